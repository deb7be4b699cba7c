package org.hersys.port.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.hersys.account.Account;
import org.hersys.account.AccountSession;
import org.hersys.account.LoginId;
import org.hersys.account.ResponsiblePerson;
import org.hersys.account.SignIn;
import org.hersys.account.TokenDigest;
import org.hersys.actor.OrganisationKey;
import org.hersys.facility.CentreId;
import org.hersys.port.AccountRepository;

/** Accounts, sign-ins and sessions, the last version of each. */
final class InMemoryAccounts implements AccountRepository {

    private final Session session;
    private final Tables tables;

    InMemoryAccounts(Session session, Tables tables) {
        this.session = session;
        this.tables = tables;
    }

    @Override
    public boolean insert(Account account) {
        var actor = account.actor().id();
        boolean taken = tables.accounts.containsKey(account.id())
                || tables.accounts.values().stream()
                        .anyMatch(other -> other.actor().id().equals(actor));
        return !taken && put(tables.accounts, account.id(), account);
    }

    @Override
    public boolean update(Account account) {
        return find(account.id())
                .filter(stored -> stored.version() == account.version() - 1)
                .map(stored -> put(tables.accounts, account.id(), account))
                .orElse(false);
    }

    @Override
    public Optional<Account> find(LoginId id) {
        return get(tables.accounts, id);
    }

    @Override
    public List<Account> of(CentreId centre) {
        session.requireOpen();
        return tables.accounts.values().stream()
                .filter(account -> account.centre().filter(centre::equals).isPresent())
                .sorted(Comparator.comparing(account -> account.id().value()))
                .toList();
    }

    /** Transactions run one after the other here. */
    @Override
    public void hold(CentreId centre) {
        session.requireOpen();
    }

    @Override
    public void put(ResponsiblePerson person) {
        session.put(tables.responsiblePersons, person.organisation(), person);
    }

    @Override
    public Optional<ResponsiblePerson> responsiblePerson(OrganisationKey organisation) {
        return get(tables.responsiblePersons, organisation);
    }

    @Override
    public boolean insert(SignIn signIn) {
        return signIn(signIn.token()).isEmpty() && put(tables.signIns, signIn.token(), signIn);
    }

    @Override
    public boolean update(SignIn signIn) {
        return signIn(signIn.token())
                .filter(stored -> stored.version() == signIn.version() - 1)
                .map(stored -> put(tables.signIns, signIn.token(), signIn))
                .orElse(false);
    }

    @Override
    public Optional<SignIn> signIn(TokenDigest token) {
        return get(tables.signIns, token);
    }

    @Override
    public boolean insert(AccountSession opened) {
        return session(opened.token()).isEmpty() && put(tables.sessions, opened.token(), opened);
    }

    @Override
    public void touch(TokenDigest token, Instant at) {
        session(token)
                .filter(stored -> stored.lastUsedAt().isBefore(at))
                .ifPresent(stored -> put(
                        tables.sessions, token, new AccountSession(token, stored.account(), stored.openedAt(), at)));
    }

    @Override
    public void end(TokenDigest token) {
        if (session(token).isPresent()) {
            session.remove(tables.sessions, token);
        }
    }

    @Override
    public Optional<AccountSession> session(TokenDigest token) {
        return get(tables.sessions, token);
    }

    @Override
    public List<AccountSession> sessions(LoginId account) {
        session.requireOpen();
        return tables.sessions.values().stream()
                .filter(open -> open.account().equals(account))
                .sorted(Comparator.comparing(AccountSession::openedAt))
                .toList();
    }

    @Override
    public int purge(Instant moment) {
        return remove(tables.signIns, signIn -> signIn.endsAt().isBefore(moment))
                + remove(tables.sessions, open -> open.lastUsedAt().isBefore(moment));
    }

    private <V> int remove(Map<TokenDigest, V> table, Predicate<V> old) {
        session.requireOpen();
        var tokens = table.entrySet().stream()
                .filter(entry -> old.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        tokens.forEach(token -> session.remove(table, token));
        return tokens.size();
    }

    private <K, V> Optional<V> get(Map<K, V> table, K key) {
        session.requireOpen();
        return Optional.ofNullable(table.get(key));
    }

    private <K, V> boolean put(Map<K, V> table, K key, V value) {
        session.put(table, key, value);
        return true;
    }
}
