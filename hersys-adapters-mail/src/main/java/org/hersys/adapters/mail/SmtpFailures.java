package org.hersys.adapters.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.hersys.message.FailureReason;
import org.hersys.message.SendResult;

/** Tells what may succeed later from what would fail again. What the server says may hold the address: it is not kept. */
final class SmtpFailures {

    static final FailureReason AUTHENTICATION_REFUSED = FailureReason.of("AUTHENTICATION_REFUSED");
    static final FailureReason ADDRESS_REFUSED = FailureReason.of("ADDRESS_REFUSED");
    static final FailureReason SENDER_REFUSED = FailureReason.of("SENDER_REFUSED");
    static final FailureReason MAIL_REFUSED = FailureReason.of("MAIL_REFUSED");
    static final FailureReason ANSWER_UNREADABLE = FailureReason.of("ANSWER_UNREADABLE");
    static final FailureReason TLS_FAILED = FailureReason.of("TLS_FAILED");
    static final FailureReason TIMED_OUT = FailureReason.of("TIMED_OUT");
    static final FailureReason CONNECTION_FAILED = FailureReason.of("CONNECTION_FAILED");

    /** More are never linked, unless in a circle. */
    private static final int MOST_LINKS = 20;

    private SmtpFailures() {}

    static SendResult result(MessagingException failed) {
        var chain = chain(failed);
        // A refused address is linked behind a general failure of sending; a broken connection may be behind both.
        return first(chain, SMTPAddressFailedException.class)
                .map(refused -> refusal(refused.getReturnCode(), ADDRESS_REFUSED))
                .or(() -> first(chain, SMTPSenderFailedException.class)
                        .map(refused -> refusal(refused.getReturnCode(), SENDER_REFUSED)))
                .or(() -> first(chain, SMTPSendFailedException.class)
                        .map(refused -> refusal(refused.getReturnCode(), MAIL_REFUSED)))
                .orElseGet(() -> SendResult.failedForNow(disturbance(chain)));
    }

    private static SendResult refusal(int code, FailureReason reason) {
        return switch (code / 100) {
            case 5 -> SendResult.failedForGood(reason);
            case 4 -> SendResult.failedForNow(reason);
            default -> SendResult.failedForNow(ANSWER_UNREADABLE);
        };
    }

    private static FailureReason disturbance(List<Throwable> chain) {
        if (first(chain, AuthenticationFailedException.class).isPresent()) {
            return AUTHENTICATION_REFUSED;
        }
        if (first(chain, SocketTimeoutException.class).isPresent()) {
            return TIMED_OUT;
        }
        if (first(chain, SSLException.class).isPresent() || saysThatTlsIsMissing(chain.get(0))) {
            return TLS_FAILED;
        }
        return first(chain, IOException.class).isPresent() ? CONNECTION_FAILED : ANSWER_UNREADABLE;
    }

    /** It has no exception of its own. */
    private static boolean saysThatTlsIsMissing(Throwable failed) {
        return String.valueOf(failed.getMessage()).contains("STARTTLS");
    }

    private static <T extends Throwable> Optional<T> first(List<Throwable> chain, Class<T> type) {
        return chain.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Causes, and the exceptions that a mail exception links beside them. */
    private static List<Throwable> chain(MessagingException failed) {
        var chain = new ArrayList<Throwable>();
        var open = new ArrayList<Throwable>(List.of(failed));
        while (!open.isEmpty() && chain.size() < MOST_LINKS) {
            var each = open.remove(0);
            chain.add(each);
            if (each instanceof MessagingException mail && mail.getNextException() != null) {
                open.add(mail.getNextException());
            } else if (each.getCause() != null) {
                open.add(each.getCause());
            }
        }
        return chain;
    }
}
