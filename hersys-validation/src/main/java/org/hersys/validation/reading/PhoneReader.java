package org.hersys.validation.reading;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hersys.person.PhoneNumber;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;

/**
 * Reads telephone numbers as people type them（電話番号の読み取り）.
 *
 * <p>090-1234-5678, ０９０…, (03)1234-5678, 電話：03-1234-5678, +81 90…, +1 650…, 010 1 650… are read and checked against the
 * numbering plans of the world as libphonenumber knows them. A number with an extension（内線）is accepted and kept as it was
 * typed, since the form E.164 has no place for one. Where words stand beside the number, 「090-1234-5678（母）」, or two numbers
 * in one field, nothing is read: {@link #readOrKeep} then keeps all that was typed.
 */
public final class PhoneReader {

    private static final String JAPAN = "JP";
    private static final int CODE_OF_JAPAN = 81;
    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
    private static final Pattern HEADING = Pattern.compile("^(?:電話番号|電話|携帯電話|携帯|自宅|tel|phone)[:.]?");
    private static final Pattern EXTENSION = Pattern.compile("\\(?(?:内線|内|ext\\.?|;ext=|x|#)[:.]? ?([0-9]{1,7})\\)?$");
    private static final Pattern SIGNS = Pattern.compile("\\+?[0-9()\\[\\]./\\- ]{4,40}");

    private static final Pattern PUNCTUATION = Pattern.compile("[^0-9+]");

    /** Most numbers are of this form, and need not be searched for the code of a country. */
    private static final Pattern DOMESTIC = Pattern.compile("0[1-9][0-9]{8,9}");

    private PhoneReader() {}

    /**
     * Reads a number of any country; without a plus sign, a Japanese one.
     *
     * @param text what was typed
     * @return the number, or the problem {@code PHONE_UNREADABLE} of the item {@code phone}
     */
    public static Outcome<PhoneNumber> read(String text) {
        return read(text, number -> true);
    }

    /**
     * Reads a Japanese number.
     *
     * @param text what was typed
     * @return the number, or the problem {@code PHONE_UNREADABLE} of the item {@code phone}
     */
    public static Outcome<PhoneNumber> readJapanese(String text) {
        return read(text, PhoneNumber::isJapanese);
    }

    /**
     * Reads a Japanese mobile number, to which a short message can be sent.
     *
     * @param text what was typed
     * @return the number, or the problem {@code PHONE_UNREADABLE} of the item {@code phone}
     */
    public static Outcome<PhoneNumber> readMobile(String text) {
        return read(text, PhoneNumber::isJapaneseMobile);
    }

    /**
     * Reads a number, or keeps what was typed: it may be all there is to reach somebody by.
     *
     * @param text what was typed
     * @return the number, readable or not, or the problem {@code PHONE_UNREADABLE} of the item {@code phone} for a text that
     *     is blank, longer than 100 characters or has control characters
     */
    public static Outcome<PhoneNumber> readOrKeep(String text) {
        var number = read(text);
        return number.isAccepted() ? number : kept(text).map(Outcome::accepted).orElse(number);
    }

    private static Outcome<PhoneNumber> read(String text, Predicate<PhoneNumber> wanted) {
        String typed = HEADING.matcher(Width.dialled(text)).replaceFirst("");
        var extension = EXTENSION.matcher(typed);
        boolean extended = extension.find();
        return valid(extended ? typed.substring(0, extension.start()) : typed)
                .filter(wanted)
                .flatMap(number -> extended ? kept(text) : Optional.of(number))
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Problem.of(ReadingCodes.PHONE_UNREADABLE, "phone")));
    }

    private static Optional<PhoneNumber> valid(String typed) {
        if (!SIGNS.matcher(typed).matches()) {
            return Optional.empty();
        }
        String digits = PUNCTUATION.matcher(typed).replaceAll("");
        if (DOMESTIC.matcher(digits).matches()) {
            var number = new Phonenumber.PhoneNumber()
                    .setCountryCode(CODE_OF_JAPAN)
                    .setNationalNumber(Long.parseLong(digits));
            if (PLANS.isValidNumberForRegion(number, JAPAN)) {
                return Optional.of(PhoneNumber.of("+" + CODE_OF_JAPAN + digits.substring(1)));
            }
        }
        return parsed(typed);
    }

    private static Optional<PhoneNumber> parsed(String typed) {
        try {
            var number = PLANS.parse(typed, JAPAN);
            return PLANS.isValidNumber(number) ? Optional.of(inE164(number)) : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }

    private static PhoneNumber inE164(Phonenumber.PhoneNumber number) {
        return PhoneNumber.of(PLANS.format(number, PhoneNumberFormat.E164));
    }

    private static Optional<PhoneNumber> kept(String text) {
        try {
            return Optional.of(PhoneNumber.asTyped(text));
        } catch (IllegalArgumentException notALine) {
            return Optional.empty();
        }
    }
}
