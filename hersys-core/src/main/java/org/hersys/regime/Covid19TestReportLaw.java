package org.hersys.regime;

import java.time.LocalDate;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.law.Citation;
import org.hersys.law.Condition;
import org.hersys.law.Criterion;
import org.hersys.law.Provenance;
import org.hersys.law.Sources;
import org.hersys.text.BilingualText;
import org.hersys.time.Timeline;

/**
 * Which COVID-19 test results were entered in HER-SYS, and since when: the whole of that law, as data.
 *
 * <p>The next edition is one constant and one line of the timeline.
 */
final class Covid19TestReportLaw {

    private static final Citation ONLY_OF_THE_NOTIFIED = Sources.provisional("届出の対象が4類型に限られたため、検査結果の入力も届出の対象となった者に限った");

    private static final Criterion ADMINISTRATIVE_TEST = Criterion.of(
            "ADMINISTRATIVE_TEST",
            "行政検査",
            "administrative test",
            Condition.oneOf(TestReportFacts.PROGRAMME, TestProgramme.ADMINISTRATIVE),
            Sources.SURVEILLANCE_QA.at("問13、問14"));

    private static final Criterion EVERY_RESULT = Criterion.of(
            "EVERY_RESULT",
            "行政検査の結果（陽性・陰性とも）",
            "result of an administrative test, positive or negative",
            Condition.always(),
            Sources.HERSYS_LEAFLET);

    private static final Criterion POSITIVE = Criterion.of(
            "POSITIVE",
            "陽性の結果",
            "positive result",
            Condition.yes(TestReportFacts.POSITIVE),
            Sources.SURVEILLANCE_QA.at("問11"));

    private static final Criterion OF_ADMITTED_SUSPECT = Criterion.of(
            "OF_ADMITTED_SUSPECT",
            "入院を要すると認められた疑似症患者の検査（陰性を含む）",
            "test of a suspected patient judged to need admission, also a negative one",
            Condition.yes(TestReportFacts.OF_ADMITTED_SUSPECT),
            Sources.SURVEILLANCE_CIRCULAR.at("1（3）"));

    private static final TestReportRule NOT_YET = TestReportRule.of(
            "tests-before-hersys",
            BilingualText.of("HER-SYSの利用開始前", "before HER-SYS was in use"),
            Sources.HERSYS_LEAFLET);

    private static final TestReportRule ALL = TestReportRule.of(
                    "tests-all-administrative",
                    BilingualText.of("行政検査の結果すべて", "all results of administrative tests"),
                    Sources.HERSYS_LEAFLET)
            .requiring(ADMINISTRATIVE_TEST)
            .entering(EVERY_RESULT);

    /** That all tests of a notified person are entered stands in the circular beside the rule for negatives. */
    private static final TestReportRule POSITIVE_OR_NOTIFIED = TestReportRule.of(
                    "tests-positive-or-notified",
                    BilingualText.of(
                            "陽性の結果と、届出の対象となった者（入院を要する疑似症患者を含む）の検査",
                            "positive results, and tests of persons who are notified, suspected patients in need of"
                                    + " admission among them"),
                    Sources.SURVEILLANCE_CIRCULAR)
            .requiring(ADMINISTRATIVE_TEST)
            .entering(POSITIVE)
            .entering(OF_ADMITTED_SUSPECT)
            .entering(ofNotifiedPerson(Sources.SURVEILLANCE_CIRCULAR.at("1（3）")));

    private static final TestReportRule NOTIFIED_ONLY = TestReportRule.of(
                    "tests-of-notified",
                    BilingualText.of("届出の対象となった者の検査のみ", "tests of persons who are notified only"),
                    ONLY_OF_THE_NOTIFIED)
            .requiring(ADMINISTRATIVE_TEST)
            .entering(ofNotifiedPerson(ONLY_OF_THE_NOTIFIED));

    private static final TestReportRule ENDED = TestReportRule.of(
            "tests-ended",
            BilingualText.of("五類感染症となり、HER-SYSへの入力は終了", "class 5: nothing is entered in HER-SYS any more"),
            Citation.of("新型コロナウイルス感染症の五類感染症への位置付けの変更（定点把握）", Provenance.PUBLIC).readAt("国立感染症研究所、名古屋市ほか"));

    static final Timeline<TestReportRule> TIMELINE = Timeline.startingWith(NOT_YET)
            .from(LocalDate.of(2020, 5, 29), ALL)
            .from(LocalDate.of(2020, 10, 14), POSITIVE_OR_NOTIFIED)
            .from(LocalDate.of(2022, 9, 26), NOTIFIED_ONLY)
            .from(LocalDate.of(2023, 5, 8), ENDED)
            .build();

    private Covid19TestReportLaw() {}

    private static Criterion ofNotifiedPerson(Citation citation) {
        return Criterion.of(
                "OF_NOTIFIED_PERSON",
                "届出の対象となった者の検査（抗原検査・PCR検査とも、陰性を含む）",
                "test of a person who is notified, antigen and PCR alike, also a negative one",
                Condition.yes(TestReportFacts.OF_NOTIFIED_PERSON),
                citation);
    }
}
