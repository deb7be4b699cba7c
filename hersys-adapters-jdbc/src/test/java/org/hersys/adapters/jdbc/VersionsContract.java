package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hersys.cases.CaseRecord;
import org.hersys.person.CaseId;
import org.hersys.port.CaseRepository;
import org.hersys.result.Outcome;
import org.hersys.testdatabase.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Versions as they stand in the tables. */
abstract class VersionsContract {

    private final TestDatabase database = database().migrated();
    private final JdbcUnitOfWork store = database.store().build();

    abstract TestDatabase database();

    @AfterEach
    void remove() {
        database.close();
    }

    @Test
    void versions_of_one_microsecond_are_told_apart_by_their_documents() {
        var first = Samples.caseOf(1);
        var second = Samples.remarked(first, Samples.START.plusNanos(200), "二");
        var third = Samples.remarked(second, Samples.START.plusNanos(300), "三");
        with(cases -> cases.insert(first) && cases.update(second) && cases.update(third));

        var id = first.caseId();
        assertThat(asOf(id, Samples.START.minusNanos(1))).isEmpty();
        assertThat(asOf(id, Samples.START.plusNanos(199))).contains(first);
        assertThat(asOf(id, Samples.START.plusNanos(299))).contains(second);
        assertThat(asOf(id, Samples.START.plusNanos(300))).contains(third);
    }

    @Test
    void what_a_later_release_has_written_into_a_document_stays_there() throws SQLException {
        var first = Samples.caseOf(1);
        with(cases -> cases.insert(first));
        writeIntoTheDocument("\"version\":1,", "\"version\":1,\"ofALaterRelease\":\"kept\",");

        with(cases -> cases.update(Samples.remarked(first, Samples.START, "二")));
        with(cases -> cases.update(Samples.remarked(cases.find(first.caseId()).orElseThrow(), Samples.START, "三")));

        assertThat(documents())
                .hasSize(3)
                .allSatisfy(json -> assertThat(json).contains("\"ofALaterRelease\":\"kept\""));
    }

    @Test
    void a_change_does_not_fetch_again_what_was_read_in_the_same_transaction() {
        with(cases -> cases.insert(Samples.caseOf(1)));
        var sent = new ArrayList<String>();
        var watched = JdbcUnitOfWork.over(FaultyDataSource.over(database.dataSource(), sent::add))
                .schema(database.schema())
                .build();
        watched.run(transaction -> Outcome.accepted(true));
        sent.clear();

        watched.run(transaction -> {
            var read = transaction.cases().find(Samples.caseOf(1).caseId()).orElseThrow();
            return Outcome.accepted(transaction.cases().update(Samples.remarked(read, Samples.START, "二")));
        });

        // H2 locks the row before it is changed, and is told to write afterwards; it fetches nothing with either.
        sent.removeIf(sql -> sql.endsWith("FOR UPDATE") || sql.equals("ROLLBACK"));
        assertThat(sent).hasSize(5);
        assertThat(sent.get(1)).startsWith("SELECT");
        assertThat(sent.get(2)).startsWith("UPDATE");
        assertThat(sent.get(3)).startsWith("INSERT");
    }

    private Optional<CaseRecord> asOf(CaseId id, Instant moment) {
        return with(cases -> cases.asOf(id, moment));
    }

    private <T> T with(Function<CaseRepository, T> work) {
        return store.run(transaction -> Outcome.accepted(work.apply(transaction.cases())))
                .orElseThrow();
    }

    private void writeIntoTheDocument(String where, String what) throws SQLException {
        String changed = documents().get(0).replace(where, what);
        try (var connection = database.dataSource().getConnection();
                var statement = connection.prepareStatement(
                        "UPDATE " + database.schema() + ".patient_case_version SET document = ?")) {
            statement.setBytes(1, changed.getBytes(StandardCharsets.UTF_8));
            statement.executeUpdate();
        }
    }

    private List<String> documents() throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT document FROM " + database.schema() + ".patient_case_version ORDER BY version")) {
            var documents = new ArrayList<String>();
            while (rows.next()) {
                documents.add(new String(rows.getBytes(1), StandardCharsets.UTF_8));
            }
            return documents;
        }
    }
}
