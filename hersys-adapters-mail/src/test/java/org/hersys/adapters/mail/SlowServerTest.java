package org.hersys.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLContext;
import org.hersys.message.MessageId;
import org.hersys.message.OutgoingMail;
import org.hersys.message.SendResult;
import org.hersys.person.EmailAddress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that never stops talking, a byte at a time: no time-out of a single step is ever over. */
class SlowServerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-09-26T01:00:00Z"), ZoneOffset.UTC);
    private static final Duration BOUND = Duration.ofMillis(800);
    private static final Duration STEP = Duration.ofSeconds(30);
    private static final long LONGEST_WAIT_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final OutgoingMail MAIL = new OutgoingMail(
            MessageId.random(), EmailAddress.of("hokenjo@centre.example"), "【HER-SYS】", "HER-SYS ID：00000001\n");

    @TempDir
    private static Path directory;

    private static SSLContext keys;

    @BeforeAll
    static void makeKeys() {
        keys = KeyStores.context(KeyStores.of(directory, "localhost"));
    }

    private static SmtpMailGateway.Builder gateway(ScriptedServer server) {
        return SmtpMailGateway.builder("localhost", EmailAddress.of("hersys@sender.example"), CLOCK)
                .port(server.port())
                .trust(keys)
                .credentials("hersys", "secret")
                .timeouts(STEP, STEP, STEP)
                .sendWithin(BOUND);
    }

    private static void assertCut(ScriptedServer server, SmtpMailGateway gateway) throws InterruptedException {
        long begun = System.nanoTime();

        var result = gateway.send(MAIL);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isBetween(BOUND, BOUND.plusSeconds(5));
        assertThat(result)
                .hasToString(SendResult.failedForNow(SmtpFailures.TIMED_OUT).toString());
        assertThat(server.left.await(10, TimeUnit.SECONDS))
                .as("the end of the connection")
                .isTrue();
        assertNoThreadIsLeft();
    }

    private static void assertNoThreadIsLeft() {
        long end = System.nanoTime() + LONGEST_WAIT_NANOS;
        while (!threads().isEmpty() && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        assertThat(threads()).isEmpty();
    }

    /** Ours, and those that the mail library would start by itself. */
    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("hersys-mail") || name.startsWith("pool-"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GREETING", "EHLO", "STARTTLS", "AUTH", "MAIL", "RCPT", "DATA", "TEXT"})
    void it_is_left_when_the_time_for_a_mail_is_over(String verb) throws InterruptedException {
        try (var server = ScriptedServer.withStartTls(keys).answers(verb, ScriptedServer.DRIP)) {
            assertCut(server, gateway(server).build());
        }
    }

    @Test
    void so_it_is_where_tls_itself_does_not_come_about() throws InterruptedException {
        try (var server = ScriptedServer.plain().answers("GREETING", ScriptedServer.DRIP)) {
            assertCut(server, gateway(server).implicitTls().build());
        }
    }

    @Test
    void a_mail_that_is_taken_in_time_leaves_no_thread() {
        try (var server = ScriptedServer.withStartTls(keys)) {
            var gateway = gateway(server).sendWithin(Duration.ofMinutes(10)).build();

            assertThat(gateway.send(MAIL)).hasToString(SendResult.sent().toString());

            assertNoThreadIsLeft();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "-PT1S", "PT10M0.001S"})
    void the_time_is_a_millisecond_to_ten_minutes(Duration wrong) {
        var builder = SmtpMailGateway.builder("localhost", MAIL.to(), CLOCK);

        assertThatThrownBy(() -> builder.sendWithin(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
}
