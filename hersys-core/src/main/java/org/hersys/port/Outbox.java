package org.hersys.port;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hersys.message.FailureReason;
import org.hersys.message.Message;
import org.hersys.message.MessageId;
import org.hersys.message.MessageLease;
import org.hersys.message.MessageState;
import org.hersys.message.QueuedMessage;
import org.hersys.message.Settlement;
import org.hersys.message.UnreadableMessage;
import org.hersys.person.CaseId;
import org.hersys.person.NotificationId;
import org.hersys.result.Page;
import org.hersys.result.PageRequest;

/**
 * Keeps messages until they are sent (送信箱). Part of a {@link Transaction}: a message waits if and only if what caused
 * it was committed.
 */
public interface Outbox {

    /**
     * Stores a message.
     *
     * @param message what to tell
     * @throws IllegalArgumentException if there is one of this id
     */
    void add(Message message);

    /**
     * What has become of a message.
     *
     * @param id which one
     * @return the message as it is, or empty if there is none
     * @throws StorageException if it cannot be read
     */
    Optional<Message> find(MessageId id);

    /**
     * A message with what was done to send it.
     *
     * @param id which one
     * @return the message as it is queued, or empty if there is none
     * @throws StorageException if it cannot be read
     */
    Optional<QueuedMessage> queued(MessageId id);

    /**
     * The message that a gateway means in a receipt.
     *
     * @param gatewayReference the reference that the gateway gave when it accepted the message
     * @return the message as it is queued, the one added last if two gateways gave the same reference; or empty if none has
     *     it, or not yet: a receipt may come before the acceptance is noted
     * @throws StorageException if it cannot be read
     */
    Optional<QueuedMessage> findByReference(String gatewayReference);

    /**
     * Messages by what has become of them. What cannot be read is left out and does not keep the others from being listed:
     * a page may then have fewer items than its limit, or none, though others follow.
     *
     * @param states the states to list, at least one
     * @param page which part of the list
     * @return messages in the order in which they were added
     * @throws IllegalArgumentException if no state is given or the key of the page is none that a list of messages gave
     */
    Page<QueuedMessage> list(Set<MessageState> states, PageRequest page);

    /**
     * Whether a message is one that cannot be read.
     *
     * @param id which one
     * @return what is known of it, or empty if there is none or it can be read
     */
    Optional<UnreadableMessage> unreadable(MessageId id);

    /**
     * What {@link #list} leaves out: a page looks through as many messages as its limit says, and has those of them that
     * cannot be read. A message in a state that only a later release knows is looked at whichever states are asked for.
     *
     * @param states the states to look through, at least one
     * @param page which part of the list
     * @return messages in the order in which they were added
     * @throws IllegalArgumentException if no state is given or the key of the page is none that a list of messages gave
     */
    Page<UnreadableMessage> unreadable(Set<MessageState> states, PageRequest page);

    /**
     * Takes messages to send them: those that are due, codes before all others, then the longest due first, and of those due
     * since the same moment the first added first. What has expired is given up for that reason, whether due or not, unless
     * somebody is sending it. Nobody else can take them until the lease is over; somebody who takes messages at the same time gets
     * others and does not wait.
     *
     * <p>Each counts as one more try. One whose dispatcher let the lease run out may have been sent: that is counted as a
     * repeat. What cannot be read is left out, and put off for as long as a lease lasts; what is in a state that only a later
     * release knows is left as it is.
     *
     * @param dispatcher who takes them: 1 to 100 letters, digits and {@code . _ : @ -}
     * @param now what is due; also the beginning of the lease
     * @param leaseFor how long the lease lasts, longer than the clocks of two dispatchers may differ
     * @param limit how many at most, 1 or more
     * @return the messages, each with its lease, in that order
     * @throws IllegalArgumentException if name, lease or limit is not of that form
     */
    List<QueuedMessage> claim(String dispatcher, Instant now, Duration leaseFor, int limit);

    /**
     * Notes what a try has come to, and ends the lease. The secret of a message that is no longer to be sent is erased, here
     * as by every other change of its state.
     *
     * @param lease what the dispatcher got
     * @param settlement what it has come to
     * @return false if nothing was noted because the lease is no longer the one of the message: somebody else has taken it
     *     over, or it was forgotten, abandoned or settled in the meantime
     */
    boolean settle(MessageLease lease, Settlement settlement);

    /**
     * Gives a message back that was taken and not tried, as if it had not been taken.
     *
     * @param lease what the dispatcher got
     * @param now from when on others may take it
     * @return false if the lease is no longer the one of the message
     */
    boolean release(MessageLease lease, Instant now);

    /**
     * Has a message tried anew that failed or was given up: it waits, is due and has all its tries before it.
     *
     * @param id which one
     * @param now from when on it is due
     * @return false if there is none, if it neither failed nor was given up, if somebody is sending it, or if what it tells
     *     of was deleted or its secret erased
     */
    boolean retry(MessageId id, Instant now);

    /**
     * Has a message sent whatever has become of it, unless it was cancelled; one that was sent, accepted or delivered before
     * counts as a repeat.
     *
     * @param id which one
     * @param now from when on it is due
     * @return false if there is none, if it was cancelled, if somebody is sending it, or if what it tells of was deleted or
     *     its secret erased
     */
    boolean forceRetry(MessageId id, Instant now);

    /**
     * Gives a message up that is still to be sent, whether it can be read or not. Who is sending it at this moment may still
     * do so, but no longer changes its state.
     *
     * @param id which one
     * @param reason why
     * @return false if there is none, or if it is not to be sent anyway
     */
    boolean abandon(MessageId id, FailureReason reason);

    /**
     * Gives a message up that a gateway had accepted and could not deliver. A failure is believed also after the news that the
     * message had arrived: of a long text, the gateway may tell of the last part first.
     *
     * @param id which one
     * @param reason why
     * @return whether it was accepted or delivered
     */
    boolean undelivered(MessageId id, FailureReason reason);

    /**
     * Notes what has become of a message after it was sent, for example by a receipt, if nobody else was faster. It is not
     * due afterwards, and nobody has it.
     *
     * @param id which one
     * @param from the state in which it must be
     * @param to the new state; {@link #retry} has it wait
     * @return whether it was in that state
     * @throws IllegalArgumentException if the new state is waiting
     */
    boolean changeState(MessageId id, MessageState from, MessageState to);

    /**
     * Forgets a notification that is deleted: its open messages are cancelled, also those that somebody is sending,
     * and of all of them only id, kind, addressee, state and what was counted remain; of one that cannot be read the
     * addressee goes as well.
     *
     * @param notificationId which one
     * @return how many were cancelled
     */
    int forget(NotificationId notificationId);

    /**
     * Forgets a case that is deleted, as {@link #forget(NotificationId)} does.
     *
     * @param caseId which one
     * @return how many were cancelled
     */
    int forget(CaseId caseId);
}
