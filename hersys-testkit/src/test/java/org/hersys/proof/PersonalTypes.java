package org.hersys.proof;

import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of some types hold personal data, told by the types of their fields. */
final class PersonalTypes {

    private final List<Class<?>> candidates;
    private final Set<Class<?>> personal;

    private PersonalTypes(List<Class<?>> candidates, Set<Class<?>> secrets) {
        this.candidates = candidates;
        this.personal = new LinkedHashSet<>(secrets);
    }

    /** Those that are secrets or have a field that is personal, holds something personal, or may hold anything. */
    static Set<Class<?>> among(List<Class<?>> candidates, Set<Class<?>> secrets) {
        var types = new PersonalTypes(candidates, secrets);
        while (types.grow()) {
            // until nothing is found any more
        }
        return types.personal;
    }

    private boolean grow() {
        var found = candidates.stream()
                .filter(type -> !personal.contains(type))
                .filter(type ->
                        fieldsOf(type).anyMatch(field -> isPersonal(field.getGenericType())) || isRootOfPersonal(type))
                .collect(Collectors.toSet());
        return personal.addAll(found);
    }

    /** A sealed root stands for whatever it permits. */
    private boolean isRootOfPersonal(Class<?> type) {
        return type.isSealed() && Stream.of(type.getPermittedSubclasses()).anyMatch(personal::contains);
    }

    private boolean isPersonal(Type type) {
        if (type instanceof Class<?> plain) {
            return plain == Object.class
                    || personal.contains(plain)
                    || (plain.isArray() && isPersonal(plain.getComponentType()));
        }
        if (type instanceof ParameterizedType generic) {
            return isPersonal(generic.getRawType())
                    || Stream.of(generic.getActualTypeArguments()).anyMatch(this::isPersonal);
        }
        if (type instanceof GenericArrayType array) {
            return isPersonal(array.getGenericComponentType());
        }
        if (type instanceof WildcardType wildcard) {
            return Stream.of(wildcard.getUpperBounds())
                    .filter(bound -> bound != Object.class)
                    .anyMatch(this::isPersonal);
        }
        return type instanceof TypeVariable;
    }

    static Stream<Field> fieldsOf(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers()));
    }
}
