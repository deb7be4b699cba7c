package org.hersys.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hersys.law.Truth;

class FormEditionsProperties {

    private static final List<LocalDate> STARTS =
            FormEditions.standard().timeline().changes();

    @Property
    void the_edition_is_the_last_one_that_has_begun(@ForAll("reportDates") LocalDate reportDate) {
        long begun = STARTS.stream().filter(start -> !start.isAfter(reportDate)).count();
        var expected = FormEditions.standard().timeline().values().get((int) begun);
        assertEquals(expected, FormEditions.standard().on(reportDate));

        boolean isBoundary = STARTS.contains(reportDate) || STARTS.contains(reportDate.plusDays(1));
        Statistics.label("boundary")
                .collect(isBoundary)
                .coverage(check -> check.check(true).percentage(p -> p > 10));
    }

    @Property
    void what_is_marked_is_empty_and_must_be_filled_or_may_have_to_be(
            @ForAll("reportDates") LocalDate reportDate,
            @ForAll Set<NotificationItem> filled,
            @ForAll Truth minor,
            @ForAll Truth confirmed) {
        var circumstances = FormCircumstances.unknown()
                .with(FormCondition.MINOR, minor)
                .with(FormCondition.CONFIRMED_PATIENT, confirmed);
        var edition = FormEditions.standard().on(reportDate);
        var marked = edition.unfilled(filled::contains, circumstances);
        for (var item : edition.items()) {
            var condition = item.condition();
            boolean excused = item.obligation() == Obligation.OPTIONAL
                    || (minor == Truth.NO && condition.equals(Optional.of(FormCondition.MINOR)))
                    || (confirmed == Truth.NO && condition.equals(Optional.of(FormCondition.CONFIRMED_PATIENT)));
            assertEquals(!filled.contains(item.item()) && !excused, marked.contains(item), item.toString());
        }
        Statistics.label("minor").collect(minor).coverage(check -> {
            for (var truth : Truth.values()) {
                check.check(truth).percentage(p -> p > 15);
            }
        });
    }

    @Provide
    Arbitrary<LocalDate> reportDates() {
        var nearBoundary = Combinators.combine(
                        Arbitraries.of(STARTS), Arbitraries.integers().between(-2, 2))
                .as(LocalDate::plusDays);
        var any = Arbitraries.integers().between(0, 2000).map(LocalDate.of(2019, 6, 1)::plusDays);
        return Arbitraries.oneOf(nearBoundary, any);
    }
}
