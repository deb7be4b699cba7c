package org.hersys.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    private static final String ROW = "{\"id\":\"a\",\"diagnosedOn\":\"2022-10-01\",\"age\":70}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "decode",
                "decide --frobnicate",
                "decide --on 2022-13-01",
                "decide --on",
                "decide --prefecture 99",
                "decide --csv x.csv",
                "decide --profile open-data",
                "decide --csv x.csv --profile csv",
                "decide --csv x.csv --profile emr --encoding EBCDIC",
                "decide --csv x.csv --profile emr rows.jsonl",
                "decide --json a.jsonl b.jsonl",
                "decide --lang fr",
                "release --on 2022-10-01",
                "release no-such-file.jsonl",
                "rulebook --format pdf",
                "rulebook and more",
                "audit",
                "audit verify",
                "audit verify --url=jdbc:h2:mem:x --head=abc",
                "decide no-such-file.jsonl",
                "decide --json no-such-file.jsonl",
                "decide --csv no-such-file.csv --profile emr"
            })
    void wrong_usage_and_unreadable_input_end_with_2_and_a_word_about_it(String args) {
        var run = Run.of("", args.isEmpty() ? new String[0] : args.split(" "));

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("hersys: ").doesNotContain("\tat ");
    }

    @Test
    void a_folder_is_no_input(@TempDir Path folder) {
        var run = Run.of("", "decide", "--json", folder.toString());

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.err()).contains("not a file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "decide --help",
                "release --help",
                "rulebook --help",
                "migrate --help",
                "outbox --help",
                "outbox list --help",
                "outbox retry --help",
                "outbox abandon --help",
                "daily-report --help",
                "daily-report prefill --help",
                "daily-report check --help",
                "daily-report submit --help",
                "daily-report history --help",
                "daily-report reconcile --help",
                "daily-report summary --help",
                "audit --help",
                "audit seal --help",
                "audit verify --help",
                "help decide",
                "help --help",
                "generate-completion --help"
            })
    void help_is_there_in_both_languages(String args) {
        var en = Run.of("", (args + " --lang=en").split(" "));
        var ja = Run.of("", (args + " --lang ja").split(" "));

        assertThat(en.exit()).isEqualTo(Exit.ANSWERED);
        assertThat(en.out()).contains("Usage: hersys").isNotEqualTo(ja.out());
        assertThat(ja.out()).contains("使い方： hersys");
        assertThat(ja.out().lines().toList()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void a_completion_script_is_generated() {
        assertThat(Run.of("", "generate-completion").out()).contains("_complete_hersys", "--prefecture");
    }

    @Test
    void the_version_is_told() {
        assertThat(Run.of("", "--version").out()).startsWith("hersys ");
    }

    @ParameterizedTest(name = "LC_ALL={0} LC_MESSAGES={1} LANG={2}: {3}")
    @CsvSource({
        "'', '', ja_JP.UTF-8, Japanese",
        "'', ja_JP.UTF-8, en_US.UTF-8, Japanese",
        "C, ja_JP.UTF-8, ja_JP.UTF-8, English",
        "'', '', C, English",
        "'', '', '', English",
        "ja, en, en, Japanese"
    })
    void the_language_is_that_of_the_environment(String lcAll, String lcMessages, String lang, String expected) {
        var environment = Map.of("LC_ALL", lcAll, "LC_MESSAGES", lcMessages, "LANG", lang);

        var run = Run.in(environment, Terminals.NONE, ROW.getBytes(UTF_8), "decide");

        assertThat(run.out()).contains(expected.equals("Japanese") ? "番号" : "because");
    }

    @ParameterizedTest(name = "terminal {0}, NO_COLOR={1}, TERM={2}: {3}")
    @CsvSource({"true, '', xterm, true", "true, 1, xterm, false", "true, '', dumb, false", "false, '', xterm, false"})
    void there_is_colour_only_on_a_terminal_that_wants_it(
            boolean terminal, String noColour, String term, boolean colour) {
        var environment = Map.of("NO_COLOR", noColour, "TERM", term);

        var run = Run.in(environment, new Terminals(false, terminal, false), ROW.getBytes(UTF_8), "decide");

        assertThat(run.out().contains("\u001B[")).isEqualTo(colour);
    }

    @Test
    void who_is_at_a_terminal_is_told_what_to_type() {
        var run = Run.in(Map.of(), new Terminals(true, true, true), ROW.getBytes(UTF_8), "decide", "--json");

        assertThat(run.err()).contains("Ctrl-D", "diagnosedOn");
        assertThat(run.lines()).hasSize(1);
    }

    @Test
    void long_work_tells_how_far_it_is_where_nobody_sees_the_answers() {
        String rows = "{\"diagnosedOn\":\"2020-01-01\"}\n".repeat(10_000);

        var run = Run.in(Map.of(), new Terminals(false, false, true), rows.getBytes(UTF_8), "decide", "--json");

        assertThat(run.err()).isEqualTo("\r10,000\r10,000" + System.lineSeparator());
    }

    @Test
    void a_reader_who_has_seen_enough_ends_it_quietly() {
        var err = new ByteArrayOutputStream();

        int exit = Main.run(failing("Broken pipe", err), "decide", "--json");

        assertThat(exit).isEqualTo(Exit.ANSWERED);
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void a_full_disk_is_told() {
        var err = new ByteArrayOutputStream();

        int exit = Main.run(failing("No space left on device", err), "decide", "--json");

        assertThat(exit).isEqualTo(Exit.UNUSABLE);
        assertThat(err.toString(UTF_8)).contains("No space left");
    }

    private static Shell failing(String words, OutputStream err) {
        var in = new ByteArrayInputStream(ROW.getBytes(UTF_8));
        var out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(words);
            }
        };
        return new Shell(in, out, err, Map.of(), Terminals.NONE, Run.CLOCK);
    }
}
