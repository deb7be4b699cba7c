package org.hersys.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Properties;
import org.hersys.Hersys;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.adapters.jdbc.JdbcSchema;
import org.hersys.adapters.jdbc.JdbcUnitOfWork;
import org.hersys.dailyreport.DailyReportContent;
import org.hersys.dailyreport.DailyReportPrefill;
import org.hersys.dailyreport.DailyReportSheet;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.examples.cli.screen.Screen;
import org.hersys.facility.InstitutionId;
import org.hersys.facility.MedicalInstitution;
import org.hersys.institution.MunicipalityCode;
import org.hersys.institution.Prefecture;
import org.hersys.port.memory.InMemoryJurisdictionDirectory;
import org.hersys.result.Problem;
import org.hersys.text.BilingualText;
import org.hersys.time.JapanTime;

/**
 * Files the report of the day into a database in a file (日次報告の提出), as if the day were today, and shows the history. On
 * the second run of the day the report is there already.
 */
final class ClinicReport {

    private static final InstitutionId CLINIC = InstitutionId.of("clinic");
    private static final Actor CLERK = Actor.outpatient(ActorId.of("clinic-clerk"), CLINIC);
    private static final ReportingUnit UNIT = ReportingUnit.of(CLINIC);

    private final Screen screen;
    private final PatientList list;
    private final Prefecture prefecture;
    private final LocalDate day;
    private final Hersys hersys;

    private ClinicReport(Screen screen, PatientList list, Prefecture prefecture, LocalDate day, Hersys hersys) {
        this.screen = screen;
        this.list = list;
        this.prefecture = prefecture;
        this.day = day;
        this.hersys = hersys;
    }

    /** Over the database in the file, which is made if it is not there. */
    static ClinicReport of(Screen screen, PatientList list, Prefecture prefecture, Path store, Clock clock) {
        var dataSource = new DriverDataSource("jdbc:h2:file:" + store.toAbsolutePath(), new Properties());
        JdbcSchema.of(dataSource).migrate();
        var day = list.patients().stream()
                .map(patient -> patient.facts().diagnosedOn())
                .max(Comparator.naturalOrder())
                .orElseGet(() -> JapanTime.today(clock));
        var now = LocalTime.ofInstant(clock.instant(), JapanTime.ZONE);
        var directory = InMemoryJurisdictionDirectory.builder()
                .institution(MedicalInstitution.builder(CLINIC, "ある診療所", MunicipalityCode.of(prefecture))
                        .build())
                .build();
        var hersys = Hersys.builder()
                .clock(Clock.fixed(day.atTime(now).atZone(JapanTime.ZONE).toInstant(), JapanTime.ZONE))
                .unitOfWork(JdbcUnitOfWork.over(dataSource).build())
                .directory(directory)
                .build();
        return new ClinicReport(screen, list, prefecture, day, hersys);
    }

    void print() throws IOException {
        screen.section(BilingualText.of("日次報告の提出（{0}）", "Filing the daily report of {0}")
                .with(day));
        var sheet = hersys.sendingDailyReport().open(CLERK, UNIT);
        if (sheet.isAccepted()) {
            file(sheet.orElseThrow());
        }
        for (var problem : sheet.problems()) {
            tell(problem);
        }
        screen.section(BilingualText.of("履歴（直近1週間）", "History (the last seven days)"));
        var history = hersys.readingDailyReports().history(CLERK, UNIT).orElseThrow();
        CountsTable.print(screen, History.columns(day, history));
    }

    private void file(DailyReportSheet sheet) throws IOException {
        var prefill = list.prefill(day, prefecture);
        if (!prefill.straddling().isEmpty()) {
            screen.paragraph(
                    "  ",
                    BilingualText.of(
                                    "年齢を確認できない{0}人を「不明」に計上する。",
                                    "Counted as unknown, since the age was not asked for: {0}")
                            .with(prefill.straddling().size()));
        }
        report(sheet, prefill);
    }

    private void report(DailyReportSheet sheet, DailyReportPrefill prefill) throws IOException {
        var sending = hersys.sendingDailyReport();
        var content = DailyReportContent.of(prefill.countsWithStraddlingAsUnknown());
        var shown = sending.confirm(CLERK, sheet.id(), content).orElseThrow();
        for (var warning : shown.warnings()) {
            tell(warning);
        }
        var receipt = sending.submit(CLERK, sheet.id(), content, shown.total());
        for (var problem : receipt.problems()) {
            tell(problem);
        }
        if (receipt.isAccepted()) {
            screen.paragraph(
                    "  ", DailyReportSubmitCommand.done(receipt.orElseThrow().report()));
        }
    }

    private void tell(Problem problem) throws IOException {
        screen.paragraph("  ", problem.message());
    }
}
