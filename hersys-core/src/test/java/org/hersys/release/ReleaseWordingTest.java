package org.hersys.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hersys.text.BilingualText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a public health nurse reads. */
class ReleaseWordingTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        2022-09-20       | 2022-09-15       | HOME     | none | 療養を解除できる（2022年9月18日から可能。療養は2022年9月17日まで）。 | Recuperation may end (possible from 2022-09-18; recuperation until 2022-09-17).
        2022-09-17       | 2022-09-15       | HOME     | none | まだ療養を解除できない（2022年9月18日から可能。療養は2022年9月17日まで）。 | Recuperation may not end yet (possible from 2022-09-18; recuperation until 2022-09-17).
        2022-09-20       | 2022-09-19T09:05 | HOME     | none | 療養を解除できる（2022年9月20日09時05分から可能。療養は2022年9月19日まで）。 | Recuperation may end (possible from 2022-09-20 09:05; recuperation until 2022-09-19).
        2022-09-20       | not yet          | HOME     | none | まだ療養を解除できない（解除できる日は確定できない）。 | Recuperation may not end yet (from which day cannot be told).
        2022-09-20       | -                | HOME     | none | 判断できない（確認が必要な事項：症状軽快日）。 | This cannot be decided yet (to be found out: day of relief of symptoms).
        2022-09-20       | 2022-09-15       | HOSPITAL | -    | 判断できない（確認が必要な事項：陰性確認の検査）。期間の経過によれば2022年9月21日から可能。 | This cannot be decided yet (to be found out: negative tests). By time alone it is possible from 2022-09-21.
        2020-02-02       | -                | HOME     | none | この日に適用する解除の基準が確認できないため、判断できない。 | This cannot be decided: the criteria of that day are not known.
        """)
    void headlines(String asOf, String relief, String place, String tests, String ja, String en) {
        var onset = asOf.startsWith("2022") ? "2022-09-10" : "-";
        var facts = ReleaseCells.facts(asOf, "yes", onset, "-", relief, "no", place, "-", tests);
        assertEquals(
                BilingualText.of(ja, en),
                ReleaseCriteria.standard().decide(facts.build()).headline());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        2023-06-14 | まだ外出を控える期間である（2023年6月15日から可能。外出を控える期間は2023年6月14日まで）。 | Staying at home is still recommended (possible from 2023-06-15; staying at home until 2023-06-14).
        2023-06-15 | 外出を控える期間を終えてよい（2023年6月15日から可能。外出を控える期間は2023年6月14日まで）。 | Staying at home may end (possible from 2023-06-15; staying at home until 2023-06-14).
        """)
    void a_recommendation_binds_nobody(String asOf, String ja, String en) {
        var facts = ReleaseCells.facts(asOf, "no", "-", "2023-06-09", "-", "no", "HOME", "-", "none");
        var decision = ReleaseCriteria.standard().decide(facts.build());
        assertEquals(BilingualText.of(ja, en), decision.headline());
        assertTrue(decision.rule().isRecommendation());
        assertTrue(decision.explanation().ja().contains("法律に基づく療養ではなく、推奨である。"));
        assertTrue(decision.explanation().en().contains("may end staying at home when"));
    }

    @Test
    void the_explanation_names_the_edition_the_path_and_the_day_on_which_each_count_ends() {
        var facts = ReleaseCells.facts("2022-09-20", "yes", "2022-09-10", "-", "2022-09-15", "no", "HOME", "-", "none");
        var text = ReleaseCriteria.standard().decide(facts.build()).explanation();
        assertEquals(
                "判断日に適用する基準：退院・療養解除の基準（2022年9月7日版）（2022年9月7日から適用）。"
                        + "有症状者（人工呼吸器等による治療を受けた者を除く、宿泊療養・自宅療養）は、次のとき療養を解除できる："
                        + "発症日から7日間経過、かつ、症状軽快後24時間経過。"
                        + "発症日から7日間経過：2022年9月18日。症状軽快後24時間経過：2022年9月16日。"
                        + "典拠：「新型コロナウイルス感染症の患者に対する療養期間等の見直しについて」（事務連絡、2022-09-07）（公開情報）。",
                text.ja());
        assertTrue(
                text.en().contains("7 days after onset: 2022-09-18. 24 hours after relief of symptoms: 2022-09-16."));
        assertFalse(text.en().contains("2022-09-10"), "the dates of the person are not repeated");
    }

    @Test
    void an_undecided_case_is_told_which_paths_there_are() {
        var facts = ReleaseCells.facts("2022-09-20", "no", "-", "-", "-", "-", "-", "-", "none");
        var text =
                ReleaseCriteria.standard().decide(facts.build()).explanation().ja();
        assertTrue(text.contains("検体採取日から7日間経過。"), text);
        assertTrue(text.contains("検査キット"), text);
        assertFalse(text.contains("発症日から"), "nothing about symptoms: " + text);
        assertTrue(text.contains("次の事項により結論が変わりうる：検体採取日。"), text);
    }

    @Test
    void a_decision_prints_its_outcome_and_its_edition() {
        var facts = ReleaseCells.facts("2022-09-20", "yes", "2022-09-10", "-", "2022-09-15", "no", "HOME", "-", "none");
        var decision = ReleaseCriteria.standard().decide(facts.build());
        assertEquals("RELEASABLE from 2022-09-18 under release-2022-09-07", decision.toString());
    }
}
