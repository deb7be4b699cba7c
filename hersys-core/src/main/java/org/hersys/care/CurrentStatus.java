package org.hersys.care;

import org.hersys.law.Citation;
import org.hersys.law.Provenance;
import org.hersys.law.Sources;
import org.hersys.text.BilingualText;

/**
 * How and where a person is looked after now (現在のステータス): next to the notification the item that must be right first.
 *
 * <p>The list of the screen itself is not at hand. Each value says where it is attested; which may follow which is said by
 * {@link StatusTransitions}.
 */
public enum CurrentStatus {
    /** 濃厚接触者: not found to be ill. */
    CLOSE_CONTACT("濃厚接触者", "close contact", Names.ON_SCREEN),
    /** 入院・療養等調整中: it is still being arranged where the patient will stay. */
    BEING_ARRANGED("入院・療養等調整中", "admission or recuperation being arranged", Names.PUBLISHED),
    /** 入院中. */
    IN_HOSPITAL("入院中", "in hospital", Names.ON_SCREEN),
    /** 入院中（重症）: in hospital and severe. */
    IN_HOSPITAL_SEVERE("入院中（重症）", "in hospital, severe", Names.ON_SCREEN),
    /** 宿泊療養中: in a hotel. */
    AT_HOTEL("宿泊療養中", "recuperating at a hotel", Names.ON_SCREEN),
    /** 自宅療養中. */
    AT_HOME("自宅療養中", "recuperating at home", Names.ON_SCREEN),
    /** 社会福祉施設等療養中. */
    IN_WELFARE_FACILITY("社会福祉施設等療養中", "recuperating in a welfare facility", Names.PUBLISHED),
    /** 退院・療養解除. */
    RELEASED("退院・療養解除", "discharged or released", Names.PUBLISHED),
    /** 死亡. */
    DEAD("死亡", "dead", Names.DEATH),
    /** 不明. */
    UNKNOWN("不明", "unknown", Names.RETOLD);

    /** Where the values come from. A class of its own, because constants of the enum itself would be made too late. */
    private static final class Names {

        static final Citation ON_SCREEN = Citation.of("HER-SYSの入力必須項目「現在のステータス」についての報道", Provenance.PUBLIC)
                .numbered("m3.com")
                .readAt("https://www.m3.com/open/iryoIshin/article/820509/");

        static final Citation RETOLD = Citation.of("HER-SYSの利用者による画面の紹介", Provenance.PUBLIC)
                .readAt("https://kenocoto.com/kansen-system-hersys/");

        static final Citation DEATH = Citation.of("新型コロナウイルス感染症対策アドバイザリーボード資料（死亡例の定義）", Provenance.PUBLIC)
                .readAt("https://wic-net.com/material/document/7879/82");

        static final Citation PUBLISHED = Sources.provisional("画面の選択肢そのものは未確認のため、国・都道府県の公表資料の区分による");
    }

    private final BilingualText label;
    private final Citation citation;

    CurrentStatus(String ja, String en, Citation citation) {
        this.label = BilingualText.of(ja, en);
        this.citation = citation;
    }

    /**
     * What the screen calls it.
     *
     * @return the words of the screen, as far as they are known
     */
    public BilingualText label() {
        return label;
    }

    /**
     * Where the value is attested.
     *
     * @return the source; provisional where it is taken from published statistics
     */
    public Citation citation() {
        return citation;
    }
}
