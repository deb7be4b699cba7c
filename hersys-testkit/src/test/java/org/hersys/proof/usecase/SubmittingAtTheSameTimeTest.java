package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hersys.message.Message;
import org.hersys.notification.NotificationDraft;
import org.hersys.person.NotificationId;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Notifications;
import org.hersys.usecase.SubmissionReceipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A double click, a retry, two servers: what is sent twice at the same moment is filed once. */
class SubmittingAtTheSameTimeTest {

    private static final int NOTIFICATIONS = 1000;

    private final Office office = Office.on(Notifications.IN_2021);

    @Test
    @Timeout(120)
    void two_threads_submit_the_same_notification_a_thousand_times_and_each_is_filed_once() throws Exception {
        var content = Notifications.asymptomaticCarrier().build();
        // Without name and phone nobody is taken for a duplicate of the one before.
        var anonymous = content.shared().fields().stream()
                .reduce(content, (rest, field) -> rest.without(field), (one, other) -> one);
        var barrier = new CyclicBarrier(2);
        var drafts = IntStream.range(0, NOTIFICATIONS)
                .mapToObj(i -> Notifications.draft(anonymous))
                .toList();
        var pool = Executors.newFixedThreadPool(2);
        try {
            var results = pool.invokeAll(List.of(submitAll(drafts, barrier), submitAll(drafts, barrier)));
            var one = results.get(0).get();
            var other = results.get(1).get();

            assertThat(other).isEqualTo(one);
            assertThat(one.stream().map(SubmissionReceipt::notificationId).distinct())
                    .hasSize(NOTIFICATIONS);
            assertFiledOnce(one, other);
        } finally {
            pool.shutdownNow();
        }
    }

    private void assertFiledOnce(List<SubmissionReceipt> one, List<SubmissionReceipt> other) {
        for (int i = 0; i < NOTIFICATIONS; i++) {
            assertThat(List.of(one.get(i).isAlreadyFiled(), other.get(i).isAlreadyFiled()))
                    .containsExactlyInAnyOrder(true, false);
        }
        var ids = one.stream().map(SubmissionReceipt::notificationId).toArray(NotificationId[]::new);
        assertThat(office.messages().stream().map(Message::notificationId).flatMap(id -> id.stream()))
                .containsExactlyInAnyOrder(ids);
    }

    private Callable<List<SubmissionReceipt>> submitAll(List<NotificationDraft> drafts, CyclicBarrier barrier) {
        return () -> {
            var receipts = new ArrayList<SubmissionReceipt>();
            for (var draft : drafts) {
                barrier.await(Duration.ofMinutes(1).toSeconds(), TimeUnit.SECONDS);
                receipts.add(office.hersys
                        .notifyingCase()
                        .submit(Actors.clinicClerk(), draft)
                        .orElseThrow());
            }
            return receipts;
        };
    }
}
