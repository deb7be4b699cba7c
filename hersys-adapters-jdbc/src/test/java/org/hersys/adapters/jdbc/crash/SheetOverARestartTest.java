package org.hersys.adapters.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.hersys.adapters.jdbc.crash.Worker.Task;
import org.hersys.dailyreport.DailyCounts;
import org.hersys.dailyreport.DailyReportContent;
import org.hersys.dailyreport.DailyReportSheetId;
import org.hersys.person.AgeBracket;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Systems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet is kept in the file: after a crash and after midnight it still is that of its day. */
class SheetOverARestartTest {

    private static final LocalDate OPENED = LocalDate.of(2022, 9, 26);

    @TempDir
    private Path folder;

    @Test
    void a_sheet_that_a_killed_process_has_opened_is_submitted_on_the_next_day_with_its_own_date() {
        var database = SharedDatabase.h2(folder, "");
        var said = Killable.start(database, Task.OPEN_SHEETS, 0, 1, 1)
                .untilAccepted(1)
                .kill();
        var line = said.stream()
                .filter(each -> each.startsWith(Worker.ACCEPTED))
                .findFirst()
                .orElseThrow();
        var sheet = DailyReportSheetId.parse(line.split(" ", -1)[2]).orElseThrow();
        var content = DailyReportContent.of(DailyCounts.zero().with(AgeBracket.TEENS, 1));

        try (var pool = database.open(1)) {
            var report = Systems.builder(Systems.clockOn(OPENED.plusDays(1)))
                    .unitOfWork(database.storeOver(pool))
                    .build()
                    .sendingDailyReport()
                    .submit(Actors.clinicClerk(), sheet, content, 1)
                    .orElseThrow()
                    .report();

            assertThat(report.date()).isEqualTo(OPENED);
        }
    }
}
