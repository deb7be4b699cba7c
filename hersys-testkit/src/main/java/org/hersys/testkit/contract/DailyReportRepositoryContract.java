package org.hersys.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hersys.actor.Actor;
import org.hersys.actor.Attribution;
import org.hersys.dailyreport.CarriedIn;
import org.hersys.dailyreport.CarryOver;
import org.hersys.dailyreport.CarryOverId;
import org.hersys.dailyreport.CarryOverReason;
import org.hersys.dailyreport.DailyCounts;
import org.hersys.dailyreport.DailyReport;
import org.hersys.dailyreport.DailyReportContent;
import org.hersys.dailyreport.DailyReportId;
import org.hersys.dailyreport.DailyReportLine;
import org.hersys.dailyreport.DailyReportSheet;
import org.hersys.dailyreport.DailyReportSheetId;
import org.hersys.dailyreport.FollowUpCentreId;
import org.hersys.dailyreport.Jurisdiction;
import org.hersys.dailyreport.ReportChannel;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.institution.Prefecture;
import org.hersys.person.AgeBracket;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.time.JapanTime;
import org.junit.jupiter.api.Test;

/** What a {@link org.hersys.port.DailyReportRepository} has to do (日次報告の保存の契約試験). */
public abstract class DailyReportRepositoryContract extends StoreContract {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 26);
    private static final ReportingUnit CLINIC =
            ReportingUnit.of(Institutions.clinic().id());
    private static final ReportingUnit NEXT_DOOR =
            ReportingUnit.of(Institutions.clinicNextDoor().id());
    private static final ReportingUnit CENTRE =
            ReportingUnit.of(Institutions.centre().id());
    private static final Jurisdiction AREA =
            Jurisdiction.of(Prefecture.TOKYO, Institutions.centre().id());

    /** For the test that extends it. */
    protected DailyReportRepositoryContract() {}

    private static DailyReportSheet sheet(int number, ReportingUnit unit, LocalDate date) {
        return DailyReportSheet.of(
                DailyReportSheetId.of(new UUID(11, number)),
                unit,
                at(date, 8),
                Actors.clinicClerk().id());
    }

    /** In Japan, whose morning is the end of the day before in London. */
    private static Instant at(LocalDate date, int hour) {
        return date.atStartOfDay(JapanTime.ZONE).toInstant().plus(Duration.ofHours(hour));
    }

    private static DailyReportContent twenties(int number) {
        return DailyReportContent.of(DailyCounts.zero().with(AgeBracket.TWENTIES, number));
    }

    static DailyReport report(int number, ReportingUnit unit, LocalDate date) {
        return report(number, unit, date, AREA, twenties(number));
    }

    private static DailyReport report(
            int number, ReportingUnit unit, LocalDate date, Jurisdiction area, DailyReportContent content) {
        return DailyReport.submitted(
                DailyReportId.of(new UUID(12, number)), sheet(number, unit, date), area, by(date, 18), content);
    }

    private static Attribution by(LocalDate date, int hour) {
        Actor clerk = Actors.clinicClerk();
        return Attribution.of(clerk, at(date, hour));
    }

    private static DailyReport corrected(DailyReport before, int hour) {
        return before.corrected(twenties(50), by(before.date(), hour));
    }

    private static CarryOver entry(int number, ReportingUnit unit, int amount) {
        return CarryOver.of(
                CarryOverId.of(new UUID(13, number)),
                unit,
                DAY,
                AgeBracket.TWENTIES,
                amount,
                CarryOverReason.FOUND_LATER,
                by(DAY.plusDays(1), 9));
    }

    private void insert(DailyReport... reports) {
        commitAll(transaction -> {
            for (var each : reports) {
                assertThat(transaction.dailyReports().insert(each)).isTrue();
            }
        });
    }

    @Test
    void a_sheet_is_kept_as_it_was_opened() {
        var opened = sheet(1, CLINIC, DAY);

        commitAll(transaction -> transaction.dailyReports().open(opened));

        commitAll(transaction -> {
            assertThat(transaction.dailyReports().sheet(opened.id())).contains(opened);
            assertThat(transaction.dailyReports().sheet(sheet(2, CLINIC, DAY).id()))
                    .isEmpty();
        });
    }

    @Test
    void a_sheet_that_was_rolled_back_is_not_there() {
        var opened = sheet(1, CLINIC, DAY);

        refuse(transaction -> transaction.dailyReports().open(opened));

        commitAll(transaction ->
                assertThat(transaction.dailyReports().sheet(opened.id())).isEmpty());
    }

    @Test
    void a_report_is_found_by_its_id_and_by_its_unit_and_date() {
        var filed = report(1, CLINIC, DAY);

        insert(filed);

        commitAll(transaction -> {
            var reports = transaction.dailyReports();
            assertThat(reports.find(filed.id())).contains(filed);
            assertThat(reports.find(CLINIC, DAY)).contains(filed);
            assertThat(reports.find(CLINIC, DAY.plusDays(1))).isEmpty();
            assertThat(reports.find(NEXT_DOOR, DAY)).isEmpty();
        });
    }

    @Test
    void what_was_never_stored_is_not_found() {
        var missing = report(1, CLINIC, DAY);
        commitAll(transaction -> {
            var reports = transaction.dailyReports();
            assertThat(reports.find(missing.id())).isEmpty();
            assertThat(reports.history(missing.id())).isEmpty();
            assertThat(reports.asOf(CLINIC, DAY, at(DAY, 23))).isEmpty();
            assertThat(reports.update(corrected(missing, 19))).isFalse();
            assertThat(reports.carryOvers(CLINIC)).isEmpty();
        });
    }

    @Test
    void a_unit_has_one_report_of_a_date_and_the_second_changes_nothing() {
        var first = report(1, CLINIC, DAY);
        insert(first);

        commitAll(transaction -> {
            assertThat(transaction.dailyReports().insert(report(2, CLINIC, DAY)))
                    .isFalse();
            assertThat(transaction.dailyReports().insert(report(1, CLINIC, DAY.plusDays(1))))
                    .isFalse();
        });

        commitAll(transaction ->
                assertThat(transaction.dailyReports().ofUnit(CLINIC, DAY, DAY)).containsExactly(first));
    }

    @Test
    void units_of_different_kinds_never_meet_even_if_their_ids_are_the_same() {
        var institution = ReportingUnit.of(InstitutionId.of("a"));
        var centre = ReportingUnit.of(CentreId.of("a"));
        var followUp = ReportingUnit.of(FollowUpCentreId.of("a"));

        insert(report(1, institution, DAY), report(2, centre, DAY), report(3, followUp, DAY));

        commitAll(transaction ->
                assertThat(transaction.dailyReports().find(centre, DAY)).contains(report(2, centre, DAY)));
    }

    @Test
    void a_report_that_was_rolled_back_leaves_the_date_free() {
        refuse(transaction -> transaction.dailyReports().insert(report(1, CLINIC, DAY)));

        insert(report(2, CLINIC, DAY));
    }

    @Test
    void corrections_keep_the_earlier_figures() {
        var first = report(1, CLINIC, DAY);
        var second = corrected(first, 19);
        insert(first);

        commitAll(transaction ->
                assertThat(transaction.dailyReports().update(second)).isTrue());

        commitAll(transaction -> {
            var reports = transaction.dailyReports();
            assertThat(reports.find(CLINIC, DAY)).contains(second);
            assertThat(reports.history(first.id())).containsExactly(first, second);
            assertThat(reports.asOf(CLINIC, DAY, at(DAY, 18).minusSeconds(1))).isEmpty();
            assertThat(reports.asOf(CLINIC, DAY, at(DAY, 18))).contains(first);
            assertThat(reports.asOf(CLINIC, DAY, at(DAY, 19))).contains(second);
        });
    }

    @Test
    void a_stale_version_and_one_with_a_gap_are_refused() {
        var first = report(1, CLINIC, DAY);
        var second = corrected(first, 19);
        insert(first);
        commitAll(transaction -> transaction.dailyReports().update(second));

        commitAll(transaction -> {
            assertThat(transaction.dailyReports().update(corrected(first, 20))).isFalse();
            assertThat(transaction.dailyReports().update(corrected(corrected(second, 20), 21)))
                    .isFalse();
            assertThat(transaction.dailyReports().history(first.id())).containsExactly(first, second);
        });
    }

    @Test
    void the_reports_of_a_unit_come_by_their_dates_and_both_ends_belong_to_them() {
        var monday = report(1, CLINIC, DAY);
        var tuesday = report(2, CLINIC, DAY.plusDays(1));
        var wednesday = report(3, CLINIC, DAY.plusDays(2));
        insert(wednesday, monday, tuesday, report(4, CLINIC, DAY.plusDays(3)), report(5, NEXT_DOOR, DAY));

        commitAll(transaction -> assertThat(transaction.dailyReports().ofUnit(CLINIC, DAY, DAY.plusDays(2)))
                .containsExactly(monday, tuesday, wednesday));
    }

    @Test
    void lines_for_an_institution_are_found_as_they_are_now() {
        var clinic = Institutions.clinic().id();
        var fax = DailyReportLine.standingFor(
                clinic, ReportChannel.FAX, DailyCounts.zero().with(AgeBracket.TEENS, 3), at(DAY, 17));
        var ofCentre = report(
                1,
                CENTRE,
                DAY,
                AREA,
                DailyReportContent.of(List.of(fax), List.of()).orElseThrow());
        insert(ofCentre, report(2, NEXT_DOOR, DAY));

        commitAll(transaction -> {
            var reports = transaction.dailyReports();
            assertThat(reports.standingFor(clinic, DAY)).containsExactly(ofCentre);
            assertThat(reports.standingFor(clinic, DAY.plusDays(1))).isEmpty();
            assertThat(reports.standingFor(Institutions.clinicNextDoor().id(), DAY))
                    .isEmpty();
            assertThat(reports.update(corrected(ofCentre, 20))).isTrue();
            assertThat(reports.standingFor(clinic, DAY)).isEmpty();
        });
    }

    @Test
    void what_is_counted_is_that_of_the_area_and_of_the_moment() {
        var here = report(1, CLINIC, DAY);
        var neighbours = report(
                2,
                NEXT_DOOR,
                DAY,
                Jurisdiction.of(
                        Prefecture.TOKYO, Institutions.neighbouringCentre().id()),
                twenties(7));
        var wholePrefecture = report(
                3,
                ReportingUnit.of(FollowUpCentreId.of("follow-up")),
                DAY.plusDays(1),
                Jurisdiction.of(Prefecture.TOKYO),
                twenties(9));
        var elsewhere = report(
                4,
                ReportingUnit.of(Institutions.clinicElsewhere().id()),
                DAY,
                Jurisdiction.of(Prefecture.MIYAGI),
                twenties(1));
        insert(wholePrefecture, here, neighbours, elsewhere);
        var corrected = corrected(here, 20);
        commitAll(transaction -> transaction.dailyReports().update(corrected));

        commitAll(transaction -> {
            var reports = transaction.dailyReports();
            var tokyo = Jurisdiction.of(Prefecture.TOKYO);
            var nextDay = DAY.plusDays(1);
            assertThat(reports.countedUnder(tokyo, DAY, nextDay, at(nextDay, 23)))
                    .containsExactly(corrected, neighbours, wholePrefecture);
            assertThat(reports.countedUnder(tokyo, DAY, DAY, at(DAY, 19))).containsExactly(here, neighbours);
            assertThat(reports.countedUnder(tokyo, DAY, DAY, at(DAY, 17))).isEmpty();
            assertThat(reports.countedUnder(AREA, DAY, nextDay, at(nextDay, 23)))
                    .containsExactly(corrected);
        });
    }

    @Test
    void the_ledger_of_a_unit_keeps_every_entry_once_and_in_order() {
        var found = entry(2, CLINIC, 3);
        var tooMany = entry(1, CLINIC, -1);
        commitAll(transaction -> {
            var reports = transaction.dailyReports();
            reports.hold(CLINIC);
            assertThat(reports.add(found)).isTrue();
            assertThat(reports.add(tooMany)).isTrue();
            assertThat(reports.add(found)).isFalse();
            assertThat(reports.add(entry(3, NEXT_DOOR, 1))).isTrue();
        });

        commitAll(transaction ->
                assertThat(transaction.dailyReports().carryOvers(CLINIC)).containsExactly(found, tooMany));
    }

    @Test
    void what_is_carried_in_is_stored_with_the_report() {
        var entry = entry(1, CLINIC, 3);
        var content = DailyReportContent.reporting(
                        DailyCounts.zero().with(AgeBracket.TWENTIES, 5), List.of(CarriedIn.of(entry, 2)))
                .orElseThrow();
        var filed = report(1, CLINIC, DAY.plusDays(1), AREA, content);

        insert(filed);

        commitAll(transaction -> assertThat(transaction.dailyReports().find(filed.id()))
                .contains(filed)
                .hasValueSatisfying(found -> assertThat(found.content()).isEqualTo(content)));
    }

    @Test
    void a_unit_is_held_as_often_as_one_likes() {
        for (int times = 0; times < 2; times++) {
            commitAll(transaction -> {
                transaction.dailyReports().hold(CLINIC);
                transaction.dailyReports().hold(CLINIC);
            });
        }
    }
}
