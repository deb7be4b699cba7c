package org.hersys.testsmsc;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * How the message centre behaves. Orders, one a line: {@code refuse STATUS COUNT}; {@code silent COUNT} after so many answers;
 * {@code answer} again, also what is still waiting; {@code receipts TLV|TEXT|HEX STATE}; {@code work MILLIS} for each answer;
 * {@code quiet}, nothing is said of submissions; {@code report},
 * which is only answered.
 */
final class Orders {

    private static final long LONGEST_SILENCE_SECONDS = 60;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int status;
    private int refusals;
    private int answersLeft = Integer.MAX_VALUE;
    private long workMillis;
    private boolean quiet;
    private @Nullable String receiptForm;
    private String receiptState = "DELIVRD";

    void take(String order) {
        var words = order.split(" ", -1);
        lock.lock();
        try {
            switch (words[0]) {
                case "refuse" -> {
                    status = Integer.decode(words[1]);
                    refusals = Integer.parseInt(words[2]);
                }
                case "silent" -> answersLeft = Integer.parseInt(words[1]);
                case "answer" -> answersLeft = Integer.MAX_VALUE;
                case "receipts" -> {
                    receiptForm = words[1];
                    receiptState = words[2];
                }
                case "work" -> workMillis = Long.parseLong(words[1]);
                case "quiet" -> quiet = true;
                case "report" -> {
                    // It is answered, and that is all.
                }
                default -> throw new IllegalArgumentException("an order must be known: " + words[0]);
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns 0, or the status with which to refuse this one */
    int refusal() {
        lock.lock();
        try {
            if (refusals == 0) {
                return 0;
            }
            refusals--;
            return status;
        } finally {
            lock.unlock();
        }
    }

    /** Waits as long as answers are withheld. */
    void awaitAnswer() {
        lock.lock();
        try {
            long left = TimeUnit.SECONDS.toNanos(LONGEST_SILENCE_SECONDS);
            while (answersLeft == 0 && left > 0) {
                left = changed.awaitNanos(left);
            }
            answersLeft--;
            if (workMillis > 0) {
                long work = TimeUnit.MILLISECONDS.toNanos(workMillis);
                while (work > 0) {
                    work = changed.awaitNanos(work);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    boolean isQuiet() {
        return quiet;
    }

    @Nullable
    String receiptForm() {
        return receiptForm;
    }

    String receiptState() {
        return receiptState;
    }
}
