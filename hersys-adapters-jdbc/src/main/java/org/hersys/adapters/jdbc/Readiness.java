package org.hersys.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.hersys.port.StorageException;
import org.jspecify.annotations.Nullable;

/** Looks once, before the first transaction, whether the store can work with the database. */
final class Readiness {

    private final SchemaName schema;
    private final TransportGuard transport;
    private volatile @Nullable Sql sql;

    Readiness(SchemaName schema, TransportGuard transport) {
        this.schema = schema;
        this.transport = transport;
    }

    /** The statements for this database. */
    Sql check(Connection connection) throws SQLException {
        var checked = sql;
        if (checked == null) {
            var dialect = Dialect.of(connection.getMetaData());
            transport.check(connection, dialect);
            requireCommittedReads(connection);
            requireCurrent(SchemaStatus.of(new InstalledVersion(connection, schema).read()));
            checked = new Sql(dialect, schema);
            sql = checked;
        }
        return checked;
    }

    private static void requireCommittedReads(Connection connection) throws SQLException {
        if (connection.getTransactionIsolation() < Connection.TRANSACTION_READ_COMMITTED) {
            throw new StorageException(
                    "the isolation of the connections must be READ COMMITTED or stricter, but is not");
        }
    }

    private void requireCurrent(SchemaStatus status) {
        if (status.installed() < status.newest()) {
            throw new StorageException("the schema " + schema.value() + " must be of version " + status.newest()
                    + ", but is of version " + status.installed() + ": migrate it first");
        }
        if (status.installed() > status.newest()) {
            throw new StorageException("the schema " + schema.value() + " must be of version " + status.newest()
                    + ", but is of version " + status.installed() + ": this needs a newer release of the library");
        }
    }
}
