package org.hersys.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.hersys.Hersys;
import org.hersys.facility.CentreId;
import org.hersys.message.DeliveryReceipt;
import org.hersys.message.FailureReason;
import org.hersys.message.Message;
import org.hersys.message.MessageId;
import org.hersys.message.MessageState;
import org.hersys.message.RetryPolicy;
import org.hersys.message.SendResult;
import org.hersys.port.MessageSender;
import org.hersys.port.StorageException;
import org.hersys.result.PageRequest;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Notifications;
import org.hersys.testkit.People;
import org.hersys.testkit.Systems;
import org.hersys.usecase.DispatchListener;
import org.hersys.usecase.DispatchLoop;
import org.hersys.usecase.DispatchReport;
import org.junit.jupiter.api.Test;

/** The code of the guide's chapter on the outbox: what stands between the tags is what it prints. */
class OutboxGuideTest {

    private final Hersys hersys = Systems.builder(Systems.clockOn(People.TODAY)).build();
    private final Gateway gateway = new Gateway();
    private final List<Object> log = new ArrayList<>();

    /** What a host has: takes a text for a centre, unless it is too busy. */
    private static final class Gateway {

        private final List<String> taken = new ArrayList<>();
        private boolean busy;

        boolean isBusy() {
            return busy;
        }

        String take(CentreId centre, String text, MessageId id) {
            taken.add(centre.value() + " " + text);
            return "gw-" + id;
        }
    }

    private static String text(Message message) {
        return "HER-SYS ID " + message.hersysId().orElseThrow().value();
    }

    private MessageSender sender() {
        // tag::sender[]
        MessageSender sender = message -> gateway.isBusy()
                ? SendResult.failedForNow(FailureReason.of("GATEWAY_BUSY"), Duration.ofMinutes(5))
                : SendResult.accepted(gateway.take(message.centre().orElseThrow(), text(message), message.id()));
        // end::sender[]
        return sender;
    }

    private void submit() {
        hersys.notifyingCase()
                .submit(
                        Actors.clinicClerk(),
                        Notifications.draft(Notifications.confirmedPatient().build()))
                .orElseThrow();
    }

    @Test
    void one_round() {
        submit();
        var sender = sender();

        // tag::round[]
        var dispatching = hersys.dispatchingMessages(sender)
                .dispatcher("mail-1")
                .lease(Duration.ofMinutes(5))
                .batch(20)
                .policy(RetryPolicy.standard())
                .build();
        var report = dispatching.dispatch();
        // end::round[]

        assertThat(report).isEqualTo(new DispatchReport(1, 1, 0, 0, 0, 0));
        assertThat(gateway.taken).hasSize(1);
    }

    @Test
    void receipts() {
        submit();
        var dispatching = hersys.dispatchingMessages(message -> SendResult.accepted("gw-1"))
                .build();

        // tag::receipts[]
        var receipts = hersys.notingReceipts();
        boolean early = receipts.received(DeliveryReceipt.delivered("gw-1"));
        dispatching.dispatch();
        boolean noted = receipts.received(DeliveryReceipt.delivered("gw-1"));
        // end::receipts[]

        assertThat(early).isFalse();
        assertThat(noted).isTrue();
    }

    @Test
    void round_after_round() throws InterruptedException {
        var dispatching = hersys.dispatchingMessages(sender()).build();
        var executor = Executors.newSingleThreadExecutor();

        // tag::loop[]
        var loop = DispatchLoop.every(Duration.ofSeconds(5), dispatching, new DispatchListener() {
            @Override
            public void dispatched(DispatchReport report) {
                log.add(report);
            }

            @Override
            public void failed(StorageException failure) {
                log.add(failure);
            }
        });
        executor.execute(loop);
        // when the host stops
        loop.close();
        executor.shutdown();
        // end::loop[]

        assertThat(executor.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(log).isEmpty();
    }

    @Test
    void what_an_operator_does() {
        submit();
        hersys.dispatchingMessages(message -> SendResult.failedForGood(FailureReason.of("ADDRESS_UNKNOWN")))
                .build()
                .dispatch();

        // tag::operator[]
        var outbox = hersys.managingOutbox();
        var page = outbox.list(Set.of(MessageState.FAILED, MessageState.GIVEN_UP), PageRequest.first(100));
        for (var queued : page.items()) {
            outbox.retry(queued.message().id());
        }
        // end::operator[]

        assertThat(page.items())
                .singleElement()
                .satisfies(queued -> assertThat(queued.lastFailure()).contains(FailureReason.of("ADDRESS_UNKNOWN")));
        assertThat(outbox.list(Set.of(MessageState.WAITING), PageRequest.first())
                        .items())
                .hasSize(1);
    }

    @Test
    void a_busy_gateway_is_left_alone() {
        submit();
        gateway.busy = true;

        assertThat(hersys.dispatchingMessages(sender()).build().dispatch().failed())
                .isEqualTo(1);
        assertThat(gateway.taken).isEmpty();
    }
}
