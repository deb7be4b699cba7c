package org.hersys.port;

import java.util.List;
import java.util.Optional;
import org.hersys.message.Message;
import org.hersys.message.MessageId;
import org.hersys.message.MessageState;
import org.hersys.person.CaseId;
import org.hersys.person.NotificationId;

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
     */
    Optional<Message> find(MessageId id);

    /**
     * What is still to be sent.
     *
     * @return messages in state waiting, in the order in which they were added
     */
    List<Message> waiting();

    /**
     * Notes what has become of a message, if nobody else was faster.
     *
     * @param id which one
     * @param from the state in which it must be
     * @param to the new state
     * @return whether it was in that state
     */
    boolean changeState(MessageId id, MessageState from, MessageState to);

    /**
     * Forgets a notification that is deleted: its open messages are cancelled, and of all of them only id, kind,
     * addressee and state remain.
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
