package org.hersys.examples.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.hersys.text.BilingualText;
import org.hersys.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What all commands have in common (共通のオプション). */
@Command(
        name = "hersys",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = HersysCommand.Version.class)
final class HersysCommand implements Callable<Integer> {

    private final Shell shell;

    @Spec
    private @Nullable CommandSpec spec;

    HersysCommand(Shell shell) {
        this.shell = shell;
    }

    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "ja|en")
    void speak(Language language) {
        shell.speak(language);
    }

    @Override
    public Integer call() {
        var commands = requireNonNull(spec, "spec").subcommands().keySet();
        shell.tell(BilingualText.of("コマンドを指定してください：{0}", "give a command: {0}").with(String.join(", ", commands)));
        return Exit.UNUSABLE;
    }

    /** The version is written into the jar when it is packed. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() throws IOException {
            var properties = new Properties();
            try (InputStream packed = HersysCommand.class.getResourceAsStream(
                    "/META-INF/maven/org.hersys/hersys-example-cli/pom.properties")) {
                if (packed != null) {
                    properties.load(packed);
                }
            }
            return new String[] {"hersys " + properties.getProperty("version", "(not packed)")};
        }
    }
}
