package org.hersys.port.memory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hersys.dailyreport.CarryOver;
import org.hersys.dailyreport.DailyReport;
import org.hersys.dailyreport.DailyReportId;
import org.hersys.dailyreport.DailyReportSheet;
import org.hersys.dailyreport.DailyReportSheetId;
import org.hersys.dailyreport.Jurisdiction;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.facility.InstitutionId;
import org.hersys.port.DailyReportRepository;
import org.hersys.port.StorageException;

/** Daily reports with their versions, in the order of their submission. */
final class InMemoryDailyReports implements DailyReportRepository {

    private final Session session;
    private final Tables tables;
    private final VersionedTable<DailyReportId, DailyReport> rows;

    InMemoryDailyReports(Session session, Tables tables) {
        this.session = session;
        this.tables = tables;
        this.rows = new VersionedTable<>(
                session,
                tables.dailyReports,
                DailyReport::version,
                report -> report.attribution().at());
    }

    @Override
    public void open(DailyReportSheet sheet) {
        if (tables.sheets.containsKey(sheet.id())) {
            throw new StorageException("a new sheet must have an id of its own");
        }
        session.put(tables.sheets, sheet.id(), sheet);
    }

    @Override
    public Optional<DailyReportSheet> sheet(DailyReportSheetId id) {
        session.requireOpen();
        return Optional.ofNullable(tables.sheets.get(id));
    }

    @Override
    public boolean insert(DailyReport report) {
        var key = new Tables.ReportKey(report.unit(), report.date());
        if (tables.dailyReportsByDate.containsKey(key) || !rows.insert(report.id(), report)) {
            return false;
        }
        session.put(tables.dailyReportsByDate, key, report.id());
        return true;
    }

    @Override
    public boolean update(DailyReport report) {
        return rows.update(report.id(), report);
    }

    @Override
    public Optional<DailyReport> find(DailyReportId id) {
        return rows.find(id);
    }

    @Override
    public Optional<DailyReport> find(ReportingUnit unit, LocalDate date) {
        return idOf(unit, date).flatMap(rows::find);
    }

    @Override
    public Optional<DailyReport> asOf(ReportingUnit unit, LocalDate date, Instant moment) {
        return idOf(unit, date).flatMap(id -> rows.asOf(id, moment));
    }

    private Optional<DailyReportId> idOf(ReportingUnit unit, LocalDate date) {
        session.requireOpen();
        return Optional.ofNullable(tables.dailyReportsByDate.get(new Tables.ReportKey(unit, date)));
    }

    @Override
    public List<DailyReport> history(DailyReportId id) {
        return rows.history(id);
    }

    @Override
    public List<DailyReport> ofUnit(ReportingUnit unit, LocalDate from, LocalDate to) {
        return byDate(current().filter(report -> report.unit().equals(unit) && isWithin(report, from, to)));
    }

    @Override
    public List<DailyReport> standingFor(InstitutionId institution, LocalDate date) {
        return byDate(current().filter(report -> report.date().equals(date) && isFor(report, institution)));
    }

    private static boolean isFor(DailyReport report, InstitutionId institution) {
        return report.content().lines().stream()
                .anyMatch(line -> line.standingFor().filter(institution::equals).isPresent());
    }

    @Override
    public List<DailyReport> countedUnder(Jurisdiction jurisdiction, LocalDate from, LocalDate to, Instant countedAt) {
        session.requireOpen();
        return byDate(tables.dailyReports.keySet().stream()
                .flatMap(id -> rows.asOf(id, countedAt).stream())
                .filter(report -> isUnder(report.jurisdiction(), jurisdiction) && isWithin(report, from, to)));
    }

    private static boolean isUnder(Jurisdiction ofReport, Jurisdiction wanted) {
        return ofReport.prefecture() == wanted.prefecture()
                && (wanted.centre().isEmpty() || ofReport.centre().equals(wanted.centre()));
    }

    private static boolean isWithin(DailyReport report, LocalDate from, LocalDate to) {
        return !report.date().isBefore(from) && !report.date().isAfter(to);
    }

    private Stream<DailyReport> current() {
        session.requireOpen();
        return tables.dailyReports.keySet().stream().flatMap(id -> rows.find(id).stream());
    }

    /** Sorting keeps the order of submission within a day. */
    private static List<DailyReport> byDate(Stream<DailyReport> reports) {
        return reports.sorted(Comparator.comparing(DailyReport::date)).toList();
    }

    /** Transactions run one after the other here. */
    @Override
    public void hold(ReportingUnit unit) {
        session.requireOpen();
    }

    @Override
    public boolean add(CarryOver entry) {
        if (tables.carryOvers.containsKey(entry.id())) {
            return false;
        }
        session.put(tables.carryOvers, entry.id(), entry);
        return true;
    }

    @Override
    public List<CarryOver> carryOvers(ReportingUnit unit) {
        session.requireOpen();
        return tables.carryOvers.values().stream()
                .filter(entry -> entry.unit().equals(unit))
                .toList();
    }
}
