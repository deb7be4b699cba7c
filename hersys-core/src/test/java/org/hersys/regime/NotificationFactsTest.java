package org.hersys.regime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import org.hersys.result.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotificationFactsTest {

    @ParameterizedTest(name = "born {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1871-09-26 | VALUE_INVALID birthDate         | 151 years old
            1871-09-27 | -                               | 150 until the next day
            2022-09-26 | -                               | born on the day of diagnosis
            2022-09-27 | BIRTH_AFTER_DIAGNOSIS birthDate | the day after
            """)
    void a_birth_date_must_be_that_of_a_living_person(LocalDate born, String problem, String because) {
        var problems = NotificationFacts.diagnosedOn(LocalDate.of(2022, 9, 26))
                .bornOn(born)
                .check()
                .problems();

        var told = problems.isEmpty() ? "-" : said(problems.get(0));
        assertEquals(problem, told, because);
        assertFalse(problems.toString().contains(born.toString()), "no birth date in a message");
    }

    private static String said(Problem problem) {
        return problem.code() + " " + problem.item().orElse("");
    }
}
