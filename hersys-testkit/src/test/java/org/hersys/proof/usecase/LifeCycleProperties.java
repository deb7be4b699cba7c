package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.hersys.actor.Actor;
import org.hersys.cases.CaseRecord;
import org.hersys.cases.DuplicateFinder;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.FrozenNotification;
import org.hersys.notification.LifeCycle;
import org.hersys.notification.Notification;
import org.hersys.notification.NotificationDraft;
import org.hersys.notification.NotificationOperation;
import org.hersys.notification.NotificationState;
import org.hersys.person.CaseId;
import org.hersys.person.NotificationId;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Notifications;

/** Whatever clinic and centre do one after the other, what was promised of submissions, versions and deletions holds. */
class LifeCycleProperties {

    /** What somebody tries with one of the notifications that there are or were, some time after the step before. */
    record Step(Actor actor, NotificationOperation operation, int which, Duration later) {

        @Override
        public String toString() {
            return later + " " + operation + " " + which + " by " + actor.role();
        }
    }

    /** The notifications of a case, and what was seen of them. */
    private static final class Course {

        private final Office office = Office.on(Notifications.IN_2021);
        private final Deeds deeds = new Deeds(office);
        private final NotificationDraft first = Deeds.draft(Deeds.suspected(), Actors.clinicClerk());
        private final CaseId caseId;
        private final Set<NotificationId> ids = new LinkedHashSet<>();
        private final Set<NotificationId> deleted = new HashSet<>();
        private final Set<NotificationOperation> done = EnumSet.noneOf(NotificationOperation.class);
        private final Map<NotificationId, Map<DiagnosisClass, LocalDate>> days = new HashMap<>();
        private final Map<Instant, List<Notification>> seen = new TreeMap<>();
        private final Map<Instant, CaseRecord> seenCase = new TreeMap<>();

        private Course() {
            var receipt = office.hersys
                    .notifyingCase()
                    .submit(Actors.clinicClerk(), first)
                    .orElseThrow();
            this.caseId = receipt.caseId();
            look();
        }

        void go(Step step) {
            office.wait(step.later());
            var id = List.copyOf(ids).get(step.which() % ids.size());
            var before = state(id);
            var outcome = deeds.of(step.operation(), step.actor(), id);
            if (outcome.isAccepted()) {
                var next = LifeCycle.after(before, step.operation()).orElseThrow();
                assertThat(state(id)).isEqualTo(next);
                if (next == NotificationState.DELETED) {
                    deleted.add(id);
                }
            }
            if (outcome.isAccepted()) {
                done.add(step.operation());
            }
            look();
        }

        private NotificationState state(NotificationId id) {
            return office.look(store -> store.notifications().find(id))
                    .map(Notification::state)
                    .orElse(NotificationState.DELETED);
        }

        private void look() {
            var now = office.notificationsOf(caseId);
            now.forEach(each -> ids.add(each.id()));
            seen.put(office.now(), now);
            office.look(store -> store.cases().find(caseId)).ifPresent(record -> seenCase.put(office.now(), record));
        }

        void check() {
            days_of_submission_neither_move_nor_vanish();
            at_most_one_filed_notification_is_not_frozen();
            versions_have_no_gaps();
            what_was_stored_is_what_was_then();
            nothing_is_left_of_what_was_deleted();
        }

        private void days_of_submission_neither_move_nor_vanish() {
            for (var notification : office.notificationsOf(caseId)) {
                var now = filed(notification)
                        .map(FiledNotification::submissionDates)
                        .orElse(Map.of());
                assertThat(now).containsAllEntriesOf(days.getOrDefault(notification.id(), Map.of()));
                days.put(notification.id(), now);
            }
        }

        private static Optional<FiledNotification> filed(Notification notification) {
            if (notification instanceof FrozenNotification frozen) {
                return Optional.of(frozen.filed());
            }
            return notification instanceof FiledNotification filed ? Optional.of(filed) : Optional.empty();
        }

        private void at_most_one_filed_notification_is_not_frozen() {
            assertThat(office.notificationsOf(caseId).stream().filter(FiledNotification.class::isInstance))
                    .hasSizeLessThanOrEqualTo(1);
        }

