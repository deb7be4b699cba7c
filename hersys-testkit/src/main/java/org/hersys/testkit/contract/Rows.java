package org.hersys.testkit.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hersys.access.Operation;
import org.hersys.access.Relation;
import org.hersys.actor.Attribution;
import org.hersys.actor.OrganisationKey;
import org.hersys.audit.AuditEntry;
import org.hersys.cases.CaseContent;
import org.hersys.cases.CaseRecord;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.message.Message;
import org.hersys.message.MessageId;
import org.hersys.message.MessageKind;
import org.hersys.message.MessageState;
import org.hersys.message.QueuedMessage;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.Filing;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationDraft;
import org.hersys.notification.SubmissionKey;
import org.hersys.notification.UnfiledNotification;
import org.hersys.person.CaseId;
import org.hersys.person.FreeText;
import org.hersys.person.NotificationId;
import org.hersys.person.PersonName;
import org.hersys.port.CaseScope;
import org.hersys.port.Submission;
import org.hersys.port.Transaction;
import org.hersys.result.PageRequest;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.InventedValues;
import org.hersys.testkit.People;

/** What the contracts store: numbered, so that two are the same if their numbers are. */
final class Rows {

    /** The moment of minute 0. */
    private static final Instant START = Instant.parse("2022-09-26T01:00:00Z");

    static final OrganisationKey CLINIC = OrganisationKey.of(Actors.clinicClerk());

    static final CaseScope SCOPE = new CaseScope(CLINIC, Set.of(Relation.ENTERED_BY_US));

    private Rows() {}

    static Instant minute(int minute) {
        return START.plus(Duration.ofMinutes(minute));
    }

    static Attribution entered(int minute) {
        return Attribution.of(Actors.clinicClerk(), minute(minute));
    }

    static CaseId caseId(int number) {
        return CaseId.of(new UUID(1, number));
    }

    static NotificationId notificationId(int number) {
        return NotificationId.of(new UUID(2, number));
    }

    /** A case of the woman of 40, registered in minute 0. */
    static CaseRecord caseOf(int number) {
        return caseOf(number, People.womanOf40().build());
    }

    static CaseRecord caseOf(int number, NotificationContent person) {
        return CaseRecord.register(caseId(number), InventedValues.hersysId(number), entered(0))
                .content(CaseContent.builder().shared(person).build())
                .responsibleCentre(Institutions.centre().id())
                .build();
    }

    /** The next version of a case, with another remark. */
    static CaseRecord remarked(CaseRecord before, int minute, String remark) {
        return before.next(entered(minute))
                .content(before.content().toBuilder()
                        .remarks(FreeText.of(remark))
                        .build())
                .build();
    }

    static NotificationContent content() {
        return People.womanOf40()
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .diagnosisDate(People.TODAY)
                .build();
    }

    static UnfiledNotification draft(int number, int caseNumber, int minute) {
        var draft =
                NotificationDraft.builder(content()).submissionKey(key(number)).build();
        return UnfiledNotification.begin(notificationId(number), caseId(caseNumber), draft, entered(minute));
    }

    static UnfiledNotification edited(UnfiledNotification before, int minute) {
        return before.edited(before.draft(), entered(minute));
    }

    static FiledNotification filed(int number, int caseNumber, int minute) {
        return FiledNotification.file(
                notificationId(number), caseId(caseNumber), content(), filing(minute), People.TODAY);
    }

    static Filing filing(int minute) {
        return Filing.builder(
                        Institutions.clinic(),
                        PersonName.of("架空　良医"),
                        Institutions.centre().id(),
                        entered(minute))
                .build();
    }

    static SubmissionKey key(int number) {
        return SubmissionKey.of("key-" + number);
    }

    static Submission submission(int keyNumber, int notificationNumber) {
        return Submission.of(CLINIC, key(keyNumber), notificationId(notificationNumber));
    }

    static AuditEntry entry(int caseNumber, int minute) {
        return AuditEntry.of(Actors.clinicClerk(), Operation.SUBMIT, minute(minute))
                .about(caseId(caseNumber))
                .done();
    }

    /** What is still to be sent, of a test that stores a few messages. */
    static List<Message> waiting(Transaction transaction) {
        return transaction.outbox().list(Set.of(MessageState.WAITING), PageRequest.first(500)).items().stream()
                .map(QueuedMessage::message)
                .toList();
    }

    /** Tells the centre of notification and case of the same number. */
    static Message message(int number) {
        return Message.toCentre(
                        MessageKind.CENTRE_TOLD_OF_SUBMISSION,
                        Institutions.centre().id(),
                        minute(0))
                .withId(new MessageId(new UUID(3, number)))
                .about(caseId(number), InventedValues.hersysId(number))
                .about(notificationId(number));
    }
}
