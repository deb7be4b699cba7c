package org.hersys.json.internal.types;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hersys.care.CurrentStatus;
import org.hersys.care.StatusEntry;
import org.hersys.care.StatusHistory;
import org.hersys.cases.CaseContent;
import org.hersys.cases.CaseDraft;
import org.hersys.cases.CaseRecord;
import org.hersys.cases.DuplicateCandidate;
import org.hersys.cases.DuplicateGround;
import org.hersys.cases.ExternalId;
import org.hersys.cases.ExternalIdKind;
import org.hersys.cases.HandOverMeans;
import org.hersys.cases.IdHandOver;
import org.hersys.json.internal.shape.ChoiceShape;
import org.hersys.json.internal.shape.ListShape;
import org.hersys.json.internal.shape.Member;
import org.hersys.json.internal.shape.Members;
import org.hersys.json.internal.shape.NumberShape;
import org.hersys.json.internal.shape.ObjectShape;
import org.hersys.json.internal.shape.Shape;
import org.hersys.json.internal.shape.TextShape;
import org.hersys.result.Outcome;
import org.hersys.text.BilingualText;

/** The case of one course of illness and its status (患者・感染者等の記録). */
final class CaseShapes {

    private static final BilingualText CORRECTS_EARLIER =
            BilingualText.of("訂正の対象は、より前の記録としてください。", "A correction must follow what it corrects.");

    private static final BilingualText NOT_ITS_OWN =
            BilingualText.of("自分自身との関連付けはできません。", "A case is not linked to itself.");

    static final ObjectShape<StatusEntry> STATUS_ENTRY = statusEntry();
    static final Shape<StatusHistory> STATUS = ListShape.of(STATUS_ENTRY)
            .made(StatusHistory::entries, entries -> Made.of(() -> StatusHistory.of(entries), CORRECTS_EARLIER));
    static final ObjectShape<ExternalId> EXTERNAL_ID = externalId();
    static final ObjectShape<CaseContent> CONTENT = content();
    static final ObjectShape<CaseDraft> DRAFT = draft();
    static final ObjectShape<IdHandOver> HAND_OVER = handOver();
    static final ObjectShape<CaseRecord> RECORD = record();
    static final ObjectShape<DuplicateCandidate> CANDIDATE = candidate();

    private CaseShapes() {}

