package org.hersys.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.hersys.actor.OrganisationKey;
import org.hersys.port.Submission;
import org.hersys.testkit.Actors;
import org.junit.jupiter.api.Test;

/** What a {@link org.hersys.port.SubmissionRegister} has to do (受付簿の契約試験). */
public abstract class SubmissionRegisterContract extends StoreContract {

    private static final Submission FIRST = Rows.submission(1, 1);

    /** For the test that extends it. */
    protected SubmissionRegisterContract() {}

    @Test
    void a_new_key_is_registered_and_found() {
        commitAll(transaction ->
                assertThat(transaction.submissions().registerOrFind(FIRST)).isEqualTo(FIRST));
        commitAll(transaction -> assertThat(transaction.submissions().find(Rows.CLINIC, FIRST.key()))
                .contains(FIRST));
    }

    @Test
    void a_key_that_was_never_used_is_not_found() {
        commitAll(transaction -> assertThat(transaction.submissions().find(Rows.CLINIC, FIRST.key()))
                .isEmpty());
    }

    @Test
    void who_comes_second_finds_what_was_registered_first_also_in_the_same_transaction() {
        var second = Rows.submission(1, 2);

        commitAll(transaction -> {
            transaction.submissions().registerOrFind(FIRST);
            assertThat(transaction.submissions().registerOrFind(second)).isEqualTo(FIRST);
        });
        commitAll(transaction ->
                assertThat(transaction.submissions().registerOrFind(second)).isEqualTo(FIRST));
    }

    @Test
    void the_same_key_of_another_organisation_is_another_key() {
        var neighbour = Submission.of(OrganisationKey.of(Actors.clerkNextDoor()), FIRST.key(), Rows.notificationId(2));

        commitAll(transaction -> transaction.submissions().registerOrFind(FIRST));

        commitAll(transaction ->
                assertThat(transaction.submissions().registerOrFind(neighbour)).isEqualTo(neighbour));
    }

    @Test
    void the_key_of_a_deleted_notification_stays_and_answers_deleted() {
        commitAll(transaction -> transaction.submissions().registerOrFind(FIRST));
        commitAll(transaction -> transaction.submissions().registerOrFind(Rows.submission(2, 2)));
        commitAll(transaction -> transaction.submissions().markDeleted(FIRST.notificationId()));

        commitAll(transaction -> {
            var again = transaction.submissions().registerOrFind(Rows.submission(1, 3));
            assertThat(again.isDeleted()).isTrue();
            assertThat(again.notificationId()).isEqualTo(FIRST.notificationId());
            assertThat(transaction.submissions().find(Rows.CLINIC, FIRST.key())).contains(again);
            assertThat(transaction.submissions().find(Rows.CLINIC, Rows.key(2))).contains(Rows.submission(2, 2));
        });
    }

    @Test
    void all_keys_of_a_deleted_notification_answer_deleted() {
        commitAll(transaction -> {
            transaction.submissions().registerOrFind(FIRST);
            transaction.submissions().registerOrFind(Rows.submission(2, 1));
            transaction.submissions().markDeleted(FIRST.notificationId());
        });

        commitAll(transaction -> {
            assertThat(transaction.submissions().find(Rows.CLINIC, Rows.key(1)))
                    .hasValueSatisfying(found -> assertThat(found.isDeleted()).isTrue());
            assertThat(transaction.submissions().find(Rows.CLINIC, Rows.key(2)))
                    .hasValueSatisfying(found -> assertThat(found.isDeleted()).isTrue());
        });
    }

    @Test
    void a_key_that_was_rolled_back_is_free() {
        refuse(transaction -> transaction.submissions().registerOrFind(FIRST));
        var second = Rows.submission(1, 2);

        commitAll(transaction ->
                assertThat(transaction.submissions().registerOrFind(second)).isEqualTo(second));
    }
}
