package org.hersys.adapters.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.hersys.adapters.jdbc.Documents.Place;
import org.hersys.adapters.jdbc.Parameters.Binder;
import org.hersys.dailyreport.CarryOver;
import org.hersys.dailyreport.DailyReport;
import org.hersys.dailyreport.DailyReportId;
import org.hersys.dailyreport.DailyReportSheet;
import org.hersys.dailyreport.DailyReportSheetId;
import org.hersys.dailyreport.Jurisdiction;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.facility.InstitutionId;
import org.hersys.json.StoredDocument;
import org.hersys.port.DailyReportRepository;
import org.hersys.port.StorageException;

/** Daily reports with their versions, one for each unit and date by the key of their table. No personal data is in them. */
final class JdbcDailyReports implements DailyReportRepository {

    private static final VersionedTable<DailyReport> TABLE = new VersionedTable<>(
            "daily_report",
            "report_id",
            DailyReport.class,
            DailyReport::version,
            report -> report.attribution().at());

    private static final String INSERT = """
            INSERT INTO hersys.daily_report (version, entered_at, report_id, unit_kind, unit_id, report_date,
                submitted_at, prefecture, centre)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String UPDATE =
            "UPDATE hersys.daily_report SET version = ?, entered_at = ? WHERE report_id = ? AND version = ?";

    private static final String INSERT_LINE =
            "INSERT INTO hersys.daily_report_line (report_id, institution_id, report_date) VALUES (?, ?, ?)";

    private static final String DELETE_LINES = "DELETE FROM hersys.daily_report_line WHERE report_id = ?";

    private static final String ID =
            "SELECT report_id FROM hersys.daily_report WHERE unit_kind = ? AND unit_id = ? AND report_date = ?";

    private static final String CURRENT = """
            SELECT v.report_id, v.version, v.document
            FROM hersys.daily_report r
            JOIN hersys.daily_report_version v ON v.report_id = r.report_id AND v.version = r.version
            """;

    private static final String OF_UNIT = CURRENT + """
            WHERE r.unit_kind = ? AND r.unit_id = ? AND r.report_date BETWEEN ? AND ?
            ORDER BY r.report_date""";

    private static final String STANDING_FOR = CURRENT + """
            JOIN hersys.daily_report_line l ON l.report_id = r.report_id
            WHERE l.institution_id = ? AND l.report_date = ?
            ORDER BY r.position""";

    private static final String COUNTED = """
            SELECT v.report_id, v.version, v.document
            FROM hersys.daily_report r
            JOIN hersys.daily_report_version v ON v.report_id = r.report_id
            WHERE r.prefecture = ? AND r.report_date BETWEEN ? AND ? AND v.entered_at <= ?{centre}
            ORDER BY r.report_date, r.position, v.version DESC""";

    private static final String COUNTED_IN_PREFECTURE = COUNTED.replace("{centre}", "");
    private static final String COUNTED_UNDER_CENTRE = COUNTED.replace("{centre}", " AND r.centre = ?");

    private static final String OPEN =
            "INSERT INTO hersys.daily_report_sheet (sheet_id, opened_at, document) VALUES (?, ?, ?)";

    private static final String SHEET = "SELECT document FROM hersys.daily_report_sheet WHERE sheet_id = ?";

    private static final String INSERT_UNIT = "INSERT INTO hersys.daily_report_unit (unit_kind, unit_id) VALUES (?, ?)";

    private static final String LOCK_UNIT =
            "SELECT unit_id FROM hersys.daily_report_unit WHERE unit_kind = ? AND unit_id = ? FOR UPDATE";

    private static final String ADD = """
            INSERT INTO hersys.daily_report_carry_over (unit_kind, unit_id, carry_over_id, entered_at, document)
            VALUES (?, ?, ?, ?, ?)""";

    private static final String CARRY_OVERS = """
            SELECT carry_over_id, document FROM hersys.daily_report_carry_over
            WHERE unit_kind = ? AND unit_id = ? ORDER BY position""";

    private final Session session;
    private final VersionedTable<DailyReport>.Rows rows;

    JdbcDailyReports(Session session) {
        this.session = session;
        this.rows = TABLE.in(session, Documents.PLAIN);
    }

    @Override
    public void open(DailyReportSheet sheet) {
        var id = sheet.id().value();
        byte[] document = Documents.PLAIN.write(
                new Place("daily_report_sheet", id, 1), StoredDocument.of(DailyReportSheet.class, sheet));
        if (!session.insertUnlessThere(
                OPEN, each -> each.uuid(id).instant(sheet.openedAt()).bytes(document))) {
            throw new StorageException("a new sheet must have an id of its own");
        }
    }

    @Override
    public Optional<DailyReportSheet> sheet(DailyReportSheetId id) {
        return session.one(
                SHEET,
                each -> each.uuid(id.value()),
                row -> Documents.PLAIN
                        .read(new Place("daily_report_sheet", id.value(), 1), DailyReportSheet.class, row.getBytes(1))
                        .value());
    }

    @Override
    public boolean insert(DailyReport report) {
        boolean isNew = session.insertUnlessThere(
                INSERT,
                each -> unit(
                                each.number(report.version())
                                        .instant(report.attribution().at())
                                        .uuid(report.id().value()),
                                report.unit())
                        .day(report.date())
                        .instant(report.submission().at())
                        .text(report.jurisdiction().prefecture().code())
                        .text(report.jurisdiction()
                                .centre()
                                .map(centre -> centre.value())
                                .orElse(null)));
        if (isNew) {
            rows.insertFirst(report.id().value(), report);
            insertLines(report);
        }
        return isNew;
    }

    @Override
    public boolean update(DailyReport report) {
        var id = report.id().value();
        long last = report.version() - 1;
        var before = rows.find(id, last);
        boolean isNext = before.isPresent()
                && rows.isLast(id, last)
                && session.change(
                                UPDATE,
                                each -> each.number(report.version())
                                        .instant(report.attribution().at())
                                        .uuid(id)
                                        .number(last))
                        == 1;
        if (isNext) {
            rows.insert(id, before.get().with(report));
            session.change(DELETE_LINES, each -> each.uuid(id));
            insertLines(report);
        }
        return isNext;
    }

    private void insertLines(DailyReport report) {
        var institutions = report.content().lines().stream()
                .flatMap(line -> line.standingFor().stream())
                .distinct()
                .toList();
        session.changeAll(
                INSERT_LINE,
                institutions,
                (each, institution) ->
                        each.uuid(report.id().value()).text(institution.value()).day(report.date()));
    }

    @Override
    public Optional<DailyReport> find(DailyReportId id) {
        return rows.find(id.value());
    }

    @Override
    public Optional<DailyReport> find(ReportingUnit unit, LocalDate date) {
        return idOf(unit, date).flatMap(this::find);
    }

    @Override
    public Optional<DailyReport> asOf(ReportingUnit unit, LocalDate date, Instant moment) {
        return idOf(unit, date).flatMap(id -> rows.asOf(id.value(), moment));
    }

    private Optional<DailyReportId> idOf(ReportingUnit unit, LocalDate date) {
        return session.one(ID, each -> unit(each, unit).day(date), row -> DailyReportId.of(Columns.uuid(row, 1)));
    }

    @Override
    public List<DailyReport> history(DailyReportId id) {
        return rows.history(id.value());
    }

    @Override
    public List<DailyReport> ofUnit(ReportingUnit unit, LocalDate from, LocalDate to) {
        return list(OF_UNIT, each -> unit(each, unit).day(from).day(to));
    }

    @Override
    public List<DailyReport> standingFor(InstitutionId institution, LocalDate date) {
        return list(STANDING_FOR, each -> each.text(institution.value()).day(date));
    }

    @Override
    public List<DailyReport> countedUnder(Jurisdiction jurisdiction, LocalDate from, LocalDate to, Instant countedAt) {
        var centre = jurisdiction.centre();
        var versions = list(centre.isEmpty() ? COUNTED_IN_PREFECTURE : COUNTED_UNDER_CENTRE, each -> {
            each.text(jurisdiction.prefecture().code()).day(from).day(to).instant(countedAt);
            if (centre.isPresent()) {
                each.text(centre.get().value());
            }
        });
        var lastOfEach = new LinkedHashMap<DailyReportId, DailyReport>();
        versions.stream()
                .filter(version -> rows.isThere(version, countedAt))
                .forEach(version -> lastOfEach.putIfAbsent(version.id(), version));
        return List.copyOf(lastOfEach.values());
    }

    @Override
    public void hold(ReportingUnit unit) {
        session.insertUnlessThere(INSERT_UNIT, each -> unit(each, unit));
        session.exists(LOCK_UNIT, each -> unit(each, unit));
    }

    @Override
    public boolean add(CarryOver entry) {
        var id = entry.id().value();
        byte[] document = Documents.PLAIN.write(
                new Place("daily_report_carry_over", id, 1), StoredDocument.of(CarryOver.class, entry));
        return session.insertUnlessThere(
                ADD,
                each -> unit(each, entry.unit())
                        .uuid(id)
                        .instant(entry.attribution().at())
                        .bytes(document));
    }

    @Override
    public List<CarryOver> carryOvers(ReportingUnit unit) {
        return session.list(
                CARRY_OVERS,
                each -> unit(each, unit),
                row -> Documents.PLAIN
                        .read(
                                new Place("daily_report_carry_over", Columns.uuid(row, 1), 1),
                                CarryOver.class,
                                row.getBytes(2))
                        .value());
    }

    private static Parameters unit(Parameters each, ReportingUnit unit) throws SQLException {
        return each.name(unit.kind()).text(unit.id());
    }

    private List<DailyReport> list(String select, Binder binder) {
        return session.list(select, binder, this::report);
    }

    private DailyReport report(ResultSet row) throws SQLException {
        return rows.document(Columns.uuid(row, 1), row.getLong(2), row.getBytes(3))
                .value();
    }
}
