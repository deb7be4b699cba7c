package org.hersys.audit;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hersys.actor.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * A seal over a batch of entries (監査証跡の封印): a link of the chain in which each seal holds the digest of the one before.
 *
 * <pre>{@code
 * AuditSeal first = AuditSeal.first(now, digestsOfEntries);
 * AuditSeal second = first.next(later, furtherDigests);
 * }</pre>
 *
 * <p>Who keeps the digest of a seal outside of the store can later prove that all entries up to it are as they were. A
 * seal may record that old entries were removed; it has none of its own then. Immutable.
 */
public final class AuditSeal {

    private static final String FORMAT = "org.hersys.audit.seal/1";
    private static final String FORMAT_OF_ENTRIES = "org.hersys.audit.seal.entries/1";

    private final long number;
    private final Instant sealedAt;
    private final int entries;
    private final Digest entriesDigest;
    private final Digest previous;
    private final long prunedThrough;
    private final @Nullable ActorId prunedBy;
    private final Digest digest;

    private AuditSeal(Builder from, @Nullable Digest stored) {
        this.number = from.number;
        this.sealedAt = from.sealedAt;
        this.entries = from.entries;
        this.entriesDigest = from.entriesDigest;
        this.previous = from.previous;
        this.prunedThrough = from.prunedThrough;
        this.prunedBy = from.prunedBy;
        this.digest = stored == null ? computed() : stored;
    }

    /**
     * The first seal of a chain.
     *
     * @param sealedAt when; kept to the microsecond, as databases do
     * @param entries the digests of the entries in the order of the batch, one at least
     * @return seal number 1
     * @throws IllegalArgumentException if there is no entry
     */
    public static AuditSeal first(Instant sealedAt, List<Digest> entries) {
        return over(entries, stored(1, sealedAt));
    }

    /**
     * The next seal.
     *
     * @param at when; kept to the microsecond, as databases do
     * @param batch the digests of the entries in the order of the batch, one at least
     * @return the seal after this one
     * @throws IllegalArgumentException if there is no entry
     */
    public AuditSeal next(Instant at, List<Digest> batch) {
        return over(batch, stored(number + 1, at).previous(digest).prunedThrough(prunedThrough));
    }

    private static AuditSeal over(List<Digest> batch, Builder seal) {
        if (batch.isEmpty()) {
            throw new IllegalArgumentException("a seal must be over one entry at least");
        }
        return new AuditSeal(seal.entries(batch.size(), digestOf(batch)), null);
    }

    /**
     * The next seal, which records that old entries are removed: those of the oldest seals that are wholly older.
     *
     * @param oldest the seals after {@link #prunedThrough()} that are over entries, in order, as many as are removed at
     *     most
     * @param before entries that were sealed earlier are removed
     * @param by who removes them
     * @param at when; kept to the microsecond
     * @return the seal after this one, or empty if there is nothing to remove
     */
    public Optional<AuditSeal> pruning(List<AuditSeal> oldest, Instant before, ActorId by, Instant at) {
        requireNonNull(by, "by");
        var removed = oldest.stream()
                .takeWhile(seal -> seal.sealedAt.isBefore(before))
                .toList();
        if (removed.isEmpty()) {
            return Optional.empty();
        }
        var next = stored(number + 1, at)
                .previous(digest)
                .prunedThrough(removed.get(removed.size() - 1).number)
                .prunedBy(by);
        return Optional.of(new AuditSeal(next, null));
    }

    /**
     * Begins a seal that is read back from a store.
     *
     * @param number from 1
     * @param sealedAt when
     * @return a builder, which is given the rest
     */
    public static Builder stored(long number, Instant sealedAt) {
        return new Builder(number, sealedAt);
    }

    /**
     * The digest of a batch.
     *
     * @param batch the digests of the entries in the order of the batch
     * @return what {@link #entriesDigest()} is if these are its entries
     */
    public static Digest digestOf(List<Digest> batch) {
        var writer = DigestWriter.of(FORMAT_OF_ENTRIES);
        batch.forEach(entry -> writer.item("entry", entry));
        return writer.digest();
    }

    /**
     * Which seal it is.
     *
     * @return its number in the chain, from 1
     */
    public long number() {
        return number;
    }

