package org.hersys.check;

import java.util.Locale;
import java.util.ResourceBundle;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/**
 * What the logic checks of hersys may find (論理チェックのコード): stable names with their messages.
 *
 * <p>The messages, and how each is put right, are in the resource bundle {@code org.hersys.check.checks} in Japanese and
 * English. A birth date after the diagnosis is {@link ProblemCode#BIRTH_AFTER_DIAGNOSIS}, as wherever it is met.
 */
public final class CheckCodes {

    private static final String BUNDLE = "org.hersys.check.checks";

    /** 類型の未入力: no notification is submitted without its class. */
    public static final ProblemCode DIAGNOSIS_CLASS_MISSING = code("DIAGNOSIS_CLASS_MISSING");

    /** 未来の日付: a date is after today. */
    public static final ProblemCode DATE_IN_FUTURE = code("DATE_IN_FUTURE");

    /** 年齢の上限超過: the age at diagnosis is above 120. */
    public static final ProblemCode AGE_TOO_HIGH = code("AGE_TOO_HIGH");

    /** 検査の件数超過: more than four tests. */
    public static final ProblemCode TOO_MANY_TESTS = code("TOO_MANY_TESTS");

    /** 発病＞報告: onset after the report. */
    public static final ProblemCode ONSET_AFTER_REPORT = code("ONSET_AFTER_REPORT");

    /** 発病＞診断: onset after the diagnosis. */
    public static final ProblemCode ONSET_AFTER_DIAGNOSIS = code("ONSET_AFTER_DIAGNOSIS");

    /** 初診＞診断: first visit after the diagnosis. */
    public static final ProblemCode FIRST_VISIT_AFTER_DIAGNOSIS = code("FIRST_VISIT_AFTER_DIAGNOSIS");

    /** 検体採取＞診断: a specimen taken after the diagnosis. */
    public static final ProblemCode SPECIMEN_AFTER_DIAGNOSIS = code("SPECIMEN_AFTER_DIAGNOSIS");

    /** 感染推定＞診断: presumed infection after the diagnosis. */
    public static final ProblemCode INFECTION_AFTER_DIAGNOSIS = code("INFECTION_AFTER_DIAGNOSIS");

    /** 感染推定＞発病: presumed infection after onset. */
    public static final ProblemCode INFECTION_AFTER_ONSET = code("INFECTION_AFTER_ONSET");

    /** 検体採取＞報告: a specimen taken after the report. */
    public static final ProblemCode SPECIMEN_AFTER_REPORT = code("SPECIMEN_AFTER_REPORT");

    /** 診断＞報告: diagnosis after the report. */
    public static final ProblemCode DIAGNOSIS_AFTER_REPORT = code("DIAGNOSIS_AFTER_REPORT");

    /** 死亡＜発病: death before onset. */
    public static final ProblemCode DEATH_BEFORE_ONSET = code("DEATH_BEFORE_ONSET");

    /** 死亡年月日の未入力: a corpse without a date of death. */
    public static final ProblemCode DATE_OF_DEATH_MISSING = code("DATE_OF_DEATH_MISSING");

    /** 死体でない者の死亡年月日: a date of death of a class that is no corpse. */
    public static final ProblemCode DATE_OF_DEATH_OF_OTHER_CLASS = code("DATE_OF_DEATH_OF_OTHER_CLASS");

    /** 男性の妊娠: male and pregnant. */
    public static final ProblemCode MALE_AND_PREGNANT = code("MALE_AND_PREGNANT");

    /** 妊娠と年齢: pregnant below 10 or above 60 years. */
    public static final ProblemCode PREGNANT_AT_UNUSUAL_AGE = code("PREGNANT_AT_UNUSUAL_AGE");

    /** 陽性の検査の未入力: of a class that is found by a test, without a positive one. */
    public static final ProblemCode POSITIVE_TEST_MISSING = code("POSITIVE_TEST_MISSING");

    /** 無症状病原体保有者の発病: an asymptomatic carrier with a date of onset. */
    public static final ProblemCode CARRIER_WITH_ONSET = code("CARRIER_WITH_ONSET");

