package org.hersys.port;

import org.hersys.message.Message;
import org.hersys.message.SendResult;

/**
 * Sends a message by mail, SMS or whatever the host has (送信).
 *
 * <p>It is called outside any transaction, and may be called more than once for one message: after a crash nobody knows
 * whether it was sent. The id of the message stays the same, so that the receiver or the sender itself can drop what comes
 * twice. It must have a time-out that is shorter than the lease of the dispatcher. Implementations are safe for use by as
 * many threads as dispatch.
 */
@FunctionalInterface
public interface MessageSender {

    /**
     * Sends a message.
     *
     * @param message what to tell; ids only, the text is made here
     * @return what came of it; whatever is thrown counts as a failure for now, and its text is not kept
     */
    SendResult send(Message message);
}
