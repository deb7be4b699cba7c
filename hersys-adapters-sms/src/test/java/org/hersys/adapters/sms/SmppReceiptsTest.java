package org.hersys.adapters.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hersys.message.DeliveryReceipt;
import org.hersys.message.FailureReason;
import org.hersys.testsmsc.CentreProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SmppReceiptsTest {

    private static final CentreProcess CENTRE = CentreProcess.start();

    private final List<DeliveryReceipt> told = new CopyOnWriteArrayList<>();

    @AfterAll
    static void end() {
        CENTRE.close();
    }

    private SmppSmsGateway gateway(SmppMessageIds ids) {
        return Smpp.to(CENTRE).messageIds(ids).receipts(told::add).build();
    }

    private void awaitTold(DeliveryReceipt receipt) {
        Smpp.await("receipt " + receipt, () -> told.contains(receipt));
    }

    @Test
    void a_receipt_with_parameters_of_its_own_names_the_reference() {
        CENTRE.order("receipts TLV DELIVRD");
        try (var gateway = gateway(SmppMessageIds.AS_GIVEN)) {
            awaitTold(DeliveryReceipt.delivered(Smpp.outcome(gateway.send(Samples.sms("hello")))));
        }
    }

    @Test
    void a_receipt_within_the_text_names_the_reference() {
        CENTRE.order("receipts TEXT DELIVRD");
        try (var gateway = gateway(SmppMessageIds.AS_GIVEN)) {
            awaitTold(DeliveryReceipt.delivered(Smpp.outcome(gateway.send(Samples.sms("hello")))));
        }
    }

    @Test
    void the_state_may_be_written_in_small_letters() {
        CENTRE.order("receipts TEXT delivrd");
        try (var gateway = gateway(SmppMessageIds.AS_GIVEN)) {
            awaitTold(DeliveryReceipt.delivered(Smpp.outcome(gateway.send(Samples.sms("hello")))));
        }
    }

    @Test
    void the_same_number_in_two_notations_is_the_same_message() {
        CENTRE.order("receipts HEX DELIVRD");
        try (var gateway = gateway(SmppMessageIds.HEXADECIMAL_THEN_DECIMAL)) {
            awaitTold(DeliveryReceipt.delivered(Smpp.outcome(gateway.send(Samples.sms("hello")))));
        }
        assertEquals("255", SmppMessageIds.DECIMAL_THEN_HEXADECIMAL.ofReceipt("00FF"));
        assertEquals("255", SmppMessageIds.DECIMAL_THEN_HEXADECIMAL.ofAnswer("0255"));
        assertEquals("a-7", SmppMessageIds.HEXADECIMAL_THEN_DECIMAL.ofAnswer("a-7"));
    }

    @Test
    void what_will_not_arrive_has_a_reason() {
        try (var gateway = gateway(SmppMessageIds.AS_GIVEN)) {
            for (var state : List.of("EXPIRED", "DELETED", "UNDELIV", "REJECTD")) {
                CENTRE.order("receipts TEXT " + state);
                var reference = Smpp.outcome(gateway.send(Samples.sms("hello")));
                awaitTold(DeliveryReceipt.failed(reference, FailureReason.of("SMPP_" + state)));
            }
        }
    }

    @Test
    void what_is_still_on_its_way_is_told_to_nobody() {
        CENTRE.order("receipts TEXT ENROUTE");
        try (var gateway = gateway(SmppMessageIds.AS_GIVEN)) {
            var reference = Smpp.outcome(gateway.send(Samples.sms("hello")));
            CENTRE.await(("TOLD " + reference)::equals);
            assertEquals(List.of(), told);
        }
    }

    @Test
    void of_a_long_text_the_last_part_tells_that_it_arrived() {
        CENTRE.order("receipts TLV DELIVRD");
        try (var gateway = gateway(SmppMessageIds.AS_GIVEN)) {
            var reference = Smpp.outcome(gateway.send(Samples.sms("あ".repeat(200))));
            awaitTold(DeliveryReceipt.delivered(reference));
            assertEquals(1, told.size());
        }
    }

    @Test
    void of_a_long_text_every_part_tells_that_it_failed() {
        CENTRE.order("receipts TLV UNDELIV");
        try (var gateway = gateway(SmppMessageIds.AS_GIVEN)) {
            // The first part fails before the last is taken; the message centre is asked to tell again, or told the
            // last.
            var reference = Smpp.outcome(gateway.send(Samples.sms("あ".repeat(200))));
            awaitTold(DeliveryReceipt.failed(reference, FailureReason.of("SMPP_UNDELIV")));
        }
    }

    @Test
    void a_receipt_that_was_not_noted_is_told_again_later() {
        CENTRE.order("receipts TEXT DELIVRD");
        try (var logged = new Logged();
                var gateway = Smpp.to(CENTRE)
                        .receipts(receipt -> {
                            throw new IllegalStateException(Samples.NUMBER);
                        })
                        .build()) {
            var reference = Smpp.outcome(gateway.send(Samples.sms("hello")));

            CENTRE.await(("NOT_TOLD " + reference)::equals);
            assertTrue(logged.lines().stream().noneMatch(line -> line.contains("9000000001")));
        }
    }
}
