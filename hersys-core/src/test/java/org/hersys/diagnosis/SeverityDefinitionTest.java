package org.hersys.diagnosis;

import static org.hersys.law.Truth.NO;
import static org.hersys.law.Truth.UNKNOWN;
import static org.hersys.law.Truth.YES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.List;
import org.hersys.law.Provenance;
import org.hersys.law.Sources;
import org.hersys.law.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeverityDefinitionTest {

    private static final SeverityDefinition STANDARD = SeverityDefinition.standard();

    @ParameterizedTest
    @CsvSource({
        "100, MILD",
        "97, MILD",
        "96, MILD",
        "95, MODERATE_1",
        "94, MODERATE_1",
        "93, MODERATE_2",
        "92, MODERATE_2",
        "0, MODERATE_2",
    })
    void the_saturation_speaks_for_a_degree(int percent, Severity severity) {
        assertEquals(severity, STANDARD.bySaturation(OxygenSaturation.ofPercent(percent)));
    }

    @ParameterizedTest
    @CsvSource({
        "MILD, 96, true",
        "MILD, 95, false",
        "MODERATE_1, 96, false",
        "MODERATE_1, 95, true",
        "MODERATE_1, 94, true",
        "MODERATE_1, 93, false",
        "MODERATE_2, 94, false",
        "MODERATE_2, 93, true",
        "SEVERE, 92, true",
        "SEVERE, 99, true",
    })
    void a_degree_and_a_saturation_agree_or_not(Severity severity, int percent, boolean agree) {
        assertEquals(agree, STANDARD.agrees(severity, OxygenSaturation.ofPercent(percent)));
    }

    @ParameterizedTest
    @CsvSource({
        "NO, NO, NO, NO",
        "YES, NO, NO, YES",
        "NO, YES, NO, YES",
        "NO, NO, YES, YES",
        "UNKNOWN, NO, NO, UNKNOWN",
        "NO, UNKNOWN, NO, UNKNOWN",
        "NO, NO, UNKNOWN, UNKNOWN",
        "UNKNOWN, YES, UNKNOWN, YES",
        "YES, YES, YES, YES",
    })
    void intensive_care_or_a_ventilator_or_ecmo_makes_a_case_severe(
            Truth intensiveCareUnit, Truth ventilator, Truth ecmo, Truth severe) {
        assertEquals(severe, STANDARD.severeBy(intensiveCareUnit, ventilator, ecmo));
    }

    @Test
    void a_narrower_definition_does_not_count_the_intensive_care_unit() {
        var citation = Sources.provisional("人工呼吸器又はECMOのみを重症とする都道府県の定義");
        var narrow = STANDARD.countingAsSevere(List.of(IntensiveCare.VENTILATOR, IntensiveCare.ECMO), citation);
        assertEquals(NO, narrow.severeBy(YES, NO, NO));
        assertEquals(YES, narrow.severeBy(NO, YES, NO));
        assertEquals(YES, narrow.severeBy(NO, NO, YES));
        assertEquals(UNKNOWN, narrow.severeBy(YES, UNKNOWN, NO));
        assertEquals(EnumSet.of(IntensiveCare.VENTILATOR, IntensiveCare.ECMO), narrow.severeTreatment());
        assertEquals(citation, narrow.severeCitation());
        assertEquals(YES, STANDARD.severeBy(YES, NO, NO));
    }

    @Test
    void a_definition_by_which_nothing_is_severe_is_a_mistake() {
        assertThrows(
                IllegalArgumentException.class, () -> STANDARD.countingAsSevere(List.of(), STANDARD.severeCitation()));
    }

    @Test
    void what_is_severe_is_answered_by_question_15_and_the_saturation_by_the_clinical_guide() {
        assertEquals(Sources.SURVEILLANCE_QA.at("問15"), STANDARD.severeCitation());
        assertEquals(Provenance.PUBLIC, STANDARD.saturationCitation().provenance());
        assertEquals(EnumSet.allOf(IntensiveCare.class), STANDARD.severeTreatment());
    }

    @Test
    void the_words_are_those_of_the_ministry() {
        assertEquals(
                List.of("集中治療室（ICU）等での管理", "人工呼吸器管理", "体外式心肺補助（ECMO）による管理"),
                EnumSet.allOf(IntensiveCare.class).stream()
                        .map(treatment -> treatment.label().ja())
                        .toList());
    }
}
