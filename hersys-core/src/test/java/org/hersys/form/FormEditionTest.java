package org.hersys.form;

import static org.hersys.form.NotificationItem.BIRTH_DATE;
import static org.hersys.form.NotificationItem.DIAGNOSIS_CLASS;
import static org.hersys.form.NotificationItem.GUARDIAN_NAME;
import static org.hersys.form.NotificationItem.NAME;
import static org.hersys.form.NotificationItem.REGISTERED_ADDRESS;
import static org.hersys.form.NotificationItem.REMARKS;
import static org.hersys.form.NotificationItem.SEX;
import static org.hersys.form.NotificationItem.SPECIMEN;
import static org.hersys.form.NotificationItem.SPECIMEN_DATE;
import static org.hersys.form.NotificationItem.TEST_METHOD;
import static org.hersys.form.NotificationItem.WHEREABOUTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hersys.law.Citation;
import org.hersys.law.Provenance;
import org.hersys.law.Truth;
import org.hersys.text.BilingualText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine of form editions, on an invented form. */
class FormEditionTest {

    private static final Citation SOURCE = Citation.of("架空の通知", Provenance.PROVISIONAL);
    private static final BilingualText FORM_NAME = BilingualText.of("架空の様式", "invented form");

    private static final FormEdition FORM = FormEdition.builder("invented", FORM_NAME, SOURCE)
            .ask(
                    FormItem.optional(REMARKS, SOURCE).numbered("3"),
                    FormItem.conditional(GUARDIAN_NAME, FormCondition.MINOR, SOURCE)
                            .numbered("2"),
                    FormItem.statutory(NAME, SOURCE).numbered("1"))
            .build();

    @Test
    void items_stand_in_the_order_of_the_form_however_they_were_added() {
        assertEquals(
                "[1 name STATUTORY, 2 guardianName CONDITIONAL, 3 remarks OPTIONAL]",
                FORM.items().toString());
    }

    @Test
    void what_has_no_place_on_the_form_is_not_asked() {
        assertEquals(Obligation.STATUTORY, FORM.obligation(NAME));
        assertEquals(Obligation.CONDITIONAL, FORM.obligation(GUARDIAN_NAME));
        assertEquals(Obligation.OPTIONAL, FORM.obligation(REMARKS));
        assertEquals(Obligation.NOT_ASKED, FORM.obligation(SEX));
        assertEquals(Optional.empty(), FORM.find(SEX));
    }

    @ParameterizedTest
    @CsvSource({"YES, '[name, guardianName]'", "UNKNOWN, '[name, guardianName]'", "NO, [name]"})
    void an_empty_conditional_item_is_marked_unless_its_condition_is_known_not_to_hold(Truth minor, String marked) {
        var circumstances = FormCircumstances.unknown().with(FormCondition.MINOR, minor);
        assertEquals(marked, ids(FORM.unfilled(item -> false, circumstances)));
    }

    @Test
    void a_filled_item_is_not_marked_and_an_optional_one_never() {
        assertEquals("[guardianName]", ids(FORM.unfilled(Set.of(NAME)::contains, FormCircumstances.unknown())));
        assertEquals("[]", ids(FORM.unfilled(Set.of(NAME, GUARDIAN_NAME)::contains, FormCircumstances.unknown())));
    }

    @Test
    void circumstances_can_be_taken_back_and_know_conditions_of_a_vendor() {
        var nightShift = FormCondition.of("NIGHT_SHIFT", "夜勤の場合のみ", "only on night shift");
        var known = FormCircumstances.unknown().with(nightShift, Truth.YES).with(FormCondition.MINOR, Truth.NO);
        assertEquals(Truth.YES, known.truth(nightShift));
        assertEquals(Truth.NO, known.truth(FormCondition.MINOR));
        assertEquals(
                Truth.UNKNOWN, known.with(FormCondition.MINOR, Truth.UNKNOWN).truth(FormCondition.MINOR));
        assertEquals(Truth.UNKNOWN, FormCircumstances.unknown().truth(nightShift));
    }

    @Test
    void the_six_items_of_the_answer_to_question_5_suffice_for_a_start() {
        var edition = FormEditions.standard().on(LocalDate.of(2020, 11, 16));
        assertEquals(
                List.of(DIAGNOSIS_CLASS, NAME, SEX, BIRTH_DATE, WHEREABOUTS, TEST_METHOD, SPECIMEN, SPECIMEN_DATE),
                edition.minimum().items());
        assertEquals("問5", edition.minimum().citation().place().orElseThrow());
        assertEquals(Provenance.PRIMARY, edition.minimum().citation().provenance());
    }

    @Test
    void the_registered_address_stands_in_for_unknown_whereabouts() {
        var edition = FormEditions.standard().on(LocalDate.of(2020, 11, 16));
        var filled = EnumSet.of(DIAGNOSIS_CLASS, NAME, SEX, BIRTH_DATE, TEST_METHOD, SPECIMEN);
        assertEquals(List.of(WHEREABOUTS, SPECIMEN_DATE), edition.minimumStillMissing(filled::contains));
        filled.add(REGISTERED_ADDRESS);
        assertEquals(List.of(SPECIMEN_DATE), edition.minimumStillMissing(filled::contains));
        filled.remove(REGISTERED_ADDRESS);
        filled.add(WHEREABOUTS);
        assertEquals(List.of(SPECIMEN_DATE), edition.minimumStillMissing(filled::contains));
        filled.add(SPECIMEN_DATE);
        assertEquals(List.of(), edition.minimumStillMissing(filled::contains));
    }

