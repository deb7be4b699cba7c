package org.hersys.release;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The course of a person of whom nothing is unknown (経過): what a criterion is applied to.
 *
 * <p>An event that is missing has not happened.
 */
record Course(boolean symptomatic, boolean ventilated, RecuperationPlace place, Map<ReleaseEvent, Moment> events) {

    /** When an event was; a person without symptoms has neither onset nor relief. */
    Optional<Moment> at(ReleaseEvent event) {
        return event.isOfSymptoms() && !symptomatic ? Optional.empty() : Optional.ofNullable(events.get(event));
    }

    /** Symptoms are not relieved before they begin. */
    boolean isPossible() {
        var onset = events.get(ReleaseEvent.ONSET);
        var relief = events.get(ReleaseEvent.RELIEF);
        return onset == null || relief == null || onset.isBy(relief);
    }

    Course withSymptomatic(boolean other) {
        return new Course(other, ventilated, place, events);
    }

    Course withVentilated(boolean other) {
        return new Course(symptomatic, other, place, events);
    }

    Course withPlace(RecuperationPlace other) {
        return new Course(symptomatic, ventilated, other, events);
    }

    Course with(ReleaseEvent event, Moment moment) {
        var others = copyOfEvents();
        others.put(event, moment);
        return new Course(symptomatic, ventilated, place, others);
    }

    Course without(ReleaseEvent event) {
        var others = copyOfEvents();
        others.remove(event);
        return new Course(symptomatic, ventilated, place, others);
    }

    /** The same course as it would be told by days alone. */
    Course withoutHours() {
        var days = copyOfEvents();
        days.replaceAll((event, moment) -> moment.withoutHour());
        return new Course(symptomatic, ventilated, place, days);
    }

    private Map<ReleaseEvent, Moment> copyOfEvents() {
        var copy = new EnumMap<ReleaseEvent, Moment>(ReleaseEvent.class);
        copy.putAll(events);
        return copy;
    }
}