    private static ObjectShape<StatusEntry> statusEntry() {
        var members = Members.<StatusEntry>of("StatusEntry", BilingualText.of("ステータスの記録", "entry of the status"));
        var status = members.required("status", ChoiceShape.of(CurrentStatus.class), StatusEntry::status);
        var day = members.required("day", TimeShapes.DATE, StatusEntry::day);
        var attribution = members.required("attribution", ActorShapes.ATTRIBUTION, StatusEntry::attribution);
        var corrected = members.optional(
                        "corrects", NumberShape.of(1, Integer.MAX_VALUE), entry -> boxed(entry.corrected()))
                .labelled(BilingualText.of("訂正した記録の番号", "number of the entry that it corrects"));
        return members.readBy(given -> Outcome.accepted(given.find(corrected)
                .map(number ->
                        StatusEntry.correction(number, given.the(status), given.the(day), given.the(attribution)))
                .orElseGet(() -> StatusEntry.change(given.the(status), given.the(day), given.the(attribution)))));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static ObjectShape<ExternalId> externalId() {
        var members = Members.<ExternalId>of("ExternalId", BilingualText.of("他システムのID", "id in another system"));
        var kind = members.required("kind", ChoiceShape.of(ExternalIdKind.class), ExternalId::kind);
        var value = members.required("value", ResultShapes.line(64), ExternalId::value);
        return members.readBy(given -> ExternalId.parse(given.the(kind), given.the(value)));
    }

    /** The ids of a case in other systems, a member for each system. */
    private static ObjectShape<List<ExternalId>> externalIds() {
        var members = Members.<List<ExternalId>>of("ExternalIds", BilingualText.of("他システムのID", "ids in other systems"));
        var kinds = new ArrayList<Member<List<ExternalId>, ExternalId>>();
        for (var kind : ExternalIdKind.values()) {
            var shape = TextShape.of(ExternalId::value, text -> ExternalId.parse(kind, text));
            kinds.add(members.optional(
                            kind.id(),
                            shape,
                            ids -> ids.stream().filter(id -> id.kind() == kind).findFirst())
                    .labelled(kind.label()));
        }
        return members.readBy(given -> Outcome.accepted(
                kinds.stream().flatMap(kind -> given.find(kind).stream()).toList()));
    }

    private static ObjectShape<CaseContent> content() {
        var members = Members.<CaseContent>of("CaseContent", BilingualText.of("患者・感染者等の情報", "what a case record says"));
        var shared = members.optional(
                "shared",
                ContentShapes.SHARED,
                content -> Optional.of(content.shared())
                        .filter(items -> !items.fields().isEmpty()));
        var email = members.optional("email", PersonShapes.EMAIL, CaseContent::email);
        var interviewNotes = members.optional("interviewNotes", PersonShapes.FREE_TEXT, CaseContent::interviewNotes)
                .labelled(BilingualText.of("問診", "interview notes"));
        var remarks = members.optional("remarks", PersonShapes.FREE_TEXT, CaseContent::remarks)
                .labelled(BilingualText.of("特記事項", "remarks"));
        var tests = members.list("tests", DiagnosisShapes.TEST, CaseContent::tests);
        var ids = members.optional(
                "externalIds",
                externalIds(),
                content -> Optional.of(content.externalIds()).filter(all -> !all.isEmpty()));
        return members.readBy(given -> {
            var content = CaseContent.builder();
            given.ifGiven(shared, content::shared);
            given.ifGiven(email, content::email);
            given.ifGiven(interviewNotes, content::interviewNotes);
            given.ifGiven(remarks, content::remarks);
            given.ifGiven(tests, content::tests);
            given.ifGiven(ids, all -> all.forEach(content::externalId));
            return Outcome.accepted(content.build());
        });
    }

    private static ObjectShape<CaseDraft> draft() {
        var members = Members.<CaseDraft>of("CaseDraft", BilingualText.of("登録する患者・感染者等", "case that is registered"));
        var content = members.required("content", CONTENT, CaseDraft::content);
        var channel = members.required("channel", ActorShapes.CHANNEL, CaseDraft::channel);
        var standingFor = members.optional("standingFor", ActorShapes.INSTITUTION_ID, CaseDraft::standingFor);
        var centre = members.optional("responsibleCentre", ActorShapes.CENTRE_ID, CaseDraft::responsibleCentre);
        return members.readBy(given -> {
            var draft = CaseDraft.of(given.the(content)).via(given.the(channel));
            var forWhom = given.find(standingFor).map(draft::standingFor).orElse(draft);
            return Outcome.accepted(
                    given.find(centre).map(forWhom::responsibleCentre).orElse(forWhom));
        });
    }

    private static ObjectShape<IdHandOver> handOver() {
        var members =
                Members.<IdHandOver>of("IdHandOver", BilingualText.of("HER-SYS IDの伝達", "hand-over of the HER-SYS id"));
        var id = members.required("hersysId", PersonShapes.HERSYS_ID, IdHandOver::hersysId);
        var means = members.required("means", ChoiceShape.of(HandOverMeans.class), IdHandOver::means);
        var attribution = members.required("attribution", ActorShapes.ATTRIBUTION, IdHandOver::attribution);
        return members.readBy(
                given -> Outcome.accepted(new IdHandOver(given.the(id), given.the(means), given.the(attribution))));
    }

    private static ObjectShape<CaseRecord> record() {
        var members = Members.<CaseRecord>of("CaseRecord", BilingualText.of("患者・感染者等の記録", "case record"));
        var caseId = members.required("caseId", PersonShapes.CASE_ID, CaseRecord::caseId);
        var hersysId = members.required("hersysId", PersonShapes.HERSYS_ID, CaseRecord::hersysId);
        var replaced = members.list("replacedHersysIds", PersonShapes.HERSYS_ID, CaseRecord::replacedHersysIds);
        var version = members.required("version", NotificationShapes.VERSION, CaseRecord::version);
        var registration = members.required("registration", ActorShapes.ATTRIBUTION, CaseRecord::registration);
        var attribution = members.required("attribution", ActorShapes.ATTRIBUTION, CaseRecord::attribution);
        var content = members.required("content", CONTENT, CaseRecord::content);
        var lastDiagnosis = members.optional("lastDiagnosis", TimeShapes.DATE, CaseRecord::lastDiagnosis);
        var status = members.optional(
                "status",
                STATUS,
                record -> Optional.of(record.status())
                        .filter(history -> !history.entries().isEmpty()));
        var handOvers = members.list("handOvers", HAND_OVER, CaseRecord::handOvers);
        var responsible = members.optional("responsibleCentre", ActorShapes.CENTRE_ID, CaseRecord::responsibleCentre);
        var related = members.list("relatedCentres", ActorShapes.CENTRE_ID, record -> sorted(record.relatedCentres()));
        var links = members.list("links", PersonShapes.CASE_ID, record -> sorted(record.links()));
        return members.readBy(given -> Made.of(
                () -> {
                    var record = CaseRecord.stored(
                                    given.the(caseId),
                                    given.the(hersysId),
                                    given.the(registration),
                                    given.the(version),
                                    given.the(attribution))
                            .replacedHersysIds(given.list(replaced))
                            .content(given.the(content))
                            .relatedCentres(given.list(related))
                            .links(given.list(links));
                    given.ifGiven(lastDiagnosis, record::lastDiagnosis);
                    given.ifGiven(status, record::status);
                    given.list(handOvers).forEach(record::handedOver);
                    given.ifGiven(responsible, record::responsibleCentre);
                    return record.build();
                },
                NOT_ITS_OWN));
    }

    /** A set has no order of its own, and what is kept should be the same each time. */
    static <T> List<T> sorted(Collection<T> ids) {
        return ids.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }

    private static ObjectShape<DuplicateCandidate> candidate() {
        var members =
                Members.<DuplicateCandidate>of("DuplicateCandidate", BilingualText.of("重複の候補", "possible duplicate"));
        var caseId = members.required("caseId", PersonShapes.CASE_ID, DuplicateCandidate::caseId);
        var hersysId = members.required("hersysId", PersonShapes.HERSYS_ID, DuplicateCandidate::hersysId);
        var grounds = members.required(
                "grounds", ListShape.of(ChoiceShape.of(DuplicateGround.class)), DuplicateCandidate::grounds);
        var lastDiagnosis = members.optional("lastDiagnosis", TimeShapes.DATE, DuplicateCandidate::lastDiagnosis);
        return members.readBy(given -> Made.of(
                () -> DuplicateCandidate.of(
                        given.the(caseId),
                        given.the(hersysId),
                        Set.copyOf(given.the(grounds)),
                        given.find(lastDiagnosis).orElse(null)),
                BilingualText.of("理由を1つ以上入力してください。", "Give at least one ground.")));
    }
}
