package org.hersys.examples.cli;

import java.io.IOException;
import org.hersys.examples.cli.rows.RowId;
import org.hersys.examples.cli.screen.Cell;
import org.hersys.examples.cli.screen.Ink;
import org.hersys.examples.cli.screen.Screen;
import org.hersys.examples.cli.screen.Table;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.NotificationFacts;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/** Decisions on notification for a person at a terminal (届出の要否の一覧表). */
final class DecisionTable extends AnswerTable<NotificationFacts> {

    private static final BilingualText CHANGED =
            BilingualText.of("うち{0}の制度では異なる者", "of which otherwise by the law of {0}");

    private final AsIf asIf;
    private final boolean explain;
    private final @Nullable BilingualText note;

    DecisionTable(Screen screen, AsIf asIf, boolean explain, @Nullable BilingualText note) {
        super(
                screen,
                new Table(screen)
                        .column(8, "番号", "id")
                        .column(12, "判断", "answer")
                        .column(12, "年齢", "age")
                        .column(4, "制度", "law")
                        .rest("理由", "because"));
        this.asIf = asIf;
        this.explain = explain;
        this.note = note;
    }

    @Override
    void answer(RowId id, NotificationFacts facts) throws IOException {
        var decision = asIf.decide(facts);
        count(Words.brief(decision.duty()));
        row(Cell.of(id), decision, screen().in(Words.age(facts)));
        var other = asIf.compared(facts);
        if (other != null && other.duty() != decision.duty()) {
            row(Cell.of(""), other, other.day().toString());
            count(CHANGED.with(other.day()));
        }
        if (explain) {
            screen().paragraph("      ", decision.explanation());
            for (var instruction : decision.instructions()) {
                screen().paragraph("      - ", instruction.text());
            }
            screen().blank();
        }
    }

    private void row(Cell id, NotificationDecision decision, String aged) throws IOException {
        var governing = decision.governing();
        row(
                id,
                Cell.of(screen(), Words.brief(decision.duty()), Words.ink(decision.duty())),
                Cell.of(aged),
                Cell.of(editions()
                        .mark(governing.regime(), governing.inForceFrom().orElse(null))),
                Cell.of(screen(), Words.reason(decision), Ink.PLAIN));
    }

    @Override
    public void end() throws IOException {
        if (note != null) {
            screen().blank();
            screen().paragraph("  ", note);
        }
        super.end();
    }
}