    /** 無症状病原体保有者の症状: an asymptomatic carrier with symptoms. */
    public static final ProblemCode CARRIER_WITH_SYMPTOMS = code("CARRIER_WITH_SYMPTOMS");

    /** 記入を要しない発病年月日: a date of onset where the form takes none. */
    public static final ProblemCode ONSET_NOT_ASKED_FOR = code("ONSET_NOT_ASKED_FOR");

    /** 入院を要しない疑似症患者: a suspected patient who need not be notified. */
    public static final ProblemCode SUSPECTED_NOT_TO_BE_NOTIFIED = code("SUSPECTED_NOT_TO_BE_NOTIFIED");

    /** みなし陽性の記載不足: a clinical diagnosis without all its entries. */
    public static final ProblemCode CLINICAL_DIAGNOSIS_INCOMPLETE = code("CLINICAL_DIAGNOSIS_INCOMPLETE");

    /** 保護者の未入力: a minor without guardian. */
    public static final ProblemCode GUARDIAN_MISSING = code("GUARDIAN_MISSING");

    /** 成年者の保護者: a guardian of somebody who is not a minor. */
    public static final ProblemCode GUARDIAN_OF_ADULT = code("GUARDIAN_OF_ADULT");

    /** 検査方法と検体の不一致: a specimen that is none of the method's. */
    public static final ProblemCode SPECIMEN_NOT_OF_METHOD = code("SPECIMEN_NOT_OF_METHOD");

    /** リスク因子「無」と一覧の不一致: risk factors listed though answered with no. */
    public static final ProblemCode RISK_FACTORS_THOUGH_NONE = code("RISK_FACTORS_THOUGH_NONE");

    /** 「症状なし」と症状の不一致: symptoms besides "no symptoms". */
    public static final ProblemCode SYMPTOMS_THOUGH_NONE = code("SYMPTOMS_THOUGH_NONE");

    /** 重症度と酸素飽和度の不一致: a severity that the oxygen saturation does not speak for. */
    public static final ProblemCode SEVERITY_AND_SATURATION_DISAGREE = code("SEVERITY_AND_SATURATION_DISAGREE");

    /** 入院「無」と入院年月日の不一致: a date of admission though not admitted. */
    public static final ProblemCode ADMISSION_DATE_THOUGH_NOT_ADMITTED = code("ADMISSION_DATE_THOUGH_NOT_ADMITTED");

    /** 「妊婦支援事業」の未記載: tested before delivery, without the remark. */
    public static final ProblemCode PRE_DELIVERY_REMARK_MISSING = code("PRE_DELIVERY_REMARK_MISSING");

    /** 国内の番号でない電話番号: a phone number that is none of Japan. */
    public static final ProblemCode PHONE_NOT_JAPANESE = code("PHONE_NOT_JAPANESE");

    /** SMSの送信先なし: an SMS is wanted, but no number is a mobile one. */
    public static final ProblemCode NO_MOBILE_FOR_SMS = code("NO_MOBILE_FOR_SMS");

    /** 届出対象外: not to be notified under the rules of the day of diagnosis. */
    public static final ProblemCode NOT_NOTIFIABLE = code("NOT_NOTIFIABLE");

    /** 重複の疑い: perhaps the same person as in an earlier record. */
    public static final ProblemCode POSSIBLE_DUPLICATE = code("POSSIBLE_DUPLICATE");

    /** 診断年月日の未入力: decided provisionally by the date of report. */
    public static final ProblemCode DIAGNOSIS_DATE_MISSING = code("DIAGNOSIS_DATE_MISSING");

    private CheckCodes() {}

    /** How to put right what a code of hersys says, with the placeholders of its message. */
    static BilingualText hint(ProblemCode code) {
        return text(code.name() + ".hint");
    }

    private static ProblemCode code(String name) {
        return ProblemCode.of(name, text(name));
    }

    private static BilingualText text(String key) {
        return BilingualText.of(text(key, Locale.JAPANESE), text(key, Locale.ENGLISH));
    }

    private static String text(String key, Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale).getString(key);
    }
}
