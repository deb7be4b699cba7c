package org.hersys.adapters.sms;

import static java.util.Objects.requireNonNull;

import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.hersys.port.ReceiptListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** The settings of an {@link SmppSmsGateway}（SMPP接続の設定）. Builds one gateway; not for use by many threads. */
public final class SmppSmsGatewayBuilder {

    private static final int LAST_PORT = 65_535;
    private static final int LONGEST_SYSTEM_ID = 15;
    private static final int LONGEST_PASSWORD = 8;
    private static final int LONGEST_SYSTEM_TYPE = 12;
    private static final int WIDEST = 1000;
    private static final int FIRST_VENDOR_TAG = 0x1400;
    private static final int LAST_VENDOR_TAG = 0x3FFF;
    private static final Duration LONGEST_VALIDITY = Duration.ofDays(30);
    private static final Duration LONGEST_TIME = Duration.ofHours(1);

    private final SmppSettings settings;

    SmppSmsGatewayBuilder(String host, int port) {
        require(!requireNonNull(host, "host").isBlank(), "the host must have a name");
        require(port > 0 && port <= LAST_PORT, "the port must be from 1 to " + LAST_PORT);
        this.settings = new SmppSettings(host, port);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }

    private static Duration requireTime(Duration time) {
        require(
                !time.isNegative() && !time.isZero() && time.compareTo(LONGEST_TIME) <= 0,
                "a time must be more than nothing and at most " + LONGEST_TIME);
        return time;
    }

    /**
     * The account at the message centre.
     *
     * @param systemId its name, 1 to 15 characters
     * @param password its password, up to 8 characters as SMPP 3.4 has it
     * @return this builder
     * @throws IllegalArgumentException if one is too long, or the name is empty
     */
    public SmppSmsGatewayBuilder credentials(String systemId, String password) {
        require(
                !systemId.isEmpty() && systemId.length() <= LONGEST_SYSTEM_ID,
                "the name of the account must have 1 to " + LONGEST_SYSTEM_ID + " characters");
        require(
                password.length() <= LONGEST_PASSWORD,
                "the password must have at most " + LONGEST_PASSWORD + " characters");
        settings.systemId = systemId;
        settings.password = password;
        return this;
    }

    /**
     * What the operator wants to read as the type of the system; empty unless it is set.
     *
     * @param systemType up to 12 characters
     * @return this builder
     * @throws IllegalArgumentException if it is too long
     */
    public SmppSmsGatewayBuilder systemType(String systemType) {
        require(
                systemType.length() <= LONGEST_SYSTEM_TYPE,
                "the type must have at most " + LONGEST_SYSTEM_TYPE + " characters");
        settings.systemType = systemType;
        return this;
    }

    /**
     * Whom the receiver sees as the sender.
     *
     * @param sender an international number with its plus sign, a short number, or a name of up to 11 letters and digits
     * @return this builder
     * @throws IllegalArgumentException if it is none of these
     */
    public SmppSmsGatewayBuilder sender(String sender) {
        settings.sender = SmppAddress.ofSender(sender);
        return this;
    }

    /**
     * Gives the receiver's number as it is dialled within Japan, 090…, for operators that want it so; else as 8190….
     *
     * @return this builder
     */
    public SmppSmsGatewayBuilder nationalNumbers() {
        settings.national = true;
        return this;
    }

    /**
     * How text that is not Japanese travels; {@link SmppAlphabet#GSM_UNPACKED} unless it is set.
     *
     * @param alphabet what the operator says
     * @return this builder
     */
    public SmppSmsGatewayBuilder alphabet(SmppAlphabet alphabet) {
        settings.alphabet = requireNonNull(alphabet, "alphabet");
        return this;
    }

    /**
     * In which form receipts give the id; as in the answer unless it is set.
     *
     * @param ids what the operator says
     * @return this builder
     */
    public SmppSmsGatewayBuilder messageIds(SmppMessageIds ids) {
        settings.messageIds = requireNonNull(ids, "ids");
        return this;
    }

    /**
     * Who is told what became of messages. Without it no receipts are asked for.
     *
     * <p>It is called by the threads that also read answers: if it takes long, answers come late.
     *
     * @param listener who is told
     * @return this builder
     */
    public SmppSmsGatewayBuilder receipts(ReceiptListener listener) {
        settings.receipts = requireNonNull(listener, "listener");
        return this;
    }

    /**
     * How long the message centre tries; as long as it likes unless it is set.
     *
     * @param validity more than nothing, at most 30 days
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public SmppSmsGatewayBuilder validity(Duration validity) {
        require(
                !validity.isNegative() && !validity.isZero() && validity.compareTo(LONGEST_VALIDITY) <= 0,
                "the validity must be more than nothing and at most " + LONGEST_VALIDITY);
        settings.validity = validity;
        return this;
    }

    /**
     * Leaves out the parameter user_message_reference, for operators that refuse what they do not know.
     *
     * @return this builder
     */
    public SmppSmsGatewayBuilder withoutUserReference() {
        settings.userReference = false;
        return this;
    }

