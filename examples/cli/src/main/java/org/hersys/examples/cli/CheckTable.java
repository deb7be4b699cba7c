package org.hersys.examples.cli;

import java.io.IOException;
import java.util.function.Function;
import org.hersys.check.CheckFinding;
import org.hersys.check.CheckReport;
import org.hersys.check.Gravity;
import org.hersys.examples.cli.rows.RowId;
import org.hersys.examples.cli.rows.WrittenNotification;
import org.hersys.examples.cli.screen.Cell;
import org.hersys.examples.cli.screen.Ink;
import org.hersys.examples.cli.screen.Screen;
import org.hersys.examples.cli.screen.Table;
import org.hersys.text.BilingualText;

/** What the checks found, for a person at a terminal (論理チェックの一覧表). */
final class CheckTable extends AnswerTable<WrittenNotification> {

    private static final BilingualText CLEAN = BilingualText.of("問題なし", "nothing found");

    private final Function<WrittenNotification, CheckReport> check;
    private final boolean hints;

    CheckTable(Screen screen, Function<WrittenNotification, CheckReport> check, boolean hints) {
        super(
                screen,
                new Table(screen)
                        .column(8, "番号", "id")
                        .column(8, "重要度", "severity")
                        .column(24, "項目", "item")
                        .rest("内容", "problem"));
        this.check = check;
        this.hints = hints;
    }

    @Override
    void answer(RowId id, WrittenNotification notification) throws IOException {
        var report = check.apply(notification);
        if (report.isClean()) {
            count(CLEAN);
            row(Cell.of(id), Cell.of(screen(), CLEAN, Ink.CYAN));
        }
        for (var finding : report.findings()) {
            finding(id, finding);
        }
    }

    private void finding(RowId id, CheckFinding finding) throws IOException {
        count(finding.gravity().label());
        row(
                Cell.of(id),
                Cell.of(screen(), finding.gravity().label(), ink(finding.gravity())),
                Cell.of(finding.problem().item().orElse("-")),
                Cell.of(screen(), finding.problem().message(), Ink.PLAIN));
        if (hints) {
            screen().paragraph("      → ", finding.hint());
        }
    }

    private static Ink ink(Gravity gravity) {
        return switch (gravity) {
            case ERROR -> Ink.RED;
            case WARNING -> Ink.YELLOW;
            case INFO -> Ink.FAINT;
        };
    }
}
