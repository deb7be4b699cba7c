package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.hersys.Hersys;
import org.hersys.access.Operation;
import org.hersys.actor.ActorId;
import org.hersys.audit.AuditEntry;
import org.hersys.audit.AuditFinding;
import org.hersys.audit.AuditSeal;
import org.hersys.audit.Digest;
import org.hersys.port.memory.InMemoryUnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Systems;
import org.hersys.time.JapanTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sealing, verifying and removing, as who operates the system does. */
class AuditChainTest {

    private static final Instant NOW = Instant.parse("2022-09-26T01:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final ActorId JOB = ActorId.of("nightly-job");

    private final InMemoryUnitOfWork store = new InMemoryUnitOfWork();

    private Hersys at(Instant now) {
        return Systems.builder(Clock.fixed(now, JapanTime.ZONE))
                .unitOfWork(store)
                .build();
    }

    private void append(int entries, Instant when) {
        store.run(transaction -> {
            for (int number = 0; number < entries; number++) {
                transaction
                        .audit()
                        .append(AuditEntry.of(Actors.centreNurse(), Operation.READ_CASE, when)
                                .done());
            }
            return Outcome.accepted(entries);
        });
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 1", "1000, 1, 1000", "1001, 2, 1"})
    void everything_is_sealed_a_thousand_at_a_time(int entries, int seals, int last) {
        append(entries, NOW);

        var made = at(NOW).sealingAudit().seal();

        assertThat(made).hasSize(seals);
        assertThat(made.stream().mapToInt(AuditSeal::entries).sum()).isEqualTo(entries);
        assertThat(made.isEmpty() ? 0 : made.get(seals - 1).entries()).isEqualTo(last);
        assertThat(at(NOW).sealingAudit().seal()).isEmpty();
        assertThat(at(NOW).verifyingAudit().verify(Duration.ZERO).entries()).isEqualTo(entries);
    }

    @Test
    void an_entry_may_wait_as_long_as_is_allowed_and_not_longer() {
        append(1, NOW);

        assertThat(at(NOW.plus(HOUR)).verifyingAudit().verify(HOUR).isClean()).isTrue();
        assertThat(at(NOW.plus(HOUR).plusNanos(1)).verifyingAudit().verify(HOUR).findings())
                .extracting(AuditFinding::kind)
                .containsExactly(AuditFinding.Kind.UNSEALED_TOO_LONG);
    }

    @Test
    void the_head_that_was_kept_outside_proves_what_was_sealed_then() {
        append(1, NOW);
        var kept = at(NOW).sealingAudit().seal().get(0).digest();
        append(1, NOW);
        at(NOW).sealingAudit().seal();

        assertThat(at(NOW).verifyingAudit().verify(HOUR, kept).isClean()).isTrue();
        assertThat(at(NOW).verifyingAudit().verify(HOUR, Digest.ZERO).isClean()).isFalse();
    }

    @Test
    void what_is_older_than_it_is_kept_goes_by_the_day_in_japan_and_is_recorded() {
        var midnight = LocalDate.of(2022, 9, 26).atStartOfDay(JapanTime.ZONE).toInstant();
        append(1, midnight);
        at(midnight.minusMillis(1)).sealingAudit().seal();
        append(2, midnight);
        at(midnight).sealingAudit().seal();

        var fiveYearsLater = at(midnight.atZone(JapanTime.ZONE).plusYears(5).toInstant());
        var record = fiveYearsLater.pruningAudit().prune(Period.ofYears(5), JOB);

        assertThat(record).singleElement().satisfies(seal -> {
            assertThat(seal.number()).isEqualTo(3);
            assertThat(seal.prunedThrough()).isEqualTo(1);
            assertThat(seal.prunedBy()).contains(JOB);
        });
        var report = fiveYearsLater.verifyingAudit().verify(HOUR);
        assertThat(report.isClean()).isTrue();
        assertThat(report.entries()).isEqualTo(2);
        assertThat(report.prunedThrough()).isEqualTo(1);
        assertThat(fiveYearsLater.pruningAudit().prune(Period.ofYears(5), JOB)).isEmpty();
    }

    @Test
    void more_batches_than_fit_into_one_transaction_go_in_several() {
        for (int batch = 0; batch < 51; batch++) {
            append(1, NOW);
            at(NOW).sealingAudit().seal();
        }

        var record = at(NOW.plus(Duration.ofDays(3))).pruningAudit().prune(Period.ofDays(1), JOB);

        assertThat(record).extracting(AuditSeal::prunedThrough).containsExactly(50L, 51L);
        assertThat(at(NOW).verifyingAudit().verify(HOUR).isClean()).isTrue();
    }

    @Test
    void entries_are_kept_for_a_day_at_least() {
        var pruning = at(NOW).pruningAudit();

        assertThatThrownBy(() -> pruning.prune(Period.ZERO, JOB)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> pruning.prune(Period.ofDays(-1), JOB)).isInstanceOf(IllegalArgumentException.class);
        assertThat(pruning.prune(Period.ofDays(1), JOB)).isEmpty();
    }
}