        private void versions_have_no_gaps() {
            for (var id : ids) {
                assertThat(office.look(store -> store.notifications().history(id)).stream()
                                .map(Notification::version))
                        .isEqualTo(upTo(
                                deleted.contains(id)
                                        ? 0
                                        : office.notification(id).version()));
            }
            assertThat(office.look(store -> store.cases().history(caseId)).stream()
                            .map(CaseRecord::version))
                    .isEqualTo(upTo(isGone() ? 0 : office.caseOf(caseId).version()));
        }

        private static List<Long> upTo(long last) {
            return LongStream.rangeClosed(1, last).boxed().toList();
        }

        private void what_was_stored_is_what_was_then() {
            seen.forEach((moment, then) -> {
                var left = then.stream()
                        .filter(each -> !deleted.contains(each.id()))
                        .toList();
                var told = office.look(store -> store.notifications().ofCaseAsOf(caseId, moment));
                assertThat(told).isEqualTo(left);
                assertThat(ids.stream().flatMap(id -> asOf(id, moment).stream()))
                        .containsExactlyInAnyOrderElementsOf(left);
            });
            seenCase.forEach((moment, then) -> {
                var told = office.look(store -> store.cases().asOf(caseId, moment));
                assertThat(told).isEqualTo(Optional.of(then).filter(record -> !isGone()));
            });
        }

        private Optional<Notification> asOf(NotificationId id, Instant moment) {
            return office.look(store -> store.notifications().asOf(id, moment));
        }

        /** A case that came with its notification goes with the last one. */
        private boolean isGone() {
            return deleted.containsAll(ids);
        }

        private void nothing_is_left_of_what_was_deleted() {
            for (var id : deleted) {
                assertThat(state(id)).isEqualTo(NotificationState.DELETED);
                assertThat(asOf(id, office.now())).isEmpty();
                assertThat(office.messages())
                        .noneMatch(message -> message.notificationId().equals(Optional.of(id)));
            }
            assertThat(office.notificationsOf(caseId)).noneMatch(each -> deleted.contains(each.id()));
            var alike = office.look(store -> store.cases().withAnyKey(DuplicateFinder.keysOf(Deeds.suspected())));
            assertThat(alike).extracting(CaseRecord::caseId).isEqualTo(isGone() ? List.of() : List.of(caseId));
            if (deleted.contains(ids.iterator().next())) {
                var again = office.hersys.notifyingCase().submit(Actors.clinicClerk(), first);
                assertThat(again.problems()).extracting(Problem::code).containsExactly(ProblemCode.SUBMISSION_DELETED);
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_done_one_after_the_other(@ForAll("steps") List<Step> steps) {
        var course = new Course();
        for (var step : steps) {
            course.go(step);
            course.check();
        }
        for (var operation : LifeCycle.allowedIn(NotificationState.CONFIRMED)) {
            Statistics.label(operation.name())
                    .collect(course.done.contains(operation))
                    .coverage(coverage -> coverage.check(true).count(count -> count > 0));
        }
        Statistics.label("notifications")
                .collect(Math.min(course.ids.size(), 3))
                .coverage(coverage -> {
                    coverage.check(1).count(count -> count > 0);
                    coverage.check(2).count(count -> count > 0);
                    coverage.check(3).count(count -> count > 0);
                });
        Statistics.label("the case is gone")
                .collect(course.isGone())
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
        Statistics.label("one was deleted, one was left")
                .collect(!course.deleted.isEmpty() && !course.isGone())
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        var actors = Arbitraries.of(Actors.clinicClerk(), Actors.clinicPhysician(), Actors.centreNurse());
        var operations = Arbitraries.frequency(Arrays.stream(NotificationOperation.values())
                .map(operation -> Tuple.of(weight(operation), operation))
                .toList());
        var waiting = Arbitraries.integers().between(0, 20).map(Duration::ofHours);
        return Combinators.combine(actors, operations, Arbitraries.integers().between(0, 5), waiting)
                .as(Step::new)
                .list()
                .ofMinSize(15)
                .ofMaxSize(40);
    }

    /** Once all is deleted there is nothing left to be done; to answer a question, one must have been asked. */
    private static int weight(NotificationOperation operation) {
        return switch (operation) {
            case DELETE -> 1;
            case QUERY, ANSWER_QUERY, ADD -> 5;
            default -> 2;
        };
    }
}
