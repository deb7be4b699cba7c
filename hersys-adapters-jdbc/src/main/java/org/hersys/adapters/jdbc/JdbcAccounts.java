package org.hersys.adapters.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hersys.account.Account;
import org.hersys.account.AccountSession;
import org.hersys.account.LoginId;
import org.hersys.account.ResponsiblePerson;
import org.hersys.account.SignIn;
import org.hersys.account.TokenDigest;
import org.hersys.actor.OrganisationKey;
import org.hersys.adapters.jdbc.RowDocuments.Row;
import org.hersys.facility.CentreId;
import org.hersys.port.AccountRepository;
import org.hersys.port.StorageException;

/** Accounts by login id and by actor, sign-ins and sessions by the digest of their token; keys of the tables let one in. */
final class JdbcAccounts implements AccountRepository {

    private static final String INSERT = """
            INSERT INTO hersys.account (account_id, version, document, login_id, actor_id, centre, state, entered_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String UPDATE = """
            UPDATE hersys.account SET version = ?, document = ?, centre = ?, state = ?, entered_at = ?
            WHERE login_id = ? AND version = ?""";

    static final String FIND = "SELECT account_id, version, document FROM hersys.account WHERE login_id = ?";

    static final String OF_CENTRE = "SELECT account_id, version, document FROM hersys.account WHERE centre = ?";

    private static final String INSERT_CENTRE = "INSERT INTO hersys.account_centre (centre) VALUES (?)";

    private static final String LOCK_CENTRE = "SELECT centre FROM hersys.account_centre WHERE centre = ? FOR UPDATE";

    private static final String INSERT_PERSON =
            "INSERT INTO hersys.responsible_person (person_id, version, document, organisation) VALUES (?, ?, ?, ?)";

    private static final String DELETE_PERSON = "DELETE FROM hersys.responsible_person WHERE organisation = ?";

    static final String PERSON =
            "SELECT person_id, version, document FROM hersys.responsible_person WHERE organisation = ?";

    private static final String BEGIN =
            "INSERT INTO hersys.sign_in (sign_in_id, version, document, token, ends_at) VALUES (?, ?, ?, ?, ?)";

    private static final String STEP =
            "UPDATE hersys.sign_in SET version = ?, document = ?, ends_at = ? WHERE token = ? AND version = ?";

    static final String SIGN_IN = "SELECT sign_in_id, version, document FROM hersys.sign_in WHERE token = ?";

    static final String PURGE_SIGN_INS = "DELETE FROM hersys.sign_in WHERE ends_at < ?";

    private static final int TRIES = 3;

    private final Session session;
    private final RowDocuments<Account> accounts;
    private final RowDocuments<ResponsiblePerson> people;
    private final RowDocuments<SignIn> signIns;
    private final SessionRows sessions;

    JdbcAccounts(Session session, Documents documents) {
        this.session = session;
        this.accounts = new RowDocuments<>("account", Account.class, documents);
        this.people = new RowDocuments<>("responsible_person", ResponsiblePerson.class, documents);
        this.signIns = new RowDocuments<>("sign_in", SignIn.class, documents);
        this.sessions = new SessionRows(session);
    }

    @Override
    public boolean insert(Account account) {
        var row = accounts.first(account, account.version());
        return session.insertUnlessThere(
                INSERT,
                each -> clear(
                        row.bind(each)
                                .text(account.id().value())
                                .text(account.actor().id().value()),
                        account));
    }

    @Override
    public boolean update(Account account) {
        return locked(accounts, FIND, account.id().value())
                .filter(row -> row.version() == account.version() - 1)
                .map(row -> row.next(account))
                .filter(row -> session.change(
                                UPDATE,
                                each -> clear(each.number(row.version()).bytes(row.column()), account)
                                        .text(account.id().value())
                                        .number(row.version() - 1))
                        == 1)
                .isPresent();
    }

    private static Parameters clear(Parameters each, Account account) throws SQLException {
        return each.text(account.centre().map(CentreId::value).orElse(null))
                .name(account.state())
                .instant(account.attribution().at());
    }

    @Override
    public Optional<Account> find(LoginId id) {
        return one(accounts, FIND, id.value());
    }

    @Override
    public List<Account> of(CentreId centre) {
        // The order of a database depends on its settings.
        return session
                .list(
                        OF_CENTRE,
                        each -> each.text(centre.value()),
                        row -> accounts.read(row).value())
                .stream()
                .sorted(Comparator.comparing(account -> account.id().value()))
                .toList();
    }

    @Override
    public void hold(CentreId centre) {
        session.insertUnlessThere(INSERT_CENTRE, each -> each.text(centre.value()));
        session.exists(LOCK_CENTRE, each -> each.text(centre.value()));
    }

    @Override
    public void put(ResponsiblePerson person) {
        var organisation = person.organisation().value();
        var row = people.first(person, 1);
        for (int tried = 0; tried < TRIES; tried++) {
            session.change(DELETE_PERSON, each -> each.text(organisation));
            if (session.insertUnlessThere(INSERT_PERSON, each -> row.bind(each).text(organisation))) {
                return;
            }
            // Somebody else was named at the same time: what is named last stays.
        }
        throw new StorageException("a responsible person must be named by one at a time");
    }

    @Override
    public Optional<ResponsiblePerson> responsiblePerson(OrganisationKey organisation) {
        return one(people, PERSON, organisation.value());
    }

    @Override
    public boolean insert(SignIn signIn) {
        var row = signIns.first(signIn, signIn.version());
        return session.insertUnlessThere(
                BEGIN, each -> row.bind(each).text(signIn.token().value()).instant(signIn.endsAt()));
    }

    @Override
    public boolean update(SignIn signIn) {
        return locked(signIns, SIGN_IN, signIn.token().value())
                .filter(row -> row.version() == signIn.version() - 1)
                .map(row -> row.next(signIn))
                .filter(row -> session.change(
                                STEP,
                                each -> each.number(row.version())
                                        .bytes(row.column())
                                        .instant(signIn.endsAt())
                                        .text(signIn.token().value())
                                        .number(row.version() - 1))
                        == 1)
                .isPresent();
    }

    @Override
    public Optional<SignIn> signIn(TokenDigest token) {
        return one(signIns, SIGN_IN, token.value());
    }

    /** Locked first: H2 may let a row be changed by two who saw the same version, see {@link VersionedTable}. */
    private <T> Optional<Row<T>> locked(RowDocuments<T> documents, String select, String key) {
        return session.one(select + " FOR UPDATE", each -> each.text(key), documents::read);
    }

    private <T> Optional<T> one(RowDocuments<T> documents, String select, String key) {
        return session.one(
                select,
                each -> each.text(key),
                (ResultSet row) -> documents.read(row).value());
    }

    @Override
    public boolean insert(AccountSession opened) {
        return sessions.insert(opened);
    }

    @Override
    public void touch(TokenDigest token, Instant at) {
        sessions.touch(token, at);
    }

    @Override
    public void end(TokenDigest token) {
        sessions.end(token);
    }

    @Override
    public Optional<AccountSession> session(TokenDigest token) {
        return sessions.find(token);
    }

    @Override
    public List<AccountSession> sessions(LoginId account) {
        return sessions.of(account);
    }

    @Override
    public int purge(Instant moment) {
        return session.change(PURGE_SIGN_INS, each -> each.instant(moment)) + sessions.purge(moment);
    }
}
