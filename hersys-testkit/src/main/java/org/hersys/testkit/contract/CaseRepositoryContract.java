package org.hersys.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hersys.cases.CaseRecord;
import org.hersys.cases.DuplicateFinder;
import org.hersys.testkit.InventedValues;
import org.hersys.testkit.People;
import org.junit.jupiter.api.Test;

/** What a {@link org.hersys.port.CaseRepository} has to do (患者の保存の契約試験). */
public abstract class CaseRepositoryContract extends StoreContract {

    private static final CaseRecord FIRST = Rows.caseOf(1);
    private static final CaseRecord SECOND = Rows.remarked(FIRST, 10, "電話不通");
    private static final CaseRecord THIRD = Rows.remarked(SECOND, 20, "電話済");

    /** For the test that extends it. */
    protected CaseRepositoryContract() {}

    @Test
    void what_was_inserted_is_found_in_the_same_transaction_and_in_later_ones() {
        var found = commit(transaction -> {
            assertThat(transaction.cases().insert(FIRST)).isTrue();
            return transaction.cases().find(FIRST.caseId());
        });

        assertThat(found).contains(FIRST);
        commitAll(transaction ->
                assertThat(transaction.cases().find(FIRST.caseId())).contains(FIRST));
    }

    @Test
    void what_was_never_stored_is_not_found() {
        commitAll(transaction -> {
            assertThat(transaction.cases().find(FIRST.caseId())).isEmpty();
            assertThat(transaction.cases().findByHersysId(FIRST.hersysId())).isEmpty();
            assertThat(transaction.cases().isGivenOut(FIRST.hersysId())).isFalse();
            assertThat(transaction.cases().history(FIRST.caseId())).isEmpty();
            assertThat(transaction.cases().asOf(FIRST.caseId(), Rows.minute(0))).isEmpty();
            assertThat(transaction.cases().update(SECOND)).isFalse();
            assertThat(transaction.cases().delete(FIRST.caseId())).isFalse();
        });
    }

    @Test
    void a_case_is_inserted_once() {
        var sameCaseOtherId = CaseRecord.register(FIRST.caseId(), InventedValues.hersysId(2), Rows.entered(5))
                .build();

        commitAll(transaction -> transaction.cases().insert(FIRST));
        commitAll(transaction ->
                assertThat(transaction.cases().insert(sameCaseOtherId)).isFalse());

        commitAll(transaction -> assertThat(transaction.cases().isGivenOut(InventedValues.hersysId(2)))
                .isFalse());
    }

    @Test
    void many_cases_are_stored_together_but_for_those_that_are_there_or_whose_id_was_given_out() {
        var sameCaseOtherId = CaseRecord.register(FIRST.caseId(), InventedValues.hersysId(12), Rows.entered(5))
                .build();
        var otherCaseSameId = CaseRecord.register(Rows.caseId(13), FIRST.hersysId(), Rows.entered(5))
                .build();
        var others = List.of(Rows.caseOf(2), Rows.caseOf(3));
        var all = List.of(sameCaseOtherId, others.get(0), otherCaseSameId, others.get(1));
        commitAll(transaction -> transaction.cases().insert(FIRST));

        var stored = commit(transaction -> transaction.cases().insertAll(all));

        assertThat(stored).containsExactlyInAnyOrder(Rows.caseId(2), Rows.caseId(3));
        commitAll(transaction -> {
            var cases = transaction.cases();
            assertThat(cases.find(FIRST.caseId())).contains(FIRST);
            assertThat(cases.existing(all.stream().map(CaseRecord::caseId).toList()))
                    .containsExactlyInAnyOrder(FIRST.caseId(), Rows.caseId(2), Rows.caseId(3));
            assertThat(cases.isGivenOut(InventedValues.hersysId(12))).isFalse();
            assertThat(others).allSatisfy(each -> {
                assertThat(cases.history(each.caseId())).containsExactly(each);
                assertThat(cases.findByHersysId(each.hersysId())).contains(each);
            });
            assertThat(cases.withAnyKey(DuplicateFinder.keysOf(FIRST.shared())))
                    .contains(FIRST)
                    .containsAll(others);
        });
    }

