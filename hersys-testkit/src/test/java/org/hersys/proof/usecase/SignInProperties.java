package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hersys.account.SecretToken;
import org.hersys.account.SignInLimits;
import org.hersys.account.SignInStep;
import org.hersys.message.MessageChannel;
import org.hersys.message.MessageId;
import org.hersys.result.Outcome;
import org.hersys.result.ProblemCode;

/** Whatever is done in whatever order: no code is tried more often than it may, and no session without both factors. */
class SignInProperties {

    private enum Deed {
        RIGHT_PASSWORD,
        WRONG_PASSWORD,
        SEND,
        RIGHT_CODE,
        WRONG_CODE,
        OLD_CODE,
        LOOK,
        WAIT
    }

    private static final SignInLimits LIMITS = SignInLimits.builder()
            .codeTries(2)
            .codesPerSignIn(3)
            .codesPerHour(8)
            .build();

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Arbitraries.of(Deed.class).list().ofMinSize(5).ofMaxSize(40);
    }

    @Property(tries = 300)
    void a_session_needs_both_factors_and_a_code_bears_its_tries(@ForAll("deeds") List<Deed> deeds) {
        var play = new Play();
        deeds.forEach(play::run);

        assertThat(play.comparisons.values()).allMatch(number -> number <= LIMITS.codeTries());
        assertThat(play.withoutBoth).isZero();
        Statistics.label("signed in")
                .collect(play.sessions > 0)
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 3));
        Statistics.label("a code was used up")
                .collect(play.usedUp)
                .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 1));
    }

    /** What somebody does with one account, and what must be true of it. */
    private static final class Play {

        private final SignInDesk desk = SignInDesk.with(LIMITS);
        private final Map<MessageId, Integer> comparisons = new HashMap<>();
        private Optional<SecretToken> token = Optional.empty();
        private boolean codeIsOut;
        private String oldCode = "999999";
        private int sessions;
        private int withoutBoth;
        private boolean usedUp;

        Play() {
            desk.inUse();
        }

        void run(Deed deed) {
            switch (deed) {
                case RIGHT_PASSWORD -> begin(desk.hersys.signingIn().start(SignInDesk.ID, SignInDesk.OWN));
                case WRONG_PASSWORD -> begin(desk.hersys.signingIn().start(SignInDesk.ID, SignInDesk.WRONG));
                case SEND -> token.ifPresent(this::send);
                case RIGHT_CODE -> enter(desk.code(), true);
                case WRONG_CODE -> enter(desk.wrongCode(), false);
                case OLD_CODE -> enter(oldCode, oldCode.equals(desk.code()));
                case LOOK -> token.ifPresent(known -> desk.hersys.signingIn().look(known));
                case WAIT -> desk.wait(Duration.ofMinutes(2));
            }
        }

        private void begin(Outcome<SignInStep> answer) {
            if (answer.isAccepted()) {
                token = Optional.of(answer.orElseThrow().token());
                codeIsOut = false;
            }
        }

        private void send(SecretToken known) {
            String before = desk.code();
            if (desk.hersys.signingIn().sendCode(known, 0, MessageChannel.SMS).isAccepted()) {
                oldCode = before;
                codeIsOut = true;
            }
        }

        private void enter(String code, boolean right) {
            if (token.isEmpty()) {
                return;
            }
            var answer = desk.hersys.signingIn().enterCode(token.get(), code);
            boolean compared = answer.isAccepted() || is(answer, ProblemCode.CODE_WRONG);
            usedUp |= is(answer, ProblemCode.CODE_OVER);
            if (compared) {
                comparisons.merge(desk.lastMessage().id(), 1, Integer::sum);
            }
            if (answer.isAccepted()) {
                sessions++;
                withoutBoth += right && codeIsOut ? 0 : 1;
                codeIsOut = false;
            }
        }

        private static boolean is(Outcome<?> answer, ProblemCode code) {
            return answer.problems().stream().anyMatch(problem -> problem.code().equals(code));
        }
    }
}
