package org.hersys.adapters.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hersys.message.DeliveryReceipt;
import org.hersys.message.FailureReason;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.junit.jupiter.api.Test;

/** What comes over a connection and is no receipt that makes sense is told to nobody, and does no harm. */
class GarbledReceiptsTest {

    private static final byte RECEIPT = 0x04;
    private static final byte MESSAGE = 0x00;

    private final List<DeliveryReceipt> told = new ArrayList<>();
    private final SmppReceipts receipts = new SmppReceipts(settings());

    private SmppSettings settings() {
        var settings = new SmppSettings("smsc.example", 2775);
        settings.receipts = told::add;
        return settings;
    }

    private List<DeliveryReceipt> toldOf(byte esmClass, byte[] text, OptionalParameter... parameters) {
        told.clear();
        var delivery = new DeliverSm();
        delivery.setEsmClass(esmClass);
        delivery.setShortMessage(text);
        delivery.setOptionalParameters(parameters);
        try {
            receipts.onAcceptDeliverSm(delivery);
        } catch (ProcessRequestException refused) {
            throw new AssertionError("it must be taken", refused);
        }
        return List.copyOf(told);
    }

    private List<DeliveryReceipt> toldOf(String text) {
        return toldOf(RECEIPT, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void what_has_no_id_or_no_state_or_one_that_cannot_be_is_dropped() {
        assertEquals(List.of(DeliveryReceipt.delivered("7")), toldOf("id:7 sub:001 stat:DELIVRD err:000"));
        for (var text : List.of(
                "",
                "hello",
                "id: stat:DELIVRD",
                "stat:DELIVRD",
                "id:7",
                "id:7 stat:",
                "id:7 stat:PERHAPS",
                "xid:7 stat:DELIVRD",
                "id:" + "7".repeat(201) + " stat:DELIVRD",
                "id:\u00E9 stat:DELIVRD")) {
            assertEquals(List.of(), toldOf(text), text);
        }
        assertEquals(List.of(), toldOf(RECEIPT, new byte[0]));
    }

    @Test
    void what_somebody_writes_to_the_sender_is_no_receipt() {
        var text = "id:7 stat:DELIVRD".getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(List.of(), toldOf(MESSAGE, text));
    }

    @Test
    void a_state_beyond_the_table_is_looked_for_in_the_text() {
        var id = new OptionalParameter.Receipted_message_id("8");
        var beyond = new OptionalParameter.Message_state((byte) 200);
        var text = "id:7 stat:UNDELIV".getBytes(StandardCharsets.ISO_8859_1);

        assertEquals(
                List.of(DeliveryReceipt.failed("8", FailureReason.of("SMPP_UNDELIV"))),
                toldOf(MESSAGE, text, id, beyond));
        assertEquals(List.of(), toldOf(MESSAGE, new byte[0], id, beyond));
    }

    @Test
    void random_octets_are_told_to_nobody() {
        for (long seed = 0; seed < 1000; seed++) {
            var octets = new byte[254];
            new Random(seed).nextBytes(octets);

            assertEquals(List.of(), toldOf(RECEIPT, octets), "seed " + seed);
        }
    }
}
