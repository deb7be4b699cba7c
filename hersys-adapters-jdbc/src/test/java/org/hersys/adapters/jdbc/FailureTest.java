package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.hersys.adapters.jdbc.FaultyDataSource.Fault;
import org.hersys.port.StorageException;
import org.hersys.result.Outcome;
import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A database that fails at a certain place, by a data source that throws what a driver would throw. */
class FailureTest {

    private static final String VERSION = "patient_case_version";

    private final TestDatabase database = Databases.h2().migrated();
    private final List<String> happened = new ArrayList<>();

    @AfterEach
    void remove() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({
        "53100, the database must have room",
        "90031, the database must have room",
        "57014, a statement must end within its time-out",
        "08006, the database must be reachable",
        "57P01, the database must be reachable",
        "90067, the database must be reachable",
        "28000, the database must admit the user",
        "25006, a transaction that writes must be sent to a database that takes it",
        "42P01, the tables must be there",
        "22001, the database must carry out a statement"
    })
    void a_statement_that_fails_is_a_storage_exception_that_says_what_to_look_at(String state, String message) {
        assertThatThrownBy(() -> failing(at(VERSION, state)).run(Samples.insert(1)))
                .isInstanceOf(StorageException.class)
                .hasMessageStartingWith(message)
                .hasMessageContaining("nothing of the unit of work was stored")
                .hasMessageContaining("SQLSTATE " + state);
        assertNothingIsStored();
    }

    @Test
    void a_full_disk_at_any_statement_leaves_nothing_half_written() {
        int statements = statementsOfOne();
        for (int number = 1; number <= statements; number++) {
            var store = failing(atNumber(number, "53100"));
            assertThatThrownBy(() -> store.run(Samples.insert(1)))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("room");
            assertNothingIsStored();
        }
        assertThat(statements).isGreaterThanOrEqualTo(4);
    }

    private int statementsOfOne() {
        var counted = new AtomicInteger();
        var store = failing(what -> {
            if (what.startsWith("INSERT")) {
                counted.incrementAndGet();
            }
        });
        store.run(Samples.insert(1).andThen(outcome -> Samples.refused()));
        return counted.get();
    }

    private static Fault atNumber(int number, String state) {
        var count = new AtomicInteger();
        return what -> {
            if (what.startsWith("INSERT") && count.incrementAndGet() == number) {
                throw new SQLException("disk full", state);
            }
        };
    }

    @Test
    void a_full_disk_under_h2_is_known_by_what_the_file_system_says() {
        var full = new SQLException(
                "General error", "HY000", 50000, new IllegalStateException(new IOException("No space left on device")));

        assertThatThrownBy(() -> failing(at(VERSION, full)).run(Samples.insert(1)))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("must have room");
        assertNothingIsStored();
    }

    @Test
    void what_a_driver_quotes_reaches_nobody() {
        Fault fault = at(VERSION, new SQLException("Key (name)=(架空　花子) already exists", "23505", 7));

        assertThatThrownBy(() -> failing(fault).run(Samples.insert(1))).satisfies(thrown -> {
            var printed = new StringWriter();
            thrown.printStackTrace(new PrintWriter(printed));
            assertThat(printed.toString()).doesNotContain("架空").contains("23505");
        });
    }

    @Test
    void a_deadlock_is_tried_again_and_nobody_learns_of_it() {
        var store = failing(firstTimes(2, VERSION, "40P01"));

        assertThat(store.run(Samples.insert(1)).isAccepted()).isTrue();

        assertThat(happened).filteredOn(FaultyDataSource.CONNECT::equals).hasSize(3);
        assertThat(isStored(1)).isTrue();
    }

    @Test
    void a_deadlock_after_the_last_try_is_explained() {
        var store = JdbcUnitOfWork.over(FaultyDataSource.over(database.dataSource(), at(VERSION, "40001")))
                .retries(2)
                .build();

        assertThatThrownBy(() -> store.run(Samples.insert(1)))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("gave way to another");
        assertNothingIsStored();
    }

    @Test
    void a_clash_at_the_commit_is_tried_again() {
        var store = failing(firstTimes(1, FaultyDataSource.COMMIT, "40001"));

        assertThat(store.run(Samples.insert(1)).isAccepted()).isTrue();
        assertThat(isStored(1)).isTrue();
    }

    @Test
    void a_connection_that_breaks_off_in_the_commit_leaves_the_outcome_unknown_and_says_so() {
        var store = failing(at(FaultyDataSource.COMMIT, "08006"));

        assertThatThrownBy(() -> store.run(Samples.insert(1)))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("is not known");
    }

    @Test
    void a_database_that_refuses_the_commit_has_stored_nothing() {
        var store = failing(at(FaultyDataSource.COMMIT, "53100"));

        assertThatThrownBy(() -> store.run(Samples.insert(1)))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("nothing of the unit of work was stored");
        assertNothingIsStored();
    }

    @Test
    void a_connection_that_does_not_roll_back_is_broken_off_and_never_used_again() {
        var store = failing(at(FaultyDataSource.ROLL_BACK, "08006"));

        var outcome = store.run(Samples.insert(1).andThen(inserted -> Samples.refused()));

        assertThat(outcome.isAccepted()).isFalse();
        assertThat(happened).contains(FaultyDataSource.ABORT);
        assertNothingIsStored();
    }

    @Test
    void work_that_passes_over_a_failure_is_not_committed() {
        var store = failing(at(VERSION, "53100"));

        assertThatThrownBy(() -> store.run(transaction -> {
                    assertThatThrownBy(() -> transaction.cases().insert(Samples.caseOf(1)))
                            .isInstanceOf(StorageException.class);
                    return Outcome.accepted(true);
                }))
                .isInstanceOf(StorageException.class);
        assertNothingIsStored();
    }

    @Test
    void what_the_work_throws_reaches_the_caller_also_after_a_failure() {
        var broken = new UnsupportedOperationException("broken on purpose");
        var store = failing(at(VERSION, "53100"));

        assertThatThrownBy(() -> store.run(transaction -> {
                    try {
                        transaction.cases().insert(Samples.caseOf(1));
                    } catch (StorageException full) {
                        throw broken;
                    }
                    return Outcome.accepted(true);
                }))
                .isSameAs(broken);
    }

    @Test
    void a_database_that_cannot_be_reached_says_so() {
        assertThatThrownBy(() -> failing(at(FaultyDataSource.CONNECT, "08001")).run(Samples.insert(1)))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("reachable");
    }

    /** Notes what happens, and lets a fault happen. */
    private JdbcUnitOfWork failing(Fault fault) {
        return JdbcUnitOfWork.over(FaultyDataSource.over(database.dataSource(), what -> {
                    happened.add(what);
                    fault.before(what);
                }))
                .build();
    }

    private static Fault at(String place, String state) {
        return at(place, new SQLException("broken on purpose", state));
    }

    private static Fault at(String place, SQLException failure) {
        return what -> {
            if (what.contains(place)) {
                throw failure;
            }
        };
    }

    private static Fault firstTimes(int times, String place, String state) {
        var left = new AtomicInteger(times);
        return what -> {
            if (what.contains(place) && left.getAndDecrement() > 0) {
                throw new SQLException("broken on purpose", state);
            }
        };
    }

    private boolean isStored(int number) {
        return Samples.isStored(database.store().build(), number);
    }

    private void assertNothingIsStored() {
        assertThat(isStored(1)).isFalse();
        assertThat(database.count("hersys_id") + database.count("patient_case_key"))
                .isZero();
    }
}
