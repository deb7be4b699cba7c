package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.Filing;
import org.hersys.person.NotificationId;
import org.hersys.person.PersonName;
import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.People;
import org.hersys.testkit.Systems;
import org.hersys.time.JapanTime;
import org.hersys.usecase.CaseFile;
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

        var report = hersys.loadingCases().load(Actors.centreNurse(), Stream.of(file()));

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

    private static CaseFile file() {
        var record = Samples.caseOf(1);
        var content = People.womanOf40()
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .diagnosisDate(People.TODAY)
                .build();
        var filing = Filing.builder(
                        Institutions.clinic(),
                        PersonName.of("架空　良医"),
                        Institutions.centre().id(),
                        record.registration())
                .build();
        return new CaseFile(
                record,
                List.of(FiledNotification.file(
                        NotificationId.of(new UUID(8, 1)), record.caseId(), content, filing, People.TODAY)));
    }
}
