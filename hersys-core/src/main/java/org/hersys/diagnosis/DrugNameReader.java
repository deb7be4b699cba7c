package org.hersys.diagnosis;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hersys.text.internal.TypedText;

/** Finds designated drugs in the names of prescriptions (医薬品名の読み取り). */
final class DrugNameReader {

    /** Between two drugs. A combination is one drug, so neither the slash nor the middle dot is among them. */
    private static final Pattern BETWEEN_DRUGS = Pattern.compile("[、､,，;；+＋\\n\\r\\t]");

    /** Within a name, where one writes 「ソル・メドロール」 and another 「ソルメドロール」. */
    private static final Pattern WITHIN_NAMES = Pattern.compile("[\\p{Pd}・/®]");

    /** What makes a steroid no steroid in the sense of the list: the local form, the partner, the opposite. */
    private static final List<String> NOT_STEROID = List.of(
            "軟膏",
            "軟こう",
            "クリーム",
            "ローション",
            "ゲル",
            "スプレー",
            "テープ",
            "貼付",
            "パッチ",
            "外用",
            "眼",
            "耳",
            "鼻",
            "口腔用",
            "吸入",
            "坐剤",
            "坐薬",
            "注腸",
            "リンデロンv",
            "リンデロンa",
            "リンデロンdp",
            "rinderonv",
            "rinderona",
            "rinderondp",
            "ointment",
            "cream",
            "lotion",
            "gel",
            "spray",
            "patch",
            "topical",
            "eyedrop",
            "ophthalmic",
            "eardrop",
            "nasal",
            "inhal",
            "suppositor",
            "enema",
            "クロルフェニラミン",
            "chlorpheniramine",
            "非ステロイド",
            "nonsteroid",
            "蛋白同化",
            "anabolic");

    private DrugNameReader() {}

    static Set<DesignatedDrug> read(String text) {
        var found = EnumSet.noneOf(DesignatedDrug.class);
        BETWEEN_DRUGS
                .splitAsStream(text)
                .map(DrugNameReader::plain)
                .flatMap(DrugNameReader::drugsIn)
                .forEach(found::add);
        return Collections.unmodifiableSet(found);
    }

    private static String plain(String name) {
        return WITHIN_NAMES
                .matcher(TypedText.compact(name).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }

    private static Stream<DesignatedDrug> drugsIn(String name) {
        return Stream.of(DesignatedDrug.values())
                .filter(drug -> drug.names().stream().anyMatch(name::contains))
                .filter(drug ->
                        drug != DesignatedDrug.STEROID || NOT_STEROID.stream().noneMatch(name::contains));
    }
}
