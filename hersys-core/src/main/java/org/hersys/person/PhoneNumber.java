package org.hersys.person;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hersys.text.internal.TypedText;

/**
 * A telephone number (電話番号), of any country, or what was typed in its place.
 *
 * <p>A number that could be read has the form E.164: a plus sign, the country and the number, +819000000000. What could not
 * be read is kept as it was typed, for it may be all that there is to reach somebody by; {@link #isReadable()} says which.
 * Whether a readable number is in use cannot be told. Personal data: it never prints itself. Immutable.
 *
 * @param value the number in the form E.164, or what was typed, of 1 to 100 characters
 */
public record PhoneNumber(String value) {

    private static final int MOST = 100;
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final String JAPAN = "+81";
    private static final int JAPANESE_LANDLINE_LENGTH = 12;
    private static final int JAPANESE_MOBILE_LENGTH = 13;
    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{P}\\p{S}ー&&[^+]]");

    /**
     * Drops blanks around what was given and checks it.
     *
     * @param value the number in the form E.164, or what was typed, of 1 to 100 characters
     * @throws IllegalArgumentException if it is blank, longer or has a control character; the message does not repeat it
     */
    public PhoneNumber {
        value = TypedText.requireLine(value, MOST, "a telephone number");
    }

    /**
     * A number of any country.
     *
     * @param e164 a plus sign and 7 to 15 digits, the first of which is not 0
     * @return the number
     * @throws IllegalArgumentException if it is not of that form; the message does not repeat it
     */
    public static PhoneNumber of(String e164) {
        if (!E164.matcher(requireNonNull(e164, "e164")).matches()) {
            throw new IllegalArgumentException(
                    "a telephone number must be of a plus sign, a country code and digits, 7 to 15 digits in all");
        }
        return new PhoneNumber(e164);
    }

    /**
     * What was typed and could not be read, kept.
     *
     * @param typed what was typed, of 1 to 100 characters; if it has the form E.164 it is a readable number after all
     * @return the number
     * @throws IllegalArgumentException if it is blank, longer or has a control character
     */
    public static PhoneNumber asTyped(String typed) {
        return new PhoneNumber(typed);
    }

    /**
     * Whether this is a number and not merely what was typed.
     *
     * @return true if {@link #value()} has the form E.164
     */
    public boolean isReadable() {
        return E164.matcher(value).matches();
    }

    /**
     * Whether this has the form of a Japanese number: +81 and nine or ten digits.
     *
     * @return true if it has; false if it was not readable
     */
    public boolean isJapanese() {
        int length = value.length();
        return (length == JAPANESE_LANDLINE_LENGTH || length == JAPANESE_MOBILE_LENGTH)
                && value.startsWith(JAPAN)
                && value.charAt(3) != '0'
                && endsInDigits();
    }

    /**
     * Whether this has the form of a Japanese mobile number, to which a short message can be sent: 060, 070, 080 or 090 and
     * eight digits.
     *
     * <p>0800 begins a number free of charge for the caller, and 020 a pager or a machine; neither is a mobile.
     *
     * @return true if it has; false if it was not readable
     */
    public boolean isJapaneseMobile() {
        return value.length() == JAPANESE_MOBILE_LENGTH && isJapanese() && value.charAt(4) == '0' && isMobilePrefix();
    }

    /** Not +81 800, which begins a number that is free of charge for the caller. */
    private boolean isMobilePrefix() {
        char first = value.charAt(3);
        return first == '6' || first == '7' || first == '9' || (first == '8' && value.charAt(5) != '0');
    }

    /** By hand and not by a pattern: every check of a notification asks. */
    private boolean endsInDigits() {
        for (int i = JAPAN.length(); i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * The number as it is dialled within Japan.
     *
     * @return 0 and nine or ten digits without hyphens, or empty if it is not {@linkplain #isJapanese() Japanese}
     */
    public Optional<String> national() {
        return isJapanese() ? Optional.of("0" + value.substring(JAPAN.length())) : Optional.empty();
    }

    /**
     * What two spellings of the same number have in common.
     *
     * @return the number; of what was only typed, letters and digits in one width. Personal data, not for display
     */
    public String comparisonKey() {
        return isReadable()
                ? value
                : PUNCTUATION.matcher(TypedText.comparable(value)).replaceAll("");
    }

    /** Never the number; only whether it is one. */
    @Override
    public String toString() {
        return isReadable() ? "PhoneNumber[…]" : "PhoneNumber[as typed …]";
    }
}
