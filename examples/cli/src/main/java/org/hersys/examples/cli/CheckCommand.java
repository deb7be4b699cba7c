package org.hersys.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.hersys.check.CheckReport;
import org.hersys.check.Checks;
import org.hersys.examples.cli.answers.Answers;
import org.hersys.examples.cli.answers.CheckJson;
import org.hersys.examples.cli.answers.JsonAnswers;
import org.hersys.examples.cli.rows.Rows;
import org.hersys.examples.cli.rows.WrittenNotification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks notifications (発生届の論理チェック). */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private static final String SAMPLE = "{\"id\":\"n1\",\"diagnosisClass\":\"CONFIRMED_PATIENT\","
            + "\"diagnosisDate\":\"2022-09-26\",\"onsetDate\":\"2022-09-28\"}";

    private final Shell shell;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable LocalDate day;

    @Option(names = "--fix-hints")
    private boolean hints;

    CheckCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        var today = day == null ? shell.today() : day;
        Answers<WrittenNotification> answers = input.asJson()
                ? new JsonAnswers<>(shell.out(), (row, json) -> CheckJson.write(report(row, today), hints, json))
                : new CheckTable(shell.screen(), row -> report(row, today), hints);
        try (var rows = Rows.notifications(input.lines(shell, answers, SAMPLE))) {
            return new Answering(shell).all(rows, answers);
        }
    }

    private static CheckReport report(WrittenNotification row, LocalDate today) {
        return Checks.standard().run(row.subject(today));
    }
}
