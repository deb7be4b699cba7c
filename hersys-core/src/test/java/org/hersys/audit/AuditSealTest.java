package org.hersys.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hersys.actor.ActorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuditSealTest {

    private static final Instant NOW = Instant.parse("2022-09-26T01:00:00.123456Z");
    private static final ActorId JOB = ActorId.of("nightly-job");
    private static final Digest ONE = AuditSeal.digestOf(List.of());
    private static final Digest TWO = AuditSeal.digestOf(List.of(ONE));
    private static final AuditSeal FIRST = AuditSeal.first(NOW, List.of(ONE, TWO));

    @Test
    void the_first_seal_is_chained_to_nothing_and_the_next_to_it() {
        var second = FIRST.next(NOW.plusSeconds(1), List.of(TWO));

        assertEquals(1, FIRST.number());
        assertEquals(Digest.ZERO, FIRST.previous());
        assertEquals(2, FIRST.entries());
        assertEquals(2, second.number());
        assertEquals(FIRST.digest(), second.previous());
        assertTrue(second.follows(FIRST));
        assertFalse(FIRST.follows(second));
        assertFalse(second.next(NOW, List.of(ONE)).follows(FIRST));
    }

    @Test
    void a_seal_is_over_entries_in_their_order() {
        assertNotEquals(FIRST.digest(), AuditSeal.first(NOW, List.of(TWO, ONE)).digest());
        assertThrows(IllegalArgumentException.class, () -> AuditSeal.first(NOW, List.of()));
        assertThrows(IllegalArgumentException.class, () -> FIRST.next(NOW, List.of()));
    }

    @Test
    void a_seal_keeps_no_finer_time_than_a_database_does() {
        assertEquals(FIRST, AuditSeal.first(NOW.plusNanos(999), List.of(ONE, TWO)));
        assertNotEquals(FIRST, AuditSeal.first(NOW.plusNanos(1000), List.of(ONE, TWO)));
    }

    private static AuditSeal.Builder stored(long number, Instant at) {
        return AuditSeal.stored(number, at).entries(2, FIRST.entriesDigest()).previous(Digest.ZERO);
    }

    static Stream<AuditSeal> changed() {
        return Stream.of(
                stored(2, NOW).build(FIRST.digest()),
                stored(1, NOW.plusSeconds(1)).build(FIRST.digest()),
                stored(1, NOW).entries(3, FIRST.entriesDigest()).build(FIRST.digest()),
                stored(1, NOW).entries(2, TWO).build(FIRST.digest()),
                stored(1, NOW).previous(ONE).build(FIRST.digest()),
                stored(1, NOW).prunedThrough(1).build(FIRST.digest()),
                stored(1, NOW).prunedBy(JOB).build(FIRST.digest()),
                stored(1, NOW).build(TWO));
    }

    @ParameterizedTest
    @MethodSource("changed")
    void a_stored_seal_of_which_any_part_was_changed_is_not_intact(AuditSeal changed) {
        assertTrue(stored(1, NOW).build(FIRST.digest()).isIntact());
        assertEquals(FIRST, stored(1, NOW).build(FIRST.digest()));
        assertFalse(changed.isIntact());
        assertNotEquals(FIRST, changed);
    }

    @Test
    void removal_is_recorded_by_the_next_seal_and_remembered_by_those_after_it() {
        var second = FIRST.next(NOW.plusSeconds(1), List.of(TWO));
        var pruning = second.pruning(List.of(FIRST, second), NOW.plusSeconds(1), JOB, NOW.plusSeconds(2))
                .orElseThrow();
        var after = pruning.next(NOW.plusSeconds(3), List.of(ONE));

        assertEquals(1, pruning.prunedThrough());
        assertEquals(Optional.of(JOB), pruning.prunedBy());
        assertEquals(0, pruning.entries());
        assertTrue(pruning.follows(second));
        assertEquals(1, after.prunedThrough());
        assertEquals(Optional.empty(), after.prunedBy());
        assertTrue(after.follows(pruning));
    }

    @Test
    void what_was_sealed_at_the_moment_itself_is_not_older() {
        assertTrue(FIRST.pruning(List.of(FIRST), NOW, JOB, NOW).isEmpty());
        assertTrue(FIRST.pruning(List.of(), NOW.plusSeconds(1), JOB, NOW).isEmpty());
        assertTrue(FIRST.pruning(List.of(FIRST), NOW.plusNanos(1000), JOB, NOW).isPresent());
    }

    @Test
    void what_was_removed_cannot_come_back_by_the_next_seal() {
        var pruning =
                FIRST.pruning(List.of(FIRST), NOW.plusSeconds(1), JOB, NOW).orElseThrow();
        var forgetful = AuditSeal.stored(3, NOW).previous(pruning.digest());

        assertFalse(forgetful.build(ONE).follows(pruning));
        assertFalse(forgetful.prunedThrough(2).build(ONE).follows(pruning));
        assertTrue(forgetful.prunedThrough(1).build(ONE).follows(pruning));
        assertFalse(forgetful.prunedBy(JOB).build(ONE).follows(pruning));
        assertTrue(forgetful.prunedThrough(2).build(ONE).follows(pruning));
    }
}
