package org.hersys.diagnosis;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.hersys.time.Timeline;

/**
 * Which specimens go with which method on which day (検査方法ごとの検体の版), by report date.
 *
 * <pre>{@code
 * SpecimenRules.standard().on(LocalDate.of(2021, 12, 1))
 *     .fits(TestMethod.ANTIGEN_QUALITATIVE, Specimen.SALIVA); // false
 * }</pre>
 *
 * <p>Immutable.
 */
public final class SpecimenRules {

    private static final SpecimenRules STANDARD = new SpecimenRules(TestValueSets.SPECIMEN_RULES);

    private final Timeline<SpecimenRule> timeline;

    private SpecimenRules(Timeline<SpecimenRule> timeline) {
        this.timeline = requireNonNull(timeline, "timeline");
    }

    /**
     * The rules of the ministry's form 6-1 for COVID-19 (別記様式6-1).
     *
     * @return the rules from the first form to the last
     */
    public static SpecimenRules standard() {
        return STANDARD;
    }

    /**
     * Rules of one's own.
     *
     * @param timeline by report date
     * @return the rules
     */
    public static SpecimenRules of(Timeline<SpecimenRule> timeline) {
        return new SpecimenRules(timeline);
    }

    /**
     * The rule of a day.
     *
     * @param reportDate the report date of the notification (報告年月日)
     * @return the rule
     */
    public SpecimenRule on(LocalDate reportDate) {
        return timeline.on(reportDate);
    }

    /**
     * The rules of all days with their sources.
     *
     * @return the timeline
     */
    public Timeline<SpecimenRule> timeline() {
        return timeline;
    }
}
