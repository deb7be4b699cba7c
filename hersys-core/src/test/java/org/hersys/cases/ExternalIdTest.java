package org.hersys.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalIdTest {

    @Test
    void a_processing_number_is_read_as_it_is_typed() {
        var read = ExternalId.parse(ExternalIdKind.CONTACT_APP, " １２３４ ５６７８ ").orElseThrow();

        assertEquals(ExternalId.of(ExternalIdKind.CONTACT_APP, "12345678"), read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567", "123456789", "1234567a"})
    void a_processing_number_has_eight_digits(String text) {
        var problem =
                ExternalId.parse(ExternalIdKind.CONTACT_APP, text).problems().get(0);

        assertEquals(ProblemCode.VALUE_INVALID, problem.code());
        assertEquals("contactAppNumber", problem.item().orElseThrow());
        assertThrows(IllegalArgumentException.class, () -> ExternalId.of(ExternalIdKind.CONTACT_APP, text));
    }

    @Test
    void a_chart_number_may_be_of_any_form_up_to_64_characters() {
        assertEquals(
                "外来-12/あ", ExternalId.of(ExternalIdKind.CHART_NUMBER, "外来-12/あ").value());
        assertEquals(
                "9".repeat(64),
                ExternalId.of(ExternalIdKind.CHART_NUMBER, "9".repeat(64)).value());
        assertThrows(IllegalArgumentException.class, () -> ExternalId.of(ExternalIdKind.CHART_NUMBER, "9".repeat(65)));
        assertFalse(ExternalId.parse(ExternalIdKind.NESID, "  ").isAccepted());
    }

    @ParameterizedTest
    @EnumSource(ExternalIdKind.class)
    void an_id_of_another_system_does_not_print_itself(ExternalIdKind kind) {
        assertFalse(ExternalId.of(kind, "12345678").toString().contains("1234"));
    }
}
