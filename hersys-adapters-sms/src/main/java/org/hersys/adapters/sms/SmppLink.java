package org.hersys.adapters.sms;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLException;
import org.hersys.message.FailureReason;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a connection to the message centre, in a thread of its own: receipts come also when nothing is sent. After a failure it
 * waits, twice as long each time up to a longest pause, between half of it and all of it by chance, so that many programs do
 * not come back at one moment.
 */
final class SmppLink implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SmppLink.class);
    private static final Duration STABLE = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 20;

    private final SmppSettings settings;
    private final MessageReceiverListener receiver;
    private final Thread keeper;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private @Nullable SmppSession session;
    private @Nullable FailureReason trouble;
    private long nextTryAt;
    private boolean closed;

    SmppLink(SmppSettings settings, MessageReceiverListener receiver) {
        this.settings = settings;
        this.receiver = receiver;
        this.keeper = new Thread(this::keep, "hersys-smpp-" + settings.host);
        keeper.setDaemon(true);
    }

    void start() {
        keeper.start();
    }

    /** There is no connection, and why. */
    static final class DownException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient FailureReason reason;
        private final transient @Nullable Duration retryAfter;

        DownException(FailureReason reason, @Nullable Duration retryAfter) {
            super("there must be a connection to the message centre, but: " + reason, null, false, false);
            this.reason = reason;
            this.retryAfter = retryAfter;
        }

        FailureReason reason() {
            return reason;
        }

        @Nullable
        Duration retryAfter() {
            return retryAfter;
        }
    }

    /** The connection, at once or as soon as a try that is under way succeeds. */
    SmppSession session(Duration within) throws DownException {
        long left = within.toNanos();
        lock.lock();
        try {
            while (true) {
                var current = session;
                if (current != null && current.isUsable()) {
                    return current;
                }
                if (closed) {
                    throw new DownException(Failures.CLOSED, null);
                }
                var failure = trouble;
                long pause = nextTryAt - System.nanoTime();
                if (failure != null && pause > 0) {
                    throw new DownException(failure, Duration.ofNanos(pause));
                }
                if (left <= 0) {
                    throw new DownException(Failures.UNREACHABLE, null);
                }
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DownException(Failures.UNREACHABLE, null);
        } finally {
            lock.unlock();
        }
    }

    private void keep() {
        int failures = 0;
        while (!isClosed()) {
            long began = System.nanoTime();
            var failure = connectAndStay();
            failures = System.nanoTime() - began > STABLE.toNanos() ? 0 : failures + 1;
            pause(failure, failures);
        }
    }

    /** @return why there is no connection any more */
    private FailureReason connectAndStay() {
        var opened =
                new SmppSession(new SmppConnections(settings.tls, Math.toIntExact(settings.connectWithin.toMillis())));
        try {
            connect(opened);
            LOG.info("Bound to the message centre at {}:{}", settings.host, settings.port);
            publish(opened);
            opened.awaitEnd();
            return opened.isUnreadable() ? Failures.UNREADABLE_ANSWER : Failures.CONNECTION_LOST;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return Failures.CLOSED;
        } catch (IOException | RuntimeException failure) {
            return opened.isUnreadable() ? Failures.UNREADABLE_ANSWER : reason(failure);
        } finally {
            publish(null);
            opened.close();
        }
    }

    private void connect(SmppSession opened) throws IOException {
        opened.setMessageReceiverListener(receiver);
        opened.setTransactionTimer(settings.answerWithin.toMillis());
        opened.setEnquireLinkTimer(Math.toIntExact(settings.enquireEvery.toMillis()));
        opened.connectAndBind(
                settings.host,
                settings.port,
                new BindParameter(
                        BindType.BIND_TRX,
                        settings.systemId(),
                        settings.password,
                        settings.systemType,
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.UNKNOWN,
                        ""),
                settings.connectWithin.toMillis());
    }

    private void publish(@Nullable SmppSession opened) {
        lock.lock();
        try {
            session = opened;
            if (opened != null) {
                trouble = null;
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void pause(FailureReason failure, int failures) {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            var pause = pauseAfter(failure, failures);
            LOG.warn(
                    "No connection to {}:{}: {}; next try in {} ms",
                    settings.host,
                    settings.port,
                    failure,
                    pause.toMillis());
            trouble = failure;
            nextTryAt = System.nanoTime() + pause.toNanos();
            changed.signalAll();
            long left = pause.toNanos();
            while (left > 0 && !closed) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        } finally {
            trouble = null;
            lock.unlock();
        }
    }

    private Duration pauseAfter(FailureReason failure, int failures) {
        var doubled = settings.firstPause.multipliedBy(1L << Math.min(Math.max(failures - 1, 0), MOST_DOUBLINGS));
        boolean isLong = SmppStatus.isOfAccount(failure) || doubled.compareTo(settings.longestPause) > 0;
        long most = (isLong ? settings.longestPause : doubled).toNanos();
        return Duration.ofNanos(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
    }

    private static FailureReason reason(Exception failure) {
        var cause = failure.getCause();
        if (cause instanceof NegativeResponseException refused) {
            return SmppStatus.reason(refused.getCommandStatus());
        }
        if (cause instanceof ResponseTimeoutException) {
            return Failures.NO_ANSWER;
        }
        if (failure instanceof SSLException) {
            return Failures.NOT_TRUSTED;
        }
        if (cause instanceof SmppSession.ConnectionEndedException) {
            return Failures.CONNECTION_LOST;
        }
        boolean isGarbage = cause instanceof InvalidResponseException || failure instanceof RuntimeException;
        return isGarbage ? Failures.UNREADABLE_ANSWER : Failures.UNREACHABLE;
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    boolean isUp() {
        lock.lock();
        try {
            return session != null && session.isUsable();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        SmppSession open;
        lock.lock();
        try {
            closed = true;
            open = session;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        if (open != null && open.getSessionState() != SessionState.CLOSED) {
            open.unbindAndClose();
        }
        keeper.interrupt();
    }
}
