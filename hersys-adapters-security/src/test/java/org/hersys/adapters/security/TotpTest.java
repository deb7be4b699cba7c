package org.hersys.adapters.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpTest {

    private static final String DIGITS = "1234567890";

    @Test
    void the_vectors_of_rfc_4226_are_computed() {
        var totp = Totp.builder().build();
        var expected = List.of(
                "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489");

        for (int count = 0; count < expected.size(); count++) {
            assertThat(totp.codeAt(secretOf(20), count)).isEqualTo(expected.get(count));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "59, 94287082, 46119246, 90693936",
        "1111111109, 07081804, 68084774, 25091201",
        "1111111111, 14050471, 67062674, 99943326",
        "1234567890, 89005924, 91819424, 93441116",
        "2000000000, 69279037, 90698825, 38618901",
        "20000000000, 65353130, 77737706, 47863826"
    })
    void the_vectors_of_rfc_6238_are_computed(long second, String sha1, String sha256, String sha512) {
        assertThat(at(second, TotpAlgorithm.SHA1, 20)).isEqualTo(sha1);
        assertThat(at(second, TotpAlgorithm.SHA256, 32)).isEqualTo(sha256);
        assertThat(at(second, TotpAlgorithm.SHA512, 64)).isEqualTo(sha512);
    }

    private static String at(long second, TotpAlgorithm algorithm, int secretBytes) {
        var totp = Totp.builder().algorithm(algorithm).digits(8).build();
        return totp.codeAt(secretOf(secretBytes), totp.stepAt(Instant.ofEpochSecond(second)));
    }

    private static TotpSecret secretOf(int length) {
        return TotpSecret.of(Rings.bytes(DIGITS.repeat(7).substring(0, length)));
    }

    @Test
    void seven_digits_are_the_last_seven_of_eight() {
        var seven = Totp.builder().digits(7).build();

        assertThat(seven.codeAt(secretOf(20), 1)).isEqualTo("4287082");
    }

    @Test
    void a_step_lasts_as_long_as_was_said() {
        var totp = Totp.builder().step(Duration.ofMinutes(1)).build();

        assertThat(totp.stepAt(Instant.ofEpochSecond(59, 999_999_999))).isZero();
        assertThat(totp.stepAt(Instant.ofEpochSecond(60))).isOne();
        assertThatIllegalArgumentException().isThrownBy(() -> totp.stepAt(Instant.ofEpochSecond(-1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT0.5S", "PT1.5S", "PT-30S", "PT1H1S"})
    void a_step_of_another_length_is_refused(String length) {
        var builder = Totp.builder();

        assertThatIllegalArgumentException().isThrownBy(() -> builder.step(Duration.parse(length)));
    }

    @Test
    void fewer_than_six_and_more_than_eight_digits_are_refused() {
        var builder = Totp.builder();

        assertThatIllegalArgumentException().isThrownBy(() -> builder.digits(5));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.digits(9));
    }

    @Test
    void the_address_for_an_app_says_everything_it_needs() {
        var uri = Totp.builder().build().uri(secretOf(20), "HER-SYS 試験", "clinic 1");

        assertThat(uri)
                .hasToString("otpauth://totp/HER-SYS%20%E8%A9%A6%E9%A8%93:clinic%201"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=HER-SYS%20%E8%A9%A6%E9%A8%93"
                        + "&algorithm=SHA1&digits=6&period=30");
    }

    @Test
    void a_name_that_an_app_would_misread_is_refused() {
        var totp = Totp.builder().build();

        assertThatIllegalArgumentException().isThrownBy(() -> totp.uri(secretOf(20), "HER:SYS", "clinic"));
        assertThatIllegalArgumentException().isThrownBy(() -> totp.uri(secretOf(20), "HER-SYS", " "));
    }

    @Test
    void a_new_secret_has_twenty_bytes_and_never_prints() {
        var secret = TotpSecret.generate(new SecureRandom());

        assertThat(secret.bytes()).hasSize(20);
        assertThat(secret).hasToString("TotpSecret[…]").isNotEqualTo(TotpSecret.generate(new SecureRandom()));
        assertThat(TotpSecret.ofBase32(secret.base32())).isEqualTo(secret).hasSameHashCodeAs(secret);
    }

    @Test
    void a_secret_of_fewer_than_sixteen_bytes_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> TotpSecret.of(new byte[15]));
        assertThatIllegalArgumentException().isThrownBy(() -> TotpSecret.of(new byte[129]));
        assertThat(TotpSecret.of(new byte[16]).bytes()).hasSize(16);
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void the_vectors_of_rfc_4648_are_written_and_read(String plain, String base32) {
        assertThat(Base32.encode(Rings.bytes(plain))).isEqualTo(base32);
        assertThat(Base32.decode(base32)).isEqualTo(Rings.bytes(plain));
    }

    @Test
    void a_secret_is_read_as_people_type_it() {
        assertThat(TotpSecret.ofBase32("gezd gnbv-GY3T QOJQ gezdgnbvgy3tqojq==="))
                .isEqualTo(secretOf(20));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TotpSecret.ofBase32("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJ1"))
                .withMessage("Base32 must consist of the letters A to Z and the digits 2 to 7");
    }
}
