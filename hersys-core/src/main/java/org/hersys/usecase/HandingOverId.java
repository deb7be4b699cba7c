package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.cases.CaseQuery;
import org.hersys.cases.CaseRecord;
import org.hersys.cases.HandOverMeans;
import org.hersys.cases.IdHandOver;
import org.hersys.law.Citation;
import org.hersys.message.Message;
import org.hersys.message.MessageKind;
import org.hersys.person.CaseId;
import org.hersys.result.Outcome;
import org.hersys.result.Page;
import org.hersys.result.PageRequest;
import org.hersys.result.ProblemCode;

/**
 * Hands the HER-SYS id to the patient (スマホ入力IDの伝達), and gives another one where it reached a wrong person (再発行).
 *
 * <p>Where a health centre entered the notification for an institution, the centre hands the id over, too. What is not
 * handed over stays on the list of those who may do it.
 */
public final class HandingOverId {

    private static final CaseQuery OPEN =
            CaseQuery.builder().idNotHandedOver().build().orElseThrow();

    /** In the order in which they are sent. */
    private static final Set<MessageKind> SENT_BY_SMS =
            Collections.unmodifiableSet(EnumSet.of(MessageKind.PATIENT_TOLD_URL, MessageKind.PATIENT_TOLD_ID));

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
            return handedOver(talk, talk.caseOf(caseId), means);
        });
    }

    /**
     * Has the address of My HER-SYS or the HER-SYS id sent to the patient by SMS, each if it is wished (My HER-SYS URL 通知・HER-SYS
     * ID 通知, HER-SYSの利用に関するFAQ（医療機関向け）問15, 問22). Who is sent the id is recorded as having been given it.
     *
     * <p>Of who was diagnosed without a test (みなし陽性) only a health centre has them sent (問18).
     *
     * @param actor who wishes it
     * @param caseId the case
     * @param what the kinds to send: the address, the id or both
     * @return the case, in its next version if the id is sent, or why not
     * @throws IllegalArgumentException if there is another kind, or none
     */
    public Outcome<CaseRecord> sendBySms(Actor actor, CaseId caseId, Set<MessageKind> what) {
        if (what.isEmpty() || !SENT_BY_SMS.containsAll(what)) {
            throw new IllegalArgumentException("the address of My HER-SYS or the HER-SYS id must be sent");
        }
        return Conversation.hold(setting, actor, Operation.HAND_OVER_ID, talk -> {
            var record = talk.caseOf(caseId);
            if (PatientNumbers.mobile(record).isEmpty()) {
                throw Refusal.of(ProblemCode.NO_MOBILE_NUMBER);
            }
            if (actor.centre().isEmpty() && isClinicallyDiagnosed(talk, caseId)) {
                throw Refusal.of(ProblemCode.SMS_LEFT_TO_CENTRE);
            }
            SENT_BY_SMS.stream()
                    .filter(what::contains)
                    .forEach(kind -> talk.tell(Message.toPatient(kind, caseId, record.hersysId(), talk.at())));
            return what.contains(MessageKind.PATIENT_TOLD_ID) ? handedOver(talk, record, HandOverMeans.SMS) : record;
        });
    }

    private static boolean isClinicallyDiagnosed(Conversation talk, CaseId caseId) {
        return talk.store().notifications().ofCase(caseId).stream()
                .anyMatch(notification -> notification.content().isClinicallyDiagnosed());
    }

    private static CaseRecord handedOver(Conversation talk, CaseRecord record, HandOverMeans means) {
        var next = record.next(talk.attribution())
                .handedOver(new IdHandOver(record.hersysId(), means, talk.attribution()))
                .build();
        talk.update(next);
        return next;
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
