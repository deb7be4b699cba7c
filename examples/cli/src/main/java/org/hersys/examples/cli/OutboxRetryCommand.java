package org.hersys.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.hersys.message.MessageId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Has messages sent anew (再送). */
@Command(name = "retry", mixinStandardHelpOptions = true)
final class OutboxRetryCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final OutboxOptions outbox = new OutboxOptions();

    @Option(names = "--force")
    private boolean force;

    @Parameters(arity = "1..*", paramLabel = "ID")
    private List<MessageId> ids = List.of();

    OutboxRetryCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        var managing = outbox.managing(shell);
        return OutboxOptions.each(
                shell,
                ids,
                id -> (force ? managing.forceRetry(id) : managing.retry(id))
                        .map(queued -> queued.message().state()));
    }
}
