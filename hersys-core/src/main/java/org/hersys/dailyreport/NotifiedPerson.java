package org.hersys.dailyreport;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.hersys.person.AgeBracket;
import org.hersys.person.CaseId;

/**
 * Somebody who was notified and belongs into a daily report, once, however many cases a centre has linked (届け出られた者).
 *
 * @param cases the cases of the person with a notification of the day; one, or several that are linked as one course
 * @param brackets the brackets to which the person may belong
 */
public record NotifiedPerson(List<CaseId> cases, List<AgeBracket> brackets) {

    /**
     * Copies the lists.
     *
     * @param cases the cases of the person with a notification of the day; one, or several that are linked as one course
     * @param brackets the brackets to which the person may belong
     * @throws IllegalArgumentException if there is no case, a case is there twice, or there is no bracket
     */
    public NotifiedPerson {
        cases = List.copyOf(cases);
        brackets = List.copyOf(brackets);
        if (cases.isEmpty() || new LinkedHashSet<>(cases).size() != cases.size()) {
            throw new IllegalArgumentException("a person must have a case, and each once");
        }
        if (brackets.isEmpty()) {
            throw new IllegalArgumentException("everybody must have a possible bracket");
        }
    }

    /**
     * The same person with what a linked case says.
     *
     * @param linked a case that is linked with the others
     * @param possible the brackets that are possible by that case
     * @return the person in the brackets that are possible by all cases; or in those of any, if they contradict each other
     */
    public NotifiedPerson with(CaseId linked, List<AgeBracket> possible) {
        var more = new LinkedHashSet<>(cases);
        more.add(linked);
        var both = EnumSet.copyOf(brackets);
        both.retainAll(possible);
        if (both.isEmpty()) {
            both.addAll(brackets);
            both.addAll(possible);
        }
        return new NotifiedPerson(List.copyOf(more), List.copyOf(both));
    }

    /**
     * The case by which the person is named.
     *
     * @return the first one
     */
    public CaseId caseId() {
        return cases.get(0);
    }

    /**
     * Whether several cases are one person.
     *
     * @return true if there is more than one case
     */
    public boolean isLinked() {
        return cases.size() > 1;
    }
}
