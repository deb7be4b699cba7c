package org.hersys.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class AgeKnowledgeProperties {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 26);

    @Property
    void every_band_is_read_back_as_it_is_written(
            @ForAll("limits") int one, @ForAll("limits") int other, @ForAll AgeReckoning reckoning) {
        int lowest = Math.min(one, other);
        int highest = Math.max(one, other);
        var age = AgeKnowledge.parseBand(lowest + "-" + highest + "歳").orElseThrow();
        assertEquals(AgeKnowledge.band(lowest, highest), age);
        assertEquals(lowest, age.lowestOn(DAY, reckoning));
        assertEquals(highest, age.highestOn(DAY, reckoning));
        assertEquals(lowest == highest, age.isKnownExactly());
        Statistics.label("65")
                .collect(highest < 65 ? "below" : lowest < 65 ? "straddles" : "above")
                .coverage(side -> {
                    side.check("below").percentage(share -> share > 1);
                    side.check("straddles").percentage(share -> share > 1);
                    side.check("above").percentage(share -> share > 1);
                });
    }

    @Property
    void a_birth_date_fits_exactly_one_age(
            @ForAll @IntRange(max = 45_000) int daysOld, @ForAll AgeReckoning reckoning) {
        var age = AgeKnowledge.born(BirthDate.of(DAY.minusDays(daysOld)));
        assertEquals(age.lowestOn(DAY, reckoning), age.highestOn(DAY, reckoning));
        assertTrue(age.isKnownExactly());
    }

    @Property
    void whatever_is_typed_is_read_or_refused(@ForAll String text) {
        var outcome = AgeKnowledge.parseBand(text);
        assertEquals(outcome.isAccepted(), outcome.problems().isEmpty());
    }

    @Provide
    Arbitrary<Integer> limits() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, AgeKnowledge.HIGHEST),
                Arbitraries.integers().between(63, 66));
    }
}
