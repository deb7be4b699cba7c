package org.hersys.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The days that can matter for an unknown event (判断の境目となる日): enough of them to stand for all days.
 *
 * <p>A rule only ever asks whether one day is at least so many days before another: an event before the judgement, before a
 * test, or an onset before a relief. If such conditions hold of some days, they hold of the latest possible ones, of which
 * each lies a fixed number of days from the judgement, from a known day, or from another of these days. So it suffices to
 * go from day to day along the conditions, at most once through every event.
 */
final class CriticalDays {

    /** One day is at most so many days after another; that many may be negative. */
    private record Bound(ReleaseEvent of, ReleaseEvent by, int days) {}

    private final List<ReleasePath> paths;
    private final ReleaseFacts facts;
    private final Map<ReleaseEvent, Set<LocalDate>> found = new EnumMap<>(ReleaseEvent.class);

    private CriticalDays(ReleaseRule rule, ReleaseFacts facts) {
        this.paths = rule.paths().stream()
                .filter(path -> path.group().mayInclude(facts))
                .toList();
        this.facts = facts;
        for (var event : ReleaseEvent.values()) {
            found.put(event, facts.at(event).map(at -> Set.of(at.day())).orElseGet(() -> countedBack(event)));
        }
        var bounds = bounds();
        for (int round = 0; round < ReleaseEvent.values().length; round++) {
            bounds.forEach(this::follow);
        }
    }

    /** The days to try for each event; the day itself where it is known. */
    static Map<ReleaseEvent, Set<LocalDate>> of(ReleaseRule rule, ReleaseFacts facts) {
        return new CriticalDays(rule, facts).found;
    }

    private Set<LocalDate> of(ReleaseEvent event) {
        return found.getOrDefault(event, Set.of());
    }

    private void follow(Bound bound) {
        if (facts.at(bound.of()).isEmpty()) {
            var days = new TreeSet<>(of(bound.of()));
            of(bound.by()).stream()
                    .map(day -> day.plusDays(bound.days()))
                    .filter(day -> !day.isAfter(judgement()))
                    .forEach(days::add);
            found.put(bound.of(), days);
        }
    }

    /** Counted back from the judgement, by way of the tests that may have been, or from the tests that were. */
    private Set<LocalDate> countedBack(ReleaseEvent event) {
        var days = new TreeSet<>(Set.of(judgement()));
        for (var path : paths) {
            counts(path.waits(), event).forEach(count -> days.add(judgement().minusDays(count)));
            counts(path.firstTestAfter(), event).forEach(count -> {
                series(path).forEach(more -> days.add(judgement().minusDays(count + more)));
                knownTests().forEach(test -> days.add(test.minusDays(count)));
            });
        }
        return days;
    }

    private Set<Bound> bounds() {
        var bounds = new ArrayList<Bound>();
        bounds.add(new Bound(ReleaseEvent.ONSET, ReleaseEvent.RELIEF, 0));
        paths.stream().flatMapToInt(path -> path.relievedBeforeDay().stream()).forEach(limit -> {
            bounds.add(new Bound(ReleaseEvent.ONSET, ReleaseEvent.RELIEF, -limit));
            bounds.add(new Bound(ReleaseEvent.RELIEF, ReleaseEvent.ONSET, limit - 1));
        });
        if (facts.negativeTests().isEmpty()) {
            paths.forEach(late -> paths.forEach(early -> testedBetween(late, early, bounds)));
        }
        return bounds.stream().collect(Collectors.toSet());
    }

    /**
     * Tests that come late enough for one path and too early for another.
     *
     * <p>One event need not be compared with itself: another day of it fails a test best by being today, or by not having
     * happened. The onset is the exception, as a late one may be in time for the relief.
     */
    private static void testedBetween(ReleasePath late, ReleasePath early, List<Bound> bounds) {
        for (var reached : late.firstTestAfter()) {
            for (var missed : early.firstTestAfter()) {
                if (reached.after() != missed.after() || reached.after() == ReleaseEvent.ONSET) {
                    series(late)
                            .map(more ->
                                    missed.span().inDays() - 1 - reached.span().inDays() - more)
                            .forEach(days -> bounds.add(new Bound(reached.after(), missed.after(), days)));
                }
            }
        }
    }

    private static IntStream counts(List<Wait> waits, ReleaseEvent event) {
        return waits.stream()
                .filter(wait -> wait.after() == event)
                .mapToInt(wait -> wait.span().inDays());
    }

    /** How long after the first test each test of a series can follow, by days and by hours. */
    private static IntStream series(ReleasePath path) {
        var begin = Moment.of(LocalDate.EPOCH);
        var byDays = begin;
        var byHours = Moment.of(begin.start());
        var after = IntStream.builder().add(0);
        for (var span : path.tests().map(NegativeTestSeries::between).orElse(List.of())) {
            byDays = span.end(byDays);
            byHours = span.end(byHours);
            after.add((int) byDays.day().toEpochDay()).add((int) byHours.day().toEpochDay());
        }
        return after.build();
    }

    private List<LocalDate> knownTests() {
        return facts.negativeTests().orElse(List.of()).stream()
                .map(test -> test.at().day())
                .toList();
    }

    private LocalDate judgement() {
        return facts.asOf().day();
    }
}
