package org.hersys.examples.cli.answers;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.hersys.law.Provision;
import org.hersys.regime.InstructionRule;
import org.hersys.rulebook.DatedEdition;
import org.hersys.rulebook.RuleBook;
import org.hersys.rulebook.RuleBookChapter;
import org.hersys.text.BilingualText;
import org.hersys.time.EffectivePeriod;

/** The rule book as JSON, in both languages at once (規定集のJSON). */
public final class RuleBookJson {

    private final JsonGenerator json;

    private RuleBookJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes the whole book as one object, indented.
     *
     * @param book the rule book
     * @param out takes UTF-8
     * @throws IOException if it cannot be written
     */
    public static void write(RuleBook book, OutputStream out) throws IOException {
        var json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter());
        new RuleBookJson(json).book(book);
        json.writeRaw('\n');
        json.flush();
    }

    /** Writes the members of one element. */
    @FunctionalInterface
    private interface Members<T> {
        void write(T element) throws IOException;
    }

    private <T> void array(String member, List<T> elements, Members<T> members) throws IOException {
        json.writeArrayFieldStart(member);
        for (T element : elements) {
            json.writeStartObject();
            members.write(element);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void book(RuleBook book) throws IOException {
        json.writeStartObject();
        array("statements", book.statements(), this::text);
        array("chapters", book.chapters(), this::chapter);
        array("instructions", book.instructions(), this::instruction);
        json.writeEndObject();
    }

    private void chapter(RuleBookChapter chapter) throws IOException {
        json.writeStringField("id", chapter.id());
        JsonParts.text(json, "title", chapter.title());
        JsonParts.text(json, "chosenBy", chapter.chosenBy());
        array("editions", chapter.editions(), this::edition);
    }

    private void edition(DatedEdition dated) throws IOException {
        var edition = dated.edition();
        json.writeStringField("id", edition.id());
        JsonParts.text(json, "name", edition.name());
        period(dated.period());
        JsonParts.text(json, "scope", dated.scope());
        JsonParts.citation(json, edition.citation());
        array("provisions", edition.provisions(), this::provision);
        array("remarks", edition.remarks(), this::text);
        array("openPoints", edition.openPoints(), this::text);
    }

    private void provision(Provision provision) throws IOException {
        json.writeStringField("code", provision.code());
        JsonParts.text(json, "text", provision.text());
        JsonParts.citation(json, provision.citation());
    }

    private void instruction(InstructionRule rule) throws IOException {
        period(rule.period());
        provision(new Provision(
                rule.instruction().code(),
                rule.instruction().text(),
                rule.instruction().citation()));
    }

    private void period(EffectivePeriod period) throws IOException {
        JsonParts.date(json, "inForceFrom", period.firstDay().orElse(null));
        JsonParts.date(json, "inForceTo", period.lastDay().orElse(null));
    }

    private void text(BilingualText text) throws IOException {
        json.writeStringField("ja", text.ja());
        json.writeStringField("en", text.en());
    }
}
