package org.hersys.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hersys.access.Operation;
import org.hersys.audit.AuditEntry;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.junit.jupiter.api.Test;

/** What an {@link org.hersys.port.AuditTrail} has to do (監査証跡の契約試験). */
public abstract class AuditTrailContract extends StoreContract {

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

    private static AuditEntry refusedAt(int minute) {
        return AuditEntry.of(Actors.ministry(), Operation.READ_CASE, Rows.minute(minute))
                .refused(List.of(Problem.ofWhole(ProblemCode.ACCESS_DENIED)));
    }
}
