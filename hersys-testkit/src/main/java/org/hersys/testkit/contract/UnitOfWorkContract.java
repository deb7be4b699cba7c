package org.hersys.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hersys.cases.CaseQuery;
import org.hersys.cases.DuplicateFinder;
import org.hersys.port.Transaction;
import org.hersys.result.Outcome;
import org.hersys.result.PageRequest;
import org.junit.jupiter.api.Test;

/** What a {@link org.hersys.port.UnitOfWork} has to do (作業単位の契約試験), for one thread at a time. */
public abstract class UnitOfWorkContract extends StoreContract {

    /** For the test that extends it. */
    protected UnitOfWorkContract() {}

    @Test
    void what_was_accepted_is_there_in_all_ports() {
        commitAll(UnitOfWorkContract::storeEverything);

        commitAll(transaction -> {
            assertThat(transaction.cases().find(Rows.caseId(1))).contains(Rows.caseOf(1));
            assertThat(transaction.notifications().find(Rows.notificationId(1))).contains(Rows.filed(1, 1, 0));
            assertThat(transaction.submissions().find(Rows.CLINIC, Rows.key(1))).contains(Rows.submission(1, 1));
            assertThat(transaction.audit().entriesOf(Rows.caseId(1))).hasSize(1);
            assertThat(Rows.waiting(transaction)).hasSize(1);
        });
    }

    @Test
    void the_answer_of_the_work_is_the_answer() {
        assertThat(store().run(transaction -> Outcome.accepted("yes")).orElseThrow())
                .isEqualTo("yes");
        assertThat(store().run(transaction -> tryAgain()).problems())
                .isEqualTo(tryAgain().problems());
    }

    @Test
    void what_was_refused_is_in_no_port() {
        refuse(UnitOfWorkContract::storeEverything);

        assertNothingIsStored();
    }

    @Test
    void what_was_thrown_reaches_the_caller_and_nothing_is_stored() {
        var broken = new IllegalStateException("broken on purpose");

        assertRolledBackBy(broken, () -> {
            throw broken;
        });
    }

    @Test
    void an_error_rolls_back_as_an_exception_does() {
        var broken = new AssertionError("broken on purpose");

        assertRolledBackBy(broken, () -> {
            throw broken;
        });
    }

    private void assertRolledBackBy(Throwable broken, Runnable throwing) {
        assertThatThrownBy(() -> commitAll(transaction -> {
                    storeEverything(transaction);
                    throwing.run();
                }))
                .isSameAs(broken);
        assertNothingIsStored();
    }

    @Test
    void a_roll_back_restores_what_was_changed_and_what_was_deleted() {
        commitAll(UnitOfWorkContract::storeEverything);

        refuse(transaction -> {
            transaction.cases().update(Rows.remarked(Rows.caseOf(1), 10, "取り消される"));
            transaction.cases().delete(Rows.caseId(1));
            transaction.notifications().delete(Rows.notificationId(1));
            transaction.submissions().markDeleted(Rows.notificationId(1));
            transaction.outbox().forget(Rows.caseId(1));
            transaction.audit().append(Rows.entry(1, 10));
        });

        assertEverythingIsStored();
    }

    private void assertEverythingIsStored() {
        commitAll(transaction -> {
            assertThat(transaction.cases().history(Rows.caseId(1))).containsExactly(Rows.caseOf(1));
            assertThat(transaction.cases().findByHersysId(Rows.caseOf(1).hersysId()))
                    .contains(Rows.caseOf(1));
            assertThat(transaction.notifications().ofCase(Rows.caseId(1))).containsExactly(Rows.filed(1, 1, 0));
            assertThat(transaction.submissions().find(Rows.CLINIC, Rows.key(1))).contains(Rows.submission(1, 1));
            assertThat(transaction.audit().entriesOf(Rows.caseId(1))).hasSize(1);
            assertThat(Rows.waiting(transaction))
                    .hasSize(1)
                    .allSatisfy(message -> assertThat(message.caseId()).contains(Rows.caseId(1)));
        });
    }

    @Test
    void a_hersys_id_that_was_rolled_back_was_not_given_out() {
        refuse(transaction -> transaction.cases().insert(Rows.caseOf(1)));

        commitAll(transaction ->
                assertThat(transaction.cases().insert(Rows.caseOf(1))).isTrue());
    }

