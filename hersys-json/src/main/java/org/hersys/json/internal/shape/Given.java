package org.hersys.json.internal.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hersys.law.Truth;

/** The values of an object that were given (与えられた値). Not thread-safe. */
public final class Given {

    private final Map<Member<?, ?>, Object> values = new HashMap<>();

    Given() {}

    <V> void put(Member<?, V> member, V value) {
        values.put(member, value);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /**
     * A value that may be missing.
     *
     * @param member the member
     * @param <V> its type
     * @return the value, or empty if it was not given
     */
    @SuppressWarnings("unchecked") // put() is the only way in
    public <V> Optional<V> find(Member<?, V> member) {
        return Optional.ofNullable((V) values.get(member));
    }

    /**
     * A value that must be there.
     *
     * @param member a required member
     * @param <V> its type
     * @return the value
     */
    public <V> V the(Member<?, V> member) {
        return find(member)
                .orElseThrow(() -> new IllegalStateException("the member must be required: " + member.name()));
    }

    /**
     * A truth, unknown if it was not given.
     *
     * @param member a member that is true or false
     * @return yes, no or unknown
     */
    public Truth truth(Member<?, Truth> member) {
        return find(member).orElse(Truth.UNKNOWN);
    }

    /**
     * A list, empty if it was not given.
     *
     * @param member a member that is an array
     * @param <E> the type of an element
     * @return the list
     */
    public <E> List<E> list(Member<?, List<E>> member) {
        return find(member).orElse(List.of());
    }

    /**
     * Hands a value on if it was given.
     *
     * @param member the member
     * @param taker takes the value
     * @param <V> its type
     */
    public <V> void ifGiven(Member<?, V> member, Consumer<? super V> taker) {
        find(member).ifPresent(taker);
    }
}
