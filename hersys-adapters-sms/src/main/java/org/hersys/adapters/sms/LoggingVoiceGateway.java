package org.hersys.adapters.sms;

import org.hersys.message.OutgoingCall;
import org.hersys.message.SendResult;
import org.hersys.port.VoiceGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls nobody and logs that a call would be made（試用の自動音声の発信先）, for trying out. Neither the number nor what would be
 * read out is in the log. Safe for use by many threads.
 */
public final class LoggingVoiceGateway implements VoiceGateway {

    private static final Logger LOG = LoggerFactory.getLogger(LoggingVoiceGateway.class);

    private LoggingVoiceGateway() {}

    /**
     * A gateway that only logs.
     *
     * @return the gateway
     */
    public static LoggingVoiceGateway create() {
        return new LoggingVoiceGateway();
    }

    /**
     * Logs the id of the message and how long the speech is.
     *
     * @param call what would be said
     * @return that it was handed over
     */
    @Override
    public SendResult call(OutgoingCall call) {
        LOG.info(
                "A call would be made: {}, characters: {}",
                call.id(),
                call.speech().length());
        return SendResult.sent();
    }
}
