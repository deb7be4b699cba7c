package org.hersys.notification;

import static org.hersys.notification.Papers.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hersys.actor.EntryChannel;
import org.hersys.facility.InstitutionId;
import org.hersys.law.Truth;
import org.hersys.person.BirthDate;
import org.hersys.person.FreeText;
import org.hersys.person.Guardian;
import org.hersys.person.PersonName;
import org.hersys.person.PhoneNumber;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NotificationDraftTest {

    private static final FreeText REASON = FreeText.of("聞き取りで確認済み");

    private static NotificationDraft everything() {
        return NotificationDraft.builder(suspected())
                .physician(PHYSICIAN)
                .channel(EntryChannel.FAX)
                .standingFor(InstitutionId.of("clinic-1"))
                .submissionKey(SubmissionKey.of("key-1"))
                .reread(reread(suspected()))
                .acknowledgingEmptyItems()
                .acceptWarning("ONSET_AFTER_DIAGNOSIS", REASON)
                .build();
    }

    private static RereadConfirmation reread(NotificationContent shown) {
        return RereadConfirmation.of(shown, CLERK.actor().id(), NOON);
    }

    @Test
    void a_draft_gives_back_what_was_handed_over() {
        var draft = everything();
        assertEquals(suspected(), draft.content());
        assertEquals(Optional.of(PHYSICIAN), draft.physician());
        assertEquals(EntryChannel.FAX, draft.channel());
        assertEquals(Optional.of(InstitutionId.of("clinic-1")), draft.standingFor());
        assertEquals(SubmissionKey.of("key-1"), draft.submissionKey());
        assertEquals(Optional.of(reread(suspected())), draft.reread());
        assertTrue(draft.isEmptyItemsAcknowledged());
        assertEquals(Map.of("ONSET_AFTER_DIAGNOSIS", REASON), draft.acceptedWarnings());
    }

    @Test
    void a_draft_of_which_nothing_is_said_is_entered_on_the_screen_and_nothing_is_confirmed() {
        var draft = NotificationDraft.builder(NotificationContent.empty()).build();
        assertEquals(Optional.empty(), draft.physician());
        assertEquals(EntryChannel.SCREEN, draft.channel());
        assertEquals(Optional.empty(), draft.standingFor());
        assertEquals(Optional.empty(), draft.reread());
        assertFalse(draft.isEmptyItemsAcknowledged());
        assertEquals(Map.of(), draft.acceptedWarnings());
    }

    @Test
    void each_draft_has_a_key_of_its_own_and_keeps_it() {
        var draft = NotificationDraft.builder(suspected()).build();
        assertEquals(draft.submissionKey(), draft.submissionKey());
        assertEquals(draft.submissionKey(), draft.toBuilder().build().submissionKey());
        assertNotEquals(
                draft.submissionKey(),
                NotificationDraft.builder(suspected()).build().submissionKey());
    }

    @Test
    void a_draft_is_changed_without_losing_the_rest() {
        assertEquals(everything(), everything().toBuilder().build());
        assertEquals(everything().hashCode(), everything().toBuilder().build().hashCode());
        var changed = everything().toBuilder().content(positive()).build();
        assertEquals(positive(), changed.content());
        assertEquals(everything().acceptedWarnings(), changed.acceptedWarnings());
    }

    @Test
    void another_key_or_confirmation_files_the_same() {
        var bare = NotificationDraft.builder(suspected())
                .physician(PHYSICIAN)
                .channel(EntryChannel.FAX)
                .standingFor(InstitutionId.of("clinic-1"))
                .build();
        assertTrue(everything().filesTheSameAs(bare));
        assertNotEquals(everything(), bare);
    }

    @Test
    void another_content_physician_way_or_institution_files_something_else() {
        var others = List.of(
                everything().toBuilder().content(positive()).build(),
                everything().toBuilder().physician(PersonName.of("別の 医師")).build(),
                everything().toBuilder().channel(EntryChannel.PHONE).build(),
                everything().toBuilder()
                        .standingFor(InstitutionId.of("clinic-2"))
                        .build());
        others.forEach(other -> assertFalse(everything().filesTheSameAs(other)));
        others.forEach(other -> assertNotEquals(everything(), other));
    }

    @Test
    void drafts_differ_by_key_confirmation_acknowledgement_and_accepted_warnings() {
        var key = everything().toBuilder()
                .submissionKey(SubmissionKey.of("key-2"))
                .build();
        var reread = everything().toBuilder().reread(reread(full())).build();
        var warned = everything().toBuilder().acceptWarning("OTHER", REASON).build();
        List.of(key, reread, warned).forEach(other -> assertNotEquals(everything(), other));
        var silent = NotificationDraft.builder(suspected())
                .submissionKey(SubmissionKey.of("key-1"))
                .build();
        assertNotEquals(silent, silent.toBuilder().acknowledgingEmptyItems().build());
    }

    @Test
    void accepted_warnings_are_not_written_to_from_outside() {
        assertThrows(
                UnsupportedOperationException.class,
                () -> everything().acceptedWarnings().put("OTHER", REASON));
    }

    @Nested
    class Looking_once_more {

        private final BirthDate otherDate = BirthDate.of(LocalDate.of(1957, 9, 28));
        private final PhoneNumber otherPhone = PhoneNumber.of("+819000000001");

        @Test
        void is_needed_for_a_birth_date_or_a_phone_number() {
            assertFalse(RereadConfirmation.isNeededFor(NotificationContent.empty()));
            var builder = NotificationContent.builder();
            assertTrue(RereadConfirmation.isNeededFor(
                    NotificationContent.empty().with(NotificationField.BIRTH_DATE, otherDate)));
            assertTrue(RereadConfirmation.isNeededFor(
                    builder.whereaboutsPhone(otherPhone).build()));
        }

        @Test
        void covers_what_was_shown_whatever_else_changes() {
            var shown = reread(suspected());
            assertTrue(shown.covers(suspected()));
            assertTrue(shown.covers(positive()));
        }

        @Test
        void covers_no_other_birth_date_and_no_other_number() {
            var shown = reread(full());
            assertFalse(shown.covers(full().with(NotificationField.BIRTH_DATE, otherDate)));
            assertFalse(shown.covers(full().without(NotificationField.BIRTH_DATE)));
            assertFalse(shown.covers(full().with(NotificationField.WHEREABOUTS_PHONE, otherPhone)));
            assertFalse(shown.covers(full().with(NotificationField.REGISTERED_ADDRESS_PHONE, otherPhone)));
            assertFalse(shown.covers(full().with(
                            NotificationField.GUARDIAN,
                            Guardian.builder().phone(otherPhone).build())));
        }

        @Test
        void keeps_what_was_shown_who_looked_and_when() {
            var shown = reread(full());
            assertEquals(full().birthDate(), shown.birthDate());
            assertEquals(full().registeredAddressPhone(), shown.registeredAddressPhone());
            assertEquals(full().whereaboutsPhone(), shown.whereaboutsPhone());
            assertEquals(full().guardian().flatMap(Guardian::phone), shown.guardianPhone());
            assertEquals(CLERK.actor().id(), shown.by());
            assertEquals(NOON, shown.at());
        }

        @Test
        void names_the_two_consequences_of_a_mistake() {
            assertTrue(RereadConfirmation.WRONG_PHONE.ja().contains("間違った方（対象ではない方）にSMSが届きます"));
            assertTrue(RereadConfirmation.WRONG_BIRTH_DATE.ja().contains("My HER-SYSに登録できません"));
        }

        @Test
        void is_equal_if_everything_is() {
            assertEquals(reread(full()), reread(full()));
            assertEquals(reread(full()).hashCode(), reread(full()).hashCode());
            assertNotEquals(reread(full()), reread(full().with(NotificationField.BIRTH_DATE, otherDate)));
            assertNotEquals(reread(full()), reread(full().with(NotificationField.WHEREABOUTS_PHONE, otherPhone)));
            assertNotEquals(
                    reread(full()), RereadConfirmation.of(full(), NURSE.actor().id(), NOON));
            assertNotEquals(
                    reread(full()), RereadConfirmation.of(full(), CLERK.actor().id(), NOON.plusSeconds(1)));
        }
    }

    @Nested
    class A_notification_that_is_being_written {

        private final UnfiledNotification begun = UnfiledNotification.begin(ID, CASE, everything(), CLERK);

        @Test
        void begins_with_the_first_version() {
            assertEquals(1, begun.version());
            assertEquals(NotificationState.DRAFT, begun.state());
            assertEquals(ID, begun.id());
            assertEquals(CASE, begun.caseId());
            assertEquals(everything(), begun.draft());
            assertEquals(suspected(), begun.content());
            assertEquals(CLERK, begun.attribution());
            assertEquals(Optional.empty(), begun.predecessor());
        }

        @Test
        void is_edited_as_often_as_one_likes_the_birth_date_too() {
            var other = draft(suspected().with(NotificationField.BIRTH_DATE, otherBirthDate()));
            var edited = begun.edited(other, NURSE);
            assertEquals(2, edited.version());
            assertEquals(other, edited.draft());
            assertEquals(NURSE, edited.attribution());
        }

        @Test
        void is_filed_as_the_next_version() {
            var filed = begun.filed(suspected(), filing(CLERK), FIRST_OF_FEBRUARY);
            assertEquals(2, filed.version());
            assertEquals(NotificationState.SUBMITTED, filed.state());
            assertEquals(FIRST_OF_FEBRUARY, filed.reportDate());
            assertEquals(CLERK, filed.attribution());
            assertEquals(ID, filed.id());
            assertEquals(CASE, filed.caseId());
        }

        @Test
        void keeps_the_one_that_it_follows_through_editing_and_filing() {
            var following = begun.following(OTHER_ID).edited(everything(), CLERK);
            assertEquals(Optional.of(OTHER_ID), following.predecessor());
            assertEquals(
                    Optional.of(OTHER_ID),
                    following
                            .filed(suspected(), filing(CLERK), FIRST_OF_FEBRUARY)
                            .predecessor());
        }

        @Test
        void comes_back_from_a_store_as_it_was() {
            var kept = begun.edited(draft(positive()), NURSE);
            assertEquals(kept, UnfiledNotification.stored(ID, CASE, 2, draft(positive()), NURSE));
            assertEquals(
                    kept.hashCode(),
                    UnfiledNotification.stored(ID, CASE, 2, draft(positive()), NURSE)
                            .hashCode());
            assertThrows(
                    IllegalArgumentException.class, () -> UnfiledNotification.stored(ID, CASE, 0, everything(), CLERK));
        }

        @Test
        void differs_by_each_of_its_parts() {
            List.of(
                            UnfiledNotification.begin(OTHER_ID, CASE, everything(), CLERK),
                            UnfiledNotification.stored(ID, CASE, 2, everything(), CLERK),
                            UnfiledNotification.begin(ID, CASE, draft(positive()), CLERK),
                            UnfiledNotification.begin(ID, CASE, everything(), NURSE),
                            begun.following(OTHER_ID))
                    .forEach(other -> assertNotEquals(begun, other));
        }

        private BirthDate otherBirthDate() {
            return BirthDate.of(LocalDate.of(1990, 1, 1));
        }
    }

    @Nested
    class Going_on_with_a_notification {

        private String kind(Notification notification) {
            return notification.fold(
                    unfiled -> "unfiled " + unfiled.draft().submissionKey(),
                    filed -> "filed " + filed.reportDate(),
                    frozen -> "frozen by " + frozen.successor());
        }

        @Test
        void depends_on_what_it_is() {
            assertEquals("unfiled key-1", kind(UnfiledNotification.begin(ID, CASE, everything(), CLERK)));
            assertEquals("filed 2022-02-01", kind(filed(suspected())));
            assertEquals("frozen by " + OTHER_ID, kind(filed(suspected()).frozenBy(OTHER_ID, CLERK)));
        }
    }

    @Nested
    class A_frozen_notification {

        private final FrozenNotification frozen = filed(suspected()).frozenBy(OTHER_ID, CLERK);

        @Test
        void comes_back_from_a_store_as_it_was() {
            var back = FrozenNotification.stored(filed(suspected()), OTHER_ID, 2, CLERK);
            assertEquals(frozen, back);
            assertEquals(frozen.hashCode(), back.hashCode());
        }

        @Test
        void has_a_version_after_the_one_that_was_frozen() {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> FrozenNotification.stored(filed(suspected()), OTHER_ID, 1, CLERK));
        }

        @Test
        void differs_by_each_of_its_parts() {
            List.of(
                            FrozenNotification.stored(filed(positive()), OTHER_ID, 2, CLERK),
                            FrozenNotification.stored(filed(suspected()), ID, 2, CLERK),
                            FrozenNotification.stored(filed(suspected()), OTHER_ID, 3, CLERK),
                            FrozenNotification.stored(filed(suspected()), OTHER_ID, 2, NURSE))
                    .forEach(other -> assertNotEquals(frozen, other));
        }
    }

    @Test
    void a_truth_that_is_unknown_is_no_difference_between_two_drafts() {
        var asked = everything().toBuilder()
                .content(suspected().with(NotificationField.PREGNANCY, Truth.UNKNOWN))
                .build();
        assertEquals(everything(), asked);
    }
}
