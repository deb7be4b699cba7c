package org.hersys.adapters.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.hersys.port.StorageException;

/** Rings of tests, kept in memory, and a clock that is turned by hand. */
final class Rings {

    static final Duration INTERVAL = Duration.ofMinutes(1);

    private Rings() {}

    static MasterKey masterKey(int number) {
        var key = new byte[32];
        Arrays.fill(key, (byte) number);
        return MasterKey.ofBytes(key);
    }

    static KeyRing ring() {
        return KeyRing.create(KeyRingStorage.inMemory(), masterKey(1));
    }

    static void replaceKey(KeyRing ring) {
        ring.introduce();
        ring.promote();
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /** A ring that cannot be reached for a while. */
    static final class Shaky implements KeyRingStorage {
        private final KeyRingStorage ring = KeyRingStorage.inMemory();
        private volatile boolean away;

        @Override
        public Optional<byte[]> read() {
            if (away) {
                throw new StorageException("The key ring cannot be read.");
            }
            return ring.read();
        }

        @Override
        public boolean create(byte[] first) {
            return ring.create(first);
        }

        @Override
        public boolean replace(byte[] former, byte[] next) {
            return ring.replace(former, next);
        }

        void goAway() {
            away = true;
        }

        void comeBack() {
            away = false;
        }
    }

    /** Nanoseconds that pass when told. */
    static final class Time {
        private final AtomicLong nanos = new AtomicLong();

        void pass(Duration time) {
            nanos.addAndGet(time.toNanos());
        }

        KeyRing open(KeyRingStorage storage) {
            return KeyRing.open(storage, masterKey(1), INTERVAL, nanos::get);
        }
    }
}
