package org.hersys.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SexTest {

    @Test
    void the_labels_are_those_of_the_form() {
        assertEquals(
                List.of("男", "女", "その他", "不明"),
                Stream.of(Sex.values()).map(sex -> sex.label().ja()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "男, MALE",
        "男性, MALE",
        "male, MALE",
        "Ｍ, MALE",
        "' m ', MALE",
        "女, FEMALE",
        "女性, FEMALE",
        "FEMALE, FEMALE",
        "F, FEMALE",
        "その他, OTHER",
        "他, OTHER",
        "other, OTHER",
        "O, OTHER",
        "不明, UNKNOWN",
        "未確認, UNKNOWN",
        "unknown, UNKNOWN",
        "U, UNKNOWN"
    })
    void the_words_that_people_type_are_read(String typed, Sex sex) {
        assertEquals(sex, Sex.parse(typed).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "男女", "1", "妊婦"})
    void other_words_are_refused_with_the_four_that_there_are(String typed) {
        var problem = Silence.refuses(Sex::parse, typed, ProblemCode.VALUE_INVALID, "sex");
        for (var sex : Sex.values()) {
            assertTrue(
                    problem.message().ja().contains(sex.label().ja()),
                    problem.message().ja());
            assertTrue(
                    problem.message().en().contains(sex.label().en()),
                    problem.message().en());
        }
    }
}
