package org.hersys.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hersys.person.CaseId;
import org.hersys.person.HersysId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DuplicateCandidateTest {

    private static final LocalDate DIAGNOSED = LocalDate.of(2021, 12, 1);

    @Test
    void a_candidate_says_in_words_what_is_common_to_both() {
        var candidate = candidate(DIAGNOSED);

        assertEquals("フリガナと生年月日が一致、生年月日と電話番号が一致", candidate.explanation().ja());
        assertEquals(
                List.of(DuplicateGround.KANA_AND_BIRTH_DATE, DuplicateGround.BIRTH_DATE_AND_PHONE),
                candidate.grounds());
    }

    @Test
    void ninety_days_before_or_after_are_near_and_one_more_is_not() {
        assertTrue(candidate(DIAGNOSED).isWithin(90, DIAGNOSED.plusDays(90)));
        assertFalse(candidate(DIAGNOSED).isWithin(90, DIAGNOSED.plusDays(91)));
        assertTrue(candidate(DIAGNOSED).isWithin(90, DIAGNOSED.minusDays(90)));
        assertFalse(candidate(DIAGNOSED).isWithin(90, DIAGNOSED.minusDays(91)));
    }

    @Test
    void a_case_that_does_not_say_when_may_always_be_near() {
        assertTrue(candidate(null).isWithin(90, DIAGNOSED));
    }

    @Test
    void a_candidate_without_a_ground_is_none() {
        assertThrows(
                IllegalArgumentException.class,
                () -> DuplicateCandidate.of(CaseId.random(), HersysId.of("12345678"), Set.of(), DIAGNOSED));
    }

    @Test
    void neither_the_id_nor_a_key_is_printed() {
        assertFalse(candidate(DIAGNOSED).toString().contains("12345678"));
        assertEquals(
                "DuplicateKey[KANA_AND_PHONE]",
                DuplicateKey.of(DuplicateGround.KANA_AND_PHONE, "ヤマダ|+81").toString());
    }

    private static DuplicateCandidate candidate(@Nullable LocalDate lastDiagnosis) {
        var grounds = EnumSet.of(DuplicateGround.BIRTH_DATE_AND_PHONE, DuplicateGround.KANA_AND_BIRTH_DATE);
        return DuplicateCandidate.of(CaseId.random(), HersysId.of("12345678"), grounds, lastDiagnosis);
    }
}
