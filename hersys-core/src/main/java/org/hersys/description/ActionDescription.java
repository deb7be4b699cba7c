package org.hersys.description;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.hersys.law.Citation;
import org.hersys.notification.NotificationOperation;
import org.hersys.result.Problem;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * A button of the screen (操作): what it does, and why it cannot be pressed if it cannot.
 *
 * <p>Immutable.
 */
public final class ActionDescription {

    private final NotificationOperation operation;
    private final Citation legalBasis;
    private final @Nullable Problem refusal;

    ActionDescription(NotificationOperation operation, Citation legalBasis, @Nullable Problem refusal) {
        this.operation = requireNonNull(operation, "operation");
        this.legalBasis = requireNonNull(legalBasis, "legalBasis");
        this.refusal = refusal;
    }

    /**
     * What is done.
     *
     * @return the operation
     */
    public NotificationOperation operation() {
        return operation;
    }

    /**
     * What stands on the button.
     *
     * @return the words for the operation
     */
    public BilingualText label() {
        return operation.label();
    }

    /**
     * On what article it rests.
     *
     * @return the source
     */
    public Citation legalBasis() {
        return legalBasis;
    }

    /**
     * Whether this actor may do it in this state.
     *
     * @return false if there is a {@link #refusal}
     */
    public boolean isAllowed() {
        return refusal == null;
    }

    /**
     * Why it is not allowed.
     *
     * @return the problem that the use case would answer with, or empty if it is allowed
     */
    public Optional<Problem> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** The operation and whether it is allowed. */
    @Override
    public String toString() {
        return operation + (isAllowed() ? " allowed" : " refused");
    }
}
