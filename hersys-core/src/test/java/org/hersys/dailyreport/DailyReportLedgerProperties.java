package org.hersys.dailyreport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hersys.person.AgeBracket;

/** Whatever a clinic reports, adjusts and corrects over a week, no person is lost and none is counted twice. */
class DailyReportLedgerProperties {

    private static final List<AgeBracket> BRACKETS = List.of(AgeBracket.TEENS, AgeBracket.TWENTIES, AgeBracket.UNKNOWN);

    private enum Kind {
        REPORT,
        ADJUST,
        CORRECT
    }

    /** Something that happens to one day; what cannot happen is refused and changes nothing. */
    record Event(Kind kind, int day, AgeBracket bracket, int number) {}

    /** A clinic's week beside a plain count of what happened. */
    private static final class Week {

        private DailyReportLedger ledger = DailyReportLedger.of(Filed.UNIT, List.of(), List.of());
        private final Map<Integer, DailyReport> reports = new HashMap<>();
        private final Map<List<Object>, Long> plain = new HashMap<>();
        private int entries;
        private boolean hasLeftOver;

        void happens(Event event) {
            switch (event.kind()) {
                case REPORT -> report(event);
                case ADJUST -> adjust(event);
                case CORRECT -> correct(event);
            }
        }

        private static DailyCounts counts(Event event) {
            return DailyCounts.zero().with(event.bracket(), Math.abs(event.number()));
        }

        private DailyReportContent content(Event event) {
            var own = counts(event);
            var parts = ledger.propose(Filed.DAY.plusDays(event.day()), own);
            return DailyReportContent.of(List.of(DailyReportLine.own(own)), parts)
                    .orElseThrow();
        }

        private void report(Event event) {
            if (!reports.containsKey(event.day())) {
                file(event, Filed.report(Filed.UNIT, Filed.DAY.plusDays(event.day()), content(event)));
            }
        }

        private void correct(Event event) {
            var report = reports.get(event.day());
            if (report != null) {
                file(event, report.corrected(content(event), report.attribution()));
            }
        }

        /** What was adjusted before is a fact of the day, and stays when its own count becomes another one. */
        private void file(Event event, DailyReport report) {
            var old = reports.get(event.day());
            var changed = ledger.with(report);
            if (changed.isAccepted()) {
                ledger = changed.orElseThrow();
                reports.put(event.day(), report);
                for (var bracket : AgeBracket.values()) {
                    int before = old == null ? 0 : own(old).at(bracket);
                    plain.merge(
                            List.of(event.day(), bracket), (long) counts(event).at(bracket) - before, Long::sum);
                }
            }
        }

        private static DailyCounts own(DailyReport report) {
            return report.content().lines().get(0).counts();
        }

        private void adjust(Event event) {
            if (event.number() != 0) {
                var entry = Filed.entry(++entries, Filed.DAY.plusDays(event.day()), event.bracket(), event.number());
                var changed = ledger.with(entry);
                if (changed.isAccepted()) {
                    ledger = changed.orElseThrow();
                    plain.merge(List.of(event.day(), event.bracket()), (long) event.number(), Long::sum);
                }
            }
        }

        void check() {
            long trueTotal = 0;
            for (int day = 0; day < 7; day++) {
                var counts = ledger.trueCounts(Filed.DAY.plusDays(day)).orElseThrow();
                for (var bracket : AgeBracket.values()) {
                    assertEquals(plain.getOrDefault(List.of(day, bracket), 0L), counts.at(bracket));
                }
                trueTotal += counts.total();
            }
            long reported = reports.values().stream()
                    .mapToLong(report -> report.reported().total())
                    .sum();
            long left = ledger.entries().stream()
                    .mapToLong(entry -> ledger.left(entry.id()))
                    .sum();
            assertEquals(trueTotal, reported + left);
            hasLeftOver = left != 0;
        }
    }

    @Property
    void true_counts_are_reports_with_corrections_and_carry_overs_for_any_sequence_of_events(
            @ForAll("events") List<Event> events) {
        var week = new Week();
        for (var event : events) {
            week.happens(event);
            week.check();
        }
        Statistics.label("something is left")
                .collect(week.hasLeftOver)
                .coverage(check -> check.check(true).percentage(p -> p > 4));
        Statistics.label("something was corrected")
                .collect(week.reports.values().stream().anyMatch(DailyReport::isCorrected))
                .coverage(check -> check.check(true).percentage(p -> p > 4));
        Statistics.label("something was carried in")
                .collect(week.reports.values().stream()
                        .anyMatch(report -> !report.content().carriedIn().isEmpty()))
                .coverage(check -> check.check(true).percentage(p -> p > 4));
    }

    @Property
    void a_proposal_is_open_leaves_no_bracket_negative_and_could_not_be_larger(
            @ForAll("entries") List<CarryOver> entries, @ForAll("events") List<Event> figures) {
        var ledger = DailyReportLedger.of(Filed.UNIT, List.of(), entries);
        var day = Filed.DAY.plusDays(9);
        var own = figures.isEmpty() ? DailyCounts.zero() : Week.counts(figures.get(0));
        var parts = ledger.propose(day, own);
        assertEquals(parts, ledger.check(day, parts).orElseThrow());
        var content =
                DailyReportContent.of(List.of(DailyReportLine.own(own)), parts).orElseThrow();
        var after = ledger.with(Filed.report(Filed.UNIT, day, content)).orElseThrow();
        var wanting = new ArrayList<AgeBracket>();
        for (var entry : after.open()) {
            assertTrue(entry.amount() < 0, "what is added is added whole");
            wanting.add(entry.bracket());
        }
        wanting.forEach(bracket -> assertEquals(0, content.reported().at(bracket)));
        Statistics.label("the rest carries on")
                .collect(!wanting.isEmpty())
                .coverage(check -> check.check(true).percentage(p -> p > 4));
    }

    @Provide
    Arbitrary<List<Event>> events() {
        return event().list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<CarryOver>> entries() {
        return event().filter(event -> event.number() != 0).list().ofMaxSize(6).map(events -> {
            var entries = new ArrayList<CarryOver>();
            events.forEach(event -> entries.add(
                    Filed.entry(entries.size(), Filed.DAY.plusDays(event.day()), event.bracket(), event.number())));
            return entries;
        });
    }

    private static Arbitrary<Event> event() {
        return Combinators.combine(
                        Arbitraries.of(Kind.values()),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(BRACKETS),
                        Arbitraries.integers().between(-4, 8))
                .as(Event::new);
    }
}
