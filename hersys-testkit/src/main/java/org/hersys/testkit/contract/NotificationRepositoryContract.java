package org.hersys.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hersys.access.CaseAffiliation;
import org.hersys.actor.Attribution;
import org.hersys.facility.InstitutionId;
import org.hersys.form.NotificationItem;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.Notification;
import org.hersys.notification.Query;
import org.hersys.notification.QueryId;
import org.hersys.notification.UnfiledNotification;
import org.hersys.person.FreeText;
import org.hersys.person.NotificationId;
import org.hersys.result.Page;
import org.hersys.result.PageRequest;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.People;
import org.junit.jupiter.api.Test;

/** What a {@link org.hersys.port.NotificationRepository} has to do (発生届の保存の契約試験). */
public abstract class NotificationRepositoryContract extends StoreContract {

    private static final UnfiledNotification DRAFT = Rows.draft(1, 1, 0);
    private static final UnfiledNotification EDITED = Rows.edited(DRAFT, 10);
    private static final FiledNotification FILED = EDITED.filed(Rows.content(), Rows.filing(20), People.TODAY);
    private static final NotificationId ID = DRAFT.id();

    /** For the test that extends it. */
    protected NotificationRepositoryContract() {}

    @Test
    void what_was_inserted_is_found_in_the_same_transaction_and_in_later_ones() {
        var found = commit(transaction -> {
            assertThat(transaction.notifications().insert(DRAFT)).isTrue();
            return transaction.notifications().find(ID);
        });

        assertThat(found).contains(DRAFT);
        commitAll(
                transaction -> assertThat(transaction.notifications().find(ID)).contains(DRAFT));
    }

    @Test
    void what_was_never_stored_is_not_found() {
        commitAll(transaction -> {
            var notifications = transaction.notifications();
            assertThat(notifications.find(ID)).isEmpty();
            assertThat(notifications.history(ID)).isEmpty();
            assertThat(notifications.asOf(ID, Rows.minute(0))).isEmpty();
            assertThat(notifications.ofCase(DRAFT.caseId())).isEmpty();
            assertThat(notifications.update(EDITED)).isFalse();
            assertThat(notifications.delete(ID)).isFalse();
        });
    }

    @Test
    void many_notifications_are_stored_together_in_their_order_but_for_those_that_are_there() {
        var second = Rows.filed(2, 1, 5);
        var third = Rows.filed(3, 1, 4);
        var all = List.<Notification>of(second, FILED, third);
        commitAll(transaction -> transaction.notifications().insert(DRAFT));

        var stored = commit(transaction -> transaction.notifications().insertAll(all));

        assertThat(stored).containsExactlyInAnyOrder(second.id(), third.id());
        commitAll(transaction -> {
            var notifications = transaction.notifications();
            assertThat(notifications.ofCase(DRAFT.caseId())).containsExactly(DRAFT, second, third);
            assertThat(notifications.history(third.id())).containsExactly(third);
            assertThat(notifications.existing(List.of(ID, second.id(), third.id(), Rows.notificationId(4))))
                    .containsExactlyInAnyOrder(ID, second.id(), third.id());
            assertThat(notifications.insertAll(List.of())).isEmpty();
            assertThat(notifications.existing(List.of())).isEmpty();
        });
    }

    @Test
    void a_notification_is_inserted_once() {
        commitAll(transaction -> transaction.notifications().insert(DRAFT));

        commitAll(transaction ->
                assertThat(transaction.notifications().insert(DRAFT)).isFalse());
        commitAll(transaction ->
                assertThat(transaction.notifications().ofCase(DRAFT.caseId())).containsExactly(DRAFT));
    }

