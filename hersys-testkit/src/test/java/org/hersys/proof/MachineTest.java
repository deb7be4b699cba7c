package org.hersys.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.hersys.institution.Prefecture;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.ReportingRegimes;
import org.hersys.testkit.Patients;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A decision does not depend on how the machine is set up, nor on who else decides at the same time. */
class MachineTest {

    private static final ReportingRegimes LAW = ReportingRegimes.standard();

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Pacific/Honolulu",
        "ja-JP-u-ca-japanese, UTC",
        "ar-EG-u-nu-arab, Asia/Tokyo",
        "th-TH-u-ca-buddhist-nu-thai, Pacific/Kiritimati"
    })
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void the_default_locale_and_zone_change_nothing(String locale, String zone) {
        var expected = everythingSaid();
        var localeBefore = Locale.getDefault();
        var zoneBefore = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(everythingSaid()).isEqualTo(expected);
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
    }

    @Test
    void many_threads_decide_alike() throws InterruptedException, ExecutionException {
        var expected = everythingSaid();
        var threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<String>>> tasks = new ArrayList<>();
            for (int i = 0; i < 32; i++) {
                tasks.add(MachineTest::everythingSaid);
            }
            for (var said : threads.invokeAll(tasks)) {
                assertThat(said.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<String> everythingSaid() {
        var said = new ArrayList<String>();
        for (var day : LAW.nationwide().changes()) {
            for (var patients :
                    List.of(Patients.diagnosedOn(day), Patients.diagnosedOn(day).in(Prefecture.FUKUI))) {
                said.add(all(patients.aged64TheDayBeforeTheirBirthday()));
                said.add(all(patients.suspectedOutPatientOf30()));
                said.add(all(patients.adultOf30TestedBeforeDelivery()));
                said.add(all(patients.inTheir60s()));
                said.add(all(patients.ofWhomNothingElseIsKnown()));
            }
        }
        return said;
    }

    private static String all(NotificationFacts.Builder builder) {
        NotificationDecision decision = LAW.decide(builder.build());
        return List.of(
                        decision,
                        decision.relevantUnknown(),
                        decision.instructions(),
                        decision.countedInDailyReport(),
                        decision.headline(),
                        decision.explanation(),
                        decision.citation())
                .toString();
    }
}
