package org.hersys.json.internal.types;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.json.internal.shape.ChoiceShape;
import org.hersys.json.internal.shape.MapShape;
import org.hersys.json.internal.shape.Members;
import org.hersys.json.internal.shape.NumberShape;
import org.hersys.json.internal.shape.ObjectShape;
import org.hersys.json.internal.shape.Shape;
import org.hersys.json.internal.shape.TextShape;
import org.hersys.json.internal.shape.UnionShape;
import org.hersys.json.internal.shape.YesNoShape;
import org.hersys.notification.Confirmation;
import org.hersys.notification.EmptyItemsAcknowledgement;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.Filing;
import org.hersys.notification.FrozenNotification;
import org.hersys.notification.Notification;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationDraft;
import org.hersys.notification.NotificationState;
import org.hersys.notification.Query;
import org.hersys.notification.QueryId;
import org.hersys.notification.RereadConfirmation;
import org.hersys.notification.SubmissionKey;
import org.hersys.notification.UnfiledNotification;
import org.hersys.person.FreeText;
import org.hersys.person.Guardian;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/** A notification on its way: handed over, filed, confirmed, asked about, frozen (発生届の一生). */
final class NotificationShapes {

    private static final BilingualText A_CHECK_CODE =
            BilingualText.of("名前はチェックのコードとしてください。", "The name of each member must be the code of a check.");
    private static final BilingualText A_CLASS =
            BilingualText.of("名前は診断分類としてください。", "The name of each member must be a diagnosis class.");
    private static final BilingualText AS_FILED = BilingualText.of(
            "診断分類と、その分類での報告年月日が必要です。", "There must be a diagnosis class, and a report date for that class.");
    private static final BilingualText AFTER_FILED =
            BilingualText.of("凍結後の版は、凍結前の版より後の番号としてください。", "A frozen version must come after the filed one.");
    private static final BilingualText CONFIRMED_IF = BilingualText.of(
            "保健所の確認がある場合に限り CONFIRMED としてください。", "It is CONFIRMED if and only if there is a confirmation.");

    static final Shape<SubmissionKey> SUBMISSION_KEY =
            TextShape.of(SubmissionKey::value, SubmissionKey::parse).length(1, SubmissionKey.MOST_CHARACTERS);

    static final Shape<QueryId> QUERY_ID = PersonShapes.UUID_TEXT.as(QueryId::value, QueryId::of);

    static final Shape<Long> VERSION = NumberShape.of(1, Integer.MAX_VALUE, Math::toIntExact, Integer::longValue);

    private static final Shape<Map<String, FreeText>> ACCEPTED_WARNINGS =
            new MapShape<>(Pattern.compile("[A-Z][A-Z0-9_]*"), A_CHECK_CODE, PersonShapes.FREE_TEXT);

    private static final Shape<Map<DiagnosisClass, LocalDate>> SUBMISSION_DATES = new MapShape<>(
                    Pattern.compile(Arrays.stream(DiagnosisClass.values())
                            .map(Enum::name)
                            .collect(Collectors.joining("|", "(", ")"))),
                    A_CLASS,
                    TimeShapes.DATE)
            .as(dates -> rekeyed(dates, DiagnosisClass::name), dates -> rekeyed(dates, DiagnosisClass::valueOf));

    static final ObjectShape<RereadConfirmation> REREAD = reread();
    static final ObjectShape<EmptyItemsAcknowledgement> ACKNOWLEDGEMENT = acknowledgement();
    static final ObjectShape<NotificationDraft> DRAFT = draft();
    static final ObjectShape<Filing> FILING = filing();
    static final ObjectShape<Confirmation> CONFIRMATION = confirmation();
    static final ObjectShape<Query> QUERY = query();
    static final ObjectShape<UnfiledNotification> UNFILED = unfiled();
    static final ObjectShape<FiledNotification> FILED = filed();
    static final ObjectShape<FrozenNotification> FROZEN = frozen();

    static final Shape<Notification> NOTIFICATION = notification();

    private NotificationShapes() {}

