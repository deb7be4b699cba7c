package org.hersys.adapters.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hersys.testsmsc.CentreProcess;
import org.hersys.testsmsc.Taken;
import org.junit.jupiter.api.Test;

class SmppTroubleTest {

    @Test
    void a_wrong_password_is_tried_again_but_not_soon() {
        try (var logged = new Logged();
                var centre = CentreProcess.start();
                var gateway = Smpp.to(centre)
                        .credentials("hersys", "wrongpw")
                        .reconnectAfter(Duration.ofMillis(1), Duration.ofMinutes(30))
                        .build()) {
            var result = gateway.send(Samples.sms("hello"));

            assertEquals("now SMPP_RINVPASWD", Smpp.outcome(result));
            assertTrue(Smpp.retryAfter(result).orElseThrow().compareTo(Duration.ofMinutes(14)) > 0);
            assertFalse(gateway.isBound());
            assertTrue(logged.lines().stream().noneMatch(line -> line.contains("wrongpw")));
        }
    }

    @Test
    void nobody_listens() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        try (var gateway = Smpp.to(port)
                .reconnectAfter(Duration.ofMinutes(1), Duration.ofMinutes(1))
                .build()) {
            var result = gateway.send(Samples.sms("hello"));

            assertEquals("now GATEWAY_UNREACHABLE", Smpp.outcome(result));
            assertTrue(Smpp.retryAfter(result).orElseThrow().compareTo(Duration.ofMinutes(1)) <= 0);
        }
    }

    @Test
    void a_message_centre_that_is_too_busy_is_left_alone_for_a_while() {
        try (var centre = CentreProcess.start();
                var gateway =
                        Smpp.to(centre).throttlePause(Duration.ofSeconds(7)).build()) {
            for (var status : List.of("0x58 RTHROTTLED", "0x14 RMSGQFUL")) {
                centre.order("refuse " + status.split(" ", -1)[0] + " 1");
                var result = gateway.send(Samples.sms("hello"));

                assertEquals("now SMPP_" + status.split(" ", -1)[1], Smpp.outcome(result));
                assertEquals(Optional.of(Duration.ofSeconds(7)), Smpp.retryAfter(result));
            }
            assertTrue(Smpp.isAccepted(gateway.send(Samples.sms("hello"))));
        }
    }

    @Test
    void what_lies_in_the_message_is_final_and_everything_else_may_pass() {
        try (var centre = CentreProcess.start();
                var gateway = Smpp.to(centre).build()) {
            assertEquals("never SMPP_RINVDSTADR", refused(centre, gateway, "0x0b"));
            assertEquals("never SMPP_RX_R_APPN", refused(centre, gateway, "0x66"));
            assertEquals("now SMPP_RSYSERR", refused(centre, gateway, "0x08"));
            assertEquals("now SMPP_RINVSRCADR", refused(centre, gateway, "0x0a"));
            assertEquals("now SMPP_STATUS_00000410", refused(centre, gateway, "0x410"));
        }
    }

    private static String refused(CentreProcess centre, SmppSmsGateway gateway, String status) {
        centre.order("refuse " + status + " 1");
        return Smpp.outcome(gateway.send(Samples.sms("hello")));
    }

    @Test
    void a_text_that_was_broken_off_goes_on_with_the_part_that_is_missing() {
        try (var centre = CentreProcess.start("silent 2");
                var gateway = Smpp.to(centre)
                        .connectWithin(Duration.ofSeconds(5))
                        .answerWithin(Duration.ofMillis(300))
                        .build()) {
            var sms = Samples.sms("𠮷".repeat(100));
            assertEquals("now GATEWAY_NO_ANSWER", Smpp.outcome(gateway.send(sms)));
            assertEquals(3, centre.taken().size());

            // The answer to the third part comes when nobody waits any more, and is not lost.
            centre.order("answer");
            gateway.send(Samples.sms("another"));
            var result = Smpp.outcome(gateway.send(sms));

            var taken = centre.taken().stream()
                    .filter(each -> each.messageId().equals(sms.id().toString()))
                    .toList();
            assertEquals(sms.text().parts().size(), taken.size());
            assertEquals(taken.get(taken.size() - 1).id(), result);
            assertEquals(List.of(sms.text().value()), Taken.shown(taken));
        }
    }

    @Test
    void silence_ends_after_the_time_for_an_answer() {
        try (var centre = CentreProcess.start("silent 0");
                var gateway =
                        Smpp.to(centre).answerWithin(Duration.ofMillis(200)).build()) {
            assertEquals("now GATEWAY_NO_ANSWER", Smpp.outcome(gateway.send(Samples.sms("hello"))));
            assertTrue(gateway.isBound());
        }
    }

    @Test
    void who_gets_no_turn_in_the_window_comes_again() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try (var centre = CentreProcess.start("silent 0");
                var gateway = Smpp.to(centre)
                        .window(1)
                        .answerWithin(Duration.ofMillis(500))
                        .build()) {
            Smpp.await("bound", gateway::isBound);
            Callable<String> send = () -> Smpp.outcome(gateway.send(Samples.sms("hello")));
            var outcomes = new TreeSet<String>();
            for (var outcome : threads.invokeAll(List.of(send, send, send, send))) {
                outcomes.add(outcome.get());
            }
            assertEquals(Set.of("now GATEWAY_NO_ANSWER", "now GATEWAY_WINDOW_FULL"), outcomes);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void a_connection_on_which_nothing_is_said_is_tested_and_kept() {
        try (var centre = CentreProcess.start();
                var gateway = Smpp.to(centre)
                        .enquireEvery(Duration.ofMillis(50))
                        .receipts(receipt -> true)
                        .build()) {
            Smpp.await("bound", gateway::isBound);
            centre.awaitCount("ENQUIRED"::equals, 3);

            assertTrue(Smpp.isAccepted(gateway.send(Samples.sms("hello"))));
            assertEquals(
                    1,
                    centre.lines().stream()
                            .filter(line -> line.startsWith("BOUND"))
                            .count());
        }
    }

    @Test
    void a_message_centre_that_hangs_is_left_and_bound_again() {
        try (var centre = CentreProcess.start();
                var gateway = Smpp.to(centre)
                        .enquireEvery(Duration.ofMillis(100))
                        .answerWithin(Duration.ofMillis(300))
                        .connectWithin(Duration.ofMillis(500))
                        .build()) {
            Smpp.await("bound", gateway::isBound);
            centre.freeze();
            Smpp.await("left", () -> !gateway.isBound());

            centre.thaw();
            Smpp.await("bound again", gateway::isBound);
            assertTrue(Smpp.isAccepted(gateway.send(Samples.sms("hello"))));
        }
    }

    @Test
    void after_closing_nothing_goes() {
        try (var centre = CentreProcess.start()) {
            var gateway = Smpp.to(centre).build();
            assertTrue(Smpp.isAccepted(gateway.send(Samples.sms("hello"))));
            gateway.close();
            assertEquals("now GATEWAY_CLOSED", Smpp.outcome(gateway.send(Samples.sms("hello"))));
            gateway.close();
        }
    }

    @Test
    void random_octets_in_place_of_an_answer_are_no_answer() throws Exception {
        try (var garbage = new Garbage()) {
            for (long seed = 0; seed < 8; seed++) {
                garbage.seed = seed;
                try (var logged = new Logged();
                        var gateway = Smpp.to(garbage.port())
                                .connectWithin(Duration.ofMillis(800))
                                .answerWithin(Duration.ofMillis(300))
                                .build()) {
                    var outcome = Smpp.outcome(gateway.send(Samples.sms("hello")));

                    assertTrue(outcome.startsWith("now GATEWAY_"), outcome);
                    assertTrue(logged.lines().stream().noneMatch(line -> line.contains("9000000001")));
                }
            }
        }
    }

    /** Answers whatever comes with random octets; of some seeds with a length that promises gigabytes. */
    private static final class Garbage implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private volatile long seed;

        Garbage() throws IOException {
            var thread = new Thread(this::serve, "garbage");
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        private void serve() {
            while (!socket.isClosed()) {
                try (var client = socket.accept()) {
                    var octets = new byte[4096];
                    new Random(seed).nextBytes(octets);
                    if (seed % 2 == 0) {
                        octets[0] = 0x7F;
                    }
                    client.getOutputStream().write(octets);
                    client.getOutputStream().flush();
                    client.setSoTimeout(200);
                    client.getInputStream().readAllBytes();
                } catch (IOException gone) {
                    // The next one.
                }
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    @Test
    void a_talkative_library_is_refused_for_it_would_print_numbers() {
        var logger = Logger.getLogger("org.jsmpp");
        logger.setLevel(Level.FINE);
        try {
            var builder = Smpp.to(1);
            var refused = assertThrows(IllegalStateException.class, builder::build);
            assertTrue(refused.toString().contains("org.jsmpp"));
        } finally {
            logger.setLevel(null);
        }
    }

    @Test
    void settings_that_make_no_sense_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> SmppSmsGateway.at(" ", 1));
        assertThrows(IllegalArgumentException.class, () -> SmppSmsGateway.at("a", 65_536));
        var builder = SmppSmsGateway.at("a", 1);
        assertThrows(IllegalArgumentException.class, () -> builder.credentials("", "x"));
        assertThrows(IllegalArgumentException.class, () -> builder.credentials("x", "123456789"));
        assertThrows(IllegalArgumentException.class, () -> builder.sender("too long for a name"));
        assertThrows(IllegalArgumentException.class, () -> builder.window(0));
        assertThrows(IllegalArgumentException.class, () -> builder.messageIdIn(0x13FF));
        assertThrows(IllegalArgumentException.class, () -> builder.validity(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> builder.answerWithin(Duration.ofHours(2)));
        assertThrows(IllegalStateException.class, builder::build);
    }

    @Test
    void nothing_prints_the_account() {
        try (var gateway = Smpp.to(1).build()) {
            assertEquals("SmppSmsGateway[127.0.0.1:1]", gateway.toString());
        }
    }
}