    @Test
    void what_is_stored_together_is_seen_in_the_same_transaction_and_nothing_is_nothing() {
        commitAll(transaction -> {
            var cases = transaction.cases();
            assertThat(cases.insertAll(List.of())).isEmpty();
            assertThat(cases.existing(List.of())).isEmpty();
            cases.insertAll(List.of(FIRST));
            assertThat(cases.update(SECOND)).isTrue();
            assertThat(cases.history(FIRST.caseId())).containsExactly(FIRST, SECOND);
        });
    }

    @Test
    void the_next_version_replaces_the_last_and_every_version_is_kept() {
        storeThreeVersions();

        commitAll(transaction -> {
            assertThat(transaction.cases().find(FIRST.caseId())).contains(THIRD);
            assertThat(transaction.cases().history(FIRST.caseId())).containsExactly(FIRST, SECOND, THIRD);
        });
    }

    @Test
    void a_stale_version_is_refused_and_changes_nothing() {
        storeThreeVersions();
        var stale = Rows.remarked(SECOND, 30, "古い版から");

        commitAll(transaction -> assertThat(transaction.cases().update(stale)).isFalse());
        commitAll(transaction -> assertThat(transaction.cases().update(THIRD)).isFalse());

        commitAll(transaction ->
                assertThat(transaction.cases().history(FIRST.caseId())).containsExactly(FIRST, SECOND, THIRD));
    }

    @Test
    void a_version_must_follow_the_stored_one_without_a_gap() {
        commitAll(transaction -> {
            transaction.cases().insert(FIRST);
            assertThat(transaction.cases().update(THIRD)).isFalse();
            assertThat(transaction.cases().find(FIRST.caseId())).contains(FIRST);
        });
    }

    @Test
    void a_case_is_shown_as_it_was_at_any_moment() {
        storeThreeVersions();

        commitAll(transaction -> {
            var cases = transaction.cases();
            assertThat(cases.asOf(FIRST.caseId(), Rows.minute(0).minusSeconds(1)))
                    .isEmpty();
            assertThat(cases.asOf(FIRST.caseId(), Rows.minute(0))).contains(FIRST);
            assertThat(cases.asOf(FIRST.caseId(), Rows.minute(10).minusSeconds(1)))
                    .contains(FIRST);
            assertThat(cases.asOf(FIRST.caseId(), Rows.minute(10))).contains(SECOND);
            assertThat(cases.asOf(FIRST.caseId(), Rows.minute(20).plusSeconds(1)))
                    .contains(THIRD);
        });
    }

    @Test
    void a_case_is_found_by_its_hersys_id_and_by_one_that_was_replaced() {
        var reissued = FIRST.next(Rows.entered(10))
                .reissued(InventedValues.hersysId(2))
                .build();

        commitAll(transaction -> transaction.cases().insert(FIRST));
        commitAll(
                transaction -> assertThat(transaction.cases().update(reissued)).isTrue());

        commitAll(transaction -> {
            assertThat(transaction.cases().findByHersysId(InventedValues.hersysId(2)))
                    .contains(reissued);
            assertThat(transaction.cases().findByHersysId(FIRST.hersysId())).contains(reissued);
            assertThat(transaction.cases().isGivenOut(FIRST.hersysId())).isTrue();
        });
    }

    @Test
    void the_hersys_id_of_another_case_is_refused() {
        var other = Rows.caseOf(2);
        commitAll(transaction -> {
            transaction.cases().insert(FIRST);
            transaction.cases().insert(other);
        });

        commitAll(transaction -> {
            assertThat(transaction
                            .cases()
                            .insert(CaseRecord.register(Rows.caseId(3), FIRST.hersysId(), Rows.entered(5))
                                    .build()))
                    .isFalse();
            assertThat(transaction
                            .cases()
                            .update(FIRST.next(Rows.entered(5))
                                    .reissued(other.hersysId())
                                    .build()))
                    .isFalse();
        });
    }

    @Test
    void the_hersys_id_of_a_deleted_case_is_never_given_out_again() {
        commitAll(transaction -> transaction.cases().insert(FIRST));
        commitAll(transaction ->
                assertThat(transaction.cases().delete(FIRST.caseId())).isTrue());
        var newcomer = CaseRecord.register(Rows.caseId(2), FIRST.hersysId(), Rows.entered(5))
                .build();

        commitAll(transaction -> {
            assertThat(transaction.cases().isGivenOut(FIRST.hersysId())).isTrue();
            assertThat(transaction.cases().insert(newcomer)).isFalse();
        });
    }

