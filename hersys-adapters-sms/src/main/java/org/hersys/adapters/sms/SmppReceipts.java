package org.hersys.adapters.sms;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hersys.message.DeliveryReceipt;
import org.hersys.message.FailureReason;
import org.hersys.port.ReceiptListener;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads receipts, of either form: id and state as parameters of their own, or within the text (SMPP 3.4, appendix B). What is no
 * receipt is taken and dropped.
 */
final class SmppReceipts implements MessageReceiverListener {

    private static final Logger LOG = LoggerFactory.getLogger(SmppReceipts.class);
    private static final int MOST_PARTS = 10_000;
    private static final Pattern ID = Pattern.compile("(?:^|\\s)id:(\\S+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATE = Pattern.compile("(?:^|\\s)stat:(\\S+)", Pattern.CASE_INSENSITIVE);
    private static final String DELIVERED = "DELIVRD";
    private static final Map<String, FailureReason> FAILED = Map.of(
            "EXPIRED", FailureReason.of("SMPP_EXPIRED"),
            "DELETED", FailureReason.of("SMPP_DELETED"),
            "UNDELIV", FailureReason.of("SMPP_UNDELIV"),
            "REJECTD", FailureReason.of("SMPP_REJECTD"));
    /** By the numbers of the parameter message_state. */
    private static final List<String> STATES = List.of(
            "SCHEDULED", "ENROUTE", DELIVERED, "EXPIRED", "DELETED", "UNDELIV", "ACCEPTD", "UNKNOWN", "REJECTD");

    private final @Nullable ReceiptListener listener;
    private final SmppMessageIds ids;
    private final Map<String, String> referenceOfPart = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST_PARTS;
        }
    };

    SmppReceipts(SmppSettings settings) {
        this.listener = settings.receipts;
        this.ids = settings.messageIds;
    }

    /** A part that fails makes the message fail, which is known by the id of its last part. */
    void expect(Iterable<String> parts, String reference) {
        synchronized (referenceOfPart) {
            parts.forEach(part -> referenceOfPart.put(part, reference));
        }
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm delivery) throws ProcessRequestException {
        var receipt = read(delivery);
        if (receipt.isPresent() && !isNoted(receipt.get())) {
            // The message centre keeps it and tells again.
            throw new ProcessRequestException("the receipt could not be noted", SMPPConstant.STAT_ESME_RX_T_APPN);
        }
    }

    private boolean isNoted(DeliveryReceipt receipt) {
        try {
            return listener == null || listener.received(receipt);
        } catch (RuntimeException failure) {
            LOG.warn("A receipt could not be noted: {}", failure.getClass().getName());
            return false;
        }
    }

    private Optional<DeliveryReceipt> read(DeliverSm delivery) {
        if (!isReceipt(delivery)) {
            return Optional.empty();
        }
        var text = new String(
                delivery.getShortMessage() == null ? new byte[0] : delivery.getShortMessage(),
                StandardCharsets.ISO_8859_1);
        var id = id(delivery).or(() -> find(ID, text)).map(ids::ofReceipt);
        var state = state(delivery).or(() -> find(STATE, text)).map(each -> each.toUpperCase(Locale.ROOT));
        if (id.isEmpty() || state.isEmpty()) {
            LOG.warn("A receipt has no id or no state and is dropped");
            return Optional.empty();
        }
        return receipt(reference(id.get()), state.get());
    }

    private static boolean isReceipt(DeliverSm delivery) {
        return delivery.isSmscDeliveryReceipt() || id(delivery).isPresent();
    }

    private static Optional<DeliveryReceipt> receipt(String reference, String state) {
        try {
            return state.equals(DELIVERED)
                    ? Optional.of(DeliveryReceipt.delivered(reference))
                    : Optional.ofNullable(FAILED.get(state)).map(reason -> DeliveryReceipt.failed(reference, reason));
        } catch (IllegalArgumentException unusable) {
            LOG.warn("A receipt has an id that cannot be one and is dropped");
            return Optional.empty();
        }
    }

    private String reference(String id) {
        synchronized (referenceOfPart) {
            return referenceOfPart.getOrDefault(id, id);
        }
    }

    private static Optional<String> id(DeliverSm delivery) {
        return Optional.ofNullable(delivery.getOptionalParameter(OptionalParameter.Receipted_message_id.class))
                .map(OptionalParameter.OctetString::getValueAsString)
                .filter(id -> !id.isBlank());
    }

    private static Optional<String> state(DeliverSm delivery) {
        return Optional.ofNullable(delivery.getOptionalParameter(OptionalParameter.Message_state.class))
                .map(OptionalParameter.Byte::getValue)
                .map(Byte::intValue)
                .filter(number -> number >= 0 && number < STATES.size())
                .map(STATES::get);
    }

    private static Optional<String> find(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text)).filter(Matcher::find).map(match -> match.group(1));
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification alert) {
        // That a telephone is on again is of no use here.
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("data must not be sent here", SMPPConstant.STAT_ESME_RX_R_APPN);
    }
}
