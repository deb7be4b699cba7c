package org.hersys.adapters.mail;

import static java.util.Objects.requireNonNull;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.hersys.message.OutgoingMail;
import org.hersys.message.SendResult;
import org.hersys.person.EmailAddress;
import org.hersys.port.MailGateway;
import org.jspecify.annotations.Nullable;

/**
 * Sends mails by SMTP（SMTPによるメール送信）, each over a connection of its own.
 *
 * <pre>{@code
 * var gateway = SmtpMailGateway.builder("smtp.example.jp", EmailAddress.of("hersys@example.jp"), clock)
 *     .credentials("hersys", password)
 *     .build();
 * }</pre>
 *
 * <p>It asks for STARTTLS on port 587 and sends nothing without it, unless a plain connection to the host is allowed by its
 * name; TLS is 1.2 or higher and the name of the host is verified. The id of each mail is made of that of the message, so that
 * a mail that comes twice after a crash is known by it.
 *
 * <p>What the server refuses with a 5xx is failed for good, what it puts off with a 4xx, an unreadable answer, a time-out and
 * a broken connection for now, and so is a refused password: it is not the message that is wrong. That the server has taken a
 * mail is all that is known of it. However slowly a server talks, a mail takes no longer than {@link Builder#sendWithin}; then
 * the connection is cut. Immutable and safe for use by many threads.
 */
public final class SmtpMailGateway implements MailGateway {

    private final String host;
    private final int port;
    private final String protocol;
    private final Properties settings;
    private final SSLSocketFactory tls;
    private final Duration sendWithin;
    private final @Nullable String user;
    private final @Nullable String password;
    private final MimeMail mails;

    private SmtpMailGateway(Builder builder) {
        this.host = builder.host;
        this.port = builder.port != 0 ? builder.port : builder.implicitTls ? 465 : 587;
        this.user = builder.user;
        this.password = builder.password;
        this.protocol = builder.implicitTls ? "smtps" : "smtp";
        this.settings = builder.properties(protocol);
        this.tls = builder.tls();
        this.sendWithin = builder.sendWithin;
        this.mails = new MimeMail(Session.getInstance(settings), builder.from, builder.clock);
    }

    /**
     * Begins a gateway.
     *
     * @param host the name of the mail server, as it stands in its certificate
     * @param from the address from which mails come
     * @param clock tells the date of a mail
     * @return a builder of one with STARTTLS on port 587 and 10 seconds for each step
     * @throws IllegalArgumentException if the name is blank
     */
    public static Builder builder(String host, EmailAddress from, Clock clock) {
        return new Builder(host, from, clock);
    }

    @Override
    public SendResult send(OutgoingMail mail) {
        try (var conversation = Conversation.begin(sendWithin)) {
            return send(mail, conversation);
        }
    }

    private SendResult send(OutgoingMail mail, Conversation conversation) {
        try {
            var mime = mails.of(mail);
            var transport = session(conversation).getTransport();
            try {
                transport.connect(host, port, user, password);
                transport.sendMessage(mime, new Address[] {MimeMail.address(mail.to())});
            } finally {
                close(transport);
            }
            return SendResult.sent();
        } catch (MessagingException failed) {
            return conversation.isCut() ? SendResult.failedForNow(SmtpFailures.TIMED_OUT) : SmtpFailures.result(failed);
        }
    }

    private Session session(Conversation conversation) {
        var all = new Properties();
        all.putAll(settings);
        var prefix = "mail." + protocol;
        all.put(prefix + ".socketFactory", new WatchedSockets(conversation));
        all.put(prefix + ".ssl.socketFactory", new WatchedTls(tls, conversation));
        // Otherwise a failure would be tried once more with sockets over which nobody watches.
        all.put(prefix + ".socketFactory.fallback", "false");
        all.put(prefix + ".executor.writetimeout", conversation.clock());
        return Session.getInstance(all);
    }

