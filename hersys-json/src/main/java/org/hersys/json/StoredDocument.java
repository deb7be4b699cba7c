package org.hersys.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hersys.json.internal.shape.JsonTree;
import org.hersys.json.internal.shape.Reading;
import org.hersys.json.internal.shape.Reading.Strictness;
import org.hersys.json.internal.shape.Shape;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * A value as it is kept (保存文書): its JSON with the name of the document and the version of the schema in front.
 *
 * <pre>{@code
 * String kept = StoredDocument.of(NotificationFacts.class, facts).json();
 * var found = StoredDocument.read(NotificationFacts.class, kept).orElseThrow();
 * String changed = found.with(moreFacts).json();
 * }</pre>
 *
 * <p>Every version of the library reads what every earlier one of the same schema version wrote. The other way round,
 * members that a later version added are not understood but kept: they are in {@link #json} again, also after
 * {@link #with}. Immutable; {@code toString} shows no value.
 *
 * @param <T> the type of the value
 */
public final class StoredDocument<T> {

    /** The version of the schema that is written, and the highest that is read. */
    public static final int VERSION = 1;

    static final String DOCUMENT = "document";
    static final String SCHEMA_VERSION = "schemaVersion";

    private static final BilingualText OTHER_DOCUMENT =
            BilingualText.of("文書の種類は {0} でなければなりません。", "The document must be {0}.");
    private static final BilingualText OTHER_VERSION = BilingualText.of(
            "このバージョンで読み取れるのは、スキーマのバージョン 1 から {0} までです。", "This release reads schema versions 1 to {0}.");

    private final Class<T> type;
    private final T value;
    private final String json;

    /** What was read, with whatever nobody here understands; not there if the value was not read. */
    private final @Nullable ObjectNode tree;

    private StoredDocument(Class<T> type, T value, String json, @Nullable ObjectNode tree) {
        this.type = type;
        this.value = value;
        this.json = json;
        this.tree = tree;
    }

    /**
     * A value that is kept for the first time.
     *
     * @param type its type
     * @param value the value
     * @param <T> its type
     * @return the document
     * @throws IllegalArgumentException if the type cannot be read again, or is no object in JSON
     */
    public static <T> StoredDocument<T> of(Class<T> type, T value) {
        return new StoredDocument<>(type, value, HersysJson.standard().document(type, VERSION, value), null);
    }

    /**
     * Reads what was kept.
     *
     * @param type the type of the value
     * @param json what {@link #json} gave, of this or another version of the library
     * @param <T> the type of the value
     * @return the document, or every problem
     * @throws IllegalArgumentException if the type cannot be read
     */
    public static <T> Outcome<StoredDocument<T>> read(Class<T> type, String json) {
        var shape = HersysJson.standard().readable(type);
        return read(type, shape, HersysJson.standard().tree(json));
    }

    private static <T> Outcome<StoredDocument<T>> read(Class<T> type, Shape<T> shape, JsonTree document) {
        var root = document.root();
        if (document.isBroken() || !root.isObject()) {
            return Outcome.refused(Problem.ofWhole(ProblemCode.JSON_BROKEN));
        }
        if (!root.path(DOCUMENT).asText().equals(Schemas.name(type))) {
            return refused(DOCUMENT, OTHER_DOCUMENT.with(Schemas.name(type)));
        }
        int version = root.path(SCHEMA_VERSION).asInt();
        if (version < 1 || version > VERSION) {
            return refused(SCHEMA_VERSION, OTHER_VERSION.with(VERSION));
        }
        return Reading.of(shape, document, Strictness.PASSES_OVER_UNKNOWN_MEMBERS)
                .map(value -> of(type, value, (ObjectNode) root));
    }

    private static <T> Outcome<T> refused(String item, BilingualText hint) {
        return Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, item, hint));
    }

    private static <T> StoredDocument<T> of(Class<T> type, T value, ObjectNode tree) {
        return new StoredDocument<>(type, value, tree.toString(), tree);
    }

    private static <T> ObjectNode written(Class<T> type, T value) {
        return (ObjectNode) HersysJson.standard().tree(of(type, value).json()).root();
    }

    /**
     * The value.
     *
     * @return what is kept
     */
    public T value() {
        return value;
    }

    /**
     * The document with another value, and with what of the old one was not understood.
     *
     * @param changed the new value
     * @return a new document
     */
    public StoredDocument<T> with(T changed) {
        return tree == null
                ? of(type, changed)
                : of(type, changed, NotUnderstood.kept(tree, written(type, value), written(type, changed)));
    }

    /**
     * What is to be kept.
     *
     * @return JSON on one line
     */
    public String json() {
        return json;
    }

    /** The document and its version, no value. */
    @Override
    public String toString() {
        return "StoredDocument[" + Schemas.name(type) + ", version " + VERSION + "]";
    }
}
