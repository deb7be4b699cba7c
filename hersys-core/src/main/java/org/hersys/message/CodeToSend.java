package org.hersys.message;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.hersys.person.PhoneNumber;

/**
 * A one-time code and the number to which it goes (送信する認証コード), in clear. It is stored sealed only, and prints nothing.
 *
 * @param channel SMS or voice
 * @param to the number; a mobile one if it goes by SMS
 * @param code 4 to 10 digits
 */
public record CodeToSend(MessageChannel channel, PhoneNumber to, String code) {

    private static final Pattern CODE = Pattern.compile("[0-9]{4,10}");

    /**
     * Checks the form.
     *
     * @param channel SMS or voice
     * @param to the number; a mobile one if it goes by SMS
     * @param code 4 to 10 digits
     * @throws IllegalArgumentException if it is no code, the number is not readable, or the way is none for codes; the
     *     message repeats nothing of them
     */
    public CodeToSend {
        if (requireNonNull(channel, "channel") == MessageChannel.MAIL) {
            throw new IllegalArgumentException("a code must go by SMS or voice");
        }
        if (!to.isReadable() || (channel == MessageChannel.SMS && !to.isJapaneseMobile())) {
            throw new IllegalArgumentException("a code must go to a readable number, by SMS to a mobile one");
        }
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a code must have 4 to 10 digits");
        }
    }

    /** Nothing of number and code. */
    @Override
    public String toString() {
        return "CodeToSend[" + channel + "]";
    }
}