    /** What was taken is sent, however the server says good-bye. */
    @SuppressWarnings("EmptyCatch")
    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // The connection is given up either way.
        }
    }

    /** Where it sends to. */
    @Override
    public String toString() {
        return "SmtpMailGateway[" + host + ":" + port + "]";
    }

    /** Collects how the mail server is reached. Not thread-safe. */
    public static final class Builder {

        private static final Duration LONGEST = Duration.ofMinutes(2);
        private static final Duration LONGEST_OF_ALL = Duration.ofMinutes(10);

        private final String host;
        private final EmailAddress from;
        private final Clock clock;
        private final Set<String> plainHosts = new HashSet<>();
        private int port;
        private boolean implicitTls;
        private @Nullable String user;
        private @Nullable String password;
        private @Nullable SSLContext trust;
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration readTimeout = Duration.ofSeconds(10);
        private Duration writeTimeout = Duration.ofSeconds(10);
        private Duration sendWithin = Duration.ofSeconds(60);

        private Builder(String host, EmailAddress from, Clock clock) {
            if (host.isBlank()) {
                throw new IllegalArgumentException("a mail server must have a name");
            }
            this.host = host;
            this.from = requireNonNull(from, "from");
            this.clock = requireNonNull(clock, "clock");
        }

        /**
         * Sets the port; unless set, 587, or 465 with implicit TLS.
         *
         * @param value 1 to 65535
         * @return this builder
         * @throws IllegalArgumentException if it is outside
         */
        public Builder port(int value) {
            if (value < 1 || value > 65_535) {
                throw new IllegalArgumentException("a port must be 1 to 65535, but was " + value);
            }
            this.port = value;
            return this;
        }

        /**
         * TLS from the first byte on (SMTPS), in place of STARTTLS.
         *
         * @return this builder
         */
        public Builder implicitTls() {
            this.implicitTls = true;
            return this;
        }

        /**
         * Allows a plain connection to a host. TLS is used all the same where the server offers it.
         *
         * @param name the name of the host, as it is given to this builder
         * @return this builder
         */
        public Builder allowPlain(String name) {
            plainHosts.add(requireNonNull(name, "name"));
            return this;
        }

        /**
         * Sets by what it signs in; unless set, it does not.
         *
         * @param name the user
         * @param secret the password
         * @return this builder
         */
        public Builder credentials(String name, String secret) {
            this.user = requireNonNull(name, "name");
            this.password = requireNonNull(secret, "secret");
            return this;
        }

        /**
         * Sets whose certificates are trusted; unless set, those that Java trusts. The name of the host is verified either way.
         *
         * @param value with the trust of a certification authority of the host's own, for example
         * @return this builder
         */
        public Builder trust(SSLContext value) {
            this.trust = requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets how long each step may take; 10 seconds unless it is set. All of them together may take as long as
         * {@link #sendWithin} says.
         *
         * @param connect to connect
         * @param read for each answer
         * @param write for each part that is sent
         * @return this builder
         * @throws IllegalArgumentException if one is not a millisecond to 2 minutes
         */
        public Builder timeouts(Duration connect, Duration read, Duration write) {
            this.connectTimeout = requireTimeout(connect, LONGEST);
            this.readTimeout = requireTimeout(read, LONGEST);
            this.writeTimeout = requireTimeout(write, LONGEST);
            return this;
        }

        /**
         * Sets how long a whole mail may take, from connecting to the last answer; 60 seconds unless it is set. Then the
         * connection is cut and the mail has failed for now, also where the server goes on talking, a byte at a time. The lease
         * of a dispatcher must be longer. Looking up the host's name is left to the platform, which has time-outs of its own.
         *
         * @param time a millisecond to 10 minutes
         * @return this builder
         * @throws IllegalArgumentException if it is outside
         */
        public Builder sendWithin(Duration time) {
            this.sendWithin = requireTimeout(time, LONGEST_OF_ALL);
            return this;
        }

        private static Duration requireTimeout(Duration value, Duration longest) {
            if (value.toMillis() < 1 || value.compareTo(longest) > 0) {
                throw new IllegalArgumentException(
                        "a time-out must be a millisecond to " + longest + ", but was " + value);
            }
            return value;
        }

        /**
         * Makes the gateway. Nothing is connected yet.
         *
         * @return the gateway
         */
        public SmtpMailGateway build() {
            return new SmtpMailGateway(this);
        }

        private SSLSocketFactory tls() {
            return trust == null ? (SSLSocketFactory) SSLSocketFactory.getDefault() : trust.getSocketFactory();
        }

        private Properties properties(String protocol) {
            var connect = connectTimeout.compareTo(sendWithin) < 0 ? connectTimeout : sendWithin;
            var settings = new Properties();
            settings.put("mail.transport.protocol", protocol);
            settings.put("mail." + protocol + ".auth", String.valueOf(user != null));
            settings.put("mail." + protocol + ".auth.mechanisms", "PLAIN LOGIN");
            settings.put("mail." + protocol + ".starttls.enable", String.valueOf(!implicitTls));
            settings.put(
                    "mail." + protocol + ".starttls.required",
                    String.valueOf(!implicitTls && !plainHosts.contains(host)));
            settings.put("mail." + protocol + ".ssl.protocols", "TLSv1.3 TLSv1.2");
            settings.put("mail." + protocol + ".ssl.checkserveridentity", "true");
            settings.put("mail." + protocol + ".connectiontimeout", String.valueOf(connect.toMillis()));
            settings.put("mail." + protocol + ".timeout", String.valueOf(readTimeout.toMillis()));
            settings.put("mail." + protocol + ".writetimeout", String.valueOf(writeTimeout.toMillis()));
            settings.put("mail." + protocol + ".quitwait", "false");
            // Otherwise the name of this machine is looked up and told.
            settings.put("mail." + protocol + ".localhost", MimeMail.domain(from));
            return settings;
        }
    }
}
