package org.hersys.examples.cli.rows;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.hersys.json.JsonRow;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * What the sender calls a row (行の識別子). It comes back with the answer exactly as it came.
 *
 * @param text the text of the JSON string or number, or null if there is none
 * @param number whether it was written as a number
 */
public record RowId(@Nullable String text, boolean number) {

    /** The member that holds it. */
    static final String MEMBER = "id";

    private static final BilingualText TWICE = BilingualText.of("同じ項目が2回記載されています。", "The member is given twice.");
    private static final BilingualText TEXT_OR_NUMBER =
            BilingualText.of("文字列又は数値としてください。", "Give a string or a number.");

    /** The row has no id. */
    public static final RowId NONE = new RowId(null, false);

    /**
     * An id that is a text.
     *
     * @param text what the sender calls the row
     * @return the id
     */
    public static RowId of(String text) {
        return new RowId(text, false);
    }

    /** The id of a row; what is wrong with it is noted. */
    static RowId of(JsonRow<?> row, RowProblems problems) {
        if (row.isGivenTwice(MEMBER)) {
            problems.add(RowProblem.invalid(MEMBER, TWICE));
        }
        var given = row.given(MEMBER).filter(node -> !node.isNull());
        var id = given.filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(RowId::isWellFormed)
                .map(RowId::of)
                .or(() -> row.number(MEMBER).map(number -> new RowId(number, true)));
        if (given.isPresent() && id.isEmpty()) {
            problems.add(RowProblem.invalid(MEMBER, TEXT_OR_NUMBER));
        }
        return id.orElse(NONE);
    }

    /** Half of a pair of surrogates can be escaped in JSON, but nobody can write it down in UTF-8. */
    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    /** Whether something in it could not be decoded. */
    boolean isSpoilt() {
        return text != null && text.indexOf('\uFFFD') >= 0;
    }

    /**
     * Writes the id as it came.
     *
     * @param json where a value is expected
     * @throws IOException if it cannot be written
     */
    public void write(JsonGenerator json) throws IOException {
        if (number) {
            json.writeNumber(text);
        } else {
            json.writeString(text);
        }
    }

    /** The text, or a dash where there is none. */
    @Override
    public String toString() {
        return text == null ? "-" : text;
    }
}
