package org.hersys.adapters.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hersys.port.FieldCipher;
import org.hersys.port.StorageException;
import org.hersys.testkit.contract.FieldCipherContract;
import org.junit.jupiter.api.Test;

class TinkFieldCipherTest extends FieldCipherContract {

    private static final byte[] CONTEXT = Rings.bytes("here");

    private final KeyRing ring = Rings.ring();
    private final FieldCipher cipher = TinkFieldCipher.of(ring);

    @Override
    protected FieldCipher cipher() {
        return cipher;
    }

    @Override
    protected void replaceKey() {
        Rings.replaceKey(ring);
    }

    @Override
    protected void retireFormerKeys() {
        ring.retire();
    }

    @Test
    void what_repeats_itself_takes_less_room_and_what_does_not_hardly_more() {
        var text = Rings.bytes("発熱、咳嗽。".repeat(500));

        assertThat(cipher.encrypt(text, CONTEXT)).hasSizeLessThan(text.length / 10);
        assertThat(cipher.encrypt(new byte[] {1, 2, 3}, CONTEXT)).hasSize(5 + 12 + 1 + 3 + 16);
    }

    @Test
    void the_key_that_is_missing_is_named() {
        var sealed = TinkFieldCipher.of(Rings.ring()).encrypt(new byte[9], CONTEXT);

        assertThatThrownBy(() -> cipher.decrypt(sealed, CONTEXT))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("is not in use in this key ring");
    }

    @Test
    void a_key_that_is_introduced_is_read_with_but_not_written_with() {
        var before = cipher.encrypt(new byte[9], CONTEXT);
        ring.introduce();

        assertThat(cipher.isCurrent(before)).isTrue();
        assertThat(cipher.isCurrent(cipher.encrypt(new byte[9], CONTEXT))).isTrue();
    }
}
