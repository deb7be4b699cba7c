package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.function.Function;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.care.CurrentStatus;
import org.hersys.care.StatusHistory;
import org.hersys.cases.CaseRecord;
import org.hersys.law.Citation;
import org.hersys.person.CaseId;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;

/**
 * Enters, changes and corrects the current status (現在のステータスの入力・変更・訂正).
 *
 * <p>The institution may enter it with its notification; the health centre looks at it, enters it if nobody has, and
 * changes it afterwards
 * （HER-SYSを活用した感染症発生動向調査に関するQ&amp;A（その5）問14-3）. Which status may follow which is a table; a mistake is
 * undone by a correction, which the history shows as such.
 */
public final class ChangingStatus {

    private static final String ITEM = "currentStatus";

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public ChangingStatus(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * The article under which it is done.
     *
     * @return Article 15 of the Act
     */
    public Citation legalBasis() {
        return Operation.CHANGE_STATUS.legalBasis();
    }

    /**
     * Enters the status of a case that has none yet.
     *
     * @param actor somebody of the notifying institution or of a centre
     * @param caseId the case
     * @param seenVersion the version of the case that the actor has seen
     * @param status the status
     * @param day since when, not after today
     * @return the case; or {@code STATUS_ALREADY_ENTERED}, {@code STATUS_DAY_IN_FUTURE}, or why not
     */
    public Outcome<CaseRecord> enter(
            Actor actor, CaseId caseId, long seenVersion, CurrentStatus status, LocalDate day) {
        return Conversation.hold(setting, actor, Operation.ENTER_STATUS, talk -> {
            var record = seen(talk, caseId, seenVersion, day);
            if (record.status().current().isPresent()) {
                throw Refusal.of(Problem.of(ProblemCode.STATUS_ALREADY_ENTERED, ITEM));
            }
            return store(talk, record, history -> changed(talk, history, status, day));
        });
    }

    /**
     * Changes the status.
     *
     * @param actor somebody of a centre
     * @param caseId the case
     * @param seenVersion the version of the case that the actor has seen
     * @param status the new status
     * @param day since when, not before the last change and not after today
     * @return the case; or {@code STATUS_CHANGE_NOT_ALLOWED}, which names what is allowed, {@code STATUS_DAY_BEFORE_LAST},
     *     {@code STATUS_DAY_IN_FUTURE}, or why not
     */
    public Outcome<CaseRecord> change(
            Actor actor, CaseId caseId, long seenVersion, CurrentStatus status, LocalDate day) {
        return Conversation.hold(setting, actor, Operation.CHANGE_STATUS, talk -> {
            var record = seen(talk, caseId, seenVersion, day);
            return store(talk, record, history -> changed(talk, history, status, day));
        });
    }

    /**
     * Corrects the status, which was a mistake: what stood there before does not limit what is right.
     *
     * @param actor somebody of a centre
     * @param caseId the case
     * @param seenVersion the version of the case that the actor has seen
     * @param status the right status
     * @param day since when, not after today
     * @return the case; or {@code STATUS_NOTHING_TO_CORRECT}, {@code STATUS_DAY_IN_FUTURE}, or why not
     */
    public Outcome<CaseRecord> correct(
            Actor actor, CaseId caseId, long seenVersion, CurrentStatus status, LocalDate day) {
        return Conversation.hold(setting, actor, Operation.CORRECT_STATUS, talk -> {
            var record = seen(talk, caseId, seenVersion, day);
            return store(talk, record, history -> history.corrected(status, day, talk.attribution()));
        });
    }

    private static CaseRecord seen(Conversation talk, CaseId caseId, long seenVersion, LocalDate day) {
        var record = talk.caseOf(caseId);
        talk.requireVersion(seenVersion, record.version());
        if (day.isAfter(talk.today())) {
            throw Refusal.of(Problem.of(ProblemCode.STATUS_DAY_IN_FUTURE, ITEM));
        }
        return record;
    }

    private Outcome<StatusHistory> changed(
            Conversation talk, StatusHistory history, CurrentStatus status, LocalDate day) {
        return history.changedTo(status, day, talk.attribution(), setting.transitions());
    }

    private static CaseRecord store(
            Conversation talk, CaseRecord record, Function<StatusHistory, Outcome<StatusHistory>> change) {
        var next = record.next(talk.attribution())
                .status(Refusal.unless(change.apply(record.status())))
                .build();
        talk.update(next);
        return next;
    }
}
