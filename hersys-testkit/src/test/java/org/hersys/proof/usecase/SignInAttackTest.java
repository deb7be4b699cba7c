package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hersys.proof.usecase.SignInDesk.assertRefused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hersys.account.Password;
import org.hersys.account.SignInLimits;
import org.hersys.message.MessageChannel;
import org.hersys.result.Outcome;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;

/** How much who guesses gains in a day, counted. */
class SignInAttackTest {

    private static final SignInLimits LIMITS = SignInLimits.builder()
            .passwordTries(4)
            .lockOut(Duration.ofHours(1))
            .codeTries(3)
            .codesPerSignIn(2)
            .codesPerHour(5)
            .build();

    private static final int MINUTES = 24 * 60;

    private final SignInDesk desk = SignInDesk.with(LIMITS);

    @Test
    void of_passwords_that_are_tried_each_minute_of_a_day_only_the_configured_ones_can_be_right() {
        desk.inUse();
        int couldBeRight = 0;
        for (int minute = 0; minute < MINUTES; minute++) {
            boolean open = isOpen();
            var guess = Password.of("guess number " + minute);
            assertRefused(desk.hersys.signingIn().start(SignInDesk.ID, guess), ProblemCode.SIGN_IN_REFUSED);
            couldBeRight += open ? 1 : 0;
            desk.wait(Duration.ofMinutes(1));
        }

        // Four tries take four minutes, of which the last begins the hour: 23 locks and what is left of the day.
        assertThat(couldBeRight).isEqualTo(23 * 4).isLessThanOrEqualTo(24 * LIMITS.passwordTries());
    }

    private boolean isOpen() {
        return desk.store
                .run(transaction -> Outcome.accepted(
                        transaction.accounts().find(SignInDesk.ID).orElseThrow().isOpenTo(desk.clock.instant())))
                .orElseThrow();
    }

    @Test
    void who_is_locked_out_gets_in_again_when_the_time_is_over() {
        desk.inUse();
        for (int tries = 0; tries < LIMITS.passwordTries(); tries++) {
            desk.hersys.signingIn().start(SignInDesk.ID, SignInDesk.WRONG);
        }
        assertRefused(desk.hersys.signingIn().start(SignInDesk.ID, SignInDesk.OWN), ProblemCode.SIGN_IN_REFUSED);
        desk.wait(LIMITS.lockOut());

        assertThat(desk.hersys.sessions().actorOf(desk.signInAgain())).isPresent();
    }

    @Test
    void who_knows_the_password_can_try_so_many_codes_in_a_day_and_no_more() {
        desk.inUse();
        desk.wait(Duration.ofHours(1));
        int compared = 0;
        for (int minute = 0; minute < MINUTES; minute++) {
            compared += codesTriedInOneSignIn();
            desk.wait(Duration.ofMinutes(1));
        }

        assertThat(compared).isEqualTo(24 * LIMITS.codesPerHour() * LIMITS.codeTries());
    }

    private int codesTriedInOneSignIn() {
        var step = desk.start(SignInDesk.OWN);
        int compared = 0;
        while (desk.hersys
                .signingIn()
                .sendCode(step.token(), 0, MessageChannel.VOICE)
                .isAccepted()) {
            for (int tries = 0; tries < 10; tries++) {
                var answer = desk.hersys.signingIn().enterCode(step.token(), desk.wrongCode());
                compared += answer.problems().get(0).code().equals(ProblemCode.CODE_WRONG) ? 1 : 0;
            }
        }
        return compared;
    }

    @Test
    void after_the_last_try_the_right_code_is_refused_too() {
        desk.inUse();
        var step = desk.start(SignInDesk.OWN);
        desk.hersys.signingIn().sendCode(step.token(), 0, MessageChannel.SMS);
        for (int tries = 0; tries < LIMITS.codeTries(); tries++) {
            assertRefused(desk.hersys.signingIn().enterCode(step.token(), desk.wrongCode()), ProblemCode.CODE_WRONG);
        }

        assertRefused(desk.hersys.signingIn().enterCode(step.token(), desk.code()), ProblemCode.CODE_OVER);
    }

    @Test
    void of_threads_that_enter_the_same_code_one_opens_a_session() throws Exception {
        desk.inUse();
        for (int round = 0; round < 5; round++) {
            desk.wait(Duration.ofHours(1));
            var step = desk.start(SignInDesk.OWN);
            desk.hersys.signingIn().sendCode(step.token(), 0, MessageChannel.SMS);
            String code = desk.code();

            var answers = together(() -> desk.hersys.signingIn().enterCode(step.token(), code));

            assertThat(answers).filteredOn(Outcome::isAccepted).hasSize(1);
        }
    }

    @Test
    void threads_that_guess_passwords_at_once_gain_no_try() throws Exception {
        desk.inUse();
        desk.hasher.comparisons();
        for (int round = 0; round < 4; round++) {
            together(() -> desk.hersys.signingIn().start(SignInDesk.ID, SignInDesk.WRONG));
        }

        assertThat(isOpen()).isFalse();
        assertThat(desk.hasher.comparisons()).hasSize(16);
    }

    private static <T> List<T> together(Callable<T> work) throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            var answers = new ArrayList<T>();
            for (Future<T> each : threads.invokeAll(List.of(work, work, work, work))) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
