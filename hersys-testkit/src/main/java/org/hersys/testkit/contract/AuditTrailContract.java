package org.hersys.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hersys.access.Operation;
import org.hersys.account.LoginId;
import org.hersys.actor.ActorId;
import org.hersys.audit.AuditEntry;
import org.hersys.audit.AuditSeal;
import org.hersys.audit.AuditSubject;
import org.hersys.audit.AuditSubject.Kind;
import org.hersys.audit.SealedEntry;
import org.hersys.person.CaseId;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Systems;
import org.hersys.time.JapanTime;
import org.junit.jupiter.api.Test;

/** What an {@link org.hersys.port.AuditTrail} has to do (監査証跡の契約試験). */
public abstract class AuditTrailContract extends StoreContract {

    private static final ActorId OPERATOR = ActorId.of("nightly-job");

    /** For the test that extends it. */
    protected AuditTrailContract() {}

    @Test
    void entries_of_a_case_come_in_the_order_in_which_they_were_added() {
        var later = Rows.entry(1, 5);
        var earlier = Rows.entry(1, 0);
        var ofAnother = Rows.entry(2, 3);

        commitAll(transaction -> {
            transaction.audit().append(later);
            transaction.audit().append(ofAnother);
        });
        commitAll(transaction -> transaction.audit().append(earlier));

        commitAll(transaction ->
                assertThat(transaction.audit().entriesOf(Rows.caseId(1))).containsExactly(later, earlier));
        commitAll(transaction ->
                assertThat(transaction.audit().entriesOf(Rows.caseId(3))).isEmpty());
    }

    @Test
    void entries_that_are_added_together_keep_their_order() {
        var first = Rows.entry(1, 5);
        var second = Rows.entry(2, 5);
        var third = Rows.entry(1, 4);

        commitAll(transaction -> transaction.audit().appendAll(List.of(first, second, third)));

        commitAll(transaction ->
                assertThat(transaction.audit().entriesOf(Rows.caseId(1))).containsExactly(first, third));
        commitAll(transaction -> assertThat(transaction.audit().entriesBetween(Rows.minute(5), Rows.minute(6)))
                .containsExactly(first, second));
    }

    @Test
    void an_entry_comes_back_with_all_that_it_says() {
        var refused = AuditEntry.of(Actors.contractorOfTheCentre(), Operation.CONFIRM, Rows.minute(0))
                .about(Rows.caseId(1))
                .about(Rows.notificationId(1))
                .refused(List.of(Problem.ofWhole(ProblemCode.CASE_NOT_FOUND)));
        commitAll(transaction -> transaction.audit().append(refused));

        var found = commit(transaction -> transaction.audit().entriesOf(Rows.caseId(1)));
        assertThat(found).hasSize(1).first().usingRecursiveComparison().isEqualTo(refused);
    }

    @Test
    void a_search_is_an_entry_of_every_case_that_it_returned() {
        var search = AuditEntry.of(Actors.centreNurse(), Operation.SEARCH_CASES, Rows.minute(0))
                .searchedBy(Set.of("kana", "birthDate"))
                .about(Rows.caseId(1))
                .about(Rows.caseId(2))
                .done();
        commitAll(transaction -> transaction.audit().append(search));

        commitAll(transaction ->
                assertThat(transaction.audit().entriesOf(Rows.caseId(1))).containsExactly(search));
        commitAll(transaction ->
                assertThat(transaction.audit().entriesOf(Rows.caseId(2))).containsExactly(search));
    }

