package org.hersys.check;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.hersys.notification.NotificationField;
import org.hersys.text.BilingualText;

/**
 * One place that a check finds fault with (指摘箇所): the path of the item and what fills the message.
 *
 * <p>Immutable. The values must not be personal data.
 */
public final class Fault {

    private final String path;
    private final List<Object> values;

    private Fault(String path, List<Object> values) {
        this.path = path;
        this.values = values;
    }

    /**
     * A fault in an item.
     *
     * @param field the item
     * @return a fault whose message has no values
     */
    public static Fault in(NotificationField<?> field) {
        return at(field.id());
    }

    /**
     * A fault in a place that is no item of its own, such as the specimen date of the second test.
     *
     * @param path the path as programs name it, for example {@code tests[1].takenOn}
     * @return a fault whose message has no values
     */
    public static Fault at(String path) {
        return new Fault(requireNonNull(path, "path"), List.of());
    }

    /**
     * The fault with the values of its message.
     *
     * @param filling fill the placeholders <code>{0}</code> … of message and hint; a {@link BilingualText} gives each
     *     language its own
     * @return a new fault
     */
    public Fault saying(Object... filling) {
        return new Fault(path, List.of(filling));
    }

    /** The faults and one more. As most notifications have none, the list is made when the first is found. */
    static List<Fault> add(List<Fault> faults, Fault fault) {
        var more = faults.isEmpty() ? new ArrayList<Fault>() : faults;
        more.add(fault);
        return more;
    }

    String path() {
        return path;
    }

    Object[] values() {
        return values.toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fault that && path.equals(that.path) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return path.hashCode() * 31 + values.hashCode();
    }

    /** The path. */
    @Override
    public String toString() {
        return "Fault[" + path + "]";
    }
}
