package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.hersys.port.StorageException;
import org.hersys.port.Transaction;
import org.hersys.port.UnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.testdatabase.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store has to do that joins the caller's transaction. */
abstract class JoiningContract {

    private final TestDatabase database = database();
    private final Connection connection = connection();

    abstract TestDatabase database();

    @BeforeEach
    void openTheTransaction() throws SQLException {
        connection.setAutoCommit(false);
        execute("CREATE TABLE " + database.schema() + ".chart (remark VARCHAR(100))");
        connection.commit();
    }

    @AfterEach
    void removeEverything() throws SQLException {
        connection.rollback();
        connection.close();
        database.close();
    }

    @Test
    void what_was_accepted_is_committed_by_the_caller_together_with_the_callers_own() throws SQLException {
        execute("INSERT INTO " + database.schema() + ".chart VALUES ('入院')");
        assertThat(joined().run(Samples.insert(1)).isAccepted()).isTrue();
        assertThat(isStored(1)).isFalse();

        connection.commit();

        assertThat(isStored(1)).isTrue();
        assertThat(charts()).isEqualTo(1);
    }

    @Test
    void what_the_caller_rolls_back_is_not_stored() throws SQLException {
        assertThat(joined().run(Samples.insert(1)).isAccepted()).isTrue();

        connection.rollback();

        assertThat(isStored(1)).isFalse();
    }

    @Test
    void a_refused_unit_of_work_is_undone_and_the_callers_own_stays() throws SQLException {
        execute("INSERT INTO " + database.schema() + ".chart VALUES ('入院')");
        joined().run(Samples.insert(1));
        joined().run(Samples.insert(2).andThen(outcome -> Samples.refused()));

        connection.commit();

        assertThat(isStored(1)).isTrue();
        assertThat(isStored(2)).isFalse();
        assertThat(charts()).isEqualTo(1);
    }

    @Test
    void what_was_thrown_reaches_the_caller_who_may_go_on() throws SQLException {
        var broken = new UnsupportedOperationException("broken on purpose");
        assertThatThrownBy(() -> joined().run(Samples.insert(1).andThen(outcome -> {
                    throw broken;
                })))
                .isSameAs(broken);
        joined().run(Samples.insert(2));

        connection.commit();

        assertThat(isStored(1)).isFalse();
        assertThat(isStored(2)).isTrue();
    }

    @Test
    void a_transaction_that_was_kept_is_of_no_use_although_the_callers_goes_on() {
        var kept = joined().run(Outcome::<Transaction>accepted).orElseThrow();

        assertThatThrownBy(kept::cases).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_same_store_works_on_its_own_and_within_a_transaction() throws SQLException {
        var store = database.store().build();
        store.run(Samples.insert(1));
        store.within(connection).run(Samples.insert(2));
        connection.rollback();

        assertThat(isStored(1)).isTrue();
        assertThat(isStored(2)).isFalse();
    }

    @Test
    void a_connection_that_commits_each_statement_cannot_be_joined() throws SQLException {
        connection.setAutoCommit(true);

        assertThatThrownBy(() -> joined().run(Samples.insert(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("auto-commit");
        connection.setAutoCommit(false);
    }

    @Test
    void a_connection_that_is_closed_is_a_failure_of_the_store() throws SQLException {
        var closed = connection();
        closed.setAutoCommit(false);
        closed.close();
        var joined = JdbcUnitOfWork.joining(closed).schema(database.schema()).build();

        assertThatThrownBy(() -> joined.run(Samples.insert(1))).isInstanceOf(StorageException.class);
    }

    private UnitOfWork joined() {
        return JdbcUnitOfWork.joining(connection).schema(database.schema()).build();
    }

    private boolean isStored(int number) {
        return Samples.isStored(database.store().build(), number);
    }

    private Connection connection() {
        try {
            return database.dataSource().getConnection();
        } catch (SQLException failed) {
            throw new IllegalStateException("a test must have a connection", failed);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int charts() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM " + database.schema() + ".chart")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
