package org.hersys.json.internal.shape;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hersys.law.Truth;
import org.hersys.result.Outcome;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * Collects the members of an object, in the order in which they are written and their problems are told (項目の一覧).
 *
 * <p>Not thread-safe; the shape that comes of it is.
 *
 * @param <T> the object
 */
public final class Members<T> {

    private final String name;
    private final @Nullable BilingualText label;
    private final List<Member<T, ?>> members = new ArrayList<>();
    private final List<Alternatives> alternatives = new ArrayList<>();
    private boolean notEmpty;
    private boolean judgedInPart;

    private Members(String name, @Nullable BilingualText label) {
        this.name = name;
        this.label = label;
    }

    /**
     * Begins an object.
     *
     * @param name its name among the definitions of a schema
     * @param <T> the object
     * @return no members yet
     */
    public static <T> Members<T> of(String name) {
        return new Members<>(name, null);
    }

    /**
     * Begins an object.
     *
     * @param name its name among the definitions of a schema
     * @param label what people call it
     * @param <T> the object
     * @return no members yet
     */
    public static <T> Members<T> of(String name, BilingualText label) {
        return new Members<>(name, label);
    }

    private <V> Member<T, V> add(Member<T, V> member) {
        members.add(member);
        return member;
    }

    /**
     * A member that is always there.
     *
     * @param member its name
     * @param shape what its value looks like
     * @param getter where it comes from
     * @param <V> its type
     * @return the member
     */
    public <V> Member<T, V> required(String member, Shape<V> shape, Function<? super T, ? extends V> getter) {
        return add(new Member<>(member, shape, object -> Optional.of(getter.apply(object)), Member.Absence.NEVER));
    }

    /**
     * A member that is left out where there is no value.
     *
     * @param member its name
     * @param shape what its value looks like
     * @param getter where it comes from
     * @param <V> its type
     * @return the member
     */
    public <V> Member<T, V> optional(String member, Shape<V> shape, Function<? super T, Optional<V>> getter) {
        return add(new Member<>(member, shape, getter, Member.Absence.LEFT_OUT));
    }

    /**
     * A member that is null where there is no value; only of what is never read.
     *
     * @param member its name
     * @param shape what its value looks like
     * @param getter where it comes from
     * @param <V> its type
     * @return the member
     */
    public <V> Member<T, V> orNull(String member, Shape<V> shape, Function<? super T, Optional<V>> getter) {
        return add(new Member<>(member, shape, getter, Member.Absence.NULL));
    }

    /**
     * A member that is true or false, and left out where it is unknown.
     *
     * @param member its name
     * @param getter where it comes from
     * @return the member
     */
    public Member<T, Truth> truth(String member, Function<? super T, Truth> getter) {
        return optional(
                member,
                YesNoShape.TRUTH,
                object -> Optional.of(getter.apply(object)).filter(Truth::isKnown));
    }

    /**
     * A member that is true, and left out where it is false.
     *
     * @param member its name
     * @param getter where it comes from
     * @return the member
     */
    public Member<T, Boolean> flag(String member, Function<? super T, Boolean> getter) {
        return optional(
                member,
                YesNoShape.YES_NO,
                object -> Optional.of(getter.apply(object)).filter(value -> value));
    }

    /**
     * A list that is left out where it is empty.
     *
     * @param member its name
     * @param element what an element looks like
     * @param getter where it comes from
     * @param <E> the type of an element
     * @return the member
     */
    public <E> Member<T, List<E>> list(
            String member, Shape<E> element, Function<? super T, ? extends Collection<E>> getter) {
        return optional(
                member,
                ListShape.of(element),
                object -> Optional.of(List.copyOf(getter.apply(object))).filter(list -> !list.isEmpty()));
    }

    /**
     * A map that is left out where it is empty.
     *
     * @param member its name
     * @param shape what it looks like
     * @param getter where it comes from
     * @param <V> the type of a value
     * @return the member
     */
    public <V> Member<T, Map<String, V>> map(
            String member, Shape<Map<String, V>> shape, Function<? super T, Map<String, V>> getter) {
        return optional(
                member, shape, object -> Optional.of(getter.apply(object)).filter(map -> !map.isEmpty()));
    }

    /**
     * An object without any member says nothing and is refused.
     *
     * @return this
     */
    public Members<T> atLeastOne() {
        notEmpty = true;
        return this;
    }

    /**
     * What the whole refuses is told also if some member could not be read, as long as the required ones are there.
     *
     * @return this
     */
    public Members<T> judgedInPart() {
        judgedInPart = true;
        return this;
    }

    /**
     * Of some members at most one may be given.
     *
     * @param members which
     * @return this
     */
    public Members<T> atMostOneOf(List<Member<T, ?>> members) {
        alternatives.add(new Alternatives(List.copyOf(members), true));
        return this;
    }

    /**
     * Of some members at most one may be given; what the object is made by says so itself, this tells the schema.
     *
     * @param members which
     * @return this
     */
    public Members<T> exclusive(List<Member<T, ?>> members) {
        alternatives.add(new Alternatives(List.copyOf(members), false));
        return this;
    }

    /**
     * The shape of an object that is read and written.
     *
     * @param reader makes the object of what was given, or says why it cannot be; items of its problems are members
     * @return the shape
     */
    public ObjectShape<T> readBy(Function<Given, Outcome<T>> reader) {
        return new ObjectShape<>(
                name, label, List.copyOf(members), List.copyOf(alternatives), notEmpty, judgedInPart, reader);
    }

    /**
     * The shape of an object that is only written.
     *
     * @return the shape
     */
    public ObjectShape<T> writtenOnly() {
        return new ObjectShape<>(
                name, label, List.copyOf(members), List.copyOf(alternatives), notEmpty, judgedInPart, null);
    }
}
