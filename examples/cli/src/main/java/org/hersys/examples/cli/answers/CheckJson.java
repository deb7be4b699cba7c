package org.hersys.examples.cli.answers;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.hersys.check.CheckFinding;
import org.hersys.check.CheckReport;
import org.hersys.json.HersysJson;
import org.hersys.text.BilingualText;

/** What the checks found as JSON (論理チェックの結果のJSON). */
public final class CheckJson {

    private CheckJson() {}

    /**
     * Writes what was found.
     *
     * @param report what was found
     * @param hints whether to say how each problem is mended
     * @param json within an object
     * @throws IOException if it cannot be written
     */
    public static void write(CheckReport report, boolean hints, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("problems");
        for (var finding : report.findings()) {
            json.writeStartObject();
            finding(finding, hints, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void finding(CheckFinding finding, boolean hints, JsonGenerator json) throws IOException {
        json.writeStringField("code", finding.code().name());
        json.writeStringField("severity", finding.gravity().name());
        json.writeStringField("item", finding.problem().item().orElse(null));
        text("message", finding.problem().message(), json);
        if (hints) {
            text("hint", finding.hint(), json);
        }
    }

    private static void text(String member, BilingualText text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(member);
        HersysJson.standard().writeMembers(text, json);
        json.writeEndObject();
    }
}
