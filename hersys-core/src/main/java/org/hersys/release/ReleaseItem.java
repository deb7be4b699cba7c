package org.hersys.release;

import org.hersys.text.BilingualText;

/** What a release criterion may ask about a person (療養解除の判断に用いる事項), in the order in which one asks. */
public enum ReleaseItem {
    /** 症状の有無. */
    SYMPTOMATIC("symptomatic", "症状の有無", "whether there are symptoms"),
    /** 発症日. */
    ONSET("onsetOn", "発症日", "day of onset"),
    /** 検体採取日. */
    SPECIMEN("specimenOn", "検体採取日", "day of the specimen"),
    /** 症状軽快日. */
    RELIEF("relievedOn", "症状軽快日", "day of relief of symptoms"),
    /** 人工呼吸器等による治療の有無. */
    VENTILATED("ventilated", "人工呼吸器等による治療の有無", "whether ventilated or the like"),
    /** 療養の場所. */
    PLACE("place", "療養の場所", "place of recuperation"),
    /** 療養開始日. */
    RECUPERATION_START("recuperationStartedOn", "療養開始日", "day on which recuperation began"),
    /** 陰性確認の検査. */
    NEGATIVE_TESTS("negativeTests", "陰性確認の検査", "negative tests");

    private final String code;
    private final BilingualText label;

    ReleaseItem(String code, String ja, String en) {
        this.code = code;
        this.label = BilingualText.of(ja, en);
    }

    /**
     * The name that programmes use.
     *
     * @return for example {@code relievedOn}
     */
    public String code() {
        return code;
    }

    /**
     * What a reader is told.
     *
     * @return the name of the item
     */
    public BilingualText label() {
        return label;
    }
}
