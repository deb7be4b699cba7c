package org.hersys.audit;

import static org.hersys.audit.AuditChain.NOW;
import static org.hersys.audit.AuditFinding.Kind.ENTRY_ADDED;
import static org.hersys.audit.AuditFinding.Kind.ENTRY_CHANGED;
import static org.hersys.audit.AuditFinding.Kind.ENTRY_REMOVED;
import static org.hersys.audit.AuditFinding.Kind.HEAD_DIFFERS;
import static org.hersys.audit.AuditFinding.Kind.ORDER_CHANGED;
import static org.hersys.audit.AuditFinding.Kind.PRUNED_WITHOUT_RECORD;
import static org.hersys.audit.AuditFinding.Kind.SEAL_CHANGED;
import static org.hersys.audit.AuditFinding.Kind.SEAL_MISSING;
import static org.hersys.audit.AuditFinding.Kind.UNSEALED_TOO_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Three seals over three entries each; numbers and places count from 1. */
class AuditVerifierTest {

    private final AuditChain chain = new AuditChain(3, 3);

    @Test
    void a_chain_that_nobody_touched_is_clean() {
        var report = chain.verify();

        assertTrue(report.isClean());
        assertEquals(3, report.seals());
        assertEquals(9, report.entries());
        assertEquals(Optional.of(chain.seals.get(2).digest()), report.head());
        assertFalse(report.isComparedWithOutside());
    }

    @Test
    void an_empty_chain_is_clean() {
        var report = new AuditChain(0, 0).verify();

        assertTrue(report.isClean());
        assertEquals(Optional.empty(), report.head());
    }

    @Test
    void a_removed_entry_is_told_by_its_place() {
        chain.batch(2).remove(1);

        assertEquals(
                List.of(AuditFinding.ofPlace(ENTRY_REMOVED, 2, 2)),
                chain.verify().findings());
    }

    @Test
    void the_first_and_the_last_place_are_missed_too() {
        chain.batch(1).remove(0);
        chain.batch(3).remove(2);

        assertEquals(
                List.of(AuditFinding.ofPlace(ENTRY_REMOVED, 1, 1), AuditFinding.ofPlace(ENTRY_REMOVED, 3, 3)),
                chain.verify().findings());
    }

    @Test
    void a_removal_that_was_closed_up_is_missed_at_the_end() {
        chain.batch(2).remove(1);
        chain.renumber(2);

        assertEquals(
                List.of(AuditFinding.ofPlace(ENTRY_REMOVED, 2, 3)),
                chain.verify().findings());
    }

    @Test
    void a_changed_entry_is_told_by_its_id() {
        var before = chain.batch(2).get(1);
        chain.batch(2).set(1, SealedEntry.of(AuditChain.entry(5, 99), before.digest(), 5, 2));

        assertEquals(
                List.of(AuditFinding.ofEntry(ENTRY_CHANGED, 2, before)),
                chain.verify().findings());
    }

    @Test
    void an_entry_that_cannot_be_read_is_changed() {
        var before = chain.batch(2).get(1);
        chain.batch(2).set(1, SealedEntry.damaged(before.id(), before.digest(), 5, 2));

        assertEquals(
                List.of(AuditFinding.ofEntry(ENTRY_CHANGED, 2, before)),
                chain.verify().findings());
    }

    @Test
    void a_changed_digest_is_a_changed_entry() {
        var before = chain.batch(2).get(1);
        chain.batch(2).set(1, SealedEntry.of(before.entry().orElseThrow(), Digest.ZERO, 5, 2));

        assertEquals(
                List.of(AuditFinding.ofEntry(ENTRY_CHANGED, 2, before)),
                chain.verify().findings());
    }

    @Test
    void an_entry_changed_together_with_its_digest_is_found_in_its_batch() {
        var other = AuditChain.entry(5, 99);
        chain.batch(2).set(1, SealedEntry.of(other, other.digest(), 5, 2));

        assertEquals(
                List.of(AuditFinding.ofSeal(ENTRY_CHANGED, 2)), chain.verify().findings());
    }

    @Test
    void two_entries_that_changed_places_are_the_same_in_another_order() {
        chain.swap(2, 0, 2);

        assertEquals(
                List.of(AuditFinding.ofSeal(ORDER_CHANGED, 2)), chain.verify().findings());
    }

    @Test
    void an_added_entry_is_found_at_the_end_between_and_before() {
        for (int place : List.of(4, 2, 0)) {
            var touched = new AuditChain(3, 3);
            var added = AuditChain.entry(99, 99);
            var sealed = SealedEntry.of(added, added.digest(), 99, place);
            touched.batch(2).add(sealed);

            assertEquals(
                    List.of(AuditFinding.ofEntry(ENTRY_ADDED, 2, sealed)),
                    touched.verify().findings());
        }
    }

    @Test
    void a_changed_seal_is_told_and_its_batch_is_not_blamed() {
        var seal = chain.seals.get(1);
        chain.seals.set(
                1,
                AuditSeal.stored(2, seal.sealedAt())
                        .entries(2, seal.entriesDigest())
                        .previous(seal.previous())
                        .build(seal.digest()));

        assertEquals(
                List.of(AuditFinding.ofSeal(SEAL_CHANGED, 2)), chain.verify().findings());
    }

    @Test
    void a_seal_that_was_made_anew_is_found_by_the_one_after_it() {
        chain.seals.set(1, chain.seals.get(0).next(NOW.plusSeconds(5), chain.digests(2)));

        assertEquals(
                List.of(AuditFinding.ofSeal(SEAL_CHANGED, 3)), chain.verify().findings());
    }

