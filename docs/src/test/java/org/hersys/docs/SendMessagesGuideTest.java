package org.hersys.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hersys.Hersys;
import org.hersys.adapters.mail.SmtpMailGateway;
import org.hersys.adapters.security.KeyRing;
import org.hersys.adapters.security.KeyRingStorage;
import org.hersys.adapters.security.MasterKey;
import org.hersys.adapters.security.TinkFieldCipher;
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
import org.hersys.message.MessageKind;
import org.hersys.message.MessageTemplates;
import org.hersys.message.OutgoingSms;
import org.hersys.message.SendResult;
import org.hersys.message.SmsText;
import org.hersys.person.EmailAddress;
import org.hersys.person.PhoneNumber;
import org.hersys.port.MailGateway;
import org.hersys.port.ReceiptListener;
import org.hersys.port.SmsGateway;
import org.hersys.port.VoiceGateway;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Notifications;
import org.hersys.testkit.People;
import org.hersys.testkit.Systems;
import org.hersys.text.BilingualText;
import org.hersys.text.Language;
import org.hersys.usecase.CodeSealing;
import org.junit.jupiter.api.Test;

/** The code of the guide's chapter on gateways: what stands between the tags is what it prints. */
class SendMessagesGuideTest {

    private final Hersys hersys = Systems.builder(Systems.clockOn(People.TODAY)).build();
    private final String account = "AC0001";
    private final String password = "secret";
    private final Clock clock = Clock.systemUTC();
    private final List<DeliveryReceipt> noted = new ArrayList<>();
    private final ReceiptListener receipts = noted::add;
    private final OutgoingSms sms =
            new OutgoingSms(MessageId.random(), PhoneNumber.of("+819000000001"), SmsText.of("健康観察"));

    @Test
    void the_sender() {
        hersys.notifyingCase()
                .submit(
                        Actors.clinicClerk(),
                        Notifications.draft(Notifications.confirmedPatient().build()))
                .orElseThrow();
        MailGateway mailGateway = mail -> SendResult.accepted("gw-1");
        SmsGateway smsGateway = message -> SendResult.sent();
        VoiceGateway voiceGateway = call -> SendResult.sent();
        var ring = KeyRing.create(KeyRingStorage.inMemory(), MasterKey.ofBytes(new byte[32]));
        var cipher = TinkFieldCipher.of(ring);

        // tag::sender[]
        var sender = hersys.gatewaySender()
                .mail(mailGateway)
                .sms(smsGateway)
                .voice(voiceGateway)
                .codes(new CodeSealing(cipher))
                .myHersys("https://my.example.jp/")
                .build();
        var receipts = hersys.notingReceipts();
        // end::sender[]

        assertThat(hersys.dispatchingMessages(sender).build().dispatch().sent()).isEqualTo(1);
        assertThat(receipts.received(DeliveryReceipt.delivered("gw-1"))).isTrue();
    }

    @Test
    void texts() {
        SmsGateway smsGateway = message -> SendResult.sent();
        // tag::texts[]
        var texts = MessageTemplates.standard()
                .with(MessageKind.PATIENT_TOLD_URL, BilingualText.of("○○保健所です。{0} から入力してください。", "Enter it at {0}."));
        var ours = hersys.gatewaySender()
                .templates(texts)
                .language(Language.JA)
                .sms(smsGateway)
                .build();
        // end::texts[]

        assertThat(texts.text(MessageKind.PATIENT_TOLD_URL, Language.EN, "https://my.example.jp/"))
                .isEqualTo("Enter it at https://my.example.jp/.");
        assertThat(ours).isNotNull();
    }

    @Test
    void mail() {
        // tag::mail[]
        var mail = SmtpMailGateway.builder("smtp.example.jp", EmailAddress.of("hersys@hospital.example.jp"), clock)
                .credentials("hersys", password)
                .sendWithin(Duration.ofSeconds(30))
                .build();
        // end::mail[]

        assertThat(mail).hasToString("SmtpMailGateway[smtp.example.jp:587]");
    }

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
