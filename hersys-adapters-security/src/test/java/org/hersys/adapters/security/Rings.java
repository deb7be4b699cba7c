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
        return KeyRing.create(new InMemory(), masterKey(1));
    }

    static void replaceKey(KeyRing ring) {
        ring.introduce();
        ring.promote();
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /** A ring in memory that several programs may share. */
    static final class InMemory implements KeyRingStorage {
        private Optional<byte[]> content = Optional.empty();
        private boolean away;

        @Override
        public synchronized Optional<byte[]> read() {
            if (away) {
                throw new StorageException("The key ring cannot be read.");
            }
            return content;
        }

        @Override
        public synchronized boolean create(byte[] first) {
            var isFirst = content.isEmpty();
            content = isFirst ? Optional.of(first) : content;
            return isFirst;
        }

        @Override
        public synchronized boolean replace(byte[] former, byte[] next) {
            var isThere = content.filter(each -> Arrays.equals(each, former)).isPresent();
            content = isThere ? Optional.of(next) : content;
            return isThere;
        }

        synchronized void goAway() {
            away = true;
        }

        synchronized void comeBack() {
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
