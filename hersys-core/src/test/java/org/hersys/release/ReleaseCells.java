package org.hersys.release;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.hersys.diagnosis.TestMethod;
import org.hersys.law.Truth;

/** Reads the cells of the decision tables on release; a hyphen is unknown. */
final class ReleaseCells {

    private ReleaseCells() {}

    /** The columns asOf, symptomatic, onset, specimen, relief, ventilated, place, start, tests. */
    static ReleaseFacts.Builder facts(String... cells) {
        var facts = isHour(cells[0])
                ? ReleaseFacts.asOf(LocalDateTime.parse(cells[0]))
                : ReleaseFacts.asOf(LocalDate.parse(cells[0]));
        facts.symptomatic(truth(cells[1])).ventilated(truth(cells[5]));
        date(cells[2], facts::onsetOn, facts::onsetAt);
        date(cells[3], facts::specimenOn, day -> {});
        relief(cells[4], facts);
        known(cells[6], place -> facts.place(RecuperationPlace.valueOf(place)));
        date(cells[7], facts::recuperationStartedOn, facts::recuperationStartedAt);
        known(cells[8], tests -> facts.negativeTests(tests(tests)));
        return facts;
    }

    private static void relief(String cell, ReleaseFacts.Builder facts) {
        if (cell.equals("not yet")) {
            facts.notYetRelieved();
        } else {
            date(cell, facts::relievedOn, facts::relievedAt);
        }
    }

    /** For example {@code NAT 2022-09-16, KIT 2022-09-17T10:00}; {@code none} is a known lack. */
    static List<NegativeTest> tests(String cell) {
        return cell.equals("none")
                ? List.of()
                : Arrays.stream(cell.split(", ", -1)).map(ReleaseCells::test).toList();
    }

    private static NegativeTest test(String words) {
        var parts = words.split(" ", -1);
        var method = switch (parts[0]) {
            case "NAT" -> TestMethod.NUCLEIC_ACID_AMPLIFICATION;
            case "QUANT" -> TestMethod.ANTIGEN_QUANTITATIVE;
            case "KIT" -> TestMethod.ANTIGEN_QUALITATIVE;
            default -> TestMethod.valueOf(parts[0]);
        };
        return isHour(parts[1])
                ? NegativeTest.of(LocalDateTime.parse(parts[1]), method)
                : NegativeTest.of(LocalDate.parse(parts[1]), method);
    }

    private static Truth truth(String cell) {
        return switch (cell) {
            case "yes" -> Truth.YES;
            case "no" -> Truth.NO;
            default -> Truth.UNKNOWN;
        };
    }

    private static void date(String cell, Consumer<LocalDate> day, Consumer<LocalDateTime> hour) {
        known(cell, text -> {
            if (isHour(text)) {
                hour.accept(LocalDateTime.parse(text));
            } else {
                day.accept(LocalDate.parse(text));
            }
        });
    }

    private static void known(String cell, Consumer<String> use) {
        if (!cell.equals("-")) {
            use.accept(cell);
        }
    }

    private static boolean isHour(String cell) {
        return cell.contains("T");
    }
}
