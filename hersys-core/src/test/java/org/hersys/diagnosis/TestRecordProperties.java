package org.hersys.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** The choice of the tests that a notification carries, of any tests in any order. */
class TestRecordProperties {

    @Property
    void no_test_that_is_left_out_is_better_than_one_that_goes_along(@ForAll("severalTests") List<TestRecord> tests) {
        var chosen = TestRecord.choice(tests);
        assertEquals(Math.min(4, tests.size()), chosen.size());
        var left = new ArrayList<>(tests);
        chosen.forEach(left::remove);
        for (var out : left) {
            for (var in : chosen) {
                assertTrue(in.isPositive() || !out.isPositive());
                assertTrue(in.isPositive() != out.isPositive() || !day(in).isBefore(day(out)));
            }
        }
        Statistics.label("size").collect(tests.size()).coverage(checker -> {
            checker.check(4).percentage(share -> share > 3);
            checker.check(5).percentage(share -> share > 3);
        });
    }

    private static LocalDate day(TestRecord test) {
        return test.takenOn().orElse(LocalDate.MIN);
    }

    @Provide
    Arbitrary<List<TestRecord>> severalTests() {
        var days = Arbitraries.integers().between(1, 5).injectNull(0.2);
        return Combinators.combine(days, Arbitraries.of(SpecimenResult.class))
                .as((day, result) -> {
                    var test = TestRecord.builder().result(result);
                    if (day != null) {
                        test.takenOn(LocalDate.of(2022, 2, day));
                    }
                    return test.build();
                })
                .list()
                .ofMinSize(0)
                .ofMaxSize(8);
    }
}
