package org.hersys.facility;

import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.internal.OpaqueId;
import org.hersys.text.internal.TypedText;

/**
 * The name of a medical institution within the system (医療機関の識別子).
 *
 * <p>Given out by the host and without meaning here: one institution, one id, whether it has an official code or not. Immutable.
 *
 * @param value 1 to 64 visible ASCII characters without spaces
 */
public record InstitutionId(String value) {

    /**
     * Checks the form.
     *
     * @param value 1 to 64 visible ASCII characters without spaces
     * @throws IllegalArgumentException if it is not of that form
     */
    public InstitutionId {
        OpaqueId.require(value, "the id of an institution");
    }

    /**
     * An id that the host has given out.
     *
     * @param value 1 to 64 visible ASCII characters without spaces
     * @return the id
     * @throws IllegalArgumentException if it is not of that form
     */
    public static InstitutionId of(String value) {
        return new InstitutionId(value);
    }

    /**
     * Reads an id; blanks around it are dropped, upper and lower case differ.
     *
     * @param text the id
     * @return the id, or the problem {@code VALUE_INVALID} of the item {@code institutionId}
     */
    public static Outcome<InstitutionId> parse(String text) {
        String id = TypedText.stripped(text);
        return OpaqueId.fits(id)
                ? Outcome.accepted(of(id))
                : Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "institutionId", OpaqueId.HINT));
    }

    /** The id. */
    @Override
    public String toString() {
        return value;
    }
}
