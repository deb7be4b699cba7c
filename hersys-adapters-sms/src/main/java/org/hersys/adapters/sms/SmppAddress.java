package org.hersys.adapters.sms;

import java.util.regex.Pattern;
import org.hersys.person.PhoneNumber;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;

/** A number or a name, with what the protocol says of its kind. */
final class SmppAddress {

    private static final Pattern INTERNATIONAL = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,15}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9 ._&-]{1,11}");

    private final TypeOfNumber type;
    private final NumberingPlanIndicator plan;
    private final String value;

    private SmppAddress(TypeOfNumber type, NumberingPlanIndicator plan, String value) {
        this.type = type;
        this.plan = plan;
        this.value = value;
    }

    static SmppAddress ofReceiver(PhoneNumber number, boolean national) {
        return national
                ? new SmppAddress(
                        TypeOfNumber.NATIONAL,
                        NumberingPlanIndicator.ISDN,
                        number.national().orElseThrow())
                : international(number.value());
    }

    private static SmppAddress international(String e164) {
        return new SmppAddress(TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN, e164.substring(1));
    }

    static SmppAddress ofSender(String sender) {
        if (INTERNATIONAL.matcher(sender).matches()) {
            return international(sender);
        }
        if (DIGITS.matcher(sender).matches()) {
            return new SmppAddress(TypeOfNumber.UNKNOWN, NumberingPlanIndicator.UNKNOWN, sender);
        }
        if (NAME.matcher(sender).matches()) {
            return new SmppAddress(TypeOfNumber.ALPHANUMERIC, NumberingPlanIndicator.UNKNOWN, sender);
        }
        throw new IllegalArgumentException("a sender must be a number of up to 15 digits, with a plus sign if it is an"
                + " international one, or a name of up to 11 letters and digits");
    }

    TypeOfNumber type() {
        return type;
    }

    NumberingPlanIndicator plan() {
        return plan;
    }

    String value() {
        return value;
    }
}
