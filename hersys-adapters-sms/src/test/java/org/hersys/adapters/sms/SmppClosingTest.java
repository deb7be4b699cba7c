package org.hersys.adapters.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.hersys.message.SendResult;
import org.hersys.testsmsc.CentreProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A gateway is closed while somebody sends. */
class SmppClosingTest {

    private final ExecutorService threads = Executors.newSingleThreadExecutor();

    @AfterEach
    void end() {
        threads.shutdown();
    }

    private String closedWhileSending(SmppSmsGateway gateway, CentreProcess centre) throws Exception {
        var sent = threads.submit(() -> gateway.send(Samples.sms("hello")));
        centre.awaitCount(line -> line.startsWith("SUBMIT "), 1);
        gateway.close();
        SendResult result = sent.get(10, TimeUnit.SECONDS);
        Smpp.await(
                "no thread",
                () -> Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().startsWith("hersys-smpp-")));
        return Smpp.outcome(result);
    }

    @Test
    void what_is_on_its_way_is_waited_for() throws Exception {
        try (var centre = CentreProcess.start("work 700")) {
            var outcome = closedWhileSending(Smpp.to(centre).build(), centre);

            assertEquals(centre.taken().get(0).id(), outcome);
        }
    }

    @Test
    void but_not_longer_than_an_answer_may_take() throws Exception {
        try (var centre = CentreProcess.start("silent 0")) {
            var hurried = Smpp.to(centre).answerWithin(Duration.ofMillis(800)).build();
            long began = System.nanoTime();

            var outcome = closedWhileSending(hurried, centre);

            assertTrue(outcome.startsWith("now GATEWAY_"), outcome);
            assertTrue(Duration.ofNanos(System.nanoTime() - began).compareTo(Duration.ofSeconds(10)) < 0);
        }
    }
}
