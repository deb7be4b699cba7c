package org.hersys.examples.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.hersys.examples.cli.answers.Answers;
import org.hersys.examples.cli.rows.RowId;
import org.hersys.examples.cli.rows.RowProblem;
import org.hersys.examples.cli.screen.Cell;
import org.hersys.examples.cli.screen.Ink;
import org.hersys.examples.cli.screen.Screen;
import org.hersys.examples.cli.screen.Table;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.ReportingDuty;
import org.hersys.text.BilingualText;

/** Decisions for a person at a terminal (判断の一覧表): a row for each, then how many of which, and under which notice. */
final class DecisionTable implements Answers<NotificationFacts> {

    private final Screen screen;
    private final AsIf asIf;
    private final boolean explain;
    private final @Nullable BilingualText note;
    private final Table table;
    private final Editions editions = new Editions();
    private final Map<ReportingDuty, Integer> counts = new EnumMap<>(ReportingDuty.class);
    private int bad;
    private boolean begun;

    DecisionTable(Screen screen, AsIf asIf, boolean explain, @Nullable BilingualText note) {
        this.screen = screen;
        this.asIf = asIf;
        this.explain = explain;
        this.note = note;
        this.table = new Table(screen)
                .column(8, "番号", "id")
                .column(11, "年齢", "age")
                .column(24, "判定", "answer")
                .column(4, "制度", "law")
                .rest("理由", "because");
    }

    @Override
    public void read(RowId id, NotificationFacts facts) throws IOException {
        titles();
        var decision = asIf.decide(facts);
        counts.merge(decision.duty(), 1, Integer::sum);
        table.row(
                Cell.of(id),
                Cell.of(screen, Words.age(facts), Ink.PLAIN),
                Cell.of(screen, decision.duty().label(), Words.ink(decision.duty())),
                Cell.of("[" + editions.number(decision.governing()) + "]"),
                Cell.of(screen, Words.reason(decision), Ink.PLAIN));
        var other = asIf.compared(facts);
        if (other != null && other.duty() != decision.duty()) {
            table.row(
                    Cell.of(""),
                    Cell.of(other.day()),
                    Cell.of(screen, other.duty().label(), Words.ink(other.duty())),
                    Cell.of("[" + editions.number(other.governing()) + "]"),
                    Cell.of(screen, Words.reason(other), Ink.PLAIN));
        }
        if (explain) {
            explain(decision);
        }
    }

    private void titles() throws IOException {
        if (!begun) {
            table.titles();
            begun = true;
        }
    }

    private void explain(NotificationDecision decision) throws IOException {
        screen.paragraph("      ", decision.explanation());
        for (var instruction : decision.instructions()) {
            screen.paragraph("      - ", instruction.text());
        }
        screen.blank();
    }

    @Override
    public void bad(RowId id, RowProblem problem) throws IOException {
        titles();
        bad++;
        table.row(
                Cell.of(id),
                Cell.of(""),
                new Cell(problem.code().name(), Ink.RED),
                Cell.of(""),
                Cell.of(screen, problem.message(), Ink.PLAIN));
    }

    @Override
    public void end() throws IOException {
        screen.blank();
        var totals = new ArrayList<BilingualText>();
        counts.forEach((duty, count) ->
                totals.add(BilingualText.of("{0} {1}件", "{0}: {1}").with(duty.label(), count)));
        if (bad > 0) {
            totals.add(BilingualText.of("誤りのある行 {0}件", "rows with errors: {0}").with(bad));
        }
        if (!totals.isEmpty()) {
            screen.paragraph("  ", BilingualText.join(totals, "、", "; "));
        }
        editions.print(screen);
        if (note != null) {
            screen.paragraph("  ", note);
        }
        screen.flush();
    }

    @Override
    public void flush() throws IOException {
        screen.flush();
    }
}
