package org.hersys.adapters.sms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Locale;
import org.hersys.message.OutgoingSms;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RawDataCoding;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jspecify.annotations.Nullable;

/** One submit_sm: a part of a message, with all that the protocol wants to know of it. */
final class SmppSubmission implements SmppSession.Submission<String> {

    private final SmppSettings settings;
    private final OutgoingSms sms;
    private final SmppPart part;
    private final int place;
    private final boolean isLast;

    SmppSubmission(SmppSettings settings, OutgoingSms sms, SmppPart part, int place, boolean isLast) {
        this.settings = settings;
        this.sms = sms;
        this.part = part;
        this.place = place;
        this.isLast = isLast;
    }

    @Override
    public String submit(SmppSession session)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        var from = settings.sender();
        var to = SmppAddress.ofReceiver(sms.to(), settings.national);
        var answer = session.submitShortMessage(
                "",
                from.type(),
                from.plan(),
                from.value(),
                to.type(),
                to.plan(),
                to.value(),
                messageClass(),
                (byte) 0,
                (byte) 0,
                null,
                validity(settings.validity),
                new RegisteredDelivery(receipt()),
                (byte) 0,
                new RawDataCoding(part.dataCoding()),
                (byte) 0,
                part.octets(),
                parameters());
        return answer.getMessageId() == null ? "" : answer.getMessageId();
    }

    private ESMClass messageClass() {
        var feature = part.hasHeader() ? GSMSpecificFeature.UDHI : GSMSpecificFeature.DEFAULT;
        return new ESMClass(MessageMode.DEFAULT, MessageType.DEFAULT, feature);
    }

    /** That the last part arrived says that the message did; of the others only a failure is news. */
    private SMSCDeliveryReceipt receipt() {
        if (settings.receipts == null) {
            return SMSCDeliveryReceipt.DEFAULT;
        }
        return isLast ? SMSCDeliveryReceipt.SUCCESS_FAILURE : SMSCDeliveryReceipt.FAILURE;
    }

    private OptionalParameter[] parameters() {
        var parameters = new ArrayList<OptionalParameter>();
        if (settings.userReference) {
            parameters.add(new OptionalParameter.User_message_reference(
                    (short) (sms.id().value().hashCode() + place)));
        }
        if (settings.messageIdTag != null) {
            var id = sms.id().toString().getBytes(StandardCharsets.US_ASCII);
            parameters.add(new OptionalParameter.OctetString(settings.messageIdTag, id));
        }
        return parameters.toArray(OptionalParameter[]::new);
    }

    /** The relative form of a time (SMPP 3.4, 7.1.1): years, months, days, hours, minutes, seconds. */
    static @Nullable String validity(@Nullable Duration validity) {
        if (validity == null) {
            return null;
        }
        return String.format(
                Locale.ROOT,
                "0000%02d%02d%02d%02d000R",
                validity.toDays(),
                validity.toHoursPart(),
                validity.toMinutesPart(),
                validity.toSecondsPart());
    }
}
