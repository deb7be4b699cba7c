package org.hersys.examples.cli.rows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/**
 * The members that an object may have, in the order of the specification, and what is done with each.
 *
 * @param <D> collects them
 */
final class JsonMembers<D> {

    /** What is done with the value of a member; it is not called for null. */
    @FunctionalInterface
    interface Member<D> {
        void read(D draft, JsonValue value) throws IOException;
    }

    private static final BilingualText TWICE = BilingualText.of("同じ項目が2回記載されています。", "The member is given twice.");

    private static final int LONGEST_NAME = 100;

    private final Map<String, Member<D>> members = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();

    JsonMembers<D> member(String name, Member<D> member) {
        members.put(name, member);
        names.add(name);
        return this;
    }

    List<String> names() {
        return names;
    }

    /** Reads the members up to the end of the object that the parser has just entered. */
    void read(JsonParser parser, String path, D draft, RowProblems problems) throws IOException {
        var seen = new HashSet<String>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            var member = members.get(name);
            if (member == null) {
                problems.add(RowProblem.of(unknown(path, name)));
            } else if (!seen.add(name)) {
                problems.add(RowProblem.invalid(path + name, TWICE));
            } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
                member.read(draft, new JsonValue(parser, path + name, problems));
            }
            // An object or array that nobody read is passed over.
            parser.skipChildren();
        }
    }

    private Problem unknown(String path, String name) {
        boolean isLong = name.codePointCount(0, name.length()) > LONGEST_NAME;
        String shown = path + (isLong ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + " ..." : name);
        return Problem.of(ProblemCode.MEMBER_UNKNOWN, shown, shown, String.join(", ", names));
    }
}
