package org.hersys.form;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hersys.time.Timeline;

/**
 * Which edition of the form governs a notification (発生届の様式の適用).
 *
 * <p>The edition is chosen by the report date (報告年月日): the day on which a notification of that diagnosis class was
 * submitted first. Later amendments keep the edition, whatever is in force when they are made; a stored notification
 * therefore keeps the id of its edition, and {@link #find} gives the edition back.
 *
 * <p>Whether somebody is notified at all is decided elsewhere, by the day of diagnosis. Immutable and safe for use by
 * many threads.
 */
public final class FormEditions {

    private static final FormEditions STANDARD = new FormEditions(Covid19FormLaw.TIMELINE, Covid19FormLaw.SIMPLIFIED);

    private final Timeline<FormEdition> timeline;
    private final Timeline<Optional<FormEdition>> simplified;

    private FormEditions(Timeline<FormEdition> timeline, Timeline<Optional<FormEdition>> simplified) {
        this.timeline = requireNonNull(timeline, "timeline");
        this.simplified = requireNonNull(simplified, "simplified");
        Map<String, FormEdition> byId = new HashMap<>();
        all().forEach(edition -> {
            if (byId.putIfAbsent(edition.id(), edition) != null) {
                throw new IllegalArgumentException("editions must have ids of their own, but two are " + edition);
            }
        });
    }

    /**
     * The editions of the ministry's form 6-1 for COVID-19 (別記様式6-1).
     *
     * @return the editions from the first to the last
     */
    public static FormEditions standard() {
        return STANDARD;
    }

    /**
     * Editions of another form, none of which has a simplified variant.
     *
     * @param timeline which edition is in force on which report date
     * @return the editions
     * @throws IllegalArgumentException if two editions have one id
     */
    public static FormEditions of(Timeline<FormEdition> timeline) {
        return new FormEditions(
                timeline, Timeline.startingWith(Optional.<FormEdition>empty()).build());
    }

    /**
     * These editions with one more.
     *
     * @param firstReportDate the first report date for which it is used
     * @param edition the edition, in force until the next one begins
     * @return new editions
     * @throws IllegalArgumentException if another edition has its id
     */
    public FormEditions with(LocalDate firstReportDate, FormEdition edition) {
        return new FormEditions(timeline.with(firstReportDate, edition), simplified);
    }

    /**
     * The full form.
     *
     * @param reportDate when the notification was submitted first
     * @return the edition; where no form is known, one without items
     */
    public FormEdition on(LocalDate reportDate) {
        return timeline.on(reportDate);
    }

    /**
     * The form with fewer items that may be used beside the full one for patients at low risk, where the prefecture
     * applies it.
     *
     * @param reportDate when the notification was submitted first
     * @return the simplified edition, or empty where there is none on that day
     */
    public Optional<FormEdition> simplifiedOn(LocalDate reportDate) {
        return simplified.on(reportDate);
    }

    /**
     * The edition with an id, full or simplified.
     *
     * @param id the id that was kept with a notification
     * @return the edition, or empty if there is none
     */
    public Optional<FormEdition> find(String id) {
        return all().filter(edition -> edition.id().equals(id)).findFirst();
    }

    /**
     * When the full form changed.
     *
     * @return the editions by report date
     */
    public Timeline<FormEdition> timeline() {
        return timeline;
    }

    /**
     * When there was a simplified form.
     *
     * @return the simplified edition, or empty, by report date
     */
    public Timeline<Optional<FormEdition>> simplifiedTimeline() {
        return simplified;
    }

    /** Each edition once, even where it is in force twice. */
    private Stream<FormEdition> all() {
        return Stream.concat(
                        timeline.values().stream(), simplified.values().stream().flatMap(Optional::stream))
                .distinct();
    }
}
