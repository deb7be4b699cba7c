package org.hersys.adapters.sms;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hersys.message.DeliveryReceipt;
import org.hersys.message.FailureReason;
import org.hersys.port.ReceiptListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what a provider posts to the host about messages that it had accepted（HTTPの配信結果通知）, proves that it comes from the
 * provider, and tells a listener. The host's web server hands over each request and sends the status that it gets back.
 *
 * <pre>{@code
 * var receipts = HttpReceipts.ofForm("MessageSid", "MessageStatus")
 *         .delivered("delivered")
 *         .failed("undelivered", "failed")
 *         .errorCode("ErrorCode")
 *         .verifiedBy(CallbackSignature.ofUrlAndForm("X-Twilio-Signature", token))
 *         .build(listener);
 * int status = receipts.receive(url, headers, body);
 * }</pre>
 *
 * <p>Immutable; safe for use by many threads.
 */
public final class HttpReceipts {

    private static final Logger LOG = LoggerFactory.getLogger(HttpReceipts.class);
    private static final int NOTED = 204;
    private static final int UNREADABLE = 400;
    private static final int NOT_GENUINE = 403;
    private static final int TOO_LONG = 413;
    private static final int LATER = 503;

    private final ReceiptFields fields;
    private final CallbackSignature signature;
    private final Set<String> delivered;
    private final Set<String> failed;
    private final ReceiptListener listener;

    private HttpReceipts(Builder builder, CallbackSignature signature, ReceiptListener listener) {
        this.fields = builder.fields;
        this.signature = signature;
        this.delivered = Set.copyOf(builder.delivered);
        this.failed = Set.copyOf(builder.failed);
        this.listener = listener;
    }

    /**
     * Receipts that come as forms.
     *
     * @param reference the field by which the message is known
     * @param status the field that says what became of it
     * @return a builder
     */
    public static Builder ofForm(String reference, String status) {
        return new Builder(ReceiptFields.ofForm(reference, status));
    }

    /**
     * Receipts that come as JSON.
     *
     * @param reference where is by what the message is known, a JSON pointer
     * @param status where is what became of it, a JSON pointer
     * @return a builder
     * @throws IllegalArgumentException if one is not a pointer
     */
    public static Builder ofJson(String reference, String status) {
        return new Builder(ReceiptFields.ofJson(reference, status));
    }

    /**
     * Takes a callback.
     *
     * @param url the address as the provider knows it, with its query
     * @param headers as they came, names in any case
     * @param body as it came
     * @return the status to answer with: 204 if it was noted or there was nothing to note; 400 if it makes no sense; 403 if it
     *     does not come from the provider; 413 if it is too long; 503 if it could not be noted and should come again
     */
    public int receive(URI url, Map<String, List<String>> headers, byte[] body) {
        if (body.length > LimitedBody.MOST) {
            return TOO_LONG;
        }
        if (!signature.isGenuine(url, headers, body)) {
            return NOT_GENUINE;
        }
        var told = fields.read(body);
        return told.isEmpty() ? UNREADABLE : note(told.get());
    }

    private int note(ReceiptFields.Told told) {
        try {
            return receipt(told).map(this::noted).orElse(NOTED);
        } catch (IllegalArgumentException unusableReference) {
            return UNREADABLE;
        }
    }

    private int noted(DeliveryReceipt receipt) {
        try {
            return listener.received(receipt) ? NOTED : LATER;
        } catch (RuntimeException failure) {
            LOG.warn("A receipt could not be noted: {}", failure.getClass().getName());
            return LATER;
        }
    }

    private Optional<DeliveryReceipt> receipt(ReceiptFields.Told told) {
        if (delivered.contains(told.status())) {
            return Optional.of(DeliveryReceipt.delivered(told.reference()));
        }
        if (!failed.contains(told.status())) {
            return Optional.empty();
        }
        var name = GatewayCode.of(told.status()).orElse("FAILED");
        var code = told.errorCode() == null ? Optional.<String>empty() : GatewayCode.of(told.errorCode());
        var reason = "RECEIPT_" + name + code.map(each -> "_" + each).orElse("");
        return Optional.of(DeliveryReceipt.failed(
                told.reference(), FailureReason.of(reason.length() > 64 ? "RECEIPT_" + name : reason)));
    }

    /** Nothing of any key. */
    @Override
    public String toString() {
        return "HttpReceipts[delivered=" + delivered + ", failed=" + failed + "]";
    }

    /** How the receipts of a provider look（配信結果通知の設定）. Builds one; not for use by many threads. */
    public static final class Builder {

        private ReceiptFields fields;
        private final Set<String> delivered = new HashSet<>();
        private final Set<String> failed = new HashSet<>();
        private @Nullable CallbackSignature signature;

        private Builder(ReceiptFields fields) {
            this.fields = fields;
        }

        /**
         * What says that a message arrived.
         *
         * @param statuses the words of the provider
         * @return this builder
         */
        public Builder delivered(String... statuses) {
            delivered.addAll(Arrays.asList(statuses));
            return this;
        }

        /**
         * What says that a message will not arrive; everything else is taken and means nothing.
         *
         * @param statuses the words of the provider
         * @return this builder
         */
        public Builder failed(String... statuses) {
            failed.addAll(Arrays.asList(statuses));
            return this;
        }

        /**
         * Where a code is that says why.
         *
         * @param field the field, or for JSON the pointer
         * @return this builder
         */
        public Builder errorCode(String field) {
            fields = fields.withErrorCode(requireNonNull(field, "field"));
            return this;
        }

        /**
         * What proves that a callback comes from the provider.
         *
         * @param check the proof
         * @return this builder
         */
        public Builder verifiedBy(CallbackSignature check) {
            this.signature = requireNonNull(check, "check");
            return this;
        }

        /**
         * The receiver of callbacks.
         *
         * @param listener who is told
         * @return the receiver
         * @throws IllegalStateException if nothing was said of the proof, or of what means that a message arrived
         */
        public HttpReceipts build(ReceiptListener listener) {
            if (signature == null || delivered.isEmpty()) {
                throw new IllegalStateException("the proof and what means that a message arrived must be set");
            }
            return new HttpReceipts(this, signature, requireNonNull(listener, "listener"));
        }
    }
}
