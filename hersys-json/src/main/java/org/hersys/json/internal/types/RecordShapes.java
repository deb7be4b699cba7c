package org.hersys.json.internal.types;

import java.util.List;
import java.util.Optional;
import org.hersys.access.Operation;
import org.hersys.audit.AuditEntry;
import org.hersys.audit.AuditEntryId;
import org.hersys.audit.AuditResult;
import org.hersys.audit.AuditSubject;
import org.hersys.check.CheckFinding;
import org.hersys.check.CheckReport;
import org.hersys.check.Gravity;
import org.hersys.json.internal.shape.ChoiceShape;
import org.hersys.json.internal.shape.ListShape;
import org.hersys.json.internal.shape.Members;
import org.hersys.json.internal.shape.ObjectShape;
import org.hersys.json.internal.shape.Shape;
import org.hersys.json.internal.shape.YesNoShape;
import org.hersys.message.Message;
import org.hersys.message.MessageId;
import org.hersys.message.MessageKind;
import org.hersys.message.MessageState;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/** What the checks found, what was done, and what is to be told (論理チェック・監査記録・通知). */
final class RecordShapes {

    private static final BilingualText AS_ENTERED = BilingualText.of(
            "結果が REFUSED の場合に限り problems を入力してください。コードと項目の名前のみを記載します。",
            "Problems are given if and only if the result is REFUSED; codes and names of items only.");
    private static final BilingualText OF_OPERATION = BilingualText.of(
            "閲覧の操作の結果は READ、その他の操作の結果は DONE です（拒否された場合を除く）。",
            "The result is READ for an operation that only shows and DONE for any other, unless it was refused.");
    private static final BilingualText CASE_AND_ID =
            BilingualText.of("caseId と hersysId は併せて入力してください。", "caseId and hersysId belong together.");
    private static final BilingualText ONE_ADDRESSEE =
            BilingualText.of("宛先は centre か institution のいずれかです。", "It goes to a centre or to an institution.");

    private static final BilingualText AN_ID = BilingualText.of(
            "対象の識別子を半角の記号・英数字で入力してください。名称は記載しません。",
            "Give the id of the subject in visible ASCII characters, not its name.");

    static final Shape<AuditEntryId> AUDIT_ENTRY_ID = PersonShapes.UUID_TEXT.as(AuditEntryId::value, AuditEntryId::new);
    static final Shape<MessageId> MESSAGE_ID = PersonShapes.UUID_TEXT.as(MessageId::value, MessageId::new);

    static final ObjectShape<CheckFinding> FINDING = finding();
    static final ObjectShape<CheckReport> REPORT = report();
    static final ObjectShape<AuditSubject> AUDIT_SUBJECT = auditSubject();
    static final ObjectShape<AuditEntry> AUDIT_ENTRY = auditEntry();
    static final ObjectShape<Message> MESSAGE = message();

    private RecordShapes() {}

    private static ObjectShape<CheckFinding> finding() {
        var members = Members.<CheckFinding>of("CheckFinding", BilingualText.of("論理チェックの結果", "finding of a check"));
        members.required("code", ResultShapes.TEXT, finding -> finding.code().name());
        members.required("severity", ChoiceShape.of(Gravity.class), CheckFinding::gravity);
        members.optional("item", ResultShapes.TEXT, finding -> finding.problem().item());
        members.required(
                "message", ResultShapes.BILINGUAL, finding -> finding.problem().message());
        members.required("hint", ResultShapes.BILINGUAL, CheckFinding::hint);
        members.required("citation", LawShapes.CITATION, CheckFinding::citation);
        return members.writtenOnly();
    }

    private static ObjectShape<CheckReport> report() {
        var members = Members.<CheckReport>of("CheckReport", BilingualText.of("論理チェックの結果一覧", "report of the checks"));
        members.required("clean", YesNoShape.YES_NO, CheckReport::isClean);
        members.required("findings", ListShape.of(FINDING), CheckReport::findings);
        return members.writtenOnly();
    }

    private static ObjectShape<AuditSubject> auditSubject() {
        var members =
                Members.<AuditSubject>of("AuditSubject", BilingualText.of("監査記録の対象", "subject of an audit entry"));
        var kind = members.required("kind", ChoiceShape.of(AuditSubject.Kind.class), AuditSubject::kind);
        var id = members.required("id", ResultShapes.line(AuditSubject.LONGEST_ID), AuditSubject::id);
        return members.readBy(given -> Made.of(() -> new AuditSubject(given.the(kind), given.the(id)), AN_ID));
    }

