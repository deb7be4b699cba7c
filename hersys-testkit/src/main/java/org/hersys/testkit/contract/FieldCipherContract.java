package org.hersys.testkit.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hersys.port.FieldCipher;
import org.hersys.port.StorageException;
import org.junit.jupiter.api.Test;

/** What a {@link FieldCipher} has to do (暗号化の契約試験). */
public abstract class FieldCipherContract {

    private static final byte[] PLAIN = "{\"name\":\"山田　太郎\",\"phone\":\"09012345678\"}".getBytes(UTF_8);
    private static final byte[] CONTEXT = "notification_version/1/1".getBytes(UTF_8);
    private static final byte[] ELSEWHERE = "notification_version/2/1".getBytes(UTF_8);

    /** For the test that extends it. */
    protected FieldCipherContract() {}

    /**
     * The cipher to test.
     *
     * @return the same cipher throughout a test
     */
    protected abstract FieldCipher cipher();

    /** Replaces the key in use by a new one; the former remains for reading. */
    protected abstract void replaceKey();

    /** Takes the keys out of use that have been replaced. */
    protected abstract void retireFormerKeys();

    @Test
    void what_was_encrypted_comes_back() {
        assertThat(decrypted(sealed(PLAIN))).isEqualTo(PLAIN);
    }

    @Test
    void nothing_and_much_come_back_too() {
        var nothing = new byte[0];
        var much = "発熱が続く。".repeat(20_000).getBytes(UTF_8);

        assertThat(decrypted(sealed(nothing))).isEqualTo(nothing);
        assertThat(decrypted(sealed(much))).isEqualTo(much);
    }

    @Test
    void every_byte_may_occur() {
        var bytes = new byte[256];
        IntStream.range(0, bytes.length).forEach(each -> bytes[each] = (byte) each);

        assertThat(decrypted(sealed(bytes))).isEqualTo(bytes);
    }

    @Test
    void the_sealed_form_shows_nothing_and_differs_each_time() {
        var sealed = sealed(PLAIN);

        assertThat(new String(sealed, UTF_8)).doesNotContain("山田", "太郎", "0901234", "name");
        assertThat(sealed(PLAIN)).isNotEqualTo(sealed);
    }

    @Test
    void the_sealed_form_never_begins_as_a_document_in_clear_does() {
        IntStream.range(0, 300).forEach(each -> assertThat(sealed(PLAIN)[0]).isNotEqualTo((byte) '{'));
    }

    @Test
    void what_is_given_is_not_changed() {
        var plain = PLAIN.clone();
        var context = CONTEXT.clone();
        var sealed = cipher().encrypt(plain, context);
        var kept = sealed.clone();
        cipher().decrypt(sealed, context);

        assertThat(plain).isEqualTo(PLAIN);
        assertThat(context).isEqualTo(CONTEXT);
        assertThat(sealed).isEqualTo(kept);
    }

    @Test
    void every_changed_byte_is_noticed() {
        var sealed = sealed(PLAIN);

        for (var at = 0; at < sealed.length; at++) {
            var changed = sealed.clone();
            changed[at] ^= 1;
            assertNotDecrypted(changed, CONTEXT);
        }
    }

    @Test
    void what_was_cut_off_or_lengthened_is_noticed() {
        var sealed = sealed(PLAIN);

        IntStream.range(0, sealed.length).forEach(length -> assertNotDecrypted(Arrays.copyOf(sealed, length), CONTEXT));
        assertNotDecrypted(Arrays.copyOf(sealed, sealed.length + 1), CONTEXT);
    }

    @Test
    void what_was_moved_elsewhere_is_noticed() {
        assertNotDecrypted(sealed(PLAIN), ELSEWHERE);
    }

    @Test
    void a_document_in_clear_is_not_taken_for_a_sealed_one() {
        assertNotDecrypted(PLAIN, CONTEXT);
        assertThat(cipher().isCurrent(PLAIN)).isFalse();
        assertThat(cipher().isCurrent(new byte[0])).isFalse();
    }

    @Test
    void after_a_change_of_keys_the_former_sealed_form_is_readable_and_no_longer_current() {
        var former = sealed(PLAIN);
        assertThat(cipher().isCurrent(former)).isTrue();
        replaceKey();

        assertThat(cipher().isCurrent(former)).isFalse();
        assertThat(decrypted(former)).isEqualTo(PLAIN);
        assertThat(cipher().isCurrent(sealed(PLAIN))).isTrue();
    }

    @Test
    void what_only_a_retired_key_decrypts_is_refused_and_the_rest_is_not() {
        var former = sealed(PLAIN);
        replaceKey();
        var current = sealed(PLAIN);
        retireFormerKeys();

        assertNotDecrypted(former, CONTEXT);
        assertThat(decrypted(current)).isEqualTo(PLAIN);
    }

    @Test
    void many_threads_use_one_cipher() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<byte[]> trip = () -> decrypted(sealed(PLAIN));
            for (var each : threads.invokeAll(
                    IntStream.range(0, 400).mapToObj(any -> trip).toList())) {
                assertThat(each.get()).isEqualTo(PLAIN);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private byte[] sealed(byte[] plain) {
        return cipher().encrypt(plain, CONTEXT);
    }

    private byte[] decrypted(byte[] sealed) {
        return cipher().decrypt(sealed, CONTEXT);
    }

    private void assertNotDecrypted(byte[] sealed, byte[] context) {
        assertThatThrownBy(() -> cipher().decrypt(sealed, context))
                .isInstanceOf(StorageException.class)
                .hasMessageNotContainingAny("山田", "太郎", "0901234");
    }
}
