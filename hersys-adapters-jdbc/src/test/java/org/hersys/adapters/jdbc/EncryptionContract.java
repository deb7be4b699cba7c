package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.List;
import org.hersys.cases.DuplicateFinder;
import org.hersys.cases.SearchKey;
import org.hersys.port.StorageException;
import org.hersys.port.UnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.testdatabase.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What encryption keeps from somebody who has the database and not the keys. */
abstract class EncryptionContract {

    private static final String PUT =
            "UPDATE hersys.patient_case_version SET document = ? WHERE case_id = ? AND version = ?";

    /** What the database refuses with a message that quotes the key. */
    private static final String ONCE_MORE = "INSERT INTO hersys.patient_case_key SELECT * FROM hersys.patient_case_key";

    private final TestKeys keys = new TestKeys();

    abstract TestDatabase database();

    @BeforeEach
    void empty() {
        database().emptied();
    }

    @Test
    void every_form_of_a_value_would_be_noticed() {
        assertThat(Dump.ofText("名 架空　花子 様").shows("架空　花子")).isTrue();
        assertThat(Dump.ofText("e69eb6e7a9bae38080e88ab1e5ad90").shows("架空　花子")).isTrue();
        assertThat(Dump.ofText("eyJuYW1lIjoi5p6256m644CA6Iqx5a2QIn0").shows("架空　花子"))
                .isTrue();
        assertThat(Dump.ofText("架空　月子").shows("架空　花子")).isFalse();
    }

    @Test
    void without_encryption_a_dump_shows_everything() throws SQLException {
        Patients.enterInto(plain());

        assertThat(Patients.secrets()).hasSizeGreaterThan(15);
        assertThat(Dump.of(database()).shown(Patients.secrets())).containsExactlyElementsOf(Patients.secrets());
    }

    @Test
    void with_encryption_a_dump_shows_nothing() throws SQLException {
        Patients.enterInto(encrypted());

        assertThat(Dump.of(database()).shown(Patients.secrets())).isEmpty();
    }

    @Test
    void a_changed_byte_is_noticed_and_the_row_is_named() throws SQLException {
        insert(encrypted(), 1);
        var column = column(1);
        column[column.length / 2] ^= 1;
        put(1, column);

        assertUnreadable(
                encrypted(),
                1,
                "patient_case, row " + Samples.caseOf(1).caseId().value() + ", version 1");
    }

    @Test
    void rows_that_were_exchanged_are_noticed() throws SQLException {
        insert(encrypted(), 1);
        insert(encrypted(), 2);
        var first = column(1);
        put(1, column(2));
        put(2, first);

        assertUnreadable(encrypted(), 1, "was changed or moved");
        assertUnreadable(encrypted(), 2, "was changed or moved");
    }

    @Test
    void other_keys_do_not_open_it() {
        insert(encrypted(), 1);

        assertUnreadable(new TestKeys().encrypting(database().store()).build(), 1, "is not in use in this key ring");
        assertUnreadable(plain(), 1, "must be in clear");
    }

    @Test
    void what_somebody_wrote_in_clear_is_refused() throws SQLException {
        insert(plain(), 1);
        var forged = column(1);
        database().emptied();
        insert(encrypted(), 1);
        put(1, forged);

        assertUnreadable(encrypted(), 1, "must be sealed, but is in clear");
    }

    @Test
    void encryption_that_is_switched_on_later_takes_over_what_is_there() throws SQLException {
        Patients.enterInto(plain());
        insert(plain(), 1);
        var forAWhile = keys.encrypting(database().store()).acceptingPlain().build();
        insert(forAWhile, 2);
        assertThat(found(forAWhile)).isEqualTo(2);
        var done = JdbcReencryption.of(encrypted()).run(soFar -> {});

        assertThat(done.isNothingLeft()).isFalse();
        assertThat(done.documentsRewritten()).isEqualTo(done.documents() - 1);
        assertThat(JdbcReencryption.of(encrypted()).run(soFar -> {}).isNothingLeft())
                .isTrue();
        assertThat(found(encrypted())).isEqualTo(2);
        assertThat(Dump.of(database()).shown(Patients.secrets())).isEmpty();
    }

