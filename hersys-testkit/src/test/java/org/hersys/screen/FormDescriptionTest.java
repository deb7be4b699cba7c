package org.hersys.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.hersys.access.AccessMatrix;
import org.hersys.access.CaseAffiliation;
import org.hersys.actor.Actor;
import org.hersys.check.Checks;
import org.hersys.description.ActionDescription;
import org.hersys.description.FormDescription;
import org.hersys.description.InputDescription;
import org.hersys.description.InputType;
import org.hersys.description.ItemDescription;
import org.hersys.description.OptionDescription;
import org.hersys.form.FormEditions;
import org.hersys.form.NotificationItem;
import org.hersys.form.Obligation;
import org.hersys.law.Provenance;
import org.hersys.law.Sources;
import org.hersys.notification.LifeCycle;
import org.hersys.notification.NotificationField;
import org.hersys.notification.NotificationOperation;
import org.hersys.notification.NotificationState;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormDescriptionTest {

    private static final LocalDate DAY = LocalDate.of(2021, 12, 1);
    private static final LocalDate IN_2022 = LocalDate.of(2022, 9, 26);
    private static final CaseAffiliation OF_THE_CLINIC = CaseAffiliation.builder()
            .enteredBy(Institutions.clinic().id())
            .inAreaOf(Institutions.centre().id())
            .build();

    private static FormDescription.Builder form(LocalDate day) {
        return FormDescription.builder(FormEditions.standard().on(day), day);
    }

    private static FormDescription existing(Actor actor, NotificationState state) {
        return form(DAY)
                .actor(actor, AccessMatrix.standard())
                .existing(state, OF_THE_CLINIC)
                .build();
    }

    private static Set<NotificationOperation> allowed(FormDescription form) {
        var allowed = EnumSet.noneOf(NotificationOperation.class);
        form.actions().stream()
                .filter(ActionDescription::isAllowed)
                .map(ActionDescription::operation)
                .forEach(allowed::add);
        return allowed;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2020-02-02", "2020-02-03", "2020-05-13", "2021-02-10", "2021-11-29", "2022-06-30", "2022-09-26"
            })
    void every_edition_is_described_item_by_item_with_something_to_enter_in_each(LocalDate day) {
        var form = form(day).build();
        assertThat(form.items()).hasSameSizeAs(form.edition().items());
        assertThat(form.items()).extracting(ItemDescription::citation).doesNotContainNull();
        for (var items : List.of(form.items(), form.additionalItems())) {
            assertThat(items).allSatisfy(item -> assertThat(item.inputs()).isNotEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-03", "2020-05-13", "2021-02-10", "2021-11-29", "2022-06-30", "2022-09-26"})
    void every_choice_has_options_with_codes_of_their_own_and_nothing_else_has(LocalDate day) {
        var choices = EnumSet.of(InputType.CHOICE, InputType.CHOICES);
        for (var item : form(day).build().items()) {
            for (var input : item.inputs()) {
                assertThat(input.options().isEmpty())
                        .as("%s %s", item, input)
                        .isNotEqualTo(choices.contains(input.type()));
                var codes =
                        input.options().stream().map(OptionDescription::code).toList();
                assertThat(codes).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void an_input_that_hangs_on_a_choice_names_one_that_there_is() {
        for (var item : form(DAY).build().items()) {
            for (var input : item.inputs()) {
                input.onlyWith()
                        .ifPresent(other -> assertThat(item.inputs())
                                .filteredOn(each -> each.name().equals(other.input()))
                                .flatExtracting(InputDescription::options)
                                .extracting(OptionDescription::code)
                                .as("%s %s", item, input)
                                .contains(other.option()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-02-03", "2021-11-29", "2022-09-26"})
    void together_the_items_show_all_checks_of_the_fields_that_are_on_the_screen(LocalDate day) {
        var shown = new HashSet<>();
        var fields = new HashSet<>();
        for (var items : List.of(form(day).build().items(), form(day).build().additionalItems())) {
            items.forEach(item -> {
                shown.addAll(item.checks());
                item.field().ifPresent(fields::add);
            });
        }
        assertThat(Checks.standard().all())
                .filteredOn(check -> check.fields().stream().anyMatch(fields::contains))
                .isNotEmpty()
                .allMatch(shown::contains);
    }

    @Test
    void checks_of_the_hosts_own_take_the_place_of_the_standard_ones() {
        var none = form(DAY).checks(Checks.of(List.of())).build();
        assertThat(none.items()).allSatisfy(item -> assertThat(item.checks()).isEmpty());
    }

    @Test
    void an_item_says_its_number_obligation_condition_help_and_whether_it_belongs_to_the_minimum() {
        var form = form(DAY).build();
        var guardian = form.item("guardianName").orElseThrow();
        assertThat(guardian.number()).contains("9");
        assertThat(guardian.obligation()).isEqualTo(Obligation.CONDITIONAL);
        assertThat(guardian.condition())
                .hasValueSatisfying(minor -> assertThat(minor.text().ja()).isEqualTo("患者が未成年の場合のみ"));
        assertThat(guardian.belongsToMinimum()).isFalse();
        assertThat(guardian.field()).contains(NotificationField.GUARDIAN);
        assertThat(form.item("name").orElseThrow().belongsToMinimum()).isTrue();
        assertThat(form.item("severity").orElseThrow().help())
                .hasValueSatisfying(help -> assertThat(help.ja()).contains("診療の手引き"));
        assertThat(form.item("ageAtDiagnosis").orElseThrow().help())
                .hasValueSatisfying(help -> assertThat(help.ja()).endsWith("生年月日が不明の場合のみ入力。"));
        assertThat(form.item("nothing")).isEmpty();
    }

    @Test
    void every_option_says_where_it_is_written() {
        var form = form(DAY).build();
        var sexes = form.item("sex").orElseThrow().inputs().get(0).options();
        assertThat(sexes)
                .extracting(option -> option.citation().provenance())
                .containsExactly(Provenance.PUBLIC, Provenance.PUBLIC, Provenance.PROVISIONAL, Provenance.PROVISIONAL);
        assertThat(form.item("testResult").orElseThrow().inputs().get(0).options())
                .filteredOn(option -> option.code().equals("UNKNOWN"))
                .extracting(OptionDescription::citation)
                .containsExactly(Sources.SURVEILLANCE_QA.at("問5"));
    }

    @Test
    void descriptions_print_what_they_describe() {
        var form = form(DAY).actor(Actors.ministry(), AccessMatrix.standard()).build();
        var class1 = form.item("diagnosisClass").orElseThrow();
        assertThat(form).hasToString("form-2021-11-29 DRAFT");
        assertThat(form.reportDate()).isEqualTo(DAY);
        assertThat(class1).hasToString("1 diagnosisClass");
        assertThat(class1.item()).contains(NotificationItem.DIAGNOSIS_CLASS);
        assertThat(class1.inputs()).hasToString("[value CHOICE]");
        assertThat(class1.inputs().get(0).options().get(0)).hasToString("CONFIRMED_PATIENT");
        assertThat(form.actions()).hasToString("[EDIT refused, SUBMIT refused]");
        assertThat(form.item("testProgramme").orElseThrow()).hasToString("testProgramme");
    }

    @Test
    void four_tests_fit_on_a_notification_and_any_number_of_places() {
        var form = form(DAY).build();
        var specimen = form.item("specimen").orElseThrow();
        assertThat(specimen.isRepeated()).isTrue();
        assertThat(specimen.most()).isEqualTo(OptionalInt.of(4));
        assertThat(form.item("infectionPlace").orElseThrow().isRepeated()).isTrue();
        assertThat(form.item("infectionPlace").orElseThrow().most()).isEmpty();
        assertThat(form.item("name").orElseThrow().isRepeated()).isFalse();
        assertThat(form.item("name").orElseThrow().most()).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void what_the_form_of_2022_no_longer_asks_of_a_test_can_still_be_entered_beside_it() {
        var form = form(IN_2022).build();
        assertThat(form.items()).extracting(ItemDescription::id).contains("specimenDate", "needForDrug");
        assertThat(form.additionalItems())
                .extracting(ItemDescription::id)
                .containsExactly("testMethod", "specimen", "testResult", "admissionForeseen", "testProgramme");
        assertThat(form.additionalItems())
                .extracting(ItemDescription::obligation)
                .containsOnly(Obligation.NOT_ASKED);
        assertThat(form(DAY).build().additionalItems())
                .extracting(ItemDescription::id)
                .containsExactly("admissionForeseen", "testProgramme");
    }

    @Test
    void cardiovascular_disease_is_offered_from_2022_and_immune_suppression_stays_a_question_apart() {
        var codes = riskFactors(IN_2022);
        assertThat(codes).contains("CARDIOVASCULAR_DISEASE").doesNotContain("COPD", "IMMUNE_SUPPRESSION");
        assertThat(riskFactors(DAY)).contains("COPD").doesNotContain("CARDIOVASCULAR_DISEASE", "IMMUNE_SUPPRESSION");
    }

    private static List<String> riskFactors(LocalDate day) {
        return form(day).build().item("riskFactors").orElseThrow().inputs().get(1).options().stream()
                .map(OptionDescription::code)
                .toList();
    }

    @Test
    void without_an_actor_there_are_no_buttons_and_all_but_the_header_can_be_entered() {
        var form = form(DAY).build();
        assertThat(form.actions()).isEmpty();
        assertThat(form.items())
                .filteredOn(item -> !item.isEditable())
                .extracting(ItemDescription::id)
                .containsExactly(
                        "addressee", "reportDate", "institutionName", "institutionAddress", "institutionPhone");
    }

    @Test
    void a_clinic_writes_and_submits_a_new_notification() {
        var form =
                form(DAY).actor(Actors.clinicClerk(), AccessMatrix.standard()).build();
        assertThat(form.state()).isEqualTo(NotificationState.DRAFT);
        assertThat(form.actions())
                .extracting(ActionDescription::operation)
                .containsExactly(NotificationOperation.EDIT, NotificationOperation.SUBMIT);
        assertThat(form.actions()).allMatch(ActionDescription::isAllowed);
        assertThat(form.item("name").orElseThrow().isEditable()).isTrue();
        assertThat(form.actions().get(1).legalBasis()).isEqualTo(Sources.INFECTIOUS_DISEASES_ACT.at("第12条"));
    }

    @Test
    void the_ministry_writes_none_and_reads_why() {
        var form = form(DAY).actor(Actors.ministry(), AccessMatrix.standard()).build();
        assertThat(allowed(form)).isEmpty();
        assertThat(form.item("name").orElseThrow().readOnlyReason())
                .hasValueSatisfying(reason -> assertThat(reason.ja()).contains("厚生労働省"));
    }

    @Test
    void after_the_submission_the_clinic_amends_all_but_the_birth_date() {
        var form = existing(Actors.clinicClerk(), NotificationState.SUBMITTED);
        assertThat(form.item("name").orElseThrow().isEditable()).isTrue();
        assertThat(form.item("physicianName").orElseThrow().isEditable()).isTrue();
        var birthDate = form.item("birthDate").orElseThrow();
        assertThat(birthDate.isEditable()).isFalse();
        assertThat(birthDate.readOnlyReason())
                .hasValueSatisfying(reason -> assertThat(reason.ja()).contains("保健所に連絡してください"));
        assertThat(existing(Actors.centreNurse(), NotificationState.SUBMITTED)
                        .item("birthDate")
                        .orElseThrow()
                        .isEditable())
                .isTrue();
    }

    @Test
    void before_the_submission_the_clinic_enters_the_birth_date_too() {
        var form = existing(Actors.clinicClerk(), NotificationState.DRAFT);
        assertThat(form.item("birthDate").orElseThrow().isEditable()).isTrue();
        assertThat(form.item("diagnosisClass").orElseThrow().isEditable()).isTrue();
    }

    @Test
    void a_frozen_one_cannot_be_changed_and_says_what_is_allowed() {
        var form = existing(Actors.clinicClerk(), NotificationState.FROZEN);
        assertThat(allowed(form))
                .containsExactlyInAnyOrder(
                        NotificationOperation.READ, NotificationOperation.PRINT, NotificationOperation.DELETE);
        assertThat(form.items()).noneMatch(ItemDescription::isEditable);
        var amending = form.action(NotificationOperation.AMEND).orElseThrow();
        assertThat(amending.refusal()).hasValueSatisfying(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.OPERATION_NOT_ALLOWED);
            assertThat(problem.message().ja()).contains("できる操作：閲覧、印刷、削除");
        });
    }

    @Test
    void who_may_not_know_of_the_case_learns_nothing_of_its_state() {
        for (var state : NotificationState.values()) {
            var form = existing(Actors.clerkElsewhere(), state);
            assertThat(allowed(form)).isEmpty();
            assertThat(form.actions())
                    .extracting(ActionDescription::refusal)
                    .allSatisfy(refusal -> assertThat(refusal)
                            .hasValueSatisfying(problem ->
                                    assertThat(problem.code()).isNotEqualTo(ProblemCode.OPERATION_NOT_ALLOWED)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_button_can_be_pressed_where_the_state_allows_it_and_the_actor_may(NotificationState state) {
        for (var actor : Actors.ofEveryRole()) {
            var form = existing(actor, state);
            assertThat(form.actions()).hasSize(NotificationOperation.values().length);
            assertThat(LifeCycle.allowedIn(state)).containsAll(allowed(form));
            assertThat(form.actions())
                    .allMatch(action -> action.isAllowed() != action.refusal().isPresent());
        }
    }
}
