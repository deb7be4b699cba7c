package org.hersys.adapters.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.hersys.account.Password;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2idHasherTest {

    /** The least that OWASP advises in memory, so that tests are quick. */
    private final Argon2idHasher hasher =
            Argon2idHasher.builder().memory(7_168).iterations(5).build();

    @Test
    void the_library_computes_the_vector_of_rfc_9106() {
        var generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withIterations(3)
                .withMemoryAsKB(32)
                .withParallelism(4)
                .withSalt(repeated(2, 16))
                .withSecret(repeated(3, 8))
                .withAdditional(repeated(4, 12))
                .build());
        var tag = new byte[32];
        generator.generateBytes(repeated(1, 32), tag);

        assertThat(HexFormat.of().formatHex(tag))
                .isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    @Test
    void a_hash_of_the_reference_implementation_is_verified_and_is_not_current() {
        var stored = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

        assertThat(hasher.matches(Password.of("password"), stored)).isTrue();
        assertThat(hasher.matches(Password.of("Password"), stored)).isFalse();
        assertThat(hasher.isCurrent(stored)).isFalse();
    }

    @Test
    void a_hash_says_its_costs_and_is_another_one_each_time() {
        var first = hasher.hash(Password.of("ひみつの言葉"));

        assertThat(first).matches("\\$argon2id\\$v=19\\$m=7168,t=5,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
        assertThat(hasher.hash(Password.of("ひみつの言葉"))).isNotEqualTo(first);
        assertThat(hasher.matches(Password.of("ひみつの言葉"), first)).isTrue();
        assertThat(hasher.isCurrent(first)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ｐａｓｓｗｏｒｄ１２, password12", "ﾊﾟｽﾜｰﾄﾞ①, パスワード1", "か\u3099, が"})
    void the_same_letters_typed_in_another_way_are_the_same_password(String typed, String stored) {
        assertThat(hasher.matches(Password.of(typed), hasher.hash(Password.of(stored))))
                .isTrue();
    }

    @Test
    void large_and_small_letters_and_blanks_are_told_apart() {
        var stored = hasher.hash(Password.of("Pass word"));

        assertThat(hasher.matches(Password.of("pass word"), stored)).isFalse();
        assertThat(hasher.matches(Password.of("Pass word "), stored)).isFalse();
    }

    @Test
    void a_decoy_has_the_costs_of_a_hash_and_matches_nothing() {
        var decoy = hasher.decoy();

        assertThat(decoy).hasSameSizeAs(hasher.hash(Password.of("password")));
        assertThat(hasher.isCurrent(decoy)).isTrue();
        assertThat(hasher.matches(Password.of("password"), decoy)).isFalse();
        assertThat(hasher.decoy()).isEqualTo(decoy);
    }

    @Test
    void nothing_else_is_computed_for_a_decoy_than_for_a_hash() {
        var stored = Argon2idText.read(hasher.hash(Password.of("password"))).orElseThrow();
        var decoy = Argon2idText.read(hasher.decoy()).orElseThrow();

        assertThat(decoy.costs()).isEqualTo(stored.costs());
        assertThat(decoy.salt()).hasSameSizeAs(stored.salt());
        assertThat(decoy.hash()).hasSameSizeAs(stored.hash());
    }

    @ParameterizedTest
    @CsvSource({"47103, 1", "19455, 2", "12287, 3", "9215, 4", "7167, 5", "7167, 1000"})
    void less_than_what_is_advised_at_least_is_refused(int memory, int iterations) {
        var builder = Argon2idHasher.builder().memory(memory).iterations(iterations);
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("m=" + memory);

        var more = Argon2idHasher.builder().memory(memory + 1).iterations(iterations);
        assertThat(more.build()).hasToString("Argon2idHasher[m=" + (memory + 1) + ",t=" + iterations + ",p=1]");
    }

    @ParameterizedTest
    @CsvSource({"1048577, 2, 1", "19456, 1001, 1", "19456, 0, 1", "19456, 2, 65", "19456, 2, 0"})
    void costs_out_of_their_bounds_are_refused(int memory, int iterations, int lanes) {
        var builder =
                Argon2idHasher.builder().memory(memory).iterations(iterations).parallelism(lanes);

        assertThatIllegalArgumentException().isThrownBy(builder::build);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "password",
                "$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=16$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=19$m=2097152,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=19$m=65536,t=99999999,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaM",
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRP",
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc\n"
            })
    void what_is_no_hash_matches_nothing_and_is_not_current(String stored) {
        assertThat(hasher.matches(Password.of("password"), stored)).isFalse();
        assertThat(hasher.isCurrent(stored)).isFalse();
    }

    @Test
    void many_threads_take_turns() {
        var oneAtATime = Argon2idHasher.builder()
                .memory(7_168)
                .iterations(5)
                .mostAtOnce(1)
                .build();
        var stored = oneAtATime.hash(Password.of("password"));

        Executor eachInItsOwn = work -> new Thread(work, "at-the-same-time").start();

        var all = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> oneAtATime.matches(Password.of("password"), stored), eachInItsOwn))
                .toList();

        assertThat(all).allMatch(CompletableFuture::join);
    }

    private static byte[] repeated(int each, int times) {
        var bytes = new byte[times];
        Arrays.fill(bytes, (byte) each);
        return bytes;
    }
}
