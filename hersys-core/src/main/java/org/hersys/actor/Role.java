package org.hersys.actor;

import java.util.Optional;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * As what somebody uses the system (利用者の区分).
 *
 * <p>A contractor has the role of its principal. A regional institute of public health uses the accounts of a
 * {@linkplain #HEALTH_CENTRE health centre}（HER-SYSを活用した感染症発生動向調査に関するQ&amp;A（その5）問19）.
 */
public enum Role {

    /** Diagnoses and notifies (外来医療機関). */
    OUTPATIENT_INSTITUTION("P", "外来医療機関", "out-patient institution"),

    /** Treats patients who were admitted (入院医療機関). */
    ADMITTING_INSTITUTION(null, "入院医療機関", "admitting institution"),

    /** Follows up patients at home or in accommodation (健康フォローアップ機関). */
    FOLLOW_UP_INSTITUTION(null, "健康フォローアップ機関", "follow-up institution"),

    /** Is notified, confirms and cares for the cases of its area (保健所). */
    HEALTH_CENTRE("H", "保健所", "public health centre"),

    /** The head office of a prefecture (都道府県の本庁). */
    PREFECTURE(null, "都道府県", "prefecture"),

    /** The ministry of health (厚生労働省). */
    MINISTRY(null, "厚生労働省", "ministry"),

    /** The central surveillance centre for infectious diseases (中央感染症情報センター). */
    SURVEILLANCE_CENTRE(null, "中央感染症情報センター", "central surveillance centre"),

    /** The person whose case it is (患者本人). */
    PATIENT(null, "患者本人", "patient");

    private final @Nullable String code;
    private final BilingualText label;

    Role(@Nullable String code, String ja, String en) {
        this.code = code;
        this.label = BilingualText.of(ja, en);
    }

    /**
     * The letter of the accounts of this role.
     *
     * @return P or H, or empty where none is known
     */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /**
     * What the role is called.
     *
     * @return the label in both languages
     */
    public BilingualText label() {
        return label;
    }

    /**
     * Whether it is the role of a medical institution.
     *
     * @return true for institutions of every kind
     */
    public boolean isInstitution() {
        return this == OUTPATIENT_INSTITUTION || this == ADMITTING_INSTITUTION || this == FOLLOW_UP_INSTITUTION;
    }
}
