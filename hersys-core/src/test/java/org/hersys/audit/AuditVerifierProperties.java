package org.hersys.audit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Whatever is done to one place of a sealed trail, it is found; what is not touched is clean. */
class AuditVerifierProperties {

    /** What somebody does to an entry. */
    enum Deed {
        REMOVE {
            @Override
            void to(AuditChain chain, int seal, int index) {
                chain.batch(seal).remove(index);
            }
        },
        REMOVE_AND_CLOSE_UP {
            @Override
            void to(AuditChain chain, int seal, int index) {
                chain.batch(seal).remove(index);
                chain.renumber(seal);
            }
        },
        CHANGE {
            @Override
            void to(AuditChain chain, int seal, int index) {
                var entry = chain.batch(seal).get(index);
                chain.batch(seal).set(index, other(entry, entry.digest()));
            }
        },
        CHANGE_WITH_DIGEST {
            @Override
            void to(AuditChain chain, int seal, int index) {
                var entry = chain.batch(seal).get(index);
                chain.batch(seal)
                        .set(
                                index,
                                other(
                                        entry,
                                        AuditChain.entry((int) entry.added(), 0).digest()));
            }
        },
        SWAP_WITH_THE_NEXT {
            @Override
            void to(AuditChain chain, int seal, int index) {
                chain.swap(seal, index, (index + 1) % chain.batch(seal).size());
            }
        },
        ADD_BETWEEN {
            @Override
            void to(AuditChain chain, int seal, int index) {
                var added = AuditChain.entry(0, 0);
                chain.batch(seal).add(index, SealedEntry.of(added, added.digest(), 0, 0));
                chain.renumber(seal);
            }
        };

        abstract void to(AuditChain chain, int seal, int index);

        private static SealedEntry other(SealedEntry entry, Digest digest) {
            return SealedEntry.of(AuditChain.entry((int) entry.added(), 0), digest, entry.added(), entry.position());
        }
    }

    @Property
    void one_deed_at_any_place_is_found(
            @ForAll @IntRange(min = 1, max = 4) int seals,
            @ForAll @IntRange(min = 2, max = 5) int entries,
            @ForAll @IntRange(min = 0, max = 99) int where,
            @ForAll Deed deed) {
        var chain = new AuditChain(seals, entries);
        int seal = 1 + where % seals;
        int index = where / 4 % entries;
        deed.to(chain, seal, index);

        var report = chain.verify();

        Statistics.collect(deed);
        Statistics.label("edge").collect(index == 0 || index == entries - 1);
        Statistics.label("edge").coverage(checker -> checker.check(true).percentage(p -> p > 20));
        assertFalse(report.isClean(), deed::name);
        assertTrue(report.findings().stream().allMatch(finding -> finding.seal().equals(Optional.of((long) seal))));
    }

    @Property
    void what_is_not_touched_is_clean_whatever_was_removed_with_a_record(
            @ForAll @IntRange(min = 1, max = 5) int seals,
            @ForAll @IntRange(min = 1, max = 5) int entries,
            @ForAll @IntRange(min = 0, max = 5) int pruned) {
        var chain = new AuditChain(seals, entries);
        if (pruned > 0) {
            chain.prune(Math.min(pruned, seals));
        }

        var report = chain.verify();

        assertTrue(report.isClean(), report::toString);
    }
}
