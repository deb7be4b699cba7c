package org.hersys.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import org.hersys.examples.cli.rows.RowId;
import org.hersys.examples.cli.screen.Cell;
import org.hersys.examples.cli.screen.Ink;
import org.hersys.examples.cli.screen.Screen;
import org.hersys.examples.cli.screen.Table;
import org.hersys.law.Provision;
import org.hersys.release.ReleaseCriteria;
import org.hersys.release.ReleaseDecision;
import org.hersys.release.ReleaseFacts;
import org.hersys.release.ReleaseItem;
import org.hersys.release.ReleaseOutcome;
import org.hersys.text.BilingualText;

/** Decisions on release for a person at a terminal (療養解除の一覧表). */
final class ReleaseTable extends AnswerTable<ReleaseFacts> {

    private static final BilingualText NONE = BilingualText.of("-", "-");

    private final ReleaseCriteria criteria = ReleaseCriteria.standard();
    private final boolean explain;

    ReleaseTable(Screen screen, boolean explain) {
        super(
                screen,
                new Table(screen)
                        .column(8, "番号", "id")
                        .column(20, "判断", "answer")
                        .column(10, "療養最終日", "last day")
                        .column(12, "解除可能日", "free from")
                        .column(4, "基準", "law")
                        .rest("理由", "because"));
        this.explain = explain;
    }

    @Override
    void answer(RowId id, ReleaseFacts facts) throws IOException {
        var decision = criteria.decide(facts);
        count(decision.outcome().label());
        row(
                Cell.of(id),
                Cell.of(screen(), decision.outcome().label(), ink(decision.outcome())),
                Cell.of(decision.lastDayOfRecuperation()
                        .map(LocalDate::toString)
                        .orElse("-")),
                Cell.of(decision.from().map(LocalDate::toString).orElse("-")),
                Cell.of(editions().mark(decision.rule(), decision.inForceFrom().orElse(null))),
                Cell.of(screen(), reason(decision), Ink.PLAIN));
        if (explain) {
            screen().paragraph("      ", decision.explanation());
            screen().blank();
        }
    }

    private static Ink ink(ReleaseOutcome outcome) {
        return switch (outcome) {
            case RELEASABLE -> Ink.CYAN;
            case NOT_YET -> Ink.PLAIN;
            case UNDECIDED -> Ink.YELLOW;
        };
    }

    /** What is missing, or else the rule that was applied. */
    private static BilingualText reason(ReleaseDecision decision) {
        if (!decision.relevantItems().isEmpty()) {
            return Words.unknown(decision.relevantItems(), ReleaseItem::label);
        }
        return decision.rule().provisions().stream()
                .filter(provision -> decision.path()
                        .filter(path -> path.code().equals(provision.code()))
                        .isPresent())
                .map(Provision::text)
                .findFirst()
                .orElse(NONE);
    }
}
