package org.hersys.examples.cli.answers;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.hersys.release.ReleaseDecision;

/** A decision on release as JSON (療養解除の判断のJSON). */
public final class ReleaseJson {

    private ReleaseJson() {}

    /**
     * Writes the members of a decision.
     *
     * @param decision the decision
     * @param json within an object
     * @throws IOException if they cannot be written
     */
    public static void write(ReleaseDecision decision, JsonGenerator json) throws IOException {
        json.writeStringField("outcome", decision.outcome().name());
        JsonParts.date(json, "from", decision.from().orElse(null));
        JsonParts.date(
                json, "lastDayOfRecuperation", decision.lastDayOfRecuperation().orElse(null));
        json.writeStringField(
                "alternative", decision.alternative().map(Enum::name).orElse(null));
        json.writeStringField("regime", decision.rule().id());
        JsonParts.date(json, "inForceFrom", decision.inForceFrom().orElse(null));
        json.writeArrayFieldStart("relevantUnknown");
        for (String item : decision.relevantUnknown()) {
            json.writeString(item);
        }
        json.writeEndArray();
        JsonParts.citation(json, decision.citation());
        JsonParts.text(json, "headline", decision.headline());
        JsonParts.text(json, "explanation", decision.explanation());
    }
}
