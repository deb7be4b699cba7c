package org.hersys.facility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacilityIdsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "clinic-1", "urn:x:13/1", "ABCDEFGHabcdefgh12345678ABCDEFGHabcdefgh12345678ABCDEFGHabcdefgh"
            })
    void an_id_is_what_the_host_says(String value) {
        assertEquals(value, InstitutionId.of(value).toString());
        assertEquals(
                InstitutionId.of(value), InstitutionId.parse(" " + value + "　").orElseThrow());
        assertEquals(value, CentreId.of(value).toString());
        assertEquals(CentreId.of(value), CentreId.parse(value + "\n").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\nb", "医院", "１"})
    void what_cannot_be_printed_and_sent_anywhere_is_no_id(String value) {
        assertThrows(IllegalArgumentException.class, () -> InstitutionId.of(value));
        assertThrows(IllegalArgumentException.class, () -> CentreId.of(value));
        var problem = InstitutionId.parse(value).problems().get(0);
        assertEquals(ProblemCode.VALUE_INVALID, problem.code());
        assertEquals(Optional.of("institutionId"), problem.item());
        assertTrue(problem.message().ja().contains("64文字"), problem.message().ja());
        assertEquals(
                Optional.of("centreId"), CentreId.parse(value).problems().get(0).item());
    }

    @Test
    void upper_and_lower_case_differ_and_65_characters_are_too_many() {
        assertEquals("A", InstitutionId.parse("A").orElseThrow().value());
        assertThrows(IllegalArgumentException.class, () -> InstitutionId.of("a".repeat(65)));
        assertThrows(IllegalArgumentException.class, () -> CentreId.of("a".repeat(65)));
    }
}
