package org.hersys.usecase;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hersys.access.Operation;
import org.hersys.audit.AuditSubject;
import org.hersys.dailyreport.CarryOver;
import org.hersys.dailyreport.DailyCounts;
import org.hersys.dailyreport.DailyReport;
import org.hersys.dailyreport.DailyReportContent;
import org.hersys.dailyreport.DailyReportLedger;
import org.hersys.dailyreport.DailyReportLine;
import org.hersys.dailyreport.DailyReportPeriod;
import org.hersys.dailyreport.DailyReportRules;
import org.hersys.dailyreport.DailyReportSheet;
import org.hersys.dailyreport.DatedCounts;
import org.hersys.dailyreport.Jurisdiction;
import org.hersys.dailyreport.ReportChannel;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.dailyreport.ReportingUnitKind;
import org.hersys.facility.InstitutionId;
import org.hersys.port.DailyReportRepository;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;

/** What holds for the report of one unit and one date, whoever files or corrects it. */
final class Reporting {

    private static final Duration OLD = Duration.ofHours(24);

    /** As far back as the usual numbers of a unit are looked at. */
    private static final int USUAL_DAYS = 56;

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

    /** Of a unit with which the actor may do this. */
    static Reporting of(Conversation talk, Operation operation, ReportingUnit unit, LocalDate date) {
        talk.about(AuditSubject.of(unit));
        return authorised(talk, operation, unit, date);
    }

    /** The same of the unit of a sheet. */
    static Reporting of(Conversation talk, Operation operation, DailyReportSheet sheet) {
        return authorised(talk, operation, sheet.unit(), sheet.date());
    }

    private static Reporting authorised(Conversation talk, Operation operation, ReportingUnit unit, LocalDate date) {
        talk.authorise(operation, unit);
        var jurisdiction = talk.setting()
                .directory()
                .jurisdictionOf(unit, date)
                .orElseThrow(() -> Refusal.of(ProblemCode.REPORTING_UNIT_UNKNOWN));
        return new Reporting(talk, unit, date, jurisdiction);
    }

    /** Of the unit of a report that is filed, under the jurisdiction that it was filed in. */
    static Reporting of(Conversation talk, DailyReport filed) {
        return new Reporting(talk, filed.unit(), filed.date(), filed.jurisdiction());
    }

    Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    /** Goes on if there are reports of the date. */
    void requireInForce() {
        Refusal.unless(DailyReportPeriod.of(talk.setting().regimes()).check(date, jurisdiction.prefecture()));
    }

    /** Goes on if the date can be reported and was not. */
    void requireOpen() {
        requireInForce();
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

    /** Nobody else of the unit writes by its ledger meanwhile. */
    void hold() {
        reports().hold(unit);
    }

    /** Goes on if the unit may report these lines, and its ledger agrees. */
    void require(DailyReport report) {
        Refusal.ifAny(report.content().lines().stream()
                .filter(Predicate.not(this::isAllowed))
                .map(line -> Problem.ofWhole(
                        ProblemCode.DAILY_LINE_NOT_ALLOWED,
                        unit.kind().label(),
                        line.channel().label()))
                .distinct()
                .toList());
        if (unit.kind() == ReportingUnitKind.INSTITUTION
                && report.content().lines().size() != 1) {
            throw Refusal.of(ProblemCode.DAILY_LINE_NOT_ALLOWED, unit.kind().label(), ReportChannel.HERSYS.label());
        }
        Refusal.ifAny(report.content().lines().stream()
                .flatMap(line -> receiptInFuture(line).stream())
                .distinct()
                .toList());
        Refusal.unless(ledger().with(report));
    }

    private Optional<Problem> receiptInFuture(DailyReportLine line) {
        return line.receivedAt()
                .filter(receivedAt -> receivedAt.isAfter(talk.at()))
                .map(receivedAt -> Problem.ofWhole(
                        ProblemCode.DAILY_RECEIPT_IN_FUTURE,
                        line.standingFor().map(InstitutionId::toString).orElse("-"),
                        JapaneseDates.dateAndTime(receivedAt)));
    }

    private boolean isAllowed(DailyReportLine line) {
        return switch (unit.kind()) {
            case INSTITUTION -> line.channel() == ReportChannel.HERSYS;
            case HEALTH_CENTRE -> true;
            case FOLLOW_UP_CENTRE -> line.channel() == ReportChannel.SELF_TEST_REGISTRATION;
        };
    }

    /** As far as entries go back, which may be to days without a report. */
    DailyReportLedger ledger() {
        var entries = reports().carryOvers(unit);
        var first = entries.stream()
                .map(CarryOver::day)
                .filter(day -> day.isBefore(date))
                .min(Comparator.naturalOrder())
                .orElse(date);
        return DailyReportLedger.of(unit, reports().ofUnit(unit, first, lastOf(date, talk.today())), entries);
    }

    /**
     * The true counts of an institution: by its own report and ledger, or where it has no report, by what a centre has entered
     * for it.
     */
    DailyCounts trueCounts(InstitutionId institution) {
        var own = Refusal.unless(ledger().trueCounts(date));
        if (reports().find(unit, date).isPresent()) {
            return own;
        }
        var entered = reports().standingFor(institution, date).stream()
                .flatMap(report -> report.content().lines().stream())
                .filter(line -> line.standingFor().filter(institution::equals).isPresent())
                .map(DailyReportLine::counts);
        return DailyCounts.sum(Stream.concat(Stream.of(own), entered).toList());
    }

    /** All that the unit ever reported and entered. */
    DailyReportLedger wholeLedger() {
        return DailyReportLedger.of(
                unit,
                reports().ofUnit(unit, LocalDate.EPOCH, talk.today()),
                reports().carryOvers(unit));
    }

    private static LocalDate lastOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** What is to be looked at before it is filed, and forbids nothing. */
    List<Problem> warnings(DailyReportSheet sheet, DailyReportContent content) {
        var warnings = new ArrayList<Problem>();
        // With nothing reported, what is carried in may still be settled against the people of the day.
        if (content.reported().isZero() && content.carriedIn().isEmpty()) {
            warnings.add(Problem.ofWhole(ProblemCode.ZERO_NOT_NEEDED));
        }
        warnings.addAll(doubleCounts(content));
        if (Duration.between(sheet.openedAt(), talk.at()).compareTo(OLD) > 0) {
            warnings.add(Problem.ofWhole(ProblemCode.SHEET_OLD, JapaneseDates.date(date)));
        }
        content.lines().stream()
                .flatMap(line -> rules().deadlines().late(jurisdiction.prefecture(), sheet, line).stream())
                .distinct()
                .forEach(warnings::add);
        warnings.addAll(unusual(content));
        return warnings;
    }

    /** What does not look like the reports before it. */
    List<Problem> unusual(DailyReportContent content) {
        var earlier = reports().ofUnit(unit, date.minusDays(USUAL_DAYS), date.minusDays(1)).stream()
                .map(DatedCounts::of)
                .toList();
        return rules().lint().warnings(content.reported(), date, earlier);
    }

    /** The institutions that are counted here and elsewhere too, each once. */
    List<Problem> doubleCounts(DailyReportContent content) {
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

    private DailyReportRules rules() {
        return talk.setting().dailyReportRules();
    }

    private DailyReportRepository reports() {
        return talk.store().dailyReports();
    }
}
