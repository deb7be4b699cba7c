package org.hersys.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.hersys.Hersys;
import org.hersys.form.NotificationItem;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationContentBuilder;
import org.hersys.usecase.SubmissionReceipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample notifications are what their names say: free of errors and warnings, ready to be submitted. */
class NotificationsTest {

    static Stream<NotificationContent> samples() {
        return Stream.of(
                        Notifications.confirmedPatient(),
                        Notifications.asymptomaticCarrier(),
                        Notifications.suspectedToBeAdmitted(),
                        Notifications.clinicallyDiagnosed(),
                        Notifications.minorWithGuardian(),
                        Notifications.corpse(),
                        Notifications.oneOfTheFourGroups(),
                        Notifications.inpatientFromAbroad(),
                        Notifications.theSixItemsThatSuffice())
                .map(NotificationContentBuilder::build);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_filed_on_its_day_without_a_warning(NotificationContent content) {
        assertThat(submitted(content).report().warnings()).isEmpty();
    }

    @Test
    void the_confirmed_patient_fills_in_the_whole_form_but_the_travel_that_there_was_not() {
        assertThat(submitted(Notifications.confirmedPatient().build()).emptyItems())
                .containsExactly(NotificationItem.TRAVEL);
    }

    @Test
    void of_the_clinically_diagnosed_the_decision_knows_that_there_was_no_test() {
        var content = Notifications.clinicallyDiagnosed().build();

        assertThat(content.isClinicallyDiagnosed()).isTrue();
        assertThat(submitted(content).decision().grounds()).isNotEmpty();
    }

    private static SubmissionReceipt submitted(NotificationContent content) {
        Hersys hersys = Systems.on(content.diagnosisDate().orElse(Notifications.IN_2021));
        return hersys.notifyingCase()
                .submit(Actors.clinicClerk(), Notifications.draft(content))
                .orElseThrow();
    }
}
