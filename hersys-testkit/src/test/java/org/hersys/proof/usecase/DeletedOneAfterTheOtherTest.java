package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.hersys.cases.CaseDraft;
import org.hersys.cases.CaseRecord;
import org.hersys.law.Truth;
import org.hersys.notification.NotificationOperation;
import org.hersys.person.CaseId;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Cases;
import org.hersys.testkit.Notifications;
import org.junit.jupiter.api.Test;

/** A notification and the one that was added to it, both deleted, the earlier one first. */
class DeletedOneAfterTheOtherTest {

    private final Office office = Office.on(Notifications.IN_2021);

    @Test
    void a_case_that_came_with_its_notification_goes_with_the_last_one() {
        var caseId = office.submitted(Notifications.suspectedToBeAdmitted()).caseId();

        addOneAndDeleteBoth(caseId);

        List<CaseRecord> left = office.look(store -> store.cases().history(caseId));
        assertThat(left).isEmpty();
    }

    @Test
    void a_case_that_was_registered_before_says_what_it_said_then() {
        var draft = CaseDraft.of(Cases.womanBeforeNotification().build());
        var registered = office.hersys
                .registeringCase()
                .register(Actors.clinicClerk(), draft)
                .orElseThrow();
        office.wait(Duration.ofHours(1));
        office.hersys
                .notifyingCase()
                .submit(
                        Actors.clinicClerk(),
                        registered.caseId(),
                        Notifications.draft(Notifications.confirmedPatient()
                                .needForAdmission(Truth.YES)
                                .build()))
                .orElseThrow();

        addOneAndDeleteBoth(registered.caseId());

        var left = office.caseOf(registered.caseId());
        assertThat(left.content()).isEqualTo(registered.content());
        assertThat(left.lastDiagnosis()).isEmpty();
    }

    private void addOneAndDeleteBoth(CaseId caseId) {
        var first = office.notificationsOf(caseId).get(0).id();
        office.wait(Duration.ofHours(1));
        var deeds = new Deeds(office);
        assertThat(deeds.of(NotificationOperation.ADD, Actors.clinicClerk(), first)
                        .problems())
                .isEmpty();
        for (var notification : office.notificationsOf(caseId)) {
            office.wait(Duration.ofHours(1));
            assertThat(deeds.of(NotificationOperation.DELETE, Actors.clinicClerk(), notification.id())
                            .problems())
                    .isEmpty();
        }
    }
}