    @Test
    void the_minimum_asks_for_nothing_that_the_edition_does_not() {
        assertEquals(
                List.of(DIAGNOSIS_CLASS, NAME, SEX, BIRTH_DATE, WHEREABOUTS, SPECIMEN_DATE),
                FormEditions.standard().on(LocalDate.of(2022, 6, 30)).minimum().items());
        assertEquals(
                List.of(),
                FormEditions.standard().on(LocalDate.of(2020, 2, 2)).minimum().items());
    }

    @Test
    void a_minimum_of_an_invented_form_may_have_several_substitutes() {
        var minimum = FormMinimum.of(SOURCE, NAME, BIRTH_DATE)
                .accepting(REMARKS, NAME)
                .accepting(NotificationItem.AGE_AT_DIAGNOSIS, BIRTH_DATE);
        var edition = FORM.amended("b", FORM_NAME, SOURCE)
                .ask(FormItem.statutory(BIRTH_DATE, SOURCE))
                .minimum(minimum)
                .build();
        assertEquals(List.of(NAME, BIRTH_DATE), edition.minimumStillMissing(item -> false));
        assertEquals(List.of(BIRTH_DATE), edition.minimumStillMissing(Set.of(REMARKS)::contains));
        assertEquals(
                List.of(), edition.minimumStillMissing(Set.of(REMARKS, NotificationItem.AGE_AT_DIAGNOSIS)::contains));
    }

    @Test
    void single_items_can_be_cited_anew() {
        var cited =
                FORM.amended("b", FORM_NAME, SOURCE).cite(SOURCE.at("別紙"), NAME).build();
        assertEquals(
                "[b, 別紙]",
                List.of(cited, cited.find(NAME).orElseThrow().citation().place().orElseThrow())
                        .toString());
        assertEquals(SOURCE, cited.find(REMARKS).orElseThrow().citation());
        assertEquals("1", cited.find(NAME).orElseThrow().number().orElseThrow());
    }

    @Test
    void another_number_or_source_is_no_change_but_another_obligation_condition_or_note_is() {
        var renumbered = FORM.amended("b", FORM_NAME, SOURCE)
                .unnumbered()
                .citeAll(SOURCE.at("別紙"))
                .build();
        assertEquals(List.of(), renumbered.changesFrom(FORM));
        assertEquals(Optional.empty(), renumbered.find(NAME).orElseThrow().number());
        assertEquals(SOURCE.at("別紙"), renumbered.find(NAME).orElseThrow().citation());

        var changed = FORM.amended("c", FORM_NAME, SOURCE)
                .ask(
                        FormItem.optional(NAME, SOURCE),
                        FormItem.conditional(GUARDIAN_NAME, FormCondition.INPATIENT, SOURCE),
                        FormItem.optional(REMARKS, SOURCE).noted(FORM_NAME))
                .build();
        assertEquals(
                "[CHANGED name, CHANGED guardianName, CHANGED remarks]",
                changed.changesFrom(FORM).toString());
    }

    @Test
    void an_amended_edition_leaves_the_open_points_of_the_earlier_behind() {
        var first =
                FormEdition.builder("a", FORM_NAME, SOURCE).open("未確認", "open").build();
        assertEquals(List.of(BilingualText.of("未確認", "open")), first.openPoints());
        assertEquals(List.of(), first.amended("b", FORM_NAME, SOURCE).build().openPoints());
        assertEquals(Optional.empty(), first.predecessor());
    }

    @Test
    void a_broken_edition_is_refused() {
        var builder = FORM.amended("b", FORM_NAME, SOURCE);
        assertThrows(IllegalArgumentException.class, () -> builder.drop(SEX));
        assertThrows(IllegalArgumentException.class, () -> builder.cite(SOURCE, SEX));
        assertThrows(IllegalArgumentException.class, () -> FORM.amended("invented", FORM_NAME, SOURCE));
        assertThrows(IllegalArgumentException.class, () -> FormEdition.builder(" ", FORM_NAME, SOURCE));
        var item = FormItem.statutory(NAME, SOURCE);
        assertThrows(IllegalArgumentException.class, () -> item.numbered(" "));
        var minimum = FormMinimum.of(SOURCE, NAME);
        assertThrows(IllegalArgumentException.class, () -> minimum.accepting(REMARKS, SEX));
    }

    @Test
    void building_on_does_not_change_what_was_built() {
        var builder = FORM.amended("b", FORM_NAME, SOURCE);
        var before = builder.build();
        builder.drop(NAME);
        assertEquals(3, before.items().size());
        assertEquals(3, FORM.items().size());
        assertEquals(2, builder.build().items().size());
    }

    private static String ids(List<FormItem> items) {
        return items.stream().map(item -> item.item().id()).toList().toString();
    }
}
