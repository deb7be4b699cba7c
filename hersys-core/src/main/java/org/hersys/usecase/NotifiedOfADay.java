package org.hersys.usecase;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hersys.access.Operation;
import org.hersys.cases.CaseQuery;
import org.hersys.cases.CaseRecord;
import org.hersys.dailyreport.NotifiedPerson;
import org.hersys.facility.InstitutionId;
import org.hersys.law.Truth;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.Notification;
import org.hersys.person.AgeBracket;
import org.hersys.person.CaseId;
import org.hersys.port.CaseScope;
import org.hersys.regime.NotificationFacts;
import org.hersys.result.PageRequest;
import org.hersys.time.EffectivePeriod;

/**
 * Whom an institution notified with a day of diagnosis, each person once.
 *
 * <p>Cases that a centre has linked, with each other or over a third one, are one course of one person. A person is counted
 * with the first notification of the course that counts, on its day and by the institution that made it.
 */
final class NotifiedOfADay {

    private static final int PAGE = 200;

    /** A notification by which somebody counts in the daily report. */
    private record Counting(FiledNotification filed, LocalDate day, NotificationFacts facts) {

        private static final Comparator<Counting> FIRST = Comparator.comparing(Counting::day)
                .thenComparing(counting -> counting.filed.filing().entered().at())
                .thenComparing(counting -> counting.filed.id().value());

        boolean isOf(InstitutionId institution, LocalDate wanted) {
            return day.equals(wanted) && filed.filing().institution().id().equals(institution);
        }

        List<AgeBracket> brackets() {
            return AgeBracket.possibleFor(facts.age(), day, facts.reckoning());
        }
    }

    private final Conversation talk;
    private final InstitutionId institution;
    private final LocalDate day;
    /** By the least case of the course. */
    private final Map<CaseId, NotifiedPerson> persons = new LinkedHashMap<>();

    private final List<CaseId> countedElsewhere = new ArrayList<>();

    private NotifiedOfADay(Conversation talk, InstitutionId institution, LocalDate day) {
        this.talk = talk;
        this.institution = institution;
        this.day = day;
    }

    /** As far as the actor may see the notifications. */
    static NotifiedOfADay of(Conversation talk, InstitutionId institution, LocalDate day) {
        var notified = new NotifiedOfADay(talk, institution, day);
        notified.search();
        return notified;
    }

    List<NotifiedPerson> persons() {
        return List.copyOf(persons.values());
    }

    /** The cases whose person was counted before. */
    List<CaseId> countedElsewhere() {
        return Collections.unmodifiableList(countedElsewhere);
    }

    /** A later notification may have moved the last day of diagnosis of a case on. */
    private void search() {
        var query = CaseQuery.builder()
                .institution(institution)
                .diagnosed(EffectivePeriod.ofClosed(day, day.isAfter(talk.today()) ? day : talk.today()))
                .build()
                .orElseThrow();
        talk.searchedBy(query.criteria());
        CaseScope.of(talk.actor(), talk.setting().policy(), Operation.SEARCH_CASES)
                .ifPresent(scope -> {
                    var page = Optional.of(PageRequest.first(PAGE));
                    while (page.isPresent()) {
                        var wanted = page.get();
                        var found = talk.store().cases().search(query, scope, wanted);
                        found.items().stream()
                                .filter(record -> talk.may(Operation.READ_NOTIFICATION, record))
                                .forEach(this::add);
                        page = found.next().map(wanted::after);
                    }
                });
    }

    private void add(CaseRecord record) {
        var own = counting(record.caseId());
        own.stream()
                .filter(counting -> counting.isOf(institution, day))
                .min(Counting.FIRST)
                .ifPresent(counting -> {
                    talk.about(record);
                    add(record, counting, own);
                });
    }

    private void add(CaseRecord record, Counting ofTheDay, List<Counting> own) {
        var course = courseOf(record);
        boolean isFirst = Stream.concat(
                        own.stream(),
                        course.stream()
                                .filter(id -> !id.equals(record.caseId()))
                                .flatMap(id -> counting(id).stream()))
                .min(Counting.FIRST)
                .filter(first -> first.isOf(institution, day))
                .isPresent();
        if (isFirst) {
            var brackets = ofTheDay.brackets();
            persons.merge(
                    course.first(),
                    new NotifiedPerson(List.of(record.caseId()), brackets),
                    (person, linked) -> person.with(record.caseId(), brackets));
        } else {
            countedElsewhere.add(record.caseId());
        }
    }

    /** The case and all that are linked with it, also over others, which the actor need not be allowed to see. */
    private SortedSet<CaseId> courseOf(CaseRecord record) {
        var course = new TreeSet<CaseId>(Comparator.comparing(CaseId::value));
        course.add(record.caseId());
        var open = new ArrayDeque<>(record.links());
        while (!open.isEmpty()) {
            var id = open.remove();
            if (course.add(id)) {
                talk.store().cases().find(id).ifPresent(linked -> open.addAll(linked.links()));
            }
        }
        return course;
    }

    private List<Counting> counting(CaseId id) {
        return talk.store().notifications().ofCase(id).stream()
                .flatMap(NotifiedOfADay::filed)
                .flatMap(filed -> counting(filed).stream())
                .toList();
    }

    private Optional<Counting> counting(FiledNotification filed) {
        return filed.content()
                .diagnosisDate()
                .flatMap(diagnosed -> facts(filed)
                        .filter(facts -> talk.setting().regimes().decide(facts).countedInDailyReport() == Truth.YES)
                        .map(facts -> new Counting(filed, diagnosed, facts)));
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
