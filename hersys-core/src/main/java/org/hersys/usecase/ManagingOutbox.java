package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Set;
import org.hersys.message.FailureReason;
import org.hersys.message.MessageId;
import org.hersys.message.MessageState;
import org.hersys.message.QueuedMessage;
import org.hersys.message.UnreadableMessage;
import org.hersys.port.Outbox;
import org.hersys.port.UnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.result.Page;
import org.hersys.result.PageRequest;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/**
 * What an operator does with messages (送信箱の管理): look what has become of them, have one tried anew, give one up.
 *
 * <p>Without an actor and without an entry in the audit trail: messages hold ids only, and whoever runs the system may do
 * this. A host that offers it to others asks for their rights itself. Immutable and safe for use by many threads.
 */
public final class ManagingOutbox {

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public ManagingOutbox(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * Messages by what has become of them, without those that cannot be read: a page may have fewer items than its limit
     * though others follow.
     *
     * @param states the states to list, at least one
     * @param page which part of the list
     * @return messages in the order in which they were added
     * @throws IllegalArgumentException if no state is given or the page key is none that such a list gave
     */
    public Page<QueuedMessage> list(Set<MessageState> states, PageRequest page) {
        return unitOfWork()
                .run(transaction -> Outcome.accepted(transaction.outbox().list(states, page)))
                .orElseThrow();
    }

    /**
     * What {@link #list} leaves out because it cannot be read; it can be abandoned. What is in a state that only a later
     * release knows is always among them, and cannot.
     *
     * @param states the states to look through, at least one
     * @param page which part of the list: as many messages are looked through as its limit says
     * @return what is known of those that cannot be read, in the order in which they were added
     * @throws IllegalArgumentException if no state is given or the page key is none that such a list gave
     */
    public Page<UnreadableMessage> unreadable(Set<MessageState> states, PageRequest page) {
        return unitOfWork()
                .run(transaction -> Outcome.accepted(transaction.outbox().unreadable(states, page)))
                .orElseThrow();
    }

    /**
     * Has a message tried anew that failed or was given up.
     *
     * @param id which one
     * @return the message as it waits, or why not
     */
    public Outcome<QueuedMessage> retry(MessageId id) {
        return change(id, Outbox::retry);
    }

    /**
     * Has a message sent again whatever has become of it, unless it was cancelled. The receiver may get it twice, which is
     * counted.
     *
     * @param id which one
     * @return the message as it waits, or why not
     */
    public Outcome<QueuedMessage> forceRetry(MessageId id) {
        return change(id, Outbox::forceRetry);
    }

    /**
     * Gives a message up that is still to be sent, also one that cannot be read.
     *
     * @param id which one
     * @param reason why
     * @return the state in which it is now, or why not
     */
    public Outcome<MessageState> abandon(MessageId id, FailureReason reason) {
        var now = setting.clock().instant();
        return unitOfWork().run(transaction -> {
            var outbox = transaction.outbox();
            return outbox.abandon(id, reason) ? Outcome.accepted(MessageState.GIVEN_UP) : notAbandoned(outbox, id, now);
        });
    }

    private static Outcome<MessageState> notAbandoned(Outbox outbox, MessageId id, Instant now) {
        return outbox.unreadable(id)
                .map(unreadable -> ManagingOutbox.<MessageState>notIn(unreadable
                        .knownState()
                        .map(MessageState::label)
                        .orElseGet(() -> BilingualText.of(unreadable.state(), unreadable.state()))))
                .orElseGet(() -> outbox.queued(id)
                        .map(queued -> ManagingOutbox.<MessageState>refused(queued, now))
                        .orElseGet(() -> refused(ProblemCode.MESSAGE_NOT_FOUND)));
    }

    private interface Change {

        boolean apply(Outbox outbox, MessageId id, Instant now);
    }

    private Outcome<QueuedMessage> change(MessageId id, Change change) {
        var now = setting.clock().instant();
        return unitOfWork().run(transaction -> {
            var outbox = transaction.outbox();
            if (outbox.unreadable(id).isPresent()) {
                return refused(ProblemCode.MESSAGE_UNREADABLE);
            }
            boolean changed = change.apply(outbox, id, now);
            return outbox.queued(id)
                    .map(queued ->
                            changed ? Outcome.accepted(queued) : ManagingOutbox.<QueuedMessage>refused(queued, now))
                    .orElseGet(() -> refused(ProblemCode.MESSAGE_NOT_FOUND));
        });
    }

    private static <T> Outcome<T> refused(QueuedMessage queued, Instant now) {
        var state = queued.message().state();
        if (state != MessageState.CANCELLED
                && queued.message().caseId().isEmpty()
                && queued.message().account().isEmpty()) {
            return refused(ProblemCode.MESSAGE_SUBJECT_DELETED);
        }
        return queued.isLeased(now) ? refused(ProblemCode.MESSAGE_BEING_SENT) : notIn(state.label());
    }

    private static <T> Outcome<T> notIn(BilingualText state) {
        return Outcome.refused(Problem.ofWhole(ProblemCode.MESSAGE_STATE_NOT_ALLOWED, state));
    }

    private static <T> Outcome<T> refused(ProblemCode code) {
        return Outcome.refused(Problem.ofWhole(code));
    }

    private UnitOfWork unitOfWork() {
        return setting.unitOfWork();
    }
}
