package org.hersys.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.hersys.account.Account;
import org.hersys.account.AccountSession;
import org.hersys.account.AccountState;
import org.hersys.account.LoginId;
import org.hersys.account.OneTimeCode;
import org.hersys.account.RegisteredPhone;
import org.hersys.account.ResponsiblePerson;
import org.hersys.account.SecretToken;
import org.hersys.account.SignIn;
import org.hersys.account.SignInStage;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.actor.Attribution;
import org.hersys.actor.OrganisationKey;
import org.hersys.facility.CentreId;
import org.hersys.message.MessageId;
import org.hersys.person.PersonName;
import org.hersys.port.AccountRepository;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.InventedValues;
import org.junit.jupiter.api.Test;

/** What an {@link org.hersys.port.AccountRepository} has to do (アカウントの保存の契約試験). */
public abstract class AccountRepositoryContract extends StoreContract {

    private static final Instant NOW = Instant.parse("2022-09-26T01:00:00Z");
    private static final CentreId CENTRE = Institutions.centre().id();
    private static final int THREADS = 4;

    /** For the test that extends it. */
    protected AccountRepositoryContract() {}

    private static Account account(int number) {
        var holder = Actor.outpatient(
                ActorId.of("holder-" + number), Institutions.clinic().id());
        return Account.builder(id(number), holder, "△△課" + number, Attribution.of(Actors.centreNurse(), NOW))
                .centre(CENTRE)
                .password("hash-" + number, NOW, NOW.plus(Duration.ofDays(14)))
                .build();
    }

    private static LoginId id(int number) {
        return LoginId.of("login-" + number);
    }

    /** Everything that an account can have. */
    private static Account changed(Account before) {
        return before.next()
                .state(AccountState.ACTIVE)
                .password("another", NOW.plusSeconds(5), NOW.plus(Duration.ofDays(180)))
                .failedTries(3)
                .lockedUntil(NOW.plusSeconds(60))
                .phones(List.of(
                        new RegisteredPhone(InventedValues.mobile(1)),
                        new RegisteredPhone(InventedValues.fixedLine(2))))
                .authenticator("c2VhbGVk", 55_000_000L)
                .codes(List.of(NOW.minusSeconds(10), NOW))
                .by(Attribution.of(Actors.secondCentreNurse(), NOW.plusSeconds(5)))
                .build();
    }

    private static SecretToken token(int number) {
        return SecretToken.draw(new Random(number));
    }

    private static SignIn signIn(int number) {
        return SignIn.builder(
                        token(number).digest(), id(1), SignInStage.PHONE_WANTED, NOW, NOW.plus(Duration.ofMinutes(15)))
                .build();
    }

    private static SignIn withCode(SignIn before) {
        var code = OneTimeCode.sent("123456", token(1), MessageId.random(), NOW.plusSeconds(300), 3);
        return before.next(SignInStage.CODE_WANTED)
                .sends(1)
                .code(code)
                .newPhone(new RegisteredPhone(InventedValues.mobile(1)))
                .newAuthenticator("c2VhbGVk")
                .build();
    }

    private static AccountSession session(int number, int seconds) {
        var opened = NOW.plusSeconds(seconds);
        return new AccountSession(token(number).digest(), id(1), opened, opened);
    }

    private boolean did(Function<AccountRepository, Boolean> work) {
        return commit(transaction -> work.apply(transaction.accounts()));
    }

    private Optional<Account> found(LoginId account) {
        return commit(transaction -> transaction.accounts().find(account));
    }

    private Optional<SignIn> signInOf(SignIn signIn) {
        return commit(transaction -> transaction.accounts().signIn(signIn.token()));
    }

    private Optional<AccountSession> sessionOf(AccountSession session) {
        return commit(transaction -> transaction.accounts().session(session.token()));
    }

    private List<AccountSession> sessionsOf(LoginId account) {
        return commit(transaction -> transaction.accounts().sessions(account));
    }

    private Optional<ResponsiblePerson> responsible(OrganisationKey organisation) {
        return commit(transaction -> transaction.accounts().responsiblePerson(organisation));
    }

    @Test
    void an_account_is_kept_with_all_that_it_has() {
        commitAll(transaction ->
                assertThat(transaction.accounts().insert(account(1))).isTrue());
        commitAll(transaction ->
                assertThat(transaction.accounts().update(changed(account(1)))).isTrue());

        assertThat(found(id(1))).contains(changed(account(1)));
        assertThat(found(id(2))).isEmpty();
    }

    @Test
    void what_is_taken_away_is_gone() {
        var full = changed(account(1));
        var empty = full.next()
                .phones(List.of())
                .withoutAuthenticator()
                .unlocked()
                .codes(List.of())
                .build();
        commitAll(transaction -> {
            transaction.accounts().insert(account(1));
            transaction.accounts().update(full);
            transaction.accounts().update(empty);
        });

        assertThat(found(id(1))).contains(empty);
    }

    @Test
    void a_login_id_is_given_out_once() {
        commitAll(transaction -> transaction.accounts().insert(account(1)));

        assertThat(did(accounts -> accounts.insert(account(1)))).isFalse();
    }

    @Test
    void an_actor_has_one_account() {
        var first = account(1);
        var other = Account.builder(id(2), first.actor(), "××病棟2", first.attribution())
                .password("hash", NOW, NOW)
                .build();
        commitAll(transaction -> transaction.accounts().insert(first));

        assertThat(did(accounts -> accounts.insert(other))).isFalse();
    }

    @Test
    void of_two_updates_of_one_version_the_second_is_refused() {
        commitAll(transaction -> transaction.accounts().insert(account(1)));
        commitAll(transaction -> transaction.accounts().update(changed(account(1))));

        assertThat(did(accounts -> accounts.update(changed(account(1))))).isFalse();
        assertThat(did(accounts -> accounts.update(changed(account(9))))).isFalse();
    }

