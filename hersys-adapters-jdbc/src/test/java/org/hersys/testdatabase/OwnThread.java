package org.hersys.testdatabase;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Does something at the same time. Those that wait for each other must not share the pool of the platform, which has a single
 * thread on a machine with two processors.
 */
public final class OwnThread {

    private OwnThread() {}

    /** Begins the work in a thread of its own. */
    public static <T> CompletableFuture<T> does(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, each -> new Thread(each, "at-the-same-time").start());
    }
}
