package org.hersys.screen;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hersys.description.FormDescription;
import org.hersys.description.InputDescription;
import org.hersys.description.ItemDescription;
import org.hersys.description.OptionDescription;
import org.hersys.form.FormEditions;
import org.junit.jupiter.api.Test;

/**
 * The description of the edition of November 2021 against the ministry's form, item by item: number, words, what is entered,
 * and the options that are printed.
 */
class MinistryFormScreenTest {

    private static final LocalDate DAY = LocalDate.of(2021, 11, 29);

    private static final FormDescription FORM =
            FormDescription.builder(FormEditions.standard().on(DAY), DAY).build();

    private static final String YES_NO = "選択（一つ）【有・無】";

    private static final String DOSE =
            "選択（一つ）【有・無・不明】＋整数（歳）＋文字列（ワクチンの種類）＋文字列（製造会社）" + "＋チェックボックス（ワクチンの種類・製造会社が不明）＋年月日（接種年月日）＋チェックボックス（接種年月日が不明）";

    private static final String ADDRESS = "郵便番号（郵便番号）＋市区町村コード（市区町村）＋文字列（住所）＋文字列（国（国外の場合））＋チェックボックス（住所不定）";

    private static final List<String> AS_PRINTED = List.of(
            "-|都道府県知事（保健所設置市長・特別区長）|文字列",
            "-|報告年月日|年月日",
            "-|医師の氏名|文字列",
            "-|従事する病院・診療所の名称|文字列",
            "-|上記病院・診療所の所在地|文字列",
            "-|電話番号|電話番号",
            "1|診断（検案）した者（死体）の類型|選択（一つ）【患者（確定例）・無症状病原体保有者・疑似症患者・感染症死亡者の死体・感染症死亡疑い者の死体】",
            "2|当該者氏名|文字列",
            "2|フリガナ|カタカナ",
            "3|性別|選択（一つ）【男・女】",
            "4|生年月日|年月日",
            "5|診断時の年齢（0歳は月齢）|整数（歳）",
            "6|当該者職業|文字列",
            "7|当該者住所|" + ADDRESS,
            "7|電話（当該者住所）|電話番号",
            "8|当該者所在地|" + ADDRESS,
            "8|電話（当該者所在地）|電話番号",
            "9|保護者氏名|文字列",
            "10|保護者住所|" + ADDRESS,
            "10|電話（保護者）|電話番号",
            "11|症状|選択（複数）【発熱・咳・咳以外の急性呼吸器症状・肺炎像・重篤な肺炎・急性呼吸窮迫症候群・多臓器不全・全身倦怠感・頭痛・嘔気/嘔吐・下痢・"
                    + "結膜炎・嗅覚・味覚障害・その他・症状なし】＋文字列（その他の症状）",
            "11|酸素飽和度（室内気）|整数（%）",
            "12|診断方法|選択（一つ）【分離・同定による病原体の検出・検体から核酸増幅法（PCR法 LAMP法など）による病原体遺伝子の検出・"
                    + "抗原定性検査による病原体の抗原の検出・抗原定量検査による病原体の抗原の検出】",
            "12|検体|選択（一つ）【喀痰・気管吸引液・肺胞洗浄液・咽頭拭い液・鼻腔吸引液・鼻腔拭い液・鼻咽頭拭い液・便・唾液・剖検材料・その他】＋文字列（その他の検体）",
            "12|検体採取日|年月日",
            "12|結果|選択（一つ）【陽性・陰性】",
            "13|初診年月日|年月日",
            "14|診断（検案）年月日|年月日",
            "15|感染したと推定される年月日|年月日",
            "16|発病年月日|年月日",
            "17|死亡年月日|年月日",
            "18①|感染原因・感染経路|選択（一つ）【飛沫・飛沫核感染・接触感染・その他】＋選択（一つ）【確定・推定】" + "＋文字列（感染源の種類・状況、接触した人・物の種類・状況）",
            "18②|感染地域|選択（一つ）【日本国内・国外】＋選択（一つ）【47都道府県】＋文字列（国）＋文字列（市区町村、国外の詳細地域）＋選択（一つ）【確定・推定】",
            "18②|渡航期間（出国日・入国日）|文字列（渡航先の国）＋年月日（出国日）＋年月日（入国日）",
            "18③|新型コロナウイルスワクチン接種歴（1回目）|" + DOSE,
            "18③|新型コロナウイルスワクチン接種歴（2回目）|" + DOSE,
            "18③|新型コロナウイルスワクチン接種歴（3回目）|" + DOSE,
            "19|届出時点の入院の有無|" + YES_NO,
            "19|入院年月日|年月日",
            "19|重症化のリスク因子となる疾患等の有無|" + YES_NO
                    + "＋選択（複数）【悪性腫瘍・慢性閉塞性肺疾患（COPD）・慢性腎臓病・高血圧・糖尿病・脂質異常症・肥満（BMI30以上）・喫煙歴・その他】"
                    + "＋文字列（その他の疾患等）",
            "19|臓器の移植、免疫抑制剤、抗がん剤等の使用その他の事由により免疫の機能が低下しているおそれの有無|" + YES_NO,
            "19|妊娠の有無|" + YES_NO,
            "19|重症度|選択（一つ）【軽症・中等症Ⅰ・中等症Ⅱ・重症】",
            "19|入院の必要性の有無|" + YES_NO,
            "19|新型コロナウイルス感染症の拡大に際しての時限的・特例的な取扱いによる電話や情報通信機器を用いた診療の有無|" + YES_NO,
            "19|その他感染症のまん延の防止及び当該者の医療のために医師が必要と認める事項|自由記載");