    @Test
    void entries_of_a_subject_come_in_the_order_in_which_they_were_added() {
        var account = AuditSubject.of(LoginId.of("clinic-3"));
        var closed = about(account, Operation.CLOSE_ACCOUNT, 5);
        var issued = about(account, Operation.ISSUE_ACCOUNT, 0);
        var ofAnother = about(AuditSubject.of(LoginId.of("clinic-4")), Operation.ISSUE_ACCOUNT, 0);
        var ofAnotherKind = about(new AuditSubject(Kind.ORGANISATION, "clinic-3"), Operation.ISSUE_ACCOUNT, 0);
        commitAll(transaction ->
                List.of(closed, ofAnother, ofAnotherKind, Rows.entry(1, 0)).forEach(transaction.audit()::append));
        commitAll(transaction -> transaction.audit().append(issued));

        var found = commit(transaction -> transaction.audit().entriesOf(account));
        assertThat(found).containsExactly(closed, issued);
        assertThat(found).first().usingRecursiveComparison().isEqualTo(closed);
        refuse(transaction -> transaction.audit().append(about(account, Operation.RESET_ACCOUNT, 9)));
        commitAll(transaction -> {
            assertThat(transaction.audit().entriesOf(account)).hasSize(2);
            assertThat(transaction.audit().entriesOf(AuditSubject.of(LoginId.of("clinic-5"))))
                    .isEmpty();
        });
    }

    @Test
    void what_is_removed_with_its_seal_is_no_longer_found_by_its_subject() {
        var account = AuditSubject.of(LoginId.of("clinic-3"));
        commitAll(transaction -> transaction.audit().append(about(account, Operation.ISSUE_ACCOUNT, 0)));
        seal(10);
        var kept = about(account, Operation.CLOSE_ACCOUNT, 1);
        commitAll(transaction -> transaction.audit().append(kept));

        commit(transaction -> transaction.audit().prune(Rows.minute(99), 10, OPERATOR, Rows.minute(99)));

        commitAll(transaction ->
                assertThat(transaction.audit().entriesOf(account)).containsExactly(kept));
    }

    private static AuditEntry about(AuditSubject subject, Operation operation, int minute) {
        return AuditEntry.of(Actors.centreNurse(), operation, Rows.minute(minute))
                .about(subject)
                .done();
    }

    @Test
    void an_entry_without_a_case_is_found_by_its_time_the_end_not_included() {
        var before = refusedAt(0);
        var within = refusedAt(10);
        var after = refusedAt(20);
        commitAll(transaction -> List.of(before, within, after).forEach(transaction.audit()::append));

        commitAll(transaction -> assertThat(transaction.audit().entriesBetween(Rows.minute(10), Rows.minute(20)))
                .containsExactly(within));
        commitAll(transaction -> assertThat(transaction.audit().entriesBetween(Rows.minute(0), Rows.minute(21)))
                .containsExactly(before, within, after));
    }

    @Test
    void deleting_a_case_leaves_its_entries() {
        var entry = Rows.entry(1, 0);
        commitAll(transaction -> {
            transaction.cases().insert(Rows.caseOf(1));
            transaction.audit().append(entry);
        });
        commitAll(transaction -> transaction.cases().delete(Rows.caseId(1)));

        commitAll(transaction ->
                assertThat(transaction.audit().entriesOf(Rows.caseId(1))).containsExactly(entry));
    }

    @Test
    void an_entry_that_was_rolled_back_is_not_there() {
        refuse(transaction -> transaction.audit().append(Rows.entry(1, 0)));

        commitAll(transaction -> {
            assertThat(transaction.audit().entriesOf(Rows.caseId(1))).isEmpty();
            assertThat(transaction.audit().entriesBetween(Rows.minute(0), Rows.minute(1)))
                    .isEmpty();
        });
    }