    @Test
    void every_version_is_kept_whatever_state_it_is_in() {
        storeThreeVersions();
        var confirmed = FILED.confirmed(Institutions.centre().id(), byTheCentre(30));
        var frozen = confirmed.frozenBy(Rows.notificationId(2), Rows.entered(40));
        commitAll(transaction -> {
            assertThat(transaction.notifications().update(confirmed)).isTrue();
            assertThat(transaction.notifications().update(frozen)).isTrue();
        });

        commitAll(transaction -> assertThat(transaction.notifications().history(ID))
                .containsExactly(DRAFT, EDITED, FILED, confirmed, frozen));
        commitAll(
                transaction -> assertThat(transaction.notifications().find(ID)).contains(frozen));
    }

    @Test
    void a_stale_version_is_refused_and_changes_nothing() {
        storeThreeVersions();

        commitAll(transaction ->
                assertThat(transaction.notifications().update(EDITED)).isFalse());
        commitAll(transaction ->
                assertThat(transaction.notifications().update(FILED)).isFalse());

        commitAll(transaction ->
                assertThat(transaction.notifications().history(ID)).containsExactly(DRAFT, EDITED, FILED));
    }

    @Test
    void a_version_must_follow_the_stored_one_without_a_gap() {
        commitAll(transaction -> {
            transaction.notifications().insert(DRAFT);
            assertThat(transaction.notifications().update(FILED)).isFalse();
            assertThat(transaction.notifications().find(ID)).contains(DRAFT);
        });
    }

    @Test
    void a_notification_is_shown_as_it_was_at_any_moment() {
        storeThreeVersions();

        commitAll(transaction -> {
            var notifications = transaction.notifications();
            assertThat(notifications.asOf(ID, Rows.minute(0).minusSeconds(1))).isEmpty();
            assertThat(notifications.asOf(ID, Rows.minute(0))).contains(DRAFT);
            assertThat(notifications.asOf(ID, Rows.minute(20).minusSeconds(1))).contains(EDITED);
            assertThat(notifications.asOf(ID, Rows.minute(20))).contains(FILED);
        });
    }

    @Test
    void the_notifications_of_a_case_come_in_the_order_in_which_they_were_stored() {
        var second = Rows.filed(2, 1, 5);
        var ofAnotherCase = Rows.filed(3, 2, 5);
        commitAll(transaction -> {
            transaction.notifications().insert(DRAFT);
            transaction.notifications().insert(ofAnotherCase);
            transaction.notifications().insert(second);
            transaction.notifications().update(EDITED);
        });

        commitAll(transaction -> {
            assertThat(transaction.notifications().ofCase(DRAFT.caseId())).containsExactly(EDITED, second);
            assertThat(transaction.notifications().ofCase(ofAnotherCase.caseId()))
                    .containsExactly(ofAnotherCase);
        });
    }

    @Test
    void a_case_has_at_any_moment_the_notifications_that_were_there() {
        var second = Rows.filed(2, 1, 5);
        commitAll(transaction -> {
            transaction.notifications().insert(DRAFT);
            transaction.notifications().update(EDITED);
            transaction.notifications().insert(second);
        });

        commitAll(transaction -> {
            var notifications = transaction.notifications();
            assertThat(notifications.ofCaseAsOf(DRAFT.caseId(), Rows.minute(4))).containsExactly(DRAFT);
            assertThat(notifications.ofCaseAsOf(DRAFT.caseId(), Rows.minute(5))).containsExactly(DRAFT, second);
            assertThat(notifications.ofCaseAsOf(DRAFT.caseId(), Rows.minute(10)))
                    .containsExactly(EDITED, second);
        });
    }

    @Test
    void those_with_an_open_question_are_listed_until_it_is_answered() {
        var asked = asked(FILED);
        storeThreeVersions();
        storeTheCase(1, Institutions.clinic().id());
        assertThat(open(PageRequest.first()).items()).isEmpty();

        commitAll(transaction -> transaction.notifications().update(asked));
        assertThat(open(PageRequest.first()).items()).containsExactly(asked);

        var answered = asked.answered(asked.queries().get(0).id(), FreeText.of("12月1日です。"), FILED.attribution())
                .orElseThrow();
        commitAll(transaction -> transaction.notifications().update(answered));
        assertThat(open(PageRequest.first()).items()).isEmpty();
    }

