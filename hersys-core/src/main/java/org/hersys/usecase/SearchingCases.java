package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.cases.CaseQuery;
import org.hersys.cases.CaseRecord;
import org.hersys.law.Citation;
import org.hersys.person.HersysId;
import org.hersys.result.Outcome;
import org.hersys.result.Page;
import org.hersys.result.PageRequest;
import org.hersys.result.ProblemCode;

/**
 * Searches for cases (患者の検索), among those that the actor may know of: an institution finds what it entered, a centre
 * its area and what it is responsible for or related to.
 *
 * <p>Whether there are others that fit is told by nothing: the answer is the same. The trail has one entry for each page,
 * with the kinds of criteria and the cases returned, never with what was looked for.
 */
public final class SearchingCases {

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public SearchingCases(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * The articles under which it is done.
     *
     * @return Articles 12 and 15 of the Act
     */
    public Citation legalBasis() {
        return Operation.SEARCH_CASES.legalBasis();
    }

    /**
     * The cases that fit a query.
     *
     * @param actor who searches
     * @param query by what
     * @param page which part of the list
     * @return the cases, the one registered last first, on as many pages as there are; or {@code HERSYS_ID_REPLACED} if
     *     the query names an id of a case that the actor may see and that has another one now; or a missing right
     */
    public Outcome<Page<CaseRecord>> search(Actor actor, CaseQuery query, PageRequest page) {
        return Conversation.hold(setting, actor, Operation.SEARCH_CASES, talk -> {
            talk.searchedBy(query.criteria());
            talk.authoriseAtAll();
            query.hersysId().ifPresent(id -> requireCurrent(talk, id));
            return talk.scope()
                    .map(scope ->
                            Shown.cases(talk, scope, query, page, record -> talk.may(Operation.SEARCH_CASES, record)))
                    .orElseGet(() -> Page.last(List.of()));
        });
    }

    private static void requireCurrent(Conversation talk, HersysId id) {
        talk.store()
                .cases()
                .findByHersysId(id)
                .filter(record -> !record.hersysId().equals(id))
                .filter(record -> talk.may(Operation.SEARCH_CASES, record))
                .ifPresent(record -> {
                    talk.about(record);
                    throw Refusal.of(ProblemCode.HERSYS_ID_REPLACED);
                });
    }
}
