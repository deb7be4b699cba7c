package org.hersys.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hersys.examples.cli.screen.Screen;
import org.hersys.text.BilingualText;
import org.hersys.text.Language;
import org.hersys.time.JapanTime;

/**
 * What surrounds a run of the command line (実行環境): streams, the environment, where a terminal is, the clock, the
 * language.
 *
 * <p>Everything goes in and out in UTF-8, whatever the JVM thinks of encodings. Not thread-safe.
 */
final class Shell {

    private final InputStream in;
    private final OutputStream out;
    private final PrintStream err;
    private final Map<String, String> environment;
    private final Terminals terminals;
    private final Clock clock;
    private Language language;

    Shell(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Map<String, String> environment,
            Terminals terminals,
            Clock clock) {
        this.in = in;
        this.out = new GuardedOutput(out);
        this.err = new PrintStream(err, true, UTF_8);
        this.environment = Map.copyOf(environment);
        this.terminals = terminals;
        this.clock = clock;
        this.language = languageOf(this.environment);
    }

    /** The shell in which this process was started. */
    static Shell ofProcess() {
        return new Shell(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                Terminals.ofProcess(),
                Clock.system(JapanTime.ZONE));
    }

    /** As POSIX has it: the first of these that is set decides; whatever is not Japanese is English. */
    private static Language languageOf(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> value.toLowerCase(Locale.ROOT).startsWith("ja"))
                .map(value -> Language.JA)
                .orElse(Language.EN);
    }

    InputStream in() {
        return in;
    }

    OutputStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    Terminals terminals() {
        return terminals;
    }

    Language language() {
        return language;
    }

    void speak(Language chosen) {
        this.language = chosen;
    }

    /** A variable of the environment, if it is set. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name));
    }

    /** Tells the instant. */
    Clock clock() {
        return clock;
    }

    /** Today's date in Japan. */
    LocalDate today() {
        return JapanTime.today(clock);
    }

    /** A screen on standard output. */
    Screen screen() {
        return new Screen(out, language, isColourful());
    }

    /** Only on a terminal, and not where the user does without (no-color.org). */
    boolean isColourful() {
        return terminals.out()
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Tells the user something that is not an answer. */
    void tell(BilingualText message) {
        err.println("hersys: " + message.in(language));
    }
}
