package org.hersys.release;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.hersys.law.Citation;
import org.jspecify.annotations.Nullable;

/**
 * One way to be released (解除基準の一項): for whom, what must have passed, and which tests must have been negative.
 *
 * <pre>{@code
 * ReleasePath.of("SYMPTOMATIC_TIME", ReleaseGroup.symptomatic(), circular)
 *     .after(Span.days(10), ReleaseEvent.ONSET)
 *     .after(Span.hours(72), ReleaseEvent.RELIEF);
 * }</pre>
 *
 * <p>All its conditions must hold. Immutable; each method that adds one returns a new path.
 */
public final class ReleasePath {

    private final String code;
    private final ReleaseGroup group;
    private final Citation citation;
    private final List<Wait> waits;
    private final int relievedBeforeDay;
    private final @Nullable NegativeTestSeries tests;
    private final List<Wait> firstTestAfter;

    private ReleasePath(
            String code,
            ReleaseGroup group,
            Citation citation,
            List<Wait> waits,
            int relievedBeforeDay,
            @Nullable NegativeTestSeries tests,
            List<Wait> firstTestAfter) {
        this.code = requireNonNull(code, "code");
        this.group = requireNonNull(group, "group");
        this.citation = requireNonNull(citation, "citation");
        this.waits = waits;
        this.relievedBeforeDay = relievedBeforeDay;
        this.tests = tests;
        this.firstTestAfter = firstTestAfter;
    }

    /**
     * A path without conditions yet.
     *
     * @param code a stable code, unique within the edition
     * @param group to whom it applies
     * @param citation where it is written
     * @return the path
     */
    public static ReleasePath of(String code, ReleaseGroup group, Citation citation) {
        return new ReleasePath(code, group, citation, List.of(), 0, null, List.of());
    }

    /**
     * Adds that a span must be over.
     *
     * @param span how long
     * @param event from what it is counted
     * @return a new path
     */
    public ReleasePath after(Span span, ReleaseEvent event) {
        return new ReleasePath(
                code, group, citation, plus(waits, new Wait(span, event)), relievedBeforeDay, tests, firstTestAfter);
    }

    /**
     * Adds that the symptoms must have been relieved before a day, counted from onset as day 0.
     *
     * @param day the first day on which relief comes too late
     * @return a new path
     * @throws IllegalArgumentException if the day is less than 1
     */
    public ReleasePath relievedBeforeDay(int day) {
        if (day < 1) {
            throw new IllegalArgumentException("day must be at least 1, but was " + day);
        }
        return new ReleasePath(code, group, citation, waits, day, tests, firstTestAfter);
    }

    /**
     * Adds that tests must have been negative, which makes the path one {@linkplain ReleaseAlternative#TESTS by tests}.
     *
     * @param series which tests
     * @param firstAfter how long after an event the first of them may be taken
     * @param event that event
     * @return a new path
     */
    public ReleasePath tested(NegativeTestSeries series, Span firstAfter, ReleaseEvent event) {
        return new ReleasePath(
                code,
                group,
                citation,
                waits,
                relievedBeforeDay,
                requireNonNull(series, "series"),
                plus(firstTestAfter, new Wait(firstAfter, event)));
    }

    private static List<Wait> plus(List<Wait> waits, Wait wait) {
        return Stream.concat(waits.stream(), Stream.of(wait)).toList();
    }

    /**
     * A stable code, unique within the edition.
     *
     * @return the code
     */
    public String code() {
        return code;
    }

    /**
     * To whom it applies.
     *
     * @return the group
     */
    public ReleaseGroup group() {
        return group;
    }

    /**
     * Where it is written.
     *
     * @return the citation
     */
    public Citation citation() {
        return citation;
    }

    /**
     * By what it releases.
     *
     * @return tests if it asks for any, else time
     */
    public ReleaseAlternative alternative() {
        return tests == null ? ReleaseAlternative.TIME : ReleaseAlternative.TESTS;
    }

    /**
     * What must have passed, whatever the tests say.
     *
     * @return the waits, in the order of the circular; may be empty
     */
    public List<Wait> waits() {
        return waits;
    }

    /**
     * What must have passed before the first test.
     *
     * @return the waits; empty for a path by time
     */
    public List<Wait> firstTestAfter() {
        return firstTestAfter;
    }

    /**
     * The tests it asks for.
     *
     * @return the series, or empty for a path by time
     */
    public Optional<NegativeTestSeries> tests() {
        return Optional.ofNullable(tests);
    }

    /**
     * Until when the symptoms must have been relieved.
     *
     * @return the first day, counted from onset, on which relief comes too late; empty if it does not matter
     */
    public OptionalInt relievedBeforeDay() {
        return relievedBeforeDay == 0 ? OptionalInt.empty() : OptionalInt.of(relievedBeforeDay);
    }

    /** Whether the path can turn on an item; whether there are symptoms is always asked first. */
    boolean asks(ReleaseItem item) {
        return switch (item) {
            case SYMPTOMATIC -> true;
            case VENTILATED, PLACE -> group.asks(item);
            case NEGATIVE_TESTS -> tests != null;
            case ONSET, RELIEF -> relievedBeforeDay > 0 || counts(item);
            case SPECIMEN, RECUPERATION_START -> counts(item);
        };
    }

    private boolean counts(ReleaseItem item) {
        return Stream.concat(waits.stream(), firstTestAfter.stream())
                .anyMatch(wait -> wait.after().item() == item);
    }
}
