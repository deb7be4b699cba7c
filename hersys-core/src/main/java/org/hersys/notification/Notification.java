package org.hersys.notification;

import java.util.Set;
import java.util.function.Function;
import org.hersys.actor.Attribution;
import org.hersys.person.CaseId;
import org.hersys.person.NotificationId;
import org.hersys.result.Outcome;

/**
 * A notification in one version of its life (発生届).
 *
 * <p>What the compiler can forbid, it forbids: only a {@link FiledNotification} is amended, confirmed or frozen, so that a
 * draft cannot be confirmed nor a frozen one amended. Whoever has a {@code Notification} asks {@link #fold} which it is, or
 * {@link #after} whether an operation is allowed. Immutable; each change gives a new value with a version of one more.
 */
public sealed interface Notification permits UnfiledNotification, FiledNotification, FrozenNotification {

    /**
     * The name of the notification within the system.
     *
     * @return the id, the same in all versions
     */
    NotificationId id();

    /**
     * To which case it belongs.
     *
     * @return the id of the case, the same in all versions
     */
    CaseId caseId();

    /**
     * Which version this is.
     *
     * @return 1 for the first, one more with each change
     */
    long version();

    /**
     * How far it has come.
     *
     * @return the state; never {@link NotificationState#DELETED}, of which nothing is left
     */
    NotificationState state();

    /**
     * What it says.
     *
     * @return the content of this version
     */
    NotificationContent content();

    /**
     * Who made this version, and when.
     *
     * @return the attribution of the change
     */
    Attribution attribution();

    /**
     * Goes on with the notification as what it is.
     *
     * @param unfiled what to do with a draft
     * @param filed what to do with a submitted or confirmed one
     * @param frozen what to do with a frozen one
     * @param <R> the result of all three
     * @return what the chosen function returns
     */
    <R> R fold(
            Function<? super UnfiledNotification, ? extends R> unfiled,
            Function<? super FiledNotification, ? extends R> filed,
            Function<? super FrozenNotification, ? extends R> frozen);

    /**
     * What may be done with it now.
     *
     * @return the operations of its state
     */
    default Set<NotificationOperation> allowed() {
        return LifeCycle.allowedIn(state());
    }

    /**
     * Whether something may be done with it, and what it becomes.
     *
     * @param operation what is asked for
     * @return the state after it, or the problem {@code OPERATION_NOT_ALLOWED}
     */
    default Outcome<NotificationState> after(NotificationOperation operation) {
        return LifeCycle.after(state(), operation);
    }
}
