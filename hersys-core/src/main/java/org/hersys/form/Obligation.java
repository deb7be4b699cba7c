package org.hersys.form;

import org.hersys.text.BilingualText;

/** Whether an edition of the form asks for an item (届出事項の区分). */
public enum Obligation {
    /** 法定: asked for of everybody under Article 12 of the Act. */
    STATUTORY("法定", "statutory"),
    /** 該当する場合のみ: asked for where a {@link FormCondition} holds. */
    CONDITIONAL("該当する場合のみ", "where it applies"),
    /** 任意: has a place on the form and may stay empty. */
    OPTIONAL("任意", "optional"),
    /** 届出事項でない: has no place in the edition. */
    NOT_ASKED("届出事項でない", "not asked for");

    private final BilingualText label;

    Obligation(String ja, String en) {
        this.label = BilingualText.of(ja, en);
    }

    /**
     * What a reader is told.
     *
     * @return the words for it
     */
    public BilingualText label() {
        return label;
    }
}
