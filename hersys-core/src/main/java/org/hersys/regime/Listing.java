package org.hersys.regime;

/**
 * Whether a list of drugs or diseases is known to be whole (一覧の網羅性).
 *
 * <p>Unknown is not no: that a partial list does not name a disease says nothing.
 */
public enum Listing {
    /** 全件: whatever is not on the list is not there. */
    COMPLETE,
    /** 一部: there may be more. */
    PARTIAL
}
