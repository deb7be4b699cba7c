package org.hersys.message;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hersys.actor.ActorId;
import org.hersys.facility.CentreId;
import org.hersys.person.CaseId;
import org.hersys.person.HersysId;
import org.hersys.person.PhoneNumber;
import org.hersys.text.BilingualText;
import org.hersys.text.Language;
import org.junit.jupiter.api.Test;

class CodeMessageTest {

    private static final Instant NOW = Instant.parse("2022-09-26T01:00:00Z");
    private static final Instant END = NOW.plusSeconds(300);
    private static final SealedText SEALED = SealedText.of(MessageId.random(), new byte[] {1, 2, 3});
    private static final Message CODE =
            Message.code(MessageKind.CODE_BY_SMS, ActorId.of("account-1"), SEALED, END, NOW);
    private static final PhoneNumber MOBILE = PhoneNumber.of("+819000000001");
    private static final PhoneNumber LANDLINE = PhoneNumber.of("+81300000001");

    @Test
    void a_code_is_the_message_for_which_it_was_sealed() {
        assertEquals(SEALED.message(), CODE.id());
        assertEquals(Optional.of(SEALED), CODE.secret());
        assertEquals(Optional.of(ActorId.of("account-1")), CODE.account());
        assertEquals(MessagePriority.CODE, CODE.kind().priority());
        assertTrue(CODE.withId(MessageId.random()).secret().isEmpty());
    }

    @Test
    void it_expires_at_the_moment_that_is_said() {
        assertFalse(CODE.isExpired(END.minusNanos(1)));
        assertTrue(CODE.isExpired(END));
        assertFalse(Message.toCentre(MessageKind.CENTRE_ANSWERED, CentreId.of("centre"), NOW)
                .isExpired(Instant.MAX));
    }

    @Test
    void it_keeps_its_secret_as_long_as_it_may_be_sent() {
        for (var state : MessageState.values()) {
            assertEquals(state.isOpen(), CODE.inState(state).secret().isPresent(), state.name());
        }
        assertTrue(CODE.forgotten().secret().isEmpty());
    }

    @Test
    void a_secret_belongs_to_one_code() {
        var other = Message.codeWithoutSecret(MessageKind.CODE_BY_SMS, ActorId.of("account-1"), END, NOW);
        var mail = Message.toCentre(MessageKind.CENTRE_ANSWERED, CentreId.of("centre"), NOW)
                .withId(SEALED.message());

        assertThrows(IllegalArgumentException.class, () -> other.withSecret(SEALED));
        assertThrows(IllegalArgumentException.class, () -> mail.withSecret(SEALED));
    }

    @Test
    void a_message_goes_to_whom_its_kind_says() {
        var caseId = CaseId.of(new UUID(1, 1));
        var id = HersysId.of("12345678");
        assertEquals(
                Optional.of(id),
                Message.toPatient(MessageKind.PATIENT_TOLD_ID, caseId, id, NOW).hersysId());
        for (var kind : MessageKind.values()) {
            if (kind.receiver() != MessageReceiver.PATIENT) {
                assertThrows(
                        IllegalArgumentException.class, () -> Message.toPatient(kind, caseId, id, NOW), kind.name());
            }
        }
    }

    @Test
    void only_codes_overtake_and_only_offices_get_mail() {
        for (var kind : MessageKind.values()) {
            boolean isCode = kind.receiver() == MessageReceiver.ACCOUNT;
            boolean isOffice =
                    kind.receiver() == MessageReceiver.CENTRE || kind.receiver() == MessageReceiver.INSTITUTION;
            assertEquals(isCode, kind.priority() == MessagePriority.CODE, kind.name());
            assertEquals(isOffice, kind.channel() == MessageChannel.MAIL, kind.name());
        }
    }

    @Test
    void a_sealed_text_is_copied_and_prints_nothing() {
        var bytes = "secret".getBytes(US_ASCII);
        var sealed = SealedText.of(SEALED.message(), bytes);
        bytes[0] = 0;
        sealed.bytes()[1] = 0;

        assertEquals("secret", new String(sealed.bytes(), US_ASCII));
        assertFalse(sealed.toString().contains("secret"));
        assertThrows(IllegalArgumentException.class, () -> SealedText.of(SEALED.message(), new byte[0]));
        assertThrows(IllegalArgumentException.class, () -> SealedText.of(SEALED.message(), new byte[2001]));
    }

    @Test
    void a_code_goes_to_a_mobile_by_sms_and_to_any_number_by_voice() {
        assertEquals("CodeToSend[SMS]", new CodeToSend(MessageChannel.SMS, MOBILE, "123456").toString());
        assertEquals("123456", new CodeToSend(MessageChannel.VOICE, LANDLINE, "123456").code());
        assertThrows(IllegalArgumentException.class, () -> new CodeToSend(MessageChannel.SMS, LANDLINE, "123456"));
        assertThrows(IllegalArgumentException.class, () -> new CodeToSend(MessageChannel.MAIL, MOBILE, "123456"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new CodeToSend(MessageChannel.VOICE, PhoneNumber.asTyped("内線5"), "123456"));
    }

    @Test
    void a_code_has_four_to_ten_digits() {
        for (var code : new String[] {"1234", "1234567890"}) {
            assertEquals(code, new CodeToSend(MessageChannel.SMS, MOBILE, code).code());
        }
        for (var code : new String[] {"123", "12345678901", "12345a", "１２３４"}) {
            assertThrows(IllegalArgumentException.class, () -> new CodeToSend(MessageChannel.SMS, MOBILE, code));
        }
    }

    @Test
    void a_text_of_the_host_has_the_one_place_of_its_kind() {
        var ours = MessageTemplates.standard()
                .with(MessageKind.PATIENT_TOLD_ID, BilingualText.of("番号は{0}です。", "The id is {0}."));

        assertEquals("番号は12345678です。", ours.text(MessageKind.PATIENT_TOLD_ID, Language.JA, "12345678"));
        refused(MessageKind.PATIENT_TOLD_ID, "番号のお知らせ", "The id is {0}.");
        refused(MessageKind.PATIENT_TOLD_ID, "{name}様 {0}", "The id is {0}.");
        refused(MessageKind.PATIENT_CALLED, "{0}", "A call.");
    }

    @Test
    void a_text_of_the_host_has_room_in_what_it_travels_in() {
        var longest = "あ".repeat(470);
        var call = "あ".repeat(1000);
        var ours = MessageTemplates.standard()
                .with(MessageKind.PATIENT_TOLD_URL, BilingualText.of(longest + "{0}", "At {0}."))
                .with(MessageKind.PATIENT_CALLED, BilingualText.of(call, "A call."));

        assertEquals(
                10,
                SmsText.of(ours.text(MessageKind.PATIENT_TOLD_URL, Language.JA, "x".repeat(200)))
                        .parts()
                        .size());
        refused(MessageKind.PATIENT_TOLD_URL, "あ" + longest + "{0}", "At {0}.");
        refused(MessageKind.PATIENT_TOLD_URL, "{0}", longest + longest + longest + "{0}");
        refused(MessageKind.PATIENT_CALLED, "あ" + call, "A call.");
        refused(MessageKind.CENTRE_TOLD_OF_SUBMISSION, "{0}" + "あ".repeat(9801), "{0}");
    }

    private static void refused(MessageKind kind, String ja, String en) {
        assertThrows(
                IllegalArgumentException.class,
                () -> MessageTemplates.standard().with(kind, BilingualText.of(ja, en)),
                kind.name());
    }
}
