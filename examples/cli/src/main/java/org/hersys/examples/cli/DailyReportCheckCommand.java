package org.hersys.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hersys.examples.cli.CountsTable.Column;
import org.hersys.result.Outcome;
import org.hersys.text.BilingualText;
import org.hersys.usecase.DailyReportConfirmation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Opens a sheet and shows what would be reported (日次報告の確認画面): the first of two steps. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class DailyReportCheckCommand implements Callable<Integer> {

    private static final BilingualText NEXT = BilingualText.of(
            "報告するには：daily-report submit … --sheet {0} --total {1}",
            "To report: daily-report submit … --sheet {0} --total {1}");

    private final Shell shell;

    @Mixin
    private final UnitOptions unit = new UnitOptions();

    @Mixin
    private final CountsOptions counts = new CountsOptions();

    DailyReportCheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        var sending = unit.system(shell).sendingDailyReport();
        var content = counts.content();
        if (!content.isAccepted()) {
            return Told.refused(shell, content);
        }
        var sheet = sending.open(unit.actor(), unit.unit());
        if (!sheet.isAccepted()) {
            return Told.refused(shell, sheet);
        }
        Outcome<DailyReportConfirmation> shown =
                sending.confirm(unit.actor(), sheet.orElseThrow().id(), content.orElseThrow());
        return shown.isAccepted() ? show(shown.orElseThrow()) : Told.refused(shell, shown);
    }

    private int show(DailyReportConfirmation confirmation) throws IOException {
        var screen = shell.screen();
        CountsTable.print(
                screen,
                List.of(Column.of(
                        confirmation.sheet().date().toString(),
                        confirmation.content().reported())));
        Told.warnings(shell, confirmation.warnings());
        screen.paragraph("  ", NEXT.with(confirmation.sheet().id(), Long.toString(confirmation.total())));
        screen.flush();
        return Exit.ANSWERED;
    }
}
