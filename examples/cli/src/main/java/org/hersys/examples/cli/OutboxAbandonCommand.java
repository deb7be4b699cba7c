package org.hersys.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hersys.message.FailureReason;
import org.hersys.message.MessageId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives messages up (断念). */
@Command(name = "abandon", mixinStandardHelpOptions = true)
final class OutboxAbandonCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final OutboxOptions outbox = new OutboxOptions();

    @Option(names = "--reason", paramLabel = "NAME")
    private FailureReason reason = FailureReason.of("ABANDONED");

    @Parameters(arity = "1..*", paramLabel = "ID")
    private List<MessageId> ids = List.of();

    OutboxAbandonCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        var managing = outbox.managing(shell);
        return OutboxOptions.each(shell, ids, id -> managing.abandon(id, reason));
    }
}