    @Test
    void entries_are_sealed_in_batches_in_the_order_in_which_they_were_added() {
        append(1, 2, 3, 4, 5);

        var seals = List.of(seal(2), seal(2), seal(2));

        assertThat(sealIfAny(9, 2)).isEmpty();
        assertThat(seals).extracting(AuditSeal::number).containsExactly(1L, 2L, 3L);
        assertThat(seals).extracting(AuditSeal::entries).containsExactly(2, 2, 1);
        assertThat(seals.get(1).follows(seals.get(0))).isTrue();
        assertThat(seals.get(2).follows(seals.get(1))).isTrue();
        assertThat(under(1)).containsExactly(Rows.caseId(1), Rows.caseId(2));
        assertThat(under(2)).containsExactly(Rows.caseId(3), Rows.caseId(4));
        assertThat(under(3)).containsExactly(Rows.caseId(5));
        assertThat(under(4)).isEmpty();
    }

    @Test
    void an_entry_under_its_seal_is_intact_and_has_a_place_from_one() {
        append(1, 2);
        seal(10);

        var sealed = commit(transaction -> transaction.audit().entriesOfSeal(1));
        assertThat(sealed).extracting(SealedEntry::position).containsExactly(1, 2);
        assertThat(sealed).isSortedAccordingTo(Comparator.comparingLong(SealedEntry::added));
        assertThat(sealed).allMatch(SealedEntry::isIntact);
        assertThat(sealed)
                .allSatisfy(entry -> assertThat(entry.id())
                        .isEqualTo(entry.entry().orElseThrow().id()));
    }

    @Test
    void the_chain_is_read_piece_by_piece_and_as_it_was_made() {
        append(1, 2, 3);
        var made = List.of(seal(1), seal(1), seal(1));

        commitAll(transaction -> {
            assertThat(transaction.audit().seals(0, 2)).containsExactly(made.get(0), made.get(1));
            assertThat(transaction.audit().seals(2, 2)).containsExactly(made.get(2));
            assertThat(transaction.audit().seals(3, 2)).isEmpty();
            assertThat(transaction.audit().newestSeal()).contains(made.get(2));
            assertThat(transaction.audit().seals(0, 9)).allMatch(AuditSeal::isIntact);
        });
    }

    @Test
    void what_waits_for_its_seal_is_counted_and_the_earliest_is_known() {
        commitAll(transaction -> {
            assertThat(transaction.audit().unsealed()).isZero();
            assertThat(transaction.audit().oldestUnsealed()).isEmpty();
        });
        commitAll(transaction -> transaction.audit().append(Rows.entry(1, 5)));
        commitAll(transaction -> transaction.audit().append(Rows.entry(2, 3)));
        commitAll(transaction -> transaction.audit().append(Rows.entry(3, 4)));

        seal(1);

        commitAll(transaction -> {
            assertThat(transaction.audit().unsealed()).isEqualTo(2);
            assertThat(transaction.audit().oldestUnsealed()).contains(Rows.minute(3));
            assertThat(transaction.audit().stray()).isZero();
        });
    }

    @Test
    void a_seal_that_was_rolled_back_is_not_there_and_its_entries_are_sealed_again() {
        append(1);
        refuse(transaction -> transaction.audit().seal(Rows.minute(9), 10));

        commitAll(transaction -> {
            assertThat(transaction.audit().newestSeal()).isEmpty();
            assertThat(transaction.audit().entriesOfSeal(1)).isEmpty();
            assertThat(transaction.audit().unsealed()).isEqualTo(1);
        });
        assertThat(seal(10).number()).isEqualTo(1);
    }

    @Test
    void sealing_leaves_entries_where_they_are_found() {
        append(1, 2);
        seal(10);

        commitAll(transaction -> {
            assertThat(transaction.audit().entriesOf(Rows.caseId(1))).hasSize(1);
            assertThat(transaction.audit().entriesBetween(Rows.minute(0), Rows.minute(5)))
                    .hasSize(2);
        });
    }

