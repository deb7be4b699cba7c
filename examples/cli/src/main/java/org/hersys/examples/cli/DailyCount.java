package org.hersys.examples.cli;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hersys.examples.cli.screen.Cell;
import org.hersys.examples.cli.screen.Ink;
import org.hersys.examples.cli.screen.Screen;
import org.hersys.examples.cli.screen.Table;
import org.hersys.law.Truth;
import org.hersys.person.AgeBracket;
import org.hersys.regime.ReportingDuty;
import org.hersys.text.BilingualText;

/** Counts the persons of a day by the fourteen brackets of the daily report (日次報告の集計). */
final class DailyCount {

    /** How many are counted, and how many of them are notified as well. */
    private record Count(int counted, int notified) {

        static final Count NONE = new Count(0, 0);

        Count plus(Count other) {
            return new Count(counted + other.counted, notified + other.notified);
        }
    }

    private static final int LONGEST_BAR = 50;

    private final Screen screen;
    private final Map<AgeBracket, Count> byBracket = new EnumMap<>(AgeBracket.class);
    private final Map<List<AgeBracket>, Count> straddling = new LinkedHashMap<>();
    private Count all = Count.NONE;
    private int notifiedOnly;
    private int open;

    DailyCount(Screen screen, PatientList list) {
        this.screen = screen;
        list.patients().forEach(patient -> add(list, patient));
    }

    private void add(PatientList list, Patient patient) {
        var decision = list.decide(patient);
        if (decision.countedInDailyReport() == Truth.UNKNOWN) {
            open++;
        } else if (decision.countedInDailyReport() == Truth.YES) {
            var facts = patient.facts();
            var brackets = AgeBracket.possibleFor(facts.age(), facts.diagnosedOn(), facts.reckoning());
            var one = new Count(1, decision.duty() == ReportingDuty.NOTIFY ? 1 : 0);
            all = all.plus(one);
            if (brackets.size() == 1) {
                byBracket.merge(brackets.get(0), one, Count::plus);
            } else {
                straddling.merge(brackets, one, Count::plus);
            }
        } else if (decision.duty() == ReportingDuty.NOTIFY) {
            notifiedOnly++;
        }
    }

    void print() throws IOException {
        screen.section(BilingualText.of("日次報告（14の年代区分）", "The daily report (fourteen age brackets)"));
        var table = new Table(screen)
                .column(24, "年代", "age")
                .numbers(6, "計上", "count")
                .numbers(10, "うち届出", "notified")
                .rest("人数", "persons");
        table.titles();
        for (var bracket : AgeBracket.values()) {
            var count = byBracket.getOrDefault(bracket, Count.NONE);
            row(table, bracket.label(), count, bar(count));
        }
        for (var group : straddling.entrySet()) {
            row(table, either(group.getKey()), group.getValue(), bar(group.getValue()));
        }
        row(table, BilingualText.of("合計", "all"), all, "");
        if (!straddling.isEmpty()) {
            screen.paragraph(
                    "  ",
                    BilingualText.of(
                            "「又は」の者は年代から区分を決められない。報告の前に年齢を確認する。",
                            "Where it says \"or\", the band of age fits several brackets: ask for the age before reporting."));
        }
        besides(
                notifiedOnly,
                "ほかに、届出を要するが計上しない者（陽性と確定していない疑似症患者など）：{0}人",
                "Besides, notified but not counted (not found positive, as a suspected patient): {0}");
        besides(open, "ほかに、計上するかどうかが不明な事項による者：{0}人", "Besides, whether to count depends on what is unknown: {0}");
    }

    private void besides(int persons, String ja, String en) throws IOException {
        if (persons > 0) {
            screen.paragraph("  ", BilingualText.of(ja, en).with(persons));
        }
    }

    private void row(Table table, BilingualText label, Count count, String bar) throws IOException {
        table.row(
                Cell.of(screen, label, Ink.PLAIN),
                Cell.of(count.counted()),
                Cell.of(count.notified()),
                new Cell(bar, Ink.CYAN));
    }

    private static String bar(Count count) {
        return "#".repeat(Math.min(count.counted(), LONGEST_BAR));
    }

    private static BilingualText either(List<AgeBracket> brackets) {
        return BilingualText.join(brackets.stream().map(AgeBracket::label).toList(), "又は", " or ");
    }
}
