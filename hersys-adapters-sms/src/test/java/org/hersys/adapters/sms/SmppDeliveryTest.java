package org.hersys.adapters.sms;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hersys.message.OutgoingSms;
import org.hersys.message.SendResult;
import org.hersys.testsmsc.CentreProcess;
import org.hersys.testsmsc.Taken;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SmppDeliveryTest {

    private static final String JAPANESE = "保健所からのお知らせです。𠮷田さんではなく、皆さまに同じ文をお送りしています。😷 健康観察のご入力は、次のURLからお願いいたします。";

    private static final CentreProcess CENTRE = CentreProcess.start();

    @AfterAll
    static void end() {
        CENTRE.close();
    }

    private static List<Taken> takenOf(OutgoingSms sms) {
        return CENTRE.taken().stream()
                .filter(each -> each.messageId().equals(sms.id().toString()))
                .toList();
    }

    @Test
    void a_short_text_goes_in_the_alphabet_of_gsm() {
        var sms = Samples.sms("HER-SYS ID 123");
        try (var gateway = Smpp.to(CENTRE).validity(Duration.ofMinutes(90)).build()) {
            var result = gateway.send(sms);

            var taken = takenOf(sms).get(0);
            assertEquals(taken.id(), Smpp.outcome(result));
            assertArrayEquals("HER-SYS ID 123".getBytes(StandardCharsets.US_ASCII), taken.octets());
            assertEquals(
                    List.of(0, 0, "819000000001", "HERSYS"),
                    List.of(taken.coding(), taken.esmClass(), taken.to(), taken.from()));
            assertEquals(List.of("000000013000000R", 0), List.of(taken.validity(), taken.registered()));
        }
    }

    @Test
    void a_long_japanese_text_is_put_together_again_with_its_surrogate_pairs() {
        try (var gateway = Smpp.to(CENTRE).build()) {
            for (int shift = 0; shift < 5; shift++) {
                var text = "𠮷".repeat(30 + shift) + "あ".repeat(shift) + JAPANESE.repeat(3);
                var sms = Samples.sms(text);

                assertTrue(Smpp.isAccepted(gateway.send(sms)));

                var taken = takenOf(sms);
                assertEquals(sms.text().parts().size(), taken.size());
                assertTrue(taken.size() > 3 && taken.stream().allMatch(each -> each.octets().length <= 140));
                assertEquals(List.of(text), Taken.shown(taken));
            }
        }
    }

    @Test
    void a_long_latin_text_goes_in_parts_of_153() {
        var sms = Samples.sms("0123456789".repeat(40));
        try (var gateway = Smpp.to(CENTRE).build()) {
            var result = gateway.send(sms);

            var taken = takenOf(sms);
            assertEquals(
                    List.of(159, 159, 100),
                    taken.stream().map(each -> each.octets().length).toList());
            assertEquals(List.of(sms.text().value()), Taken.shown(taken));
            assertEquals(taken.get(2).id(), Smpp.outcome(result));
        }
    }

    @Test
    void what_has_no_place_in_latin_1_goes_in_ucs_2() {
        var greek = Samples.sms("ΔΦΓ" + "a".repeat(100));
        var latin = Samples.sms("à vous");
        try (var gateway = Smpp.to(CENTRE).alphabet(SmppAlphabet.LATIN_1).build()) {
            gateway.send(greek);
            gateway.send(latin);

            assertEquals(
                    List.of(8, 8), takenOf(greek).stream().map(Taken::coding).toList());
            assertEquals(List.of(greek.text().value()), Taken.shown(takenOf(greek)));
            assertEquals(3, takenOf(latin).get(0).coding());
            assertEquals(List.of("à vous"), Taken.shown(takenOf(latin)));
        }
    }

    @Test
    void a_number_goes_as_it_is_dialled_where_that_is_wanted() {
        var sms = Samples.sms("hello");
        try (var gateway = Smpp.to(CENTRE)
                .nationalNumbers()
                .alphabet(SmppAlphabet.UCS_2_ONLY)
                .withoutUserReference()
                .sender("+815000000001")
                .build()) {
            gateway.send(sms);

            var taken = takenOf(sms).get(0);
            assertEquals(
                    List.of(Samples.NATIONAL, "815000000001", 8), List.of(taken.to(), taken.from(), taken.coding()));
        }
    }

    @Test
    void a_landline_gets_nothing() {
        var sms = Samples.smsToLandline("hello");
        try (var gateway = Smpp.to(CENTRE).build()) {
            assertEquals("never NUMBER_NOT_MOBILE", Smpp.outcome(gateway.send(sms)));
            assertEquals(List.of(), takenOf(sms));
        }
    }

    @Test
    void many_threads_fill_the_window_and_no_more() throws Exception {
        CENTRE.order("work 20");
        var texts = IntStream.range(0, 120).mapToObj(i -> "number " + i).toList();
        var threads = Executors.newFixedThreadPool(30);
        try (var gateway = Smpp.to(CENTRE).window(8).build()) {
            Smpp.await("bound", gateway::isBound);
            List<Callable<SendResult>> sends = texts.stream()
                    .<Callable<SendResult>>map(text -> () -> gateway.send(Samples.sms(text)))
                    .toList();
            for (Future<SendResult> result : threads.invokeAll(sends)) {
                assertTrue(Smpp.isAccepted(result.get()));
            }
        } finally {
            threads.shutdown();
            CENTRE.order("work 0");
        }
        var together = CENTRE.taken().stream()
                .filter(each -> texts.contains(textOf(each)))
                .toList();
        assertEquals(120, together.size());
        assertEquals(8, together.stream().mapToInt(Taken::together).max().orElse(0));
    }

    private static String textOf(Taken taken) {
        return Taken.shown(List.of(taken)).get(0);
    }
}
