package org.hersys.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hersys.form.NotificationItem;
import org.hersys.law.Citation;
import org.hersys.law.Sources;
import org.hersys.law.Truth;
import org.hersys.notification.NotificationContent;
import org.hersys.text.BilingualText;

/** Which duties the entry of a notification fulfils, each with its notice: the table of the circular, section 4. */
final class Duties {

    private static final Citation CIRCULAR = Sources.SURVEILLANCE_CIRCULAR.at("４．HER-SYSへの関係情報の入力により省略可能となる事務等");

    /** One line of the table: what is fulfilled where something was entered. */
    private record Line(FulfilledDuty duty, Predicate<NotificationContent> entered) {}

    private static final List<Line> TABLE = List.of(
            new Line(
                    duty(
                            "ARTICLE_12",
                            "感染症法第12条に基づく医師による届出。改めてのFAXでの提出は原則として不要です。",
                            "Notification by the physician under Article 12 of the Act; no fax is needed besides.",
                            Sources.INSTITUTION_FAQ.at("8")),
                    content -> true),
            new Line(
                    duty(
                            "TEST_RESULT_REPORT",
                            "検査を行った医療機関から保健所に対する検査結果等の報告",
                            "The report of test results by the testing institution to the health centre",
                            CIRCULAR),
                    content -> content.isFilled(NotificationItem.TEST_RESULT)),
            new Line(
                    duty(
                            "ACTIVE_INVESTIGATION_REPORT",
                            "「新型コロナウイルス感染症における積極的疫学調査について（協力依頼）」（令和2年2月12日健感発0212第3号）に基づく調査の報告",
                            "The report to the ministry on active investigation (notice of 2020-02-12)",
                            CIRCULAR),
                    content -> content.isFilled(NotificationItem.INFECTION_ROUTE)),
            new Line(
                    duty(
                            "UNTRACED_ROUTE_REPORT",
                            "感染経路が特定できない症例の発生状況の報告（令和2年5月8日事務連絡）",
                            "The report on cases whose route of infection cannot be traced (circular of 2020-05-08)",
                            CIRCULAR),
                    content -> content.isFilled(NotificationItem.INFECTION_ROUTE)),
            new Line(
                    duty(
                            "INPATIENT_CONDITION_REPORT",
                            "入院患者の健康状態に関する厚生労働省へのメールでの報告",
                            "The report by mail to the ministry on the condition of in-patients",
                            Sources.SURVEILLANCE_QA.at("問9")),
                    content -> content.admittedAtNotification() == Truth.YES));

    private Duties() {}

    static List<FulfilledDuty> fulfilledBy(NotificationContent content) {
        var fulfilled = new ArrayList<FulfilledDuty>();
        for (var line : TABLE) {
            if (line.entered.test(content)) {
                fulfilled.add(line.duty);
            }
        }
        return List.copyOf(fulfilled);
    }

    private static FulfilledDuty duty(String code, String ja, String en, Citation citation) {
        return new FulfilledDuty(code, BilingualText.of(ja, en), citation);
    }
}
