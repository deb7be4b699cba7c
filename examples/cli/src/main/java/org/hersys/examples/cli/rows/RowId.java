package org.hersys.examples.cli.rows;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the sender calls a row (行の識別子). It comes back with the answer exactly as it came.
 *
 * @param text the text of the JSON string or number, or null if there is none
 * @param number whether it was written as a number
 */
public record RowId(@Nullable String text, boolean number) {

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

    /** The id at the parser's token, or empty if it is neither a text nor a number. */
    static Optional<RowId> read(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING && isWellFormed(parser.getText())) {
            return Optional.of(of(parser.getText()));
        }
        return token.isNumeric() ? Optional.of(new RowId(parser.getText(), true)) : Optional.empty();
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
