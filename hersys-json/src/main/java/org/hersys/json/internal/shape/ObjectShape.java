package org.hersys.json.internal.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * A value that is an object in JSON (オブジェクト).
 *
 * @param <T> the type of the value
 */
public final class ObjectShape<T> extends Shape<T> {

    private static final int LONGEST_NAME = 100;

    private final String name;
    private final @Nullable BilingualText label;
    private final List<Member<T, ?>> members;
    private final List<Alternatives> alternatives;
    private final boolean notEmpty;
    private final boolean judgedInPart;
    private final @Nullable Function<Given, Outcome<T>> reader;

    ObjectShape(
            String name,
            @Nullable BilingualText label,
            List<Member<T, ?>> members,
            List<Alternatives> alternatives,
            boolean notEmpty,
            boolean judgedInPart,
            @Nullable Function<Given, Outcome<T>> reader) {
        this.name = name;
        this.label = label;
        this.members = members;
        this.alternatives = alternatives;
        this.notEmpty = notEmpty;
        this.judgedInPart = judgedInPart;
        this.reader = reader;
    }

    /**
     * The names of the members.
     *
     * @return in their order
     */
    public List<String> names() {
        return members.stream().map(Member::name).toList();
    }

    @Override
    public void write(T value, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeMembers(value, json);
        json.writeEndObject();
    }

    /**
     * Writes the members only.
     *
     * @param value what to write
     * @param json within an object
     * @throws IOException if it cannot be written
     */
    public void writeMembers(T value, JsonGenerator json) throws IOException {
        for (var member : members) {
            member.write(value, json);
        }
    }

    @Override
    public Optional<T> read(Part part) {
        if (reader == null) {
            throw new UnsupportedOperationException(name + " is written only");
        }
        if (!part.node().isObject()) {
            part.refuseObject();
            return Optional.empty();
        }
        int before = part.reading().count();
        var given = new Given();
        members.forEach(member -> member.read(part, given));
        part.refuse(alternatives.stream()
                .flatMap(each -> each.problem(given).stream())
                .toList());
        int afterMembers = part.reading().count();
        refuseUnknown(part);
        if (notEmpty && afterMembers == before && given.isEmpty()) {
            part.refuse(Hints.AT_LEAST_ONE);
            return Optional.empty();
        }
        boolean isRead = afterMembers == before;
        // Some wholes can be judged although a part could not be read: then every problem is told at once.
        if (isRead || (judgedInPart && hasAllRequired(given))) {
            var value = whole(part, reader.apply(given));
            return isRead ? value : Optional.empty();
        }
        return Optional.empty();
    }

    private boolean hasAllRequired(Given given) {
        return members.stream()
                .filter(Member::isRequired)
                .allMatch(member -> given.find(member).isPresent());
    }

    private Optional<T> whole(Part part, Outcome<T> outcome) {
        part.refuse(outcome.problems());
        return outcome.fold(Optional::of, problems -> Optional.empty());
    }

    private void refuseUnknown(Part part) {
        if (part.reading().refusesUnknownMembers()) {
            var known = new ArrayList<>(part.reading().besides(part.path()));
            known.addAll(names());
            part.node().fieldNames().forEachRemaining(given -> {
                if (!known.contains(given)) {
                    String path = part.pathOf(shortened(given));
                    part.reading().add(Problem.of(ProblemCode.MEMBER_UNKNOWN, path, path, String.join(", ", known)));
                }
            });
        }
    }

    private static String shortened(String given) {
        return given.codePointCount(0, given.length()) > LONGEST_NAME
                ? given.substring(0, given.offsetByCodePoints(0, LONGEST_NAME)) + " ..."
                : given;
    }

    @Override
    public ObjectNode schema(SchemaBook book) {
        return book.reference(name, () -> definition(book));
    }

    private ObjectNode definition(SchemaBook book) {
        var schema = SchemaBook.object();
        if (label != null) {
            book.describe(schema, label);
        }
        schema.put("type", "object");
        var properties = schema.putObject("properties");
        members.forEach(member -> properties.set(member.name(), member.schema(book)));
        var required =
                members.stream().filter(Member::isRequired).map(Member::name).toList();
        if (!required.isEmpty()) {
            var names = schema.putArray("required");
            required.forEach(names::add);
        }
        if (notEmpty) {
            schema.put("minProperties", 1);
        }
        schema.put("additionalProperties", false);
        exclude(schema);
        return schema;
    }

    /** Of alternatives no two may be given. */
    private void exclude(ObjectNode schema) {
        if (alternatives.isEmpty()) {
            return;
        }
        var pairs = SchemaBook.object();
        var forbidden = pairs.putArray("anyOf");
        alternatives.forEach(each -> each.describe(forbidden));
        schema.set("not", pairs);
    }

    @Override
    public boolean isWrittenOnly() {
        return reader == null;
    }
}
