package org.hersys.adapters.sms;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.hersys.message.SendResult;
import org.hersys.testsmsc.CentreProcess;
import org.hersys.testsmsc.MessageCentre;

/** Gateways as the tests need them. */
final class Smpp {

    static final String HOST = "127.0.0.1";
    static final int ID_TAG = 0x1400;

    private static final long LONGEST_WAIT_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private Smpp() {}

    static SmppSmsGatewayBuilder to(int port) {
        return SmppSmsGateway.at(HOST, port)
                .allowPlainConnectionTo(HOST)
                .credentials(MessageCentre.SYSTEM_ID, MessageCentre.PASSWORD)
                .sender("HERSYS")
                .messageIdIn(ID_TAG)
                .reconnectAfter(Duration.ofMillis(50), Duration.ofMillis(400))
                .answerWithin(Duration.ofSeconds(10));
    }

    static SmppSmsGatewayBuilder to(CentreProcess centre) {
        return to(centre.port());
    }

    /** The reference if it was accepted, else the reason. */
    static String outcome(SendResult result) {
        return result.fold(
                () -> "sent", reference -> reference, (reason, after) -> "now " + reason, reason -> "never " + reason);
    }

    static boolean isAccepted(SendResult result) {
        return result.fold(() -> false, reference -> true, (reason, after) -> false, reason -> false);
    }

    /** How long the gateway wants to be left alone. */
    static Optional<Duration> retryAfter(SendResult result) {
        return result.fold(
                Optional::empty,
                reference -> Optional.empty(),
                (reason, after) -> after.map(time -> time),
                reason -> Optional.empty());
    }

    static void await(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + LONGEST_WAIT_NANOS;
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(what + " did not come true");
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }
}
