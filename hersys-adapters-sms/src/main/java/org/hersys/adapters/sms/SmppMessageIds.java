package org.hersys.adapters.sms;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * In which form a message centre writes the id of a message（SMSCのメッセージIDの表記） in the answer to a submission and in the receipt:
 * some write the same number once in hexadecimal and once in decimal.
 */
public enum SmppMessageIds {
    /** The same characters in both, as the protocol has it. */
    AS_GIVEN(10, 10),
    /** Hexadecimal in the answer, decimal in the receipt. */
    HEXADECIMAL_THEN_DECIMAL(16, 10),
    /** Decimal in the answer, hexadecimal in the receipt. */
    DECIMAL_THEN_HEXADECIMAL(10, 16);

    private static final Pattern DIGITS = Pattern.compile("[0-9a-f]{1,64}");
    private static final int DECIMAL = 10;

    private final int radixOfAnswer;
    private final int radixOfReceipt;

    SmppMessageIds(int radixOfAnswer, int radixOfReceipt) {
        this.radixOfAnswer = radixOfAnswer;
        this.radixOfReceipt = radixOfReceipt;
    }

    /** What the two forms have in common: for two different radices the number in decimal. */
    String ofAnswer(String id) {
        return common(id, radixOfAnswer);
    }

    String ofReceipt(String id) {
        return common(id, radixOfReceipt);
    }

    private String common(String id, int radix) {
        if (this == AS_GIVEN) {
            return id;
        }
        var digits = id.strip().toLowerCase(Locale.ROOT);
        if (!DIGITS.matcher(digits).matches() || (radix == DECIMAL && !digits.matches("[0-9]+"))) {
            return id;
        }
        return new BigInteger(digits, radix).toString();
    }
}
