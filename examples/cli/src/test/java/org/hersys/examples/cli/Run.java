package org.hersys.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** One run of the command line within this process: what came out, and with which code it ended. */
record Run(int exit, String out, String err) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> ENGLISH = Map.of("LANG", "en_US.UTF-8");

    /** The day on which every run takes place: in Japan it has begun, in Greenwich not yet. */
    static final LocalDate TODAY = LocalDate.of(2022, 10, 1);

    static final Clock CLOCK = Clock.fixed(Instant.parse("2022-09-30T16:00:00Z"), ZoneOffset.UTC);

    static Run of(String in, String... args) {
        return of(in.getBytes(UTF_8), args);
    }

    static Run of(byte[] in, String... args) {
        return in(ENGLISH, Terminals.NONE, in, args);
    }

    static Run in(Map<String, String> environment, Terminals terminals, byte[] in, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Main.run(new Shell(new ByteArrayInputStream(in), out, err, environment, terminals, CLOCK), args);
        return new Run(exit, out.toString(UTF_8), err.toString(UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }

    /** The answers of a run with {@code --json}. */
    List<JsonNode> answers() {
        return lines().stream().map(Run::json).toList();
    }

    /** The answer of a run over one row. */
    JsonNode answer() {
        return json(out);
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new AssertionError("must be JSON, but was: " + text, broken);
        }
    }
}
