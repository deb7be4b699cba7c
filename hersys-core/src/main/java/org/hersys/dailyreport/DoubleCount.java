package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hersys.facility.InstitutionId;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;

/**
 * The figures of an institution and a day stand in more than one place (同一医療機関の二重計上のおそれ).
 *
 * @param institution whose figures they are
 * @param day the date of the reports
 * @param places whose reports have them, one for each place, so that a unit with two lines is there twice
 */
public record DoubleCount(InstitutionId institution, LocalDate day, List<ReportingUnit> places) {

    private record Origin(InstitutionId institution, LocalDate day) {}

    /**
     * Copies the list.
     *
     * @param institution whose figures they are
     * @param day the date of the reports
     * @param places whose reports have them, one for each place, so that a unit with two lines is there twice
     * @throws IllegalArgumentException if there are less than two places
     */
    public DoubleCount {
        requireNonNull(institution, "institution");
        requireNonNull(day, "day");
        places = List.copyOf(places);
        if (places.size() < 2) {
            throw new IllegalArgumentException("a double count must have two places, but had " + places.size());
        }
    }

    /**
     * Looks for them.
     *
     * @param reports reports of any units and days, each in one version
     * @return the double counts by day and institution
     */
    public static List<DoubleCount> in(Collection<DailyReport> reports) {
        Map<Origin, List<ReportingUnit>> places = new HashMap<>();
        for (var report : reports) {
            for (var line : report.content().lines()) {
                line.standingFor()
                        .or(report.unit()::institution)
                        .ifPresent(institution -> places.computeIfAbsent(
                                        new Origin(institution, report.date()), origin -> new ArrayList<>())
                                .add(report.unit()));
            }
        }
        return places.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> new DoubleCount(
                        entry.getKey().institution(),
                        entry.getKey().day(),
                        entry.getValue().stream()
                                .sorted(Comparator.comparing(ReportingUnit::toString))
                                .toList()))
                .sorted(Comparator.comparing(DoubleCount::day)
                        .thenComparing(each -> each.institution().value()))
                .toList();
    }

    /**
     * What the user is told.
     *
     * @return the warning {@code DOUBLE_COUNT}
     */
    public Problem warning() {
        return Problem.ofWhole(ProblemCode.DOUBLE_COUNT, institution, day);
    }
}