    @Test
    void the_store_goes_on_after_a_refusal_and_after_an_exception() {
        refuse(UnitOfWorkContract::storeEverything);
        assertThatThrownBy(() -> store().run(transaction -> {
                    throw new IllegalStateException("broken on purpose");
                }))
                .isInstanceOf(IllegalStateException.class);

        commitAll(UnitOfWorkContract::storeEverything);

        assertEverythingIsStored();
    }

    @Test
    void another_thread_never_sees_what_is_not_committed() {
        var seen = new CompletableFuture<Boolean>();

        refuse(transaction -> {
            transaction.cases().insert(Rows.caseOf(1));
            seen.completeAsync(
                    () -> commit(other -> other.cases().find(Rows.caseId(1)).isPresent()));
        });

        assertThat(seen.join()).isFalse();
    }

    @Test
    void a_transaction_that_was_kept_is_of_no_use() {
        Transaction kept = commit(transaction -> transaction);

        assertOfNoUse(kept::cases, kept::notifications, kept::submissions, kept::audit, kept::outbox);
    }

    @Test
    void a_port_that_was_kept_is_of_no_use() {
        var cases = commit(Transaction::cases);
        var notifications = commit(Transaction::notifications);
        var submissions = commit(Transaction::submissions);
        var audit = commit(Transaction::audit);
        var outbox = commit(Transaction::outbox);

        assertOfNoUse(
                () -> cases.insert(Rows.caseOf(1)),
                () -> cases.find(Rows.caseId(1)),
                () -> cases.findByHersysId(Rows.caseOf(1).hersysId()),
                () -> cases.withAnyKey(DuplicateFinder.keysOf(Rows.content())),
                () -> cases.all(PageRequest.first()),
                () -> cases.search(CaseQuery.builder().build().orElseThrow(), Rows.SCOPE, PageRequest.first()),
                () -> notifications.insert(Rows.draft(1, 1, 0)),
                () -> notifications.ofCase(Rows.caseId(1)),
                () -> notifications.withOpenQuery(Rows.SCOPE, PageRequest.first()));
        assertOfNoUse(
                () -> submissions.registerOrFind(Rows.submission(1, 1)),
                () -> submissions.find(Rows.CLINIC, Rows.key(1)),
                () -> submissions.markDeleted(Rows.notificationId(1)),
                () -> audit.append(Rows.entry(1, 0)),
                () -> audit.entriesOf(Rows.caseId(1)),
                () -> audit.entriesBetween(Rows.minute(0), Rows.minute(1)),
                () -> outbox.add(Rows.message(1)),
                () -> outbox.find(Rows.message(1).id()),
                () -> outbox.claim("contract", Rows.minute(0), Duration.ofMinutes(1), 1));
        assertNothingIsStored();
    }

    private static void assertOfNoUse(ThrowingCallable... calls) {
        for (var call : calls) {
            assertThatThrownBy(call).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void a_unit_of_work_begun_within_another_is_refused_and_the_outer_one_rolls_back() {
        assertThatThrownBy(() -> commitAll(transaction -> {
                    storeEverything(transaction);
                    commitAll(inner -> {});
                }))
                .isInstanceOf(IllegalStateException.class);
        assertNothingIsStored();
    }

    static void storeEverything(Transaction transaction) {
        storeEverything(transaction, 1);
    }

    /** A whole submission, as the use case stores it: all of the same number. */
    static void storeEverything(Transaction transaction, int number) {
        transaction.submissions().registerOrFind(Rows.submission(number, number));
        transaction.cases().insert(Rows.caseOf(number));
        transaction.notifications().insert(Rows.filed(number, number, 0));
        transaction.audit().append(Rows.entry(number, 0));
        transaction.outbox().add(Rows.message(number));
    }

    /** How much is stored under a number: all five or nothing. */
    static List<Boolean> whatIsStored(Transaction transaction, int number) {
        return List.of(
                transaction.submissions().find(Rows.CLINIC, Rows.key(number)).isPresent(),
                transaction.cases().find(Rows.caseId(number)).isPresent(),
                transaction.notifications().find(Rows.notificationId(number)).isPresent(),
                !transaction.audit().entriesOf(Rows.caseId(number)).isEmpty(),
                transaction.outbox().find(Rows.message(number).id()).isPresent());
    }

    private void assertNothingIsStored() {
        commitAll(transaction -> {
            assertThat(whatIsStored(transaction, 1)).containsOnly(false);
            assertThat(transaction.cases().isGivenOut(Rows.caseOf(1).hersysId()))
                    .isFalse();
        });
    }
}
