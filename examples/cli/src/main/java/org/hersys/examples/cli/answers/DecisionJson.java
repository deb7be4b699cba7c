package org.hersys.examples.cli.answers;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.hersys.regime.NotificationDecision;

/** What the command line says of two decisions about one person (判断の比較のJSON). */
public final class DecisionJson {

    private DecisionJson() {}

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
}
