package org.hersys.port.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The only way by which the ports change a table: notes how to undo it, and ends for good with its transaction. */
final class Session {

    private final Thread owner = Thread.currentThread();
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private boolean open = true;

    /** Every port asks this first: a transaction that somebody kept, or gave to another thread, is of no use. */
    void requireOpen() {
        if (!open || Thread.currentThread() != owner) {
            throw new IllegalStateException(
                    "a transaction must be used within its unit of work and by its thread only");
        }
    }

    <K, V> void put(Map<K, V> table, K key, V value) {
        requireOpen();
        @Nullable V before = table.put(key, value);
        undo.push(() -> restore(table, key, before));
    }

    <K, V> void remove(Map<K, V> table, K key) {
        requireOpen();
        @Nullable V before = table.remove(key);
        undo.push(() -> restore(table, key, before));
    }

    <E> void append(List<E> table, E value) {
        requireOpen();
        table.add(value);
        undo.push(() -> table.remove(table.size() - 1));
    }

    /** Keeps everything, or undoes everything, the last first. */
    void end(boolean commit) {
        open = false;
        if (!commit) {
            undo.forEach(Runnable::run);
        }
    }

    private static <K, V> void restore(Map<K, V> table, K key, @Nullable V before) {
        if (before == null) {
            table.remove(key);
        } else {
            table.put(key, before);
        }
    }
}
