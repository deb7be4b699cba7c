package org.hersys.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.hersys.port.StorageException;

/** Lets personal data travel to another machine only over TLS 1.2 or higher, to a host that is verified. */
final class TransportGuard {

    private static final String TLS_VERSION =
            "SELECT COALESCE(version, '') FROM pg_stat_ssl WHERE pid = pg_backend_pid() AND ssl";

    private static final Set<String> TOO_OLD = Set.of("SSLv3", "TLSv1", "TLSv1.1");

    private final Set<String> plainHosts;

    TransportGuard(Set<String> plainHosts) {
        this.plainHosts = Set.copyOf(plainHosts);
    }

    void check(Connection connection, Dialect dialect) throws SQLException {
        String text = connection.getMetaData().getURL();
        var url = DatabaseUrl.of(dialect, text == null ? "" : text);
        for (var host : url.otherHosts()) {
            if (!plainHosts.contains(host) && !(url.isVerified() && isNewEnough(connection))) {
                throw new StorageException("the connection to " + host + " must be encrypted by TLS 1.2 or higher and"
                        + " its host be verified: for PostgreSQL say sslmode=verify-full in the URL,"
                        + " or allow a plain connection to this host by its name");
            }
        }
    }

    /** The driver's own machine would refuse an old version, too, unless somebody has changed its settings. */
    private static boolean isNewEnough(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TLS_VERSION)) {
            return !rows.next() || !TOO_OLD.contains(rows.getString(1));
        }
    }
}
