package org.hersys.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.actor.Role;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.law.Sources;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.text.Language;
import org.junit.jupiter.api.Test;

class AccessMatrixTest {

    private static final InstitutionId CLINIC = InstitutionId.of("clinic");
    private static final CentreId CENTRE = CentreId.of("centre");
    private static final Actor DOCTOR = Actor.outpatient(ActorId.of("doctor"), CLINIC);
    private static final Actor NURSE = Actor.centre(ActorId.of("nurse"), CENTRE);
    private static final Actor OFFICIAL = Actor.ministry(ActorId.of("official"));
    private static final AccessMatrix MATRIX = AccessMatrix.standard();
    private static final CaseAffiliation OF_THE_CLINIC =
            CaseAffiliation.builder().enteredBy(CLINIC).responsible(CENTRE).build();
    private static final CaseAffiliation OF_OTHERS = CaseAffiliation.builder()
            .enteredBy(InstitutionId.of("other"))
            .responsible(CentreId.of("other"))
            .build();

    @Test
    void what_a_role_has_the_right_to_is_allowed() {
        assertTrue(MATRIX.onCase(DOCTOR, Operation.DELETE, OF_THE_CLINIC).isAccepted());
        assertTrue(MATRIX.onCase(NURSE, Operation.CONFIRM, OF_THE_CLINIC).isAccepted());
        assertTrue(MATRIX.onNewCase(DOCTOR, Operation.SUBMIT).isAccepted());
    }

    @Test
    void a_refusal_names_the_operation_and_who_has_the_right() {
        var problem = problem(MATRIX.onCase(DOCTOR, Operation.CONFIRM, OF_THE_CLINIC));

        assertEquals(ProblemCode.ACCESS_DENIED, problem.code());
        assertEquals(
                "「保健所確認済とする操作」の権限がありません。この権限を持つ区分：保健所、都道府県。", problem.message().ja());
        assertEquals(
                "You have no right to \"confirm a notification\". Roles that have this right: public health centre, prefecture.",
                problem.message().en());
    }

    @Test
    void a_refusal_says_what_to_do_instead_where_a_document_says_it() {
        var problem = problem(MATRIX.onCase(DOCTOR, Operation.CORRECT_BIRTH_DATE, OF_THE_CLINIC));

        assertTrue(problem.message().ja().contains("保健所に連絡してください"));
    }

    @Test
    void a_case_of_others_is_the_same_as_none() {
        var ofOthers = problem(MATRIX.onCase(DOCTOR, Operation.READ_CASE, OF_OTHERS));

        assertEquals(ProblemCode.CASE_NOT_FOUND, ofOthers.code());
        assertEquals(problem(MATRIX.onUnknownCase(DOCTOR, Operation.READ_CASE)), ofOthers);
    }

    @Test
    void who_never_has_the_right_is_told_so_whether_there_is_a_case_or_not() {
        var ofOthers = problem(MATRIX.onCase(OFFICIAL, Operation.READ_CASE, OF_OTHERS));

        assertEquals(ProblemCode.ACCESS_DENIED, ofOthers.code());
        assertEquals(problem(MATRIX.onUnknownCase(OFFICIAL, Operation.READ_CASE)), ofOthers);
    }

    @Test
    void a_right_on_some_cases_is_a_right_at_all_but_none_on_new_ones() {
        assertTrue(MATRIX.atAll(DOCTOR, Operation.DELETE).isAccepted());
        assertEquals(
                ProblemCode.ACCESS_DENIED,
                problem(MATRIX.onNewCase(DOCTOR, Operation.DELETE)).code());
    }

    @Test
    void a_host_may_revoke_a_right_and_leave_the_rest() {
        var stricter = MATRIX.toBuilder()
                .revoke(Set.of(Role.OUTPATIENT_INSTITUTION), Operation.REISSUE_ID)
                .build();

        assertFalse(stricter.atAll(DOCTOR, Operation.REISSUE_ID).isAccepted());
        assertTrue(stricter.atAll(NURSE, Operation.REISSUE_ID).isAccepted());
        assertTrue(stricter.atAll(DOCTOR, Operation.DELETE).isAccepted());
        assertTrue(MATRIX.atAll(DOCTOR, Operation.REISSUE_ID).isAccepted());
    }

    @Test
    void a_right_that_is_revoked_from_one_role_is_explained_to_another_as_before() {
        var words = MATRIX.rule(Role.ADMITTING_INSTITUTION, Operation.CORRECT_BIRTH_DATE, Relation.NEW);
        var stricter = MATRIX.toBuilder()
                .revoke(Set.of(Role.OUTPATIENT_INSTITUTION), Operation.CORRECT_BIRTH_DATE)
                .revoke(Set.of(Role.ADMITTING_INSTITUTION), Operation.DELETE)
                .build();

        var kept = stricter.rule(Role.ADMITTING_INSTITUTION, Operation.CORRECT_BIRTH_DATE, Relation.NEW);
        var dropped = stricter.rule(Role.OUTPATIENT_INSTITUTION, Operation.CORRECT_BIRTH_DATE, Relation.NEW);

        assertEquals(words.missing(), kept.missing());
        assertFalse(words.missing().equals(dropped.missing()));
    }

