package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.hersys.person.AgeBracket;
import org.hersys.person.CaseId;

/**
 * More people of some brackets were notified than counted (届出数が計上数を上回る年代).
 *
 * @param brackets the brackets; several where people straddle them, of whom nobody can say which of these is short
 * @param counted how many the report has in these brackets
 * @param persons everybody notified who can be in no other bracket, each by one case, more than are counted; which of them was
 *     forgotten is not known
 */
public record NotificationShortfall(List<AgeBracket> brackets, long counted, List<CaseId> persons) {

    /**
     * Copies the lists.
     *
     * @param brackets the brackets; several where people straddle them, of whom nobody can say which of these is short
     * @param counted how many the report has in these brackets
     * @param persons everybody notified who can be in no other bracket, more than are counted; which of them was forgotten is
     *     not known
     * @throws IllegalArgumentException if there are not more persons than are counted
     */
    public NotificationShortfall {
        brackets = List.copyOf(requireNonNull(brackets, "brackets"));
        persons = List.copyOf(requireNonNull(persons, "persons"));
        if (persons.size() <= counted) {
            throw new IllegalArgumentException("a shortfall must have more persons than are counted");
        }
    }

    /**
     * How many are missing in the report.
     *
     * @return 1 or more
     */
    public long missing() {
        return persons.size() - counted;
    }
}
