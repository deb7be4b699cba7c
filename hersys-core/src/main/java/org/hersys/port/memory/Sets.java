package org.hersys.port.memory;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Immutable sets that differ in one element; they keep the order. */
final class Sets {

    private Sets() {}

    static <E> Set<E> with(Set<E> set, E element) {
        var larger = new LinkedHashSet<>(set);
        larger.add(element);
        return Collections.unmodifiableSet(larger);
    }

    static <E> Set<E> without(Set<E> set, E element) {
        var smaller = new LinkedHashSet<>(set);
        smaller.remove(element);
        return Collections.unmodifiableSet(smaller);
    }
}
