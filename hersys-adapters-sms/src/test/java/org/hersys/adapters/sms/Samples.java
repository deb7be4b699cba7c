package org.hersys.adapters.sms;

import org.hersys.message.MessageId;
import org.hersys.message.OutgoingCall;
import org.hersys.message.OutgoingSms;
import org.hersys.message.SmsText;
import org.hersys.person.PhoneNumber;

/** Messages to invented numbers. */
final class Samples {

    static final String NUMBER = "+819000000001";
    static final String NATIONAL = "09000000001";
    static final String LANDLINE = "+81300000001";

    private Samples() {}

    static OutgoingSms sms(String text) {
        return new OutgoingSms(MessageId.random(), PhoneNumber.of(NUMBER), SmsText.of(text));
    }

    static OutgoingSms smsToLandline(String text) {
        return new OutgoingSms(MessageId.random(), PhoneNumber.of(LANDLINE), SmsText.of(text));
    }

    static OutgoingCall call(String speech) {
        return new OutgoingCall(MessageId.random(), PhoneNumber.of(LANDLINE), speech);
    }
}