    @Test
    void what_is_refused_is_rolled_back() {
        refuse(transaction -> {
            transaction.accounts().insert(account(1));
            transaction.accounts().insert(signIn(1));
            transaction.accounts().insert(session(1, 0));
        });

        commitAll(transaction -> {
            var accounts = transaction.accounts();
            assertThat(accounts.find(id(1))).isEmpty();
            assertThat(accounts.signIn(token(1).digest())).isEmpty();
            assertThat(accounts.sessions(id(1))).isEmpty();
        });
    }

    @Test
    void the_accounts_of_a_centre_are_listed_by_their_ids() {
        var elsewhere = account(3)
                .next()
                .centre(Institutions.centreElsewhere().id())
                .version(1)
                .build();
        commitAll(transaction -> {
            transaction.accounts().insert(account(2));
            transaction.accounts().insert(account(1));
            transaction.accounts().insert(elsewhere);
        });

        List<Account> listed = commit(transaction -> {
            transaction.accounts().hold(CENTRE);
            return transaction.accounts().of(CENTRE);
        });
        assertThat(listed).containsExactly(account(1), account(2));
    }

    @Test
    void the_responsible_person_is_replaced() {
        var organisation = OrganisationKey.of(Institutions.clinic().id());
        var entered = Attribution.of(Actors.centreNurse(), NOW);
        var first = new ResponsiblePerson(organisation, PersonName.of("架空　太郎"), LocalDate.of(2022, 9, 1), entered);
        var second = new ResponsiblePerson(organisation, PersonName.of("見本　花子"), LocalDate.of(2022, 9, 2), entered);
        commitAll(transaction -> transaction.accounts().put(first));
        commitAll(transaction -> transaction.accounts().put(second));

        assertThat(responsible(organisation)).contains(second);
        assertThat(responsible(OrganisationKey.of(CENTRE))).isEmpty();
    }

    @Test
    void a_sign_in_is_kept_with_its_code_and_without_it() {
        var first = signIn(1);
        var second = withCode(first);
        var third = second.next(SignInStage.ENDED).codeServed().build();
        commitAll(
                transaction -> assertThat(transaction.accounts().insert(first)).isTrue());
        assertThat(did(accounts -> accounts.insert(first))).isFalse();

        for (var next : List.of(second, third)) {
            assertThat(did(accounts -> accounts.update(next))).isTrue();
            assertThat(signInOf(next)).contains(next);
        }
        assertThat(did(accounts -> accounts.update(second))).isFalse();
    }

    @Test
    void the_code_of_an_authenticator_app_is_kept_without_a_hash() {
        var asked = signIn(1)
                .next(SignInStage.CODE_WANTED)
                .code(OneTimeCode.ofAuthenticator(NOW.plusSeconds(300), 2))
                .build();
        commitAll(transaction -> transaction.accounts().insert(signIn(1)));
        commitAll(transaction -> transaction.accounts().update(asked));

        assertThat(signInOf(asked)).contains(asked);
    }

    @Test
    void a_session_is_used_and_ended() {
        var open = session(1, 0);
        commitAll(transaction -> assertThat(transaction.accounts().insert(open)).isTrue());
        assertThat(did(accounts -> accounts.insert(open))).isFalse();

        commitAll(transaction -> {
            transaction.accounts().touch(open.token(), NOW.plusSeconds(90));
            transaction.accounts().touch(open.token(), NOW.plusSeconds(30));
            transaction.accounts().touch(token(9).digest(), NOW);
        });
        assertThat(sessionOf(open)).contains(new AccountSession(open.token(), id(1), NOW, NOW.plusSeconds(90)));

        commitAll(transaction -> transaction.accounts().end(open.token()));
        commitAll(transaction -> transaction.accounts().end(open.token()));
        assertThat(sessionOf(open)).isEmpty();
    }

    @Test
    void the_sessions_of_an_account_come_as_they_were_opened() {
        commitAll(transaction -> {
            transaction.accounts().insert(session(2, 20));
            transaction.accounts().insert(session(1, 10));
        });

        assertThat(sessionsOf(id(1))).containsExactly(session(1, 10), session(2, 20));
        assertThat(sessionsOf(id(2))).isEmpty();
    }

    @Test
    void what_is_over_is_removed() {
        commitAll(transaction -> {
            transaction.accounts().insert(signIn(1));
            transaction.accounts().insert(session(2, 0));
            transaction.accounts().insert(session(3, 3_600));
        });

        int removed = commit(transaction -> transaction.accounts().purge(NOW.plusSeconds(1_800)));
        assertThat(removed).isEqualTo(2);
        assertThat(sessionsOf(id(1))).containsExactly(session(3, 3_600));
    }

    @Test
    void of_threads_that_change_one_sign_in_one_gets_through() {
        commitAll(transaction -> transaction.accounts().insert(signIn(1)));

        var stored = Together.run(
                THREADS, thread -> commit(transaction -> transaction.accounts().update(withCode(signIn(1)))));

        assertThat(stored).hasSize(THREADS).containsOnlyOnce(true);
    }

    @Test
    void who_holds_a_centre_counts_what_the_one_before_has_added() {
        var counted = Together.run(
                THREADS,
                thread -> commit(transaction -> {
                    transaction.accounts().hold(CENTRE);
                    int before = transaction.accounts().of(CENTRE).size();
                    transaction.accounts().insert(account(thread));
                    return before;
                }));

        assertThat(counted).containsExactlyInAnyOrder(0, 1, 2, 3);
    }
}
