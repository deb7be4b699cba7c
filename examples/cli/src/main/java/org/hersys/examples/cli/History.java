package org.hersys.examples.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hersys.dailyreport.DailyReport;
import org.hersys.examples.cli.CountsTable.Column;

/** The last seven days, with or without a report (直近1週間の履歴). */
final class History {

    private static final int DAYS = 7;

    private History() {}

    /** The day itself first, as on the screen. */
    static List<Column> columns(LocalDate today, List<DailyReport> reports) {
        return IntStream.range(0, DAYS)
                .mapToObj(today::minusDays)
                .map(day -> new Column(day.toString(), on(day, reports).map(DailyReport::reported)))
                .toList();
    }

    private static Optional<DailyReport> on(LocalDate day, List<DailyReport> reports) {
        return reports.stream().filter(report -> report.date().equals(day)).findFirst();
    }
}
