package org.hersys.adapters.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.hersys.message.SendResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpTroubleTest {

    @TempDir
    private static Path folder;

    private final Provider provider = Provider.plain();
    private final HttpSmsGateway gateway = HttpSmsGateway.over(settings("http").build());

    @AfterEach
    void end() {
        provider.close();
    }

    private HttpEndpoint.Builder settings(String scheme) {
        return HttpEndpoint.at(provider.uri(scheme, "/"))
                .allowPlainConnectionTo("localhost")
                .form("To", "{to}")
                .form("Body", "{text}")
                .referenceAt("/id")
                .answerWithin(Duration.ofSeconds(20));
    }

    private SendResult answered(Provider.Answer answer) {
        provider.answer(answer);
        return gateway.send(Samples.sms("hello"));
    }

    @Test
    void a_status_tells_what_may_pass_from_what_would_fail_again() {
        assertEquals("never HTTP_400", Smpp.outcome(answered(Provider.json(400, ""))));
        assertEquals("never HTTP_422", Smpp.outcome(answered(Provider.json(422, "{}"))));
        assertEquals("now HTTP_401", Smpp.outcome(answered(Provider.json(401, ""))));
        assertEquals("now HTTP_404", Smpp.outcome(answered(Provider.json(404, ""))));
        assertEquals("now HTTP_500", Smpp.outcome(answered(Provider.json(500, "<html>"))));
        assertEquals("now HTTP_502", Smpp.outcome(answered(Provider.json(502, ""))));
    }

    @Test
    void codes_of_the_provider_decide_where_they_are_known() {
        var twilio = HttpSmsGateway.over(
                settings("http").errorCodeAt("/code", "21211", "21610").build());
        provider.answer(
                Provider.json(400, "{\"code\": 21211, \"message\": \"'To' number +819000000001 is not valid\"}"));
        assertEquals("never HTTP_400_21211", Smpp.outcome(twilio.send(Samples.sms("hello"))));
        provider.answer(Provider.json(400, "{\"code\": 20001}"));
        assertEquals("now HTTP_400_20001", Smpp.outcome(twilio.send(Samples.sms("hello"))));
        provider.answer(Provider.json(400, "{\"code\": \"819000000001\"}"));
        assertEquals("now HTTP_400", Smpp.outcome(twilio.send(Samples.sms("hello"))));
    }

    @Test
    void a_busy_provider_is_left_alone_as_long_as_it_says() {
        var seconds = answered(Provider.json(429, "", "Retry-After", "17"));
        assertEquals("now HTTP_429", Smpp.outcome(seconds));
        assertEquals(Optional.of(Duration.ofSeconds(17)), Smpp.retryAfter(seconds));

        var date = answered(Provider.json(503, "", "Retry-After", "Tue, 1 Dec 2099 10:02:00 GMT"));
        assertEquals("now HTTP_503", Smpp.outcome(date));
        assertTrue(Smpp.retryAfter(date).isPresent());

        assertEquals(Optional.empty(), Smpp.retryAfter(answered(Provider.json(429, "", "Retry-After", "soon"))));
        assertEquals(Optional.empty(), Smpp.retryAfter(answered(Provider.json(429, "", "Retry-After", "-1"))));
        assertEquals(Optional.empty(), Smpp.retryAfter(answered(Provider.json(429, ""))));
    }

    @Test
    void nobody_is_followed_elsewhere() {
        try (var elsewhere = Provider.plain()) {
            var address = elsewhere.uri("http", "/").toString();
            assertEquals("now HTTP_307", Smpp.outcome(answered(Provider.json(307, "", "Location", address))));
            assertEquals("now HTTP_302", Smpp.outcome(answered(Provider.json(302, "", "Location", address))));
            assertEquals(List.of(), elsewhere.asked());
        }
    }

    @Test
    void an_answer_that_makes_no_sense_says_nothing() {
        for (var body :
                List.of("<html>Welcome</html>", "{\"id\"", "[]", "null", "{\"id\": null}", "{\"id\": {}}", "")) {
            assertEquals("now GATEWAY_UNREADABLE_ANSWER", Smpp.outcome(answered(Provider.json(200, body))), body);
        }
        assertEquals("sent", Smpp.outcome(answered(Provider.json(200, "{\"id\": \"with spaces\"}"))));
    }

    @Test
    void an_answer_without_end_is_not_read_to_the_end() {
        var result = answered(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var block = "x".repeat(8192).getBytes(StandardCharsets.US_ASCII);
            try (var out = exchange.getResponseBody()) {
                for (int i = 0; i < 100_000; i++) {
                    out.write(block);
                }
            } catch (IOException cut) {
                // As it should be.
            }
        });
        assertEquals("now GATEWAY_UNREADABLE_ANSWER", Smpp.outcome(result));
    }

    @Test
    void silence_and_dripping_end_after_the_time_for_an_answer() throws Exception {
        var hurried = HttpSmsGateway.over(
                settings("http").answerWithin(Duration.ofMillis(300)).build());
        var end = new CountDownLatch(1);
        provider.answer(exchange -> hold(end));
        assertEquals("now GATEWAY_NO_ANSWER", Smpp.outcome(hurried.send(Samples.sms("hello"))));
        provider.answer(exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            hold(end);
        });
        assertEquals("now GATEWAY_NO_ANSWER", Smpp.outcome(hurried.send(Samples.sms("hello"))));
        end.countDown();
        assertEquals(2, provider.asked().size());
    }

    private static void hold(CountDownLatch end) {
        try {
            assertTrue(end.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void nobody_listens() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var nobody = HttpSmsGateway.over(HttpEndpoint.at(URI.create("http://localhost:" + port))
                .allowPlainConnectionTo("localhost")
                .form("To", "{to}")
                .build());
        assertEquals("now GATEWAY_UNREACHABLE", Smpp.outcome(nobody.send(Samples.sms("hello"))));
    }

    @Test
    void random_octets_and_a_cut_connection_are_no_answer() throws IOException {
        for (long seed = 0; seed < 6; seed++) {
            var octets = new byte[seed == 0 ? 0 : 5000];
            new Random(seed).nextBytes(octets);
            try (var socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
                var server = new Thread(() -> serveOnce(socket, octets));
                server.start();
                var garbled =
                        HttpSmsGateway.over(HttpEndpoint.at(URI.create("http://localhost:" + socket.getLocalPort()))
                                .allowPlainConnectionTo("localhost")
                                .form("To", "{to}")
                                .answerWithin(Duration.ofSeconds(5))
                                .build());
                var outcome = Smpp.outcome(garbled.send(Samples.sms("hello")));
                assertTrue(outcome.startsWith("now GATEWAY_"), outcome);
            }
        }
    }

    private static void serveOnce(ServerSocket socket, byte[] octets) {
        try (var client = socket.accept()) {
            client.getInputStream().read(new byte[1024]);
            client.getOutputStream().write(octets);
        } catch (IOException gone) {
            // The client has seen enough.
        }
    }

    @Test
    void by_tls_it_goes_to_the_host_of_the_certificate_only() throws Exception {
        var right = Certificates.context(Certificates.keyStore(folder, "dns:localhost"));
        var wrong = Certificates.context(Certificates.keyStore(folder, "dns:other.example"));

        assertEquals("x1", throughTls(right, Optional.of(right)));
        assertEquals("now GATEWAY_NOT_TRUSTED", throughTls(wrong, Optional.of(wrong)));
        assertEquals("now GATEWAY_NOT_TRUSTED", throughTls(right, Optional.empty()));
    }

    private static String throughTls(SSLContext ofServer, Optional<SSLContext> ofClient) throws IOException {
        try (var secured = Provider.withTls(ofServer)) {
            secured.answer(Provider.json(200, "{\"id\": \"x1\"}"));
            var builder = HttpEndpoint.at(secured.uri("https", "/"))
                    .form("To", "{to}")
                    .referenceAt("/id");
            ofClient.ifPresent(builder::tls);
            return Smpp.outcome(HttpSmsGateway.over(builder.build()).send(Samples.sms("hello")));
        }
    }

    @Test
    void nothing_of_a_message_is_logged() {
        try (var logged = new Logged()) {
            answered(Provider.json(500, "{\"to\": \"+819000000001\"}"));
            assertTrue(logged.lines().stream().noneMatch(line -> line.contains("9000000001")));
        }
    }
}
