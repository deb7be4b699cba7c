package org.hersys.examples.cli.answers;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import org.hersys.law.Citation;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/** What several answers have in common. */
final class JsonParts {

    private JsonParts() {}

    static void text(JsonGenerator json, String member, BilingualText text) throws IOException {
        json.writeObjectFieldStart(member);
        json.writeStringField("ja", text.ja());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    static void date(JsonGenerator json, String member, @Nullable LocalDate date) throws IOException {
        json.writeStringField(member, date == null ? null : date.toString());
    }

    static void citation(JsonGenerator json, Citation citation) throws IOException {
        json.writeObjectFieldStart("citation");
        json.writeStringField("title", citation.title());
        json.writeStringField("number", citation.number().orElse(null));
        date(json, "date", citation.date().orElse(null));
        json.writeStringField("provenance", citation.provenance().name());
        json.writeEndObject();
    }
}