    @Test
    void a_first_seal_must_be_chained_to_nothing() {
        var forged = AuditSeal.stored(1, NOW)
                .entries(3, AuditSeal.digestOf(chain.digests(1)))
                .previous(chain.seals.get(2).digest());
        chain.seals.set(0, forged.build(forged.build(Digest.ZERO).computed()));

        assertEquals(
                List.of(AuditFinding.ofSeal(SEAL_CHANGED, 1), AuditFinding.ofSeal(SEAL_CHANGED, 2)),
                chain.verify().findings());
    }

    @Test
    void a_missing_seal_is_told_by_its_number() {
        chain.removeSeal(2);
        assertEquals(
                List.of(AuditFinding.ofSeal(SEAL_MISSING, 2)), chain.verify().findings());

        chain.removeSeal(1);
        assertEquals(
                List.of(AuditFinding.ofSeal(SEAL_MISSING, 1)), chain.verify().findings());
    }

    @Test
    void an_end_that_was_cut_off_is_found_by_who_knows_the_head_only() {
        var head = chain.seals.get(2).digest();
        assertTrue(chain.verify(AuditVerifier.knowing(head)).isClean());
        chain.removeSeal(3);

        assertTrue(chain.verify().isClean());
        var report = chain.verify(AuditVerifier.knowing(head));
        assertEquals(List.of(AuditFinding.of(HEAD_DIFFERS)), report.findings());
        assertTrue(report.isComparedWithOutside());
    }

    @Test
    void a_chain_that_has_grown_since_goes_through_the_head_that_was_kept() {
        assertTrue(
                chain.verify(AuditVerifier.knowing(chain.seals.get(0).digest())).isClean());
    }

    @Test
    void entries_that_were_removed_without_record_are_told_once() {
        chain.batch(1).clear();

        assertEquals(
                List.of(AuditFinding.ofSeal(PRUNED_WITHOUT_RECORD, 1)),
                chain.verify().findings());
    }

    @Test
    void entries_that_were_removed_with_a_record_are_not_missed() {
        chain.prune(2);

        var report = chain.verify();
        assertTrue(report.isClean(), report::toString);
        assertEquals(4, report.seals());
        assertEquals(3, report.entries());
        assertEquals(2, report.prunedThrough());
    }

    @Test
    void the_record_covers_no_seal_after_it() {
        chain.prune(2);
        chain.batch(3).clear();

        assertEquals(
                List.of(AuditFinding.ofSeal(PRUNED_WITHOUT_RECORD, 3)),
                chain.verify().findings());
    }

    @Test
    void an_entry_under_a_seal_that_has_none_any_more_was_added() {
        var entry = chain.batch(2).get(0);
        chain.prune(2);
        chain.batch(2).add(entry);

        assertEquals(
                List.of(AuditFinding.ofEntry(ENTRY_ADDED, 2, entry)),
                chain.verify().findings());
    }

    @Test
    void what_is_removed_while_it_is_verified_is_no_finding() {
        var verifier = AuditVerifier.begin();
        verifier.seal(chain.seals.get(0), List.of(), 0, 1);
        verifier.seal(chain.seals.get(1), chain.batch(2), 1, 2);
        verifier.seal(chain.seals.get(2), List.of(), 2, 2);

        assertEquals(
                List.of(AuditFinding.ofSeal(PRUNED_WITHOUT_RECORD, 3)),
                verifier.report().findings());
    }

    @Test
    void an_entry_may_wait_for_its_seal_as_long_as_is_allowed_and_not_longer() {
        var allowed = Duration.ofMinutes(10);
        var verifier = AuditVerifier.begin();
        verifier.unsealed(0, null, NOW, allowed);
        verifier.unsealed(1, NOW, NOW.plus(allowed), allowed);
        assertTrue(verifier.report().isClean());
        assertEquals(Optional.of(NOW), verifier.report().oldestUnsealed());

        verifier.unsealed(1, NOW, NOW.plus(allowed).plusNanos(1), allowed);
        assertEquals(
                List.of(AuditFinding.of(UNSEALED_TOO_LONG)), verifier.report().findings());
    }

    @Test
    void entries_of_a_seal_that_there_is_not_tell_that_it_is_missing() {
        var verifier = AuditVerifier.begin();
        verifier.stray(0);
        assertTrue(verifier.report().isClean());

        verifier.stray(1);
        assertEquals(List.of(AuditFinding.of(SEAL_MISSING)), verifier.report().findings());
    }

    @Test
    void a_thousand_findings_are_listed_and_all_are_counted() {
        var trail = new AuditChain(1, 1002);
        trail.batch(1).subList(1, 1002).clear();

        var report = trail.verify();
        assertEquals(1000, report.findings().size());
        assertEquals(1001, report.found());
    }

    @Test
    void a_finding_says_where_in_both_languages() {
        var finding = AuditFinding.ofPlace(ENTRY_REMOVED, 2, 3);

        assertEquals("封印された記録がなくなっている（封印番号2、3番目）", finding.explanation().ja());
        assertEquals("a sealed entry is gone (seal 2, place 3)", finding.toString());
        assertEquals(Optional.of(2L), finding.seal());
        assertEquals(Optional.of(3), finding.position());
        assertEquals(Optional.empty(), finding.entry());
        assertEquals(
                "a seal is gone", AuditFinding.of(SEAL_MISSING).explanation().en());
    }
}
