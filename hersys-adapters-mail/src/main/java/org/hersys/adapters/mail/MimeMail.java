package org.hersys.adapters.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.hersys.message.OutgoingMail;
import org.hersys.person.EmailAddress;
import org.hersys.time.JapanTime;

/** Makes of a mail what travels: plain text in UTF-8, with the id of the message in that of the mail. */
final class MimeMail {

    private final Session session;
    private final EmailAddress from;
    private final Clock clock;

    MimeMail(Session session, EmailAddress from, Clock clock) {
        this.session = session;
        this.from = from;
        this.clock = clock;
    }

    MimeMessage of(OutgoingMail mail) throws MessagingException {
        var mime = new WithId(session, "<" + mail.id() + "@" + domain(from) + ">");
        mime.setFrom(address(from));
        mime.setRecipient(Message.RecipientType.TO, address(mail.to()));
        mime.setSubject(mail.subject(), UTF_8.name());
        // Lines of a text end so on their way, and an encoding keeps them as they are.
        mime.setText(mail.body().replace("\n", "\r\n"), UTF_8.name());
        mime.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.ofInstant(clock.instant(), JapanTime.ZONE)));
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.saveChanges();
        return mime;
    }

    /** Unchecked: some addresses that carriers gave out are none by the standard, and the type lets nothing worse in. */
    static InternetAddress address(EmailAddress address) {
        var unchecked = new InternetAddress();
        unchecked.setAddress(address.value());
        return unchecked;
    }

    static String domain(EmailAddress address) {
        return address.value().substring(address.value().indexOf('@') + 1);
    }

    /** Otherwise each try would have an id of its own. */
    private static final class WithId extends MimeMessage {

        private final String id;

        WithId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
