package org.hersys.json.internal.types;

import java.util.List;
import java.util.Map;
import org.hersys.dailyreport.AdministrativeTestReport;
import org.hersys.dailyreport.DailyReconciliation;
import org.hersys.dailyreport.DailyReportPrefill;
import org.hersys.dailyreport.DailyReportSummaryRow;
import org.hersys.dailyreport.DoubleCount;
import org.hersys.dailyreport.NotificationShortfall;
import org.hersys.dailyreport.TestTally;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.TestMethod;
import org.hersys.json.internal.shape.ChoiceShape;
import org.hersys.json.internal.shape.ListShape;
import org.hersys.json.internal.shape.Members;
import org.hersys.json.internal.shape.NumberShape;
import org.hersys.json.internal.shape.ObjectShape;
import org.hersys.json.internal.shape.Shape;
import org.hersys.person.AgeBracket;
import org.hersys.text.BilingualText;

/** What is computed of daily reports and never read back (日次報告の集計・突合). */
final class DailyFigureShapes {

    private static final Shape<List<AgeBracket>> BRACKETS = ListShape.of(ChoiceShape.of(AgeBracket.class));
    private static final Shape<String> REFERENCE = ResultShapes.line(64);

    static final ObjectShape<DailyReportPrefill> PREFILL = prefill();
    static final ObjectShape<NotificationShortfall> SHORTFALL = shortfall();
    static final ObjectShape<DailyReconciliation> RECONCILIATION = reconciliation();
    static final ObjectShape<DailyReportSummaryRow> SUMMARY_ROW = summaryRow();
    static final ObjectShape<DoubleCount> DOUBLE_COUNT = doubleCount();
    static final ObjectShape<TestTally> TALLY = tally();
    static final ObjectShape<AdministrativeTestReport> TEST_REPORT = testReport();

    private DailyFigureShapes() {}

    private static ObjectShape<DailyReportPrefill> prefill() {
        var members =
                Members.<DailyReportPrefill>of("DailyReportPrefill", BilingualText.of("日次報告の自動集計", "prefilled sheet"));
        members.required("day", TimeShapes.DATE, DailyReportPrefill::day);
        members.required("counts", DailyReportShapes.COUNTS, DailyReportPrefill::counts);
        members.flag("complete", DailyReportPrefill::isComplete);
        members.list("straddling", straddling(), prefill -> prefill.straddling().entrySet());
        members.list("undecided", REFERENCE, DailyReportPrefill::undecided);
        members.list("notCounted", REFERENCE, DailyReportPrefill::notCounted);
        members.list("ofOtherDays", REFERENCE, DailyReportPrefill::ofOtherDays);
        members.list("repeated", REFERENCE, DailyReportPrefill::repeated);
        return members.writtenOnly();
    }

    private static ObjectShape<Map.Entry<String, List<AgeBracket>>> straddling() {
        var members = Members.<Map.Entry<String, List<AgeBracket>>>of(
                "StraddlingPatient", BilingualText.of("年代区分をまたぐ者", "somebody who straddles brackets"));
        members.required("reference", REFERENCE, Map.Entry::getKey);
        members.required("brackets", BRACKETS, Map.Entry::getValue);
        return members.writtenOnly();
    }

    private static ObjectShape<NotificationShortfall> shortfall() {
        var members = Members.<NotificationShortfall>of(
                "NotificationShortfall", BilingualText.of("届出数が計上数を上回る年代", "more notified than counted"));
        members.required("brackets", BRACKETS, NotificationShortfall::brackets);
        members.required("counted", NumberShape.from(0), NotificationShortfall::counted);
        members.required("missing", NumberShape.from(1), NotificationShortfall::missing);
        members.required("persons", ListShape.of(PersonShapes.CASE_ID), NotificationShortfall::persons);
        return members.writtenOnly();
    }

    private static ObjectShape<DailyReconciliation> reconciliation() {
        var members = Members.<DailyReconciliation>of(
                "DailyReconciliation", BilingualText.of("日次報告と発生届の突合", "daily report beside notifications"));
        members.required("day", TimeShapes.DATE, DailyReconciliation::day);
        members.required("trueCounts", DailyReportShapes.COUNTS, DailyReconciliation::trueCounts);
        members.required("notified", NumberShape.of(0, Integer.MAX_VALUE), DailyReconciliation::notified);
        members.flag("consistent", DailyReconciliation::isConsistent);
        members.list("shortfalls", SHORTFALL, DailyReconciliation::shortfalls);
        members.list("linked", ListShape.of(PersonShapes.CASE_ID), DailyReconciliation::linked);
        members.list("countedElsewhere", PersonShapes.CASE_ID, DailyReconciliation::countedElsewhere);
        return members.writtenOnly();
    }

    private static ObjectShape<DailyReportSummaryRow> summaryRow() {
        var members = Members.<DailyReportSummaryRow>of(
                "DailyReportSummaryRow", BilingualText.of("集計表の行", "row of a summary of daily reports"));
        members.required("countedAt", TimeShapes.INSTANT, DailyReportSummaryRow::countedAt);
        members.optional("prefecture", PersonShapes.PREFECTURE, DailyReportSummaryRow::prefecture);
        members.optional("centre", ActorShapes.CENTRE_ID, DailyReportSummaryRow::centre);
        members.optional("monday", TimeShapes.DATE, DailyReportSummaryRow::monday);
        members.optional("day", TimeShapes.DATE, DailyReportSummaryRow::day);
        members.required("reports", NumberShape.of(1, Integer.MAX_VALUE), DailyReportSummaryRow::reports);
        members.required("counts", DailyReportShapes.COUNTS, DailyReportSummaryRow::counts);
        return members.writtenOnly();
    }

    private static ObjectShape<DoubleCount> doubleCount() {
        var members = Members.<DoubleCount>of("DoubleCount", BilingualText.of("二重計上のおそれ", "counted in two places"));
        members.required("institution", ActorShapes.INSTITUTION_ID, DoubleCount::institution);
        members.required("day", TimeShapes.DATE, DoubleCount::day);
        members.required("places", ListShape.of(DailyReportShapes.UNIT), DoubleCount::places);
        return members.writtenOnly();
    }

    private static ObjectShape<TestTally> tally() {
        var members =
                Members.<TestTally>of("TestTally", BilingualText.of("検査方法・結果別の実施数", "tests by method and result"));
        members.required("institution", ActorShapes.INSTITUTION_ID, TestTally::institution);
        members.required("day", TimeShapes.DATE, TestTally::day);
        members.optional("method", ChoiceShape.of(TestMethod.class), TestTally::method);
        members.optional("result", ChoiceShape.of(SpecimenResult.class), TestTally::result);
        members.required("tests", NumberShape.from(1), TestTally::tests);
        return members.writtenOnly();
    }

    private static ObjectShape<AdministrativeTestReport> testReport() {
        var members = Members.<AdministrativeTestReport>of(
                "AdministrativeTestReport", BilingualText.of("行政検査実施数", "administrative tests carried out"));
        members.required("total", NumberShape.from(0), AdministrativeTestReport::total);
        members.list("tallies", TALLY, AdministrativeTestReport::tallies);
        members.list("undecided", REFERENCE, AdministrativeTestReport::undecided);
        members.list("excluded", REFERENCE, AdministrativeTestReport::excluded);
        return members.writtenOnly();
    }
}