    @Test
    void an_open_question_is_listed_though_another_of_the_same_case_is_answered_or_deleted() {
        var asked = asked(FILED);
        var other = asked(Rows.filed(2, 1, 30));
        var third = asked(Rows.filed(3, 1, 40));
        storeThreeVersions();
        commitAll(transaction -> {
            transaction.notifications().update(asked);
            transaction.notifications().insertAll(List.of(other, third));
        });
        storeTheCase(1, Institutions.clinic().id());
        assertThat(open(PageRequest.first()).items()).containsExactly(asked, other, third);

        var answered = asked.answered(asked.queries().get(0).id(), FreeText.of("12月1日です。"), FILED.attribution())
                .orElseThrow();
        commitAll(transaction -> {
            transaction.notifications().update(answered);
            transaction.notifications().delete(third.id());
        });

        assertThat(open(PageRequest.first()).items()).containsExactly(other);
    }

    @Test
    void open_questions_come_in_pages_by_their_filing_and_only_those_of_the_scope() {
        var later = asked(Rows.filed(2, 2, 30));
        var earlier = asked(Rows.filed(3, 3, 20));
        var ofOthers = asked(Rows.filed(4, 4, 10));
        storeTheCase(2, Institutions.clinic().id());
        storeTheCase(3, Institutions.clinic().id());
        storeTheCase(4, Institutions.clinicNextDoor().id());
        commitAll(transaction -> {
            transaction.notifications().insert(later);
            transaction.notifications().insert(earlier);
            transaction.notifications().insert(ofOthers);
        });

        var first = open(PageRequest.first(1));
        var second = open(PageRequest.first(1).after(first.next().orElseThrow()));
        assertThat(first.items()).containsExactly(earlier);
        assertThat(second.items()).containsExactly(later);
        assertThat(second.next()).isEmpty();
    }

    private static FiledNotification asked(FiledNotification filed) {
        return filed.asked(Query.of(
                QueryId.random(), NotificationItem.ONSET_DATE, FreeText.of("発病日をご確認ください。"), FILED.attribution()));
    }

    private void storeTheCase(int number, InstitutionId enteredBy) {
        var record = Rows.caseOf(number);
        commitAll(transaction -> {
            transaction.cases().insert(record);
            transaction
                    .cases()
                    .affiliate(
                            record,
                            CaseAffiliation.builder().enteredBy(enteredBy).build());
        });
    }

    private Page<FiledNotification> open(PageRequest page) {
        return commit(transaction -> transaction.notifications().withOpenQuery(Rows.SCOPE, page));
    }

    @Test
    void deletion_leaves_nothing_of_a_notification_and_everything_of_the_others() {
        var other = Rows.filed(2, 1, 5);
        storeThreeVersions();
        commitAll(transaction -> transaction.notifications().insert(other));

        commitAll(transaction ->
                assertThat(transaction.notifications().delete(ID)).isTrue());

        commitAll(transaction -> {
            var notifications = transaction.notifications();
            assertThat(notifications.find(ID)).isEmpty();
            assertThat(notifications.history(ID)).isEmpty();
            assertThat(notifications.asOf(ID, Rows.minute(10))).isEmpty();
            assertThat(notifications.ofCase(DRAFT.caseId())).containsExactly(other);
            assertThat(notifications.ofCaseAsOf(DRAFT.caseId(), Rows.minute(10)))
                    .containsExactly((Notification) other);
        });
    }

    private static Attribution byTheCentre(int minute) {
        return Attribution.of(Actors.centreNurse(), Rows.minute(minute));
    }

    private void storeThreeVersions() {
        commitAll(transaction -> {
            assertThat(transaction.notifications().insert(DRAFT)).isTrue();
            assertThat(transaction.notifications().update(EDITED)).isTrue();
            assertThat(transaction.notifications().update(FILED)).isTrue();
        });
    }
}
