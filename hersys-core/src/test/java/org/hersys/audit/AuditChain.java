package org.hersys.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.person.CaseId;

/** A sealed trail in lists, which anybody may change. */
final class AuditChain {

    static final Instant NOW = Instant.parse("2022-09-26T01:00:00Z");

    private static final ActorId JOB = ActorId.of("nightly-job");
    private static final Actor MINISTRY = Actor.ministry(ActorId.of("u-1"));

    final List<AuditSeal> seals = new ArrayList<>();
    private final List<List<SealedEntry>> batches = new ArrayList<>();

    AuditChain(int sealCount, int entriesOfEach) {
        for (int number = 0; number < sealCount; number++) {
            int before = number * entriesOfEach;
            batches.add(IntStream.rangeClosed(1, entriesOfEach)
                    .mapToObj(place -> sealed(before + place, place))
                    .collect(ArrayList::new, List::add, List::addAll));
            seals.add(
                    number == 0
                            ? AuditSeal.first(NOW, digests(1))
                            : seals.get(number - 1).next(NOW, digests(number + 1)));
        }
    }

    /** The entry of a number, about the case of a number. */
    static AuditEntry entry(int number, int caseNumber) {
        return AuditEntry.of(MINISTRY, Operation.READ_CASE, NOW)
                .withId(new AuditEntryId(new UUID(1, number)))
                .about(CaseId.of(new UUID(2, caseNumber)))
                .done();
    }

    private static SealedEntry sealed(int number, int place) {
        var entry = entry(number, number);
        return SealedEntry.of(entry, entry.digest(), number, place);
    }

    List<SealedEntry> batch(int seal) {
        return batches.get(seal - 1);
    }

    List<Digest> digests(int seal) {
        return batch(seal).stream().map(SealedEntry::digest).toList();
    }

    /** Lets two entries change places. */
    void swap(int seal, int one, int other) {
        var batch = batch(seal);
        var first = batch.get(one);
        batch.set(one, batch.get(other));
        batch.set(other, first);
        renumber(seal);
    }

    /** Gives the entries of a batch places without gaps. */
    void renumber(int seal) {
        var batch = batch(seal);
        for (int index = 0; index < batch.size(); index++) {
            var entry = batch.get(index);
            batch.set(index, SealedEntry.of(entry.entry().orElseThrow(), entry.digest(), entry.added(), index + 1));
        }
    }

    void removeSeal(int number) {
        seals.remove(number - 1);
        batches.remove(number - 1);
    }

    /** Removes the entries of the first seals as a store does. */
    void prune(int through) {
        var last = seals.get(seals.size() - 1);
        seals.add(last.pruning(seals.subList(0, through), NOW.plusSeconds(1), JOB, NOW)
                .orElseThrow());
        batches.subList(0, through).forEach(List::clear);
        batches.add(new ArrayList<>());
    }

    AuditVerification verify() {
        return verify(AuditVerifier.begin());
    }

    AuditVerification verify(AuditVerifier verifier) {
        long pruned = seals.isEmpty() ? 0 : seals.get(seals.size() - 1).prunedThrough();
        for (int index = 0; index < seals.size(); index++) {
            verifier.seal(seals.get(index), batches.get(index), pruned, pruned);
        }
        verifier.unsealed(0, null, NOW, Duration.ZERO);
        return verifier.report();
    }
}
