package org.hersys.form;

import static java.util.Objects.requireNonNull;

import org.hersys.text.BilingualText;

/**
 * When an edition of the form asks for a conditional item (記入を要する場合).
 *
 * <p>Whether a condition holds for somebody is handed over as {@link FormCircumstances}. A new edition may bring
 * conditions of its own.
 *
 * @param code a stable code
 * @param text the condition in the words of the form where it has them
 */
public record FormCondition(String code, BilingualText text) {

    /**
     * Checks that nothing is missing.
     *
     * @param code a stable code
     * @param text the condition in the words of the form where it has them
     */
    public FormCondition {
        requireNonNull(code, "code");
        requireNonNull(text, "text");
    }

    /** 患者が未成年の場合のみ記入: under 20 until 2022-03-31, under 18 from 2022-04-01. */
    public static final FormCondition MINOR = of("MINOR", "患者が未成年の場合のみ", "only if the patient is a minor");

    /** 死亡者を検案した場合のみ記入. */
    public static final FormCondition DECEASED_EXAMINED =
            of("DECEASED_EXAMINED", "死亡者を検案した場合のみ", "only if a deceased person was examined");

    /** 患者（確定例）を診断した場合のみ記入. */
    public static final FormCondition CONFIRMED_PATIENT =
            of("CONFIRMED_PATIENT", "患者（確定例）を診断した場合のみ", "only if a confirmed patient was diagnosed");

    /** 有症状の場合のみ. */
    public static final FormCondition SYMPTOMATIC = of("SYMPTOMATIC", "有症状の場合のみ", "only if the person has symptoms");

    /** 入院例のみ. */
    public static final FormCondition INPATIENT = of("INPATIENT", "入院例のみ", "only if the person is in hospital");

    /** 渡航歴がある場合のみ. */
    public static final FormCondition TRAVELLED = of("TRAVELLED", "渡航歴がある場合のみ", "only if the person has travelled");

    /**
     * Makes a condition.
     *
     * @param code a stable code
     * @param ja the condition in Japanese
     * @param en the condition in English
     * @return the condition
     */
    public static FormCondition of(String code, String ja, String en) {
        return new FormCondition(code, BilingualText.of(ja, en));
    }
}
