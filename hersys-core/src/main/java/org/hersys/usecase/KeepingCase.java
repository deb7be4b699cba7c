package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.cases.CaseContent;
import org.hersys.cases.CaseRecord;
import org.hersys.law.Citation;
import org.hersys.person.CaseId;
import org.hersys.result.Outcome;

/**
 * Keeps what is known of a case up to date (患者情報の編集): the person, all tests, notes, names in other systems.
 *
 * <p>One value, entered once: a change of what a notification of the case says too stands in that notification as its next
 * version, unless it is frozen. After submission nobody but a health centre changes the birth date that way either.
 */
public final class KeepingCase {

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public KeepingCase(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * The articles under which it is done.
     *
     * @return Articles 12 and 15 of the Act
     */
    public Citation legalBasis() {
        return Operation.EDIT_CASE.legalBasis();
    }

    /**
     * Says what is known of a case now.
     *
     * @param actor who changes it
     * @param caseId the case
     * @param seenVersion the version that the actor has seen
     * @param content all of what is known; what is left out is known no longer
     * @return the next version, or why not
     */
    public Outcome<CaseRecord> keep(Actor actor, CaseId caseId, long seenVersion, CaseContent content) {
        return Conversation.hold(setting, actor, Operation.EDIT_CASE, talk -> {
            var before = talk.caseOf(caseId);
            talk.requireVersion(seenVersion, before.version());
            ContactAppRule.require(
                    before.content(), content, talk.store().notifications().ofCase(caseId));
            var next = before.next(talk.attribution()).content(content).build();
            talk.update(next);
            SharedItems.spread(talk, before, next, null);
            return next;
        });
    }
}
