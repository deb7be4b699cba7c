package org.hersys.adapters.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.hersys.port.StorageException;

/**
 * The tables of the store, made and brought up to date by numbered migrations (スキーマの移行). Nothing runs unless it is
 * asked for.
 *
 * <pre>{@code
 * var schema = JdbcSchema.of(dataSource);
 * if (!schema.status().isCurrent()) {
 *     schema.migrate();
 * }
 * }</pre>
 *
 * <p>Several processes may ask at the same time: one migrates, the others wait and find it done. On PostgreSQL each
 * migration is one transaction; H2 ends its transaction with each change of a table, so that a migration that broke off is
 * run again as a whole, which its statements allow; migrating takes two connections there. The way to another machine must
 * be encrypted, as for the store. Immutable and safe for threads.
 */
public final class JdbcSchema {

    private final DataSource dataSource;
    private final SchemaName name;
    private final Set<String> plainHosts;

    private JdbcSchema(DataSource dataSource, SchemaName name, Set<String> plainHosts) {
        this.dataSource = requireNonNull(dataSource, "dataSource");
        this.name = name;
        this.plainHosts = Set.copyOf(plainHosts);
    }

    /**
     * The schema {@code hersys} of a database.
     *
     * @param dataSource connections of a user who may make tables
     * @return the schema, made or not
     */
    public static JdbcSchema of(DataSource dataSource) {
        return new JdbcSchema(dataSource, SchemaName.DEFAULT, Set.of());
    }

    /**
     * A schema of another name in the same database.
     *
     * @param schema a small letter and at most 62 small letters, digits and underscores; no reserved word
     * @return the schema, made or not
     * @throws IllegalArgumentException if the name is not of that form
     */
    public JdbcSchema named(String schema) {
        return new JdbcSchema(dataSource, new SchemaName(schema), plainHosts);
    }

    /**
     * The same over a connection to a host that is not encrypted, as {@link JdbcUnitOfWork.Builder#allowPlainConnectionTo}
     * says. May be said several times.
     *
     * @param host its name or address as in the URL; {@code unknown} for a driver whose URL is not that of PostgreSQL
     * @return the schema, made or not
     */
    public JdbcSchema allowPlainConnectionTo(String host) {
        var allowed = new HashSet<>(plainHosts);
        allowed.add(host.toLowerCase(Locale.ROOT));
        return new JdbcSchema(dataSource, name, allowed);
    }

    /**
     * Which version is installed.
     *
     * @return the status now
     * @throws StorageException if the database cannot be asked
     */
    public SchemaStatus status() {
        return with(connection -> SchemaStatus.of(new InstalledVersion(connection, name).read()));
    }

    /**
     * Brings the schema up to the newest version.
     *
     * @return the migrations that ran here, possibly none
     * @throws StorageException if one failed; those before it stay
     */
    public List<Migration> migrate() {
        return migrateTo(Migrations.newest());
    }

    /**
     * Brings the schema up to some version; there is no way back.
     *
     * @param version from 1 to the newest
     * @return the migrations that ran here, possibly none
     * @throws IllegalArgumentException if there is no such version
     * @throws StorageException if one failed; those before it stay
     */
    public List<Migration> migrateTo(int version) {
        var last = Migrations.of(version);
        return with(connection -> {
            var done = new ArrayList<Migration>();
            for (var migration : Migrations.all().subList(0, last.version())) {
                if (run(connection, migration)) {
                    done.add(migration);
                }
            }
            return List.copyOf(done);
        });
    }

    /**
     * The SQL of one migration, for who runs it with a tool of their own or by hand. Whoever does so notes it in the table
     * {@code schema_version}, too.
     *
     * @param version from 1 to the newest
     * @return statements for this database and schema
     * @throws IllegalArgumentException if there is no such version
     * @throws StorageException if the database cannot be asked which one it is
     */
    public String script(int version) {
        var migration = Migrations.of(version);
        return with(connection -> Migrations.script(migration, Dialect.of(connection.getMetaData()), name));
    }

    private boolean run(Connection connection, Migration migration) throws SQLException {
        var dialect = Dialect.of(connection.getMetaData());
        return new MigrationLock(dataSource, name).holding(dialect, connection, () -> {
            var installed = new InstalledVersion(connection, name);
            installed.prepare();
            boolean isPending = installed.read() < migration.version();
            if (isPending) {
                runAll(connection, migration, Migrations.statements(Migrations.script(migration, dialect, name)));
                installed.note(migration);
            }
            connection.commit();
            return isPending;
        });
    }

    private static void runAll(Connection connection, Migration migration, List<String> statements) {
        for (var sql : statements) {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException failed) {
                throw Failures.atMigrating(migration, sql, failed);
            }
        }
    }

    private <T> T with(Work<T> work) {
        try (var connection = dataSource.getConnection()) {
            return inTransaction(connection, work);
        } catch (SQLException failed) {
            throw Failures.of(failed);
        }
    }

    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private <T> T inTransaction(Connection connection, Work<T> work) throws SQLException {
        boolean before = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try {
            new TransportGuard(plainHosts).check(connection, Dialect.of(connection.getMetaData()));
            T result = work.with(connection);
            connection.rollback();
            return result;
        } catch (SQLException | RuntimeException failed) {
            rollBack(connection).ifPresent(failed::addSuppressed);
            throw failed;
        } finally {
            connection.setAutoCommit(before);
        }
    }

    private static Optional<SQLException> rollBack(Connection connection) {
        try {
            connection.rollback();
            return Optional.empty();
        } catch (SQLException alsoFailed) {
            return Optional.of(alsoFailed);
        }
    }
}
