package org.hersys.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hersys.dailyreport.DailyReport;
import org.hersys.json.HersysJson;
import org.hersys.result.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the reports of the last seven days (日次報告の履歴タブ). */
@Command(name = "history", mixinStandardHelpOptions = true)
final class DailyReportHistoryCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final UnitOptions unit = new UnitOptions();

    @Option(names = "--json")
    private boolean json;

    DailyReportHistoryCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        Outcome<List<DailyReport>> history =
                unit.system(shell).readingDailyReports().history(unit.actor(), unit.unit());
        if (!history.isAccepted()) {
            return Told.refused(shell, history);
        }
        if (json) {
            for (var report : history.orElseThrow()) {
                shell.out().write((HersysJson.standard().write(report) + "\n").getBytes(UTF_8));
            }
        } else {
            var screen = shell.screen();
            CountsTable.print(screen, History.columns(unit.today(shell), history.orElseThrow()));
            screen.flush();
        }
        return Exit.ANSWERED;
    }
}
