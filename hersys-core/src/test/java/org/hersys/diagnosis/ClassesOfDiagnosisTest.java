package org.hersys.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hersys.law.Provenance;
import org.hersys.text.BilingualText;
import org.junit.jupiter.api.Test;

class ClassesOfDiagnosisTest {

    private static List<String> ja(Stream<BilingualText> labels) {
        return labels.map(BilingualText::ja).toList();
    }

    @Test
    void the_five_classes_are_those_of_the_form_in_its_order() {
        assertEquals(
                List.of("患者（確定例）", "無症状病原体保有者", "疑似症患者", "感染症死亡者の死体", "感染症死亡疑い者の死体"),
                ja(Stream.of(DiagnosisClass.values()).map(DiagnosisClass::label)));
    }

    @Test
    void the_programmes_cite_the_question_that_tells_whether_their_tests_are_reported() {
        assertEquals(Optional.of("問13"), TestProgramme.SELF_PAID.citation().place());
        assertEquals(Optional.of("問14"), TestProgramme.PRE_DELIVERY.citation().place());
        for (var programme : TestProgramme.values()) {
            assertEquals(Provenance.PRIMARY, programme.citation().provenance());
        }
        assertEquals(
                List.of("行政検査", "自由診療として行う検査", "不安を抱える妊婦への分娩前のウイルス検査"),
                ja(Stream.of(TestProgramme.values()).map(TestProgramme::label)));
    }

    @Test
    void the_methods_are_those_of_the_form_and_other() {
        assertEquals(
                List.of(
                        "分離・同定による病原体の検出",
                        "検体から核酸増幅法（PCR法 LAMP法など）による病原体遺伝子の検出",
                        "抗原定量検査による病原体の抗原の検出",
                        "抗原定性検査による病原体の抗原の検出",
                        "その他"),
                ja(Stream.of(TestMethod.values()).map(TestMethod::label)));
    }

    @Test
    void the_risk_factors_are_called_as_on_the_forms() {
        assertEquals(
                List.of(
                        "悪性腫瘍",
                        "慢性閉塞性肺疾患（COPD）",
                        "慢性呼吸器疾患（COPD等）",
                        "慢性腎臓病",
                        "心血管疾患",
                        "脳血管疾患",
                        "高血圧",
                        "糖尿病",
                        "脂質異常症",
                        "肥満（BMI30以上）",
                        "喫煙歴",
                        "臓器の移植、免疫抑制剤、抗がん剤等の使用その他の事由により免疫の機能が低下しているおそれ",
                        "その他"),
                ja(Stream.of(RiskFactor.values()).map(RiskFactor::label)));
    }
}
