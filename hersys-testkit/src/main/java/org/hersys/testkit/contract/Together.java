package org.hersys.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Several threads, let loose at one moment. */
final class Together {

    private Together() {}

    /** What each thread came to, in the order of their numbers. */
    static <T> List<T> run(int number, IntFunction<T> work) {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(number);
        try {
            var running = new ArrayList<Future<T>>();
            for (int each = 0; each < number; each++) {
                int thread = each;
                running.add(threads.submit(() -> {
                    start.await();
                    return work.apply(thread);
                }));
            }
            start.countDown();
            var results = new ArrayList<T>();
            for (var each : running) {
                results.add(each.get());
            }
            return results;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the test must not be interrupted", interrupted);
        } catch (ExecutionException failed) {
            throw new AssertionError("a thread must not fail", failed);
        } finally {
            threads.shutdownNow();
        }
    }
}
