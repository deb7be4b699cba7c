package org.hersys.release;

import org.hersys.text.BilingualText;

/** Where a person recuperates (療養の場所), as far as the release criteria tell places apart. */
public enum RecuperationPlace {
    /** 入院: admitted to a hospital. */
    HOSPITAL("入院", "in hospital"),
    /** 宿泊療養: in a hotel of the prefecture. */
    HOTEL("宿泊療養", "in a hotel"),
    /** 自宅療養: at home. */
    HOME("自宅療養", "at home"),
    /** 高齢者施設: in a facility for the elderly. */
    ELDERLY_FACILITY("高齢者施設", "in a facility for the elderly");

    private final BilingualText label;

    RecuperationPlace(String ja, String en) {
        this.label = BilingualText.of(ja, en);
    }

    /**
     * What a reader is told.
     *
     * @return the name of the place
     */
    public BilingualText label() {
        return label;
    }
}
