package org.hersys.adapters.sms;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hersys.message.FailureReason;
import org.hersys.message.OutgoingSms;
import org.hersys.message.SendResult;
import org.hersys.port.SmsGateway;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Sends short messages through a message centre by SMPP 3.4（SMPPによるSMSの送信）: one connection, bound as transceiver, kept and
 * opened again by a thread of its own, over which as many messages are on their way as the window allows.
 *
 * <p>A message is sent by the thread that calls, which waits for the answer; send from several threads to fill the window. A
 * long text goes in parts; the message is known by the id of its last part, whose receipt says that it arrived, while a receipt
 * that any part failed makes the message fail.
 *
 * <p><b>What may arrive twice.</b> SMPP has no way to ask whether a submission was taken whose answer did not come. It counts as
 * failed for now, and the outbox sends it again with the same id. At most the part in hand of each message in the window is
 * concerned: parts that were taken before, or whose answer came late, are left out at the next try as long as the program runs.
 * The header of the parts and the user_message_reference are the same at every try, so that a telephone or a message centre can
 * know a repetition.
 *
 * <p>Safe for use by many threads. {@link #close} waits for what is on its way.
 */
public final class SmppSmsGateway implements SmsGateway, AutoCloseable {

    private final SmppSettings settings;
    private final SmppLink link;
    private final SmppReceipts receipts;
    private final Semaphore window;
    private final PartsTaken taken = new PartsTaken();

    private SmppSmsGateway(SmppSettings settings) {
        this.settings = settings;
        this.receipts = new SmppReceipts(settings);
        this.link = new SmppLink(settings, receipts);
        this.window = new Semaphore(settings.window, true);
    }

    static SmppSmsGateway start(SmppSettings settings) {
        var gateway = new SmppSmsGateway(settings);
        gateway.link.start();
        return gateway;
    }

    /**
     * Begins the settings of a gateway.
     *
     * @param host the message centre, by the name that its certificate has
     * @param port where it listens, 1 to 65535
     * @return a builder
     * @throws IllegalArgumentException if the name is blank or the port out of range
     */
    public static SmppSmsGatewayBuilder at(String host, int port) {
        return new SmppSmsGatewayBuilder(host, port);
    }

    /**
     * Whether there is a connection at this moment, for a display or a health check.
     *
     * @return true if a message would go at once
     */
    public boolean isBound() {
        return link.isUp();
    }

    /**
     * Sends it, part by part.
     *
     * @param sms what to send
     * @return accepted with the id of its last part, or why not; never thrown
     */
    @Override
    public SendResult send(OutgoingSms sms) {
        if (!sms.to().isJapaneseMobile()) {
            return SendResult.failedForGood(Failures.NUMBER_NOT_MOBILE);
        }
        if (!enter()) {
            return failedForNow(Failures.WINDOW_FULL, settings.throttlePause);
        }
        try {
            return sendParts(sms);
        } finally {
            window.release();
        }
    }

    private boolean enter() {
        try {
            return window.tryAcquire(settings.answerWithin.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private SendResult sendParts(OutgoingSms sms) {
        long began = System.nanoTime();
        var parts = SmppPart.of(sms, settings.alphabet);
        var ids = taken.begin(sms);
        for (int place = 0; place < parts.size(); place++) {
            if (ids.containsKey(place)) {
                continue;
            }
            if (place > 0 && System.nanoTime() - began > settings.timeForParts().toNanos()) {
                return SendResult.failedForNow(Failures.PARTS_LEFT);
            }
            var result = submit(sms, parts, place, ids);
            if (result != null) {
                return result;
            }
        }
        taken.end(sms);
        return accepted(List.copyOf(ids.values()));
    }

    /** @return nothing if it was taken, else what there is to answer */
    private @Nullable SendResult submit(OutgoingSms sms, List<SmppPart> parts, int place, Map<Integer, String> ids) {
        boolean isLast = place == parts.size() - 1;
        try {
            var session = link.session(settings.connectWithin);
            var submission = new SmppSubmission(settings, sms, parts.get(place), place, isLast);
            var id = session.submitting(late -> taken.note(sms, place, late), submission);
            ids.put(place, id);
            taken.note(sms, place, id);
            return null;
        } catch (SmppLink.DownException down) {
            forgetIfNothingWasTaken(sms, ids);
            return failedForNow(down.reason(), down.retryAfter());
        } catch (NegativeResponseException refused) {
            forgetIfNothingWasTaken(sms, ids);
            return refused(sms, refused.getCommandStatus());
        } catch (ResponseTimeoutException silent) {
            return SendResult.failedForNow(Failures.NO_ANSWER);
        } catch (SmppSession.ConnectionEndedException | IOException lost) {
            return SendResult.failedForNow(Failures.CONNECTION_LOST);
        } catch (InvalidResponseException | PDUException | RuntimeException senseless) {
            return SendResult.failedForNow(Failures.UNREADABLE_ANSWER);
        }
    }

    /** Numbers and texts are kept no longer than they are of use. */
    private void forgetIfNothingWasTaken(OutgoingSms sms, Map<Integer, String> ids) {
        if (ids.isEmpty()) {
            taken.end(sms);
        }
    }

    private SendResult refused(OutgoingSms sms, int status) {
        var reason = SmppStatus.reason(status);
        return switch (SmppStatus.after(status)) {
            case NEVER -> {
                taken.end(sms);
                yield SendResult.failedForGood(reason);
            }
            case PAUSE -> SendResult.failedForNow(reason, settings.throttlePause);
            case LATER -> SendResult.failedForNow(reason);
        };
    }

    private static SendResult failedForNow(FailureReason reason, @Nullable Duration retryAfter) {
        return retryAfter == null ? SendResult.failedForNow(reason) : SendResult.failedForNow(reason, retryAfter);
    }

    private SendResult accepted(List<String> answered) {
        var ids = answered.stream().map(settings.messageIds::ofAnswer).toList();
        int last = ids.size() - 1;
        try {
            var result = SendResult.accepted(ids.get(last));
            receipts.expect(ids.subList(0, last), ids.get(last));
            return result;
        } catch (IllegalArgumentException withoutUsableId) {
            // It was taken; no receipt can be told of it.
            return SendResult.sent();
        }
    }

    /** Takes nothing more, waits for the answers to what is on its way, but not longer than one may take, and unbinds. */
    @Override
    public void close() {
        boolean isIdle = false;
        try {
            isIdle = window.tryAcquire(settings.window, settings.answerWithin.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            link.close();
            if (isIdle) {
                window.release(settings.window);
            }
        }
    }

    /** The host and the port. */
    @Override
    public String toString() {
        return "SmppSmsGateway[" + settings.host + ":" + settings.port + "]";
    }
}
