package org.hersys.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.TestMethod;
import org.hersys.diagnosis.TestRecord;
import org.junit.jupiter.api.Test;

/** One value, entered once: the tests of a case follow those of its notification. */
class TestsOfCaseAndNotificationTest {

    private static final TestRecord PENDING =
            test(TestMethod.NUCLEIC_ACID_AMPLIFICATION, 1).build();
    private static final TestRecord NEGATIVE =
            PENDING.toBuilder().result(SpecimenResult.NEGATIVE).build();
    private static final TestRecord EARLIER =
            test(TestMethod.ANTIGEN_QUALITATIVE, 2).build();
    private static final TestRecord LATER =
            test(TestMethod.ANTIGEN_QUANTITATIVE, 3).build();

    @Test
    void what_the_notification_adds_the_case_has_too() {
        assertEquals(List.of(EARLIER, PENDING), after(List.of(EARLIER), List.of(), List.of(PENDING)));
    }

    @Test
    void what_the_case_has_already_is_not_entered_twice() {
        assertEquals(List.of(PENDING, EARLIER), after(List.of(PENDING, EARLIER), List.of(), List.of(PENDING)));
    }

    @Test
    void a_corrected_test_stands_in_the_place_of_the_one_before() {
        assertEquals(
                List.of(EARLIER, NEGATIVE, LATER),
                after(List.of(EARLIER, PENDING, LATER), List.of(PENDING), List.of(NEGATIVE)));
    }

    @Test
    void what_the_notification_never_named_stays() {
        assertEquals(List.of(EARLIER), after(List.of(EARLIER, PENDING), List.of(PENDING), List.of()));
    }

    @Test
    void a_correction_to_what_the_case_has_already_leaves_one_of_them() {
        assertEquals(List.of(NEGATIVE), after(List.of(NEGATIVE, PENDING), List.of(PENDING), List.of(NEGATIVE)));
    }

    @Test
    void two_equal_tests_are_two() {
        assertEquals(List.of(PENDING, PENDING), after(List.of(PENDING), List.of(PENDING), List.of(PENDING, PENDING)));
    }

    private static List<TestRecord> after(List<TestRecord> all, List<TestRecord> before, List<TestRecord> after) {
        return CaseContent.builder()
                .tests(all)
                .testsOfNotification(before, after)
                .build()
                .tests();
    }

    private static TestRecord.Builder test(TestMethod method, int day) {
        return TestRecord.builder().method(method).takenOn(LocalDate.of(2021, 12, day));
    }
}
