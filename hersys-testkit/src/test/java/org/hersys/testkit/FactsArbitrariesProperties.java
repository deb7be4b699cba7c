package org.hersys.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hersys.institution.Prefecture;
import org.hersys.law.Truth;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.NotificationQuestions;
import org.hersys.regime.ReportingRegimes;

/** The arbitraries keep to their bounds, and draw what is rare often enough. */
class FactsArbitrariesProperties {

    private static final LocalDate FIRST = LocalDate.of(2022, 9, 20);
    private static final LocalDate LAST = LocalDate.of(2022, 9, 30);

    private static final Set<LocalDate> FIRST_DAYS =
            Set.copyOf(ReportingRegimes.standard().nationwide().changes());

    @Provide
    Arbitrary<NotificationFacts> anybody() {
        return FactsArbitraries.notificationFacts();
    }

    @Provide
    Arbitrary<NotificationFacts> ofTenDays() {
        return FactsArbitraries.factsBetween(FIRST, LAST);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return FactsArbitraries.days();
    }

    @Provide
    Arbitrary<Prefecture> prefectures() {
        return FactsArbitraries.prefectures();
    }

    @Property
    void facts_keep_to_their_days(@ForAll("ofTenDays") NotificationFacts facts) {
        assertThat(facts.diagnosedOn()).isBetween(FIRST, LAST);
        Statistics.label("day of the change").collect(facts.diagnosedOn()).coverage(coverage -> {
            coverage.check(LocalDate.of(2022, 9, 25)).percentage(share -> share > 1);
            coverage.check(LocalDate.of(2022, 9, 26)).percentage(share -> share > 1);
        });
    }

    @Property
    void days_crowd_where_editions_change(@ForAll("days") LocalDate day) {
        assertThat(day.getYear()).isBetween(2020, 2023);
        Statistics.label("near a change").collect(isNearAChange(day)).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 15);
            coverage.check(false).percentage(share -> share > 4);
        });
    }

    private static boolean isNearAChange(LocalDate day) {
        return LongStream.rangeClosed(-1, 1).mapToObj(day::plusDays).anyMatch(FIRST_DAYS::contains);
    }

    @Property(generation = GenerationMode.RANDOMIZED)
    void prefectures_are_often_those_that_began_early(@ForAll("prefectures") Prefecture prefecture) {
        Statistics.label("early")
                .collect(ReportingRegimes.standard().earlyStarts().containsKey(prefecture))
                .coverage(coverage -> {
                    coverage.check(true).percentage(share -> share > 40);
                    coverage.check(false).percentage(share -> share > 10);
                });
    }

    @Property
    void every_item_is_known_and_unknown(@ForAll("anybody") NotificationFacts facts) {
        for (var item : Set.of(
                NotificationQuestions.CLINICALLY_DIAGNOSED,
                NotificationQuestions.NEEDS_ADMISSION,
                NotificationQuestions.ADMISSION_FORESEEN,
                NotificationQuestions.PREGNANT,
                NotificationQuestions.RISK_FACTOR,
                NotificationQuestions.NEEDS_DESIGNATED_DRUG,
                NotificationQuestions.NEEDS_OXYGEN)) {
            Statistics.label(item.id()).collect(facts.truth(item)).coverage(coverage -> {
                for (var truth : Truth.values()) {
                    coverage.check(truth).percentage(share -> share > 0);
                }
            });
        }
        coverUnknown("prefecture", facts.prefecture());
        coverUnknown("class", facts.diagnosisClass());
        coverUnknown("programme", facts.testProgramme());
        coverUnknown("birth date", facts.age().birthDate());
    }

    private static void coverUnknown(String label, Optional<?> value) {
        Statistics.label(label).collect(value.isPresent()).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 1);
            coverage.check(false).percentage(share -> share > 1);
        });
    }
}
