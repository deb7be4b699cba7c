package org.hersys.facility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.hersys.institution.Prefecture;
import org.hersys.law.Provenance;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MedicalInstitutionCodeTest {

    /** The example of the description that is cited. */
    private static final String PUBLISHED = "0110113719";

    @Test
    void the_published_example_passes_its_check() {
        assertEquals(PUBLISHED, MedicalInstitutionCode.of(PUBLISHED).value());
        assertEquals(Prefecture.HOKKAIDO, MedicalInstitutionCode.of(PUBLISHED).prefecture());
        assertEquals(Provenance.PUBLIC, MedicalInstitutionCode.CHECK_DIGIT.provenance());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0110113719", "０１１０１１３７１９", " 01 1 01 1371 9 ", "01-1-01-1371-9"})
    void a_code_is_read_as_people_type_it(String typed) {
        assertEquals(
                MedicalInstitutionCode.of(PUBLISHED),
                MedicalInstitutionCode.parse(typed).orElseThrow());
    }

    /** Worked out by hand: 131000000 has 2 + 3 + 2 = 7, so 3; with a ninth digit of 9 there are 1 + 8 more, so 4. */
    @ParameterizedTest
    @CsvSource({
        "131000000, 1310000003",
        "131000009, 1310000094",
        "133000000, 1330000009",
        "134000000, 1340000007",
        "136000000, 1360000002",
        "471999999, 4719999999",
        "011000007, 0110000072"
    })
    void the_ninth_digit_and_every_second_one_before_it_count_twice(String nineDigits, String whole) {
        assertEquals(whole, MedicalInstitutionCode.ofNineDigits(nineDigits).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0110113710",
                "0110113718",
                "0113719",
                "110113719",
                "01101137190",
                "0110113X19",
                "0010000008",
                "4810000005",
                "1300000005",
                "1320000001",
                "1350000004",
                "1370000000",
                "1390000006"
            })
    void a_wrong_code_is_refused_with_what_would_be_right(String typed) {
        var problem = MedicalInstitutionCode.parse(typed).problems().get(0);
        assertEquals(ProblemCode.VALUE_INVALID, problem.code());
        assertEquals(Optional.of("institutionCode"), problem.item());
        assertTrue(problem.message().ja().contains("10桁"), problem.message().ja());
        assertTrue(
                problem.message().en().contains("ten digits"), problem.message().en());
        assertThrows(IllegalArgumentException.class, () -> MedicalInstitutionCode.of(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13100000", "1310000003", "13100000X", "481000000", "132000000"})
    void nine_digits_must_be_nine_digits_of_a_prefecture_and_a_fee_schedule(String digits) {
        assertThrows(IllegalArgumentException.class, () -> MedicalInstitutionCode.ofNineDigits(digits));
    }

    @Test
    void codes_are_equal_by_their_digits() {
        var code = MedicalInstitutionCode.of(PUBLISHED);
        assertEquals(
                code.hashCode(),
                MedicalInstitutionCode.parse(PUBLISHED).orElseThrow().hashCode());
        assertNotEquals(code, MedicalInstitutionCode.ofNineDigits("131000000"));
        assertEquals(PUBLISHED, code.toString());
    }
}
