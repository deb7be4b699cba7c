package org.hersys.adapters.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hersys.adapters.security.RingKeyState.INTRODUCED;
import static org.hersys.adapters.security.RingKeyState.IN_USE;
import static org.hersys.adapters.security.RingKeyState.REPLACED;
import static org.hersys.adapters.security.RingKeyState.RETIRED;

import java.time.Duration;
import java.util.Optional;
import org.hersys.port.StorageException;
import org.junit.jupiter.api.Test;

class KeyRingTest {

    private static final byte[] PLAIN = Rings.bytes("山田　太郎");
    private static final byte[] CONTEXT = Rings.bytes("here");

    private final Rings.Shaky storage = new Rings.Shaky();
    private final Rings.Time time = new Rings.Time();
    private final KeyRing ring = KeyRing.create(storage, Rings.masterKey(1));

    @Test
    void a_key_goes_from_introduced_to_retired() {
        assertStates(IN_USE);
        ring.introduce();
        assertStates(IN_USE, INTRODUCED);
        ring.promote();
        assertStates(REPLACED, IN_USE);
        ring.introduce();
        assertStates(REPLACED, IN_USE, INTRODUCED);
        ring.promote();
        assertStates(REPLACED, REPLACED, IN_USE);
        ring.retire();
        assertStates(RETIRED, RETIRED, IN_USE);
        ring.discard();
        assertStates(IN_USE);
    }

    @Test
    void a_key_that_was_retired_too_early_comes_back() {
        var sealed = cipher(ring).encrypt(PLAIN, CONTEXT);
        Rings.replaceKey(ring);
        ring.retire();
        assertThatThrownBy(() -> cipher(ring).decrypt(sealed, CONTEXT)).isInstanceOf(StorageException.class);
        ring.reinstate();

        assertStates(REPLACED, IN_USE);
        assertThat(cipher(ring).decrypt(sealed, CONTEXT)).isEqualTo(PLAIN);
    }

    @Test
    void steps_have_an_order() {
        assertThatThrownBy(ring::promote).isInstanceOf(IllegalStateException.class);
        ring.introduce();
        assertThatThrownBy(ring::introduce).isInstanceOf(IllegalStateException.class);
        ring.retire();
        assertStates(IN_USE, INTRODUCED);
    }

    @Test
    void a_ring_is_opened_again_with_the_same_keys() {
        Rings.replaceKey(ring);
        var sealed = cipher(ring).encrypt(PLAIN, CONTEXT);
        var again = KeyRing.open(storage, Rings.masterKey(1));

        assertThat(again.keys()).isEqualTo(ring.keys());
        assertThat(cipher(again).decrypt(sealed, CONTEXT)).isEqualTo(PLAIN);
        assertThat(TinkBlindIndex.of(again).token("KANA", "ヤマダ"))
                .isEqualTo(TinkBlindIndex.of(ring).token("KANA", "ヤマダ"));
    }

    @Test
    void a_ring_is_made_once() {
        assertThatThrownBy(() -> KeyRing.create(storage, Rings.masterKey(1)))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("must not overwrite");
        assertThatThrownBy(() -> KeyRing.open(KeyRingStorage.inMemory(), Rings.masterKey(1)))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("There must be a key ring");
    }

    @Test
    void a_wrong_master_key_is_told_with_the_names_of_both() {
        assertThatThrownBy(() -> KeyRing.open(storage, Rings.masterKey(2)))
                .isInstanceOf(StorageException.class)
                .hasMessageContainingAll(
                        Rings.masterKey(1).id(), Rings.masterKey(2).id());
    }

    @Test
    void a_master_key_that_only_has_the_right_name_is_refused() {
        var impostor = new MasterKey() {
            @Override
            public String id() {
                return Rings.masterKey(1).id();
            }

            @Override
            public byte[] wrap(byte[] plain, byte[] context) {
                return Rings.masterKey(2).wrap(plain, context);
            }

            @Override
            public byte[] unwrap(byte[] wrapped, byte[] context) {
                return Rings.masterKey(2).unwrap(wrapped, context);
            }
        };

        assertThatThrownBy(() -> KeyRing.open(storage, impostor))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("were changed, or wrapped by another master key");
    }

    @Test
    void every_changed_character_of_a_ring_is_noticed() {
        var content = storage.read().orElseThrow();
        for (var at = 0; at < content.length; at++) {
            var changed = content.clone();
            changed[at] ^= 2;
            var damaged = KeyRingStorage.inMemory();
            damaged.create(changed);

            assertThatThrownBy(() -> KeyRing.open(damaged, Rings.masterKey(1))).isInstanceOf(StorageException.class);
        }
    }

