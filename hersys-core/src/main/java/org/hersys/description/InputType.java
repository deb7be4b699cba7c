package org.hersys.description;

import org.hersys.text.BilingualText;

/** What a user enters in one place of the screen (入力の種類). */
public enum InputType {
    /** 文字列: one line in any letters. */
    TEXT("文字列", "text"),
    /** 自由記載: several lines. */
    LONG_TEXT("自由記載", "long text"),
    /** カタカナ. */
    KATAKANA("カタカナ", "katakana"),
    /** 年月日: a day in Japan. */
    DATE("年月日", "date"),
    /** 整数: 0 or more. */
    WHOLE_NUMBER("整数", "whole number"),
    /** 電話番号. */
    PHONE("電話番号", "telephone number"),
    /** 郵便番号: seven digits. */
    POSTAL_CODE("郵便番号", "postal code"),
    /** 市区町村コード: five or six digits, as a list of municipalities gives them. */
    MUNICIPALITY("市区町村コード", "municipality code"),
    /** 選択（一つ）: one of the options, or none. */
    CHOICE("選択（一つ）", "one of"),
    /** 選択（複数）: any of the options. */
    CHOICES("選択（複数）", "any of"),
    /** チェックボックス: ticked or not. */
    CHECK_BOX("チェックボックス", "check box");

    private final BilingualText label;

    InputType(String ja, String en) {
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
