package org.hersys.notification;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.function.Function;
import org.hersys.actor.Attribution;
import org.hersys.person.CaseId;
import org.hersys.person.NotificationId;
import org.jspecify.annotations.Nullable;

/**
 * A notification that another one followed (追加登録により編集できなくなった発生届): it is read and printed, and nobody changes
 * it. Immutable.
 *
 * <p>HER-SYSを活用した感染症発生動向調査に関するQ&amp;A（その5）問7: neither centre nor institution can edit it any more. That
 * deleting the one that followed frees it is our choice.
 */
public final class FrozenNotification implements Notification {

    private final FiledNotification filed;
    private final NotificationId successor;
    private final long version;
    private final Attribution attribution;

    private FrozenNotification(
            FiledNotification filed, NotificationId successor, long version, Attribution attribution) {
        this.filed = requireNonNull(filed, "filed");
        this.successor = requireNonNull(successor, "successor");
        this.version = version;
        this.attribution = requireNonNull(attribution, "attribution");
        if (version <= filed.version()) {
            throw new IllegalArgumentException(
                    "a frozen version must come after version " + filed.version() + ", but was " + version);
        }
    }

    /**
     * A version that a store has kept.
     *
     * @param filed the version before it was frozen
     * @param successor the notification that followed
     * @param version after that of {@code filed}
     * @param attribution who made this version, when
     * @return the version as it was
     * @throws IllegalArgumentException if the version is not after that of {@code filed}
     */
    public static FrozenNotification stored(
            FiledNotification filed, NotificationId successor, long version, Attribution attribution) {
        return new FrozenNotification(filed, successor, version, attribution);
    }

    /**
     * Frees the notification, because the one that followed was deleted.
     *
     * @param by who deleted it, when
     * @return the next version, in the state that it had
     */
    public FiledNotification unfrozen(Attribution by) {
        return filed.at(version + 1, by);
    }

    /**
     * Is followed by another notification than before, because one between was deleted.
     *
     * @param later the notification that follows now
     * @param by who deleted that one, when
     * @return the next version, still frozen
     */
    public FrozenNotification followedBy(NotificationId later, Attribution by) {
        return stored(filed, later, version + 1, by);
    }

    /**
     * Follows another notification than before, because one between was deleted.
     *
     * @param earlier the notification that it follows now, or null if it is the first of its case now
     * @param by who deleted that one, when
     * @return the next version, still frozen
     */
    public FrozenNotification followingNow(@Nullable NotificationId earlier, Attribution by) {
        return stored(filed.followingNow(earlier), successor, version + 1, by);
    }

    /**
     * The notification as it was frozen.
     *
     * @return the version before, with its filing, its confirmation and its queries
     */
    public FiledNotification filed() {
        return filed;
    }

    /**
     * The notification that followed.
     *
     * @return its id
     */
    public NotificationId successor() {
        return successor;
    }

    @Override
    public NotificationId id() {
        return filed.id();
    }

    @Override
    public CaseId caseId() {
        return filed.caseId();
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public NotificationState state() {
        return NotificationState.FROZEN;
    }

    @Override
    public NotificationContent content() {
        return filed.content();
    }

    @Override
    public Attribution attribution() {
        return attribution;
    }

    @Override
    public <R> R fold(
            Function<? super UnfiledNotification, ? extends R> unfiled,
            Function<? super FiledNotification, ? extends R> filed,
            Function<? super FrozenNotification, ? extends R> frozen) {
        return frozen.apply(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FrozenNotification that
                && filed.equals(that.filed)
                && successor.equals(that.successor)
                && version == that.version
                && attribution.equals(that.attribution);
    }

    @Override
    public int hashCode() {
        return Objects.hash(filed, version);
    }

    /** The id, the version and which notification followed. */
    @Override
    public String toString() {
        return "FrozenNotification[" + id() + " v" + version + ", followed by " + successor + "]";
    }
}
