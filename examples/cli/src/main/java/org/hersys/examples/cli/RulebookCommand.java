package org.hersys.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hersys.json.HersysJson;
import org.hersys.rulebook.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the rule book (規定集の出力): every edition with its criteria, sources and doubts. */
@Command(name = "rulebook", mixinStandardHelpOptions = true)
final class RulebookCommand implements Callable<Integer> {

    /** In which form it is printed. */
    enum Format {
        MD,
        JSON
    }

    private final Shell shell;

    @Option(names = "--format", paramLabel = "md|json")
    private Format format = Format.MD;

    RulebookCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        var book = RuleBook.standard();
        if (format == Format.JSON) {
            var json = HersysJson.standard().mapper().writerWithDefaultPrettyPrinter();
            shell.out().write((json.writeValueAsString(book) + "\n").getBytes(UTF_8));
        } else {
            shell.out().write(book.markdown(shell.language()).getBytes(UTF_8));
        }
        shell.out().flush();
        return Exit.ANSWERED;
    }
}
