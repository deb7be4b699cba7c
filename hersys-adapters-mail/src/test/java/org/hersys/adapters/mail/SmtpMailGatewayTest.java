package org.hersys.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import org.hersys.message.FailureReason;
import org.hersys.message.MessageId;
import org.hersys.message.OutgoingMail;
import org.hersys.message.SendResult;
import org.hersys.person.EmailAddress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of a mail with whatever the server says. */
class SmtpMailGatewayTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-09-26T01:00:00Z"), ZoneOffset.UTC);
    private static final OutgoingMail MAIL = new OutgoingMail(
            new MessageId(new UUID(1, 2)),
            EmailAddress.of("hokenjo@centre.example"),
            "【HER-SYS】発生届の提出",
            "発生届が提出されました。\nHER-SYS ID：00000001\n");

    @TempDir
    private static Path directory;

    private static SSLContext ours;
    private static SSLContext ofAnotherHost;

    @BeforeAll
    static void makeKeys() {
        ours = KeyStores.context(KeyStores.of(directory, "localhost"));
        ofAnotherHost = KeyStores.context(KeyStores.of(directory, "elsewhere.example"));
    }

    @Test
    void a_mail_goes_by_starttls_with_the_id_of_its_message() {
        try (var server = ScriptedServer.withStartTls(ours)) {
            var result = gateway(server)
                    .trust(ours)
                    .credentials("hersys", "secret")
                    .build()
                    .send(MAIL);

            assertThat(result).hasToString(SendResult.sent().toString());
            assertThat(server.heard)
                    .contains(
                            "STARTTLS",
                            "MAIL FROM:<hersys@sender.example>",
                            "RCPT TO:<hokenjo@centre.example>",
                            "Message-ID: <00000000-0000-0001-0000-000000000002@sender.example>",
                            "Date: Mon, 26 Sep 2022 10:00:00 +0900",
                            "Content-Type: text/plain; charset=UTF-8");
            assertThat(server.heard.indexOf("STARTTLS")).isLessThan(2);
            assertThat(server.heard).noneMatch(line -> line.contains("発生届"));
        }
    }

    @Test
    void nothing_is_sent_where_starttls_is_not_offered() {
        try (var server = ScriptedServer.plain()) {
            assertFailsForNow(gateway(server).build().send(MAIL), SmtpFailures.TLS_FAILED);
            assertThat(server.heard).noneMatch(line -> line.startsWith("MAIL"));
        }
    }

    @Test
    void a_plain_connection_is_allowed_by_name_only() {
        try (var server = ScriptedServer.plain()) {
            var other = gateway(server).allowPlain("elsewhere.example").build();
            assertFailsForNow(other.send(MAIL), SmtpFailures.TLS_FAILED);

            assertThat(plain(server).send(MAIL)).hasToString(SendResult.sent().toString());
        }
    }

    @Test
    void a_host_that_is_not_the_one_of_the_certificate_gets_nothing() {
        try (var server = ScriptedServer.withStartTls(ofAnotherHost)) {
            assertFailsForNow(gateway(server).trust(ofAnotherHost).build().send(MAIL), SmtpFailures.TLS_FAILED);
            assertThat(server.heard).noneMatch(line -> line.startsWith("MAIL"));
        }
    }

    @Test
    void a_certificate_that_nobody_trusts_gets_nothing_although_plain_is_allowed() {
        try (var server = ScriptedServer.withStartTls(ours)) {
            assertFailsForNow(plain(server).send(MAIL), SmtpFailures.TLS_FAILED);
            assertThat(server.heard).noneMatch(line -> line.startsWith("MAIL"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 no such user hokenjo@centre.example, true, ADDRESS_REFUSED",
        "RCPT, 450 mailbox busy, false, ADDRESS_REFUSED",
        "MAIL, 553 not you, true, SENDER_REFUSED",
        "MAIL, 451 later, false, MAIL_REFUSED",
        "DATA, 554 no, true, MAIL_REFUSED",
        "DATA, 421 closing, false, MAIL_REFUSED",
        "TEXT, 552 too big, true, MAIL_REFUSED",
        "TEXT, 452 no room, false, MAIL_REFUSED",
        "TEXT, what?, false, ANSWER_UNREADABLE",
    })
    void what_is_refused_for_good_is_told_from_what_is_put_off(
            String verb, String answer, boolean forGood, String reason) {
        try (var server = ScriptedServer.plain().answers(verb, answer)) {
            var result = plain(server).send(MAIL);

            var expected = FailureReason.of(reason);
            assertThat(result)
                    .hasToString((forGood ? SendResult.failedForGood(expected) : SendResult.failedForNow(expected))
                            .toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"GREETING, 554 closed", "GREETING, hello", "GREETING, hang up", "RCPT, hang up", "TEXT, hang up"})
    void garbage_and_broken_connections_are_failures_for_now(String verb, String answer) {
        try (var server = ScriptedServer.plain().answers(verb, answer)) {
            assertThat(plain(server).send(MAIL).toString()).contains("FAILED_FOR_NOW");
        }
    }

    @ParameterizedTest
    @CsvSource({"GREETING", "MAIL", "TEXT"})
    void a_silent_server_is_not_waited_for_longer_than_the_time_out(String verb) {
        try (var server = ScriptedServer.plain().answers(verb, ScriptedServer.SILENCE)) {
            var begun = System.nanoTime();

            assertThat(plain(server).send(MAIL).toString()).contains("FAILED_FOR_NOW");

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(15));
        }
    }

    @Test
    void a_server_that_is_away_or_unknown_is_a_failure_for_now() {
        var away = ScriptedServer.plain();
        away.close();
        assertFailsForNow(plain(away).send(MAIL), SmtpFailures.CONNECTION_FAILED);
        var unknown =
                SmtpMailGateway.builder("unknown.invalid", MAIL.to(), CLOCK).build();
        assertFailsForNow(unknown.send(MAIL), SmtpFailures.CONNECTION_FAILED);
    }

    @Test
    void a_refused_password_is_not_the_fault_of_the_mail() {
        try (var server = ScriptedServer.withStartTls(ours).answers("AUTH", "535 wrong")) {
            var result = gateway(server)
                    .trust(ours)
                    .credentials("hersys", "wrong")
                    .build()
                    .send(MAIL);

            assertFailsForNow(result, SmtpFailures.AUTHENTICATION_REFUSED);
            assertThat(server.heard).noneMatch(line -> line.startsWith("MAIL"));
        }
    }

    @Test
    void it_prints_neither_user_nor_password() {
        var gateway = SmtpMailGateway.builder("smtp.example.jp", MAIL.to(), CLOCK)
                .credentials("hersys", "secret")
                .build();

        assertThat(gateway).hasToString("SmtpMailGateway[smtp.example.jp:587]");
        assertThatThrownBy(() -> SmtpMailGateway.builder("smtp.example.jp", MAIL.to(), CLOCK)
                        .port(0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertFailsForNow(SendResult result, FailureReason reason) {
        assertThat(result).hasToString(SendResult.failedForNow(reason).toString());
    }

    private static SmtpMailGateway plain(ScriptedServer server) {
        return gateway(server).allowPlain("localhost").build();
    }

    private static SmtpMailGateway.Builder gateway(ScriptedServer server) {
        return SmtpMailGateway.builder("localhost", EmailAddress.of("hersys@sender.example"), CLOCK)
                .port(server.port())
                .timeouts(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(2));
    }
}
