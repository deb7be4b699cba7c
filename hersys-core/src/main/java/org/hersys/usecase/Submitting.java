package org.hersys.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hersys.actor.OrganisationKey;
import org.hersys.cases.CaseRecord;
import org.hersys.form.NotificationItem;
import org.hersys.message.Message;
import org.hersys.message.MessageKind;
import org.hersys.notification.EmptyItemsAcknowledgement;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.Filing;
import org.hersys.notification.Notification;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationDraft;
import org.hersys.notification.NotificationState;
import org.hersys.notification.RereadConfirmation;
import org.hersys.person.NotificationId;
import org.hersys.port.Submission;
import org.hersys.regime.Instruction;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/**
 * The way on which every notification is filed, the first of a case and an additional one: what was sent before is answered
 * as it was then; else everything is looked at, all problems are told at once, and all is written together.
 */
final class Submitting {

    private Submitting() {}

    /**
     * Files what was not sent before.
     *
     * @param id under which it is to be filed
     * @param first files it; called only if the organisation has not used the key yet
     */
    static SubmissionReceipt once(
            Conversation talk,
            NotificationDraft draft,
            NotificationId id,
            Function<NotificationId, SubmissionReceipt> first) {
        var register = talk.store().submissions();
        var organisation = OrganisationKey.of(talk.actor());
        var earlier = register.find(organisation, draft.submissionKey());
        if (earlier.isPresent()) {
            return again(talk, draft, earlier.get());
        }
        // Found although it was not there a moment ago: somebody sends the same at the same time.
        var registered = register.registerOrFind(Submission.of(organisation, draft.submissionKey(), id));
        return registered.notificationId().equals(id) ? first.apply(id) : again(talk, draft, registered);
    }

    private static SubmissionReceipt again(Conversation talk, NotificationDraft draft, Submission earlier) {
        if (earlier.isDeleted()) {
            throw Refusal.of(ProblemCode.SUBMISSION_DELETED);
        }
        return again(talk, draft, earlier.notificationId());
    }

    /** The answer of the first time, if the same is sent. */
    static SubmissionReceipt again(Conversation talk, NotificationDraft draft, NotificationId id) {
        var record = talk.caseOf(talk.notification(id).caseId());
        var versions = talk.store().notifications().history(id);
        var filed = firstFiled(versions);
        if (!isSame(talk, draft, versions)) {
            throw Refusal.of(ProblemCode.SUBMISSION_KEY_USED);
        }
        talk.onlyRead(record, id);
        var filing = filed.filing();
        var examined = Examined.as(filing.entered().at(), talk, record, filed);
        return new SubmissionReceipt(filed, record, examined, instructions(talk, filed, examined), true);
    }

