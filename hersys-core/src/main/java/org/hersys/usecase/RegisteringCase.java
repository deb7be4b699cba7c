package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.cases.CaseContent;
import org.hersys.cases.CaseDraft;
import org.hersys.cases.CaseRecord;
import org.hersys.law.Citation;
import org.hersys.result.Outcome;

/**
 * Registers a case (新規作成・ID管理), at the time of diagnosis or before any notification, by an institution or a health centre.
 *
 * <p>The case gets a HER-SYS id that no other case ever had. Nothing has to be known of the person yet.
 */
public final class RegisteringCase {

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public RegisteringCase(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * The articles under which it is done.
     *
     * @return Articles 12 and 15 of the Act
     */
    public Citation legalBasis() {
        return Operation.REGISTER_CASE.legalBasis();
    }

    /**
     * Registers one case.
     *
     * @param actor who registers it
     * @param draft what is known
     * @return the case with its HER-SYS id, or why not
     */
    public Outcome<CaseRecord> register(Actor actor, CaseDraft draft) {
        return Conversation.hold(setting, actor, Operation.REGISTER_CASE, talk -> {
            talk.authoriseNewCase();
            var registration = talk.attribution(draft);
            ContactAppRule.require(CaseContent.empty(), draft.content(), List.of());
            var centre = draft.responsibleCentre().or(() -> Registering.centreOf(talk, registration));
            return Registering.register(talk, registration, draft.content(), centre.orElse(null));
        });
    }

    /**
     * Registers several cases, each on its own: that one is refused does not keep the others out.
     *
     * @param actor who registers them
     * @param drafts what is known of each
     * @return for each draft the case or why not, in the order of the drafts
     */
    public List<Outcome<CaseRecord>> registerAll(Actor actor, List<CaseDraft> drafts) {
        return drafts.stream().map(draft -> register(actor, draft)).toList();
    }
}
