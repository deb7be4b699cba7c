package org.hersys.examples.cli.answers;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.hersys.law.Citation;
import org.hersys.text.BilingualText;

/** What several answers have in common. */
final class JsonParts {

    private JsonParts() {}

    static void text(JsonGenerator json, String member, BilingualText text) throws IOException {
        json.writeObjectFieldStart(member);
        json.writeStringField("ja", text.ja());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    static void date(JsonGenerator json, String member, Optional<LocalDate> date) throws IOException {
        json.writeStringField(member, date.map(LocalDate::toString).orElse(null));
    }

    static void citation(JsonGenerator json, Citation citation) throws IOException {
        json.writeObjectFieldStart("citation");
        json.writeStringField("title", citation.title());
        json.writeStringField("number", citation.number().orElse(null));
        date(json, "date", citation.date());
        json.writeStringField("provenance", citation.provenance().name());
        json.writeEndObject();
    }
}
