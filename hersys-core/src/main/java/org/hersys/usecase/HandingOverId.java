package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.cases.CaseQuery;
import org.hersys.cases.CaseRecord;
import org.hersys.cases.HandOverMeans;
import org.hersys.cases.IdHandOver;
import org.hersys.law.Citation;
import org.hersys.person.CaseId;
import org.hersys.result.Outcome;
import org.hersys.result.Page;
import org.hersys.result.PageRequest;

/**
 * Hands the HER-SYS id to the patient (スマホ入力IDの伝達), and gives another one where it reached a wrong person (再発行).
 *
 * <p>Where a health centre entered the notification for an institution, the centre hands the id over, too. What is not
 * handed over stays on the list of those who may do it.
 */
public final class HandingOverId {

    private static final CaseQuery OPEN =
            CaseQuery.builder().idNotHandedOver().build().orElseThrow();

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public HandingOverId(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * The article under which it is done.
     *
     * @return Article 15 of the Act
     */
    public Citation legalBasis() {
        return Operation.HAND_OVER_ID.legalBasis();
    }

    /**
     * Records that the patient was given the id that holds now.
     *
     * @param actor who gave it
     * @param caseId the case
     * @param means how
     * @return the next version of the case, or why not
     */
    public Outcome<CaseRecord> handOver(Actor actor, CaseId caseId, HandOverMeans means) {
        return Conversation.hold(setting, actor, Operation.HAND_OVER_ID, talk -> {
            var record = talk.caseOf(caseId);
            var next = record.next(talk.attribution())
                    .handedOver(new IdHandOver(record.hersysId(), means, talk.attribution()))
                    .build();
            talk.update(next);
            return next;
        });
    }

    /**
     * Gives the case another id. The one before is never used again, and who looks for it is told that it was replaced.
     *
     * @param actor who asks for it
     * @param caseId the case
     * @param seenVersion the version that the actor has seen
     * @return the next version of the case, whose id is still to be handed over, or why not
     */
    public Outcome<CaseRecord> reissue(Actor actor, CaseId caseId, long seenVersion) {
        return Conversation.hold(setting, actor, Operation.REISSUE_ID, talk -> {
            var record = talk.caseOf(caseId);
            talk.requireVersion(seenVersion, record.version());
            var next = record.next(talk.attribution())
                    .reissued(talk.freeHersysId())
                    .build();
            talk.update(next);
            return next;
        });
    }

    /**
     * The cases whose id the patient was not given yet, among those that the actor may see and hand over.
     *
     * @param actor who looks
     * @param page which part of the list
     * @return the cases, the one registered last first, or why not
     */
    public Outcome<Page<CaseRecord>> open(Actor actor, PageRequest page) {
        return Conversation.hold(setting, actor, Operation.SEARCH_CASES, talk -> {
            talk.authoriseAtAll();
            talk.searchedBy(OPEN.criteria());
            return talk.scope()
                    .map(scope -> Shown.cases(
                            talk,
                            scope,
                            OPEN,
                            page,
                            record -> talk.may(Operation.SEARCH_CASES, record)
                                    && talk.may(Operation.HAND_OVER_ID, record)))
                    .orElseGet(() -> Page.last(List.of()));
        });
    }
}
