package org.hersys.access;

import org.hersys.text.BilingualText;

/**
 * What ties an actor to a case (患者との関係).
 *
 * <p>One actor may have several with one case: a centre may have entered it, be responsible for it and have it in its
 * area. {@link CaseAffiliation#relationsOf} says which.
 */
public enum Relation {
    /** 新規: there is no case yet; the actor is about to make it, or looks for one. */
    NEW("新たに登録する患者", "a new case"),
    /** 自機関で入力: the actor's own organisation entered the case. */
    ENTERED_BY_US("自機関で入力した患者", "cases entered by the own organisation"),
    /** 担当保健所: the actor's centre is responsible for the case. */
    RESPONSIBLE("担当する患者", "cases it is responsible for"),
    /** 関係保健所: the actor's centre is named as related to the case. */
    RELATED("関係保健所となっている患者", "cases it is related to"),
    /** 管轄区域: the case belongs to the area of the actor's centre or prefecture. */
    IN_AREA("管轄区域の患者", "cases of its area"),
    /** 入院: the patient is or was admitted to the actor's institution. */
    ADMITTED_HERE("自院に入院した患者", "patients admitted there"),
    /** 紐づけ: a health centre has linked the patient to the actor's institution. */
    LINKED_BY_CENTRE("保健所が紐づけた患者", "patients linked by a health centre"),
    /** 本人: the actor is the patient. */
    OWN_PERSON("本人", "the own person"),
    /** 関係なし: nothing; the actor may not even know that there is such a case. */
    NONE("その他の患者", "other cases");

    private final BilingualText label;

    Relation(String ja, String en) {
        this.label = BilingualText.of(ja, en);
    }

    /**
     * Which cases those are.
     *
     * @return the words for it
     */
    public BilingualText label() {
        return label;
    }
}
