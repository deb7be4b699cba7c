package org.hersys.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.hersys.text.BilingualText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemCodeTest {

    private static final BilingualText BED_TAKEN = BilingualText.of("この病床は使用中です：{0}", "The bed is taken: {0}");

    @Test
    void every_constant_is_listed_once_in_the_order_of_its_declaration() {
        var declared = Arrays.stream(ProblemCode.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(field -> field.getName())
                .toList();

        assertEquals(
                declared, ProblemCode.standard().stream().map(ProblemCode::name).toList());
        assertEquals(declared.size(), new HashSet<>(declared).size());
    }

    @ParameterizedTest
    @MethodSource("org.hersys.result.ProblemCode#standard")
    void every_constant_has_a_message_in_japanese_and_in_english(ProblemCode code) {
        assertTrue(code.message().ja().matches("(?s).*[ぁ-ん].*"), code.name());
        assertTrue(code.message().en().matches("(?s).*[a-z].*"), code.name());
    }

    @Test
    void a_host_has_codes_of_its_own() {
        var code = ProblemCode.of("EXAMPLE_BED_TAKEN", BED_TAKEN);

        assertEquals(
                "EXAMPLE_BED_TAKEN: The bed is taken: 7",
                Problem.ofWhole(code, 7).toString());
        assertEquals(code, ProblemCode.of("EXAMPLE_BED_TAKEN", BED_TAKEN));
        assertNotEquals(code, ProblemCode.VALUE_INVALID);
    }

    @Test
    void the_name_of_a_constant_is_not_to_be_had() {
        assertThrows(IllegalArgumentException.class, () -> ProblemCode.of("VALUE_INVALID", BED_TAKEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bed", "1BED", "BED TAKEN", "BED-TAKEN"})
    void a_name_is_of_capital_letters_digits_and_underscores(String name) {
        assertThrows(IllegalArgumentException.class, () -> ProblemCode.of(name, BED_TAKEN));
    }

    @Test
    void nobody_adds_to_the_constants() {
        List<ProblemCode> codes = ProblemCode.standard();

        assertThrows(UnsupportedOperationException.class, () -> codes.remove(0));
    }
}
