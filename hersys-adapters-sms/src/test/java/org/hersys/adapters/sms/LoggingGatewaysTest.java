package org.hersys.adapters.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LoggingGatewaysTest {

    @Test
    void it_shows_that_a_message_would_go_and_nothing_of_it() {
        var sms = Samples.sms("認証コード：123456");
        try (var logged = new Logged()) {
            var result = LoggingSmsGateway.create().send(sms);

            assertEquals("SendResult[SENT]", result.toString());
            var lines = String.join("\n", logged.lines());
            assertTrue(lines.contains(sms.id() + ", UCS_2, parts: 1"), lines);
            assertFalse(lines.contains("123456") || lines.contains("9000000001"), lines);
        }
    }

    @Test
    void it_shows_that_a_call_would_be_made_and_nothing_of_it() {
        var call = Samples.call("認証コードは、1、2、3です。");
        try (var logged = new Logged()) {
            var result = LoggingVoiceGateway.create().call(call);

            assertEquals("SendResult[SENT]", result.toString());
            var lines = String.join("\n", logged.lines());
            assertTrue(lines.contains(call.id() + ", characters: 15"), lines);
            assertFalse(lines.contains("認証") || lines.contains("300000001"), lines);
        }
    }

    @Test
    void a_landline_gets_no_short_message() {
        var result = LoggingSmsGateway.create().send(Samples.smsToLandline("hello"));

        assertEquals("SendResult[FAILED_FOR_GOOD, NUMBER_NOT_MOBILE]", result.toString());
    }
}
