package org.hersys.examples.cli;

import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.hersys.examples.cli.rows.UnreadableInputException;
import org.hersys.examples.cli.rows.Utf8Lines;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where the rows come from and in which form the answers go (入出力のオプション). */
final class InputOptions {

    private static final String STANDARD_INPUT = "-";

    private static final BilingualText NO_FILE = BilingualText.of("ファイルではありません：{0}", "this is not a file: {0}");
    private static final BilingualText NO_SUCH_FILE = BilingualText.of("ファイルがありません：{0}", "there is no such file: {0}");

    private static final BilingualText TYPING = BilingualText.of(
            "端末から読み取ります。1行に1件のJSONを入力し、Ctrl-Dで終了してください。例：{0}",
            "reading from the terminal: type one JSON object a line, end with Ctrl-D. For example: {0}");

    @Option(names = "--json", arity = "0..1", fallbackValue = STANDARD_INPUT, paramLabel = "FILE")
    private @Nullable String json;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
    private @Nullable String file;

    boolean asJson() {
        return json != null;
    }

    /** Whether a file of JSON lines was named. */
    boolean namesFile() {
        return file != null || (json != null && !json.equals(STANDARD_INPUT));
    }

    /** Whether two were. */
    boolean namesTwoFiles() {
        return file != null && json != null && !json.equals(STANDARD_INPUT);
    }

    /** The JSON lines of the named file or of standard input. */
    Utf8Lines lines(Shell shell, Flushable answers, String sample) throws IOException {
        String name = file != null ? file : json != null ? json : STANDARD_INPUT;
        if (!name.equals(STANDARD_INPUT)) {
            return new Utf8Lines(open(Path.of(name)), answers);
        }
        if (shell.terminals().in()) {
            shell.tell(TYPING.with(sample));
        }
        return new Utf8Lines(shell.in(), answers);
    }

    static InputStream open(Path file) throws IOException {
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadableInputException(NO_FILE.with(file));
            }
            return Files.newInputStream(file);
        } catch (NoSuchFileException missing) {
            throw new UnreadableInputException(NO_SUCH_FILE.with(file));
        }
    }
}
