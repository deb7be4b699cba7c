package org.hersys.check;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hersys.notification.NotificationField;

/**
 * Everything that the checks found in a notification (チェック結果). Immutable.
 */
public final class CheckReport {

    private static final CheckReport CLEAN = new CheckReport(List.of());

    private final List<CheckFinding> findings;

    private CheckReport(List<CheckFinding> findings) {
        this.findings = findings;
    }

    static CheckReport of(List<CheckFinding> findings) {
        return findings.isEmpty() ? CLEAN : new CheckReport(List.copyOf(findings));
    }

    /**
     * Everything found, in the order of the checks.
     *
     * @return an immutable list
     */
    public List<CheckFinding> findings() {
        return findings;
    }

    /**
     * Whether nothing at all was found.
     *
     * @return true if there is not even an information
     */
    public boolean isClean() {
        return findings.isEmpty();
    }

    /**
     * What refuses the submission.
     *
     * @return an immutable list
     */
    public List<CheckFinding> errors() {
        return of(Gravity.ERROR);
    }

    /**
     * What needs a reason.
     *
     * @return an immutable list
     */
    public List<CheckFinding> warnings() {
        return of(Gravity.WARNING);
    }

    /**
     * What is only told.
     *
     * @return an immutable list
     */
    public List<CheckFinding> infos() {
        return of(Gravity.INFO);
    }

    /**
     * What stands in the way of a submission: the errors, and the warnings for which no reason was given.
     *
     * @param acceptedCodes the names of the codes of the warnings that were accepted with a reason; accepting an error
     *     changes nothing
     * @return an immutable list; empty if the notification may be submitted
     */
    public List<CheckFinding> blocking(Set<String> acceptedCodes) {
        return where(finding -> finding.gravity() == Gravity.ERROR
                || (finding.gravity() == Gravity.WARNING
                        && !acceptedCodes.contains(finding.code().name())));
    }

    /**
     * What a form shows beside an item.
     *
     * @param field the item
     * @return the findings of the checks that concern it, an immutable list
     */
    public List<CheckFinding> concerning(NotificationField<?> field) {
        return where(finding -> finding.check().fields().contains(field));
    }

    private List<CheckFinding> of(Gravity gravity) {
        return where(finding -> finding.gravity() == gravity);
    }

    private List<CheckFinding> where(Predicate<CheckFinding> wanted) {
        return findings.stream().filter(wanted).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckReport that && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return findings.hashCode();
    }

    /** The findings. */
    @Override
    public String toString() {
        return "CheckReport" + findings;
    }
}
