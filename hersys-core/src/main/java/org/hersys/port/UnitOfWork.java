package org.hersys.port;

import java.util.function.Function;
import org.hersys.result.Outcome;

/**
 * One transaction over all ports (作業単位).
 *
 * <pre>{@code
 * unitOfWork.run(transaction -> {
 *     transaction.audit().append(entry);
 *     return Outcome.accepted(entry.id());
 * });
 * }</pre>
 *
 * <p>An accepted outcome commits; a refused one rolls everything back, and so does whatever is thrown, which then reaches
 * the caller as it was. A commit that fails throws {@link StorageException}, and nothing is stored.
 *
 * <p>An adapter may join a transaction of the caller's, which then commits or rolls back; a refused outcome still undoes
 * what was written within {@code run}. It may also run the work again when the store asks for another try: the work
 * therefore does nothing that a roll-back would not undo. It must not begin another unit of work within.
 *
 * <p>Between transactions that run at the same time a store guarantees at least: what is not committed is not seen; of
 * two updates of one version one is told so; of two insertions under one key one finds the other's. It need not run them
 * as if one after the other. Implementations are safe for use by many threads.
 */
public interface UnitOfWork {

    /**
     * Does some work in a transaction.
     *
     * @param work gets the transaction, which ends with it and must not be kept, and says whether to commit
     * @param <T> what the work results in
     * @return what the work returned
     * @throws StorageException if the store failed; nothing was stored then
     * @throws IllegalStateException if called within a unit of work
     */
    <T> Outcome<T> run(Function<? super Transaction, Outcome<T>> work);
}