    @Test
    void a_new_master_key_opens_the_same_ring_and_the_former_does_not() {
        var sealed = cipher(ring).encrypt(PLAIN, CONTEXT);
        var rewrapped = ring.rewrap(Rings.masterKey(2));

        assertThat(cipher(rewrapped).decrypt(sealed, CONTEXT)).isEqualTo(PLAIN);
        assertThat(cipher(KeyRing.open(storage, Rings.masterKey(2))).decrypt(sealed, CONTEXT))
                .isEqualTo(PLAIN);
        assertThatThrownBy(() -> KeyRing.open(storage, Rings.masterKey(1))).isInstanceOf(StorageException.class);
    }

    @Test
    void a_program_that_meets_a_key_that_it_does_not_know_looks_again() {
        var other = time.open(storage);
        Rings.replaceKey(ring);
        var sealed = cipher(ring).encrypt(PLAIN, CONTEXT);

        assertThat(cipher(other).decrypt(sealed, CONTEXT)).isEqualTo(PLAIN);
        assertThat(other.keys()).isEqualTo(ring.keys());
    }

    @Test
    void a_program_comes_to_know_a_key_when_the_interval_has_passed() {
        var other = time.open(storage);
        ring.introduce();
        time.pass(Rings.INTERVAL.minus(Duration.ofNanos(1)));
        assertThat(TinkBlindIndex.of(other).tokens("KANA", "ヤマダ")).hasSize(1);
        time.pass(Duration.ofNanos(1));

        assertThat(TinkBlindIndex.of(other).tokens("KANA", "ヤマダ")).hasSize(2);
    }

    @Test
    void a_program_goes_on_with_the_keys_it_knows_while_the_ring_is_away() {
        var other = time.open(storage);
        var sealed = cipher(ring).encrypt(PLAIN, CONTEXT);
        Rings.replaceKey(ring);
        var unknown = cipher(ring).encrypt(PLAIN, CONTEXT);
        storage.goAway();
        time.pass(Rings.INTERVAL);

        assertThat(cipher(other).decrypt(sealed, CONTEXT)).isEqualTo(PLAIN);
        assertThatThrownBy(() -> cipher(other).decrypt(unknown, CONTEXT)).isInstanceOf(StorageException.class);
        storage.comeBack();
        assertThat(cipher(other).decrypt(unknown, CONTEXT)).isEqualTo(PLAIN);
    }

    @Test
    void a_step_starts_from_the_ring_as_it_is_not_as_it_was_read() {
        var other = time.open(storage);
        ring.introduce();

        assertThat(other.promote()).extracting(RingKey::state).containsExactly(REPLACED, IN_USE);
    }

    @Test
    void of_two_programs_that_change_a_ring_at_once_one_is_told() {
        var shared = KeyRingStorage.inMemory();
        KeyRing.create(shared, Rings.masterKey(1));
        var slow = KeyRing.open(new Interrupted(shared), Rings.masterKey(1));

        assertThatThrownBy(slow::introduce)
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("somebody else was faster");
        assertThat(KeyRing.open(shared, Rings.masterKey(1)).keys())
                .extracting(RingKey::state)
                .containsExactly(REPLACED, IN_USE);
    }

    @Test
    void nothing_of_a_key_is_printed() {
        assertThat(ring + " " + Rings.masterKey(7))
                .startsWith("KeyRing[RingKey[id=")
                .doesNotContain("07070707", "BwcHBwcH");
    }

    @Test
    void an_interval_is_positive() {
        assertThatThrownBy(() -> KeyRing.open(storage, Rings.masterKey(1), Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void assertStates(RingKeyState... states) {
        assertThat(ring.keys()).extracting(RingKey::state).containsExactly(states);
    }

    private static TinkFieldCipher cipher(KeyRing ring) {
        return TinkFieldCipher.of(ring);
    }

    /** Somebody else changes the ring between reading and writing. */
    private record Interrupted(KeyRingStorage shared) implements KeyRingStorage {

        @Override
        public Optional<byte[]> read() {
            return shared.read();
        }

        @Override
        public boolean create(byte[] content) {
            return shared.create(content);
        }

        @Override
        public boolean replace(byte[] former, byte[] content) {
            Rings.replaceKey(KeyRing.open(shared, Rings.masterKey(1)));
            return shared.replace(former, content);
        }
    }
}
