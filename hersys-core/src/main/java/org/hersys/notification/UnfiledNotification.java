package org.hersys.notification;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.hersys.actor.Attribution;
import org.hersys.person.CaseId;
import org.hersys.person.NotificationId;
import org.jspecify.annotations.Nullable;

/**
 * A notification that is being written (下書き): nobody is notified yet, and everything may still be changed. Immutable.
 */
public final class UnfiledNotification implements Notification {

    private final NotificationId id;
    private final CaseId caseId;
    private final long version;
    private final NotificationDraft draft;
    private final Attribution attribution;
    private final @Nullable NotificationId predecessor;

    private UnfiledNotification(
            NotificationId id,
            CaseId caseId,
            long version,
            NotificationDraft draft,
            Attribution attribution,
            @Nullable NotificationId predecessor) {
        this.id = requireNonNull(id, "id");
        this.caseId = requireNonNull(caseId, "caseId");
        this.version = Versions.require(version);
        this.draft = requireNonNull(draft, "draft");
        this.attribution = requireNonNull(attribution, "attribution");
        this.predecessor = predecessor;
    }

    /**
     * Begins a notification.
     *
     * @param id its id
     * @param caseId the case it belongs to
     * @param draft what it says so far
     * @param attribution who began it, when
     * @return the first version
     */
    public static UnfiledNotification begin(
            NotificationId id, CaseId caseId, NotificationDraft draft, Attribution attribution) {
        return stored(id, caseId, Versions.FIRST, draft, attribution);
    }

    /**
     * A version that a store has kept.
     *
     * @param id its id
     * @param caseId the case it belongs to
     * @param version 1 or more
     * @param draft what it says
     * @param attribution who made this version, when
     * @return the version as it was
     */
    public static UnfiledNotification stored(
            NotificationId id, CaseId caseId, long version, NotificationDraft draft, Attribution attribution) {
        return new UnfiledNotification(id, caseId, version, draft, attribution, null);
    }

    /**
     * The same version as an additional notification (追加登録), which freezes an earlier one when it is filed.
     *
     * @param earlier the notification that it follows
     * @return the same with a predecessor
     */
    public UnfiledNotification following(NotificationId earlier) {
        return new UnfiledNotification(id, caseId, version, draft, attribution, requireNonNull(earlier, "earlier"));
    }

    /**
     * The notification with another draft.
     *
     * @param changed what it says now
     * @param by who changed it, when
     * @return the next version
     */
    public UnfiledNotification edited(NotificationDraft changed, Attribution by) {
        return new UnfiledNotification(id, caseId, version + 1, changed, by, predecessor);
    }

    /**
     * Files the notification (「報告」).
     *
     * @param content what is filed
     * @param filing how it is filed
     * @param today the day in Japan on which 「報告」 was pressed
     * @return the next version, submitted
     * @throws IllegalArgumentException if the content has no diagnosis class
     */
    public FiledNotification filed(NotificationContent content, Filing filing, LocalDate today) {
        var record = FiledNotification.stored(id, caseId, version + 1);
        predecessor().ifPresent(record::predecessor);
        return record.filedOn(today, content, filing);
    }

    @Override
    public NotificationId id() {
        return id;
    }

    @Override
    public CaseId caseId() {
        return caseId;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public NotificationState state() {
        return NotificationState.DRAFT;
    }

    @Override
    public NotificationContent content() {
        return draft.content();
    }

    /**
     * What was handed over.
     *
     * @return the draft, with its key and what was confirmed so far
     */
    public NotificationDraft draft() {
        return draft;
    }

    @Override
    public Attribution attribution() {
        return attribution;
    }

    /**
     * The notification that it follows (追加登録).
     *
     * @return the id of the earlier one, or empty if it is the first of its case
     */
    public Optional<NotificationId> predecessor() {
        return Optional.ofNullable(predecessor);
    }

    @Override
    public <R> R fold(
            Function<? super UnfiledNotification, ? extends R> unfiled,
            Function<? super FiledNotification, ? extends R> filed,
            Function<? super FrozenNotification, ? extends R> frozen) {
        return unfiled.apply(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnfiledNotification that
                && id.equals(that.id)
                && caseId.equals(that.caseId)
                && version == that.version
                && draft.equals(that.draft)
                && attribution.equals(that.attribution)
                && Objects.equals(predecessor, that.predecessor);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version);
    }

    /** The id, the version and which fields are filled in. */
    @Override
    public String toString() {
        return "UnfiledNotification[" + id + " v" + version + ", " + content() + "]";
    }
}
