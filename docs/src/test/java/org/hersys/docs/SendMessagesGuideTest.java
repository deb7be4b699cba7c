package org.hersys.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hersys.adapters.sms.CallbackSignature;
import org.hersys.adapters.sms.HmacSigner;
import org.hersys.adapters.sms.HttpEndpoint;
import org.hersys.adapters.sms.HttpReceipts;
import org.hersys.adapters.sms.HttpSmsGateway;
import org.hersys.adapters.sms.HttpVoiceGateway;
import org.hersys.adapters.sms.LoggingSmsGateway;
import org.hersys.adapters.sms.SmppSmsGateway;
import org.hersys.message.DeliveryReceipt;
import org.hersys.message.MessageId;
import org.hersys.message.OutgoingSms;
import org.hersys.message.SmsText;
import org.hersys.person.PhoneNumber;
import org.hersys.port.ReceiptListener;
import org.hersys.port.SmsGateway;
import org.junit.jupiter.api.Test;

/** The code of the guide's chapter on gateways: what stands between the tags is what it prints. */
class SendMessagesGuideTest {

    private final String account = "AC0001";
    private final String password = "secret";
    private final Clock clock = Clock.systemUTC();
    private final List<DeliveryReceipt> noted = new ArrayList<>();
    private final ReceiptListener receipts = noted::add;
    private final OutgoingSms sms =
            new OutgoingSms(MessageId.random(), PhoneNumber.of("+819000000001"), SmsText.of("健康観察"));

    @Test
    void to_try_out() {
        // tag::trial[]
        SmsGateway trial = LoggingSmsGateway.create();
        trial.send(sms); // logs: A short message would go: <id>, UCS_2, parts: 1
        // end::trial[]

        assertThat(trial.send(sms)).hasToString("SendResult[SENT]");
    }

    @Test
    void smpp() {
        // tag::smpp[]
        var gateway = SmppSmsGateway.at("smsc.example.jp", 2776)
                .credentials("hersys", password)
                .sender("HERSYS")
                .window(20)
                .receipts(receipts)
                .build();
        // end::smpp[]

        assertThat(gateway.isBound()).isFalse();
        gateway.close();
    }

    @Test
    void smpp_through_a_tunnel_that_nobody_has_opened() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        // tag::plain[]
        var tunnelled = SmppSmsGateway.at("localhost", port)
                .allowPlainConnectionTo("localhost")
                .credentials("hersys", password)
                .sender("HERSYS")
                .build();
        // end::plain[]

        assertThat(tunnelled.send(sms)).hasToString("SendResult[FAILED_FOR_NOW, GATEWAY_UNREACHABLE]");
        tunnelled.close();
    }

    @Test
    void providers() {
        // tag::twilio[]
        var twilio = HttpSmsGateway.over(
                HttpEndpoint.at(URI.create("https://api.twilio.com/2010-04-01/Accounts/" + account + "/Messages.json"))
                        .form("From", "+815000000000")
                        .form("To", "{to}")
                        .form("Body", "{text}")
                        .form("StatusCallback", "https://hospital.example.jp/receipts")
                        .basic(account, password)
                        .referenceAt("/sid")
                        .errorCodeAt("/code", "21211", "21610", "21614")
                        .build());
        // end::twilio[]
        // tag::provider[]
        var provider = HttpSmsGateway.over(HttpEndpoint.at(URI.create("https://sms.example.jp/v1/messages"))
                .json("""
                        {"to": "{national}", "message": "{text}", "clientId": "{id}"}""")
                .signedBy(HmacSigner.of("key-1", password, clock))
                .acceptedWhen("/resultCode", "0000")
                .referenceAt("/messageId")
                .errorCodeAt("/resultCode", "0560")
                .build());
        // end::provider[]
        // tag::calls[]
        var calls = HttpVoiceGateway.over(
                HttpEndpoint.at(URI.create("https://api.twilio.com/2010-04-01/Accounts/" + account + "/Calls.json"))
                        .form("From", "+815000000000")
                        .form("To", "{to}")
                        .form("Twiml", "<Response><Say language=\"ja-JP\">{text-xml}</Say></Response>")
                        .basic(account, password)
                        .referenceAt("/sid")
                        .build());
        // end::calls[]

        assertThat(List.of(twilio, provider, calls).toString()).doesNotContain(password);
    }

    @Test
    void callbacks() {
        var url = URI.create("https://hospital.example.jp/receipts");
        var headers = Map.of("X-Twilio-Signature", List.of("forged"));
        var body = "MessageSid=SM1&MessageStatus=delivered".getBytes(StandardCharsets.UTF_8);
        // tag::callbacks[]
        var callbacks = HttpReceipts.ofForm("MessageSid", "MessageStatus")
                .delivered("delivered")
                .failed("undelivered", "failed")
                .errorCode("ErrorCode")
                .verifiedBy(CallbackSignature.ofUrlAndForm("X-Twilio-Signature", password))
                .build(receipts);
        int status = callbacks.receive(url, headers, body);
        // end::callbacks[]

        assertThat(status).isEqualTo(403);
        assertThat(noted).isEmpty();
    }
}
