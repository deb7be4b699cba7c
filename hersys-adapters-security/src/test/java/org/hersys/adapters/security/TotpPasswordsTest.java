package org.hersys.adapters.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.hersys.port.OneTimePasswords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TotpPasswordsTest {

    private static final byte[] SECRET = Rings.bytes("12345678901234567890");
    private static final Instant NOW = Instant.ofEpochSecond(59);

    private final OneTimePasswords passwords = TotpPasswords.issuedBy("HER-SYS");

    @ParameterizedTest
    @ValueSource(strings = {"287082", "287 082", " 287082 ", "２８７０８２", "287　082"})
    void a_code_is_understood_as_people_type_it(String code) {
        assertThat(passwords.step(SECRET, code, NOW)).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"755224", "359152"})
    void the_step_before_and_after_is_taken_for_clocks_that_differ(String code) {
        assertThat(passwords.step(SECRET, code, NOW)).isPresent();
        assertThat(passwords.step(SECRET, code, NOW.plusSeconds(90))).isEmpty();
    }

    @Test
    void a_new_secret_has_twenty_bytes_and_is_another_one_each_time() {
        assertThat(passwords.newSecret()).hasSize(20).isNotEqualTo(passwords.newSecret());
    }

    @Test
    void an_app_is_told_the_secret_and_the_account() {
        assertThat(passwords.address(SECRET, "clinic-1"))
                .isEqualTo("otpauth://totp/HER-SYS:clinic-1?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                        + "&issuer=HER-SYS&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void a_service_that_an_app_would_misread_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> TotpPasswords.issuedBy("HER:SYS"));
        assertThat(passwords).hasToString("TotpPasswords[HER-SYS]");
    }
}