    private static ObjectShape<AuditEntry> auditEntry() {
        var members = Members.<AuditEntry>of("AuditEntry", BilingualText.of("監査記録", "audit entry"));
        var id = members.required("id", AUDIT_ENTRY_ID, AuditEntry::id);
        var at = members.required("at", TimeShapes.INSTANT, AuditEntry::at);
        var actor = members.required("actor", ActorShapes.ACTOR, AuditEntry::actor);
        var operation = members.required("operation", ChoiceShape.of(Operation.class), AuditEntry::operation);
        var result = members.required("result", ChoiceShape.of(AuditResult.class), AuditEntry::result);
        var cases = members.list("cases", PersonShapes.CASE_ID, entry -> CaseShapes.sorted(entry.cases()));
        var notification = members.optional("notification", PersonShapes.NOTIFICATION_ID, AuditEntry::notification);
        var subject = members.optional("subject", AUDIT_SUBJECT, AuditEntry::subject);
        var criteria = members.list("criteria", ResultShapes.TEXT, entry -> CaseShapes.sorted(entry.criteria()));
        var problems = members.list("problems", ResultShapes.TEXT, AuditEntry::problems);
        return members.readBy(given -> {
            boolean refused = given.the(result) == AuditResult.REFUSED;
            if (refused == given.list(problems).isEmpty()) {
                return Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "problems", AS_ENTERED));
            }
            boolean read = given.the(result) == AuditResult.READ;
            if (!refused && read != given.the(operation).isRead()) {
                return Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "result", OF_OPERATION));
            }
            return Made.of(
                    () -> {
                        var entry = AuditEntry.of(given.the(actor), given.the(operation), given.the(at))
                                .withId(given.the(id))
                                .searchedBy(given.list(criteria));
                        given.list(cases).forEach(entry::about);
                        given.ifGiven(notification, entry::about);
                        given.ifGiven(subject, entry::about);
                        return refused ? entry.refusedFor(given.list(problems)) : entry.done();
                    },
                    AS_ENTERED);
        });
    }

    /** The secret of a code is never written: it is of use to nobody but who sends it. */
    private static ObjectShape<Message> message() {
        var members = Members.<Message>of("Message", BilingualText.of("通知", "message"));
        var id = members.required("id", MESSAGE_ID, Message::id);
        var kind = members.required("kind", ChoiceShape.of(MessageKind.class), Message::kind);
        var centre = members.optional("centre", ActorShapes.CENTRE_ID, Message::centre);
        var institution = members.optional("institution", ActorShapes.INSTITUTION_ID, Message::institution);
        var createdAt = members.required("createdAt", TimeShapes.INSTANT, Message::createdAt);
        var state = members.required("state", ChoiceShape.of(MessageState.class), Message::state);
        var caseId = members.optional("caseId", PersonShapes.CASE_ID, Message::caseId);
        var hersysId = members.optional("hersysId", PersonShapes.HERSYS_ID, Message::hersysId);
        var notificationId = members.optional("notificationId", PersonShapes.NOTIFICATION_ID, Message::notificationId);
        var account = members.optional("account", ActorShapes.ACTOR_ID, Message::account);
        var expiresAt = members.optional("expiresAt", TimeShapes.INSTANT, Message::expiresAt);
        return members.atMostOneOf(List.of(centre, institution, account)).readBy(given -> {
            if (given.find(caseId).isPresent() != given.find(hersysId).isPresent()) {
                return Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "caseId", CASE_AND_ID));
            }
            var what = given.the(kind);
            var when = given.the(createdAt);
            Optional<Message> begun = switch (what.receiver()) {
                case CENTRE -> given.find(centre).map(to -> Message.toCentre(what, to, when));
                case INSTITUTION -> given.find(institution).map(to -> Message.toInstitution(what, to, when));
                case PATIENT -> Optional.of(Message.toPatient(what, when));
                case ACCOUNT ->
                    given.find(account)
                            .flatMap(to -> given.find(expiresAt)
                                    .map(until -> Message.codeWithoutSecret(what, to, until, when)));
            };
            return begun.map(message -> message.withId(given.the(id)).inState(given.the(state)))
                    .map(message -> given.find(caseId)
                            .map(about -> message.about(about, given.the(hersysId)))
                            .orElse(message))
                    .map(message ->
                            given.find(notificationId).map(message::about).orElse(message))
                    .map(Outcome::accepted)
                    .orElseGet(() -> Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "centre", ONE_ADDRESSEE)));
        });
    }
}
