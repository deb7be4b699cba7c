package org.hersys.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hersys.access.Operation;
import org.hersys.cases.CaseRecord;
import org.hersys.cases.DuplicateCandidate;
import org.hersys.cases.DuplicateFinder;
import org.hersys.check.CheckFinding;
import org.hersys.check.CheckReport;
import org.hersys.check.CheckSubject;
import org.hersys.form.FormItem;
import org.hersys.form.NotificationItem;
import org.hersys.institution.Prefecture;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationField;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.NotificationFacts;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.time.JapanTime;

/** What the law and the checks say about a content that is to be filed, or was. */
final class Examined {

    private final Outcome<NotificationDecision> decision;
    private final CheckReport report;
    private final List<DuplicateCandidate> candidates;
    private final List<NotificationItem> emptyItems;

    private Examined(
            Outcome<NotificationDecision> decision,
            CheckReport report,
            List<DuplicateCandidate> candidates,
            List<NotificationItem> emptyItems) {
        this.decision = decision;
        this.report = report;
        this.candidates = candidates;
        this.emptyItems = emptyItems;
    }

    /** What is to be filed today. The case is not its own duplicate. */
    static Examined of(Conversation talk, CaseRecord record, NotificationContent content, Prefecture prefecture) {
        return examine(talk, talk.at(), talk.today(), record, content, prefecture);
    }

    /** What was filed, as it was examined at that moment. */
    static Examined as(Instant moment, Conversation talk, CaseRecord record, FiledNotification filed) {
        return examine(
                talk,
                moment,
                filed.reportDate(),
                record,
                filed.content(),
                filed.filing().prefecture());
    }

    /** What a filed notification is to say from now on; the report date stays that of its class. */
    static Examined changed(
            Conversation talk, CaseRecord record, NotificationContent content, FiledNotification before) {
        var reportDate = content.diagnosisClass()
                .map(given -> before.submissionDates().getOrDefault(given, talk.today()))
                .orElse(before.reportDate());
        return examine(
                talk, talk.at(), reportDate, record, content, before.filing().prefecture());
    }

    private static Examined examine(
            Conversation talk,
            Instant moment,
            LocalDate reportDate,
            CaseRecord record,
            NotificationContent content,
            Prefecture prefecture) {
        var setting = talk.setting();
        var today = LocalDate.ofInstant(moment, JapanTime.ZONE);
        Outcome<NotificationFacts> facts = content.facts(prefecture, reportDate);
        Outcome<NotificationDecision> decision = facts.map(setting.regimes()::decide);
        var form = setting.forms().on(reportDate);
        var candidates = candidates(moment, content, talk, record);
        var subject = CheckSubject.builder(content, today)
                .reportDate(reportDate)
                .form(form)
                .candidates(candidates);
        decision.map(subject::decision);
        var empty = form
                .unfilled(
                        item -> NotificationField.isHeader(item) || content.isFilled(item),
                        content.circumstances(reportDate))
                .stream()
                .map(FormItem::item)
                .toList();
        return new Examined(decision, setting.checks().run(subject.build()), candidates, empty);
    }

    /** Only cases that the actor may see, so that nothing of another institution's patient is revealed. */
    private static List<DuplicateCandidate> candidates(
            Instant moment, NotificationContent content, Conversation talk, CaseRecord record) {
        var others = talk.store().cases().withAnyKey(DuplicateFinder.keysOf(content)).stream()
                .filter(other -> !other.caseId().equals(record.caseId()))
                .filter(other -> !record.links().contains(other.caseId()))
                .filter(other -> !other.createdAt().isAfter(moment))
                .filter(other -> talk.may(Operation.READ_CASE, other))
                .toList();
        return DuplicateFinder.compare(content, others);
    }

    /** Everything that forbids filing it, each reason once. */
    List<Problem> problems(Set<String> acceptedWarnings) {
        var problems = report.blocking(acceptedWarnings).stream()
                .map(CheckFinding::problem)
                .collect(Collectors.toCollection(ArrayList::new));
        var codes = problems.stream().map(Problem::code).collect(Collectors.toSet());
        decision.problems().stream()
                .filter(problem -> !codes.contains(problem.code()))
                .forEach(problems::add);
        return problems;
    }

    NotificationDecision decision() {
        return decision.orElseThrow();
    }

    CheckReport report() {
        return report;
    }

    List<DuplicateCandidate> candidates() {
        return candidates;
    }

    List<NotificationItem> emptyItems() {
        return emptyItems;
    }
}
