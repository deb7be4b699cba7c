package org.hersys.testkit.contract;

import java.util.function.Consumer;
import java.util.function.Function;
import org.hersys.port.Transaction;
import org.hersys.port.UnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts of a store have in common (保存の契約試験): an empty store for each test. */
public abstract class StoreContract {

    private static final ProblemCode TRY_AGAIN =
            ProblemCode.of("CONTRACT_TRY_AGAIN", BilingualText.of("もう一度行う。", "Try again."));

    private @Nullable UnitOfWork store;

    /** For the contracts of this package and of the host. */
    protected StoreContract() {}

    /**
     * The store to test.
     *
     * @return a store that is empty, another one for each test
     */
    protected abstract UnitOfWork newStore();

    /**
     * Called after each test, for a store that holds on to something.
     *
     * @param store the store of the test
     */
    protected void close(UnitOfWork store) {}

    @BeforeEach
    void openAStore() {
        store = newStore();
    }

    @AfterEach
    void closeTheStore() {
        close(store());
    }

    UnitOfWork store() {
        if (store == null) {
            throw new IllegalStateException("a store must be opened before each test");
        }
        return store;
    }

    /** Does something in a transaction that commits. */
    <T> T commit(Function<Transaction, T> work) {
        return store().run(transaction -> Outcome.accepted(work.apply(transaction)))
                .orElseThrow();
    }

    /** Does something in a transaction that commits, and has no result. */
    void commitAll(Consumer<Transaction> work) {
        commit(transaction -> {
            work.accept(transaction);
            return true;
        });
    }

    /** Does something in a transaction that is refused. */
    void refuse(Consumer<Transaction> work) {
        store().run(transaction -> {
            work.accept(transaction);
            return tryAgain();
        });
    }

    static <T> Outcome<T> tryAgain() {
        return Outcome.refused(Problem.ofWhole(TRY_AGAIN));
    }
}
