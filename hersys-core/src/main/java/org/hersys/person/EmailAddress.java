package org.hersys.person;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.regex.Pattern;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.text.internal.TypedText;

/**
 * An address to which mail is sent (メールアドレス).
 *
 * <p>Loosely checked: addresses with a dot before the @ or two in a row, as Japanese carriers once gave out, are in use.
 * Personal data: it never prints itself. Immutable.
 *
 * @param value the address in ASCII, of at most 254 characters, the part behind the @ in lower case
 */
public record EmailAddress(String value) {

    private static final int MOST = 254;
    private static final Pattern FORM =
            Pattern.compile("[!-~&&[^@\",:;<>()\\[\\]\\\\]]{1,64}@(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?\\.)+"
                    + "[a-zA-Z0-9-]*[a-zA-Z][a-zA-Z0-9-]*");

    private static final BilingualText HINT = BilingualText.of(
            "メールアドレスは name@example.jp の形式で、半角英数字で入力してください。", "Write a mail address like name@example.jp.");

    /**
     * Checks the form and writes the part behind the @ in lower case.
     *
     * @param value the address in ASCII, of at most 254 characters, the part behind the @ in lower case
     * @throws IllegalArgumentException if it is no such address; the message does not repeat it
     */
    public EmailAddress {
        requireNonNull(value, "value");
        if (!isAddress(value)) {
            throw new IllegalArgumentException("a mail address must be of the form name@example.jp");
        }
        int at = value.indexOf('@');
        value = value.substring(0, at) + value.substring(at).toLowerCase(Locale.ROOT);
    }

    /**
     * An address.
     *
     * @param address the address
     * @return the address
     * @throws IllegalArgumentException if it is no address
     */
    public static EmailAddress of(String address) {
        return new EmailAddress(address);
    }

    /**
     * Reads an address as people type it: full-width letters and blanks are accepted.
     *
     * @param text the address
     * @return the address, or the problem {@code VALUE_INVALID} of the item {@code email}
     */
    public static Outcome<EmailAddress> parse(String text) {
        String address = TypedText.compact(text);
        return isAddress(address)
                ? Outcome.accepted(of(address))
                : Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "email", HINT));
    }

    private static boolean isAddress(String text) {
        return text.length() <= MOST && FORM.matcher(text).matches();
    }

    /** Never the address: this value reaches logs and assertion messages. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
