package org.hersys.testdatabase;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.hersys.adapters.jdbc.JdbcSchema;
import org.hersys.adapters.jdbc.JdbcUnitOfWork;

/** An empty database of a test, or a schema of its own in one that is shared. */
public final class TestDatabase implements AutoCloseable {

    private final DataSource dataSource;
    private final String schema;
    private final Consumer<TestDatabase> removal;

    TestDatabase(DataSource dataSource, String schema, Consumer<TestDatabase> removal) {
        this.dataSource = dataSource;
        this.schema = schema;
        this.removal = removal;
    }

    /**
     * Connections for all threads.
     *
     * @return where the database is reached
     */
    public DataSource dataSource() {
        return dataSource;
    }

    /**
     * The schema of the test.
     *
     * @return its name
     */
    public String schema() {
        return schema;
    }

    /**
     * The tables, made or not.
     *
     * @return the schema for migrations
     */
    public JdbcSchema tables() {
        return JdbcSchema.of(dataSource).named(schema);
    }

    /**
     * The same with all its tables.
     *
     * @return this database
     */
    public TestDatabase migrated() {
        tables().migrate();
        return this;
    }

    /**
     * The same without a row, but with all its tables.
     *
     * @return this database
     */
    public TestDatabase emptied() {
        try (var connection = dataSource.getConnection()) {
            Emptying.empty(connection, schema);
            return this;
        } catch (SQLException failed) {
            throw new IllegalStateException("the tables of a test must be emptied", failed);
        }
    }

    /**
     * A store over it.
     *
     * @return a builder that knows connections and schema
     */
    public JdbcUnitOfWork.Builder store() {
        return JdbcUnitOfWork.over(dataSource).schema(schema);
    }

    /**
     * Runs statements as they are.
     *
     * @param statements SQL
     */
    public void execute(String... statements) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("a statement of a test must run", failed);
        }
    }

    /**
     * Counts the rows of a table.
     *
     * @param table its name without the schema
     * @return how many there are
     */
    public int count(String table) {
        return Integer.parseInt(
                texts("SELECT COUNT(*) FROM " + schema + "." + table).get(0));
    }

    /**
     * Asks for one column.
     *
     * @param select a query
     * @return what the rows say
     */
    public List<String> texts(String select) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(select)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException failed) {
            throw new IllegalStateException("a query of a test must run", failed);
        }
    }

    /**
     * The tables of the schema.
     *
     * @return their names in small letters, without the schema
     */
    public List<String> tableNames() {
        return texts("SELECT LOWER(table_name) FROM information_schema.tables WHERE LOWER(table_schema) = '" + schema
                + "' ORDER BY 1");
    }

    /**
     * Whether it is a PostgreSQL.
     *
     * @return false for H2
     */
    public boolean isPostgres() {
        try (var connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException failed) {
            throw new IllegalStateException("the product of a test must be known", failed);
        }
    }

    /** Removes everything. */
    @Override
    public void close() {
        removal.accept(this);
    }
}
