package org.hersys.adapters.jdbc;

import java.time.Duration;
import java.util.Arrays;
import org.hersys.adapters.security.KeyRing;
import org.hersys.adapters.security.KeyRingStorage;
import org.hersys.adapters.security.MasterKey;
import org.hersys.adapters.security.TinkBlindIndex;
import org.hersys.adapters.security.TinkFieldCipher;

/** The keys of a test, kept in one place and used by as many programs as the test has. */
final class TestKeys {

    /** Short, so that a test need not wait long until every program knows a new key. */
    static final Duration INTERVAL = Duration.ofMillis(20);

    private final KeyRingStorage storage = KeyRingStorage.inMemory();
    private final MasterKey masterKey;

    TestKeys() {
        var key = new byte[32];
        Arrays.fill(key, (byte) 7);
        masterKey = MasterKey.ofBytes(key);
        KeyRing.create(storage, masterKey);
    }

    /** The ring as a program of its own has it. */
    KeyRing open() {
        return KeyRing.open(storage, masterKey, INTERVAL);
    }

    /** Longer than the interval and what is under way take together. */
    static void waitForEveryProgram() throws InterruptedException {
        Thread.sleep(1000);
    }

    JdbcUnitOfWork.Builder encrypting(JdbcUnitOfWork.Builder store) {
        var ring = open();
        return store.encryption(TinkFieldCipher.of(ring), TinkBlindIndex.of(ring));
    }
}
