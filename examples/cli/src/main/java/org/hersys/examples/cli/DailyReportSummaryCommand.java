package org.hersys.examples.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hersys.dailyreport.DailyReportSummary;
import org.hersys.dailyreport.DailyReportSummaryRow;
import org.hersys.dailyreport.Jurisdiction;
import org.hersys.dailyreport.SummaryDimension;
import org.hersys.examples.cli.CountsTable.Column;
import org.hersys.text.BilingualText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds the reports of an area up (日次報告の集計). */
@Command(name = "summary", mixinStandardHelpOptions = true)
final class DailyReportSummaryCommand implements Callable<Integer> {

    private static final BilingualText COUNTED_TWICE =
            BilingualText.of("{0}の{1}分が二重に報告されている可能性がある。", "{0} may be counted twice for {1}.");

    private final Shell shell;

    @Mixin
    private final UnitOptions unit = new UnitOptions();

    @Option(names = "--from", required = true, paramLabel = "DATE")
    private LocalDate from = LocalDate.MIN;

    @Option(names = "--to", required = true, paramLabel = "DATE")
    private LocalDate to = LocalDate.MIN;

    @Option(names = "--by", split = ",", paramLabel = "PREFECTURE|CENTRE|DAY|WEEK")
    private List<SummaryDimension> by = List.of(SummaryDimension.DAY);

    DailyReportSummaryCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        var area = unit.unit()
                .centre()
                .map(centre -> Jurisdiction.of(unit.prefecture(), centre))
                .orElseGet(() -> Jurisdiction.of(unit.prefecture()));
        var summary = unit.system(shell)
                .readingDailyReports()
                .summary(unit.actor(), area, from, to, shell.clock().instant());
        return summary.isAccepted() ? show(summary.orElseThrow()) : Told.refused(shell, summary);
    }

    private int show(DailyReportSummary summary) throws IOException {
        Set<SummaryDimension> dimensions = EnumSet.copyOf(by);
        var screen = shell.screen();
        CountsTable.print(
                screen,
                summary.by(dimensions).stream()
                        .map(row -> Column.of(title(row), row.counts()))
                        .toList());
        for (var twice : summary.doubleCounts()) {
            screen.paragraph("  ", COUNTED_TWICE.with(twice.institution(), twice.day()));
        }
        screen.flush();
        return Exit.ANSWERED;
    }

    /** A week is known by its Monday. */
    private static String title(DailyReportSummaryRow row) {
        return Stream.of(row.prefecture(), row.centre(), row.day(), row.monday())
                .flatMap(known -> known.map(Object::toString).stream())
                .collect(Collectors.joining(" "));
    }
}
