package org.hersys.usecase;

import java.util.List;
import java.util.Optional;
import org.hersys.actor.Attribution;
import org.hersys.actor.Role;
import org.hersys.cases.CaseContent;
import org.hersys.cases.CaseRecord;
import org.hersys.diagnosis.TestRecord;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.Notification;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationContentBuilder;
import org.hersys.notification.NotificationField;
import org.hersys.notification.NotificationState;
import org.hersys.notification.UnfiledNotification;
import org.hersys.person.NotificationId;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * One value, entered once: what a notification says too is kept alike in the case and in every notification of it that can
 * still be changed. A frozen one stays as it was.
 */
final class SharedItems {

    private SharedItems() {}

    /** What was given for a new notification, completed by what the case knows already. */
    static NotificationContent completed(NotificationContent given, CaseRecord record) {
        var known = record.shared();
        var completed = given.toBuilder();
        for (var field : known.fields()) {
            if (!given.has(field)) {
                copy(field, known, completed);
            }
        }
        // An age is for who does not know the birth date.
        if (known.has(NotificationField.BIRTH_DATE) || given.has(NotificationField.BIRTH_DATE)) {
            completed.clear(NotificationField.AGE);
        }
        if (!given.has(NotificationField.TESTS) && !record.tests().isEmpty()) {
            completed.put(NotificationField.TESTS, TestRecord.choice(record.tests()));
        }
        return completed.build();
    }

    private static <T> void copy(NotificationField<T> field, NotificationContent from, NotificationContentBuilder to) {
        to.put(field, from.value(field));
    }

    /** What the case says after a notification of it has changed. */
    static CaseContent inCase(CaseRecord record, NotificationContent before, NotificationContent after) {
        return record.content().toBuilder()
                .shared(after)
                .testsOfNotification(before.tests(), after.tests())
                .build();
    }

    /** Brings the notifications of a case, but the one where it was entered, in line with what the case says now. */
    static void spread(Conversation talk, CaseRecord before, CaseRecord after, @Nullable NotificationId enteredIn) {
        var notifications = talk.store().notifications().ofCase(after.caseId());
        requireBirthDateRight(talk, before, after, notifications);
        for (var notification : notifications) {
            var now = followed(notification.content(), before, after);
            boolean other = !notification.id().equals(enteredIn);
            if (other && !now.equals(notification.content())) {
                changed(notification, now, talk.attribution()).ifPresent(talk::update);
            }
        }
    }

    /** The case after a notification of it was entered or changed, with all that follows. */
    static CaseRecord follow(Conversation talk, CaseRecord record, Notification changed, NotificationContent before) {
        var content = changed.content();
        var next = record.next(changed.attribution()).content(inCase(record, before, content));
        if (changed instanceof FiledNotification filed) {
            next.lastDiagnosis(content.diagnosisDate().or(record::lastDiagnosis).orElse(null))
                    .responsibleCentre(
                            record.responsibleCentre().orElse(filed.filing().addressee()));
        }
        return stored(talk, record, next.build(), changed.id());
    }

    private static CaseRecord stored(Conversation talk, CaseRecord before, CaseRecord next, NotificationId enteredIn) {
        talk.update(next);
        spread(talk, before, next, enteredIn);
        return next;
    }

    /**
     * The patient registers with the birth date that was submitted, whichever notification of the case it was in: HER-SYS新機能
     * 陽性者の日次報告方法について 医療機関向け（2022-09-16）「HER-SYS入力時の注意点について」②.
     */
    private static void requireBirthDateRight(
            Conversation talk, CaseRecord before, CaseRecord after, List<Notification> notifications) {
        var submitted = notifications.stream()
                .filter(notification -> notification.state() != NotificationState.DRAFT)
                .map(notification -> notification.content().birthDate());
        var known = before.shared().birthDate();
        boolean touched = known.isPresent() && !known.equals(after.shared().birthDate());
        if (touched && talk.actor().role() != Role.HEALTH_CENTRE && submitted.anyMatch(known::equals)) {
            throw Refusal.of(Problem.of(ProblemCode.BIRTH_DATE_BY_CENTRE_ONLY, NotificationField.BIRTH_DATE.id()));
        }
    }

    private static NotificationContent followed(NotificationContent content, CaseRecord before, CaseRecord after) {
        var followed = content.withShared(after.shared());
        return content.has(NotificationField.TESTS)
                ? followed.with(
                        NotificationField.TESTS, CaseContent.followed(content.tests(), before.tests(), after.tests()))
                : followed;
    }

    private static Optional<Notification> changed(Notification notification, NotificationContent now, Attribution by) {
        return notification.<Optional<Notification>>fold(
                unfiled -> Optional.of(edited(unfiled, now, by)),
                filed -> Optional.of(Refusal.unless(amended(filed, now, by))),
                frozen -> Optional.empty());
    }

    private static UnfiledNotification edited(UnfiledNotification draft, NotificationContent now, Attribution by) {
        return draft.edited(draft.draft().toBuilder().content(now).build(), by);
    }

    private static Outcome<FiledNotification> amended(
            FiledNotification filed, NotificationContent now, Attribution by) {
        return filed.amended(now, by);
    }
}
