package org.hersys.audit;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a store has it under a seal (封印された監査記録): with the digest that it got when it was added. Immutable.
 */
public final class SealedEntry {

    private final AuditEntryId id;
    private final @Nullable AuditEntry entry;
    private final Digest digest;
    private final long added;
    private final int position;

    private SealedEntry(AuditEntryId id, @Nullable AuditEntry entry, Digest digest, long added, int position) {
        this.id = id;
        this.entry = entry;
        this.digest = requireNonNull(digest, "digest");
        this.added = added;
        this.position = position;
    }

    /**
     * An entry that can be read.
     *
     * @param entry what it says now
     * @param digest the digest that it got when it was added
     * @param added orders entries as they were added; entries that were added at the same time in any order
     * @param position its place in the batch, from 1
     * @return the entry under its seal
     */
    public static SealedEntry of(AuditEntry entry, Digest digest, long added, int position) {
        return new SealedEntry(entry.id(), entry, digest, added, position);
    }

    /**
     * An entry that cannot be read any more, or of which the store keeps two versions that differ.
     *
     * @param id which one
     * @param digest the digest that it got when it was added
     * @param added orders entries as they were added
     * @param position its place in the batch, from 1
     * @return the entry under its seal, not intact
     */
    public static SealedEntry damaged(AuditEntryId id, Digest digest, long added, int position) {
        return new SealedEntry(requireNonNull(id, "id"), null, digest, added, position);
    }

    /**
     * Which entry it is.
     *
     * @return the id
     */
    public AuditEntryId id() {
        return id;
    }

    /**
     * What it says.
     *
     * @return the entry, or empty if it is damaged
     */
    public Optional<AuditEntry> entry() {
        return Optional.ofNullable(entry);
    }

    /**
     * The digest that it got when it was added.
     *
     * @return the stored digest
     */
    public Digest digest() {
        return digest;
    }

    /**
     * Orders entries as they were added.
     *
     * @return a number that grows
     */
    public long added() {
        return added;
    }

    /**
     * Its place in the batch.
     *
     * @return the position, from 1
     */
    public int position() {
        return position;
    }

    /**
     * Whether it still says what it said when it was added.
     *
     * @return false if it is damaged or of another digest
     */
    public boolean isIntact() {
        return entry != null && entry.digest().equals(digest);
    }

    /** The id and the place. */
    @Override
    public String toString() {
        return "SealedEntry[" + position + ", " + id + "]";
    }
}
