package org.hersys.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hersys.dailyreport.DailyReport;
import org.hersys.dailyreport.DailyReportSheetId;
import org.hersys.text.BilingualText;
import org.hersys.usecase.DailyReportReceipt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reports (日次報告の報告): the second of two steps. */
@Command(name = "submit", mixinStandardHelpOptions = true)
final class DailyReportSubmitCommand implements Callable<Integer> {

    /** As HER-SYS said it. */
    private static final BilingualText DONE = BilingualText.of(
            "{0}の報告は完了しました（合計 {1}）。履歴タブよりご確認ください。", "The report of {0} is done (total {1}). See it in the history.");

    private final Shell shell;

    @Mixin
    private final UnitOptions unit = new UnitOptions();

    @Mixin
    private final CountsOptions counts = new CountsOptions();

    @Option(names = "--sheet", required = true, paramLabel = "ID")
    private @Nullable DailyReportSheetId sheet;

    @Option(names = "--total", required = true, paramLabel = "N")
    private long total;

    DailyReportSubmitCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        var sending = unit.system(shell).sendingDailyReport();
        var content = counts.content();
        if (!content.isAccepted() || sheet == null) {
            return Told.refused(shell, content);
        }
        var receipt = sending.submit(unit.actor(), sheet, content.orElseThrow(), total);
        return receipt.isAccepted() ? tell(receipt.orElseThrow()) : Told.refused(shell, receipt);
    }

    /** That it is done. */
    static BilingualText done(DailyReport report) {
        return DONE.with(report.date(), CountsTable.number(report.reported().total()));
    }

    private int tell(DailyReportReceipt receipt) throws IOException {
        Told.warnings(shell, receipt.warnings());
        var screen = shell.screen();
        var report = receipt.report();
        screen.paragraph("  ", done(report));
        screen.flush();
        return Exit.ANSWERED;
    }
}
