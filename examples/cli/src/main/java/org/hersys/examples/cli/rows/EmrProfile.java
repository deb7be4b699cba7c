package org.hersys.examples.cli.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.RiskFactor;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.law.Item;
import org.hersys.law.Truth;
import org.hersys.person.AgeKnowledge;
import org.hersys.regime.Listing;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.NotificationQuestions;
import org.hersys.result.Outcome;
import org.hersys.text.BilingualText;

/**
 * A list as an electronic medical record writes it out (電子カルテから出力した一覧).
 *
 * <p>It has birth dates, drugs by the names on the prescription and diseases by ICD-10; what the four groups ask about is
 * derived from them. A list that is not said to be complete yields no "no".
 */
final class EmrProfile implements CsvProfile {

    private static final String NUMBER = "患者番号";
    private static final String DIAGNOSED_ON = "診断日";
    private static final String CLASS = "診断分類";
    private static final String CLINICALLY = "みなし陽性";
    private static final String BIRTH_DATE = "生年月日";
    private static final String AGE = "年齢・年代";
    private static final String ADMISSION = "入院の必要性";
    private static final String FORESEEN = "入院の可能性";
    private static final String PREGNANT = "妊娠";
    private static final String DISEASES = "病名(ICD-10)";
    private static final String ALL_DISEASES = "病名の範囲";
    private static final String DRUGS = "投与が必要な薬剤";
    private static final String ALL_DRUGS = "薬剤の範囲";
    private static final String OXYGEN = "酸素投与";
    private static final String PROGRAMME = "検査の区分";

    private static final Map<String, Truth> TRUTHS =
            words(List.of("有", "無", "不明"), List.of(Truth.YES, Truth.NO, Truth.UNKNOWN));
    private static final Map<String, Listing> LISTINGS =
            words(List.of("全件", "一部"), List.of(Listing.COMPLETE, Listing.PARTIAL));
    private static final Map<String, TestProgramme> PROGRAMMES = words(
            List.of("行政検査", "自由診療", "分娩前検査"),
            List.of(TestProgramme.ADMINISTRATIVE, TestProgramme.SELF_PAID, TestProgramme.PRE_DELIVERY));
    private static final Map<String, DiagnosisClass> CLASSES = words(
            Stream.of(DiagnosisClass.values()).map(value -> value.label().ja()).toList(),
            List.of(DiagnosisClass.values()));
    private static final Map<String, Item> YES_NO = words(
            List.of(CLINICALLY, ADMISSION, FORESEEN, PREGNANT, OXYGEN),
            List.of(
                    NotificationQuestions.CLINICALLY_DIAGNOSED,
                    NotificationQuestions.NEEDS_ADMISSION,
                    NotificationQuestions.ADMISSION_FORESEEN,
                    NotificationQuestions.PREGNANT,
                    NotificationQuestions.NEEDS_OXYGEN));

    /** Words and what they mean, in an order in which a hint can list them. */
    private static <R> Map<String, R> words(List<String> words, List<R> meanings) {
        var map = new LinkedHashMap<String, R>();
        for (int i = 0; i < words.size(); i++) {
            map.put(words.get(i), meanings.get(i));
        }
        return map;
    }

    @Override
    public List<String> columns() {
        return List.of(
                NUMBER,
                DIAGNOSED_ON,
                CLASS,
                CLINICALLY,
                BIRTH_DATE,
                AGE,
                ADMISSION,
                FORESEEN,
                PREGNANT,
                DISEASES,
                ALL_DISEASES,
                DRUGS,
                ALL_DRUGS,
                OXYGEN,
                PROGRAMME);
    }

    @Override
    public String idColumn() {
        return NUMBER;
    }

    @Override
    public BilingualText note() {
        return BilingualText.of(
                "重症化リスク因子は病名（ICD-10）から、治療薬の必要性は薬剤名から判断した。「全件」でない一覧に無いものは、「無」ではなく「不明」である。",
                "Risk factors follow from ICD-10 codes, the need for a designated drug from the names of drugs. What a list does not"
                        + " name is unknown, and only where the list is complete is it \"no\".");
    }

    @Override
    public Outcome<NotificationFacts> read(CsvCells cells) {
        var day = cells.read(DIAGNOSED_ON, IsoTexts.DATE, IsoTexts::date);
        if (day.isEmpty()) {
            return CsvCells.withoutDay(DIAGNOSED_ON);
        }
        var facts = NotificationFacts.diagnosedOn(day.get());
        cells.oneOf(CLASS, CLASSES).ifPresent(facts::diagnosisClass);
        cells.read(BIRTH_DATE, IsoTexts.DATE, IsoTexts::date).ifPresent(facts::bornOn);
        cells.read(AGE, AgeKnowledge::parseBand).ifPresent(facts::age);
        cells.oneOf(PROGRAMME, PROGRAMMES).ifPresent(facts::testProgramme);
        YES_NO.forEach((column, item) -> cells.oneOf(column, TRUTHS).ifPresent(truth -> facts.answer(item, truth)));
        facts.riskFactors(riskFactors(cells), listing(cells, ALL_DISEASES));
        facts.drugsNeeded(cells.texts(DRUGS), listing(cells, ALL_DRUGS));
        return facts.check();
    }

    private static List<RiskFactor> riskFactors(CsvCells cells) {
        return cells.texts(DISEASES).stream()
                .flatMap(code -> RiskFactor.fromIcd10(code).stream())
                .toList();
    }

    private static Listing listing(CsvCells cells, String column) {
        return cells.oneOf(column, LISTINGS).orElse(Listing.PARTIAL);
    }
}