    /** The version that was submitted first, whatever it has become. */
    private static FiledNotification firstFiled(List<Notification> versions) {
        return versions.stream()
                .flatMap(version -> version.<Stream<FiledNotification>>fold(
                        draft -> Stream.empty(), Stream::of, frozen -> Stream.empty()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a registered submission must have been filed"));
    }

    /** Whether a draft says what was filed under an id. */
    static boolean isSame(Conversation talk, NotificationDraft draft, NotificationId id) {
        return isSame(talk, draft, talk.store().notifications().history(id));
    }

    private static boolean isSame(Conversation talk, NotificationDraft draft, List<Notification> versions) {
        var filed = firstFiled(versions);
        boolean wasDraft = versions.get(0).state() == NotificationState.DRAFT;
        var filing = filed.filing();
        return draft.physician().equals(Optional.of(filing.physician()))
                && draft.channel() == filing.entered().channel()
                && draft.standingFor().equals(filing.entered().standingFor())
                && (draft.content().equals(filed.content())
                        || (!wasDraft && isCompleted(talk, draft.content(), filed)));
    }

    /** Whether what was filed is what was given, completed by the case as it was just before. */
    private static boolean isCompleted(Conversation talk, NotificationContent given, FiledNotification filed) {
        var versions = talk.store().cases().history(filed.caseId());
        return IntStream.range(1, versions.size())
                .filter(i -> versions.get(i).attribution().equals(filed.attribution()))
                .mapToObj(i -> SharedItems.completed(given, versions.get(i - 1)))
                .anyMatch(filed.content()::equals);
    }

    /**
     * Looks at everything, tells all problems, or files.
     *
     * @param record the case as it is now
     * @param content what is filed: what was given, completed by the case
     * @param before what a draft of it said, so that a test corrected since is not taken for another
     * @param file makes the notification of content and filing, and stores it
     */
    static SubmissionReceipt file(
            Conversation talk,
            NotificationDraft draft,
            CaseRecord record,
            NotificationContent content,
            NotificationContent before,
            BiFunction<NotificationContent, Filing, FiledNotification> file) {
        var notifier = Notifier.of(talk, draft);
        var examined = Examined.of(talk, record, content, notifier.institution().prefecture());
        Refusal.ifAny(problems(draft, content, examined));
        var filed = file.apply(content, filing(talk, draft, notifier, examined));
        var next = SharedItems.follow(talk, record, filed, before);
        talk.tell(Message.toCentre(MessageKind.CENTRE_TOLD_OF_SUBMISSION, notifier.addressee(), talk.at())
                .about(next.caseId(), next.hersysId())
                .about(filed.id()));
        return new SubmissionReceipt(filed, next, examined, instructions(talk, filed, examined), false);
    }

    private static List<Problem> problems(NotificationDraft draft, NotificationContent content, Examined examined) {
        var problems =
                new ArrayList<>(examined.problems(draft.acceptedWarnings().keySet()));
        if (draft.physician().isEmpty()) {
            problems.add(Problem.of(ProblemCode.PHYSICIAN_MISSING, NotificationItem.PHYSICIAN_NAME.id()));
        }
        if (RereadConfirmation.isNeededFor(content)
                && draft.reread().filter(reread -> reread.covers(content)).isEmpty()) {
            problems.add(Problem.ofWhole(ProblemCode.REREAD_MISSING));
        }
        if (!examined.emptyItems().isEmpty() && !draft.isEmptyItemsAcknowledged()) {
            var labels =
                    examined.emptyItems().stream().map(NotificationItem::label).toList();
            problems.add(
                    Problem.ofWhole(ProblemCode.EMPTY_ITEMS_NOT_ACKNOWLEDGED, BilingualText.join(labels, "、", ", ")));
        }
        return problems;
    }

    private static Filing filing(Conversation talk, NotificationDraft draft, Notifier notifier, Examined examined) {
        var filing = Filing.builder(
                        notifier.institution(),
                        draft.physician().orElseThrow(),
                        notifier.addressee(),
                        talk.attribution(draft))
                .acceptedWarnings(draft.acceptedWarnings());
        draft.reread().ifPresent(filing::reread);
        if (!examined.emptyItems().isEmpty()) {
            filing.acknowledgement(new EmptyItemsAcknowledgement(
                    examined.emptyItems(), talk.actor().id(), talk.at()));
        }
        return filing.build();
    }

    /** What the law of that day says to do besides, and what the centre asks for. */
    static List<Instruction> instructions(Conversation talk, FiledNotification filed, Examined examined) {
        var instructions = new ArrayList<Instruction>(examined.decision().instructions());
        instructions.addAll(
                Notifier.asksOf(filed.filing().addressee(), talk.setting().directory()));
        return instructions;
    }

    /** Goes on if the case has no notification that is still open. */
    static void requireNoOther(Conversation talk, CaseRecord record) {
        boolean open = talk.store().notifications().ofCase(record.caseId()).stream()
                .anyMatch(other -> other.<Boolean>fold(draft -> true, filed -> true, frozen -> false));
        if (open) {
            throw Refusal.of(ProblemCode.CASE_HAS_NOTIFICATION);
        }
    }
}
