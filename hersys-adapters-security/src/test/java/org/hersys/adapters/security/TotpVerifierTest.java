package org.hersys.adapters.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpVerifierTest {

    private static final Instant NOW = Instant.parse("2020-11-16T00:00:10Z");

    private final Totp totp = Totp.builder().build();
    private final TotpSecret secret = TotpSecret.of(Rings.bytes("12345678901234567890"));
    private final long step = totp.stepAt(NOW);
    private final TotpVerifier verifier = TotpVerifier.of(totp, 1);

    @ParameterizedTest
    @CsvSource({"-2, false", "-1, true", "0, true", "1, true", "2, false"})
    void one_step_around_the_moment_is_taken_and_no_more(int away, boolean isTaken) {
        var answer = verifier.verify(secret, totp.codeAt(secret, step + away), NOW);

        assertThat(answer.isPresent()).isEqualTo(isTaken);
        assertThat(answer.orElse(step + away)).isEqualTo(step + away);
    }

    @Test
    void without_steps_around_only_the_moment_is_taken() {
        var strict = TotpVerifier.of(totp, 0);

        assertThat(strict.verify(secret, totp.codeAt(secret, step), NOW)).hasValue(step);
        assertThat(strict.verify(secret, totp.codeAt(secret, step - 1), NOW)).isEmpty();
    }

    @Test
    void a_step_is_used_once_and_those_before_it_no_more() {
        var code = totp.codeAt(secret, step);
        long used = verifier.verify(secret, code, NOW).orElseThrow();

        assertThat(verifier.verify(secret, code, NOW, used)).isEmpty();
        assertThat(verifier.verify(secret, totp.codeAt(secret, step - 1), NOW, used))
                .isEmpty();
        assertThat(verifier.verify(secret, totp.codeAt(secret, step + 1), NOW, used))
                .hasValue(step + 1);
    }

    @Test
    void the_first_step_of_all_can_be_used() {
        assertThat(verifier.verify(secret, "755224", Instant.EPOCH)).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "000000000000", "abcdef", "１２３４５６"})
    void what_is_not_the_code_is_refused(String code) {
        assertThat(verifier.verify(secret, code, NOW)).isEmpty();
    }

    @Test
    void the_code_of_another_secret_is_refused() {
        var other = TotpSecret.of(Rings.bytes("another secret of it"));

        assertThat(verifier.verify(secret, totp.codeAt(other, step), NOW)).isEmpty();
    }

    @Test
    void too_many_steps_around_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> TotpVerifier.of(totp, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> TotpVerifier.of(totp, TotpVerifier.WIDEST + 1));
        assertThat(TotpVerifier.of(totp, TotpVerifier.WIDEST))
                .hasToString("TotpVerifier[Totp[SHA1, 6 digits, 30 s], 10 steps around]");
    }
}
