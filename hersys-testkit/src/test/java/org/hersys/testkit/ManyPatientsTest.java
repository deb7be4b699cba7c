package org.hersys.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.hersys.cases.DuplicateFinder;
import org.hersys.person.BirthDate;
import org.hersys.usecase.SubmissionReceipt;
import org.junit.jupiter.api.Test;

/** People by number are many, and each is somebody else. */
class ManyPatientsTest {

    @Test
    void no_two_of_them_are_taken_for_the_same() {
        var keys = IntStream.range(0, 5000)
                .mapToObj(number -> DuplicateFinder.keysOf(People.number(number).build()))
                .flatMap(each -> each.stream())
                .toList();

        assertThat(keys).hasSize(5000 * 4).doesNotHaveDuplicates();
    }

    @Test
    void the_youngest_is_of_age_and_needs_no_guardian() {
        int youngest = 582;

        var filed = Systems.on(Notifications.IN_2021)
                .notifyingCase()
                .submit(Actors.clinicClerk(), Notifications.draftOfPatient(youngest));

        assertThat(People.number(youngest).build().birthDate()).contains(BirthDate.of(LocalDate.of(2001, 9, 15)));
        assertThat(filed.isAccepted()).isTrue();
    }

    @Test
    void the_same_number_is_the_same_patient() {
        assertThat(Notifications.draftOfPatient(7)).isEqualTo(Notifications.draftOfPatient(7));
    }

    @Test
    void each_can_be_notified_and_is_notified_once() {
        var hersys = Systems.on(Notifications.IN_2021);

        var filed = IntStream.of(0, 1, 999, 9_999_999, 999)
                .mapToObj(number -> hersys.notifyingCase()
                        .submit(Actors.clinicClerk(), Notifications.draftOfPatient(number))
                        .orElseThrow())
                .toList();

        assertThat(filed)
                .extracting(SubmissionReceipt::isAlreadyFiled)
                .containsExactly(false, false, false, false, true);
    }
}
