package org.hersys.notification;

import static org.hersys.diagnosis.DiagnosisClass.ASYMPTOMATIC_CARRIER;
import static org.hersys.diagnosis.DiagnosisClass.CONFIRMED_PATIENT;
import static org.hersys.diagnosis.DiagnosisClass.SUSPECTED_DECEASED;
import static org.hersys.diagnosis.DiagnosisClass.SUSPECTED_PATIENT;
import static org.hersys.notification.Papers.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.TestRecord;
import org.hersys.form.FormCondition;
import org.hersys.form.NotificationItem;
import org.hersys.law.Truth;
import org.hersys.person.BirthDate;
import org.hersys.person.FreeText;
import org.hersys.result.Outcome;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FiledNotificationTest {

    private static final FreeText WORDS = FreeText.of("確認しました");

    private static List<ProblemCode> codes(Outcome<?> outcome) {
        return outcome.problems().stream().map(problem -> problem.code()).toList();
    }

    @Nested
    class The_day_of_submission {

        @Test
        void is_the_day_on_which_it_was_first_filed_and_the_report_date() {
            var filed = filed(suspected());
            assertEquals(FIRST_OF_FEBRUARY, filed.reportDate());
            assertEquals(Map.of(SUSPECTED_PATIENT, FIRST_OF_FEBRUARY), filed.submissionDates());
            assertEquals(NotificationState.SUBMITTED, filed.state());
            assertEquals(1, filed.version());
        }

        @Test
        void is_not_moved_by_later_edits_confirmations_and_queries() {
            var changed = filed(suspected())
                    .amended(suspected().with(NotificationField.PREGNANCY, Truth.NO), CLERK)
                    .orElseThrow()
                    .confirmed(CENTRE, NURSE)
                    .correctedToNegative(CLERK)
                    .orElseThrow();
            assertEquals(FIRST_OF_FEBRUARY, changed.reportDate());
            assertEquals(Map.of(SUSPECTED_PATIENT, FIRST_OF_FEBRUARY), changed.submissionDates());
        }

        @Test
        void as_confirmed_is_the_report_date_and_the_day_as_suspected_stays() {
            var confirmed = filed(suspected())
                    .reclassified(positive(), THIRD_OF_FEBRUARY, CLERK)
                    .orElseThrow();
            assertEquals(THIRD_OF_FEBRUARY, confirmed.reportDate());
            assertEquals(
                    Map.of(SUSPECTED_PATIENT, FIRST_OF_FEBRUARY, CONFIRMED_PATIENT, THIRD_OF_FEBRUARY),
                    confirmed.submissionDates());
            assertEquals(
                    List.of(SUSPECTED_PATIENT, CONFIRMED_PATIENT),
                    List.copyOf(confirmed.submissionDates().keySet()));
        }

        @Test
        void of_a_class_it_comes_back_to_is_that_of_the_first_time() {
            var back = filed(suspected())
                    .reclassified(positive(), THIRD_OF_FEBRUARY, CLERK)
                    .orElseThrow()
                    .reclassified(suspected(), LocalDate.of(2022, 2, 4), CLERK)
                    .orElseThrow();
            assertEquals(FIRST_OF_FEBRUARY, back.reportDate());
        }
    }

    @Nested
    class An_amendment {

        @Test
        void gives_the_next_version_with_what_it_says_and_who_made_it() {
            var content = suspected().with(NotificationField.PREGNANCY, Truth.NO);
            var amended = filed(suspected()).amended(content, NURSE).orElseThrow();
            assertEquals(2, amended.version());
            assertEquals(content, amended.content());
            assertEquals(NURSE, amended.attribution());
            assertEquals(NURSE, amended.lastEdit());
            assertEquals(CLERK, amended.filing().entered());
        }

        @Test
        void does_not_change_the_class() {
            var outcome = filed(suspected()).amended(positive(), CLERK);
            assertEquals(List.of(ProblemCode.CLASS_CHANGE_NOT_AN_AMENDMENT), codes(outcome));
            assertEquals(
                    Optional.of("diagnosisClass"), outcome.problems().get(0).item());
        }

        @Test
        void does_not_take_the_class_away() {
            var outcome = filed(suspected()).amended(suspected().without(NotificationField.DIAGNOSIS_CLASS), CLERK);
            assertEquals(List.of(ProblemCode.CLASS_CHANGE_NOT_AN_AMENDMENT), codes(outcome));
        }

        @Test
        void of_the_birth_date_is_refused_to_the_institution_with_the_advice_to_call_the_centre() {
            var wrong = suspected().with(NotificationField.BIRTH_DATE, BirthDate.of(LocalDate.of(1957, 9, 28)));
            var outcome = filed(suspected()).amended(wrong, CLERK);
            assertEquals(List.of(ProblemCode.BIRTH_DATE_BY_CENTRE_ONLY), codes(outcome));
            assertEquals(Optional.of("birthDate"), outcome.problems().get(0).item());
            assertTrue(outcome.problems().get(0).message().ja().contains("保健所に電話"));
        }

        @Test
        void by_the_institution_does_not_take_the_birth_date_away() {
            var outcome = filed(suspected()).amended(suspected().without(NotificationField.BIRTH_DATE), CLERK);
            assertEquals(List.of(ProblemCode.BIRTH_DATE_BY_CENTRE_ONLY), codes(outcome));
        }

        @Test
        void by_the_institution_may_add_a_birth_date_that_was_missing() {
            var unknown = filed(suspected().without(NotificationField.BIRTH_DATE));
            assertTrue(unknown.amended(suspected(), CLERK).isAccepted());
        }

        @Test
        void with_two_mistakes_is_refused_with_both() {
            var outcome = filed(suspected()).amended(NotificationContent.empty(), CLERK);
            assertEquals(2, outcome.problems().size());
        }
    }

    @Nested
    class A_birth_date {

        private final BirthDate right = BirthDate.of(LocalDate.of(1957, 9, 28));

        @Test
        void is_corrected_by_a_centre() {
            var corrected = filed(suspected()).birthDateCorrected(right, NURSE).orElseThrow();
            assertEquals(Optional.of(right), corrected.content().birthDate());
            assertEquals(2, corrected.version());
        }

        @Test
        void is_not_corrected_by_the_institution() {
            assertEquals(
                    List.of(ProblemCode.BIRTH_DATE_BY_CENTRE_ONLY),
                    codes(filed(suspected()).birthDateCorrected(right, CLERK)));
        }

        @Test
        void takes_the_place_of_an_age() {
            var corrected = filed(full()).birthDateCorrected(right, NURSE).orElseThrow();
            assertEquals(Optional.empty(), corrected.content().age());
        }
    }

    @Nested
    class A_change_of_class {

        @Test
        void to_the_same_class_is_none() {
            var outcome = filed(suspected()).reclassified(suspected(), THIRD_OF_FEBRUARY, CLERK);
            assertEquals(List.of(ProblemCode.CLASS_UNCHANGED), codes(outcome));
        }

        @Test
        void needs_a_class() {
            var outcome = filed(suspected())
                    .reclassified(positive().without(NotificationField.DIAGNOSIS_CLASS), THIRD_OF_FEBRUARY, CLERK);
            assertEquals(List.of(ProblemCode.VALUE_INVALID), codes(outcome));
            assertEquals(
                    Optional.of("diagnosisClass"), outcome.problems().get(0).item());
        }

        @Test
        void by_the_institution_does_not_change_the_birth_date_by_the_way() {
            var other = positive().with(NotificationField.BIRTH_DATE, BirthDate.of(LocalDate.of(1958, 1, 1)));
            var outcome = filed(suspected()).reclassified(other, THIRD_OF_FEBRUARY, CLERK);
            assertEquals(List.of(ProblemCode.BIRTH_DATE_BY_CENTRE_ONLY), codes(outcome));
        }

        @Test
        void is_an_edit_and_needs_a_new_confirmation() {
            var confirmed = filed(suspected()).confirmed(CENTRE, NURSE);
            var changed = confirmed
                    .reclassified(positive(), THIRD_OF_FEBRUARY, COLLEAGUE)
                    .orElseThrow();
            assertEquals(NotificationState.SUBMITTED, changed.state());
            assertEquals(Optional.empty(), changed.confirmation());
            assertEquals(CONFIRMED_PATIENT, changed.diagnosisClass());
            assertEquals(COLLEAGUE, changed.lastEdit());
            assertEquals(COLLEAGUE, changed.attribution());
            assertEquals(3, changed.version());
        }
    }

    @Nested
    class A_negative_result {

        @Test
        void of_a_suspected_patient_is_entered_in_the_notification_and_the_class_stays() {
            var negative = filed(suspected()).correctedToNegative(CLERK).orElseThrow();
            assertEquals(
                    Optional.of(SpecimenResult.NEGATIVE),
                    negative.content().tests().get(0).result());
            assertEquals(SUSPECTED_PATIENT, negative.diagnosisClass());
            assertEquals(CLERK, negative.lastEdit());
        }

        @Test
        void of_a_suspected_deceased_as_well() {
            var corpse = suspected().with(NotificationField.DIAGNOSIS_CLASS, SUSPECTED_DECEASED);
            assertTrue(filed(corpse).correctedToNegative(CLERK).isAccepted());
        }

        @ParameterizedTest
        @EnumSource(
                value = DiagnosisClass.class,
                names = {"CONFIRMED_PATIENT", "ASYMPTOMATIC_CARRIER", "DECEASED_PATIENT"})
        void never_turns_back_a_case_that_a_test_has_found(DiagnosisClass given) {
            var outcome = filed(positive().with(NotificationField.DIAGNOSIS_CLASS, given))
                    .correctedToNegative(CLERK);
            assertEquals(List.of(ProblemCode.NEGATIVE_FOR_SUSPECTED_ONLY), codes(outcome));
            assertTrue(outcome.problems()
                    .get(0)
                    .message()
                    .ja()
                    .contains(given.label().ja()));
        }

        @Test
        void of_a_second_test_leaves_the_class_of_a_confirmed_patient_as_it_is() {
            var both = positive()
                    .with(NotificationField.TESTS, List.of(pcr(SpecimenResult.POSITIVE), pcr(SpecimenResult.NEGATIVE)));
            var amended = filed(positive()).amended(both, CLERK).orElseThrow();
            assertEquals(CONFIRMED_PATIENT, amended.diagnosisClass());
            assertTrue(amended.content().tests().get(0).isPositive());
        }

        @Test
        void does_not_turn_a_positive_one_by_the_way() {
            var tests = List.of(pcr(SpecimenResult.POSITIVE), pcr(SpecimenResult.UNKNOWN));
            var corrected = filed(suspected().with(NotificationField.TESTS, tests))
                    .correctedToNegative(CLERK)
                    .orElseThrow();
            assertEquals(
                    List.of(pcr(SpecimenResult.POSITIVE), pcr(SpecimenResult.NEGATIVE)),
                    corrected.content().tests());
        }

        @Test
        void needs_a_test_that_is_not_positive() {
            var outcome = filed(suspected().with(NotificationField.TESTS, List.of(pcr(SpecimenResult.POSITIVE))))
                    .correctedToNegative(CLERK);
            assertEquals(List.of(ProblemCode.TEST_MISSING), codes(outcome));
            assertEquals(Optional.of("tests"), outcome.problems().get(0).item());
        }

        @Test
        void needs_a_test_and_not_the_entry_of_a_clinical_diagnosis() {
            var clinical =
                    suspected().toBuilder().clinicalDiagnosis(FIRST_OF_FEBRUARY).build();
            assertEquals(
                    List.of(ProblemCode.TEST_MISSING), codes(filed(clinical).correctedToNegative(CLERK)));
        }

        @Test
        void beside_the_entry_of_a_clinical_diagnosis_leaves_that_alone() {
            var standIn = TestRecord.clinicalDiagnosis(FIRST_OF_FEBRUARY);
            var content = suspected().with(NotificationField.TESTS, List.of(standIn, pcr()));
            var corrected = filed(content).correctedToNegative(CLERK).orElseThrow();
            assertEquals(
                    List.of(standIn, pcr(SpecimenResult.NEGATIVE)),
                    corrected.content().tests());
        }
    }

    @Nested
    class A_confirmation {

        @Test
        void names_the_version_that_was_looked_at_and_who_looked() {
            var confirmed = filed(suspected()).confirmed(CENTRE, NURSE);
            var confirmation = confirmed.confirmation().orElseThrow();
            assertEquals(NotificationState.CONFIRMED, confirmed.state());
            assertEquals(2, confirmed.version());
            assertEquals(1, confirmation.version());
            assertEquals(suspected(), confirmation.content());
            assertEquals(CENTRE, confirmation.centre());
            assertEquals(NURSE.actor().id(), confirmation.by());
            assertEquals(NOON, confirmation.at());
            assertEquals(NURSE, confirmed.attribution());
            assertEquals(CLERK, confirmed.lastEdit());
        }

        @Test
        void by_another_person_than_the_one_who_entered_it_says_so() {
            var typedByTheCentre = FiledNotification.file(ID, CASE, suspected(), filing(NURSE), FIRST_OF_FEBRUARY);
            assertFalse(typedByTheCentre
                    .confirmed(CENTRE, COLLEAGUE)
                    .confirmation()
                    .orElseThrow()
                    .bySamePersonAsEntered());
        }

        @Test
        void by_the_person_who_entered_it_is_possible_and_says_so() {
            var typedByTheCentre = FiledNotification.file(ID, CASE, suspected(), filing(NURSE), FIRST_OF_FEBRUARY);
            assertTrue(typedByTheCentre
                    .confirmed(CENTRE, NURSE)
                    .confirmation()
                    .orElseThrow()
                    .bySamePersonAsEntered());
        }

        @Test
        void by_the_person_who_amended_it_last_says_so_too() {
            var amended = filed(suspected()).amended(suspected(), NURSE).orElseThrow();
            assertTrue(amended.confirmed(CENTRE, NURSE)
                    .confirmation()
                    .orElseThrow()
                    .bySamePersonAsEntered());
        }

        @Test
        void stays_after_an_amendment_which_is_shown_as_what_it_has_not_seen() {
            var amended = filed(suspected())
                    .confirmed(CENTRE, NURSE)
                    .amended(suspected().with(NotificationField.PREGNANCY, Truth.NO), CLERK)
                    .orElseThrow();
            assertEquals(NotificationState.CONFIRMED, amended.state());
            assertEquals(
                    List.of(ItemChange.filledIn(NotificationField.PREGNANCY, Truth.NO)),
                    amended.changesSinceConfirmation());
        }

        @Test
        void of_the_amended_version_has_seen_everything() {
            var amended = filed(suspected())
                    .confirmed(CENTRE, NURSE)
                    .amended(suspected().with(NotificationField.PREGNANCY, Truth.NO), CLERK)
                    .orElseThrow();
            assertEquals(List.of(), amended.confirmed(CENTRE, NURSE).changesSinceConfirmation());
            assertEquals(List.of(), filed(suspected()).changesSinceConfirmation());
        }
    }

    @Nested
    class A_query {

        private final QueryId id = QueryId.random();
        private final Query query = Query.of(id, NotificationItem.PHYSICIAN_NAME, FreeText.of("医師の氏名を確認してください"), NURSE);

        @Test
        void is_open_until_it_is_answered() {
            var asked = filed(suspected()).asked(query);
            assertEquals(List.of(query), asked.openQueries());
            assertEquals(NURSE, asked.attribution());
            var answered = asked.answered(id, WORDS, CLERK).orElseThrow();
            assertEquals(List.of(), answered.openQueries());
            assertEquals(List.of(query.answered(WORDS, CLERK)), answered.queries());
            assertEquals(CLERK, answered.attribution());
            assertEquals(3, answered.version());
        }

        @Test
        void is_no_edit_and_leaves_a_confirmation_where_it_is() {
            var asked = filed(suspected()).confirmed(CENTRE, COLLEAGUE).asked(query);
            assertEquals(NotificationState.CONFIRMED, asked.state());
            assertEquals(CLERK, asked.lastEdit());
        }

        @Test
        void is_answered_once() {
            var answered =
                    filed(suspected()).asked(query).answered(id, WORDS, CLERK).orElseThrow();
            var outcome = answered.answered(id, WORDS, CLERK);
            assertEquals(List.of(ProblemCode.QUERY_ALREADY_ANSWERED), codes(outcome));
        }

        @Test
        void that_was_never_asked_is_not_answered() {
            var outcome = filed(suspected()).asked(query).answered(QueryId.random(), WORDS, CLERK);
            assertEquals(List.of(ProblemCode.QUERY_NOT_FOUND), codes(outcome));
        }

        @Test
        void that_is_answered_leaves_the_others_open() {
            var other = Query.of(QueryId.random(), NotificationItem.SEX, WORDS, NURSE);
            var answered = filed(suspected())
                    .asked(query)
                    .asked(other)
                    .answered(id, WORDS, CLERK)
                    .orElseThrow();
            assertEquals(List.of(other), answered.openQueries());
        }

        @Test
        void has_an_id_of_its_own() {
            var asked = filed(suspected()).asked(query);
            assertThrows(IllegalArgumentException.class, () -> asked.asked(query));
        }
    }

    @Nested
    class An_additional_notification {

        @Test
        void freezes_the_earlier_one_which_keeps_what_it_says() {
            var earlier = filed(suspected()).confirmed(CENTRE, NURSE);
            var frozen = earlier.frozenBy(OTHER_ID, CLERK);
            assertEquals(NotificationState.FROZEN, frozen.state());
            assertEquals(OTHER_ID, frozen.successor());
            assertEquals(suspected(), frozen.content());
            assertEquals(earlier, frozen.filed());
            assertEquals(ID, frozen.id());
            assertEquals(CASE, frozen.caseId());
            assertEquals(3, frozen.version());
            assertEquals(CLERK, frozen.attribution());
        }

        @Test
        void when_deleted_gives_the_earlier_one_back_as_it_was() {
            var earlier = filed(suspected()).confirmed(CENTRE, NURSE);
            var freed = earlier.frozenBy(OTHER_ID, CLERK).unfrozen(COLLEAGUE);
            assertEquals(NotificationState.CONFIRMED, freed.state());
            assertEquals(earlier.confirmation(), freed.confirmation());
            assertEquals(4, freed.version());
            assertEquals(COLLEAGUE, freed.attribution());
            assertEquals(CLERK, freed.lastEdit());
        }

        @Test
        void that_stood_between_two_others_leaves_them_following_each_other_when_deleted() {
            var first = filed(suspected()).frozenBy(OTHER_ID, CLERK);
            var frozen = first.followedBy(THIRD_ID, NURSE);
            assertEquals(THIRD_ID, frozen.successor());
            assertEquals(3, frozen.version());
            assertEquals(NURSE, frozen.attribution());
            assertEquals(first.filed(), frozen.filed());
            var last = filed(positive()).following(OTHER_ID).followingNow(ID, NURSE);
            assertEquals(Optional.of(ID), last.predecessor());
            assertEquals(2, last.version());
            assertEquals(NURSE, last.attribution());
        }

        @Test
        void that_was_the_first_leaves_the_next_one_as_the_first_when_deleted() {
            var second = filed(positive()).following(OTHER_ID);
            assertEquals(Optional.empty(), second.followingNow(null, CLERK).predecessor());
            var frozen = second.frozenBy(THIRD_ID, CLERK).followingNow(null, NURSE);
            assertEquals(Optional.empty(), frozen.filed().predecessor());
            assertEquals(THIRD_ID, frozen.successor());
            assertEquals(3, frozen.version());
        }

        @Test
        void names_the_one_that_it_follows_in_all_its_versions() {
            var added = filed(positive()).following(OTHER_ID);
            assertEquals(1, added.version());
            assertEquals(Optional.of(OTHER_ID), added.predecessor());
            assertEquals(Optional.of(OTHER_ID), added.confirmed(CENTRE, NURSE).predecessor());
            assertEquals(Optional.empty(), filed(positive()).predecessor());
        }
    }

    @Test
    void more_overridden_warnings_come_beside_those_before_and_the_version_stays() {
        var filing = Filing.builder(CLINIC, PHYSICIAN, CENTRE, CLERK)
                .reread(RereadConfirmation.of(suspected(), CLERK.actor().id(), NOON))
                .acknowledgement(new EmptyItemsAcknowledgement(
                        List.of(NotificationItem.TRAVEL), CLERK.actor().id(), NOON))
                .acceptedWarnings(Map.of("FIRST", WORDS));
        var filed = FiledNotification.file(ID, CASE, suspected(), filing.build(), FIRST_OF_FEBRUARY);
        var accepting = filed.accepting(Map.of("SECOND", WORDS));
        assertEquals(filing.acceptedWarnings(Map.of("SECOND", WORDS)).build(), accepting.filing());
        assertEquals(1, accepting.version());
        assertSame(filed, filed.accepting(Map.of()));
    }

    @Test
    void nothing_is_filed_without_a_class() {
        var nameless = suspected().without(NotificationField.DIAGNOSIS_CLASS);
        assertThrows(IllegalArgumentException.class, () -> filed(nameless));
    }

    @Test
    void a_stored_version_comes_back_as_it_was() {
        var kept = filed(suspected())
                .following(OTHER_ID)
                .asked(Query.of(QueryId.random(), NotificationItem.SEX, WORDS, NURSE))
                .confirmed(CENTRE, COLLEAGUE);
        var back = FiledNotification.stored(kept.id(), kept.caseId(), kept.version())
                .content(kept.content())
                .filing(kept.filing())
                .submissionDates(kept.submissionDates())
                .attribution(kept.attribution())
                .lastEdit(kept.lastEdit())
                .confirmation(kept.confirmation().orElseThrow())
                .queries(kept.queries())
                .predecessor(OTHER_ID)
                .build();
        assertEquals(kept, back);
        assertEquals(kept.hashCode(), back.hashCode());
    }

    @Test
    void a_stored_version_needs_a_number_and_a_day_of_submission_for_its_class() {
        var days = Map.of(ASYMPTOMATIC_CARRIER, FIRST_OF_FEBRUARY);
        var stored = FiledNotification.stored(ID, CASE, 1)
                .content(suspected())
                .filing(filing(CLERK))
                .submissionDates(days);
        assertThrows(IllegalArgumentException.class, stored::build);
        var zeroth = FiledNotification.stored(ID, CASE, 0)
                .content(suspected())
                .filing(filing(CLERK))
                .submissionDates(Map.of(SUSPECTED_PATIENT, FIRST_OF_FEBRUARY));
        assertThrows(IllegalArgumentException.class, zeroth::build);
    }

    @Test
    void the_header_is_filled_in_by_the_filing_as_far_as_the_institution_is_on_record() {
        var filed = filed(suspected());
        assertTrue(filed.isFilled(NotificationItem.REPORT_DATE));
        assertTrue(filed.isFilled(NotificationItem.PHYSICIAN_NAME));
        assertFalse(filed.isFilled(NotificationItem.INSTITUTION_ADDRESS));
        assertFalse(filed.isFilled(NotificationItem.INSTITUTION_PHONE));
        assertTrue(filed.isFilled(NotificationItem.BIRTH_DATE));
        assertFalse(filed.isFilled(NotificationItem.SEX));
    }

    @Test
    void the_facts_and_circumstances_are_those_of_its_prefecture_and_report_date() {
        var filed = filed(suspected());
        assertEquals(
                suspected()
                        .facts(filed.filing().prefecture(), FIRST_OF_FEBRUARY)
                        .orElseThrow(),
                filed.facts().orElseThrow());
        assertEquals(Truth.NO, filed.circumstances().truth(FormCondition.MINOR));
    }

    @Test
    void what_is_allowed_is_what_the_table_says() {
        assertEquals(
                LifeCycle.allowedIn(NotificationState.SUBMITTED),
                filed(suspected()).allowed());
        assertEquals(
                NotificationState.CONFIRMED,
                filed(suspected()).after(NotificationOperation.CONFIRM).orElseThrow());
        var frozen = filed(suspected()).frozenBy(OTHER_ID, CLERK);
        assertEquals(List.of(ProblemCode.OPERATION_NOT_ALLOWED), codes(frozen.after(NotificationOperation.AMEND)));
    }

    @Test
    void notifications_are_equal_if_everything_is() {
        var filed = filed(suspected());
        assertEquals(filed(suspected()), filed);
        assertFalse(filed.equals(filed(full())));
        assertFalse(filed.equals(filed.confirmed(CENTRE, NURSE)));
        assertFalse(filed.equals(filed.following(OTHER_ID)));
        assertFalse(
                filed.equals(FiledNotification.file(OTHER_ID, CASE, suspected(), filing(CLERK), FIRST_OF_FEBRUARY)));
        assertFalse(filed.equals(FiledNotification.file(ID, CASE, suspected(), filing(NURSE), FIRST_OF_FEBRUARY)));
        assertFalse(filed.equals(FiledNotification.file(ID, CASE, suspected(), filing(CLERK), THIRD_OF_FEBRUARY)));
    }

    @Test
    void versions_of_a_notification_fall_apart_in_a_hash_table() {
        var filed = filed(suspected());
        var other = filed.confirmed(CENTRE, NURSE);
        assertNotEquals(filed.hashCode(), other.hashCode());
        assertNotEquals(
                filed.frozenBy(OTHER_ID, CLERK).hashCode(),
                other.frozenBy(OTHER_ID, CLERK).hashCode());
        assertNotEquals(draft(suspected()).hashCode(), draft(positive()).hashCode());
        assertNotEquals(filing(CLERK).hashCode(), filing(NURSE).hashCode());
        var begun = UnfiledNotification.begin(ID, CASE, draft(suspected()), CLERK);
        assertNotEquals(
                begun.hashCode(), begun.edited(draft(suspected()), CLERK).hashCode());
    }
}
