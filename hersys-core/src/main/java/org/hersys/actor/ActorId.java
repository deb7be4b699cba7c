package org.hersys.actor;

import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.internal.OpaqueId;
import org.hersys.text.internal.TypedText;

/**
 * The name of an account within the system (利用者の識別子).
 *
 * <p>Given out by the host and without meaning here. It is printed, logged and kept in the audit trail after everything else is
 * deleted, so it must not be a name, a mail address or a number of a person. Immutable.
 *
 * @param value 1 to 64 visible ASCII characters without spaces
 */
public record ActorId(String value) {

    /**
     * Checks the form.
     *
     * @param value 1 to 64 visible ASCII characters without spaces
     * @throws IllegalArgumentException if it is not of that form
     */
    public ActorId {
        OpaqueId.require(value, "the id of an account");
    }

    /**
     * An id that the host has given out.
     *
     * @param value 1 to 64 visible ASCII characters without spaces
     * @return the id
     * @throws IllegalArgumentException if it is not of that form
     */
    public static ActorId of(String value) {
        return new ActorId(value);
    }

    /**
     * Reads an id; blanks around it are dropped, upper and lower case differ.
     *
     * @param text the id
     * @return the id, or the problem {@code VALUE_INVALID} of the item {@code actorId}
     */
    public static Outcome<ActorId> parse(String text) {
        String id = TypedText.stripped(text);
        return OpaqueId.fits(id)
                ? Outcome.accepted(of(id))
                : Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "actorId", OpaqueId.HINT));
    }

    /** The id. */
    @Override
    public String toString() {
        return value;
    }
}
