package org.hersys.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final PageKey KEY = PageKey.of(
            Instant.parse("2022-09-26T01:02:03.123456789Z"), UUID.fromString("0b8f5d5e-0000-4000-8000-00000000000a"));

    @Test
    void a_key_goes_out_and_comes_back() {
        assertEquals(
                Outcome.accepted(KEY).orElseThrow(), PageKey.parse(KEY.value()).orElseThrow());
        assertEquals(KEY.value(), KEY.toString());
        var early = PageKey.of(Instant.MIN, new UUID(0, 0));
        assertEquals(early, PageKey.parse(early.value()).orElseThrow());
    }

    @Test
    void what_is_no_key_is_refused() {
        for (var text : List.of(
                "",
                "1",
                "a".repeat(37),
                KEY.value() + "=",
                "_".repeat(38),
                KEY.value().substring(1) + "!")) {
            var refused = PageKey.parse(text);
            assertFalse(refused.isAccepted());
            assertEquals(Optional.of("after"), refused.problems().get(0).item());
        }
    }

    @Test
    void a_page_has_1_to_500_items() {
        assertEquals(50, PageRequest.first().limit());
        assertEquals(500, PageRequest.first(500).limit());
        assertThrows(IllegalArgumentException.class, () -> PageRequest.first(0));
        assertThrows(IllegalArgumentException.class, () -> PageRequest.first(501));
    }

    @Test
    void the_next_request_has_the_same_limit() {
        assertEquals(PageRequest.first(7).after(KEY), PageRequest.first(7).after(KEY));
        assertEquals(7, PageRequest.first(7).after(KEY).limit());
        assertEquals(Optional.of(KEY), PageRequest.first().after(KEY).after());
    }

    @Test
    void one_item_more_than_asked_for_shows_that_there_is_a_next_page() {
        var id = new UUID(0, 0);
        var full = Page.of(List.of(1, 2, 3), 2, item -> PageKey.of(Instant.ofEpochSecond(item), id));
        assertEquals(Page.of(List.of(1, 2), PageKey.of(Instant.ofEpochSecond(2), id)), full);
        assertEquals(Page.last(List.of(1, 2)), Page.of(List.of(1, 2), 2, item -> KEY));
    }

    @Test
    void another_page_of_the_same_position_goes_on_there() {
        assertEquals(Page.of(List.of("1"), KEY), Page.of(List.of(1), KEY).map(String::valueOf));
        assertTrue(Page.last(List.of("a name")).toString().startsWith("Page[1 items"));
    }
}
