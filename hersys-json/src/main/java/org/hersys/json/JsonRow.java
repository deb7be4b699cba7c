package org.hersys.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.hersys.json.internal.shape.JsonTree;
import org.hersys.json.internal.shape.Reading;
import org.hersys.json.internal.shape.Shape;
import org.hersys.json.internal.types.Shapes;
import org.hersys.result.Outcome;

/**
 * A row of a file or a stream (JSONの1行): a document, and members of the sender beside it.
 *
 * <pre>{@code
 * var row = json.readRow(NotificationContent.class, line, "id", "reportDate");
 * Outcome<NotificationContent> content = row.document();
 * Outcome<Optional<LocalDate>> reportDate = row.beside("reportDate", LocalDate.class);
 * }</pre>
 *
 * <p>Where the row breaks off, what stands before can still be asked for, so that an error can carry the sender's id.
 * Immutable.
 *
 * @param <T> the type of the document
 */
public final class JsonRow<T> {

    private final Shapes shapes;
    private final JsonTree tree;
    private final Outcome<T> document;

    JsonRow(Shapes shapes, Shape<T> shape, JsonTree tree, List<String> besides) {
        this.shapes = shapes;
        this.tree = tree;
        this.document = Reading.of(shape, tree, besides);
    }

    /**
     * The document.
     *
     * @return the document, or every problem
     */
    public Outcome<T> document() {
        return document;
    }

    /**
     * A member beside the document.
     *
     * @param name its name
     * @param type a type that can be read, or {@link Boolean}, {@link java.time.LocalDate},
     *     {@link java.time.LocalDateTime} or {@link java.time.Instant}
     * @param <V> its type
     * @return the value, empty if it is absent or null; or every problem with it
     * @throws IllegalArgumentException if the type cannot be read
     */
    public <V> Outcome<Optional<V>> beside(String name, Class<V> type) {
        var shape = shapes.findOrPlain(type)
                .filter(found -> !found.isWrittenOnly())
                .orElseThrow(() -> new IllegalArgumentException("a type must be readable: " + type.getName()));
        return Reading.beside(shape, tree, name);
    }

    /**
     * A member beside the document as it was given.
     *
     * @param name its name
     * @return the value, or empty if it is absent
     */
    public Optional<JsonNode> given(String name) {
        return Optional.of(tree.root().path(name)).filter(node -> !node.isMissingNode());
    }

    /**
     * Whether a member was given twice, which is best refused.
     *
     * @param name its name
     * @return true if it was
     */
    public boolean isGivenTwice(String name) {
        return tree.isGivenTwice(name);
    }

    /**
     * A number beside the document as it was written, with all its zeros.
     *
     * @param name its name
     * @return what was written, or empty if the member is no number
     */
    public Optional<String> number(String name) {
        return tree.numberAt(name);
    }

    /** Whether there is a document, no value. */
    @Override
    public String toString() {
        return "JsonRow[" + (document.isAccepted() ? "read" : "refused") + "]";
    }
}
