package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.cases.CaseQuery;
import org.hersys.cases.CaseRecord;
import org.hersys.dailyreport.DailyReconciliation;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.facility.InstitutionId;
import org.hersys.law.Citation;
import org.hersys.law.Truth;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.Notification;
import org.hersys.person.AgeBracket;
import org.hersys.person.CaseId;
import org.hersys.port.CaseScope;
import org.hersys.regime.NotificationFacts;
import org.hersys.result.Outcome;
import org.hersys.result.PageRequest;
import org.hersys.time.EffectivePeriod;

/**
 * Compares the true counts of a day with the notifications of that day (日次報告と発生届の照合): who was notified must be in the
 * daily report, too.
 *
 * <p>HER-SYS新機能 陽性者の日次報告方法について 医療機関向け（2022-09-16）「発生届の報告数を含めた当日分の陽性者を入力します」. A person is looked for once, also
 * with a further notification (追加登録) of the same day.
 */
public final class ReconcilingDailyReport {

    private static final int PAGE = 200;

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public ReconcilingDailyReport(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * The document under which it is done.
     *
     * @return the ministry's briefing on daily reports
     */
    public Citation legalBasis() {
        return Operation.READ_DAILY_REPORTS.legalBasis();
    }

    /**
     * Compares a day of an institution, by the notifications that the actor may see.
     *
     * @param actor who compares
     * @param institution whose report and whose notifications
     * @param day the day of diagnosis, which is that of the report
     * @return the comparison, with the ids of the cases where the counts are too low; or {@code DAILY_COUNT_OUT_OF_RANGE} if
     *     the ledger contradicts the report, {@code REPORTING_UNIT_UNKNOWN}, or a missing right
     */
    public Outcome<DailyReconciliation> reconcile(Actor actor, InstitutionId institution, LocalDate day) {
        return Conversation.hold(setting, actor, Operation.READ_DAILY_REPORTS, talk -> {
            var reporting = Reporting.of(talk, Operation.READ_DAILY_REPORTS, ReportingUnit.of(institution), day);
            var counts = Refusal.unless(reporting.ledger().trueCounts(day));
            return DailyReconciliation.of(day, counts, notified(talk, institution, day));
        });
    }

    /** The possible brackets of each. A later notification may have moved the last day of diagnosis of a case on. */
    private static Map<CaseId, List<AgeBracket>> notified(Conversation talk, InstitutionId institution, LocalDate day) {
        var query = CaseQuery.builder()
                .institution(institution)
                .diagnosed(EffectivePeriod.ofClosed(day, day.isAfter(talk.today()) ? day : talk.today()))
                .build()
                .orElseThrow();
        talk.searchedBy(query.criteria());
        var brackets = new LinkedHashMap<CaseId, List<AgeBracket>>();
        CaseScope.of(talk.actor(), talk.setting().policy(), Operation.SEARCH_CASES)
                .ifPresent(scope -> {
                    var page = Optional.of(PageRequest.first(PAGE));
                    while (page.isPresent()) {
                        var wanted = page.get();
                        var found = talk.store().cases().search(query, scope, wanted);
                        found.items().stream()
                                .filter(record -> talk.may(Operation.READ_NOTIFICATION, record))
                                .forEach(record -> bracketsOf(talk, record, day).ifPresent(possible -> {
                                    talk.about(record);
                                    brackets.put(record.caseId(), possible);
                                }));
                        page = found.next().map(wanted::after);
                    }
                });
        return brackets;
    }

    private static Optional<List<AgeBracket>> bracketsOf(Conversation talk, CaseRecord record, LocalDate day) {
        return talk.store().notifications().ofCase(record.caseId()).stream()
                .flatMap(ReconcilingDailyReport::filed)
                .filter(filed ->
                        filed.content().diagnosisDate().filter(day::equals).isPresent())
                .flatMap(filed -> facts(filed).stream())
                .filter(facts -> talk.setting().regimes().decide(facts).countedInDailyReport() == Truth.YES)
                .map(facts -> AgeBracket.possibleFor(facts.age(), day, facts.reckoning()))
                .findFirst();
    }

    private static Stream<FiledNotification> filed(Notification notification) {
        return notification.<Stream<FiledNotification>>fold(
                draft -> Stream.empty(), Stream::of, frozen -> Stream.of(frozen.filed()));
    }

    private static Optional<NotificationFacts> facts(FiledNotification filed) {
        return filed.content()
                .facts(filed.filing().prefecture(), filed.reportDate())
                .<Optional<NotificationFacts>>fold(Optional::of, problems -> Optional.empty());
    }
}