    /**
     * When it was made.
     *
     * @return the moment, in microseconds
     */
    public Instant sealedAt() {
        return sealedAt;
    }

    /**
     * How many entries it is over.
     *
     * @return their number, 0 if it records a removal
     */
    public int entries() {
        return entries;
    }

    /**
     * What the entries were.
     *
     * @return the digest of their digests
     */
    public Digest entriesDigest() {
        return entriesDigest;
    }

    /**
     * What it is chained to.
     *
     * @return the digest of the seal before, or {@link Digest#ZERO}
     */
    public Digest previous() {
        return previous;
    }

    /**
     * Up to which seal the entries were removed, by this seal or one before.
     *
     * @return the number of the last seal without its entries, or 0 if nothing was removed
     */
    public long prunedThrough() {
        return prunedThrough;
    }

    /**
     * Who removed entries, if this seal records it.
     *
     * @return the account, or empty
     */
    public Optional<ActorId> prunedBy() {
        return Optional.ofNullable(prunedBy);
    }

    /**
     * The digest of the seal: what is kept outside of the store.
     *
     * @return the digest over all the above
     */
    public Digest digest() {
        return digest;
    }

    /**
     * Whether the seal is as it was made.
     *
     * @return false if a part of it, or its digest, was changed in the store
     */
    public boolean isIntact() {
        return digest.equals(computed());
    }

    /**
     * Whether it is the next link of the chain.
     *
     * @param before the seal before
     * @return true if number, digest and what was removed go on from there
     */
    public boolean follows(AuditSeal before) {
        return number == before.number + 1
                && previous.equals(before.digest)
                && (prunedBy == null ? prunedThrough == before.prunedThrough : prunedThrough > before.prunedThrough);
    }

    Digest computed() {
        var writer = DigestWriter.of(FORMAT)
                .item("number", number)
                .item("sealedAt", sealedAt)
                .item("entries", entries)
                .item("entriesDigest", entriesDigest)
                .item("previous", previous)
                .item("prunedThrough", prunedThrough);
        if (prunedBy != null) {
            writer.item("prunedBy", prunedBy);
        }
        return writer.digest();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuditSeal that
                && digest.equals(that.digest)
                && computed().equals(that.computed());
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, digest);
    }

    /** The number and the digest. */
    @Override
    public String toString() {
        return "AuditSeal[" + number + ", " + digest + "]";
    }

    /** Puts a stored seal together again (保存された封印の読戻し). Not safe for use by several threads. */
    public static final class Builder {

        private final long number;
        private final Instant sealedAt;
        private int entries;
        private Digest entriesDigest = digestOf(List.of());
        private Digest previous = Digest.ZERO;
        private long prunedThrough;
        private @Nullable ActorId prunedBy;

        private Builder(long number, Instant sealedAt) {
            this.number = number;
            this.sealedAt = sealedAt.truncatedTo(ChronoUnit.MICROS);
        }

        /**
         * What it is over; unless said, nothing.
         *
         * @param count how many entries
         * @param batch the digest of their digests
         * @return this builder
         */
        public Builder entries(int count, Digest batch) {
            this.entries = count;
            this.entriesDigest = requireNonNull(batch, "batch");
            return this;
        }

        /**
         * What it is chained to; unless said, nothing.
         *
         * @param before the digest of the seal before
         * @return this builder
         */
        public Builder previous(Digest before) {
            this.previous = requireNonNull(before, "before");
            return this;
        }

        /**
         * Up to which seal the entries were removed; unless said, none.
         *
         * @param last the number of the last seal without its entries, or 0
         * @return this builder
         */
        public Builder prunedThrough(long last) {
            this.prunedThrough = last;
            return this;
        }

        /**
         * Who removed entries, if this seal records it.
         *
         * @param by the account
         * @return this builder
         */
        public Builder prunedBy(ActorId by) {
            this.prunedBy = requireNonNull(by, "by");
            return this;
        }

        /**
         * The seal as it is stored, intact or not.
         *
         * @param digest the stored digest
         * @return the seal
         */
        public AuditSeal build(Digest digest) {
            return new AuditSeal(this, requireNonNull(digest, "digest"));
        }
    }
}
