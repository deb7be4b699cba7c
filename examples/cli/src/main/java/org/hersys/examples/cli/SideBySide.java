package org.hersys.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.hersys.examples.cli.screen.Cell;
import org.hersys.examples.cli.screen.Ink;
import org.hersys.examples.cli.screen.Screen;
import org.hersys.examples.cli.screen.Table;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.ReportingDuty;
import org.hersys.text.BilingualText;

/** The same patients under the law of several days, side by side (複数の日の比較). */
final class SideBySide {

    /** Between any two of them the law changed. */
    static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2020, 10, 14), LocalDate.of(2022, 9, 25), LocalDate.of(2022, 9, 26), LocalDate.of(2023, 5, 8));

    private final Screen screen;
    private final PatientList list;
    private final List<LocalDate> days;
    private final Editions editions;
    private final Table table;

    SideBySide(Screen screen, PatientList list, List<LocalDate> days, Editions editions) {
        this.screen = screen;
        this.list = list;
        this.days = days;
        this.editions = editions;
        this.table = new Table(screen).column(6, "番号", "id").column(12, "年齢", "age");
        days.forEach(day -> table.column(13, day.toString(), day.toString()));
    }

    /** Each patient, then the totals. */
    void print() throws IOException {
        table.titles();
        for (var patient : list.patients()) {
            row(
                    Cell.of(patient.id()),
                    Cell.of(screen, Words.age(patient.facts()), Ink.PLAIN),
                    decisions(patient).map(this::answer));
        }
        screen.blank();
        printTotals();
    }

    /** How many of each answer there are on each day, and by which edition. */
    void printTotals() throws IOException {
        table.titles();
        var byDay = days.stream().map(this::duties).toList();
        for (var duty : ReportingDuty.values()) {
            row(
                    Cell.of(""),
                    Cell.of(screen, Words.brief(duty), Words.ink(duty)),
                    byDay.stream()
                            .map(duties -> Collections.frequency(duties, duty))
                            .map(SideBySide::number));
        }
        var marks = list.patients().stream()
                .limit(1)
                .flatMap(this::decisions)
                .map(NotificationDecision::governing)
                .map(governing -> editions.mark(
                        governing.regime(), governing.inForceFrom().orElse(null)))
                .map(Cell::of);
        row(Cell.of(""), Cell.of(screen, BilingualText.of("制度", "law"), Ink.PLAIN), marks);
        editions.printNew(screen);
    }

    private List<ReportingDuty> duties(LocalDate day) {
        return list.patients().stream()
                .map(patient -> list.decideAsIf(patient, day).duty())
                .toList();
    }

    private Stream<NotificationDecision> decisions(Patient patient) {
        return days.stream().map(day -> list.decideAsIf(patient, day));
    }

    private Cell answer(NotificationDecision decision) {
        return Cell.of(screen, Words.brief(decision.duty()), Words.ink(decision.duty()));
    }

    private static Cell number(int count) {
        return Cell.of(count == 0 ? "-" : count);
    }

    private void row(Cell first, Cell second, Stream<Cell> perDay) throws IOException {
        table.row(Stream.concat(Stream.of(first, second), perDay).toArray(Cell[]::new));
    }
}
