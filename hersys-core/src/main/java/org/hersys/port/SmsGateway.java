package org.hersys.port;

import org.hersys.message.OutgoingSms;
import org.hersys.message.SendResult;

/**
 * Hands short messages over to a gateway（SMSの送信先）.
 *
 * <p>It is called outside any transaction and may be called again with the same id after a crash. It answers within a time that
 * is shorter than a dispatcher's lease, tells what may succeed later from what would fail again, and never throws because the
 * other side is away or answers badly. Implementations are safe for use by many threads.
 */
@FunctionalInterface
public interface SmsGateway {

    /**
     * Sends it.
     *
     * @param sms what to send
     * @return what came of it
     */
    SendResult send(OutgoingSms sms);
}
