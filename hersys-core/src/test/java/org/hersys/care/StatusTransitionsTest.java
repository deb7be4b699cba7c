package org.hersys.care;

import static org.hersys.care.CurrentStatus.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hersys.law.Provenance;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatusTransitionsTest {

    private static final StatusTransitions STANDARD = StatusTransitions.standard();

    /** A row for each status before, a column for each status after, in the order of the values. */
    private static final Map<CurrentStatus, String> TABLE = Map.of(
            CLOSE_CONTACT, "-ooooooooo",
            BEING_ARRANGED, "--oooooooo",
            IN_HOSPITAL, "-o-ooooooo",
            IN_HOSPITAL_SEVERE, "-oo-oooooo",
            AT_HOTEL, "-ooo-ooooo",
            AT_HOME, "-oooo-oooo",
            IN_WELFARE_FACILITY, "-ooooo-ooo",
            RELEASED, "--------o-",
            DEAD, "----------",
            UNKNOWN, "ooooooooo-");

    @ParameterizedTest
    @EnumSource
    void every_pair_is_allowed_or_refused_as_the_table_says(CurrentStatus from) {
        for (var to : CurrentStatus.values()) {
            boolean allowed = TABLE.getOrDefault(from, "").charAt(to.ordinal()) == 'o';
            assertEquals(allowed, STANDARD.allows(from, to), () -> from + " to " + to);
            assertEquals(allowed, STANDARD.allowedAfter(from).contains(to));
            assertEquals(allowed, STANDARD.after(from, to).isAccepted());
            assertEquals(allowed, STANDARD.table().getOrDefault(from, Set.of()).contains(to));
        }
    }

    @Test
    void an_allowed_transition_gives_the_status_after() {
        assertEquals(AT_HOTEL, STANDARD.after(AT_HOME, AT_HOTEL).orElseThrow());
    }

    @Test
    void a_refusal_names_both_and_what_is_allowed() {
        var problem = STANDARD.after(RELEASED, AT_HOME).problems().get(0);
        assertEquals(ProblemCode.STATUS_CHANGE_NOT_ALLOWED, problem.code());
        assertEquals(Optional.of("currentStatus"), problem.item());
        assertEquals(
                "現在のステータスを「退院・療養解除」から「自宅療養中」に変更することはできません。変更できるステータス：死亡。入力の誤りは「訂正」として修正してください。",
                problem.message().ja());
        assertTrue(problem.message().en().contains("\"discharged or released\" to \"recuperating at home\""));
        assertTrue(problem.message().en().contains("It can change to: dead."));
    }

    @Test
    void after_death_nothing_is_allowed_and_the_refusal_says_so() {
        var problem = STANDARD.after(DEAD, RELEASED).problems().get(0);
        assertTrue(problem.message().ja().contains("変更できるステータス：なし。"));
        assertTrue(problem.message().en().contains("It can change to: none."));
    }

    @Test
    void several_allowed_ones_are_listed_in_their_order() {
        var problem = STANDARD.after(IN_HOSPITAL, IN_HOSPITAL).problems().get(0);
        assertTrue(problem.message().ja().contains("：入院・療養等調整中、入院中（重症）、宿泊療養中、自宅療養中、社会福祉施設等療養中、退院・療養解除、死亡、不明。"));
    }

    @Test
    void a_host_replaces_a_row_and_the_standard_table_stays() {
        var own = STANDARD.with(RELEASED, List.of(DEAD, AT_HOME, RELEASED));
        assertEquals(EnumSet.of(AT_HOME, DEAD), own.allowedAfter(RELEASED));
        assertEquals(Set.of(DEAD), STANDARD.allowedAfter(RELEASED));
        assertEquals(STANDARD.allowedAfter(AT_HOME), own.allowedAfter(AT_HOME));
        assertNotEquals(STANDARD, own);
        assertEquals(STANDARD, own.with(RELEASED, List.of(DEAD)));
        assertEquals(STANDARD.hashCode(), own.with(RELEASED, List.of(DEAD)).hashCode());
    }

    @Test
    void the_table_is_whole_and_cannot_be_written_to() {
        assertEquals(
                List.of(CurrentStatus.values()), List.copyOf(STANDARD.table().keySet()));
        assertThrows(UnsupportedOperationException.class, () -> STANDARD.table().clear());
        assertThrows(
                UnsupportedOperationException.class,
                () -> STANDARD.allowedAfter(AT_HOME).clear());
        assertTrue(STANDARD.toString().contains("RELEASED=[DEAD]"));
    }

    @Test
    void the_table_is_our_choice_and_says_so() {
        assertEquals(Provenance.PROVISIONAL, StatusTransitions.citation().provenance());
    }

    @Test
    void the_ten_values_have_the_words_of_the_screen_and_a_source() {
        assertEquals(
                List.of("濃厚接触者", "入院・療養等調整中", "入院中", "入院中（重症）", "宿泊療養中", "自宅療養中", "社会福祉施設等療養中", "退院・療養解除", "死亡", "不明"),
                Stream.of(CurrentStatus.values())
                        .map(status -> status.label().ja())
                        .toList());
        assertEquals(Provenance.PUBLIC, DEAD.citation().provenance());
        assertEquals(Provenance.PROVISIONAL, BEING_ARRANGED.citation().provenance());
    }
}
