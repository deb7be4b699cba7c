package org.hersys.examples.cli.answers;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.hersys.law.Truth;
import org.hersys.regime.GoverningRegime;
import org.hersys.regime.NotificationDecision;

/** A decision on notification as JSON (届出の要否の判断のJSON). */
public final class DecisionJson {

    private DecisionJson() {}

    /**
     * Writes the members of a decision.
     *
     * @param decision the decision
     * @param json within an object
     * @throws IOException if they cannot be written
     */
    public static void write(NotificationDecision decision, JsonGenerator json) throws IOException {
        json.writeStringField("outcome", decision.duty().name());
        edition(decision.governing(), json);
        criteria(decision, json);
        json.writeArrayFieldStart("relevantUnknown");
        for (var item : decision.relevantUnknown()) {
            json.writeString(item.id());
        }
        json.writeEndArray();
        json.writeFieldName("countedInDailyReport");
        truth(decision.countedInDailyReport(), json);
        alsoPossible(decision, json);
        instructions(decision, json);
        JsonParts.citation(json, decision.citation());
        JsonParts.text(json, "headline", decision.headline());
        JsonParts.text(json, "explanation", decision.explanation());
    }

    /**
     * Writes what another decision about the same person says.
     *
     * @param decision the decision
     * @param other the other decision
     * @param json within the object of the first
     * @throws IOException if it cannot be written
     */
    public static void writeComparison(NotificationDecision decision, NotificationDecision other, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart("compared");
        json.writeStringField("outcome", other.duty().name());
        json.writeStringField("regime", other.regime().id());
        json.writeEndObject();
        json.writeBooleanField("changes", decision.duty() != other.duty());
    }

    private static void edition(GoverningRegime governing, JsonGenerator json) throws IOException {
        json.writeStringField("regime", governing.regime().id());
        JsonParts.date(json, "inForceFrom", governing.inForceFrom().orElse(null));
    }

    private static void criteria(NotificationDecision decision, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("criteria");
        for (var result : decision.criteria()) {
            json.writeStartObject();
            json.writeStringField("code", result.criterion().code());
            json.writeStringField("truth", result.truth().name());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void truth(Truth truth, JsonGenerator json) throws IOException {
        if (truth.isKnown()) {
            json.writeBoolean(truth == Truth.YES);
        } else {
            json.writeNull();
        }
    }

    /** Only where the prefecture is unknown and matters. */
    private static void alsoPossible(NotificationDecision decision, JsonGenerator json) throws IOException {
        var others = decision.governing().alsoPossible();
        if (others.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("alsoPossible");
        for (var other : others) {
            json.writeStartObject();
            edition(other, json);
            JsonParts.citation(json, other.regime().citation());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void instructions(NotificationDecision decision, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("instructions");
        for (var instruction : decision.instructions()) {
            json.writeStartObject();
            json.writeStringField("code", instruction.code());
            JsonParts.text(json, "text", instruction.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