    @Test
    void a_host_may_grant_a_right_and_explain_another_in_its_own_words() {
        var source = Sources.provisional("院内の取決め");
        var own = AccessMatrix.builder()
                .grant(source, Set.of(Role.OUTPATIENT_INSTITUTION), Set.of(Relation.ENTERED_BY_US), Operation.READ_CASE)
                .explain(
                        source,
                        BilingualText.of("医事課に依頼してください。", "Ask the front office."),
                        Set.of(Role.OUTPATIENT_INSTITUTION),
                        Operation.DELETE)
                .build();

        assertTrue(own.onCase(DOCTOR, Operation.READ_CASE, OF_THE_CLINIC).isAccepted());
        assertTrue(problem(own.onCase(DOCTOR, Operation.DELETE, OF_THE_CLINIC))
                .message()
                .en()
                .contains("Ask the front office."));
        assertEquals(
                source,
                own.rule(Role.OUTPATIENT_INSTITUTION, Operation.DELETE, Relation.NEW)
                        .source());
    }

    @Test
    void every_operation_on_a_person_stands_on_an_article_of_the_act_and_daily_reports_on_their_briefing() {
        var ofAccounts = EnumSet.range(Operation.NAME_RESPONSIBLE_PERSON, Operation.CHANGE_OWN_PASSWORD);
        for (var operation : EnumSet.complementOf(ofAccounts)) {
            var basis = operation.name().contains("DAILY_REPORT")
                    ? Sources.DAILY_REPORT_BRIEFING
                    : Sources.INFECTIOUS_DISEASES_ACT;
            assertEquals(basis.title(), operation.legalBasis().title());
        }
    }

    @Test
    void accounts_stand_on_what_the_ministry_has_told_of_them() {
        assertEquals(
                Sources.SURVEILLANCE_CIRCULAR.title(),
                Operation.NAME_RESPONSIBLE_PERSON.legalBasis().title());
        for (var operation : EnumSet.range(Operation.ISSUE_ACCOUNT, Operation.CHANGE_OWN_PHONE)) {
            assertEquals(Sources.INSTITUTION_FAQ.title(), operation.legalBasis().title());
        }
        assertEquals(
                Sources.DAILY_REPORT_BRIEFING.title(),
                Operation.CHANGE_OWN_PASSWORD.legalBasis().title());
    }

    @Test
    void that_there_is_a_unit_is_no_secret_so_what_is_missing_is_named() {
        var refused = MATRIX.onUnit(
                DOCTOR, Operation.SEND_DAILY_REPORT, CaseAffiliation.builder().build());

        assertEquals(ProblemCode.ACCESS_DENIED, problem(refused).code());
        assertTrue(problem(refused).message().ja().contains("自らの報告単位"));
    }

    @Test
    void a_policy_that_hides_cases_does_not_hide_units() {
        AccessPolicy hiding = new AccessPolicy() {
            @Override
            public Outcome<Operation> atAll(Actor actor, Operation operation) {
                return Outcome.accepted(operation);
            }

            @Override
            public Outcome<Operation> onNewCase(Actor actor, Operation operation) {
                return Outcome.accepted(operation);
            }

            @Override
            public Outcome<Operation> onCase(Actor actor, Operation operation, CaseAffiliation affiliation) {
                return affiliation.relationsOf(actor).contains(Relation.NONE)
                        ? onUnknownCase(actor, operation)
                        : Outcome.accepted(operation);
            }
        };

        var refused = hiding.onUnit(
                DOCTOR, Operation.SEND_DAILY_REPORT, CaseAffiliation.builder().build());
        assertEquals(ProblemCode.ACCESS_DENIED, problem(refused).code());
        assertTrue(hiding.onUnit(DOCTOR, Operation.SEND_DAILY_REPORT, OF_THE_CLINIC)
                .isAccepted());
    }

    @Test
    void the_table_is_printed_with_a_chapter_for_each_role_and_the_numbered_sources() {
        var page = MATRIX.markdown(Language.EN);

        for (var role : Role.values()) {
            assertTrue(page.contains("\n## " + role.label().en() + "\n"));
        }
        assertTrue(page.contains(
                "| submit a notification `SUBMIT` | a new case; cases entered by the own organisation | [1] [2] |"));
        assertTrue(page.contains("`CORRECT_BIRTH_DATE`: After submission the health centre corrects the birth date."));
        assertTrue(page.contains("\n- [1] " + Sources.SURVEILLANCE_CIRCULAR.at("1（2）新規の患者の情報の入力")));
    }

    @Test
    void a_table_of_nothing_allows_nothing() {
        var nothing = AccessMatrix.builder().build();

        assertTrue(nothing.rules().stream().noneMatch(AccessRule::isAllowed));
        assertTrue(
                problem(nothing.atAll(NURSE, Operation.CONFIRM)).message().en().contains("No role has this right."));
    }

    @Test
    void no_right_can_hang_on_no_relation() {
        var builder = AccessMatrix.builder();

        assertThrows(
                IllegalArgumentException.class,
                () -> builder.grant(
                        Sources.INSTITUTION_FAQ, Set.of(Role.PREFECTURE), Set.of(Relation.NONE), Operation.READ_CASE));
    }

    private static Problem problem(Outcome<Operation> outcome) {
        return outcome.fold(accepted -> List.<Problem>of(), problems -> problems)
                .get(0);
    }
}