    @Test
    void every_item_has_the_number_the_words_and_the_options_of_the_form() {
        assertThat(FORM.items()).extracting(MinistryFormScreenTest::row).containsExactlyElementsOf(AS_PRINTED);
    }

    /** The form prints the specimens under each method by themselves. */
    @Test
    void every_method_has_the_specimens_that_the_form_prints_under_it() {
        assertThat(specimensOf("ISOLATION")).isEqualTo("喀痰、気管吸引液、肺胞洗浄液、咽頭拭い液、鼻腔吸引液、鼻腔拭い液、鼻咽頭拭い液、便、唾液、剖検材料、その他");
        assertThat(specimensOf("NUCLEIC_ACID_AMPLIFICATION"))
                .isEqualTo("喀痰、気管吸引液、肺胞洗浄液、咽頭拭い液、鼻腔吸引液、鼻腔拭い液、鼻咽頭拭い液、便、唾液、剖検材料、その他");
        assertThat(specimensOf("ANTIGEN_QUALITATIVE")).isEqualTo("鼻腔拭い液、鼻咽頭拭い液");
        assertThat(specimensOf("ANTIGEN_QUANTITATIVE")).isEqualTo("鼻腔拭い液、鼻咽頭拭い液、唾液");
    }

    @Test
    void what_only_the_screen_offers_is_marked_as_not_printed() {
        assertThat(screenOnly())
                .containsExactly("sex その他", "sex 不明", "testMethod その他", "testResult 不明", "testResult その他");
    }

    private static List<String> screenOnly() {
        return FORM.items().stream()
                .flatMap(item -> item.inputs().stream()
                        .flatMap(input -> input.options().stream())
                        .filter(option -> !option.isPrinted())
                        .map(option -> item.id() + " " + option.label().ja()))
                .toList();
    }

    private static String specimensOf(String method) {
        var specimens = FORM.item("specimen").orElseThrow().inputs().get(0).options();
        return specimens.stream()
                .filter(specimen -> specimen.goesWith().contains(method))
                .map(specimen -> specimen.label().ja())
                .collect(joining("、"));
    }

    private static String row(ItemDescription item) {
        return item.number().orElse("-") + "|" + item.label().ja() + "|"
                + item.inputs().stream().map(input -> entered(input, item)).collect(joining("＋"));
    }

    private static String entered(InputDescription input, ItemDescription item) {
        String type = input.type().label().ja();
        if (!input.options().isEmpty()) {
            return type + "【" + printed(input) + "】";
        }
        String words = input.unit()
                .map(unit -> unit.ja())
                .orElse(input.label().equals(item.label()) ? "" : input.label().ja());
        return words.isEmpty() ? type : type + "（" + words + "）";
    }

    private static String printed(InputDescription input) {
        var labels = input.options().stream()
                .filter(OptionDescription::isPrinted)
                .map(option -> option.label().ja())
                .toList();
        return labels.size() == 47 ? "47都道府県" : String.join("・", labels);
    }
}
