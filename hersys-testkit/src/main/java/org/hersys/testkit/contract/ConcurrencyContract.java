package org.hersys.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.hersys.audit.SealedEntry;
import org.hersys.cases.CaseRecord;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.facility.InstitutionId;
import org.hersys.person.NotificationId;
import org.hersys.port.Transaction;
import org.hersys.result.Outcome;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.InventedValues;
import org.hersys.testkit.Systems;
import org.hersys.time.JapanTime;
import org.junit.jupiter.api.Test;

/** What a {@link org.hersys.port.UnitOfWork} has to do when eight threads want the same rows (並行処理の契約試験). */
public abstract class ConcurrencyContract extends StoreContract {

    private static final int THREADS = 8;
    private static final int ROUNDS = 25;

    private static final LocalDate FIRST_REPORT = LocalDate.of(2022, 9, 26);
    private static final ReportingUnit REPORTING =
            ReportingUnit.of(Institutions.clinic().id());

    /** For the test that extends it. */
    protected ConcurrencyContract() {}

    @Test
    void no_update_is_lost() {
        commitAll(transaction -> transaction.cases().insert(Rows.caseOf(1)));

        Together.run(THREADS, thread -> {
            for (int round = 0; round < ROUNDS; round++) {
                while (!store().run(ConcurrencyContract::remark).isAccepted()) {
                    Thread.onSpinWait();
                }
            }
            return true;
        });

        var history = commit(transaction -> transaction.cases().history(Rows.caseId(1)));
        assertThat(history).hasSize(1 + THREADS * ROUNDS);
        assertThat(history.get(history.size() - 1).version()).isEqualTo(1 + THREADS * ROUNDS);
    }

    /** Reads, changes and writes; refused if another was faster. */
    private static Outcome<CaseRecord> remark(Transaction transaction) {
        var read = transaction.cases().find(Rows.caseId(1)).orElseThrow();
        var next = Rows.remarked(read, (int) read.version(), "第" + read.version() + "版");
        return transaction.cases().update(next) ? Outcome.accepted(next) : tryAgain();
    }

    @Test
    void of_one_key_one_submission_is_filed_and_everybody_gets_it() {
        for (int round = 0; round < ROUNDS; round++) {
            int key = round;
            var answers = Together.run(
                    THREADS, thread -> commit(transaction -> fileOnce(transaction, key, key * THREADS + thread)));

            assertThat(answers).hasSize(THREADS).containsOnly(answers.get(0));
            commitAll(transaction -> assertThat(transaction.notifications().ofCase(Rows.caseId(key)))
                    .hasSize(1)
                    .allSatisfy(filed -> assertThat(filed.id()).isEqualTo(answers.get(0))));
        }
    }

    private static NotificationId fileOnce(Transaction transaction, int key, int number) {
        var registered = transaction.submissions().registerOrFind(Rows.submission(key, number));
        if (registered.notificationId().equals(Rows.notificationId(number))) {
            transaction.notifications().insert(Rows.filed(number, key, 0));
        }
        return registered.notificationId();
    }

    @Test
    void one_hersys_id_is_given_to_one_case() {
        for (int round = 0; round < ROUNDS; round++) {
            var hersysId = InventedValues.hersysId(round);
            int first = round * THREADS;
            var inserted = Together.run(
                    THREADS,
                    thread -> commit(transaction -> transaction
                            .cases()
                            .insert(CaseRecord.register(Rows.caseId(first + thread), hersysId, Rows.entered(0))
                                    .build())));

            assertThat(inserted).hasSize(THREADS).containsOnlyOnce(true);
            commitAll(transaction ->
                    assertThat(transaction.cases().findByHersysId(hersysId)).isPresent());
        }
    }

    @Test
    void of_all_who_report_for_a_unit_and_a_date_one_is_stored() {
        for (int round = 0; round < ROUNDS; round++) {
            var day = FIRST_REPORT.plusDays(round);
            int first = round * THREADS;
            var inserted = Together.run(
                    THREADS,
                    thread -> commit(transaction -> transaction
                            .dailyReports()
                            .insert(DailyReportRepositoryContract.report(first + thread, REPORTING, day))));

            assertThat(inserted).hasSize(THREADS).containsOnlyOnce(true);
        }
    }

    @Test
    void who_holds_a_unit_finds_what_the_one_before_has_written() {
        for (int round = 0; round < ROUNDS; round++) {
            var unit = ReportingUnit.of(InstitutionId.of("clinic-" + round));
            int first = round * THREADS;
            Together.run(
                    THREADS,
                    thread -> commit(transaction -> {
                        var reports = transaction.dailyReports();
                        reports.hold(unit);
                        boolean isFirst = reports.ofUnit(unit, FIRST_REPORT, FIRST_REPORT.plusDays(THREADS))
                                .isEmpty();
                        return isFirst
                                && reports.insert(DailyReportRepositoryContract.report(
                                        first + thread, unit, FIRST_REPORT.plusDays(thread)));
                    }));

            commitAll(transaction -> assertThat(
                            transaction.dailyReports().ofUnit(unit, FIRST_REPORT, FIRST_REPORT.plusDays(THREADS)))
                    .hasSize(1));
        }
    }

    @Test
    void among_refusals_and_exceptions_what_is_accepted_is_whole_and_the_rest_is_not_there() {
        Together.run(THREADS, thread -> {
            for (int round = 0; round < ROUNDS; round++) {
                submitRefuseOrThrow(round * THREADS + thread);
            }
            return true;
        });

        commitAll(transaction -> {
            for (int number = 0; number < THREADS * ROUNDS; number++) {
                assertThat(UnitOfWorkContract.whatIsStored(transaction, number)).containsOnly(number % 3 == 0);
            }
        });
    }

    private void submitRefuseOrThrow(int number) {
        try {
            store().run(transaction -> {
                UnitOfWorkContract.storeEverything(transaction, number);
                if (number % 3 == 2) {
                    throw new UnsupportedOperationException("broken on purpose");
                }
                return number % 3 == 0 ? Outcome.accepted(number) : tryAgain();
            });
        } catch (UnsupportedOperationException onPurpose) {
            assertThat(number % 3).isEqualTo(2);
        }
    }

    @Test
    void while_eight_write_and_two_seal_every_entry_is_sealed_once() {
        var writing = new AtomicInteger(THREADS);

        Together.run(THREADS + 2, thread -> {
            if (thread < THREADS) {
                write(thread);
                writing.decrementAndGet();
            } else {
                while (writing.get() > 0) {
                    sealSome();
                }
            }
            return true;
        });
        while (sealSome()) {
            // Until the rest is sealed.
        }

        commitAll(transaction -> {
            var seals = transaction.audit().seals(0, THREADS * ROUNDS);
            assertThat(seals.stream().flatMap(seal -> transaction.audit().entriesOfSeal(seal.number()).stream()))
                    .extracting(SealedEntry::id)
                    .doesNotHaveDuplicates()
                    .hasSize(THREADS * ROUNDS);
        });
        var hersys = Systems.builder(Clock.fixed(Rows.minute(0), JapanTime.ZONE))
                .unitOfWork(store())
                .build();
        assertThat(hersys.verifyingAudit().verify(Duration.ZERO).findings()).isEmpty();
    }

    private void write(int thread) {
        for (int round = 0; round < ROUNDS; round++) {
            int number = round * THREADS + thread;
            commitAll(transaction -> transaction.audit().append(Rows.entry(number, 0)));
        }
    }

    private boolean sealSome() {
        return commit(transaction -> transaction.audit().seal(Rows.minute(1), 7))
                .isPresent();
    }
}
