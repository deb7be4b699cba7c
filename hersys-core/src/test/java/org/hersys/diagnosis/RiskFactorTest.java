package org.hersys.diagnosis;

import static org.hersys.diagnosis.RiskFactor.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hersys.law.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RiskFactorTest {

    private static final Set<RiskFactor> OF_2021 = EnumSet.of(
            MALIGNANCY,
            COPD,
            CHRONIC_KIDNEY_DISEASE,
            HYPERTENSION,
            DIABETES,
            DYSLIPIDEMIA,
            OBESITY,
            SMOKING,
            OTHER,
            IMMUNE_SUPPRESSION);

    @Test
    void nothing_is_asked_before_the_form_of_february_2021() {
        assertEquals(Set.of(), RiskFactor.askedOn(LocalDate.of(2021, 2, 9)));
        assertEquals(OF_2021, RiskFactor.askedOn(LocalDate.of(2021, 2, 10)));
    }

    @Test
    void the_list_is_wider_from_the_end_of_june_2022() {
        assertEquals(OF_2021, RiskFactor.askedOn(LocalDate.of(2021, 11, 29)));
        assertEquals(OF_2021, RiskFactor.askedOn(LocalDate.of(2022, 6, 29)));
        assertEquals(EnumSet.complementOf(EnumSet.of(COPD)), RiskFactor.askedOn(LocalDate.of(2022, 6, 30)));
    }

    @Test
    void every_list_cites_where_it_is_written_and_says_how_sure_that_is() {
        assertEquals(
                List.of(Provenance.PROVISIONAL, Provenance.PROVISIONAL, Provenance.PUBLIC, Provenance.PUBLIC),
                RiskFactor.lists().values().stream()
                        .map(list -> list.citation().provenance())
                        .toList());
    }

    @Test
    void a_list_cannot_be_changed_and_is_in_the_order_of_the_enumeration() {
        var asked = RiskFactor.askedOn(LocalDate.of(2022, 6, 30));
        assertThrows(UnsupportedOperationException.class, () -> asked.remove(OTHER));
        assertEquals(List.copyOf(EnumSet.complementOf(EnumSet.of(COPD))), List.copyOf(asked));
    }

    @ParameterizedTest
    @CsvSource({
        "B20, IMMUNE_SUPPRESSION",
        "B24, IMMUNE_SUPPRESSION",
        "B19, ''",
        "B25, ''",
        "B99, ''",
        "C00, MALIGNANCY",
        "C34.9, MALIGNANCY",
        "C4A, MALIGNANCY",
        "C97, MALIGNANCY",
        "C98, ''",
        "D00, ''",
        "D79, ''",
        "D80, IMMUNE_SUPPRESSION",
        "D84.9, IMMUNE_SUPPRESSION",
        "D85, ''",
        "E09, ''",
        "E10, DIABETES",
        "E11.9, DIABETES",
        "E14, DIABETES",
        "E15, ''",
        "E65, ''",
        "E66.9, OBESITY",
        "E67, ''",
        "E77, ''",
        "E78.5, DYSLIPIDEMIA",
        "E79, ''",
        "F16, ''",
        "F17.2, SMOKING",
        "F18, ''",
        "I09, ''",
        "I10, HYPERTENSION",
        "I15.9, HYPERTENSION",
        "I16, ''",
        "I19, ''",
        "I20, CARDIOVASCULAR_DISEASE",
        "I25.2, CARDIOVASCULAR_DISEASE",
        "I26, ''",
        "I41, ''",
        "I42, CARDIOVASCULAR_DISEASE",
        "I43, CARDIOVASCULAR_DISEASE",
        "I44, ''",
        "I49, ''",
        "I50.9, CARDIOVASCULAR_DISEASE",
        "I51, ''",
        "I59, ''",
        "I60, CEREBROVASCULAR_DISEASE",
        "I63.9, CEREBROVASCULAR_DISEASE",
        "I69, CEREBROVASCULAR_DISEASE",
        "I70, ''",
        "J39, ''",
        "J40, CHRONIC_RESPIRATORY_DISEASE",
        "J41, COPD CHRONIC_RESPIRATORY_DISEASE",
        "J44.9, COPD CHRONIC_RESPIRATORY_DISEASE",
        "J45.9, CHRONIC_RESPIRATORY_DISEASE",
        "J47, CHRONIC_RESPIRATORY_DISEASE",
        "J48, ''",
        "J59, ''",
        "J60, CHRONIC_RESPIRATORY_DISEASE",
        "J65, CHRONIC_RESPIRATORY_DISEASE",
        "J66, ''",
        "J83, ''",
        "J84.1, CHRONIC_RESPIRATORY_DISEASE",
        "J85, ''",
        "J96, ''",
        "J96.0, ''",
        "J96.1, CHRONIC_RESPIRATORY_DISEASE",
        "J96.2, ''",
        "N17, ''",
        "N18.5, CHRONIC_KIDNEY_DISEASE",
        "N19, ''",
        "T85, ''",
        "T86.1, IMMUNE_SUPPRESSION",
        "T87, ''",
        "Z51.0, ''",
        "Z51.1, IMMUNE_SUPPRESSION",
        "Z51.2, ''",
        "Z72, ''",
        "Z72.0, SMOKING",
        "Z72.1, ''",
        "Z87.890, ''",
        "Z87.891, SMOKING",
        "Z87.892, ''",
        "Z93, ''",
        "Z94, IMMUNE_SUPPRESSION",
        "Z94.0, IMMUNE_SUPPRESSION",
        "Z94.4, IMMUNE_SUPPRESSION",
        "Z94.5, ''",
        "Z94.7, ''",
        "Z94.8, IMMUNE_SUPPRESSION",
        "Z95, ''",
        "Z99.1, ''",
        "Z99.2, CHRONIC_KIDNEY_DISEASE",
        "Z99.3, ''",
        "O14, ''",
        "U07.1, ''",
    })
    void a_code_speaks_of_the_factors_of_its_range_and_no_further(String code, String factors) {
        Set<RiskFactor> expected = Stream.of(factors.split(" "))
                .filter(name -> !name.isEmpty())
                .map(RiskFactor::valueOf)
                .collect(Collectors.toSet());
        assertEquals(expected, RiskFactor.fromIcd10(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"E11.9", "e119", "Ｅ１１．９", " E11.9 ", "E11.9†", "E11.9*", "E1190", "E11", "e11.65"})
    void codes_are_read_in_any_width_and_case_with_or_without_dot_and_marks(String code) {
        assertEquals(Set.of(DIABETES), RiskFactor.fromIcd10(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "E", "E1", "11", "EE11", "糖尿病", "E11.9 糖尿病", "E11.9,I10", "8830051", "-", "E11900000"})
    void what_is_no_code_speaks_of_nothing(String code) {
        assertEquals(Set.of(), RiskFactor.fromIcd10(code));
    }

    @Test
    void the_reading_of_codes_is_marked_as_ours_with_the_doubt_about_obesity() {
        assertEquals(Provenance.PROVISIONAL, RiskFactor.icd10Citation().provenance());
        assertEquals(true, RiskFactor.icd10Citation().title().contains("BMI30以上か否か"));
    }
}
