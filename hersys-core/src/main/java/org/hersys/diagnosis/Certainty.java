package org.hersys.diagnosis;

import org.hersys.text.BilingualText;

/** How sure the physician is of the cause, route or place of infection (確定・推定), as in item 18 of the form. */
public enum Certainty {
    /** 確定. */
    CERTAIN("確定", "certain"),
    /** 推定. */
    PRESUMED("推定", "presumed");

    private final BilingualText label;

    Certainty(String ja, String en) {
        this.label = BilingualText.of(ja, en);
    }

    /**
     * What the form calls it.
     *
     * @return the word of the form
     */
    public BilingualText label() {
        return label;
    }
}