    /**
     * Gives the id of the message with each part in a parameter on which you have agreed with the operator, so that a
     * repetition is known by it.
     *
     * @param tag the tag of the parameter, 0x1400 to 0x3FFF
     * @return this builder
     * @throws IllegalArgumentException if the tag is not one for agreements
     */
    public SmppSmsGatewayBuilder messageIdIn(int tag) {
        require(tag >= FIRST_VENDOR_TAG && tag <= LAST_VENDOR_TAG, "the tag must be from 0x1400 to 0x3FFF");
        settings.messageIdTag = (short) tag;
        return this;
    }

    /**
     * Whom to trust, for message centres with a certificate that the Java platform does not know; what the platform trusts
     * unless it is set. Protocol version and host are verified in any case.
     *
     * @param context whose trust managers decide
     * @return this builder
     */
    public SmppSmsGatewayBuilder tls(SSLContext context) {
        settings.tls = requireNonNull(context, "context");
        return this;
    }

    /**
     * Allows, and makes, a connection that is not encrypted, to this host only: through a tunnel, for example.
     *
     * @param host the name with which the gateway was begun
     * @return this builder
     */
    public SmppSmsGatewayBuilder allowPlainConnectionTo(String host) {
        settings.guard.allowPlain(host);
        return this;
    }

    /**
     * How many messages are on their way at once; 10 unless it is set.
     *
     * @param window 1 to 1000, not more than the operator allows
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public SmppSmsGatewayBuilder window(int window) {
        require(window > 0 && window <= WIDEST, "the window must be from 1 to " + WIDEST);
        settings.window = window;
        return this;
    }

    /**
     * How long connecting and binding may take each; 10 seconds unless it is set.
     *
     * @param time more than nothing, at most an hour
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public SmppSmsGatewayBuilder connectWithin(Duration time) {
        settings.connectWithin = requireTime(time);
        return this;
    }

    /**
     * How long to wait for each answer, and for a turn in the window; 10 seconds unless it is set.
     *
     * @param time more than nothing, at most an hour
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public SmppSmsGatewayBuilder answerWithin(Duration time) {
        settings.answerWithin = requireTime(time);
        return this;
    }

    /**
     * How long a whole message may take; 60 seconds unless it is set. The lease of a dispatcher must be longer. What is left of
     * a long text then goes at the next try.
     *
     * @param time at least the time to connect and twice the time for an answer, at most an hour
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public SmppSmsGatewayBuilder sendWithin(Duration time) {
        settings.sendWithin = requireTime(time);
        return this;
    }

    /**
     * After how much silence the connection is tested (enquire_link); 30 seconds unless it is set.
     *
     * @param time more than nothing, at most an hour
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public SmppSmsGatewayBuilder enquireEvery(Duration time) {
        settings.enquireEvery = requireTime(time);
        return this;
    }

    /**
     * How long to wait before connecting again; first a second, then twice as long each time up to a minute, unless it is set.
     * A refused account waits the longest pause at once.
     *
     * @param first more than nothing, at most an hour
     * @param longest at least as long as the first, at most an hour
     * @return this builder
     * @throws IllegalArgumentException if one is out of range
     */
    public SmppSmsGatewayBuilder reconnectAfter(Duration first, Duration longest) {
        require(
                requireTime(first).compareTo(requireTime(longest)) <= 0,
                "the longest pause must not be shorter than the first");
        settings.firstPause = first;
        settings.longestPause = longest;
        return this;
    }

    /**
     * How long a message waits that the message centre has no room for (throttled, queue full); 10 seconds unless it is set.
     *
     * @param pause more than nothing, at most an hour
     * @return this builder
     * @throws IllegalArgumentException if it is out of range
     */
    public SmppSmsGatewayBuilder throttlePause(Duration pause) {
        settings.throttlePause = requireTime(pause);
        return this;
    }

    /**
     * Starts the gateway, which connects by itself and keeps trying.
     *
     * @return the gateway; to be closed
     * @throws IllegalStateException if account or sender are missing, if the times do not fit together, or if the logging of
     *     the SMPP library is so talkative that it would print numbers, texts and the password
     */
    public SmppSmsGateway build() {
        requireState(settings.systemId != null && settings.sender != null, "the account and the sender must be set");
        requireState(
                settings.timeForParts().compareTo(Duration.ZERO) > 0,
                "the time for a message must be longer than the time to connect and twice the time for an answer");
        requireState(
                !LoggerFactory.getLogger("org.jsmpp.DefaultPDUSender").isDebugEnabled(),
                "the loggers below org.jsmpp must not be at DEBUG: they print numbers, texts and the password");
        settings.tls = settings.guard.isPlain(settings.host) ? null : context(settings.tls);
        return SmppSmsGateway.start(settings);
    }

    private static void requireState(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException(what);
        }
    }

    private static SSLContext context(@Nullable SSLContext given) {
        try {
            return given == null ? SSLContext.getDefault() : given;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("the platform must have TLS", impossible);
        }
    }
}
