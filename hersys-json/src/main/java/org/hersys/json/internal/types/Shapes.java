package org.hersys.json.internal.types;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hersys.json.internal.shape.Shape;
import org.hersys.json.internal.shape.YesNoShape;

/** Every type that has a JSON, and what it looks like (型とJSONの形の一覧). */
public final class Shapes {

    private static final Shapes STANDARD = new Shapes();

    /** Not for hosts' mappers, which have their own way with these. */
    private static final Map<Class<?>, Shape<?>> PLAIN = Map.of(
            Boolean.class, YesNoShape.YES_NO,
            LocalDate.class, TimeShapes.DATE,
            LocalDateTime.class, TimeShapes.DATE_TIME,
            Instant.class, TimeShapes.INSTANT);

    private final Map<String, Map<Class<?>, Shape<?>>> groups = new ConcurrentHashMap<>();

    private Shapes() {}

    /**
     * The types of the library.
     *
     * @return every type with its shape
     */
    public static Shapes standard() {
        return STANDARD;
    }

    private Map<Class<?>, Shape<?>> group(String packageName) {
        var known = groups.get(packageName);
        if (known == null) {
            // Not within the map's own lock: one group is described by others. Two made at once are the same.
            known = TypeGroup.of(packageName);
            groups.put(packageName, known);
        }
        return known;
    }

    /**
     * What a type looks like.
     *
     * @param type the type itself
     * @param <T> the type
     * @return its shape, or empty if it has none
     */
    @SuppressWarnings("unchecked") // a group keeps type and shape together
    public <T> Optional<Shape<T>> find(Class<T> type) {
        return Optional.ofNullable((Shape<T>) group(type.getPackageName()).get(type));
    }

    /**
     * What a type looks like, also if it is one of Java's own.
     *
     * @param type the type itself
     * @param <T> the type
     * @return its shape, or empty if it has none
     */
    @SuppressWarnings("unchecked") // class and shape stand together
    public <T> Optional<Shape<T>> findOrPlain(Class<T> type) {
        return find(type).or(() -> Optional.ofNullable((Shape<T>) PLAIN.get(type)));
    }

    /**
     * Every type with its shape.
     *
     * @return an unmodifiable map in the order of the packages
     */
    public Map<Class<?>, Shape<?>> all() {
        var all = new LinkedHashMap<Class<?>, Shape<?>>();
        TypeGroup.PACKAGES.forEach(packageName -> all.putAll(group(packageName)));
        return Collections.unmodifiableMap(all);
    }
}
