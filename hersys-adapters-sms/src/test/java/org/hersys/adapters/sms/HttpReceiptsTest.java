package org.hersys.adapters.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.hersys.message.DeliveryReceipt;
import org.hersys.message.FailureReason;
import org.junit.jupiter.api.Test;

class HttpReceiptsTest {

    private static final URI URL = URI.create("https://host.example/receipts");
    private static final CallbackSignature GENUINE = (url, headers, body) -> true;

    private final List<DeliveryReceipt> told = new ArrayList<>();

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private HttpReceipts.Builder ofForm() {
        return HttpReceipts.ofForm("MessageSid", "MessageStatus")
                .delivered("delivered")
                .failed("undelivered", "failed")
                .errorCode("ErrorCode");
    }

    private int receive(HttpReceipts receipts, String body) {
        return receipts.receive(URL, Map.of(), octets(body));
    }

    @Test
    void a_form_says_that_a_message_arrived_or_why_not() {
        var receipts = ofForm().verifiedBy(GENUINE).build(told::add);

        assertEquals(204, receive(receipts, "MessageSid=SM1&MessageStatus=delivered&To=%2B819000000001"));
        assertEquals(204, receive(receipts, "MessageSid=SM2&MessageStatus=undelivered&ErrorCode=30003"));
        assertEquals(204, receive(receipts, "MessageSid=SM3&MessageStatus=failed&ErrorCode=%2B819000000001"));
        assertEquals(204, receive(receipts, "MessageSid=SM4&MessageStatus=queued"));

        assertEquals(
                List.of(
                        DeliveryReceipt.delivered("SM1"),
                        DeliveryReceipt.failed("SM2", FailureReason.of("RECEIPT_UNDELIVERED_30003")),
                        DeliveryReceipt.failed("SM3", FailureReason.of("RECEIPT_FAILED"))),
                told);
    }

    @Test
    void json_says_so_too() {
        var receipts = HttpReceipts.ofJson("/result/id", "/result/status")
                .delivered("0")
                .failed("9")
                .errorCode("/result/reason")
                .verifiedBy(GENUINE)
                .build(told::add);

        assertEquals(204, receive(receipts, "{\"result\": {\"id\": 17, \"status\": 0}}"));
        assertEquals(
                204, receive(receipts, "{\"result\": {\"id\": \"18\", \"status\": 9, \"reason\": \"out of area\"}}"));

        assertEquals(
                List.of(
                        DeliveryReceipt.delivered("17"),
                        DeliveryReceipt.failed("18", FailureReason.of("RECEIPT_9_OUT_OF_AREA"))),
                told);
    }

    @Test
    void what_makes_no_sense_is_told_to_nobody() {
        var form = ofForm().verifiedBy(GENUINE).build(told::add);
        var json = HttpReceipts.ofJson("/id", "/s")
                .delivered("0")
                .verifiedBy(GENUINE)
                .build(told::add);

        assertEquals(400, receive(form, "MessageSid=SM1"));
        assertEquals(400, receive(form, "MessageSid=%ZZ&MessageStatus=delivered"));
        assertEquals(400, receive(form, "MessageSid=a+b&MessageStatus=delivered"));
        assertEquals(400, receive(json, "<html>"));
        assertEquals(400, receive(json, ""));
        assertEquals(413, receive(form, "x".repeat(70_000)));
        assertEquals(List.of(), told);
    }

    @Test
    void what_could_not_be_noted_comes_again() {
        assertEquals(
                503,
                receive(ofForm().verifiedBy(GENUINE).build(receipt -> false), "MessageSid=1&MessageStatus=delivered"));
        var broken = ofForm().verifiedBy(GENUINE).build(receipt -> {
            throw new IllegalArgumentException("a store that is away");
        });
        assertEquals(503, receive(broken, "MessageSid=1&MessageStatus=delivered"));
        assertEquals(204, receive(broken, "MessageSid=1&MessageStatus=queued"));
    }

    @Test
    void the_example_in_the_documents_of_twilio_is_genuine() {
        var check = CallbackSignature.ofUrlAndForm("X-Twilio-Signature", "12345");
        var url = URI.create("https://mycompany.com/myapp.php?foo=1&bar=2");
        var body = octets(
                "CallSid=CA1234567890ABCDE&Caller=%2B14158675309&Digits=1234&From=%2B14158675309&To=%2B18005551212");
        var genuine = Map.of("x-twilio-signature", List.of("RSOYDt4T1cUTdK1PDd93/VVr8B8="));

        assertTrue(check.isGenuine(url, genuine, body));
        assertEquals(false, check.isGenuine(URL, genuine, body));
        assertEquals(false, check.isGenuine(url, Map.of(), body));
    }

    @Test
    void a_signature_over_the_body_is_checked() {
        var body = "MessageSid=1&MessageStatus=delivered";
        var signature = HexFormat.of().formatHex(Hmac.of("HmacSHA256", "shared", octets(body)));
        var receipts = ofForm().verifiedBy(CallbackSignature.ofBody("X-Signature", "shared"))
                .build(told::add);

        assertEquals(204, receipts.receive(URL, Map.of("X-SIGNATURE", List.of(signature)), octets(body)));
        assertEquals(403, receipts.receive(URL, Map.of("X-Signature", List.of(signature)), octets(body + "&a=b")));
        assertEquals(403, receipts.receive(URL, Map.of(), octets(body)));
        assertEquals(1, told.size());
    }

    @Test
    void without_a_proof_there_is_no_receiver() {
        var builder = ofForm();
        assertThrows(IllegalStateException.class, () -> builder.build(told::add));
        assertThrows(IllegalArgumentException.class, () -> HttpReceipts.ofJson("id", "/s"));
    }
}
