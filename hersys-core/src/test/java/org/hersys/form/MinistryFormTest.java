package org.hersys.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.hersys.law.Provenance;
import org.hersys.law.Sources;
import org.junit.jupiter.api.Test;

/** The edition of November 2021 against the ministry's form, written out here as it is printed. */
class MinistryFormTest {

    private static final FormEdition EDITION = FormEditions.standard().on(LocalDate.of(2021, 12, 1));

    /** Number, label, and when it is to be filled in, from the top left to the bottom right of the page. */
    private static final List<String> AS_PRINTED = List.of(
            "-|都道府県知事（保健所設置市長・特別区長）|法定",
            "-|報告年月日|法定",
            "-|医師の氏名|法定",
            "-|従事する病院・診療所の名称|法定",
            "-|上記病院・診療所の所在地|法定",
            "-|電話番号|法定",
            "1|診断（検案）した者（死体）の類型|法定",
            "2|当該者氏名|法定",
            "2|フリガナ|法定",
            "3|性別|法定",
            "4|生年月日|法定",
            "5|診断時の年齢（0歳は月齢）|法定",
            "6|当該者職業|法定",
            "7|当該者住所|法定",
            "7|電話（当該者住所）|法定",
            "8|当該者所在地|法定",
            "8|電話（当該者所在地）|法定",
            "9|保護者氏名|患者が未成年の場合のみ",
            "10|保護者住所|患者が未成年の場合のみ",
            "10|電話（保護者）|患者が未成年の場合のみ",
            "11|症状|法定",
            "11|酸素飽和度（室内気）|法定",
            "12|診断方法|法定",
            "12|検体|法定",
            "12|検体採取日|法定",
            "12|結果|法定",
            "13|初診年月日|法定",
            "14|診断（検案）年月日|法定",
            "15|感染したと推定される年月日|法定",
            "16|発病年月日|患者（確定例）を診断した場合のみ",
            "17|死亡年月日|死亡者を検案した場合のみ",
            "18①|感染原因・感染経路|法定",
            "18②|感染地域|法定",
            "18②|渡航期間（出国日・入国日）|渡航歴がある場合のみ",
            "18③|新型コロナウイルスワクチン接種歴（1回目）|法定",
            "18③|新型コロナウイルスワクチン接種歴（2回目）|法定",
            "18③|新型コロナウイルスワクチン接種歴（3回目）|法定",
            "19|届出時点の入院の有無|法定",
            "19|入院年月日|入院例のみ",
            "19|重症化のリスク因子となる疾患等の有無|法定",
            "19|臓器の移植、免疫抑制剤、抗がん剤等の使用その他の事由により免疫の機能が低下しているおそれの有無|法定",
            "19|妊娠の有無|法定",
            "19|重症度|法定",
            "19|入院の必要性の有無|法定",
            "19|新型コロナウイルス感染症の拡大に際しての時限的・特例的な取扱いによる電話や情報通信機器を用いた診療の有無|法定",
            "19|その他感染症のまん延の防止及び当該者の医療のために医師が必要と認める事項|任意");

    @Test
    void every_item_has_the_number_the_words_and_the_obligation_of_the_form() {
        assertEquals(
                AS_PRINTED,
                EDITION.items().stream().map(MinistryFormTest::printed).toList());
    }

    @Test
    void the_printed_numbers_are_those_from_1_to_19() {
        var numbers = EDITION.items().stream()
                .flatMap(item -> item.number().stream())
                .map(number -> number.replaceAll("[①②③]", ""))
                .distinct()
                .map(Integer::valueOf)
                .toList();
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19), numbers);
    }

    @Test
    void the_notes_are_those_of_the_form() {
        assertEquals("病院・診療所に従事していない医師にあっては、その住所・電話番号を記載", note(NotificationItem.INSTITUTION_ADDRESS));
        assertEquals("疑似症患者について、当該者が入院を要しないと認められる場合は、本発生届の提出は不要", note(NotificationItem.DIAGNOSIS_CLASS));
        assertTrue(note(NotificationItem.SPECIMEN).contains("抗原定量検査：鼻腔拭い液、鼻咽頭拭い液、唾液"));
        assertTrue(note(NotificationItem.RISK_FACTORS)
                .contains("悪性腫瘍、慢性閉塞性肺疾患（COPD）、慢性腎臓病、高血圧、糖尿病、脂質異常症、肥満（BMI30以上）、喫煙歴、その他"));
        assertTrue(note(NotificationItem.SEVERITY).endsWith("軽症、中等症Ⅰ、中等症Ⅱ、重症"));
    }

    @Test
    void every_item_cites_the_form_itself_but_travel_the_answer_that_it_may_stay_blank() {
        for (var item : EDITION.items()) {
            boolean isTravel = item.item() == NotificationItem.TRAVEL;
            assertEquals(isTravel ? Sources.INSTITUTION_FAQ.at("問23") : EDITION.citation(), item.citation());
        }
        assertEquals(Provenance.PUBLIC, EDITION.citation().provenance());
    }

    private static String note(NotificationItem item) {
        return EDITION.find(item).flatMap(FormItem::note).orElseThrow().ja();
    }

    private static String printed(FormItem item) {
        var when = item.condition()
                .map(FormCondition::text)
                .orElse(item.obligation().label());
        return item.number().orElse("-") + "|" + item.item().label().ja() + "|" + when.ja();
    }
}
