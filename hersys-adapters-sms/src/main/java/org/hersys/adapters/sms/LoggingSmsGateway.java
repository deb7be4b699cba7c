package org.hersys.adapters.sms;

import org.hersys.message.OutgoingSms;
import org.hersys.message.SendResult;
import org.hersys.port.SmsGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends nothing and logs that a short message would go（試用のSMS送信先）, for trying out. Neither the number nor the text is in
 * the log, so that a code or an id does not leak where somebody forgets it. Safe for use by many threads.
 */
public final class LoggingSmsGateway implements SmsGateway {

    private static final Logger LOG = LoggerFactory.getLogger(LoggingSmsGateway.class);

    private LoggingSmsGateway() {}

    /**
     * A gateway that only logs.
     *
     * @return the gateway
     */
    public static LoggingSmsGateway create() {
        return new LoggingSmsGateway();
    }

    /**
     * Logs the id of the message, its encoding and how many parts it has.
     *
     * @param sms what would be sent
     * @return that it was handed over, or that the number is not a mobile
     */
    @Override
    public SendResult send(OutgoingSms sms) {
        if (!sms.to().isJapaneseMobile()) {
            return SendResult.failedForGood(Failures.NUMBER_NOT_MOBILE);
        }
        LOG.info(
                "A short message would go: {}, {}, parts: {}",
                sms.id(),
                sms.text().encoding(),
                sms.text().parts().size());
        return SendResult.sent();
    }
}
