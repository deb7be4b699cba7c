package org.hersys.examples.cli;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prepares, files and looks at daily reports (陽性者の日次報告). */
@Command(name = "daily-report", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class DailyReportCommand implements Callable<Integer> {

    private final Shell shell;

    @Spec
    private @Nullable CommandSpec spec;

    private DailyReportCommand(Shell shell) {
        this.shell = shell;
    }

    /** With the commands below it. */
    static CommandLine of(Shell shell) {
        return new CommandLine(new DailyReportCommand(shell))
                .addSubcommand(new DailyReportPrefillCommand(shell))
                .addSubcommand(new DailyReportCheckCommand(shell))
                .addSubcommand(new DailyReportSubmitCommand(shell))
                .addSubcommand(new DailyReportHistoryCommand(shell))
                .addSubcommand(new DailyReportReconcileCommand(shell))
                .addSubcommand(new DailyReportSummaryCommand(shell));
    }

    @Override
    public Integer call() {
        var commands = requireNonNull(spec, "spec").subcommands().keySet();
        shell.tell(BilingualText.of("コマンドを指定してください：{0}", "give a command: {0}").with(String.join(", ", commands)));
        return Exit.UNUSABLE;
    }
}
