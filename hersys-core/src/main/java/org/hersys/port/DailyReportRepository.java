package org.hersys.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hersys.dailyreport.CarryOver;
import org.hersys.dailyreport.DailyReport;
import org.hersys.dailyreport.DailyReportId;
import org.hersys.dailyreport.DailyReportSheet;
import org.hersys.dailyreport.DailyReportSheetId;
import org.hersys.dailyreport.Jurisdiction;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.facility.InstitutionId;

/**
 * Keeps daily reports with all their versions, the sheets on which they are written and what was carried over
 * (日次報告の保存). Part of a {@link Transaction}.
 *
 * <p>A unit has at most one report of a date, and the store alone decides which of several that come at once it is.
 */
public interface DailyReportRepository {

    /**
     * Keeps a sheet that was opened, so that it holds over a restart.
     *
     * @param sheet a sheet of an id that was never stored
     * @throws StorageException if there is a sheet of this id
     */
    void open(DailyReportSheet sheet);

    /**
     * A sheet that was opened.
     *
     * @param id which one
     * @return the sheet, or empty if there is none
     */
    Optional<DailyReportSheet> sheet(DailyReportSheetId id);

    /**
     * Stores a report in its first version.
     *
     * @param report of a unit and a date that have none yet
     * @return whether it was stored; false if the unit has a report of that date, or there is one of this id
     */
    boolean insert(DailyReport report);

    /**
     * Stores the next version of a report.
     *
     * @param report its version must be one more than the stored one
     * @return whether it was stored; false if the stored version is another, or there is no such report
     */
    boolean update(DailyReport report);

    /**
     * A report as it is now.
     *
     * @param id which one
     * @return its last version, or empty if there is none
     */
    Optional<DailyReport> find(DailyReportId id);

    /**
     * The report of a unit and a date as it is now.
     *
     * @param unit whose report
     * @param date the date of the report
     * @return its last version, or empty if the unit has not reported
     */
    Optional<DailyReport> find(ReportingUnit unit, LocalDate date);

    /**
     * The report of a unit and a date as it was at some moment.
     *
     * @param unit whose report
     * @param date the date of the report
     * @param moment when
     * @return the last version that was entered at that moment or before, or empty if there was none
     */
    Optional<DailyReport> asOf(ReportingUnit unit, LocalDate date, Instant moment);

    /**
     * Everything a report has been.
     *
     * @param id which one
     * @return all versions, the first one first; empty if there is no such report
     */
    List<DailyReport> history(DailyReportId id);

    /**
     * The reports of a unit as they are now.
     *
     * @param unit whose reports
     * @param from the first date
     * @param to the last date, which belongs to them
     * @return their last versions by their dates, the earliest first
     */
    List<DailyReport> ofUnit(ReportingUnit unit, LocalDate from, LocalDate to);

    /**
     * The reports of a date in which somebody entered figures for an institution (代行入力).
     *
     * @param institution whose figures
     * @param date the date of the reports
     * @return the last versions that have a line for it now, in the order in which they were stored
     */
    List<DailyReport> standingFor(InstitutionId institution, LocalDate date);

    /**
     * The reports that are counted under a prefecture, or under one centre, as they were at some moment.
     *
     * @param jurisdiction a prefecture with all its centres, or one centre alone
     * @param from the first date
     * @param to the last date, which belongs to them
     * @param countedAt the moment; what was entered later is left out
     * @return the last versions of that moment by their dates, and those of a date in the order in which they were stored
     */
    List<DailyReport> countedUnder(Jurisdiction jurisdiction, LocalDate from, LocalDate to, Instant countedAt);

    /**
     * Lets nobody else who holds the same unit go on until the transaction ends: for who looks into its ledger and writes by
     * what is left there.
     *
     * @param unit whose ledger
     */
    void hold(ReportingUnit unit);

    /**
     * Adds an entry to the ledger of its unit.
     *
     * @param entry what is to be adjusted in a later report
     * @return whether it was added; false if there is an entry of this id
     */
    boolean add(CarryOver entry);

    /**
     * The ledger of a unit.
     *
     * @param unit whose ledger
     * @return all entries ever made, in the order in which they were added
     */
    List<CarryOver> carryOvers(ReportingUnit unit);
}
