package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.hersys.facility.CentreId;
import org.hersys.message.Message;
import org.hersys.message.MessageKind;
import org.hersys.message.SendResult;
import org.hersys.port.MessageSender;
import org.hersys.port.StorageException;
import org.hersys.port.Transaction;
import org.hersys.port.UnitOfWork;
import org.hersys.port.memory.InMemoryUnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.testkit.SettableClock;
import org.hersys.usecase.DispatchListener;
import org.hersys.usecase.DispatchLoop;
import org.hersys.usecase.DispatchReport;
import org.hersys.usecase.DispatchingMessages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class DispatchLoopTest {

    private static final Instant NOW = Instant.parse("2022-09-26T01:00:00Z");
    private static final Duration SHORT = Duration.ofMillis(1);
    private static final Duration LONG = Duration.ofHours(1);

    private final UnitOfWork store = new InMemoryUnitOfWork();
    private final BlockingQueue<Message> sent = new LinkedBlockingQueue<>();
    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();
    private final List<Thread> threads = new ArrayList<>();

    @AfterEach
    void stopWhatRuns() throws InterruptedException {
        for (var thread : threads) {
            thread.interrupt();
            thread.join();
        }
    }

    @Test
    void it_sends_what_is_there_and_what_comes() throws InterruptedException {
        add(2);
        start(DispatchLoop.every(SHORT, dispatching(store, this::take)));
        assertThat(List.of(sent.take(), sent.take())).doesNotHaveDuplicates();

        add(1);
        assertThat(sent.take()).isNotNull();
    }

    @Test
    void after_a_full_round_the_next_follows_at_once() throws InterruptedException {
        add(7);

        start(DispatchLoop.every(LONG, dispatching(store, this::take), new Told()));

        for (int number = 0; number < 7; number++) {
            sent.take();
        }
        assertThat(told.take()).isEqualTo(new DispatchReport(3, 3, 0, 0, 0, 0));
        assertThat(told.take()).isEqualTo(new DispatchReport(3, 3, 0, 0, 0, 0));
        assertThat(told.take()).isEqualTo(new DispatchReport(1, 1, 0, 0, 0, 0));
    }

    @Test
    void closing_ends_it_while_it_waits() throws InterruptedException {
        add(1);
        var loop = DispatchLoop.every(LONG, dispatching(store, this::take));
        var thread = start(loop);
        sent.take();

        loop.close();
        loop.close();

        thread.join();
        assertThat(thread.isInterrupted()).isFalse();
    }

    @Test
    void closing_ends_it_after_the_message_in_hand_and_the_others_are_given_back() throws InterruptedException {
        add(3);
        var sending = new CountDownLatch(1);
        var closed = new CountDownLatch(1);
        var loop = DispatchLoop.every(
                LONG,
                dispatching(store, message -> {
                    sending.countDown();
                    await(closed);
                    return take(message);
                }),
                new Told());
        var thread = start(loop);
        sending.await();

        loop.close();
        closed.countDown();

        thread.join();
        assertThat(told).containsExactly(new DispatchReport(3, 1, 0, 0, 2, 0));
        assertThat(waiting()).hasSize(2);
    }

    @Test
    void an_interrupt_ends_it_and_stays() throws InterruptedException {
        var interrupted = new CountDownLatch(1);
        var loop = DispatchLoop.every(LONG, dispatching(store, this::take));
        var thread = new Thread(() -> {
            loop.run();
            if (Thread.currentThread().isInterrupted()) {
                interrupted.countDown();
            }
        });
        threads.add(thread);
        thread.start();

        thread.interrupt();

        interrupted.await();
    }

    @Test
    void a_loop_that_is_closed_does_nothing() {
        add(1);
        var loop = DispatchLoop.every(SHORT, dispatching(store, this::take));
        loop.close();

        loop.run();

        assertThat(sent).isEmpty();
    }

    @Test
    void it_goes_on_after_a_failure_of_the_store() throws InterruptedException {
        add(1);
        var failing = new FailingFirst(store, 3);

        start(DispatchLoop.every(SHORT, dispatching(failing, this::take), new Told()));

        assertThat(sent.poll(20, TimeUnit.SECONDS)).isNotNull();
        assertThat(List.of(told.take(), told.take(), told.take())).containsOnly("failed");
        assertThat(told.take()).isEqualTo(new DispatchReport(1, 1, 0, 0, 0, 0));
    }

    @Test
    void each_failure_makes_it_wait_twice_as_long() throws InterruptedException {
        var failing = new FailingFirst(store, 4);
        var moments = new LinkedBlockingQueue<Long>();

        start(DispatchLoop.every(Duration.ofMillis(20), dispatching(failing, this::take), new DispatchListener() {
            @Override
            public void failed(StorageException failure) {
                moments.add(System.nanoTime());
            }
        }));

        long before = moments.take();
        for (long atLeast : List.of(20L, 40L, 80L)) {
            long next = moments.take();
            // Both moments are taken in the thread that waits, after a pause that never ends early.
            assertThat(Duration.ofNanos(next - before)).isGreaterThanOrEqualTo(Duration.ofMillis(atLeast));
            before = next;
        }
    }

    @Test
    void its_interval_is_a_millisecond_to_a_day() {
        var dispatching = dispatching(store, this::take);

        for (var interval :
                List.of(Duration.ZERO, Duration.ofNanos(1), Duration.ofDays(1).plusNanos(1))) {
            assertThatThrownBy(() -> DispatchLoop.every(interval, dispatching))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    /** Fails a few times, as a database that is restarted. */
    private static final class FailingFirst implements UnitOfWork {

        private final UnitOfWork store;
        private int left;

        FailingFirst(UnitOfWork store, int times) {
            this.store = store;
            this.left = times;
        }

        @Override
        public <T> Outcome<T> run(Function<? super Transaction, Outcome<T>> work) {
            if (left-- > 0) {
                throw new StorageException("the database must be reachable");
            }
            return store.run(work);
        }
    }

    private final class Told implements DispatchListener {

        @Override
        public void dispatched(DispatchReport report) {
            told.add(report);
        }

        @Override
        public void failed(StorageException failure) {
            told.add("failed");
        }
    }

    private SendResult take(Message message) {
        sent.add(message);
        return SendResult.sent();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static DispatchingMessages dispatching(UnitOfWork store, MessageSender sender) {
        return DispatchingMessages.builder(store, SettableClock.at(NOW), sender)
                .batch(3)
                .build();
    }

    private Thread start(DispatchLoop loop) {
        var thread = new Thread(loop);
        threads.add(thread);
        thread.start();
        return thread;
    }

    private void add(int number) {
        for (int each = 0; each < number; each++) {
            var message = Message.toCentre(MessageKind.CENTRE_TOLD_OF_SUBMISSION, CentreId.of("centre"), NOW);
            store.run(transaction -> {
                transaction.outbox().add(message);
                return Outcome.accepted(message);
            });
        }
    }

    private List<Message> waiting() {
        return store.run(transaction -> Outcome.accepted(Office.waiting(transaction)))
                .orElseThrow();
    }
}
