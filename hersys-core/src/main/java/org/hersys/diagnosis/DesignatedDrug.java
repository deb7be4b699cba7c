package org.hersys.diagnosis;

import java.util.List;
import java.util.Set;
import org.hersys.law.Citation;
import org.hersys.law.Provenance;
import org.hersys.law.Sources;
import org.hersys.text.BilingualText;

/**
 * One of the eight drugs that count for the four groups (新型コロナ治療薬の範囲), in the order of the ministry's list.
 *
 * <p>A person with a risk factor who needs one of them is notified from 2022-09-26. No other drug counts, whatever it treats:
 * ensitrelvir（ゾコーバ）, for example, is not on the list.
 */
public enum DesignatedDrug {
    /** 一 ロナプリーブ. */
    RONAPREVE(
            BilingualText.of("ロナプリーブ（カシリビマブ・イムデビマブ）", "Ronapreve (casirivimab/imdevimab)"),
            Names.LABELLING,
            List.of("ロナプリーブ", "カシリビマブ", "イムデビマブ", "ronapreve", "casirivimab", "imdevimab")),
    /** 二 ステロイド薬: the list names the class and no drug; hersys knows those given to the whole body. */
    STEROID(
            BilingualText.of("ステロイド薬", "steroid"),
            Names.STEROIDS,
            List.of(
                    "ステロイド",
                    "steroid",
                    "デキサメタゾン",
                    "デキサメサゾン",
                    "dexamethasone",
                    "デカドロン",
                    "decadron",
                    "デキサート",
                    "オルガドロン",
                    "プレドニゾロン",
                    "prednisolone",
                    "prednisone",
                    "プレドニン",
                    "メドロール",
                    "medrol",
                    "ソルメルコート",
                    "ヒドロコルチゾン",
                    "hydrocortisone",
                    "コートリル",
                    "ソルコーテフ",
                    "solucortef",
                    "サクシゾン",
                    "ハイドロコートン",
                    "ベタメタゾン",
                    "betamethasone",
                    "リンデロン",
                    "rinderon",
                    "リノロサール")),
    /** 三 ゼビュディ. */
    XEVUDY(
            BilingualText.of("ゼビュディ（ソトロビマブ）", "Xevudy (sotrovimab)"),
            Names.LABELLING,
            List.of("ゼビュディ", "ソトロビマブ", "xevudy", "sotrovimab")),
    /** 四 トシリズマブ. */
    TOCILIZUMAB(
            BilingualText.of("トシリズマブ", "tocilizumab"),
            Names.LABELLING,
            List.of("トシリズマブ", "アクテムラ", "tocilizumab", "actemra")),
    /** 五 パキロビッド: ritonavir alone is another drug. */
    PAXLOVID(
            BilingualText.of("パキロビッド（ニルマトレルビル・リトナビル）", "Paxlovid (nirmatrelvir/ritonavir)"),
            Names.LABELLING,
            List.of("パキロビッド", "ニルマトレルビル", "paxlovid", "nirmatrelvir")),
    /** 六 バリシチニブ. */
    BARICITINIB(
            BilingualText.of("バリシチニブ", "baricitinib"),
            Names.LABELLING,
            List.of("バリシチニブ", "オルミエント", "baricitinib", "olumiant")),
    /** 七 ラゲブリオ. */
    LAGEVRIO(
            BilingualText.of("ラゲブリオ（モルヌピラビル）", "Lagevrio (molnupiravir)"),
            Names.LABELLING,
            List.of("ラゲブリオ", "モルヌピラビル", "lagevrio", "molnupiravir")),
    /** 八 ベクルリー. */
    VEKLURY(
            BilingualText.of("ベクルリー（レムデシビル）", "Veklury (remdesivir)"),
            Names.LABELLING,
            List.of("ベクルリー", "レムデシビル", "veklury", "remdesivir"));

    /** Where the names come from. A class of its own, because constants of the enum itself would be made too late. */
    private static final class Names {

        static final Citation LABELLING = Citation.of("各医薬品の電子添文（販売名及び一般的名称）", Provenance.PUBLIC);

        static final Citation STEROIDS =
                Sources.provisional("一次資料は「ステロイド薬」とのみ定める。全身投与されるデキサメタゾン、プレドニゾロン、メチルプレドニゾロン、ヒドロコルチゾン、"
                        + "ベタメタゾンとその主な販売名を該当とし、外用・点眼・点鼻・吸入・坐剤・注腸等の局所投与の製剤及び抗ヒスタミン薬との配合剤は該当としない");
    }

    private final BilingualText label;
    private final Citation namesFrom;
    private final List<String> names;

    DesignatedDrug(BilingualText label, Citation namesFrom, List<String> names) {
        this.label = label;
        this.namesFrom = namesFrom;
        this.names = names;
    }

    /**
     * Finds the designated drugs in what a prescription or a drug master calls them.
     *
     * <p>Brand and generic names in Japanese and English are found in any width and case, with strength, form or maker around
     * them: 「パキロビッドパック600」, {@code PAXLOVID}, 「ﾃﾞｶﾄﾞﾛﾝ錠4mg」. A text may name several drugs. A steroid for local use is
     * none, nor is a non-steroidal drug.
     *
     * @param drugName what the drug is called
     * @return the drugs recognised; empty means that none was, and not that none is needed
     */
    public static Set<DesignatedDrug> recognise(String drugName) {
        return DrugNameReader.read(drugName);
    }

    /**
     * Where the eight are laid down.
     *
     * @return the source
     */
    public static Citation citation() {
        return Sources.DAILY_REPORT_BRIEFING.at("発生届の対象者 ※③の新型コロナ治療薬の範囲");
    }

    /**
     * What the ministry's list calls it.
     *
     * @return the brand with its generic names, or the generic name or class alone where the list has no brand
     */
    public BilingualText label() {
        return label;
    }

    /**
     * The names by which it is recognised, brand and generic, Japanese and English.
     *
     * @return names without spaces and hyphens, in small letters
     */
    public List<String> names() {
        return names;
    }

    /**
     * Where those names come from.
     *
     * @return the source; provisional for steroids, of which the list names no drug
     */
    public Citation namesFrom() {
        return namesFrom;
    }
}
