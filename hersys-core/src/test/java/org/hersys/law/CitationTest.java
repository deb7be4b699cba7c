package org.hersys.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final Citation BARE = Citation.of("告示", Provenance.PUBLIC);

    @Test
    void what_is_not_known_of_a_document_is_left_empty() {
        assertEquals(Optional.empty(), BARE.number());
        assertEquals(Optional.empty(), BARE.date());
        assertEquals(Optional.empty(), BARE.place());
        assertEquals(Optional.empty(), BARE.source());
        assertEquals("「告示」", BARE.toString());
    }

    @Test
    void each_addition_makes_a_new_citation() {
        var full =
                BARE.numbered("第1号").dated(LocalDate.of(2022, 9, 12)).at("第3条").readAt("官報");

        assertEquals("告示", full.title());
        assertEquals(Provenance.PUBLIC, full.provenance());
        assertEquals(Optional.of("第1号"), full.number());
        assertEquals(Optional.of(LocalDate.of(2022, 9, 12)), full.date());
        assertEquals(Optional.of("第3条"), full.place());
        assertEquals(Optional.of("官報"), full.source());
        assertEquals("「告示」（第1号、2022-09-12）第3条", full.toString());
        assertNotEquals(BARE, full);
    }

    @Test
    void a_footnote_leaves_out_what_is_not_known() {
        assertEquals("「告示」（第1号）", BARE.numbered("第1号").toString());
        assertEquals("「告示」（2022-09-12）", BARE.dated(LocalDate.of(2022, 9, 12)).toString());
    }

    @Test
    void citations_are_equal_if_every_part_is() {
        assertEquals(BARE.at("第3条"), Citation.of("告示", Provenance.PUBLIC).at("第3条"));
        assertEquals(
                BARE.at("第3条").hashCode(),
                Citation.of("告示", Provenance.PUBLIC).at("第3条").hashCode());
        assertNotEquals(BARE, Citation.of("告示", Provenance.PRIMARY));
        assertNotEquals(BARE, BARE.readAt("官報"));
    }
}
