package org.hersys.port.memory;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.hersys.port.Transaction;
import org.hersys.port.UnitOfWork;
import org.hersys.result.Outcome;

/**
 * A whole store in memory (メモリ上の保存).
 *
 * <p>Transactions run one after the other, whatever the number of threads. A roll-back undoes exactly what was written.
 * Safe for use by many threads.
 */
public final class InMemoryUnitOfWork implements UnitOfWork {

    private final ReentrantLock lock = new ReentrantLock();
    private final Tables tables = new Tables();

    /** An empty store. */
    public InMemoryUnitOfWork() {}

    @Override
    public <T> Outcome<T> run(Function<? super Transaction, Outcome<T>> work) {
        requireNonNull(work, "work");
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException("a unit of work must not be begun within another");
        }
        lock.lock();
        try {
            return runAlone(work);
        } finally {
            lock.unlock();
        }
    }

    private <T> Outcome<T> runAlone(Function<? super Transaction, Outcome<T>> work) {
        var session = new Session();
        boolean accepted = false;
        try {
            var outcome = requireNonNull(work.apply(new InMemoryTransaction(session, tables)), "outcome");
            accepted = outcome.isAccepted();
            return outcome;
        } finally {
            session.end(accepted);
        }
    }
}
