package org.hersys.adapters.sms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpGatewayTest {

    private static final String TEXT = "健康観察 \"&+%{to}\\ 𠮷\n";

    private final Provider provider = Provider.plain();

    @AfterEach
    void end() {
        provider.close();
    }

    private HttpEndpoint.Builder at(String path) {
        return HttpEndpoint.at(provider.uri("http", path)).allowPlainConnectionTo("localhost");
    }

    @Test
    void a_form_as_twilio_wants_it() {
        provider.answer(Provider.json(201, "{\"sid\": \"SM0001\", \"status\": \"queued\"}"));
        var sms = Samples.sms(TEXT);
        var gateway = HttpSmsGateway.over(at("/2010-04-01/Accounts/AC1/Messages.json")
                .form("From", "+815000000001")
                .form("To", "{to}")
                .form("Body", "{text}")
                .basic("AC1", "token")
                .idempotencyHeader("Idempotency-Key")
                .referenceAt("/sid")
                .build());

        assertEquals("SM0001", Smpp.outcome(gateway.send(sms)));

        var asked = provider.last();
        var fields =
                FormBody.parse(asked.body().getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertEquals(Map.of("From", "+815000000001", "To", Samples.NUMBER, "Body", TEXT), fields);
        assertEquals("POST", asked.method());
        assertEquals("application/x-www-form-urlencoded", asked.header("Content-Type"));
        assertEquals(sms.id().toString(), asked.header("Idempotency-Key"));
        var pair = Base64.getEncoder().encodeToString("AC1:token".getBytes(StandardCharsets.UTF_8));
        assertEquals("Basic " + pair, asked.header("Authorization"));
    }

    @Test
    void json_as_a_japanese_provider_wants_it() throws IOException {
        provider.answer(Provider.json(200, "{\"result\": {\"code\": \"000\", \"messageId\": 4711}}"));
        var sms = Samples.sms(TEXT);
        var gateway = HttpSmsGateway.over(at("/v1/send?mode=1")
                .json("""
                        {"to": ["{national}"], "message": "{text}", "userRef": "{id}", "short": true, "n": {"d": "{digits}"}}""")
                .signedBy(HmacSigner.of(
                        "k1", "topsecret", Clock.fixed(Instant.ofEpochSecond(1_700_000_000), ZoneOffset.UTC)))
                .acceptedWhen("/result/code", "000")
                .referenceAt("/result/messageId")
                .errorCodeAt("/result/code", "E05")
                .build());

        assertEquals("4711", Smpp.outcome(gateway.send(sms)));

        var asked = provider.last();
        var document = new ObjectMapper().readTree(asked.body());
        assertEquals(TEXT, document.at("/message").asText());
        assertEquals(Samples.NATIONAL, document.at("/to/0").asText());
        assertEquals(sms.id().toString(), document.at("/userRef").asText());
        assertEquals("819000000001", document.at("/n/d").asText());
        assertTrue(document.at("/short").booleanValue());
        assertEquals("1700000000", asked.header("X-Timestamp"));
        assertEquals("k1", asked.header("X-Key-Id"));
        assertTrue(asked.header("X-Signature").matches("[0-9a-f]{64}"));
        assertEquals(signature(asked.body()), asked.header("X-Signature"));
    }

    private static String signature(String body) {
        var signed = "1700000000\nPOST\n/v1/send?mode=1\n" + body;
        return HexFormat.of().formatHex(Hmac.of("HmacSHA256", "topsecret", signed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_refusal_under_status_200_is_a_refusal() {
        var gateway = HttpSmsGateway.over(at("/").json("{\"to\": \"{to}\"}")
                .acceptedWhen("/code", "0")
                .errorCodeAt("/code", "E-05")
                .build());

        provider.answer(Provider.json(200, "{\"code\": \"E-05\"}"));
        assertEquals("never HTTP_200_E_05", Smpp.outcome(gateway.send(Samples.sms("hello"))));
        provider.answer(Provider.json(200, "{\"code\": \"E-99\"}"));
        assertEquals("now HTTP_200_E_99", Smpp.outcome(gateway.send(Samples.sms("hello"))));
        provider.answer(Provider.json(200, "{\"code\": 0}"));
        assertEquals("sent", Smpp.outcome(gateway.send(Samples.sms("hello"))));
    }

    @Test
    void who_says_that_it_was_taken_is_believed_without_a_reference_too() {
        var gateway = HttpSmsGateway.over(at("/").json("{\"to\": \"{to}\"}")
                .acceptedWhen("/code", "0")
                .referenceAt("/wrong/place")
                .build());
        provider.answer(Provider.json(200, "{\"code\": 0, \"id\": \"x1\"}"));

        assertEquals("sent", Smpp.outcome(gateway.send(Samples.sms("hello"))));
    }

    @Test
    void a_call_is_asked_for_with_what_is_read_out() {
        provider.answer(Provider.json(201, "{\"sid\": \"CA0001\"}"));
        var gateway = HttpVoiceGateway.over(at("/Calls.json")
                .form("To", "{to}")
                .form("Twiml", "<Response><Say language=\"ja-JP\">{text-xml}</Say></Response>")
                .referenceAt("/sid")
                .build());

        assertEquals("CA0001", Smpp.outcome(gateway.call(Samples.call("<認証コード>は、1&2"))));

        var fields = FormBody.parse(provider.last().body().getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        assertEquals(
                Map.of(
                        "To",
                        Samples.LANDLINE,
                        "Twiml",
                        "<Response><Say language=\"ja-JP\">&lt;認証コード&gt;は、1&amp;2</Say></Response>"),
                fields);
    }

    @Test
    void a_landline_gets_no_short_message() {
        var gateway = HttpSmsGateway.over(at("/").form("To", "{to}").build());

        assertEquals("never NUMBER_NOT_MOBILE", Smpp.outcome(gateway.send(Samples.smsToLandline("hello"))));
        assertEquals(List.of(), provider.asked());
    }

    @Test
    void plain_http_is_refused_unless_it_is_allowed_by_name() {
        var builder = HttpEndpoint.at(URI.create("http://provider.example/"))
                .form("a", "b")
                .allowPlainConnectionTo("other");
        assertThrows(IllegalStateException.class, builder::build);
        assertEquals(
                "HttpEndpoint[http://provider.example]",
                builder.allowPlainConnectionTo("Provider.Example").build().toString());
    }

    @Test
    void settings_that_make_no_sense_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> HttpEndpoint.at(URI.create("ftp://a/")));
        assertThrows(IllegalArgumentException.class, () -> HttpEndpoint.at(URI.create("/path")));
        var builder = HttpEndpoint.at(URI.create("https://a/"));
        assertThrows(IllegalStateException.class, builder::build);
        assertThrows(IllegalArgumentException.class, () -> builder.basic("a:b", "c"));
        assertThrows(
                IllegalArgumentException.class,
                () -> HttpEndpoint.at(URI.create("https://a/")).json("{").build());
        assertThrows(
                IllegalArgumentException.class,
                () -> HttpEndpoint.at(URI.create("https://a/"))
                        .form("a", "{name}")
                        .build());
        assertThrows(
                IllegalStateException.class,
                () -> HttpEndpoint.at(URI.create("https://a/"))
                        .form("a", "b")
                        .json("{}")
                        .build());
    }

    @Test
    void a_program_that_verifies_no_host_is_refused() {
        System.setProperty("jdk.internal.httpclient.disableHostnameVerification", "true");
        try {
            var builder = HttpEndpoint.at(URI.create("https://a/")).form("a", "b");
            assertThrows(IllegalStateException.class, builder::build);
        } finally {
            System.clearProperty("jdk.internal.httpclient.disableHostnameVerification");
        }
    }

    @Test
    void nothing_prints_accounts_keys_or_messages() {
        var endpoint = HttpEndpoint.at(URI.create("https://user:pw@provider.example/x?key=1"))
                .form("To", "{to}")
                .basic("name", "password")
                .build();
        var printed = HttpSmsGateway.over(endpoint) + " " + HttpVoiceGateway.over(endpoint)
                + HmacSigner.of("k1", "topsecret", Clock.systemUTC());
        assertFalse(
                printed.contains("password")
                        || printed.contains("topsecret")
                        || printed.contains("key=1")
                        || printed.contains("pw"),
                printed);
    }
}
