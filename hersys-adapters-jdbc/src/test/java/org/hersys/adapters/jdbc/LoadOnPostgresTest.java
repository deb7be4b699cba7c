package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hersys.Hersys;
import org.hersys.port.UnitOfWork;
import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.OwnThread;
import org.hersys.testdatabase.TestDatabase;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Systems;
import org.hersys.time.JapanTime;
import org.hersys.usecase.CaseFile;
import org.hersys.usecase.LoadReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How the rows of many cases come to a database that is far away. */
class LoadOnPostgresTest {

    private final TestDatabase database = Databases.postgres().migrated();

    @AfterEach
    void remove() {
        database.close();
    }

    @Test
    void as_many_journeys_are_made_for_many_cases_as_for_one() {
        var sent = new ArrayList<String>();
        var watched = JdbcUnitOfWork.over(FaultyDataSource.over(database.dataSource(), sent::add))
                .schema(database.schema())
                .build();
        load(watched, 1, 1);
        sent.clear();
        load(watched, 2, 2);
        int ofOne = sent.size();
        sent.clear();

        assertThat(load(watched, 3, 60).loaded()).isEqualTo(58);

        assertThat(sent).hasSize(ofOne).hasSizeLessThan(25);
        assertThat(IntStream.rangeClosed(1, 60).filter(number -> Samples.isStored(watched, number)))
                .hasSize(60);
    }

    @Test
    void what_is_loaded_within_the_callers_transaction_is_there_when_the_caller_commits() throws SQLException {
        try (var connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            var joined =
                    JdbcUnitOfWork.joining(connection).schema(database.schema()).build();
            assertThat(load(joined, 1, 10).loaded()).isEqualTo(10);
            assertThat(Samples.isStored(joined, 10)).isTrue();
            assertThat(Samples.isStored(database.store().build(), 10)).isFalse();

            connection.rollback();
            assertThat(Samples.isStored(database.store().build(), 10)).isFalse();

            load(joined, 1, 10);
            connection.commit();
            assertThat(Samples.isStored(database.store().build(), 10)).isTrue();
        }
    }

    @Test
    void two_who_load_the_same_at_the_same_time_load_each_case_once() {
        var store = database.store().build();
        var forward = OwnThread.does(() -> load(store, IntStream.rangeClosed(1, 600)));
        var backward =
                OwnThread.does(() -> load(store, IntStream.rangeClosed(1, 600).map(number -> 601 - number)));

        var reports = Stream.of(forward.join(), backward.join()).toList();

        assertThat(reports).allSatisfy(report -> assertThat(report.refused()).isEmpty());
        assertThat(reports.stream().mapToLong(LoadReport::loaded).sum()).isEqualTo(600);
        assertThat(reports.stream().mapToLong(LoadReport::alreadyThere).sum()).isEqualTo(600);
        assertThat(database.texts("SELECT CAST(COUNT(*) AS VARCHAR) FROM " + database.schema() + ".audit_entry_case"))
                .containsExactly("600");
    }

    private static LoadReport load(UnitOfWork store, int first, int last) {
        return load(store, IntStream.rangeClosed(first, last));
    }

    private static LoadReport load(UnitOfWork store, IntStream numbers) {
        Hersys hersys = Systems.builder(Clock.fixed(Samples.START, JapanTime.ZONE))
                .unitOfWork(store)
                .build();
        Stream<CaseFile> files = numbers.mapToObj(Samples::fileOf);
        return hersys.loadingCases().load(Actors.centreNurse(), files).orElseThrow();
    }
}