    @Test
    void a_hersys_id_that_was_replaced_is_never_given_out_again() {
        var reissued = FIRST.next(Rows.entered(10))
                .reissued(InventedValues.hersysId(2))
                .build();
        var newcomer = CaseRecord.register(Rows.caseId(3), FIRST.hersysId(), Rows.entered(5))
                .build();
        commitAll(transaction -> {
            transaction.cases().insert(FIRST);
            transaction.cases().update(reissued);
        });

        commitAll(
                transaction -> assertThat(transaction.cases().insert(newcomer)).isFalse());
    }

    @Test
    void deletion_leaves_nothing_of_a_case() {
        storeThreeVersions();

        commitAll(transaction ->
                assertThat(transaction.cases().delete(FIRST.caseId())).isTrue());

        commitAll(transaction -> {
            var cases = transaction.cases();
            assertThat(cases.find(FIRST.caseId())).isEmpty();
            assertThat(cases.history(FIRST.caseId())).isEmpty();
            assertThat(cases.asOf(FIRST.caseId(), Rows.minute(10))).isEmpty();
            assertThat(cases.findByHersysId(FIRST.hersysId())).isEmpty();
            assertThat(cases.withAnyKey(DuplicateFinder.keysOf(FIRST.shared()))).isEmpty();
        });
    }

    @Test
    void cases_are_found_by_any_key_each_once_and_the_oldest_first() {
        var twin = Rows.caseOf(2, People.womanOf40TypedElsewhere().build());
        var stranger = Rows.caseOf(3, People.manOf65OnHisBirthday().build());
        commitAll(transaction -> {
            transaction.cases().insert(stranger);
            transaction.cases().insert(twin);
            transaction.cases().insert(FIRST);
        });

        commitAll(transaction -> {
            assertThat(transaction.cases().withAnyKey(DuplicateFinder.keysOf(FIRST.shared())))
                    .containsExactly(FIRST, twin);
            assertThat(transaction.cases().withAnyKey(Set.of())).isEmpty();
        });
    }

    @Test
    void the_keys_of_a_case_are_those_of_its_last_version() {
        var corrected = FIRST.next(Rows.entered(10))
                .content(FIRST.content().toBuilder()
                        .shared(People.manOf65OnHisBirthday().build())
                        .build())
                .build();
        commitAll(transaction -> transaction.cases().insert(FIRST));
        commitAll(transaction -> transaction.cases().update(corrected));

        commitAll(transaction -> {
            assertThat(transaction.cases().withAnyKey(DuplicateFinder.keysOf(FIRST.shared())))
                    .isEmpty();
            assertThat(transaction.cases().withAnyKey(DuplicateFinder.keysOf(corrected.shared())))
                    .containsExactly(corrected);
        });
    }

    @Test
    void of_two_cases_with_one_key_the_other_is_still_found_when_one_is_corrected_or_deleted() {
        var twin = Rows.caseOf(2, People.womanOf40TypedElsewhere().build());
        var keys = DuplicateFinder.keysOf(FIRST.shared());
        var corrected = twin.next(Rows.entered(10))
                .content(twin.content().toBuilder()
                        .shared(People.manOf65OnHisBirthday().build())
                        .build())
                .build();
        commitAll(transaction -> {
            transaction.cases().insert(FIRST);
            transaction.cases().insert(twin);
        });

        commitAll(transaction -> transaction.cases().update(corrected));
        commitAll(
                transaction -> assertThat(transaction.cases().withAnyKey(keys)).containsExactly(FIRST));

        commitAll(transaction -> transaction.cases().delete(corrected.caseId()));
        commitAll(
                transaction -> assertThat(transaction.cases().withAnyKey(keys)).containsExactly(FIRST));
    }

    private void storeThreeVersions() {
        commitAll(transaction -> assertThat(transaction.cases().insert(FIRST)).isTrue());
        commitAll(transaction -> assertThat(transaction.cases().update(SECOND)).isTrue());
        commitAll(transaction -> assertThat(transaction.cases().update(THIRD)).isTrue());
    }
}
