package org.hersys.adapters.sms;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.jsmpp.DefaultPDUSender;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.SynchronizedPDUSender;
import org.jsmpp.bean.Command;
import org.jsmpp.bean.SubmitSmResp;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.PendingResponse;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.SendCommandTask;
import org.jsmpp.session.connection.ConnectionFactory;
import org.jsmpp.util.DefaultComposer;
import org.jspecify.annotations.Nullable;

/**
 * One connection to the message centre. Beyond what the library does, whoever waits for an answer is told at once when the
 * connection ends, and an answer that comes too late is not thrown away: it says that the part was taken after all.
 */
final class SmppSession extends SMPPSession {

    private static final int MOST_LATE = 10_000;

    private final Set<Integer> outstanding = ConcurrentHashMap.newKeySet();
    private final Map<Integer, Consumer<String>> late = new ConcurrentHashMap<>();
    private static final ThreadLocal<Consumer<String>> IF_LATE = new ThreadLocal<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    private final CarefulPduReader reader;

    SmppSession(ConnectionFactory connections) {
        this(new CarefulPduReader(), connections);
    }

    private SmppSession(CarefulPduReader reader, ConnectionFactory connections) {
        super(new SynchronizedPDUSender(new DefaultPDUSender(new DefaultComposer())), reader, connections);
        this.reader = reader;
        addSessionStateListener((state, before, session) -> {
            if (state == SessionState.CLOSED) {
                end();
            }
        });
    }

    /** What one thread submits, with what is to be done if the answer comes when nobody waits for it any more. */
    <T> T submitting(Consumer<String> whenLate, Submission<T> submission)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        IF_LATE.set(whenLate);
        try {
            return submission.submit(this);
        } finally {
            IF_LATE.remove();
        }
    }

    /** A call of the library. */
    @FunctionalInterface
    interface Submission<T> {
        T submit(SmppSession session)
                throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                        IOException;
    }

    @Override
    protected Command executeSendCommand(SendCommandTask task, long timeout)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        var numbered = new Numbered(task);
        try {
            return super.executeSendCommand(numbered, timeout);
        } catch (ResponseTimeoutException noAnswer) {
            keepForLater(numbered.number);
            throw noAnswer;
        } finally {
            outstanding.remove(numbered.number);
        }
    }

    private void keepForLater(int number) {
        var listener = IF_LATE.get();
        if (listener != null && late.size() < MOST_LATE) {
            late.put(number, listener);
        }
    }

    @Override
    protected @Nullable PendingResponse<Command> removePendingResponse(int number) {
        var waiting = super.removePendingResponse(number);
        var listener = late.remove(number);
        return waiting != null || listener == null ? waiting : new LateResponse(listener);
    }

    boolean isUsable() {
        return !isEnded() && getSessionState().isTransmittable();
    }

    /** Whether it ended because of what came over it. */
    boolean isUnreadable() {
        return reader.isUnreadable();
    }

    private boolean isEnded() {
        return ended.getCount() == 0;
    }

    void awaitEnd() throws InterruptedException {
        ended.await();
    }

    private void end() {
        ended.countDown();
        outstanding.forEach(this::tellEnd);
    }

    private void tellEnd(int number) {
        var waiting = super.removePendingResponse(number);
        if (waiting != null) {
            waiting.doneWithInvalidResponse(new ConnectionEndedException());
        }
    }

    /** The connection ended while an answer was awaited. */
    static final class ConnectionEndedException extends InvalidResponseException {
        private static final long serialVersionUID = 1L;

        ConnectionEndedException() {
            super("the connection to the message centre ended before its answer");
        }
    }

    /** Remembers under which number a command went. */
    private final class Numbered implements SendCommandTask {

        private final SendCommandTask task;
        private int number;

        Numbered(SendCommandTask task) {
            this.task = task;
        }

        @Override
        public void executeTask(OutputStream out, int sequenceNumber) throws PDUException, IOException {
            number = sequenceNumber;
            outstanding.add(sequenceNumber);
            task.executeTask(out, sequenceNumber);
            if (isEnded()) {
                tellEnd(sequenceNumber);
            }
        }

        @Override
        public String getCommandName() {
            return task.getCommandName();
        }
    }

    /** Takes an answer for which nobody waits any more. */
    private static final class LateResponse extends PendingResponse<Command> {

        private final Consumer<String> listener;

        LateResponse(Consumer<String> listener) {
            super(0);
            this.listener = listener;
        }

        @Override
        public void done(Command response) {
            if (response instanceof SubmitSmResp taken
                    && taken.getCommandStatus() == SMPPConstant.STAT_ESME_ROK
                    && taken.getMessageId() != null) {
                listener.accept(taken.getMessageId());
            }
        }
    }
}
