package org.hersys.account;

import java.util.Set;
import org.hersys.message.MessageChannel;
import org.hersys.person.PhoneNumber;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;

/**
 * A telephone that gets the codes of an account (二段階認証に使用する電話番号). A landline is called only, a mobile gets short
 * messages or calls: HER-SYS新機能 陽性者の日次報告方法について 医療機関向け（2022-09-16）「固定番号は「電話する」のみになります」.
 * Immutable; prints nothing of the number.
 *
 * @param number a Japanese number
 */
public record RegisteredPhone(PhoneNumber number) {

    /**
     * Checks the number.
     *
     * @param number a Japanese number
     * @throws IllegalArgumentException if it is none
     */
    public RegisteredPhone {
        if (!number.isJapanese()) {
            throw new IllegalArgumentException("a phone for codes must have a Japanese number");
        }
    }

    /**
     * A phone by its number.
     *
     * @param number the number
     * @return the phone, or the problem {@code PHONE_NOT_USABLE}
     */
    public static Outcome<RegisteredPhone> of(PhoneNumber number) {
        return number.isJapanese()
                ? Outcome.accepted(new RegisteredPhone(number))
                : Outcome.refused(Problem.of(ProblemCode.PHONE_NOT_USABLE, "phone"));
    }

    /**
     * By which ways a code can come.
     *
     * @return SMS and voice, or voice only
     */
    public Set<MessageChannel> channels() {
        return number.isJapaneseMobile()
                ? Set.of(MessageChannel.SMS, MessageChannel.VOICE)
                : Set.of(MessageChannel.VOICE);
    }

    /**
     * By what its owner knows it among others, and nobody else learns the number.
     *
     * @return the last two digits
     */
    public String ending() {
        String value = number.value();
        return value.substring(value.length() - 2);
    }

    /** By which ways a code can come; nothing of the number. */
    @Override
    public String toString() {
        return "RegisteredPhone[" + (number.isJapaneseMobile() ? "mobile" : "landline") + "]";
    }
}
