package org.hersys.benchmarks.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hersys.testkit.Notifications;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What is compared leaves or finds the same; nothing is timed here. */
class StoreBenchmarksTest {

    private static final ProductionPostgres POSTGRES = started();

    private static ProductionPostgres started() {
        try {
            return ProductionPostgres.start();
        } catch (IOException failed) {
            throw new UncheckedIOException("PostgreSQL must start", failed);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        POSTGRES.close();
    }

    private static Map<String, List<List<String>>> content(String schema) throws SQLException {
        var content = new LinkedHashMap<String, List<List<String>>>();
        for (var table : POSTGRES.tables(schema)) {
            content.put(
                    table, POSTGRES.rows("SELECT t.* FROM " + schema + "." + table + " t ORDER BY CAST(t AS text)"));
        }
        return content;
    }

    @Test
    void the_statements_by_hand_leave_the_rows_of_the_use_case() throws SQLException {
        var submissions = new Submissions(POSTGRES);
        for (var table : POSTGRES.tables(Submissions.RECORDED)) {
            POSTGRES.execute("TRUNCATE " + Submissions.RECORDED + "." + table + " RESTART IDENTITY CASCADE");
        }
        submissions.prepare(3);

        for (int number = 0; number < 3; number++) {
            submissions.byHand(number);
        }

        var byHand = content(Submissions.BY_HAND);
        assertThat(byHand).isEqualTo(content(Submissions.RECORDED));
        assertThat(byHand.get("notification")).hasSize(3);
        assertThat(byHand.get("audit_entry")).hasSize(3);
    }

    @Test
    void the_use_case_that_is_timed_stores_as_many_rows_as_the_statements_by_hand() throws SQLException {
        var submissions = new Submissions(POSTGRES);
        submissions.prepare(2);
        for (int number = 0; number < 2; number++) {
            submissions.byUseCase(number);
            submissions.byHand(number);
        }

        var byUseCase = content(Submissions.BY_USE_CASE);
        content(Submissions.BY_HAND)
                .forEach((table, rows) ->
                        assertThat(byUseCase.get(table)).as(table).hasSameSizeAs(rows));
    }

    @Test
    void loading_together_and_one_by_one_leaves_the_same_cases() throws Exception {
        var files = LoadRatio.files(5);
        LoadRatio.inBulk(POSTGRES, files);
        LoadRatio.oneByOne(POSTGRES, files);

        for (var table : List.of("patient_case", "patient_case_version", "hersys_id", "notification_version")) {
            assertThat(content("one_by_one").get(table))
                    .isEqualTo(content("in_bulk").get(table))
                    .hasSize(5);
        }
    }

    @Test
    void each_way_of_reading_finds_what_it_should() throws SQLException {
        var readings = new Readings(POSTGRES, 1);

        assertThat(readings.find(0).version()).isEqualTo(3);
        assertThat(readings.selectAndRead(0)).isEqualTo(readings.find(0));
        assertThat(readings.select(0)).startsWith((byte) '{');
        assertThat(readings.asOf(0).version()).isEqualTo(1);
        assertThat(readings.asOf(0).id()).isEqualTo(readings.find(0).id());
    }

    @Test
    void only_the_documents_that_are_measured_as_encrypted_are() throws SQLException {
        var draft = Notifications.draftOfPatient(1);
        Submissions.submit(SizeOnDisk.plain(POSTGRES), draft);
        Submissions.submit(SizeOnDisk.encrypted(POSTGRES), draft);

        String brace = "SELECT COUNT(*) FROM %s.notification_version WHERE get_byte(document, 0) = ascii('{')";
        assertThat(POSTGRES.rows(brace.formatted("plain"))).isEqualTo(List.of(List.of("1")));
        assertThat(POSTGRES.rows(brace.formatted("encrypted"))).isEqualTo(List.of(List.of("0")));
    }

    @Test
    void nothing_that_is_committed_is_lost_with_the_machine() throws SQLException {
        assertThat(POSTGRES.settings()).contains("fsync on", "synchronous_commit on", "full_page_writes on");
    }
}
