package org.hersys.usecase;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.hersys.access.Operation;
import org.hersys.dailyreport.DailyReport;
import org.hersys.dailyreport.DailyReportContent;
import org.hersys.dailyreport.DailyReportLine;
import org.hersys.dailyreport.DailyReportSheet;
import org.hersys.dailyreport.Jurisdiction;
import org.hersys.dailyreport.ReportChannel;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.facility.InstitutionId;
import org.hersys.port.DailyReportRepository;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;

/** What holds for the report of one unit and one date, whoever files or corrects it. */
final class Reporting {

    private static final Duration OLD = Duration.ofHours(24);

    private final Conversation talk;
    private final ReportingUnit unit;
    private final LocalDate date;
    private final Jurisdiction jurisdiction;

    private Reporting(Conversation talk, ReportingUnit unit, LocalDate date, Jurisdiction jurisdiction) {
        this.talk = talk;
        this.unit = unit;
        this.date = date;
        this.jurisdiction = jurisdiction;
    }

    /** Of a unit that the actor may report for. */
    static Reporting of(Conversation talk, ReportingUnit unit, LocalDate date) {
        talk.authorise(Operation.SEND_DAILY_REPORT, unit);
        return new Reporting(talk, unit, date, jurisdictionOf(talk, unit, date));
    }

    private static Jurisdiction jurisdictionOf(Conversation talk, ReportingUnit unit, LocalDate date) {
        return talk.setting()
                .directory()
                .jurisdictionOf(unit, date)
                .orElseThrow(() -> Refusal.of(ProblemCode.REPORTING_UNIT_UNKNOWN));
    }

    Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    /** Goes on if the date can be reported and was not. */
    void requireOpen() {
        reports().find(unit, date).ifPresent(filed -> {
            throw alreadyFiled(filed);
        });
    }

    /** Somebody was faster. */
    Refusal alreadyFiled() {
        return alreadyFiled(reports()
                .find(unit, date)
                .orElseThrow(() -> new IllegalStateException("a report that hinders another must be found")));
    }

    private static Refusal alreadyFiled(DailyReport filed) {
        var submission = filed.submission();
        return Refusal.of(
                ProblemCode.DAILY_REPORT_ALREADY_FILED,
                JapaneseDates.date(filed.date()),
                submission.actor().id(),
                JapaneseDates.dateAndTime(submission.at()));
    }

    /** Nobody else takes the same out of the ledger meanwhile. */
    void hold(DailyReportContent content) {
        if (!content.carriedIn().isEmpty()) {
            reports().hold(unit);
        }
    }

    /** Goes on if the unit may report these lines and what is carried in is left in its ledger. */
    void require(DailyReportContent content) {
        Refusal.ifAny(content.lines().stream()
                .filter(Predicate.not(this::isAllowed))
                .map(line -> Problem.ofWhole(
                        ProblemCode.DAILY_LINE_NOT_ALLOWED,
                        unit.kind().label(),
                        line.channel().label()))
                .toList());
    }

    private boolean isAllowed(DailyReportLine line) {
        return switch (unit.kind()) {
            case INSTITUTION -> line.channel() == ReportChannel.HERSYS;
            case HEALTH_CENTRE -> true;
            case FOLLOW_UP_CENTRE -> line.channel() == ReportChannel.SELF_TEST_REGISTRATION;
        };
    }

    /** What is to be looked at, and forbids nothing. */
    List<Problem> warnings(DailyReportSheet sheet, DailyReportContent content) {
        var warnings = new ArrayList<Problem>();
        if (content.reported().isZero()) {
            warnings.add(Problem.ofWhole(ProblemCode.ZERO_NOT_NEEDED));
        }
        warnings.addAll(doubleCounts(content));
        if (Duration.between(sheet.openedAt(), talk.at()).compareTo(OLD) > 0) {
            warnings.add(Problem.ofWhole(ProblemCode.SHEET_OLD, JapaneseDates.date(date)));
        }
        return warnings;
    }

    /** The institutions that are counted here and elsewhere too, each once. */
    private List<Problem> doubleCounts(DailyReportContent content) {
        var here = new HashSet<InstitutionId>();
        var twice = new ArrayList<InstitutionId>();
        unit.institution().ifPresent(here::add);
        for (var line : content.lines()) {
            line.standingFor().filter(institution -> !here.add(institution)).ifPresent(twice::add);
        }
        here.stream().filter(this::isReportedElsewhere).forEach(twice::add);
        return twice.stream()
                .distinct()
                .sorted(Comparator.comparing(InstitutionId::value))
                .map(institution -> Problem.ofWhole(ProblemCode.DOUBLE_COUNT, institution, JapaneseDates.date(date)))
                .toList();
    }

    private boolean isReportedElsewhere(InstitutionId institution) {
        var ownReport = ReportingUnit.of(institution);
        boolean hasOwn =
                !ownReport.equals(unit) && reports().find(ownReport, date).isPresent();
        return hasOwn
                || reports().standingFor(institution, date).stream()
                        .anyMatch(report -> !report.unit().equals(unit));
    }

    private DailyReportRepository reports() {
        return talk.store().dailyReports();
    }
}
