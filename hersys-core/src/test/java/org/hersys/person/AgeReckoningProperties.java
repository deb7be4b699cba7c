package org.hersys.person;

import static org.hersys.person.AgeReckoning.CONVENTIONAL;
import static org.hersys.person.AgeReckoning.STATUTORY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class AgeReckoningProperties {

    /** A birth and a day some days from a birthday: further away nothing can go wrong. */
    record Life(LocalDate birth, int years, int daysFromBirthday) {

        LocalDate day() {
            return birth.plusYears(years).plusDays(daysFromBirthday);
        }

        boolean isBornOnLeapDay() {
            return birth.getMonthValue() == 2 && birth.getDayOfMonth() == 29;
        }
    }

    @Property
    void conventional_years_are_those_of_the_calendar(@ForAll("lives") Life life) {
        var calendar = Period.between(life.birth(), life.day());
        assertEquals(calendar.getYears(), CONVENTIONAL.yearsOn(life.birth(), life.day()));
        assertEquals(calendar.toTotalMonths(), CONVENTIONAL.monthsOn(life.birth(), life.day()));
        coverBirthdays(life);
    }

    @Property
    void the_statutory_age_is_the_conventional_age_of_the_following_day(@ForAll("lives") Life life) {
        LocalDate tomorrow = life.day().plusDays(1);
        assertEquals(CONVENTIONAL.yearsOn(life.birth(), tomorrow), STATUTORY.yearsOn(life.birth(), life.day()));
        assertEquals(CONVENTIONAL.monthsOn(life.birth(), tomorrow), STATUTORY.monthsOn(life.birth(), life.day()));
        coverBirthdays(life);
    }

    private static void coverBirthdays(Life life) {
        Statistics.label("days from the birthday")
                .collect(life.daysFromBirthday())
                .coverage(days -> {
                    for (int near = -1; near <= 1; near++) {
                        days.check(near).percentage(share -> share > 1);
                    }
                });
        Statistics.label("born on 29 February")
                .collect(life.isBornOnLeapDay(), life.day().isLeapYear())
                .coverage(leapDay -> {
                    leapDay.check(true, true).percentage(share -> share > 0);
                    leapDay.check(true, false).percentage(share -> share > 4);
                });
    }

    @Provide
    Arbitrary<Life> lives() {
        var days = Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2022, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        var leapDays = Arbitraries.integers().between(476, 505).map(fourth -> LocalDate.of(fourth * 4, 2, 29));
        return Combinators.combine(
                        Arbitraries.oneOf(days, leapDays),
                        Arbitraries.integers().between(1, 110),
                        Arbitraries.integers().between(-3, 3))
                .as(Life::new);
    }
}
