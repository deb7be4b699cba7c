package org.hersys.regime;

import org.hersys.text.BilingualText;

/**
 * By which date an edition counts its first day (適用の基準日).
 *
 * <p>The nation counted the four groups "from those diagnosed on 26 September", Tottori "from those notified on
 * 2 September". hersys chooses an edition by the date of diagnosis, notification being due at once; the basis is part of
 * the entry so that nobody has to guess why another count differs.
 */
public enum CountingBasis {
    /** 診断日. */
    DATE_OF_DIAGNOSIS("診断日", "date of diagnosis"),
    /** 届出日. */
    DATE_OF_NOTIFICATION("届出日", "date of notification");

    private final BilingualText label;

    CountingBasis(String ja, String en) {
        this.label = BilingualText.of(ja, en);
    }

    /**
     * The basis in words.
     *
     * @return the words the rule book prints
     */
    public BilingualText label() {
        return label;
    }
}
