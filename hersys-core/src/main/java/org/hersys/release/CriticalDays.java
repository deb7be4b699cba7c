package org.hersys.release;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days that can matter for an unknown event (判断の境目となる日): enough of them to stand for all days.
 *
 * <p>A rule compares days only by "at least so many days before": before the day of judgement, before a known test, or,
 * where relief must come in time, before one another. Whatever combination of such comparisons can be true of some days
 * is then true of the latest possible ones, and these lie a whole count before the day of judgement or a test, or before or
 * after the other event. Two rounds suffice, because an item is judged by comparing two values of it beside one value
 * of the other.
 */
final class CriticalDays {

    private final ReleaseRule rule;
    private final ReleaseFacts facts;
    private final Map<ReleaseEvent, Set<LocalDate>> days = new EnumMap<>(ReleaseEvent.class);

    CriticalDays(ReleaseRule rule, ReleaseFacts facts) {
        this.rule = rule;
        this.facts = facts;
        for (var event : ReleaseEvent.values()) {
            days.put(event, facts.at(event).map(at -> Set.of(at.day())).orElseGet(() -> countedBack(event)));
        }
        for (int round = 0; round < 2; round++) {
            add(ReleaseEvent.RELIEF, ReleaseEvent.ONSET, limits().map(limit -> limit - 1));
            add(
                    ReleaseEvent.ONSET,
                    ReleaseEvent.RELIEF,
                    IntStream.concat(IntStream.of(0), limits().map(limit -> -limit)));
        }
    }

    /** The days to try for an event of which the day is not known. */
    Set<LocalDate> of(ReleaseEvent event) {
        return days.getOrDefault(event, Set.of());
    }

    private IntStream limits() {
        return rule.paths().stream().flatMapToInt(path -> path.relievedBeforeDay().stream());
    }

    private void add(ReleaseEvent event, ReleaseEvent from, IntStream shifts) {
        if (facts.at(event).isEmpty()) {
            var found = new TreeSet<>(of(event));
            shifts.forEach(shift -> of(from).stream()
                    .map(day -> day.plusDays(shift))
                    .filter(day -> !day.isAfter(facts.asOf().day()))
                    .forEach(found::add));
            days.put(event, found);
        }
    }

    private Set<LocalDate> countedBack(ReleaseEvent event) {
        var found = new TreeSet<LocalDate>();
        anchors().forEach(anchor -> {
            found.add(anchor);
            counts(event).forEach(count -> found.add(anchor.minusDays(count)));
        });
        return found;
    }

    private Stream<LocalDate> anchors() {
        var tests = facts.negativeTests().orElse(List.of()).stream()
                .map(test -> test.at().day());
        return Stream.concat(Stream.of(facts.asOf().day()), tests);
    }

    private IntStream counts(ReleaseEvent event) {
        return rule.paths().stream()
                .flatMapToInt(path -> IntStream.concat(
                        inDays(path.waits(), event),
                        inDays(path.firstTestAfter(), event).flatMap(first -> wholeSeries(path, first))));
    }

    private static IntStream inDays(List<Wait> waits, ReleaseEvent event) {
        return waits.stream()
                .filter(wait -> wait.after() == event)
                .mapToInt(wait -> wait.span().inDays());
    }

    /** Up to the first test, and up to the last by days and by hours. */
    private static IntStream wholeSeries(ReleasePath path, int first) {
        var between = path.tests().map(NegativeTestSeries::between).orElse(List.of());
        int days = between.stream().mapToInt(Span::inDays).sum();
        var begin = Moment.of(LocalDate.EPOCH.atStartOfDay());
        var end = begin;
        for (var span : between) {
            end = span.end(end);
        }
        return IntStream.of(
                first,
                first + days,
                first + (int) (end.day().toEpochDay() - begin.day().toEpochDay()));
    }
}
