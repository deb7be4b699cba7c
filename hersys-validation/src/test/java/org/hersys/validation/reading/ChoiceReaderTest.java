package org.hersys.validation.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.text.BilingualText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceReaderTest {

    private static final ChoiceReader<DiagnosisClass> CLASSES =
            ChoiceReader.of(List.of(DiagnosisClass.values()), DiagnosisClass::label);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "患者（確定例）",
                "患者(確定例)",
                "患者　(確定例)",
                "CONFIRMED_PATIENT",
                "confirmed_patient",
                "confirmed patient",
                "Confirmed Patient",
                "ｃｏｎｆｉｒｍｅｄ patient"
            })
    void a_choice_is_known_by_its_words_and_its_name(String text) {
        assertThat(CLASSES.read(text).orElseThrow()).isEqualTo(DiagnosisClass.CONFIRMED_PATIENT);
    }

    @Test
    void another_word_may_be_added() {
        assertThat(CLASSES.read("確定例").isAccepted()).isFalse();
        assertThat(CLASSES.also(DiagnosisClass.CONFIRMED_PATIENT, "確定例")
                        .read("確定例")
                        .orElseThrow())
                .isEqualTo(DiagnosisClass.CONFIRMED_PATIENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "患者", "CONFIRMED", "患者（確定例", "\u0000", "😀"})
    void anything_else_is_refused_with_the_choices(String text) {
        var problem = CLASSES.read(text).problems().get(0);

        assertThat(problem.code()).isEqualTo(ReadingCodes.CHOICE_UNKNOWN);
        assertThat(problem.message().ja()).contains("患者（確定例）、無症状病原体保有者、疑似症患者");
        assertThat(problem.message().en()).contains("confirmed patient, asymptomatic carrier");
    }

    @Test
    void one_word_for_two_choices_is_a_mistake_of_the_program() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CLASSES.also(DiagnosisClass.SUSPECTED_PATIENT, "確定例", "患者(確定例)"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChoiceReader.of(
                        List.of(DiagnosisClass.values()), choice -> BilingualText.of("同じ", "the same")));
        assertThatIllegalArgumentException().isThrownBy(() -> CLASSES.also(DiagnosisClass.SUSPECTED_PATIENT, " "));
    }
}