    /** In the order of a life, which the schema keeps. */
    private static Shape<Notification> notification() {
        var shapes = new LinkedHashMap<String, ObjectShape<? extends Notification>>();
        shapes.put(NotificationState.DRAFT.name(), UNFILED);
        shapes.put(NotificationState.SUBMITTED.name(), FILED);
        shapes.put(NotificationState.CONFIRMED.name(), FILED);
        shapes.put(NotificationState.FROZEN.name(), FROZEN);
        return new UnionShape<>("state", notification -> notification.state().name(), shapes);
    }

    private static <K, L, V> Map<L, V> rekeyed(Map<K, V> map, Function<K, L> key) {
        var other = new LinkedHashMap<L, V>();
        map.forEach((each, value) -> other.put(key.apply(each), value));
        return other;
    }

    private static Shape<NotificationState> oneOf(NotificationState... states) {
        return ChoiceShape.of(List.of(states), NotificationState::name);
    }

    private static ObjectShape<RereadConfirmation> reread() {
        var members = Members.<RereadConfirmation>of(
                "RereadConfirmation", BilingualText.of("生年月日・電話番号の再確認", "second look at birth date and phone numbers"));
        var birthDate = members.optional("birthDate", PersonShapes.BIRTH_DATE, RereadConfirmation::birthDate);
        var registered = members.optional(
                "registeredAddressPhone", PersonShapes.PHONE, RereadConfirmation::registeredAddressPhone);
        var whereabouts =
                members.optional("whereaboutsPhone", PersonShapes.PHONE, RereadConfirmation::whereaboutsPhone);
        var guardian = members.optional("guardianPhone", PersonShapes.PHONE, RereadConfirmation::guardianPhone);
        var by = members.required("by", ActorShapes.ACTOR_ID, RereadConfirmation::by);
        var at = members.required("at", TimeShapes.INSTANT, RereadConfirmation::at);
        return members.readBy(given -> {
            var shown = NotificationContent.builder();
            given.ifGiven(birthDate, shown::birthDate);
            given.ifGiven(registered, shown::registeredAddressPhone);
            given.ifGiven(whereabouts, shown::whereaboutsPhone);
            given.ifGiven(
                    guardian,
                    phone -> shown.guardian(Guardian.builder().phone(phone).build()));
            return Outcome.accepted(RereadConfirmation.of(shown.build(), given.the(by), given.the(at)));
        });
    }

    private static ObjectShape<EmptyItemsAcknowledgement> acknowledgement() {
        var members = Members.<EmptyItemsAcknowledgement>of(
                "EmptyItemsAcknowledgement", BilingualText.of("未入力の法定項目の確認", "acknowledgement of empty items"));
        var items = members.list("items", FormShapes.ITEM_ID, EmptyItemsAcknowledgement::items);
        var by = members.required("by", ActorShapes.ACTOR_ID, EmptyItemsAcknowledgement::by);
        var at = members.required("at", TimeShapes.INSTANT, EmptyItemsAcknowledgement::at);
        return members.readBy(given ->
                Outcome.accepted(new EmptyItemsAcknowledgement(given.list(items), given.the(by), given.the(at))));
    }

    private static ObjectShape<NotificationDraft> draft() {
        var members = Members.<NotificationDraft>of(
                "NotificationDraft", BilingualText.of("提出する発生届", "notification that is handed over"));
        var content = members.required("content", ContentShapes.CONTENT, NotificationDraft::content);
        var physician = members.optional("physician", PersonShapes.NAME, NotificationDraft::physician)
                .labelled(BilingualText.of("医師の氏名", "name of the physician"));
        var channel = members.required("channel", ActorShapes.CHANNEL, NotificationDraft::channel);
        var standingFor = members.optional("standingFor", ActorShapes.INSTITUTION_ID, NotificationDraft::standingFor)
                .labelled(BilingualText.of("代行入力の対象の医療機関", "institution for which it is entered"));
        var submissionKey = members.required("submissionKey", SUBMISSION_KEY, NotificationDraft::submissionKey)
                .labelled(BilingualText.of("受付キー", "submission key: the same again is the same notification"));
        var reread = members.optional("reread", REREAD, NotificationDraft::reread);
        var acknowledged = members.flag("emptyItemsAcknowledged", NotificationDraft::isEmptyItemsAcknowledged)
                .labelled(BilingualText.of("未入力の法定項目を確認した", "the empty items were acknowledged"));
        var accepted = members.map("acceptedWarnings", ACCEPTED_WARNINGS, NotificationDraft::acceptedWarnings)
                .labelled(BilingualText.of("警告の承認（コードと理由）", "warnings accepted: code and reason"));
        return members.readBy(given -> {
            var draft = NotificationDraft.builder(given.the(content))
                    .channel(given.the(channel))
                    .submissionKey(given.the(submissionKey));
            given.ifGiven(physician, draft::physician);
            given.ifGiven(standingFor, draft::standingFor);
            given.ifGiven(reread, draft::reread);
            given.find(acknowledged).filter(yes -> yes).ifPresent(yes -> draft.acknowledgingEmptyItems());
            given.ifGiven(accepted, warnings -> warnings.forEach(draft::acceptWarning));
            return Outcome.accepted(draft.build());
        });
    }

