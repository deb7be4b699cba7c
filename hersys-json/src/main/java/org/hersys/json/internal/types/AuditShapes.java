package org.hersys.json.internal.types;

import org.hersys.audit.AuditFinding;
import org.hersys.audit.AuditSeal;
import org.hersys.audit.AuditVerification;
import org.hersys.audit.Digest;
import org.hersys.json.internal.shape.ChoiceShape;
import org.hersys.json.internal.shape.ListShape;
import org.hersys.json.internal.shape.Members;
import org.hersys.json.internal.shape.NumberShape;
import org.hersys.json.internal.shape.ObjectShape;
import org.hersys.json.internal.shape.Shape;
import org.hersys.json.internal.shape.TextShape;
import org.hersys.json.internal.shape.YesNoShape;
import org.hersys.result.Outcome;
import org.hersys.text.BilingualText;

/** The seals of the audit trail, and what a verification found (監査証跡の封印・検証結果). */
final class AuditShapes {

    private static final Shape<Long> COUNT = NumberShape.from(0);

    static final Shape<Digest> DIGEST =
            TextShape.of(Digest::toString, Digest::parse).pattern("^[0-9a-f]{64}$");

    static final ObjectShape<AuditSeal> SEAL = seal();
    static final ObjectShape<AuditFinding> FINDING = finding();
    static final ObjectShape<AuditVerification> VERIFICATION = verification();

    private AuditShapes() {}

    private static ObjectShape<AuditSeal> seal() {
        var members = Members.<AuditSeal>of("AuditSeal", BilingualText.of("監査証跡の封印", "seal of the audit trail"));
        var number = members.required("number", NumberShape.from(1), AuditSeal::number);
        var sealedAt = members.required("sealedAt", TimeShapes.INSTANT, AuditSeal::sealedAt);
        var entries = members.required("entries", NumberShape.of(0, Integer.MAX_VALUE), AuditSeal::entries);
        var entriesDigest = members.required("entriesDigest", DIGEST, AuditSeal::entriesDigest);
        var previous = members.required("previous", DIGEST, AuditSeal::previous);
        var prunedThrough = members.required("prunedThrough", COUNT, AuditSeal::prunedThrough);
        var prunedBy = members.optional("prunedBy", ActorShapes.ACTOR_ID, AuditSeal::prunedBy);
        var digest = members.required("digest", DIGEST, AuditSeal::digest);
        return members.readBy(given -> {
            var read = AuditSeal.stored(given.the(number), given.the(sealedAt))
                    .entries(given.the(entries), given.the(entriesDigest))
                    .previous(given.the(previous))
                    .prunedThrough(given.the(prunedThrough));
            given.ifGiven(prunedBy, read::prunedBy);
            return Outcome.accepted(read.build(given.the(digest)));
        });
    }

    private static ObjectShape<AuditFinding> finding() {
        var members = Members.<AuditFinding>of(
                "AuditFinding", BilingualText.of("監査証跡の検証で判明した事項", "finding of a verification"));
        members.required("kind", ChoiceShape.of(AuditFinding.Kind.class), AuditFinding::kind);
        members.optional("seal", COUNT, AuditFinding::seal);
        members.optional("position", NumberShape.of(Integer.MIN_VALUE, Integer.MAX_VALUE), AuditFinding::position);
        members.optional("entry", RecordShapes.AUDIT_ENTRY_ID, AuditFinding::entry);
        members.required("explanation", ResultShapes.BILINGUAL, AuditFinding::explanation);
        return members.writtenOnly();
    }

    private static ObjectShape<AuditVerification> verification() {
        var members = Members.<AuditVerification>of(
                "AuditVerification", BilingualText.of("監査証跡の検証結果", "verification of the audit trail"));
        members.required("clean", YesNoShape.YES_NO, AuditVerification::isClean);
        members.required("seals", COUNT, AuditVerification::seals);
        members.required("entries", COUNT, AuditVerification::entries);
        members.required("prunedThrough", COUNT, AuditVerification::prunedThrough);
        members.required("unsealed", COUNT, AuditVerification::unsealed);
        members.optional("oldestUnsealed", TimeShapes.INSTANT, AuditVerification::oldestUnsealed);
        members.optional("head", DIGEST, AuditVerification::head);
        members.required("comparedWithOutside", YesNoShape.YES_NO, AuditVerification::isComparedWithOutside);
        members.required("found", COUNT, AuditVerification::found);
        members.required("findings", ListShape.of(FINDING), AuditVerification::findings);
        return members.writtenOnly();
    }
}
