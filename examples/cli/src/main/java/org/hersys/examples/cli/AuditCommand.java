package org.hersys.examples.cli;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.hersys.Hersys;
import org.hersys.port.memory.InMemoryJurisdictionDirectory;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The care of the audit trail (監査証跡の管理): its commands say what. */
@Command(name = "audit", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class AuditCommand implements Callable<Integer> {

    private final Shell shell;

    @Spec
    private @Nullable CommandSpec spec;

    AuditCommand(Shell shell) {
        this.shell = shell;
    }

    /** The system over a store; of what concerns the audit trail it needs no directory. */
    static Hersys system(Shell shell, DatabaseOptions database) {
        return Hersys.builder()
                .clock(shell.clock())
                .unitOfWork(database.store(shell))
                .directory(InMemoryJurisdictionDirectory.builder().build())
                .build();
    }

    @Override
    public Integer call() {
        var commands = requireNonNull(spec, "spec").subcommands().keySet();
        shell.tell(BilingualText.of("コマンドを指定してください：audit {0}", "give a command: audit {0}")
                .with(String.join(", ", commands)));
        return Exit.UNUSABLE;
    }
}
