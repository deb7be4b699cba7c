package org.hersys.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hersys.examples.cli.rows.Rows;
import org.hersys.examples.cli.screen.Cell;
import org.hersys.examples.cli.screen.Ink;
import org.hersys.examples.cli.screen.Screen;
import org.hersys.examples.cli.screen.Table;
import org.hersys.law.Item;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.ReportingDuty;
import org.hersys.text.BilingualText;

/** Prints what becomes of the cases that a prefecture published (公表された陽性者の判断): a summary, no rows. */
final class PublishedCases {

    private static final LocalDate FOUR_GROUPS = LocalDate.of(2022, 9, 26);

    private final Screen screen;
    private final PatientList list;
    private final Editions editions;

    PublishedCases(Screen screen, PatientList list, Editions editions) {
        this.screen = screen;
        this.list = list;
        this.editions = editions;
    }

    void print() throws IOException {
        screen.blank();
        screen.heading(BilingualText.of(
                        "実際のオープンデータ - 東京都が公表した{0}人（東京都オープンデータ、CC BY 4.0）",
                        "Real open data - {0} persons that Tokyo published (Tokyo Metropolitan Government, CC BY 4.0)")
                .with(list.patients().size()));
        screen.paragraph("  ", Rows.OPEN_DATA.note());
        var days = Stream.concat(publishedOn(), SideBySide.DAYS.stream()).toList();
        new SideBySide(screen, list, days, editions).printTotals();
        byAge();
        questions();
    }

    private Stream<LocalDate> publishedOn() {
        return list.patients().stream()
                .map(patient -> patient.facts().diagnosedOn())
                .distinct();
    }

    private void byAge() throws IOException {
        screen.section(BilingualText.of(
                "2022-09-26の制度による判断（年代別）：年代だけでは決まらない者が多い",
                "By the law of 2022-09-26, by age: for most a decade alone does not settle it"));
        var ages = new TreeMap<Integer, BilingualText>();
        var counts = new TreeMap<Integer, Map<ReportingDuty, Integer>>();
        for (var patient : list.patients()) {
            var facts = patient.facts();
            int lowest = facts.age().lowestOn(facts.diagnosedOn(), facts.reckoning());
            ages.put(lowest, Words.age(facts));
            counts.computeIfAbsent(lowest, first -> new EnumMap<>(ReportingDuty.class))
                    .merge(decide(patient).duty(), 1, Integer::sum);
        }
        var table = new Table(screen).column(12, "年代", "age");
        for (var duty : ReportingDuty.values()) {
            table.numbers(14, Words.brief(duty).ja(), Words.brief(duty).en());
        }
        table.titles();
        for (var age : ages.entrySet()) {
            table.row(row(age.getValue(), counts.getOrDefault(age.getKey(), Map.of())));
        }
    }

    private Cell[] row(BilingualText age, Map<ReportingDuty, Integer> counts) {
        var cells = new Cell[ReportingDuty.values().length + 1];
        cells[0] = Cell.of(screen, age, Ink.PLAIN);
        for (var duty : ReportingDuty.values()) {
            int count = counts.getOrDefault(duty, 0);
            cells[duty.ordinal() + 1] = new Cell(count == 0 ? "-" : "" + count, Words.ink(duty));
        }
        return cells;
    }

    private void questions() throws IOException {
        screen.section(BilingualText.of("判定できない者について、確認すれば判定できる事項", "What to ask about those who are undecided"));
        var asked = new LinkedHashMap<Item, Integer>();
        for (var patient : list.patients()) {
            decide(patient).relevantUnknown().forEach(item -> asked.merge(item, 1, Integer::sum));
        }
        var table = new Table(screen).numbers(6, "人数", "of").rest("事項", "question");
        for (var item : asked.entrySet()) {
            table.row(Cell.of(item.getValue()), Cell.of(screen, item.getKey().label(), Ink.PLAIN));
        }
    }

    private NotificationDecision decide(Patient patient) {
        return list.decideAsIf(patient, FOUR_GROUPS);
    }
}
