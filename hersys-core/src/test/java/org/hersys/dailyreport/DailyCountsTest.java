package org.hersys.dailyreport;

import static org.hersys.dailyreport.Filed.SCREEN;
import static org.hersys.dailyreport.Filed.everywhere;
import static org.hersys.dailyreport.Filed.twenties;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hersys.person.AgeBracket;
import org.junit.jupiter.api.Test;

class DailyCountsTest {

    @Test
    void the_row_of_the_ministrys_screen_sums_to_10117() {
        assertEquals(10_117, SCREEN.total());
        assertEquals(10_000, SCREEN.at(AgeBracket.TEENS));
        assertEquals(100, SCREEN.at(AgeBracket.UNKNOWN));
        assertEquals(0, SCREEN.at(AgeBracket.AGED_0));
    }

    @Test
    void a_sheet_starts_with_0_everywhere() {
        assertTrue(DailyCounts.zero().isZero());
        assertEquals(Collections.nCopies(14, 0), DailyCounts.zero().inOrder());
        assertFalse(DailyCounts.zero().with(AgeBracket.UNKNOWN, 1).isZero());
    }

    @Test
    void every_bracket_counts_in_the_total_also_unknown() {
        for (var bracket : AgeBracket.values()) {
            assertEquals(15, everywhere(1).with(bracket, 2).total());
        }
    }

    @Test
    void a_number_is_from_0_to_the_highest() {
        assertEquals(14L * DailyCounts.HIGHEST, everywhere(DailyCounts.HIGHEST).total());
        assertThrows(IllegalArgumentException.class, () -> twenties(-1));
        assertThrows(IllegalArgumentException.class, () -> twenties(DailyCounts.HIGHEST + 1));
        assertThrows(IllegalArgumentException.class, () -> DailyCounts.of(Map.of(AgeBracket.TEENS, -1)));
    }

    @Test
    void there_are_fourteen_numbers_in_order() {
        assertEquals(SCREEN, DailyCounts.inOrder(SCREEN.inOrder()));
        assertEquals(SCREEN, DailyCounts.of(SCREEN.asMap()));
        assertThrows(IllegalArgumentException.class, () -> DailyCounts.inOrder(Collections.nCopies(13, 0)));
        assertThrows(IllegalArgumentException.class, () -> DailyCounts.inOrder(Collections.nCopies(15, 0)));
    }

    @Test
    void sums_are_made_by_bracket_and_may_go_beyond_the_highest_of_one_day() {
        assertEquals(everywhere(3), DailyCounts.sum(List.of(everywhere(1), everywhere(2))));
        assertEquals(DailyCounts.zero(), DailyCounts.sum(List.of()));
        var most = twenties(DailyCounts.HIGHEST);
        assertEquals(
                2 * DailyCounts.HIGHEST, DailyCounts.sum(List.of(most, most)).at(AgeBracket.TWENTIES));
        var tooMany = Collections.nCopies(215, most);
        assertThrows(ArithmeticException.class, () -> DailyCounts.sum(tooMany));
    }

    @Test
    void the_map_is_the_callers_own() {
        var map = SCREEN.asMap();
        map.put(AgeBracket.TEENS, 0);
        assertEquals(10_000, SCREEN.at(AgeBracket.TEENS));
        assertEquals(14, map.size());
        assertThrows(UnsupportedOperationException.class, () -> SCREEN.inOrder().set(0, 1));
    }

    @Test
    void counts_are_equal_by_their_numbers() {
        assertEquals(twenties(1), twenties(1));
        assertEquals(twenties(1).hashCode(), twenties(1).hashCode());
        assertNotEquals(twenties(1), twenties(2));
        assertNotEquals(twenties(1).hashCode(), twenties(2).hashCode());
        assertEquals("DailyCounts[0, 0, 0, 10000, 2, 2, 2, 3, 0, 0, 7, 1, 0, 100]=10117", SCREEN.toString());
    }
}
