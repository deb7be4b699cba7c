package org.hersys.testdatabase;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * The databases on which the store is tested: H2 in memory or in a file, and one real PostgreSQL for all tests of a process,
 * which fails the tests if it does not start.
 */
public final class Databases {

    /** Of a machine with much else to do. */
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private static final AtomicInteger NEXT = new AtomicInteger();

    private Databases() {}

    /** Started when it is first needed; stopped when the process ends. */
    private static final class Postgres {

        static final EmbeddedPostgres SERVER = start();
        static final HikariDataSource POOL = pool(SERVER.getJdbcUrl("postgres", "postgres"));

        private Postgres() {}

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setPGStartupWait(LONGEST_START)
                        .start();
            } catch (IOException failed) {
                throw new UncheckedIOException("PostgreSQL must start", failed);
            }
        }
    }

    private static HikariDataSource pool(String url) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    /**
     * H2 in memory, without tables.
     *
     * @return a database of its own
     */
    public static TestDatabase h2() {
        return h2("mem:" + nextName(), "DB_CLOSE_DELAY=-1");
    }

    /**
     * H2 in memory that imitates PostgreSQL, without tables.
     *
     * @return a database of its own
     */
    public static TestDatabase h2LikePostgres() {
        return h2("mem:" + nextName(), "DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
    }

    /**
     * H2 in a file, without tables.
     *
     * @param folder where the file is
     * @return a database of its own
     */
    public static TestDatabase h2In(Path folder) {
        return h2("file:" + folder.resolve(nextName()).toAbsolutePath(), "DB_CLOSE_DELAY=-1");
    }

    private static TestDatabase h2(String place, String settings) {
        var pool = pool("jdbc:h2:" + place + ";" + settings);
        return new TestDatabase(pool, "hersys", database -> {
            database.execute("SET DB_CLOSE_DELAY 0");
            pool.close();
        });
    }

    /**
     * A schema of its own on the real PostgreSQL, without tables.
     *
     * @return where it is
     */
    public static TestDatabase postgres() {
        String schema = nextName();
        return new TestDatabase(
                Postgres.POOL, schema, database -> database.execute("DROP SCHEMA IF EXISTS " + schema + " CASCADE"));
    }

    /**
     * A database of its own on the real PostgreSQL, with the schema {@code hersys} and without tables.
     *
     * @return where it is
     */
    public static TestDatabase postgresAlone() {
        String name = nextName();
        var server = new TestDatabase(Postgres.POOL, "public", database -> {});
        server.execute("CREATE DATABASE " + name);
        var pool = pool(Postgres.SERVER.getJdbcUrl("postgres", name));
        return new TestDatabase(pool, "hersys", database -> {
            pool.close();
            server.execute("DROP DATABASE " + name + " WITH (FORCE)");
        });
    }

    /**
     * The same database as a replica shows it: nothing can be written.
     *
     * @param database a PostgreSQL of its own
     * @return connections that only read
     */
    public static DataSource readOnly(TestDatabase database) {
        String name = database.texts("SELECT current_database()").get(0);
        return unpooled(Postgres.SERVER.getJdbcUrl("postgres", name) + "&readOnly=true");
    }

    /**
     * Connections that nobody keeps: each is opened when it is asked for.
     *
     * @param url of any database
     * @return where it is reached
     */
    public static DataSource unpooled(String url) {
        return (DataSource) Proxy.newProxyInstance(
                Databases.class.getClassLoader(), new Class<?>[] {DataSource.class}, (self, method, arguments) -> {
                    if (!method.getName().equals("getConnection")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return DriverManager.getConnection(url);
                });
    }

    private static String nextName() {
        return "test_" + NEXT.incrementAndGet();
    }
}
