package org.hersys.dailyreport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.actor.Attribution;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.institution.Prefecture;
import org.hersys.person.AgeBracket;
import org.hersys.time.JapanTime;

/** Reports and entries of an invented clinic, as the tests file them. */
final class Filed {

    static final InstitutionId CLINIC = InstitutionId.of("clinic-1");
    static final CentreId CENTRE = CentreId.of("centre-1");
    static final ReportingUnit UNIT = ReportingUnit.of(CLINIC);
    static final Jurisdiction TOKYO = Jurisdiction.of(Prefecture.TOKYO, CENTRE);
    static final Actor CLERK = Actor.outpatient(ActorId.of("u-1"), CLINIC);
    static final LocalDate DAY = LocalDate.of(2022, 9, 28);

    /** The row of the ministry's screen. */
    static final DailyCounts SCREEN = counts(0, 0, 0, 10000, 2, 2, 2, 3, 0, 0, 7, 1, 0, 100);

    private Filed() {}

    static DailyCounts counts(Integer... numbers) {
        return DailyCounts.inOrder(List.of(numbers));
    }

    /** So many in their twenties, and nobody else. */
    static DailyCounts twenties(int number) {
        return DailyCounts.zero().with(AgeBracket.TWENTIES, number);
    }

    static Instant at(LocalDate day, int hour) {
        return at(day, LocalTime.of(hour, 0));
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(JapanTime.ZONE).toInstant();
    }

    static Attribution by(Instant at) {
        return Attribution.of(CLERK, at);
    }

    static DailyReportSheet sheet(ReportingUnit unit, LocalDate day) {
        return DailyReportSheet.of(DailyReportSheetId.random(), unit, at(day, 17), CLERK.id());
    }

    static DailyReport report(ReportingUnit unit, LocalDate day, DailyReportContent content) {
        return DailyReport.submitted(DailyReportId.random(), sheet(unit, day), TOKYO, by(at(day, 18)), content);
    }

    static DailyReport report(LocalDate day, DailyCounts counts, CarriedIn... carriedIn) {
        var content = DailyReportContent.of(List.of(DailyReportLine.own(counts)), List.of(carriedIn));
        return report(UNIT, day, content.orElseThrow());
    }

    /** Entries have the ids 1, 2 and so on, as the test numbers them. */
    static CarryOver entry(int number, LocalDate day, AgeBracket bracket, int amount) {
        return CarryOver.of(
                CarryOverId.of(new UUID(0, number)),
                UNIT,
                day,
                bracket,
                amount,
                CarryOverReason.WRONG_NUMBER,
                by(at(day.plusDays(1), 9)));
    }

    static CarryOver entry(int number, int amount) {
        return entry(number, DAY, AgeBracket.TWENTIES, amount);
    }

    /** The same number in every bracket. */
    static DailyCounts everywhere(int number) {
        var numbers = new EnumMap<AgeBracket, Integer>(AgeBracket.class);
        for (var bracket : AgeBracket.values()) {
            numbers.put(bracket, number);
        }
        return DailyCounts.of(numbers);
    }
}
