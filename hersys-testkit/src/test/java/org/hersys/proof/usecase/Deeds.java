package org.hersys.proof.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hersys.Hersys;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.actor.EntryChannel;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.form.NotificationItem;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.FrozenNotification;
import org.hersys.notification.Notification;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationDraft;
import org.hersys.notification.NotificationField;
import org.hersys.notification.NotificationOperation;
import org.hersys.notification.Query;
import org.hersys.notification.QueryId;
import org.hersys.person.BirthDate;
import org.hersys.person.FreeText;
import org.hersys.person.NotificationId;
import org.hersys.result.Outcome;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.Notifications;
import org.hersys.usecase.Consent;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with a notification, each by its use case, on the newest version and with values against which nothing
 * speaks: what is refused is refused for the state or the actor.
 */
final class Deeds {

    private static final List<LocalDate> BIRTHDAYS =
            List.of(Notifications.IN_2021.minusYears(65), Notifications.IN_2021.minusYears(66));

    private final Office office;
    private int done;

    Deeds(Office office) {
        this.office = office;
    }

    /** The right that it takes. */
    static Operation rightTo(NotificationOperation operation) {
        return switch (operation) {
            case READ -> Operation.READ_NOTIFICATION;
            case PRINT -> Operation.PRINT_NOTIFICATION;
            case EDIT -> Operation.DRAFT;
            case SUBMIT -> Operation.SUBMIT;
            case AMEND -> Operation.AMEND;
            case RECLASSIFY -> Operation.RECLASSIFY;
            case CORRECT_TO_NEGATIVE -> Operation.CORRECT_TO_NEGATIVE;
            case ADD -> Operation.ADD_NOTIFICATION;
            case CONFIRM -> Operation.CONFIRM;
            case QUERY -> Operation.QUERY;
            case ANSWER_QUERY -> Operation.ANSWER_QUERY;
            case CORRECT_BIRTH_DATE -> Operation.CORRECT_BIRTH_DATE;
            case DELETE -> Operation.DELETE;
        };
    }

    /** What comes of it; of a notification that there is not, it is tried nevertheless. */
    Outcome<?> of(NotificationOperation operation, Actor actor, NotificationId id) {
        done++;
        var found = office.look(store -> store.notifications().find(id));
        long version = found.map(Notification::version).orElse(1L);
        var content = found.map(Notification::content).orElseGet(Deeds::suspected);
        Hersys hersys = office.hersys;
        return switch (operation) {
            case READ -> hersys.readingCase().notification(actor, id);
            case PRINT -> hersys.readingCase().print(actor, id);
            case EDIT -> hersys.draftingNotification().edit(actor, id, version, draft(remarked(content), actor));
            case SUBMIT -> hersys.notifyingCase().submitDraft(actor, id, version, draft(remarked(content), actor));
            case AMEND -> hersys.amendingNotification().amend(actor, id, version, draft(remarked(content), actor));
            case RECLASSIFY ->
                hersys.amendingNotification().reclassify(actor, id, version, draft(ofAnotherClass(content), actor));
            case CORRECT_TO_NEGATIVE -> hersys.correctingToNegative().correct(actor, id, version);
            case ADD ->
                hersys.addingNotification()
                        .add(actor, id, version, draft(ofAnotherClass(content), actor), Consent.GIVEN);
            case CONFIRM -> hersys.confirmingNotification().confirm(actor, id, version);
            case QUERY ->
                hersys.queryingNotification()
                        .ask(actor, id, version, NotificationItem.DIAGNOSIS_DATE, FreeText.of("診断年月日を確認してください。"));
            case ANSWER_QUERY ->
                hersys.queryingNotification()
                        .answer(actor, id, version, openQuery(found.orElse(null)), FreeText.of("届出のとおりです。"));
            case CORRECT_BIRTH_DATE ->
                hersys.amendingNotification().correctBirthDate(actor, id, version, anotherBirthDate(content));
            case DELETE -> hersys.deletingNotification().delete(actor, id, version, Consent.GIVEN);
        };
    }

    /** A suspected patient, of whom a result can still turn out to be negative. */
    static NotificationContent suspected() {
        return Notifications.suspectedToBeAdmitted().build();
    }

    /** Somebody who has no institution enters it for the clinic. */
    static NotificationDraft draft(NotificationContent content, Actor actor) {
        var draft = Notifications.draft(content, actor);
        return actor.institution().isPresent()
                ? draft
                : draft.toBuilder()
                        .channel(EntryChannel.FAX)
                        .standingFor(Institutions.clinic().id())
                        .build();
    }

    private NotificationContent remarked(NotificationContent content) {
        return content.with(NotificationField.REMARKS, FreeText.of("備考" + done));
    }

    private static NotificationContent ofAnotherClass(NotificationContent content) {
        boolean isSuspected = content.diagnosisClass().equals(suspected().diagnosisClass());
        return content.toBuilder()
                .diagnosisClass(isSuspected ? DiagnosisClass.CONFIRMED_PATIENT : DiagnosisClass.SUSPECTED_PATIENT)
                .tests(List.of(
                        isSuspected
                                ? Notifications.positiveTest(Notifications.IN_2021)
                                : Notifications.pendingTest(Notifications.IN_2021)))
                .build();
    }

    private static BirthDate anotherBirthDate(NotificationContent content) {
        return BIRTHDAYS.stream()
                .map(BirthDate::of)
                .filter(day -> !content.birthDate().equals(Optional.of(day)))
                .findFirst()
                .orElseThrow();
    }

    private static QueryId openQuery(@Nullable Notification notification) {
        List<Query> open = notification instanceof FiledNotification filed
                ? filed.openQueries()
                : notification instanceof FrozenNotification frozen
                        ? frozen.filed().openQueries()
                        : List.of();
        return open.stream().map(Query::id).findFirst().orElseGet(QueryId::random);
    }
}
