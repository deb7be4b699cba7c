package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Systems;
import org.hersys.time.JapanTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class LoadedRowsTest {

    private static final TestDatabase DATABASE = Databases.h2().migrated();

    @AfterAll
    static void remove() {
        DATABASE.close();
    }

    @Test
    void by_what_a_loaded_case_is_found_is_written_once_after_its_notifications() {
        var sent = new ArrayList<String>();
        var watched = JdbcUnitOfWork.over(FaultyDataSource.over(DATABASE.dataSource(), sent::add))
                .schema(DATABASE.schema())
                .build();
        var hersys = Systems.builder(Clock.fixed(Samples.START, JapanTime.ZONE))
                .unitOfWork(watched)
                .build();

        var report = hersys.loadingCases().load(Actors.centreNurse(), Stream.of(Samples.fileOf(1)));

        assertThat(report.orElseThrow().loaded()).isEqualTo(1);
        var written = sent.stream()
                .filter(sql -> sql.startsWith("INSERT"))
                .flatMap(sql ->
                        Stream.of("notification", "case_access").filter(table -> sql.contains("." + table + " ")))
                .distinct()
                .toList();
        assertThat(written).containsExactly("notification", "case_access");
        assertThat(DATABASE.texts("SELECT DISTINCT diagnosis_class FROM " + DATABASE.schema() + ".case_access"))
                .containsExactly("CONFIRMED_PATIENT");
    }
}
