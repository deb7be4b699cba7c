package org.hersys.adapters.sms;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A code that a provider gives for a failure, if it can be one: what has more digits may be a telephone number. */
final class GatewayCode {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]{1,40}");
    private static final int MOST_DIGITS = 6;

    private GatewayCode() {}

    static Optional<String> of(String text) {
        var code = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Optional.of(code)
                .filter(each -> CODE.matcher(each).matches())
                .filter(each -> each.chars().filter(Character::isDigit).count() <= MOST_DIGITS);
    }
}
