package org.hersys.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OxygenSaturationTest {

    @ParameterizedTest
    @CsvSource({"97, 97", "９７％, 97", "' 97 %', 97", "0, 0", "100%, 100", "096, 96"})
    void what_people_type_is_read(String typed, int percent) {
        assertEquals(percent, OxygenSaturation.parse(typed).orElseThrow().percent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "-1", "97.5", "", "%", "正常", "9 7 %%", "1000"})
    void what_is_no_percentage_is_refused_with_the_item(String typed) {
        var problem = OxygenSaturation.parse(typed).problems().get(0);
        assertEquals(ProblemCode.VALUE_INVALID, problem.code());
        assertEquals(Optional.of("spO2"), problem.item());
        assertTrue(problem.message().ja().contains("0から100まで"));
    }

    @Test
    void below_0_and_above_100_are_mistakes() {
        assertThrows(IllegalArgumentException.class, () -> OxygenSaturation.ofPercent(-1));
        assertThrows(IllegalArgumentException.class, () -> OxygenSaturation.ofPercent(101));
        assertEquals(0, OxygenSaturation.ofPercent(0).percent());
        assertEquals(100, OxygenSaturation.ofPercent(100).percent());
    }

    @Test
    void equal_by_percent_and_ordered_by_it_and_not_printed() {
        var low = OxygenSaturation.ofPercent(92);
        var high = OxygenSaturation.ofPercent(93);
        assertEquals(low, OxygenSaturation.ofPercent(92));
        assertEquals(low.hashCode(), OxygenSaturation.ofPercent(92).hashCode());
        assertFalse(low.equals(high));
        assertTrue(low.compareTo(high) < 0 && high.compareTo(low) > 0);
        assertEquals(0, low.compareTo(OxygenSaturation.ofPercent(92)));
        assertEquals("OxygenSaturation[…]", low.toString());
    }
}
