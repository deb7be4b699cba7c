package org.hersys.examples.cli;

import static java.util.Objects.requireNonNull;

import java.util.concurrent.Callable;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks after the messages of a store (送信箱の管理). */
@Command(name = "outbox", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND")
final class OutboxCommand implements Callable<Integer> {

    private final Shell shell;

    @Spec
    private @Nullable CommandSpec spec;

    private OutboxCommand(Shell shell) {
        this.shell = shell;
    }

    /** With the commands below it. */
    static CommandLine of(Shell shell) {
        return new CommandLine(new OutboxCommand(shell))
                .addSubcommand(new OutboxListCommand(shell))
                .addSubcommand(new OutboxRetryCommand(shell))
                .addSubcommand(new OutboxAbandonCommand(shell));
    }

    @Override
    public Integer call() {
        var commands = requireNonNull(spec, "spec").subcommands().keySet();
        shell.tell(BilingualText.of("コマンドを指定してください：{0}", "give a command: {0}").with(String.join(", ", commands)));
        return Exit.UNUSABLE;
    }
}
