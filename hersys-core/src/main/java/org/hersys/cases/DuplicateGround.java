package org.hersys.cases;

import org.hersys.text.BilingualText;

/**
 * What two cases have in common that may be one person's (重複の可能性の理由): always two items, since one alone is
 * common to many.
 *
 * <p>Which pairs count is our choice; the names are stable codes.
 */
public enum DuplicateGround {
    /** フリガナと生年月日. */
    KANA_AND_BIRTH_DATE("フリガナと生年月日が一致", "same name in kana and birth date"),
    /** 氏名と生年月日: for who has no reading in kana. */
    NAME_AND_BIRTH_DATE("氏名と生年月日が一致", "same name and birth date"),
    /** フリガナと電話番号. */
    KANA_AND_PHONE("フリガナと電話番号が一致", "same name in kana and phone number"),
    /** 生年月日と電話番号: a misread name, or twins. */
    BIRTH_DATE_AND_PHONE("生年月日と電話番号が一致", "same birth date and phone number");

    private final BilingualText label;

    DuplicateGround(String ja, String en) {
        this.label = BilingualText.of(ja, en);
    }

    /**
     * What a screen shows; names the items, never their values.
     *
     * @return the words for it
     */
    public BilingualText label() {
        return label;
    }
}