    @Test
    void what_a_driver_quotes_reaches_nobody() {
        insert(plain(), 1);
        // Which of the rows the database stumbles over first depends on the order of a set.
        var keys = SearchKey.keysOf(Samples.caseOf(1).shared()).stream()
                .map(SearchKey::value)
                .toList();
        var quoted = thrownBy(() -> database().execute(in(ONCE_MORE)));
        var told = thrownBy(
                () -> plain().inSession(session -> Outcome.accepted(session.change(ONCE_MORE, nothing -> {}))));

        assertThat(quoted.shown(keys)).isNotEmpty();
        assertThat(told.shown(keys)).isEmpty();
    }

    private static Dump thrownBy(Executable work) {
        var trace = new StringWriter();
        assertThrows(RuntimeException.class, work).printStackTrace(new PrintWriter(trace));
        return Dump.ofText(trace.toString());
    }

    @Test
    void who_is_interrupted_is_not_told_that_nothing_is_left() {
        insert(encrypted(), 1);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> JdbcReencryption.of(encrypted()).run(soFar -> {}))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("begin anew");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void only_what_is_encrypted_can_be_encrypted_anew() {
        assertThatThrownBy(() -> JdbcReencryption.of(plain())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> database().store().acceptingPlain()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_change_of_keys_under_load_loses_nothing() throws Exception {
        try (var load = new Load(List.of(encrypted(), encrypted()))) {
            var ring = keys.open();
            for (int round = 0; round < 2; round++) {
                ring.introduce();
                TestKeys.waitForEveryProgram();
                ring.promote();
                TestKeys.waitForEveryProgram();
                while (!JdbcReencryption.of(encrypted()).run(soFar -> {}).isNothingLeft()) {
                    TestKeys.waitForEveryProgram();
                }
                ring.retire();
            }
            load.stop();
            load.assertEverythingIsThere(encrypted());
            assertThat(JdbcReencryption.of(encrypted()).run(soFar -> {}).isNothingLeft())
                    .isTrue();
        }
    }

    private JdbcUnitOfWork plain() {
        return database().store().build();
    }

    private JdbcUnitOfWork encrypted() {
        return keys.encrypting(database().store()).build();
    }

    private static void insert(UnitOfWork store, int number) {
        store.run(Samples.insert(number)).orElseThrow();
    }

    /** How many of the cases 1 and 2 are found by what they have in common. */
    private static long found(UnitOfWork store) {
        var searched = DuplicateFinder.keysOf(Samples.caseOf(1).shared());
        return store.run(transaction -> Outcome.accepted(transaction.cases().withAnyKey(searched).stream()
                        .filter(each -> List.of(
                                        Samples.caseOf(1).caseId(),
                                        Samples.caseOf(2).caseId())
                                .contains(each.caseId()))
                        .count()))
                .orElseThrow();
    }

    private static void assertUnreadable(UnitOfWork store, int number, String why) {
        assertThatThrownBy(() -> Samples.isStored(store, number))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining(why)
                .hasMessageNotContainingAny("架空", "花子");
    }

    private byte[] column(int number) throws SQLException {
        var id = Samples.caseOf(number).caseId().value();
        try (var connection = database().dataSource().getConnection();
                var select = connection.prepareStatement(
                        in("SELECT document FROM hersys.patient_case_version WHERE case_id = ? AND version = 1"))) {
            select.setObject(1, id);
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getBytes(1);
            }
        }
    }

    private void put(int number, byte[] column) throws SQLException {
        try (var connection = database().dataSource().getConnection();
                var update = connection.prepareStatement(in(PUT))) {
            update.setBytes(1, column);
            update.setObject(2, Samples.caseOf(number).caseId().value());
            update.setLong(3, 1);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private String in(String sql) {
        return sql.replace("hersys.", database().schema() + ".");
    }
}
