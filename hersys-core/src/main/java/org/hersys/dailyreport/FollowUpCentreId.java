package org.hersys.dailyreport;

import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.internal.OpaqueId;
import org.hersys.text.internal.TypedText;

/**
 * The name of a follow-up centre within the system (健康フォローアップセンターの識別子).
 *
 * <p>Given out by the host and without meaning here. Immutable.
 *
 * @param value 1 to 64 visible ASCII characters without spaces
 */
public record FollowUpCentreId(String value) {

    /**
     * Checks the form.
     *
     * @param value 1 to 64 visible ASCII characters without spaces
     * @throws IllegalArgumentException if it is not of that form
     */
    public FollowUpCentreId {
        OpaqueId.require(value, "the id of a follow-up centre");
    }

    /**
     * An id that the host has given out.
     *
     * @param value 1 to 64 visible ASCII characters without spaces
     * @return the id
     * @throws IllegalArgumentException if it is not of that form
     */
    public static FollowUpCentreId of(String value) {
        return new FollowUpCentreId(value);
    }

    /**
     * Reads an id; blanks around it are dropped, upper and lower case differ.
     *
     * @param text the id
     * @return the id, or the problem {@code VALUE_INVALID} of the item {@code followUpCentreId}
     */
    public static Outcome<FollowUpCentreId> parse(String text) {
        String id = TypedText.stripped(text);
        return OpaqueId.fits(id)
                ? Outcome.accepted(of(id))
                : Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "followUpCentreId", OpaqueId.HINT));
    }

    /** The id. */
    @Override
    public String toString() {
        return value;
    }
}
