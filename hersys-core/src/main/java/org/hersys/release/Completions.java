package org.hersys.release;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hersys.law.Truth;

/**
 * Every course that the facts may be about (不明事項の補完): what is unknown is tried out.
 *
 * <p>Unknown days are tried as days, not as hours.
 */
final class Completions {

    private final ReleaseFacts facts;
    private final Map<ReleaseEvent, Set<LocalDate>> days;
    private final Map<Boolean, Set<ReleaseItem>> asked;

    Completions(ReleaseRule rule, ReleaseFacts facts) {
        this.facts = facts;
        this.asked = Map.of(true, asked(rule, true), false, asked(rule, false));
        this.days = asksForDays() ? CriticalDays.of(rule, facts) : Map.of();
    }

    /** All courses that are possible, made one by one as they are asked for; what no path asks is not tried. */
    Stream<Course> all() {
        return symptomatic().flatMap(symptomatic -> {
            var courses = Stream.of(known(symptomatic));
            for (var item : asked(symptomatic)) {
                courses = courses.flatMap(course -> tried(course, item));
            }
            return courses.filter(Course::isPossible);
        });
    }

    /** The possible courses that differ from one in an item at most. */
    Stream<Course> variants(Course course, ReleaseItem item) {
        if (item != ReleaseItem.SYMPTOMATIC) {
            return tried(course, item).filter(Course::isPossible);
        }
        var others = Stream.of(course.withSymptomatic(!course.symptomatic()));
        var before = asked(course.symptomatic());
        for (var more : asked(!course.symptomatic())) {
            others = before.contains(more) ? others : others.flatMap(other -> tried(other, more));
        }
        return others.filter(Course::isPossible);
    }

    /** The unknown items on which a path for a person with or without symptoms can turn. */
    Set<ReleaseItem> asked(boolean symptomatic) {
        return asked.getOrDefault(symptomatic, Set.of());
    }

    private Set<ReleaseItem> asked(ReleaseRule rule, boolean symptomatic) {
        var items = EnumSet.noneOf(ReleaseItem.class);
        for (var item : facts.unknown()) {
            boolean turns = rule.paths().stream()
                    .anyMatch(path -> path.asks(item) && path.group().mayInclude(symptomatic, facts));
            if (turns && item != ReleaseItem.SYMPTOMATIC) {
                items.add(item);
            }
        }
        return items;
    }

    private boolean asksForDays() {
        return Arrays.stream(ReleaseEvent.values())
                .anyMatch(event ->
                        asked(true).contains(event.item()) || asked(false).contains(event.item()));
    }

    private Stream<Boolean> symptomatic() {
        return Stream.of(true, false).filter(value -> facts.symptomatic() != Truth.of(!value));
    }

    private Course known(boolean symptomatic) {
        var events = new EnumMap<ReleaseEvent, Moment>(ReleaseEvent.class);
        for (var event : ReleaseEvent.values()) {
            facts.at(event).ifPresent(at -> events.put(event, at));
        }
        var place = facts.place().orElse(RecuperationPlace.HOSPITAL);
        return new Course(symptomatic, facts.ventilated() == Truth.YES, place, events);
    }

    private Stream<Course> tried(Course course, ReleaseItem item) {
        return switch (item) {
            case VENTILATED -> Stream.of(true, false).map(course::withVentilated);
            case PLACE -> Arrays.stream(RecuperationPlace.values()).map(course::withPlace);
            case ONSET -> dated(course, ReleaseEvent.ONSET);
            case SPECIMEN -> dated(course, ReleaseEvent.SPECIMEN);
            case RECUPERATION_START -> dated(course, ReleaseEvent.RECUPERATION_START);
            case RELIEF ->
                Stream.concat(Stream.of(course.without(ReleaseEvent.RELIEF)), dated(course, ReleaseEvent.RELIEF));
            case SYMPTOMATIC, NEGATIVE_TESTS -> Stream.of(course);
        };
    }

    private Stream<Course> dated(Course course, ReleaseEvent event) {
        return days.getOrDefault(event, Set.of()).stream().map(day -> course.with(event, Moment.of(day)));
    }
}
