package org.hersys.adapters.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hersys.account.AccountSession;
import org.hersys.account.LoginId;
import org.hersys.account.TokenDigest;
import org.hersys.adapters.jdbc.Documents.Place;
import org.hersys.json.StoredDocument;

/** Sessions by the digest of their token. No personal data is in them. */
final class SessionRows {

    private static final String INSERT = """
            INSERT INTO hersys.account_session (token, login_id, opened_at, last_used_at, document)
            VALUES (?, ?, ?, ?, ?)""";

    private static final String TOUCH =
            "UPDATE hersys.account_session SET last_used_at = ?, document = ? WHERE token = ?";

    static final String END = "DELETE FROM hersys.account_session WHERE token = ?";

    static final String FIND = "SELECT document FROM hersys.account_session WHERE token = ?";

    static final String OF_ACCOUNT =
            "SELECT document FROM hersys.account_session WHERE login_id = ? ORDER BY opened_at, position";

    static final String PURGE = "DELETE FROM hersys.account_session WHERE last_used_at < ?";

    /** Nothing of it is sealed: which row it is need not be known. */
    private static final Place PLACE = new Place("account_session", new UUID(0, 0), 1);

    private final Session session;

    SessionRows(Session session) {
        this.session = session;
    }

    boolean insert(AccountSession opened) {
        return session.insertUnlessThere(
                INSERT,
                each -> each.text(opened.token().value())
                        .text(opened.account().value())
                        .instant(opened.openedAt())
                        .instant(opened.lastUsedAt())
                        .bytes(Documents.PLAIN.write(PLACE, StoredDocument.of(AccountSession.class, opened))));
    }

    void touch(TokenDigest token, Instant at) {
        session.one(FIND + " FOR UPDATE", each -> each.text(token.value()), SessionRows::document)
                .filter(found -> found.value().lastUsedAt().isBefore(at))
                .map(found -> found.with(usedAt(found.value(), at)))
                .ifPresent(used -> session.change(
                        TOUCH,
                        each -> each.instant(at)
                                .bytes(Documents.PLAIN.write(PLACE, used))
                                .text(token.value())));
    }

    private static AccountSession usedAt(AccountSession before, Instant at) {
        return new AccountSession(before.token(), before.account(), before.openedAt(), at);
    }

    void end(TokenDigest token) {
        session.change(END, each -> each.text(token.value()));
    }

    Optional<AccountSession> find(TokenDigest token) {
        return session.one(
                FIND, each -> each.text(token.value()), row -> document(row).value());
    }

    List<AccountSession> of(LoginId account) {
        return session.list(
                OF_ACCOUNT,
                each -> each.text(account.value()),
                row -> document(row).value());
    }

    int purge(Instant moment) {
        return session.change(PURGE, each -> each.instant(moment));
    }

    private static StoredDocument<AccountSession> document(ResultSet row) throws SQLException {
        return Documents.PLAIN.read(PLACE, AccountSession.class, row.getBytes(1));
    }
}
