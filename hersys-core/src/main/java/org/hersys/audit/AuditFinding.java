package org.hersys.audit;

import java.util.Objects;
import java.util.Optional;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/** Something about the audit trail that is not as it was (監査証跡の検証で判明した事項). Immutable. */
public final class AuditFinding {

    private final Kind kind;
    private final @Nullable Long seal;
    private final @Nullable Integer position;
    private final @Nullable AuditEntryId entry;

    private AuditFinding(Kind kind, @Nullable Long seal, @Nullable Integer position, @Nullable AuditEntryId entry) {
        this.kind = kind;
        this.seal = seal;
        this.position = position;
        this.entry = entry;
    }

    static AuditFinding of(Kind kind) {
        return new AuditFinding(kind, null, null, null);
    }

    static AuditFinding ofSeal(Kind kind, long seal) {
        return new AuditFinding(kind, seal, null, null);
    }

    static AuditFinding ofPlace(Kind kind, long seal, int position) {
        return new AuditFinding(kind, seal, position, null);
    }

    static AuditFinding ofEntry(Kind kind, long seal, SealedEntry entry) {
        return new AuditFinding(kind, seal, entry.position(), entry.id());
    }

    /**
     * What it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Under which seal.
     *
     * @return its number, or empty if it is about the trail as a whole
     */
    public Optional<Long> seal() {
        return Optional.ofNullable(seal);
    }

    /**
     * At which place of the batch.
     *
     * @return the position, from 1, or empty if it cannot be told
     */
    public Optional<Integer> position() {
        return Optional.ofNullable(position);
    }

    /**
     * Which entry.
     *
     * @return its id, or empty if it cannot be told
     */
    public Optional<AuditEntryId> entry() {
        return Optional.ofNullable(entry);
    }

    /**
     * What a reader is told.
     *
     * @return what was found and where
     */
    public BilingualText explanation() {
        var ja = new StringBuilder(kind.label().ja());
        var en = new StringBuilder(kind.label().en());
        if (seal != null) {
            ja.append("（封印番号").append(seal);
            en.append(" (seal ").append(seal);
            if (position != null) {
                ja.append("、").append(position).append("番目");
                en.append(", place ").append(position);
            }
            if (entry != null) {
                ja.append("、記録").append(entry);
                en.append(", entry ").append(entry);
            }
            ja.append("）");
            en.append(")");
        }
        return BilingualText.of(ja.toString(), en.toString());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuditFinding that
                && kind == that.kind
                && Objects.equals(seal, that.seal)
                && Objects.equals(position, that.position)
                && Objects.equals(entry, that.entry);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, seal, position, entry);
    }

    /** What was found and where, in English. */
    @Override
    public String toString() {
        return explanation().en();
    }

    /** What may be found (判明した事項の種類). */
    public enum Kind {
        /** 記録の欠落: a sealed entry is gone. */
        ENTRY_REMOVED("封印された記録がなくなっている", "a sealed entry is gone"),
        /** 記録の変更: an entry does not say any more what it said. */
        ENTRY_CHANGED("封印された記録の内容が変わっている", "a sealed entry was changed"),
        /** 記録の追加: an entry stands in a batch that was sealed without it. */
        ENTRY_ADDED("封印の後に記録が加えられている", "an entry was added under a seal"),
        /** 順序の変更: the entries of a batch are the same in another order. */
        ORDER_CHANGED("封印された記録の順序が変わっている", "the order of sealed entries was changed"),
        /** 封印の変更: a seal, or the one before it, is not as it was made. */
        SEAL_CHANGED("封印又は直前の封印が変わっている", "the seal, or the one before it, was changed"),
        /** 封印の欠落: a seal is gone. */
        SEAL_MISSING("封印がなくなっている", "a seal is gone"),
        /** 長期の未封印: an entry waits for its seal longer than is allowed. */
        UNSEALED_TOO_LONG("長時間封印されていない記録がある", "an entry has been unsealed for too long"),
        /** 控えとの不一致: the seal that was kept outside is not in the chain. */
        HEAD_DIFFERS("外部に控えた封印のハッシュ値が鎖の中にない", "the seal that is known from outside is not in the chain"),
        /** 記録のない削除: all entries of a seal are gone, and no seal records their removal. */
        PRUNED_WITHOUT_RECORD(
                "封印の全記録が削除の記録なしになくなっている", "all entries of a seal are gone, and their removal is not recorded");

        private final BilingualText label;

        Kind(String ja, String en) {
            this.label = BilingualText.of(ja, en);
        }

        /**
         * What it is called.
         *
         * @return the words for it
         */
        public BilingualText label() {
            return label;
        }
    }
}