    private static ObjectShape<Filing> filing() {
        var members = Members.<Filing>of("Filing", BilingualText.of("提出", "filing"));
        var institution = members.required("institution", ActorShapes.INSTITUTION, Filing::institution);
        var physician = members.required("physician", PersonShapes.NAME, Filing::physician);
        var addressee = members.required("addressee", ActorShapes.CENTRE_ID, Filing::addressee);
        var entered = members.required("entered", ActorShapes.ATTRIBUTION, Filing::entered);
        var reread = members.optional("reread", REREAD, Filing::reread);
        var acknowledgement = members.optional("acknowledgement", ACKNOWLEDGEMENT, Filing::acknowledgement);
        var accepted = members.map("acceptedWarnings", ACCEPTED_WARNINGS, Filing::acceptedWarnings);
        return members.readBy(given -> {
            var filing = Filing.builder(
                    given.the(institution), given.the(physician), given.the(addressee), given.the(entered));
            given.ifGiven(reread, filing::reread);
            given.ifGiven(acknowledgement, filing::acknowledgement);
            given.ifGiven(accepted, filing::acceptedWarnings);
            return Outcome.accepted(filing.build());
        });
    }

    private static ObjectShape<Confirmation> confirmation() {
        var members = Members.<Confirmation>of("Confirmation", BilingualText.of("保健所の確認", "confirmation"));
        var centre = members.required("centre", ActorShapes.CENTRE_ID, Confirmation::centre);
        var by = members.required("by", ActorShapes.ACTOR_ID, Confirmation::by);
        var at = members.required("at", TimeShapes.INSTANT, Confirmation::at);
        var version = members.required("version", VERSION, Confirmation::version);
        var content = members.required("content", ContentShapes.CONTENT, Confirmation::content);
        var same = members.required("bySamePersonAsEntered", YesNoShape.YES_NO, Confirmation::bySamePersonAsEntered);
        return members.readBy(given -> Outcome.accepted(new Confirmation(
                given.the(centre),
                given.the(by),
                given.the(at),
                given.the(version),
                given.the(content),
                given.the(same))));
    }

    private static ObjectShape<Query> query() {
        var answers = Members.<Query.Answer>of("Answer", BilingualText.of("照会への回答", "answer to a query"));
        var reply = answers.required("text", PersonShapes.FREE_TEXT, Query.Answer::text);
        var by = answers.required("by", ActorShapes.ATTRIBUTION, Query.Answer::by);
        var answered = answers.readBy(given -> Outcome.accepted(new Query.Answer(given.the(reply), given.the(by))));

        var members = Members.<Query>of("Query", BilingualText.of("照会", "query"));
        var id = members.required("id", QUERY_ID, Query::id);
        var item = members.required("item", FormShapes.ITEM_ID, Query::item);
        var text = members.required("text", PersonShapes.FREE_TEXT, Query::text);
        var asked = members.required("asked", ActorShapes.ATTRIBUTION, Query::asked);
        var answer = members.optional("answer", answered, Query::answer);
        return members.readBy(given -> {
            var query = Query.of(given.the(id), given.the(item), given.the(text), given.the(asked));
            return Outcome.accepted(given.find(answer)
                    .map(found -> query.answered(found.text(), found.by()))
                    .orElse(query));
        });
    }

