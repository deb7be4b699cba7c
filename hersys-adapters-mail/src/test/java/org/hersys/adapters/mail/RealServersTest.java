package org.hersys.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.hersys.message.MessageId;
import org.hersys.message.OutgoingMail;
import org.hersys.message.SendResult;
import org.hersys.person.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mails to a real mail server over TLS, and what a receiver reads. */
class GreenMailTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-09-26T01:00:00Z"), ZoneOffset.UTC);
    private static final OutgoingMail MAIL = new OutgoingMail(
            MessageId.random(),
            EmailAddress.of("hokenjo@centre.example"),
            "【HER-SYS】発生届の提出、担当保健所・関係保健所の変更、及び発生届の内容の照会への回答",
            "発生届が提出されました。\nスマホ入力ID（HER-SYS ID）：00000001\n𠮷\n");

    @TempDir
    private Path directory;

    @AfterEach
    void forgetTheKeys() {
        System.clearProperty("greenmail.tls.keystore.file");
        System.clearProperty("greenmail.tls.keystore.password");
    }

    @Test
    void a_japanese_mail_arrives_over_tls_as_it_was_written() throws MessagingException, IOException {
        var keys = KeyStores.of(directory, "localhost");
        System.setProperty("greenmail.tls.keystore.file", keys.toString());
        System.setProperty("greenmail.tls.keystore.password", KeyStores.PASSWORD);
        var server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTPS));
        server.setUser("hersys", "secret");
        server.start();
        try {
            var gateway = SmtpMailGateway.builder("localhost", EmailAddress.of("hersys@sender.example"), CLOCK)
                    .implicitTls()
                    .port(server.getSmtps().getPort())
                    .trust(KeyStores.context(keys))
                    .credentials("hersys", "secret")
                    .build();

            assertThat(gateway.send(MAIL)).hasToString(SendResult.sent().toString());

            assertThat(server.getReceivedMessages()).hasSize(1);
            assertArrived(server.getReceivedMessages()[0]);
        } finally {
            server.stop();
        }
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
