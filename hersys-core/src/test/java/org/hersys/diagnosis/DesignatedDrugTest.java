package org.hersys.diagnosis;

import static org.hersys.diagnosis.DesignatedDrug.STEROID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hersys.law.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignatedDrugTest {

    @Test
    void there_are_exactly_the_eight_of_the_list_in_its_order() {
        assertEquals(
                List.of(
                        "ロナプリーブ（カシリビマブ・イムデビマブ）",
                        "ステロイド薬",
                        "ゼビュディ（ソトロビマブ）",
                        "トシリズマブ",
                        "パキロビッド（ニルマトレルビル・リトナビル）",
                        "バリシチニブ",
                        "ラゲブリオ（モルヌピラビル）",
                        "ベクルリー（レムデシビル）"),
                Stream.of(DesignatedDrug.values())
                        .map(drug -> drug.label().ja())
                        .toList());
        assertEquals(Provenance.PRIMARY, DesignatedDrug.citation().provenance());
    }

    @ParameterizedTest
    @CsvSource({
        "ロナプリーブ注射液セット1332, RONAPREVE",
        "カシリビマブ（遺伝子組換え）・イムデビマブ（遺伝子組換え）, RONAPREVE",
        "Ronapreve, RONAPREVE",
        "casirivimab/imdevimab, RONAPREVE",
        "ゼビュディ点滴静注液500mg, XEVUDY",
        "ソトロビマブ, XEVUDY",
        "XEVUDY, XEVUDY",
        "sotrovimab, XEVUDY",
        "アクテムラ点滴静注, TOCILIZUMAB",
        "アクテムラ点滴静注用400mg, TOCILIZUMAB",
        "トシリズマブ（遺伝子組換え）, TOCILIZUMAB",
        "Actemra, TOCILIZUMAB",
        "tocilizumab, TOCILIZUMAB",
        "パキロビッドパック600, PAXLOVID",
        "パキロビッドパック３００, PAXLOVID",
        "ﾊﾟｷﾛﾋﾞｯﾄﾞﾊﾟｯｸ600, PAXLOVID",
        "パキロビッド　パック, PAXLOVID",
        "PAXLOVID, PAXLOVID",
        "Paxlovid®, PAXLOVID",
        "ＰＡＸＬＯＶＩＤ, PAXLOVID",
        "nirmatrelvir/ritonavir, PAXLOVID",
        "ニルマトレルビル・リトナビル, PAXLOVID",
        "オルミエント錠4mg, BARICITINIB",
        "バリシチニブ錠, BARICITINIB",
        "Olumiant 4 mg, BARICITINIB",
        "baricitinib, BARICITINIB",
        "ラゲブリオカプセル200mg, LAGEVRIO",
        "モルヌピラビル, LAGEVRIO",
        "Lagevrio, LAGEVRIO",
        "MOLNUPIRAVIR, LAGEVRIO",
        "ベクルリー点滴静注用100mg, VEKLURY",
        "ﾍﾞｸﾙﾘｰ, VEKLURY",
        "レムデシビル, VEKLURY",
        "Veklury 100mg, VEKLURY",
        "remdesivir, VEKLURY",
        "デカドロン錠4mg, STEROID",
        "ﾃﾞｶﾄﾞﾛﾝ錠4mg, STEROID",
        "デキサメタゾンエリキシル0.01%, STEROID",
        "デキサメサゾン, STEROID",
        "デキサート注射液6.6mg, STEROID",
        "dexamethasone 6 mg, STEROID",
        "プレドニゾロン錠5mg, STEROID",
        "プレドニン錠5mg, STEROID",
        "methylprednisolone, STEROID",
        "メチルプレドニゾロン錠4mg, STEROID",
        "ソル・メドロール静注用125mg, STEROID",
        "ｿﾙ･ﾒﾄﾞﾛｰﾙ, STEROID",
        "Solu-Medrol, STEROID",
        "Medrol taper, STEROID",
        "ソル・コーテフ注射用100mg, STEROID",
        "ヒドロコルチゾン, STEROID",
        "リンデロン錠0.5mg, STEROID",
        "リンデロン注4mg（0.4%）, STEROID",
        "副腎皮質ステロイド, STEROID",
        "corticosteroid, STEROID",
    })
    void drugs_are_recognised_by_brand_and_generic_name_however_written(String name, DesignatedDrug drug) {
        assertEquals(Set.of(drug), DesignatedDrug.recognise(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ゾコーバ錠125mg",
                "エンシトレルビル フマル酸",
                "ensitrelvir",
                "Xocova",
                "アビガン錠200mg",
                "ファビピラビル",
                "イベルメクチン",
                "エバシェルド筋注セット",
                "カロナール錠500mg",
                "デクスメデトミジン"
            })
    void other_drugs_against_the_disease_are_not_designated(String name) {
        assertEquals(Set.of(), DesignatedDrug.recognise(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ノービア錠100mg", "リトナビル", "ritonavir", "カレトラ配合錠", "ロピナビル・リトナビル"})
    void ritonavir_without_nirmatrelvir_is_another_drug(String name) {
        assertEquals(Set.of(), DesignatedDrug.recognise(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "リンデロン-VG軟膏0.12%",
                "リンデロンVG",
                "リンデロン点眼・点耳・点鼻液0.1%",
                "リンデロンA液",
                "リンデロン坐剤0.5mg",
                "デキサメタゾン口腔用軟膏0.1%",
                "サンテゾーン点眼液（デキサメタゾン）",
                "オルガドロン点眼・点耳・点鼻液0.1%",
                "ﾌﾟﾚﾄﾞﾆｿﾞﾛﾝ眼軟膏",
                "ベタメタゾン吉草酸エステルクリーム",
                "プレドネマ注腸（プレドニゾロン）",
                "吸入ステロイド",
                "ステロイド外用薬",
                "hydrocortisone 1% cream",
                "Dexamethasone ophthalmic suspension",
                "inhaled corticosteroid"
            })
    void a_steroid_for_local_use_does_not_count(String name) {
        assertEquals(Set.of(), DesignatedDrug.recognise(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "非ステロイド性抗炎症薬",
                "non-steroidal anti-inflammatory drug",
                "蛋白同化ステロイド",
                "フルドロコルチゾン酢酸エステル",
                "fludrocortisone",
                "d-クロルフェニラミンマレイン酸塩・ベタメタゾン配合錠"
            })
    void what_only_sounds_like_a_steroid_of_the_list_does_not_count(String name) {
        assertEquals(Set.of(), DesignatedDrug.recognise(name));
    }

    @Test
    void several_drugs_in_one_text_are_all_found_and_judged_one_by_one() {
        assertEquals(
                Set.of(STEROID, DesignatedDrug.VEKLURY),
                DesignatedDrug.recognise("デカドロン錠4mg、リンデロン-VG軟膏､ベクルリー点滴静注用100mg\nカロナール錠"));
    }

    @ParameterizedTest
    @EnumSource
    void every_drug_is_recognised_by_its_label_and_each_of_its_names(DesignatedDrug drug) {
        assertEquals(Set.of(drug), DesignatedDrug.recognise(drug.label().ja()));
        assertEquals(Set.of(drug), DesignatedDrug.recognise(drug.label().en()));
        for (String name : drug.names()) {
            assertEquals(Set.of(drug), DesignatedDrug.recognise(name), name);
        }
    }

    @Test
    void only_the_names_of_steroids_are_a_choice_of_ours() {
        for (var drug : DesignatedDrug.values()) {
            var expected = drug == STEROID ? Provenance.PROVISIONAL : Provenance.PUBLIC;
            assertEquals(expected, drug.namesFrom().provenance(), drug.name());
        }
        assertTrue(STEROID.namesFrom().title().contains("ステロイド薬"));
    }
}
