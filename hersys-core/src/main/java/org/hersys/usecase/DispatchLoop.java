package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.hersys.port.StorageException;

/**
 * Sends round after round (通知の連続送信), in a thread that the host gives.
 *
 * <pre>{@code
 * var loop = DispatchLoop.every(Duration.ofSeconds(5), dispatching, listener);
 * executor.execute(loop);
 * // at the end
 * loop.close();
 * executor.shutdown();
 * }</pre>
 *
 * <p>After a full round the next follows at once, otherwise after the interval. A store that fails is asked again after
 * the interval, then after twice as long and so on, up to a minute or the interval if that is longer. It ends when it is
 * closed or its thread is interrupted, after the message in hand; what else it has taken is given back. {@link #close} is the
 * better way, since an interrupt may hit the database at work. Several threads may run one loop.
 */
public final class DispatchLoop implements Runnable, AutoCloseable {

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    /** The shortest interval, doubled so often, is longer than the longest pause. */
    private static final int DOUBLINGS = 16;

    private final DispatchingMessages dispatching;
    private final Duration interval;
    private final DispatchListener listener;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition closing = lock.newCondition();
    private volatile boolean closed;

    private DispatchLoop(Duration interval, DispatchingMessages dispatching, DispatchListener listener) {
        this.interval = interval;
        this.dispatching = dispatching;
        this.listener = listener;
    }

    /**
     * A loop that tells nobody.
     *
     * @param interval how long it waits when nothing was left to do
     * @param dispatching sends one round
     * @return a loop that does not run yet
     * @throws IllegalArgumentException if the interval is not a millisecond to a day
     */
    public static DispatchLoop every(Duration interval, DispatchingMessages dispatching) {
        return every(interval, dispatching, new DispatchListener() {});
    }

    /**
     * A loop.
     *
     * @param interval how long it waits when nothing was left to do
     * @param dispatching sends one round
     * @param listener is told, in the thread of the loop; what it throws ends the loop
     * @return a loop that does not run yet
     * @throws IllegalArgumentException if the interval is not a millisecond to a day
     */
    public static DispatchLoop every(Duration interval, DispatchingMessages dispatching, DispatchListener listener) {
        if (interval.compareTo(Duration.ofMillis(1)) < 0 || interval.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("the interval must be a millisecond to a day, but was " + interval);
        }
        return new DispatchLoop(
                interval, requireNonNull(dispatching, "dispatching"), requireNonNull(listener, "listener"));
    }

    /** Sends until it is closed or its thread is interrupted, which stays so. */
    @Override
    public void run() {
        var pause = Duration.ZERO;
        int failures = 0;
        while (goesOnAfter(pause)) {
            try {
                pause = round();
                failures = 0;
            } catch (StorageException failure) {
                listener.failed(failure);
                failures++;
                pause = pauseAfter(failures);
            }
        }
    }

    /** Gives the time until the next round. */
    private Duration round() {
        var report = dispatching.dispatch(() -> !closed);
        if (!report.isEmpty()) {
            listener.dispatched(report);
        }
        return report.claimed() == dispatching.batch() ? Duration.ZERO : interval;
    }

    /** After so many failures in a row, of which each doubles the pause. */
    Duration pauseAfter(int failures) {
        var limit = interval.compareTo(LONGEST_PAUSE) > 0 ? interval : LONGEST_PAUSE;
        var longer = interval.multipliedBy(1L << Math.min(failures - 1, DOUBLINGS));
        return longer.compareTo(limit) < 0 ? longer : limit;
    }

    private boolean goesOnAfter(Duration pause) {
        lock.lock();
        try {
            long nanos = pause.toNanos();
            while (!closed && nanos > 0) {
                nanos = closing.awaitNanos(nanos);
            }
            return !closed && !Thread.currentThread().isInterrupted();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Ends it, whoever runs it; does not wait for that. May be called more than once and from any thread. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            closing.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
