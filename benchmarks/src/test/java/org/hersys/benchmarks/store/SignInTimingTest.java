package org.hersys.benchmarks.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hersys.account.Password;
import org.hersys.adapters.security.Argon2idHasher;
import org.hersys.port.PasswordHasher;
import org.hersys.port.memory.InMemoryUnitOfWork;
import org.junit.jupiter.api.Test;

/** Both answers are the same after the same work, and the accounts are there; nothing is timed here. */
class SignInTimingTest {

    private final Counting hasher = new Counting();
    private final SignInTiming timing = new SignInTiming(new InMemoryUnitOfWork(), hasher, 1);

    @Test
    void an_unknown_id_and_a_wrong_password_get_one_answer_after_one_comparison() {
        hasher.compared.clear();
        var wrong = timing.start(SignInTiming.known(0), SignInTiming.WRONG);
        var unknown = timing.start(SignInTiming.unknown(0), SignInTiming.WRONG);

        assertThat(wrong.isAccepted()).isFalse();
        assertThat(unknown.problems()).isEqualTo(wrong.problems());
        assertThat(hasher.compared).hasSize(2);
        assertThat(hasher.compared.get(0)).startsWith("$argon2id$").isEqualTo(hasher.compared.get(1));
    }

    @Test
    void the_right_password_of_the_same_accounts_is_accepted() {
        assertThat(timing.start(SignInTiming.known(0), SignInTiming.RIGHT).isAccepted())
                .isTrue();
    }

    /** The real one, and with which parameters it compared. */
    private static final class Counting implements PasswordHasher {

        private final PasswordHasher real = Argon2idHasher.builder().build();
        private final List<String> compared = new ArrayList<>();

        @Override
        public String hash(Password password) {
            return real.hash(password);
        }

        @Override
        public boolean matches(Password password, String hash) {
            compared.add(String.join("$", List.of(hash.split("\\$", -1)).subList(0, 4)));
            return real.matches(password, hash);
        }

        @Override
        public String decoy() {
            return real.decoy();
        }

        @Override
        public boolean isCurrent(String hash) {
            return real.isCurrent(hash);
        }
    }
}
