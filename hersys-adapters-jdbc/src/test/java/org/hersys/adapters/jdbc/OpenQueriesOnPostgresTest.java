package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.hersys.access.CaseAffiliation;
import org.hersys.access.Relation;
import org.hersys.actor.Attribution;
import org.hersys.actor.OrganisationKey;
import org.hersys.form.NotificationItem;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.Query;
import org.hersys.notification.QueryId;
import org.hersys.person.FreeText;
import org.hersys.port.CaseScope;
import org.hersys.port.Transaction;
import org.hersys.result.Outcome;
import org.hersys.result.PageRequest;
import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.OwnThread;
import org.hersys.testdatabase.TestDatabase;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Questions about two notifications of one case, at the same time. On H2 those who write take turns. */
class OpenQueriesOnPostgresTest {

    private final TestDatabase database = Databases.postgres().migrated();
    private final JdbcUnitOfWork store = database.store().build();
    private final FiledNotification first = Samples.filed(1, Samples.caseOf(1));
    private final FiledNotification second = asked(Samples.filed(2, Samples.caseOf(1)));

    @AfterEach
    void remove() {
        database.close();
    }

    @Test
    void an_answer_about_one_does_not_hide_the_question_that_is_just_asked_about_the_other() {
        with(transaction -> transaction.cases().insert(Samples.caseOf(1))
                && transaction.notifications().insertAll(List.of(first, second)).size() == 2);
        with(transaction -> affiliated(
                transaction,
                CaseAffiliation.builder().enteredBy(Institutions.clinic().id()).build()));
        var answered = second.answered(second.queries().get(0).id(), FreeText.of("12月1日です。"), entered())
                .orElseThrow();
        var isAsked = new CountDownLatch(1);

        var asking = OwnThread.does(() -> with(transaction -> {
            transaction.notifications().update(asked(first));
            isAsked.countDown();
            return awaitSomebodyWhoWaits();
        }));
        var answering = OwnThread.does(() -> {
            await(isAsked);
            return with(transaction -> transaction.notifications().update(answered));
        });
        asking.join();
        answering.join();

        assertThat(open()).extracting(FiledNotification::id).containsExactly(first.id());
    }

    private static FiledNotification asked(FiledNotification filed) {
        return filed.asked(
                Query.of(QueryId.random(), NotificationItem.ONSET_DATE, FreeText.of("発病日をご確認ください。"), entered()));
    }

    private static Attribution entered() {
        return Attribution.of(Actors.centreNurse(), Samples.START);
    }

    private static boolean affiliated(Transaction transaction, CaseAffiliation affiliation) {
        transaction.cases().affiliate(Samples.caseOf(1), affiliation);
        return true;
    }

    private List<FiledNotification> open() {
        var scope = new CaseScope(OrganisationKey.of(Actors.clinicClerk()), Set.of(Relation.ENTERED_BY_US));
        return store.run(transaction ->
                        Outcome.accepted(transaction.notifications().withOpenQuery(scope, PageRequest.first())))
                .orElseThrow()
                .items();
    }

    private boolean with(Function<Transaction, Boolean> work) {
        boolean isDone = store.run(transaction -> Outcome.accepted(work.apply(transaction)))
                .orElseThrow();
        assertThat(isDone).isTrue();
        return isDone;
    }

    private boolean awaitSomebodyWhoWaits() {
        long end = System.nanoTime() + 20_000_000_000L;
        while (database.texts("SELECT '' FROM pg_locks WHERE NOT granted").isEmpty()) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
        return true;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
