package org.hersys.port;

import org.hersys.message.OutgoingCall;
import org.hersys.message.SendResult;

/**
 * Has a gateway call and read something out（自動音声の発信先）.
 *
 * <p>It is called outside any transaction and may be called again with the same id after a crash. It answers within a time that
 * is shorter than a dispatcher's lease, tells what may succeed later from what would fail again, and never throws because the
 * other side is away or answers badly. Implementations are safe for use by many threads.
 */
@FunctionalInterface
public interface VoiceGateway {

    /**
     * Calls.
     *
     * @param call what to say, and to whom
     * @return what came of it
     */
    SendResult call(OutgoingCall call);
}
