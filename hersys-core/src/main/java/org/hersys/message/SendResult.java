package org.hersys.message;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What came of sending a message (送信結果), as the sender saw it. Immutable.
 */
public final class SendResult {

    private enum Kind {
        SENT,
        ACCEPTED,
        FAILED_FOR_NOW,
        FAILED_FOR_GOOD
    }

    private final Kind kind;
    private final @Nullable String gatewayReference;
    private final @Nullable FailureReason reason;
    private final @Nullable Duration retryAfter;

    private SendResult(
            Kind kind,
            @Nullable String gatewayReference,
            @Nullable FailureReason reason,
            @Nullable Duration retryAfter) {
        this.kind = kind;
        this.gatewayReference = gatewayReference;
        this.reason = reason;
        this.retryAfter = retryAfter;
    }

    /**
     * It was handed over, and no more is known.
     *
     * @return the result
     */
    public static SendResult sent() {
        return new SendResult(Kind.SENT, null, null, null);
    }

    /**
     * The gateway has taken it. That is not delivered.
     *
     * @param gatewayReference by what its receipts name the message: 1 to 200 printable ASCII characters without spaces
     * @return the result
     * @throws IllegalArgumentException if the reference is not of that form
     */
    public static SendResult accepted(String gatewayReference) {
        return new SendResult(Kind.ACCEPTED, Settlement.requireReference(gatewayReference), null, null);
    }

    /**
     * It failed, and may succeed later.
     *
     * @param reason why
     * @return the result
     */
    public static SendResult failedForNow(FailureReason reason) {
        return new SendResult(Kind.FAILED_FOR_NOW, null, requireNonNull(reason, "reason"), null);
    }

    /**
     * It failed, and the gateway says when to come again.
     *
     * @param reason why
     * @param retryAfter how long it wants to be left alone
     * @return the result
     * @throws IllegalArgumentException if the time is negative
     */
    public static SendResult failedForNow(FailureReason reason, Duration retryAfter) {
        if (retryAfter.isNegative()) {
            throw new IllegalArgumentException("the time until the next try must not be negative");
        }
        return new SendResult(Kind.FAILED_FOR_NOW, null, requireNonNull(reason, "reason"), retryAfter);
    }

    /**
     * It failed, and would fail again.
     *
     * @param reason why
     * @return the result
     */
    public static SendResult failedForGood(FailureReason reason) {
        return new SendResult(Kind.FAILED_FOR_GOOD, null, requireNonNull(reason, "reason"), null);
    }

    /**
     * Does what is to be done with this result.
     *
     * @param sent if it was handed over
     * @param accepted if the gateway has taken it: gets the gateway's reference
     * @param failedForNow if it may succeed later: gets the reason, and how long the gateway wants to be left alone
     * @param failedForGood if it would fail again: gets the reason
     * @param <R> what comes of it
     * @return what the one function returned that was called
     */
    public <R> R fold(
            Supplier<? extends R> sent,
            Function<? super String, ? extends R> accepted,
            BiFunction<? super FailureReason, ? super Optional<Duration>, ? extends R> failedForNow,
            Function<? super FailureReason, ? extends R> failedForGood) {
        return switch (kind) {
            case SENT -> sent.get();
            case ACCEPTED -> accepted.apply(requireNonNull(gatewayReference));
            case FAILED_FOR_NOW -> failedForNow.apply(requireNonNull(reason), Optional.ofNullable(retryAfter));
            case FAILED_FOR_GOOD -> failedForGood.apply(requireNonNull(reason));
        };
    }

    /** Which of the four, and why. */
    @Override
    public String toString() {
        return reason == null ? "SendResult[" + kind + "]" : "SendResult[" + kind + ", " + reason + "]";
    }
}
