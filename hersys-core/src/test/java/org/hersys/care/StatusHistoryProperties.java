package org.hersys.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.actor.Attribution;
import org.hersys.facility.CentreId;

/** Any changes and corrections one after the other. */
class StatusHistoryProperties {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    private static Attribution attribution(int minute) {
        return Attribution.of(
                Actor.centre(ActorId.of("centre-1-nurse"), CentreId.of("centre-1")),
                Instant.parse("2022-02-01T00:00:00Z").plusSeconds(60L * minute));
    }

    @Property
    void nothing_that_was_entered_is_ever_lost_and_the_current_status_is_that_of_the_last_day(
            @ForAll @Size(max = 12) List<CurrentStatus> statuses,
            @ForAll @Size(12) List<@IntRange(min = -1, max = 3) Integer> steps) {
        var history = StatusHistory.empty();
        var day = FIRST;
        int refused = 0;
        for (int i = 0; i < statuses.size(); i++) {
            day = day.plusDays(steps.get(i));
            var before = history;
            var outcome = steps.get(i) == 0
                    ? before.corrected(statuses.get(i), day, attribution(i))
                    : before.changedTo(statuses.get(i), day, attribution(i));
            history = outcome.fold(later -> later, problems -> before);
            refused += outcome.isAccepted() ? 0 : 1;
            assertEquals(
                    before.entries(),
                    history.entries().subList(0, before.entries().size()));
        }
        assertEquals(history.current(), history.on(LocalDate.MAX));
        assertEquals(Optional.empty(), history.on(LocalDate.MIN));
        assertEquals(statuses.size() - refused, history.entries().size());
        assertEquals(history, StatusHistory.of(history.entries()));
        Statistics.label("refused").collect(refused > 0).coverage(checker -> {
            checker.check(true).percentage(share -> share > 10);
            checker.check(false).percentage(share -> share > 3);
        });
    }

    @Property
    void a_status_without_corrections_only_goes_along_the_table(@ForAll @Size(max = 12) List<CurrentStatus> statuses) {
        var history = StatusHistory.empty();
        for (int i = 0; i < statuses.size(); i++) {
            var before = history;
            history = before.changedTo(statuses.get(i), FIRST, attribution(i)).fold(later -> later, problems -> before);
        }
        var counted = history.effective();
        for (int i = 1; i < counted.size(); i++) {
            assertTrue(StatusTransitions.standard()
                    .allows(counted.get(i - 1).status(), counted.get(i).status()));
        }
    }
}
