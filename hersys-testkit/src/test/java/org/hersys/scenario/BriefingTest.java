package org.hersys.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hersys.notification.NotificationDraft;
import org.hersys.notification.NotificationField;
import org.hersys.person.BirthDate;
import org.hersys.person.PhoneNumber;
import org.hersys.proof.usecase.Office;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Notifications;
import org.junit.jupiter.api.Test;

/** The two mistakes that the briefing warns of. */
class BriefingTest {

    private static final BirthDate RIGHT = BirthDate.of(LocalDate.of(1981, 4, 1));

    private final Office office = Office.on(Notifications.IN_2021);

    @Test
    @Asked(Question.N1)
    void phone_numbers_are_looked_at_once_more_and_the_words_say_that_a_stranger_would_get_the_message() {
        var typed = Notifications.draft(Notifications.confirmedPatient().build());
        var unread = NotificationDraft.builder(typed.content())
                .physician(typed.physician().orElseThrow())
                .acknowledgingEmptyItems()
                .build();

        var refused = office.hersys.notifyingCase().submit(Actors.clinicClerk(), unread);

        assertThat(codes(refused)).containsExactly(ProblemCode.REREAD_MISSING);
        assertThat(refused.problems().get(0).message().ja()).contains("SMS");
    }

    @Test
    @Asked(Question.N1)
    void a_number_that_was_changed_after_it_was_looked_at_is_looked_at_again() {
        var read = Notifications.draft(Notifications.confirmedPatient().build());
        var changed = read.toBuilder()
                .content(read.content().with(NotificationField.WHEREABOUTS_PHONE, PhoneNumber.asTyped("090-0000-000")))
                .build();

        var refused = office.hersys.notifyingCase().submit(Actors.clinicClerk(), changed);

        assertThat(codes(refused)).contains(ProblemCode.REREAD_MISSING);
    }

    @Test
    @Asked(Question.N2)
    void after_the_submission_the_institution_is_sent_to_the_centre_which_corrects_the_birth_date() {
        var receipt = office.submitted(Notifications.confirmedPatient());
        var corrected = receipt.notification().content().with(NotificationField.BIRTH_DATE, RIGHT);

        var byClinic = office.hersys
                .amendingNotification()
                .amend(Actors.clinicClerk(), receipt.notificationId(), 1, Notifications.draft(corrected));
        var byCentre = office.hersys
                .amendingNotification()
                .correctBirthDate(Actors.centreNurse(), receipt.notificationId(), 1, RIGHT);

        assertThat(codes(byClinic)).containsExactly(ProblemCode.BIRTH_DATE_BY_CENTRE_ONLY);
        assertThat(byClinic.problems().get(0).message().ja()).contains("保健所");
        assertThat(byCentre.orElseThrow().notification().content().birthDate()).contains(RIGHT);
        assertThat(office.caseOf(receipt.caseId()).shared().birthDate()).contains(RIGHT);
    }

    @Test
    @Asked(Question.N2)
    void before_the_submission_whoever_may_edit_corrects_it() {
        var draft = office.hersys
                .draftingNotification()
                .begin(
                        Actors.clinicClerk(),
                        Notifications.draft(Notifications.confirmedPatient().build()))
                .orElseThrow();

        var edited = office.hersys
                .draftingNotification()
                .edit(
                        Actors.clinicClerk(),
                        draft.id(),
                        draft.version(),
                        Notifications.draft(draft.content().with(NotificationField.BIRTH_DATE, RIGHT)))
                .orElseThrow();

        assertThat(edited.content().birthDate()).contains(RIGHT);
    }

    private static List<ProblemCode> codes(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }
}
