package org.hersys.adapters.security;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import org.hersys.port.StorageException;

/**
 * The keys that encrypt what is stored (鍵束), which are changed while programs go on working, in steps:
 *
 * <ol>
 *   <li>{@link #introduce()}: a new key, which every program comes to know and none writes with;
 *   <li>wait until every program has looked at the ring again (below);
 *   <li>{@link #promote()}: from now on everything is written with it, and the former is for reading;
 *   <li>wait again, then write anew what was written with the former key, until nothing is left;
 *   <li>{@link #retire()}: the former key is no longer used. It stays in the ring, for old back-ups.
 * </ol>
 *
 * <p>A program looks at the ring again when it meets a key that it does not know, and when the interval that it was opened
 * with has passed, a minute unless said otherwise; to wait is to wait that long. If the ring cannot be reached then, the
 * keys that are known go on being used. A key is changed by one program at a time: another one is told and changes nothing.
 *
 * <p>Thread-safe. Prints ids and states of keys, never a key.
 */
public final class KeyRing {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final KeyRingStorage storage;
    private final MasterKey masterKey;
    private final LongSupplier nanoTime;
    private final long interval;
    private final AtomicLong looked;
    private volatile Keys keys;

    private KeyRing(KeyRingStorage storage, MasterKey masterKey, Duration interval, LongSupplier nanoTime) {
        this.storage = requireNonNull(storage, "storage");
        this.masterKey = requireNonNull(masterKey, "masterKey");
        this.interval = interval.toNanos();
        this.nanoTime = nanoTime;
        this.looked = new AtomicLong(nanoTime.getAsLong());
        this.keys = Keys.read(contentOf(storage), masterKey);
    }

    /**
     * Makes a ring with a first key.
     *
     * @param storage where no ring is yet
     * @param masterKey what wraps it
     * @return the ring
     * @throws StorageException if there is a ring already, or storage or master key cannot be reached
     */
    public static KeyRing create(KeyRingStorage storage, MasterKey masterKey) {
        if (!storage.create(RingFormat.write(Ring.first(), masterKey))) {
            throw new StorageException("A new key ring must not overwrite one, but there is one: open it.");
        }
        return open(storage, masterKey);
    }

    /**
     * Opens a ring and looks at it again every minute.
     *
     * @param storage where it is kept
     * @param masterKey what wrapped it
     * @return the ring
     * @throws StorageException if there is none, it was wrapped by another master key, or storage or master key cannot be
     *     reached
     */
    public static KeyRing open(KeyRingStorage storage, MasterKey masterKey) {
        return open(storage, masterKey, A_MINUTE);
    }

    /**
     * Opens a ring.
     *
     * @param storage where it is kept
     * @param masterKey what wrapped it
     * @param interval how often to look whether it was changed; positive
     * @return the ring
     * @throws StorageException as {@link #open(KeyRingStorage, MasterKey)}
     */
    public static KeyRing open(KeyRingStorage storage, MasterKey masterKey, Duration interval) {
        return open(storage, masterKey, interval, System::nanoTime);
    }

    static KeyRing open(KeyRingStorage storage, MasterKey masterKey, Duration interval, LongSupplier nanoTime) {
        if (interval.isNegative() || interval.isZero()) {
            throw new IllegalArgumentException("an interval must be positive, but is " + interval);
        }
        return new KeyRing(storage, masterKey, interval, nanoTime);
    }

    /**
     * The keys and what they are used for.
     *
     * @return the keys in the order in which they were made
     */
    public List<RingKey> keys() {
        return keys.ring().keys();
    }

    /**
     * Makes a new key, which every program comes to know and none writes with.
     *
     * @return the keys now
     * @throws IllegalStateException if a key is introduced already
     * @throws StorageException if somebody else changed the ring at the same time; nothing was changed then
     */
    public List<RingKey> introduce() {
        return change(Ring::introduced);
    }

    /**
     * Writes with the introduced key from now on; what it replaces is for reading.
     *
     * @return the keys now
     * @throws IllegalStateException if no key is introduced
     * @throws StorageException as {@link #introduce()}
     */
    public List<RingKey> promote() {
        return change(Ring::promoted);
    }

    /**
     * Takes replaced keys out of use. What is still written with one of them cannot be read, until {@link #reinstate()}.
     *
     * @return the keys now
     * @throws StorageException as {@link #introduce()}
     */
    public List<RingKey> retire() {
        return change(Ring::retired);
    }

    /**
     * Takes retired keys back for reading: for an old back-up, or if they were retired too early.
     *
     * @return the keys now
     * @throws StorageException as {@link #introduce()}
     */
    public List<RingKey> reinstate() {
        return change(Ring::reinstated);
    }

    /**
     * Throws retired keys away. What was written with them, in old back-ups too, can never be read again.
     *
     * @return the keys now
     * @throws StorageException as {@link #introduce()}
     */
    public List<RingKey> discard() {
        return change(Ring::discarded);
    }

    /**
     * Wraps the ring by another master key. No data is written anew. Programs that were opened with the former one go on
     * with the keys they know, and are to be started anew with the new one before the next change of keys.
     *
     * @param newMasterKey what wraps it from now on
     * @return the ring, with the new master key
     * @throws StorageException as {@link #introduce()}
     */
    public KeyRing rewrap(MasterKey newMasterKey) {
        var former = Keys.read(contentOf(storage), masterKey);
        replace(former, RingFormat.write(former.ring(), newMasterKey));
        return new KeyRing(storage, newMasterKey, Duration.ofNanos(interval), nanoTime);
    }

    /**
     * Looks at the ring now.
     *
     * @throws StorageException if storage or master key cannot be reached
     */
    public void reload() {
        var content = contentOf(storage);
        if (!keys.isMadeOf(content)) {
            keys = Keys.read(content, masterKey);
        }
        looked.set(nanoTime.getAsLong());
    }

    /** The keys to write with. */
    Keys current() {
        var last = looked.get();
        var now = nanoTime.getAsLong();
        // One thread looks; the others do not wait for it.
        if (now - last >= interval && looked.compareAndSet(last, now)) {
            try {
                reload();
            } catch (StorageException later) {
                // The keys that are known are good; who meets one that is not known is told.
                return keys;
            }
        }
        return keys;
    }

    /** The keys to read something with: looks again if its key is not known. */
    Keys knowing(int id) {
        var known = current();
        if (known.knows(id)) {
            return known;
        }
        reload();
        return keys;
    }

    private List<RingKey> change(UnaryOperator<Ring> step) {
        var former = Keys.read(contentOf(storage), masterKey);
        replace(former, RingFormat.write(step.apply(former.ring()), masterKey));
        reload();
        return keys();
    }

    private void replace(Keys former, byte[] content) {
        if (!storage.replace(former.content(), content)) {
            throw new StorageException(
                    "The key ring must not be changed twice at once, but somebody else was faster; nothing was changed by this call. Look at the keys and decide anew.");
        }
    }

    private static byte[] contentOf(KeyRingStorage storage) {
        return storage.read()
                .orElseThrow(() ->
                        new StorageException("There must be a key ring, but there is none: %s.".formatted(storage)));
    }

    @Override
    public String toString() {
        return "KeyRing" + keys();
    }
}
