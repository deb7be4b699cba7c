package org.hersys.diagnosis;

import static org.hersys.diagnosis.Specimen.*;
import static org.hersys.diagnosis.TestMethod.ANTIGEN_QUALITATIVE;
import static org.hersys.diagnosis.TestMethod.ANTIGEN_QUANTITATIVE;
import static org.hersys.diagnosis.TestMethod.ISOLATION;
import static org.hersys.diagnosis.TestMethod.NUCLEIC_ACID_AMPLIFICATION;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hersys.law.Provenance;
import org.hersys.law.Sources;
import org.hersys.time.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormChoicesTest {

    private static final LocalDate FIRST_FORM = LocalDate.of(2020, 2, 3);
    private static final LocalDate MAY_2020 = LocalDate.of(2020, 5, 13);
    private static final LocalDate FEBRUARY_2021 = LocalDate.of(2021, 2, 10);
    private static final LocalDate NOVEMBER_2021 = LocalDate.of(2021, 11, 29);
    private static final LocalDate JUNE_2022 = LocalDate.of(2022, 6, 30);

    @Test
    void printed_values_come_first_and_those_of_the_screen_after_them() {
        var paper = Sources.provisional("紙");
        var screen = Sources.provisional("画面");
        var choices = FormChoices.printed(paper, List.of("b", "a")).onScreen(screen, List.of("a", "c"));
        assertEquals(List.of("b", "a", "c"), choices.values());
        assertEquals(List.of("b", "a"), choices.printed());
        assertEquals(paper, choices.citation());
        assertEquals(Optional.of(paper), choices.citation("a"));
        assertEquals(Optional.of(screen), choices.citation("c"));
        assertEquals(Optional.empty(), choices.citation("d"));
        assertTrue(choices.contains("c"));
        assertFalse(choices.contains("d"));
        assertEquals("[b, a, c]", choices.toString());
    }

    @Test
    void choices_are_equal_by_values_sources_and_form() {
        var paper = Sources.provisional("紙");
        var screen = Sources.provisional("画面");
        var choices = FormChoices.printed(paper, List.of("a"));
        assertEquals(choices, FormChoices.printed(paper, List.of("a")));
        assertEquals(
                choices.hashCode(), FormChoices.printed(paper, List.of("a")).hashCode());
        assertNotEquals(choices, FormChoices.printed(screen, List.of("a")));
        assertNotEquals(choices, FormChoices.printed(paper, List.of("b")));
        assertNotEquals(choices, choices.onScreen(screen, List.of("b")));
        assertNotEquals(FormChoices.printed(paper, List.of()), FormChoices.printed(screen, List.of()));
    }

    @Test
    void every_list_begins_without_a_form_and_has_no_value_without_a_source() {
        Stream.<Timeline<? extends FormChoices<?>>>of(
                        TestMethod.choices(),
                        Specimen.choices(),
                        SpecimenResult.choices(),
                        Symptom.choices(),
                        Severity.choices())
                .forEach(timeline -> {
                    assertEquals(List.of(), timeline.values().get(0).values());
                    assertEquals(
                            Provenance.PUBLIC,
                            timeline.on(NOVEMBER_2021).citation().provenance());
                });
    }

    @Test
    void the_qualitative_antigen_test_is_printed_from_may_2020_and_the_quantitative_one_later() {
        assertEquals(
                List.of(ISOLATION, NUCLEIC_ACID_AMPLIFICATION),
                TestMethod.choicesOn(MAY_2020.minusDays(1)).printed());
        assertEquals(
                List.of(ISOLATION, NUCLEIC_ACID_AMPLIFICATION, ANTIGEN_QUALITATIVE),
                TestMethod.choicesOn(MAY_2020).printed());
        assertTrue(TestMethod.choicesOn(MAY_2020).contains(ANTIGEN_QUANTITATIVE));
        assertFalse(TestMethod.choicesOn(MAY_2020.minusDays(1)).contains(ANTIGEN_QUANTITATIVE));
        assertEquals(
                List.of(ISOLATION, NUCLEIC_ACID_AMPLIFICATION, ANTIGEN_QUALITATIVE, ANTIGEN_QUANTITATIVE),
                TestMethod.choicesOn(FEBRUARY_2021).printed());
    }

    @Test
    void the_method_other_is_on_the_screen_alone_and_sure_from_the_day_of_clinical_diagnosis() {
        var day = LocalDate.of(2022, 1, 24);
        assertFalse(TestMethod.choicesOn(day).printed().contains(TestMethod.OTHER));
        assertEquals(
                Optional.of(Sources.INSTITUTION_FAQ.at("問17")),
                TestMethod.choicesOn(day).citation(TestMethod.OTHER));
        assertEquals(
                Optional.of(Provenance.PROVISIONAL),
                TestMethod.choicesOn(day.minusDays(1))
                        .citation(TestMethod.OTHER)
                        .map(c -> c.provenance()));
        assertEquals(
                Optional.of(Sources.INSTITUTION_FAQ.at("問17")),
                SpecimenResult.choicesOn(day).citation(SpecimenResult.OTHER));
    }

    @Test
    void the_form_prints_two_results_and_the_screen_has_four() {
        var results = SpecimenResult.choicesOn(NOVEMBER_2021);
        assertEquals(List.of(SpecimenResult.POSITIVE, SpecimenResult.NEGATIVE), results.printed());
        assertEquals(List.of(SpecimenResult.values()), results.values());
        assertEquals(Optional.of(Sources.SURVEILLANCE_QA.at("問5")), results.citation(SpecimenResult.UNKNOWN));
    }

    @Test
    void from_june_2022_on_no_test_and_no_symptom_is_printed_but_all_can_be_entered() {
        assertEquals(List.of(), TestMethod.choicesOn(JUNE_2022).printed());
        assertEquals(List.of(), Specimen.choicesOn(JUNE_2022).printed());
        assertEquals(List.of(), SpecimenResult.choicesOn(JUNE_2022).printed());
        assertEquals(List.of(), Symptom.choicesOn(JUNE_2022).printed());
        assertEquals(5, TestMethod.choicesOn(JUNE_2022).values().size());
        assertEquals(List.of(Specimen.values()), Specimen.choicesOn(JUNE_2022).values());
        assertEquals(
                List.of(SpecimenResult.values()),
                SpecimenResult.choicesOn(JUNE_2022).values());
        assertEquals(List.of(Symptom.values()), Symptom.choicesOn(JUNE_2022).values());
        assertEquals(
                List.of(Specimen.values()),
                Specimen.choicesOn(JUNE_2022.minusDays(1)).printed());
    }

    @Test
    void smell_and_taste_are_printed_later_than_the_rest() {
        var early = Symptom.choicesOn(FEBRUARY_2021.minusDays(1));
        assertFalse(early.printed().contains(Symptom.SMELL_OR_TASTE_DISORDER));
        assertTrue(early.contains(Symptom.SMELL_OR_TASTE_DISORDER));
        assertEquals(List.of(Symptom.values()), Symptom.choicesOn(FEBRUARY_2021).printed());
        assertEquals(14, early.printed().size());
    }

    @Test
    void the_severity_is_asked_for_from_february_2021() {
        assertEquals(List.of(), Severity.choicesOn(FEBRUARY_2021.minusDays(1)).values());
        assertEquals(
                List.of("軽症", "中等症Ⅰ", "中等症Ⅱ", "重症"),
                Severity.choicesOn(FEBRUARY_2021).values().stream()
                        .map(severity -> severity.label().ja())
                        .toList());
        assertEquals(4, Severity.choicesOn(JUNE_2022).printed().size());
    }

    @ParameterizedTest
    @CsvSource({
        "2020-02-02, ISOLATION, SALIVA, true",
        "2020-02-03, ISOLATION, SALIVA, false",
        "2020-02-03, NUCLEIC_ACID_AMPLIFICATION, SPUTUM, true",
        "2020-05-12, NUCLEIC_ACID_AMPLIFICATION, NASOPHARYNGEAL_SWAB, false",
        "2020-05-13, NUCLEIC_ACID_AMPLIFICATION, NASOPHARYNGEAL_SWAB, true",
        "2020-05-13, NUCLEIC_ACID_AMPLIFICATION, SALIVA, true",
        "2020-05-13, ANTIGEN_QUALITATIVE, NASOPHARYNGEAL_SWAB, true",
        "2020-05-13, ANTIGEN_QUALITATIVE, NASAL_SWAB, true",
        "2020-05-13, ANTIGEN_QUALITATIVE, SALIVA, false",
        "2020-05-13, ANTIGEN_QUANTITATIVE, SALIVA, true",
        "2020-05-13, ANTIGEN_QUANTITATIVE, SPUTUM, false",
        "2021-11-29, ANTIGEN_QUALITATIVE, SALIVA, false",
        "2021-11-29, ANTIGEN_QUALITATIVE, NASAL_SWAB, true",
        "2021-11-29, ANTIGEN_QUALITATIVE, OTHER, false",
        "2021-11-29, ANTIGEN_QUANTITATIVE, SALIVA, true",
        "2021-11-29, ANTIGEN_QUANTITATIVE, THROAT_SWAB, false",
        "2021-11-29, ISOLATION, STOOL, true",
        "2021-11-29, NUCLEIC_ACID_AMPLIFICATION, AUTOPSY_MATERIAL, true",
        "2021-11-29, OTHER, OTHER, true",
        "2021-11-29, OTHER, SALIVA, true",
        "2022-09-26, ANTIGEN_QUALITATIVE, SALIVA, false",
        "2022-09-26, ANTIGEN_QUANTITATIVE, SALIVA, true",
    })
    void a_specimen_fits_its_method_or_not(LocalDate day, TestMethod method, Specimen specimen, boolean fits) {
        assertEquals(fits, SpecimenRules.standard().on(day).fits(method, specimen));
    }

    @Test
    void a_method_says_its_specimens_in_the_order_of_the_form() {
        var rule = SpecimenRules.standard().on(NOVEMBER_2021);
        assertEquals(
                List.of(NASAL_SWAB, NASOPHARYNGEAL_SWAB, SALIVA),
                rule.specimensOf(ANTIGEN_QUANTITATIVE).printed());
        assertEquals(List.of(Specimen.values()), rule.specimensOf(ISOLATION).printed());
        assertEquals(List.of(), rule.specimensOf(TestMethod.OTHER).printed());
        assertEquals(
                List.of(Specimen.values()), rule.specimensOf(TestMethod.OTHER).values());
        assertEquals(Provenance.PUBLIC, rule.citation().provenance());
        assertEquals(
                Provenance.PROVISIONAL,
                SpecimenRules.standard().on(FEBRUARY_2021).citation().provenance());
    }

    @Test
    void every_specimen_that_a_method_takes_is_offered_at_all() {
        for (var day : SpecimenRules.standard().timeline().changes()) {
            var offered = EnumSet.copyOf(Specimen.choicesOn(day).values());
            for (var method : TestMethod.choicesOn(day).printed()) {
                var ofMethod =
                        SpecimenRules.standard().on(day).specimensOf(method).values();
                assertTrue(offered.containsAll(ofMethod), () -> method + " on " + day);
            }
        }
    }

    @Test
    void rules_of_ones_own_are_asked_alike() {
        var citation = Sources.provisional("独自の規則");
        var own =
                SpecimenRules.of(Timeline.startingWith(SpecimenRule.of(citation).with(ISOLATION, List.of(SPUTUM)))
                        .build());
        assertTrue(own.on(FIRST_FORM).fits(ISOLATION, SPUTUM));
        assertFalse(own.on(FIRST_FORM).fits(ISOLATION, SALIVA));
        assertTrue(own.on(FIRST_FORM).fits(ANTIGEN_QUALITATIVE, SALIVA));
        assertEquals(citation, own.on(FIRST_FORM).specimensOf(ISOLATION).citation());
    }
}
