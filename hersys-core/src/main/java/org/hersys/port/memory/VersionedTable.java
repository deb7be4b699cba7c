package org.hersys.port.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Rows of which every version is kept. */
final class VersionedTable<K, V> {

    private final Session session;
    private final Map<K, List<V>> rows;
    private final ToLongFunction<V> version;
    private final Function<V, Instant> enteredAt;

    VersionedTable(Session session, Map<K, List<V>> rows, ToLongFunction<V> version, Function<V, Instant> enteredAt) {
        this.session = session;
        this.rows = rows;
        this.version = version;
        this.enteredAt = enteredAt;
    }

    boolean insert(K key, V first) {
        if (rows.containsKey(key)) {
            return false;
        }
        session.put(rows, key, List.of(first));
        return true;
    }

    boolean update(K key, V next) {
        var before = find(key);
        if (before.isEmpty() || version.applyAsLong(before.get()) != version.applyAsLong(next) - 1) {
            return false;
        }
        var versions = new ArrayList<>(history(key));
        versions.add(next);
        session.put(rows, key, List.copyOf(versions));
        return true;
    }

    Optional<V> find(K key) {
        var versions = history(key);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    Optional<V> asOf(K key, Instant moment) {
        return history(key).stream()
                .filter(row -> !enteredAt.apply(row).isAfter(moment))
                .reduce((earlier, later) -> later);
    }

    List<V> history(K key) {
        session.requireOpen();
        return rows.getOrDefault(key, List.of());
    }

    void delete(K key) {
        session.remove(rows, key);
    }
}
