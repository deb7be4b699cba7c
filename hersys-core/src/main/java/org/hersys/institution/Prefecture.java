package org.hersys.institution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.text.internal.TypedText;

/**
 * One of the forty-seven prefectures (都道府県), in the order of JIS X 0401.
 *
 * <p>The prefecture of the notifying institution decides which rules apply where prefectures differed.
 */
public enum Prefecture {
    /** 北海道. */
    HOKKAIDO("01", "北海道", "Hokkaido"),
    /** 青森県. */
    AOMORI("02", "青森県", "Aomori"),
    /** 岩手県. */
    IWATE("03", "岩手県", "Iwate"),
    /** 宮城県. */
    MIYAGI("04", "宮城県", "Miyagi"),
    /** 秋田県. */
    AKITA("05", "秋田県", "Akita"),
    /** 山形県. */
    YAMAGATA("06", "山形県", "Yamagata"),
    /** 福島県. */
    FUKUSHIMA("07", "福島県", "Fukushima"),
    /** 茨城県. */
    IBARAKI("08", "茨城県", "Ibaraki"),
    /** 栃木県. */
    TOCHIGI("09", "栃木県", "Tochigi"),
    /** 群馬県. */
    GUNMA("10", "群馬県", "Gunma"),
    /** 埼玉県. */
    SAITAMA("11", "埼玉県", "Saitama"),
    /** 千葉県. */
    CHIBA("12", "千葉県", "Chiba"),
    /** 東京都. */
    TOKYO("13", "東京都", "Tokyo"),
    /** 神奈川県. */
    KANAGAWA("14", "神奈川県", "Kanagawa"),
    /** 新潟県. */
    NIIGATA("15", "新潟県", "Niigata"),
    /** 富山県. */
    TOYAMA("16", "富山県", "Toyama"),
    /** 石川県. */
    ISHIKAWA("17", "石川県", "Ishikawa"),
    /** 福井県. */
    FUKUI("18", "福井県", "Fukui"),
    /** 山梨県. */
    YAMANASHI("19", "山梨県", "Yamanashi"),
    /** 長野県. */
    NAGANO("20", "長野県", "Nagano"),
    /** 岐阜県. */
    GIFU("21", "岐阜県", "Gifu"),
    /** 静岡県. */
    SHIZUOKA("22", "静岡県", "Shizuoka"),
    /** 愛知県. */
    AICHI("23", "愛知県", "Aichi"),
    /** 三重県. */
    MIE("24", "三重県", "Mie"),
    /** 滋賀県. */
    SHIGA("25", "滋賀県", "Shiga"),
    /** 京都府. */
    KYOTO("26", "京都府", "Kyoto"),
    /** 大阪府. */
    OSAKA("27", "大阪府", "Osaka"),
    /** 兵庫県. */
    HYOGO("28", "兵庫県", "Hyogo"),
    /** 奈良県. */
    NARA("29", "奈良県", "Nara"),
    /** 和歌山県. */
    WAKAYAMA("30", "和歌山県", "Wakayama"),
    /** 鳥取県. */
    TOTTORI("31", "鳥取県", "Tottori"),
    /** 島根県. */
    SHIMANE("32", "島根県", "Shimane"),
    /** 岡山県. */
    OKAYAMA("33", "岡山県", "Okayama"),
    /** 広島県. */
    HIROSHIMA("34", "広島県", "Hiroshima"),
    /** 山口県. */
    YAMAGUCHI("35", "山口県", "Yamaguchi"),
    /** 徳島県. */
    TOKUSHIMA("36", "徳島県", "Tokushima"),
    /** 香川県. */
    KAGAWA("37", "香川県", "Kagawa"),
    /** 愛媛県. */
    EHIME("38", "愛媛県", "Ehime"),
    /** 高知県. */
    KOCHI("39", "高知県", "Kochi"),
    /** 福岡県. */
    FUKUOKA("40", "福岡県", "Fukuoka"),
    /** 佐賀県. */
    SAGA("41", "佐賀県", "Saga"),
    /** 長崎県. */
    NAGASAKI("42", "長崎県", "Nagasaki"),
    /** 熊本県. */
    KUMAMOTO("43", "熊本県", "Kumamoto"),
    /** 大分県. */
    OITA("44", "大分県", "Oita"),
    /** 宮崎県. */
    MIYAZAKI("45", "宮崎県", "Miyazaki"),
    /** 鹿児島県. */
    KAGOSHIMA("46", "鹿児島県", "Kagoshima"),
    /** 沖縄県. */
    OKINAWA("47", "沖縄県", "Okinawa");

    private static final List<Prefecture> ALL = List.of(values());
    private static final Map<String, Prefecture> BY_NAME = byName();

    private final String code;
    private final BilingualText label;

    Prefecture(String code, String ja, String en) {
        this.code = code;
        this.label = BilingualText.of(ja, en);
    }

    /**
     * The prefecture of a code.
     *
     * @param code the two digits of JIS X 0401, from 01 to 47
     * @return the prefecture, or empty if there is none of that code
     */
    public static Optional<Prefecture> ofCode(String code) {
        return ALL.stream().filter(prefecture -> prefecture.code.equals(code)).findFirst();
    }

    /**
     * Reads a code as people type it: full-width digits and spaces are accepted.
     *
     * <p>A single digit is not: who lost the zero of 01 may have lost another digit.
     *
     * @param text the two digits of JIS X 0401
     * @return the prefecture, or the problem {@code PREFECTURE_UNKNOWN_CODE} of the item {@code prefecture}
     */
    public static Outcome<Prefecture> parse(String text) {
        return ofCode(TypedText.compact(text))
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Problem.of(ProblemCode.PREFECTURE_UNKNOWN_CODE, "prefecture")));
    }

    /**
     * The prefecture of a name, as data files have it.
     *
     * @param name the Japanese name with or without 都, 府 or 県, or the English name in any case
     * @return the prefecture, or empty if there is none of that name
     */
    public static Optional<Prefecture> ofName(String name) {
        return Optional.ofNullable(BY_NAME.get(TypedText.compact(name).toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Prefecture> byName() {
        var names = new HashMap<String, Prefecture>();
        for (var prefecture : ALL) {
            String ja = prefecture.label.ja();
            names.put(ja, prefecture);
            names.put(prefecture == HOKKAIDO ? ja : ja.substring(0, ja.length() - 1), prefecture);
            names.put(prefecture.label.en().toLowerCase(Locale.ROOT), prefecture);
        }
        return Map.copyOf(names);
    }

    /**
     * The code of JIS X 0401 (都道府県コード).
     *
     * @return two digits, from 01 to 47
     */
    public String code() {
        return code;
    }

    /**
     * What the prefecture is called.
     *
     * @return 「東京都」 and Tokyo
     */
    public BilingualText label() {
        return label;
    }
}
