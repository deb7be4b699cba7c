package org.hersys.adapters.sms;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.hersys.port.ReceiptListener;
import org.jspecify.annotations.Nullable;

/** What a builder has collected; not changed any more once a gateway runs. */
final class SmppSettings {

    final String host;
    final int port;
    final TransportGuard guard = new TransportGuard();

    @Nullable
    String systemId;

    String password = "";
    String systemType = "";

    @Nullable
    SmppAddress sender;

    boolean national;
    SmppAlphabet alphabet = SmppAlphabet.GSM_UNPACKED;
    SmppMessageIds messageIds = SmppMessageIds.AS_GIVEN;
    boolean userReference = true;

    @Nullable
    Short messageIdTag;

    @Nullable
    Duration validity;

    @Nullable
    ReceiptListener receipts;

    @Nullable
    SSLContext tls;

    int window = 10;
    Duration connectWithin = Duration.ofSeconds(10);
    Duration answerWithin = Duration.ofSeconds(10);
    Duration sendWithin = Duration.ofSeconds(60);
    Duration enquireEvery = Duration.ofSeconds(30);
    Duration firstPause = Duration.ofSeconds(1);
    Duration longestPause = Duration.ofMinutes(1);
    Duration throttlePause = Duration.ofSeconds(10);

    SmppAddress sender() {
        return requireNonNull(sender, "sender");
    }

    String systemId() {
        return requireNonNull(systemId, "systemId");
    }

    /** What is left for the parts, once there was a turn and a connection, and the last may still wait for its answer. */
    Duration timeForParts() {
        return sendWithin.minus(connectWithin).minus(answerWithin).minus(answerWithin);
    }

    SmppSettings(String host, int port) {
        this.host = host;
        this.port = port;
    }
}
