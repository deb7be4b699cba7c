package org.hersys.benchmarks.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.hersys.Hersys;
import org.hersys.adapters.jdbc.JdbcSchema;
import org.hersys.adapters.jdbc.JdbcUnitOfWork;
import org.hersys.testkit.Notifications;
import org.hersys.testkit.Systems;

/**
 * A PostgreSQL with a directory of its own, set as where nothing may be lost: what is committed is on the disk. (Started as
 * tests start it, it would lose the last commits with the machine, and be faster.)
 */
final class ProductionPostgres implements AutoCloseable {

    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private static final int CONNECTIONS = 8;

    private final EmbeddedPostgres server;
    private final HikariDataSource pool;

    private ProductionPostgres(EmbeddedPostgres server) {
        this.server = server;
        var config = new HikariConfig();
        config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
        config.setMaximumPoolSize(CONNECTIONS);
        this.pool = new HikariDataSource(config);
    }

    static ProductionPostgres start() throws IOException {
        var builder = EmbeddedPostgres.builder();
        DURABLE.forEach(setting -> builder.setServerConfig(setting, "on"));
        return new ProductionPostgres(builder.start());
    }

    DataSource pool() {
        return pool;
    }

    /** A store in a schema that is made anew. */
    JdbcUnitOfWork.Builder emptyStore(String schema) throws SQLException {
        return emptyStore(schema, pool);
    }

    /** The same over other connections to the same server. */
    JdbcUnitOfWork.Builder emptyStore(String schema, DataSource connections) throws SQLException {
        execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE");
        JdbcSchema.of(pool).named(schema).migrate();
        return JdbcUnitOfWork.over(connections).schema(schema);
    }

    /** A system on the day of the invented notifications. */
    static Hersys hersys(JdbcUnitOfWork store) {
        return Systems.builder(Systems.clockOn(Notifications.IN_2021))
                .unitOfWork(store)
                .build();
    }

    /** As the server says itself. */
    String settings() throws SQLException {
        var shown = new ArrayList<String>();
        for (var setting : DURABLE) {
            shown.add(setting + " " + rows("SHOW " + setting).get(0).get(0));
        }
        return String.join(", ", shown) + ", PostgreSQL "
                + rows("SHOW server_version").get(0).get(0);
    }

    void execute(String sql) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** All rows, as text. */
    List<List<String>> rows(String select) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(select)) {
            int columns = result.getMetaData().getColumnCount();
            var rows = new ArrayList<List<String>>();
            while (result.next()) {
                var row = new ArrayList<String>();
                for (int column = 1; column <= columns; column++) {
                    row.add(String.valueOf(result.getString(column)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** The tables of a schema, without the one that says which migrations have run. */
    List<String> tables(String schema) throws SQLException {
        return rows(String.format(
                        Locale.ROOT,
                        "SELECT tablename FROM pg_tables WHERE schemaname = '%s' AND tablename NOT LIKE 'schema%%'"
                                + " ORDER BY tablename",
                        schema))
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    @Override
    public void close() throws IOException {
        pool.close();
        server.close();
    }
}