    private static ObjectShape<UnfiledNotification> unfiled() {
        var members = Members.<UnfiledNotification>of("UnfiledNotification", BilingualText.of("下書き", "draft"));
        members.required("state", oneOf(NotificationState.DRAFT), UnfiledNotification::state);
        var id = members.required("id", PersonShapes.NOTIFICATION_ID, UnfiledNotification::id);
        var caseId = members.required("caseId", PersonShapes.CASE_ID, UnfiledNotification::caseId);
        var version = members.required("version", VERSION, UnfiledNotification::version);
        var draft = members.required("draft", DRAFT, UnfiledNotification::draft);
        var attribution = members.required("attribution", ActorShapes.ATTRIBUTION, UnfiledNotification::attribution);
        var predecessor =
                members.optional("predecessor", PersonShapes.NOTIFICATION_ID, UnfiledNotification::predecessor);
        return members.readBy(given -> {
            var unfiled = UnfiledNotification.stored(
                    given.the(id), given.the(caseId), given.the(version), given.the(draft), given.the(attribution));
            return Outcome.accepted(
                    given.find(predecessor).map(unfiled::following).orElse(unfiled));
        });
    }

    private static ObjectShape<FiledNotification> filed() {
        var members =
                Members.<FiledNotification>of("FiledNotification", BilingualText.of("提出された発生届", "filed notification"));
        var state = members.required(
                "state", oneOf(NotificationState.SUBMITTED, NotificationState.CONFIRMED), FiledNotification::state);
        var id = members.required("id", PersonShapes.NOTIFICATION_ID, FiledNotification::id);
        var caseId = members.required("caseId", PersonShapes.CASE_ID, FiledNotification::caseId);
        var version = members.required("version", VERSION, FiledNotification::version);
        var content = members.required("content", ContentShapes.CONTENT, FiledNotification::content);
        var filing = members.required("filing", FILING, FiledNotification::filing);
        var dates = members.required("submissionDates", SUBMISSION_DATES, FiledNotification::submissionDates)
                .labelled(BilingualText.of("報告年月日（診断分類ごと）", "report date of each class"));
        var attribution = members.required("attribution", ActorShapes.ATTRIBUTION, FiledNotification::attribution);
        var lastEdit = members.required("lastEdit", ActorShapes.ATTRIBUTION, FiledNotification::lastEdit);
        var confirmation = members.optional("confirmation", CONFIRMATION, FiledNotification::confirmation);
        var queries = members.list("queries", QUERY, FiledNotification::queries);
        var predecessor = members.optional("predecessor", PersonShapes.NOTIFICATION_ID, FiledNotification::predecessor);
        return members.readBy(given -> {
            boolean confirmed = given.the(state) == NotificationState.CONFIRMED;
            if (confirmed != given.find(confirmation).isPresent()) {
                return Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "state", CONFIRMED_IF));
            }
            var filed = FiledNotification.stored(given.the(id), given.the(caseId), given.the(version))
                    .content(given.the(content))
                    .filing(given.the(filing))
                    .submissionDates(given.the(dates))
                    .attribution(given.the(attribution))
                    .lastEdit(given.the(lastEdit))
                    .queries(given.list(queries));
            given.ifGiven(confirmation, filed::confirmation);
            given.ifGiven(predecessor, filed::predecessor);
            return Made.of(filed::build, AS_FILED);
        });
    }

    private static ObjectShape<FrozenNotification> frozen() {
        var members = Members.<FrozenNotification>of(
                "FrozenNotification", BilingualText.of("凍結された発生届", "frozen notification"));
        members.required("state", oneOf(NotificationState.FROZEN), FrozenNotification::state);
        var filed = members.required("filed", FILED, FrozenNotification::filed);
        var successor = members.required("successor", PersonShapes.NOTIFICATION_ID, FrozenNotification::successor);
        var version = members.required("version", VERSION, FrozenNotification::version);
        var attribution = members.required("attribution", ActorShapes.ATTRIBUTION, FrozenNotification::attribution);
        return members.readBy(given -> Made.of(
                () -> FrozenNotification.stored(
                        given.the(filed), given.the(successor), given.the(version), given.the(attribution)),
                AFTER_FILED));
    }
}
