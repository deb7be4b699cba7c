package org.hersys.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class AgeBracketProperties {

    @Property
    void a_band_may_be_in_exactly_the_brackets_of_its_ages(
            @ForAll @IntRange(max = 100) int lowest, @ForAll @IntRange(max = 40) int more) {
        var age = AgeKnowledge.band(lowest, lowest + more);
        var possible = AgeBracket.possibleFor(age, LocalDate.of(2022, 9, 26), AgeReckoning.CONVENTIONAL);
        var expected = IntStream.rangeClosed(lowest, lowest + more)
                .mapToObj(AgeBracket::of)
                .distinct()
                .toList();
        assertEquals(expected, possible);
        Statistics.label("brackets")
                .collect(possible.size() == 1 ? "one" : "several")
                .coverage(brackets -> {
                    brackets.check("one").percentage(share -> share > 5);
                    brackets.check("several").percentage(share -> share > 20);
                });
    }
}
