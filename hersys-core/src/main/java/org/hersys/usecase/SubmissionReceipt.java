package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hersys.cases.CaseRecord;
import org.hersys.cases.DuplicateCandidate;
import org.hersys.check.CheckReport;
import org.hersys.form.NotificationItem;
import org.hersys.notification.FiledNotification;
import org.hersys.person.CaseId;
import org.hersys.person.HersysId;
import org.hersys.person.NotificationId;
import org.hersys.regime.Instruction;
import org.hersys.regime.NotificationDecision;

/**
 * The answer to a submission (報告の結果): under which ids it was filed, on which day, what it fulfils, what is left to do.
 *
 * <p>Who sends the same again gets the same answer; only {@link #isAlreadyFiled} tells the difference. Immutable; prints
 * no HER-SYS id.
 */
public final class SubmissionReceipt {

    private final FiledNotification notification;
    private final HersysId hersysId;
    private final NotificationDecision decision;
    private final CheckReport report;
    private final List<DuplicateCandidate> duplicateCandidates;
    private final List<NotificationItem> emptyItems;
    private final List<Instruction> instructions;
    private final boolean alreadyFiled;

    SubmissionReceipt(
            FiledNotification notification,
            CaseRecord record,
            Examined examined,
            List<Instruction> instructions,
            boolean alreadyFiled) {
        this.notification = requireNonNull(notification, "notification");
        this.hersysId = record.hersysId();
        this.decision = examined.decision();
        this.report = examined.report();
        this.duplicateCandidates = examined.candidates();
        this.emptyItems = examined.emptyItems();
        this.instructions = List.copyOf(instructions);
        this.alreadyFiled = alreadyFiled;
    }

    /**
     * The notification as it was filed.
     *
     * @return the first version that was submitted
     */
    public FiledNotification notification() {
        return notification;
    }

    /**
     * The name of the notification within the system.
     *
     * @return its id
     */
    public NotificationId notificationId() {
        return notification.id();
    }

    /**
     * The case it belongs to.
     *
     * @return its id within the system
     */
    public CaseId caseId() {
        return notification.caseId();
    }

    /**
     * The id to be handed to the patient (スマホ入力ID).
     *
     * @return the HER-SYS id
     */
    public HersysId hersysId() {
        return hersysId;
    }

    /**
     * The day of submission and of receipt (提出日・受理日): on which 「報告」 was pressed first for this diagnosis class.
     *
     * @return the day in Japan
     */
    public LocalDate submissionDate() {
        return notification.reportDate();
    }

    /**
     * Whether the person had to be notified, and why.
     *
     * @return the decision, by the report date while the date of diagnosis is not known
     */
    public NotificationDecision decision() {
        return decision;
    }

    /**
     * Which duties the entry fulfils, each with its notice.
     *
     * @return an immutable list, Article 12 first
     */
    public List<FulfilledDuty> fulfilledDuties() {
        return Duties.fulfilledBy(notification.content());
    }

    /**
     * What to do besides: what the law of that day says, and what the health centre asks for.
     *
     * @return an immutable list, most often empty
     */
    public List<Instruction> instructions() {
        return instructions;
    }

    /**
     * What the logic checks found, the warnings that were accepted among it.
     *
     * @return the report, without errors
     */
    public CheckReport report() {
        return report;
    }

    /**
     * The items of the form that are still empty: to be filled in as they become known.
     *
     * @return an immutable list in the order of the form
     */
    public List<NotificationItem> emptyItems() {
        return emptyItems;
    }

    /**
     * Other cases that may be the same person's, among those that the actor may see.
     *
     * @return an immutable list
     */
    public List<DuplicateCandidate> duplicateCandidates() {
        return duplicateCandidates;
    }

    /**
     * Whether it had been filed before, so that nothing was changed this time.
     *
     * @return true for the second of two equal submissions
     */
    public boolean isAlreadyFiled() {
        return alreadyFiled;
    }

    /** Equal if it is the answer to the same submission, whether the first or a later one. */
    @Override
    public boolean equals(Object other) {
        return other instanceof SubmissionReceipt that
                && notification.equals(that.notification)
                && hersysId.equals(that.hersysId)
                && decision.equals(that.decision)
                && report.equals(that.report)
                && duplicateCandidates.equals(that.duplicateCandidates)
                && emptyItems.equals(that.emptyItems)
                && instructions.equals(that.instructions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(notification, decision);
    }

    /** The id, the day and the duty. */
    @Override
    public String toString() {
        return "SubmissionReceipt[" + notificationId() + " on " + submissionDate() + ", " + decision.duty() + "]";
    }
}
