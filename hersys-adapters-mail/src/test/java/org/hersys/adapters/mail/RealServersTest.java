package org.hersys.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import org.hersys.message.FailureReason;
import org.hersys.message.MessageId;
import org.hersys.message.OutgoingMail;
import org.hersys.message.SendResult;
import org.hersys.person.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** Mails to real mail servers over TLS, and what a receiver reads: one with TLS from the first byte, one with STARTTLS. */
class RealServersTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-09-26T01:00:00Z"), ZoneOffset.UTC);
    private static final OutgoingMail MAIL = new OutgoingMail(
            MessageId.random(),
            EmailAddress.of("hokenjo@centre.example"),
            "【HER-SYS】発生届の提出、担当保健所・関係保健所の変更、及び発生届の内容の照会への回答",
            "発生届が提出されました。\nスマホ入力ID（HER-SYS ID）：00000001\n.\n𠮷\n");

    @TempDir
    private static Path directory;

    private static Path keys;

    private final List<MimeMessage> received = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void makeKeys() {
        keys = KeyStores.of(directory, "localhost");
    }

    @AfterEach
    void forgetTheKeys() {
        System.clearProperty("greenmail.tls.keystore.file");
        System.clearProperty("greenmail.tls.keystore.password");
    }

    @Test
    void a_japanese_mail_arrives_over_tls_as_it_was_written() throws MessagingException, IOException {
        System.setProperty("greenmail.tls.keystore.file", keys.toString());
        System.setProperty("greenmail.tls.keystore.password", KeyStores.PASSWORD);
        var setup = new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTPS);
        setup.setServerStartupTimeout(60_000);
        var server = new GreenMail(setup);
        server.setUser("hersys", "secret");
        server.start();
        try {
            var gateway = gateway(server.getSmtps().getPort())
                    .implicitTls()
                    .trust(KeyStores.context(keys))
                    .build();

            assertThat(gateway.send(MAIL)).hasToString(SendResult.sent().toString());

            assertThat(server.getReceivedMessages()).hasSize(1);
            assertArrived(server.getReceivedMessages()[0]);
        } finally {
            server.stop();
        }
    }

    @Test
    void a_japanese_mail_arrives_by_starttls_as_it_was_written() throws MessagingException, IOException {
        var server = withStartTls(KeyStores.context(keys));
        try {
            var gateway = gateway(server.getPortAllocated())
                    .trust(KeyStores.context(keys))
                    .build();

            assertThat(gateway.send(MAIL)).hasToString(SendResult.sent().toString());

            assertThat(received).hasSize(1);
            assertArrived(received.get(0));
        } finally {
            server.stop();
        }
    }

    @Test
    void whoever_is_not_the_host_or_not_trusted_gets_nothing() {
        var elsewhere = KeyStores.context(KeyStores.of(directory, "elsewhere.example"));
        var wrong = withStartTls(elsewhere);
        var right = withStartTls(KeyStores.context(keys));
        try {
            var toWrong = gateway(wrong.getPortAllocated()).trust(elsewhere).build();
            var trustingNobody = gateway(right.getPortAllocated()).build();

            assertFailsForNow(toWrong.send(MAIL), SmtpFailures.TLS_FAILED);
            assertFailsForNow(trustingNobody.send(MAIL), SmtpFailures.TLS_FAILED);
            assertThat(received).isEmpty();
        } finally {
            wrong.stop();
            right.stop();
        }
    }

    @Test
    void a_refused_password_is_a_failure_for_now() {
        var server = withStartTls(KeyStores.context(keys));
        try {
            var gateway = gateway(server.getPortAllocated())
                    .trust(KeyStores.context(keys))
                    .credentials("hersys", "wrong")
                    .build();

            assertFailsForNow(gateway.send(MAIL), SmtpFailures.AUTHENTICATION_REFUSED);
            assertThat(received).isEmpty();
        } finally {
            server.stop();
        }
    }

    /** Takes mails over TLS from whom it knows, and nothing else. */
    private SMTPServer withStartTls(SSLContext tls) {
        var server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .requireTLS()
                .startTlsSocketFactory(tls)
                .requireAuth()
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((user, password, context) -> {
                    if (!user.equals("hersys") || !password.equals("secret")) {
                        throw new LoginFailedException();
                    }
                }))
                .simpleMessageListener(new Inbox())
                .build();
        server.start();
        return server;
    }

    private final class Inbox implements SimpleMessageListener {

        @Override
        public boolean accept(String from, String to) {
            return from.equals("hersys@sender.example") && to.equals(MAIL.to().value());
        }

        @Override
        public void deliver(String from, String to, InputStream data) throws IOException {
            try {
                received.add(new MimeMessage(Session.getInstance(new Properties()), data));
            } catch (MessagingException unreadable) {
                throw new UncheckedIOException(new IOException(unreadable));
            }
        }
    }

    private static SmtpMailGateway.Builder gateway(int port) {
        return SmtpMailGateway.builder("localhost", EmailAddress.of("hersys@sender.example"), CLOCK)
                .port(port)
                .credentials("hersys", "secret");
    }

    private static void assertFailsForNow(SendResult result, FailureReason reason) {
        assertThat(result).hasToString(SendResult.failedForNow(reason).toString());
    }

    private static void assertArrived(MimeMessage mail) throws MessagingException, IOException {
        assertThat(mail.getSubject()).isEqualTo(MAIL.subject());
        assertThat(mail.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo(MAIL.body().strip());
        assertThat(Map.of("id", mail.getMessageID(), "auto", mail.getHeader("Auto-Submitted", null)))
                .containsEntry("id", "<" + MAIL.id() + "@sender.example>")
                .containsEntry("auto", "auto-generated");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getSentDate()).isEqualTo(CLOCK.instant());
    }
}
