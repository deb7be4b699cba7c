package org.hersys.examples.cli.answers;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import org.hersys.examples.cli.rows.RowId;
import org.hersys.examples.cli.rows.RowProblem;
import org.hersys.json.HersysJson;

/**
 * One line of JSON for each row, in order: the answer, or why there is none.
 *
 * @param <T> what a row holds
 */
public final class JsonAnswers<T> implements Answers<T> {

    /** Writes the members of an answer, after its id. */
    @FunctionalInterface
    public interface Members<T> {

        /**
         * Writes the members.
         *
         * @param value what was read
         * @param json within an object
         * @throws IOException if they cannot be written
         */
        void write(T value, JsonGenerator json) throws IOException;
    }

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .rootValueSeparator((String) null)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;
    private final Members<T> members;

    /**
     * Answers in UTF-8.
     *
     * @param out where the lines go
     * @param members writes an answer
     * @throws IOException if the stream does not take them
     */
    public JsonAnswers(OutputStream out, Members<T> members) throws IOException {
        this.json = JSON.createGenerator(out, JsonEncoding.UTF8);
        this.members = members;
    }

    @Override
    public void read(RowId id, T value) throws IOException {
        begin(id);
        members.write(value, json);
        end(json);
    }

    @Override
    public void bad(RowId id, RowProblem problem) throws IOException {
        begin(id);
        json.writeObjectFieldStart("error");
        json.writeStringField("code", problem.code().name());
        json.writeStringField("item", problem.item());
        json.writeObjectFieldStart("message");
        HersysJson.standard().writeMembers(problem.message(), json);
        json.writeEndObject();
        json.writeEndObject();
        end(json);
    }

    private void begin(RowId id) throws IOException {
        json.writeStartObject();
        json.writeFieldName("id");
        id.write(json);
    }

    private static void end(JsonGenerator json) throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void end() throws IOException {
        flush();
    }

    @Override
    public void flush() throws IOException {
        json.flush();
    }
}
