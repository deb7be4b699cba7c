package org.hersys.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hersys.dailyreport.DailyReportSummary;
import org.hersys.dailyreport.DailyReportSummaryRow;
import org.hersys.dailyreport.SummaryDimension;
import org.hersys.examples.cli.CountsTable.Column;
import org.hersys.examples.cli.rows.UnreadableInputException;
import org.hersys.institution.Prefecture;
import org.hersys.json.HersysJson;
import org.hersys.text.BilingualText;
import org.hersys.time.JapanTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds the reports of an area or of the nation up, as counted at a moment (日次報告の集計). */
@Command(name = "summary", mixinStandardHelpOptions = true)
final class DailyReportSummaryCommand implements Callable<Integer> {

    private static final BilingualText COUNTED_TWICE =
            BilingualText.of("{0}の{1}分が二重に報告されている可能性がある。", "{0} may be counted twice for {1}.");
    private static final BilingualText COUNTED_AT =
            BilingualText.of("集計時点：{0}（日本時間）、報告{1}件", "Counted at {0} in Japan, {1} reports");
    private static final BilingualText BACKWARDS =
            BilingualText.of("--from は --to 以前の日でなければなりません。", "--from must not be after --to");
    private static final BilingualText TOTAL = BilingualText.of("計", "all");

    private final Shell shell;

    @Mixin
    private final AreaOptions area = new AreaOptions();

    @Option(names = "--from", required = true, paramLabel = "DATE")
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--to", required = true, paramLabel = "DATE")
    private LocalDate to = LocalDate.MIN;

    @Option(names = "--by", split = ",", paramLabel = "PREFECTURE|CENTRE|DAY|WEEK")
    private List<SummaryDimension> by = List.of(SummaryDimension.DAY);

    @Option(names = "--counted-at", paramLabel = "DATETIME")
    private @Nullable LocalDateTime countedAt;

    @Option(names = "--json")
    private boolean json;

    DailyReportSummaryCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        if (from.isAfter(to)) {
            throw new UnreadableInputException(BACKWARDS);
        }
        var moment = countedAt == null
                ? shell.clock().instant()
                : countedAt.atZone(JapanTime.ZONE).toInstant();
        var summary = area.summary(shell, from, to, moment);
        if (!summary.isAccepted()) {
            return Told.refused(shell, summary);
        }
        var rows = summary.orElseThrow().by(EnumSet.copyOf(by));
        if (json) {
            for (var row : rows) {
                shell.out().write((HersysJson.standard().write(row) + "\n").getBytes(UTF_8));
            }
        } else {
            show(summary.orElseThrow(), rows);
        }
        return Exit.ANSWERED;
    }

    private void show(DailyReportSummary summary, List<DailyReportSummaryRow> rows) throws IOException {
        var screen = shell.screen();
        var columns = rows.stream()
                .map(row -> Column.of(title(row), row.counts()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (rows.size() != 1) {
            columns.add(Column.of(TOTAL.in(shell.language()), summary.total()));
        }
        CountsTable.print(screen, columns);
        var moment = LocalDateTime.ofInstant(summary.countedAt(), JapanTime.ZONE);
        screen.paragraph(
                "  ",
                COUNTED_AT.with(
                        moment.truncatedTo(ChronoUnit.SECONDS),
                        rows.stream().mapToInt(DailyReportSummaryRow::reports).sum()));
        for (var twice : summary.doubleCounts()) {
            screen.paragraph("  ", COUNTED_TWICE.with(twice.institution(), twice.day()));
        }
        screen.flush();
    }

    /** A week is known by its Monday. */
    private String title(DailyReportSummaryRow row) {
        var prefecture = row.prefecture().map(Prefecture::label).map(label -> label.in(shell.language()));
        return Stream.of(prefecture, row.centre(), row.day(), row.monday())
                .flatMap(known -> known.map(Object::toString).stream())
                .collect(Collectors.joining(" "));
    }
}
