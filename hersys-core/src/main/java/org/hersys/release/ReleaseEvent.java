package org.hersys.release;

import org.hersys.text.BilingualText;

/** From what a release criterion counts (起算の基準となる事象). */
public enum ReleaseEvent {
    /** 発症日: the day on which the symptoms began. */
    ONSET(ReleaseItem.ONSET, "発症日から", "onset"),
    /** 検体採取日: the day on which the positive specimen was taken. */
    SPECIMEN(ReleaseItem.SPECIMEN, "検体採取日から", "the day of the specimen"),
    /** 症状軽快: no fever without antipyretics, and respiratory symptoms improving. */
    RELIEF(ReleaseItem.RELIEF, "症状軽快後", "relief of symptoms"),
    /** 療養開始日: the day on which the stay in hospital, hotel or home began. */
    RECUPERATION_START(ReleaseItem.RECUPERATION_START, "療養（入院）の開始から", "the beginning of recuperation (admission)");

    private final ReleaseItem item;
    private final BilingualText since;

    ReleaseEvent(ReleaseItem item, String ja, String en) {
        this.item = item;
        this.since = BilingualText.of(ja, en);
    }

    /**
     * The item of the facts that tells it.
     *
     * @return the item
     */
    public ReleaseItem item() {
        return item;
    }

    /**
     * The beginning of a count in words; the English follows "after".
     *
     * @return for example 「発症日から」
     */
    BilingualText since() {
        return since;
    }

    /** Whether only a person with symptoms has it. */
    boolean isOfSymptoms() {
        return this == ONSET || this == RELIEF;
    }
}
