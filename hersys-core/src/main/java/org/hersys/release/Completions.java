package org.hersys.release;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.hersys.law.Truth;

/**
 * Every course that the facts may be about (不明事項の補完): what is unknown is tried out.
 *
 * <p>Unknown days are tried as days, not as hours.
 */
final class Completions {

    private final ReleaseFacts facts;
    private final CriticalDays days;
    private final List<ReleaseItem> unknown;

    Completions(ReleaseRule rule, ReleaseFacts facts) {
        this.facts = facts;
        this.days = new CriticalDays(rule, facts);
        this.unknown = facts.unknown().stream()
                .filter(item ->
                        rule.paths().stream().anyMatch(path -> path.group().mayInclude(facts) && path.asks(item)))
                .toList();
    }

    /** The unknown items on which a path that may be for the person can turn; the others are not tried. */
    List<ReleaseItem> unknown() {
        return unknown;
    }

    /** All courses that are possible, made one by one as they are asked for. */
    Stream<Course> all() {
        var courses = Stream.of(known());
        for (var item : unknown) {
            courses = courses.flatMap(course -> tried(course, item));
        }
        return courses.filter(Course::isPossible);
    }

    /** The possible courses that differ from one in an item at most. */
    Stream<Course> variants(Course course, ReleaseItem item) {
        return tried(course, item).filter(Course::isPossible);
    }

    private Course known() {
        var events = new EnumMap<ReleaseEvent, Moment>(ReleaseEvent.class);
        for (var event : ReleaseEvent.values()) {
            facts.at(event).ifPresent(at -> events.put(event, at));
        }
        var place = facts.place().orElse(RecuperationPlace.HOSPITAL);
        return new Course(facts.symptomatic() == Truth.YES, facts.ventilated() == Truth.YES, place, events);
    }

    private Stream<Course> tried(Course course, ReleaseItem item) {
        return switch (item) {
            case SYMPTOMATIC -> Stream.of(true, false).map(course::withSymptomatic);
            case VENTILATED -> Stream.of(true, false).map(course::withVentilated);
            case PLACE -> Arrays.stream(RecuperationPlace.values()).map(course::withPlace);
            case ONSET -> dated(course, ReleaseEvent.ONSET);
            case SPECIMEN -> dated(course, ReleaseEvent.SPECIMEN);
            case RECUPERATION_START -> dated(course, ReleaseEvent.RECUPERATION_START);
            case RELIEF ->
                Stream.concat(Stream.of(course.without(ReleaseEvent.RELIEF)), dated(course, ReleaseEvent.RELIEF));
            case NEGATIVE_TESTS -> Stream.of(course);
        };
    }

    private Stream<Course> dated(Course course, ReleaseEvent event) {
        return days.of(event).stream().map(day -> course.with(event, Moment.of(day)));
    }
}
