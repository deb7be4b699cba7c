package org.hersys.message;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a gateway says afterwards of a message that it had accepted（配信結果通知）: it arrived, or it will not. Immutable.
 */
public final class DeliveryReceipt {

    private final String gatewayReference;
    private final @Nullable FailureReason failure;

    private DeliveryReceipt(String gatewayReference, @Nullable FailureReason failure) {
        this.gatewayReference = Settlement.requireReference(gatewayReference);
        this.failure = failure;
    }

    /**
     * It arrived.
     *
     * @param gatewayReference by what the gateway knows the message: 1 to 200 printable ASCII characters without spaces
     * @return the receipt
     * @throws IllegalArgumentException if the reference is not of that form
     */
    public static DeliveryReceipt delivered(String gatewayReference) {
        return new DeliveryReceipt(gatewayReference, null);
    }

    /**
     * It did not arrive and will not.
     *
     * @param gatewayReference by what the gateway knows the message: 1 to 200 printable ASCII characters without spaces
     * @param reason why
     * @return the receipt
     * @throws IllegalArgumentException if the reference is not of that form
     */
    public static DeliveryReceipt failed(String gatewayReference, FailureReason reason) {
        return new DeliveryReceipt(gatewayReference, requireNonNull(reason, "reason"));
    }

    /**
     * By what the gateway knows the message.
     *
     * @return the reference that it gave when it accepted the message
     */
    public String gatewayReference() {
        return gatewayReference;
    }

    /**
     * Why it did not arrive.
     *
     * @return the reason, or empty if it arrived
     */
    public Optional<FailureReason> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeliveryReceipt that
                && gatewayReference.equals(that.gatewayReference)
                && failure().equals(that.failure());
    }

    @Override
    public int hashCode() {
        return gatewayReference.hashCode();
    }

    /** The reference, and why it did not arrive. */
    @Override
    public String toString() {
        return "DeliveryReceipt[" + gatewayReference + (failure == null ? ", delivered]" : ", " + failure + "]");
    }
}
