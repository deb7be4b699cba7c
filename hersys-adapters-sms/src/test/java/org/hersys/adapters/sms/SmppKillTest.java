package org.hersys.adapters.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hersys.message.OutgoingSms;
import org.hersys.testsmsc.CentreProcess;
import org.hersys.testsmsc.Taken;
import org.junit.jupiter.api.Test;

/** The message centre is killed in mid-window and comes back: nothing is lost, and what comes twice is bounded and known. */
class SmppKillTest {

    private static final int WINDOW = 10;
    private static final int ANSWERED = 25;

    private final ExecutorService threads = Executors.newFixedThreadPool(2 * WINDOW);
    private final Map<String, String> outcomes = new ConcurrentHashMap<>();

    private void send(SmppSmsGateway gateway, OutgoingSms sms) {
        outcomes.put(sms.id().toString(), Smpp.outcome(gateway.send(sms)));
    }

    private void sendAll(SmppSmsGateway gateway, List<OutgoingSms> messages, Runnable meanwhile) throws Exception {
        var sent = new ArrayList<Future<?>>();
        messages.forEach(sms -> sent.add(threads.submit(() -> send(gateway, sms))));
        meanwhile.run();
        for (var each : sent) {
            each.get();
        }
    }

    private String outcome(OutgoingSms sms) {
        return outcomes.getOrDefault(sms.id().toString(), "none");
    }

    private List<OutgoingSms> failed(List<OutgoingSms> messages) {
        return messages.stream().filter(sms -> outcome(sms).startsWith("now ")).toList();
    }

    @Test
    void nothing_is_lost_and_only_what_was_in_the_window_comes_twice() throws Exception {
        var messages =
                IntStream.range(0, 60).mapToObj(i -> Samples.sms("number " + i)).toList();
        var first = CentreProcess.start("silent " + ANSWERED);
        try (var gateway = Smpp.to(first).window(WINDOW).build()) {
            sendAll(gateway, messages, () -> {
                first.awaitCount(line -> line.startsWith("SUBMIT "), ANSWERED + WINDOW);
                first.kill();
            });
            var again = failed(messages);
            assertEquals(messages.size() - ANSWERED, again.size());

            try (var second = CentreProcess.startOn(first.port())) {
                Smpp.await("bound again", gateway::isBound);
                sendAll(gateway, again, () -> {});

                assertEquals(List.of(), failed(messages));
                assertBounded(messages, first.taken(), second.taken());
            }
        } finally {
            threads.shutdown();
            first.close();
        }
    }

    private static void assertBounded(List<OutgoingSms> messages, List<Taken> before, List<Taken> after) {
        var times = Stream.concat(before.stream(), after.stream())
                .collect(Collectors.groupingBy(Taken::messageId, Collectors.counting()));
        var ids = messages.stream().map(sms -> sms.id().toString()).collect(Collectors.toSet());
        assertEquals(ids, times.keySet());
        assertEquals(WINDOW, times.values().stream().filter(count -> count == 2).count());
        assertTrue(times.values().stream().allMatch(count -> count <= 2));
        assertEquals(WINDOW, twice(before, after).size());
    }

    /** What a message centre that knows the id of a message would have dropped. */
    private static Set<String> twice(List<Taken> before, List<Taken> after) {
        var first = before.stream().collect(Collectors.toMap(Taken::messageId, Function.identity()));
        return after.stream().map(Taken::messageId).filter(first::containsKey).collect(Collectors.toSet());
    }

    @Test
    void whoever_waits_learns_at_once_that_the_connection_has_ended() throws Exception {
        try (var centre = CentreProcess.start("silent 0");
                var gateway = Smpp.to(centre).build()) {
            var sms = Samples.sms("hello");
            long began = System.nanoTime();
            sendAll(gateway, List.of(sms), () -> {
                centre.awaitCount(line -> line.startsWith("SUBMIT "), 1);
                centre.kill();
            });

            assertEquals("now GATEWAY_CONNECTION_LOST", outcome(sms));
            assertTrue(System.nanoTime() - began < 8_000_000_000L, "sooner than the time for an answer");
        } finally {
            threads.shutdown();
        }
    }
}