    @Test
    void removal_takes_the_entries_of_the_oldest_seals_and_leaves_the_seals_and_a_record() {
        append(1, 2, 3, 4);
        sealAt(1, 2);
        sealAt(2, 1);
        sealAt(3, 1);

        var record = prune(3, 10).orElseThrow();

        assertThat(record.prunedThrough()).isEqualTo(2);
        assertThat(record.prunedBy()).contains(OPERATOR);
        commitAll(transaction -> {
            assertThat(transaction.audit().seals(0, 9)).hasSize(4).last().isEqualTo(record);
            assertThat(transaction.audit().entriesOf(Rows.caseId(1))).isEmpty();
            assertThat(transaction.audit().entriesBetween(Rows.minute(0), Rows.minute(9)))
                    .extracting(AuditEntry::cases)
                    .containsExactly(Set.of(Rows.caseId(4)));
        });
        assertThat(under(1)).isEmpty();
        assertThat(under(3)).containsExactly(Rows.caseId(4));
        assertThat(prune(3, 10)).isEmpty();
    }

    @Test
    void removal_goes_on_from_where_it_ended_and_takes_no_more_seals_than_asked_for() {
        append(1, 2, 3);
        sealAt(1, 1);
        sealAt(1, 1);
        sealAt(1, 1);

        assertThat(prune(2, 2)).get().extracting(AuditSeal::prunedThrough).isEqualTo(2L);
        assertThat(under(3)).hasSize(1);
        assertThat(prune(2, 2)).get().extracting(AuditSeal::prunedThrough).isEqualTo(3L);
        assertThat(under(3)).isEmpty();
        assertThat(prune(9, 2)).isEmpty();
    }

    @Test
    void a_removal_that_was_rolled_back_has_removed_nothing() {
        append(1);
        sealAt(1, 1);
        refuse(transaction -> transaction.audit().prune(Rows.minute(2), 9, OPERATOR, Rows.minute(3)));

        assertThat(under(1)).containsExactly(Rows.caseId(1));
        commitAll(transaction ->
                assertThat(transaction.audit().entriesOf(Rows.caseId(1))).hasSize(1));
    }

    @Test
    void a_trail_that_nobody_touched_is_verified() {
        var hersys = Systems.builder(Clock.fixed(Rows.minute(9), JapanTime.ZONE))
                .unitOfWork(store())
                .build();
        append(1, 2, 3);
        sealAt(1, 2);
        var kept = hersys.sealingAudit().seal().get(0).digest();
        prune(2, 9);
        append(4);

        var report = hersys.verifyingAudit().verify(Duration.ofMinutes(9), kept);

        assertThat(report.findings()).isEmpty();
        assertThat(report.seals()).isEqualTo(3);
        assertThat(report.entries()).isEqualTo(1);
        assertThat(report.unsealed()).isEqualTo(1);
        assertThat(report.prunedThrough()).isEqualTo(1);
    }

    /** Adds an entry about the case of each number, each in its own transaction. */
    private void append(int... numbers) {
        for (int number : numbers) {
            commitAll(transaction -> transaction.audit().append(Rows.entry(number, 0)));
        }
    }

    private AuditSeal seal(int limit) {
        return sealAt(9, limit);
    }

    private AuditSeal sealAt(int minute, int limit) {
        return sealIfAny(minute, limit).orElseThrow();
    }

    private Optional<AuditSeal> sealIfAny(int minute, int limit) {
        return commit(transaction -> transaction.audit().seal(Rows.minute(minute), limit));
    }

    private Optional<AuditSeal> prune(int minute, int limit) {
        return commit(transaction -> transaction.audit().prune(Rows.minute(minute), limit, OPERATOR, Rows.minute(9)));
    }

    private List<CaseId> under(long seal) {
        return commit(transaction -> transaction.audit().entriesOfSeal(seal)).stream()
                .flatMap(entry -> entry.entry().orElseThrow().cases().stream())
                .toList();
    }

    private static AuditEntry refusedAt(int minute) {
        return AuditEntry.of(Actors.ministry(), Operation.READ_CASE, Rows.minute(minute))
                .refused(List.of(Problem.ofWhole(ProblemCode.ACCESS_DENIED)));
    }
}
