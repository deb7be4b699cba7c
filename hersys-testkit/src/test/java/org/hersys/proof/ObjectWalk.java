package org.hersys.proof;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything of the core that hangs on some objects, and every text in it. */
final class ObjectWalk {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> ofTheCore = new LinkedHashSet<>();
    private final Set<String> texts = new LinkedHashSet<>();
    private final Deque<Object> open = new ArrayDeque<>();

    private ObjectWalk() {}

    static ObjectWalk from(Collection<?> roots) {
        var walk = new ObjectWalk();
        roots.forEach(walk::meet);
        while (!walk.open.isEmpty()) {
            walk.enter(walk.open.pop());
        }
        return walk;
    }

    /** The objects whose classes are of the core, each once. */
    Set<Object> objects() {
        return ofTheCore;
    }

    Set<Class<?>> types() {
        return ofTheCore.stream().map(Object::getClass).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The strings, and what other values of the JDK print. */
    Set<String> texts() {
        return texts;
    }

    private void meet(@Nullable Object object) {
        if (object != null && !(object instanceof Class) && seen.add(object)) {
            open.push(object);
        }
    }

    private void enter(Object object) {
        if (object instanceof Map<?, ?> map) {
            map.keySet().forEach(this::meet);
            map.values().forEach(this::meet);
        } else if (object instanceof Collection<?> many) {
            many.forEach(this::meet);
        } else if (object instanceof Optional<?> optional) {
            optional.ifPresent(this::meet);
        } else if (object instanceof Object[] array) {
            Arrays.asList(array).forEach(this::meet);
        } else if (object.getClass().getName().startsWith("org.hersys.")) {
            ofTheCore.add(object);
            fieldsOf(object);
        } else {
            texts.add(object.toString());
        }
    }

    private void fieldsOf(Object object) {
        for (Class<?> type = object.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            if (!type.getName().startsWith("org.hersys.")) {
                continue;
            }
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    meet(valueOf(field, object));
                }
            }
        }
    }

    private static @Nullable Object valueOf(Field field, Object object) {
        try {
            field.setAccessible(true);
            return field.get(object);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
