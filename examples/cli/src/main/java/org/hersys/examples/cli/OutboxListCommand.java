package org.hersys.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hersys.examples.cli.screen.Cell;
import org.hersys.examples.cli.screen.Ink;
import org.hersys.examples.cli.screen.Screen;
import org.hersys.examples.cli.screen.Table;
import org.hersys.json.HersysJson;
import org.hersys.message.FailureReason;
import org.hersys.message.MessageState;
import org.hersys.message.QueuedMessage;
import org.hersys.result.PageRequest;
import org.hersys.usecase.ManagingOutbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what has become of messages (通知の一覧). */
@Command(name = "list", mixinStandardHelpOptions = true)
final class OutboxListCommand implements Callable<Integer> {

    private final Shell shell;

    @Mixin
    private final OutboxOptions outbox = new OutboxOptions();

    @Option(names = "--state", split = ",", paramLabel = "STATE")
    private List<MessageState> states = List.of(MessageState.WAITING, MessageState.FAILED, MessageState.GIVEN_UP);

    @Option(names = "--json")
    private boolean json;

    OutboxListCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        var managing = outbox.managing(shell);
        var screen = shell.screen();
        var table = table(screen);
        if (!json) {
            table.titles();
        }
        forEachOf(managing, EnumSet.copyOf(states), queued -> {
            if (json) {
                shell.out().write((HersysJson.standard().write(queued) + "\n").getBytes(UTF_8));
            } else {
                row(screen, table, queued);
            }
        });
        screen.flush();
        return Exit.ANSWERED;
    }

    private interface Row {
        void write(QueuedMessage queued) throws IOException;
    }

    private static void forEachOf(ManagingOutbox managing, Set<MessageState> states, Row row) throws IOException {
        var request = PageRequest.first(PageRequest.MOST_ITEMS);
        var page = managing.list(states, request);
        while (true) {
            for (var queued : page.items()) {
                row.write(queued);
            }
            var next = page.next();
            if (next.isEmpty()) {
                return;
            }
            page = managing.list(states, request.after(next.get()));
        }
    }

    private static Table table(Screen screen) {
        return new Table(screen)
                .column(36, "番号", "id")
                .column(14, "状態", "state")
                .numbers(6, "試行", "tries")
                .numbers(6, "再送", "again")
                .column(20, "次の試行", "next try")
                .rest("理由", "because");
    }

    private static void row(Screen screen, Table table, QueuedMessage queued) throws IOException {
        table.row(
                Cell.of(queued.message().id().toString()),
                Cell.of(screen, queued.message().state().label(), Ink.PLAIN),
                Cell.of(Integer.toString(queued.attempts())),
                Cell.of(Integer.toString(queued.repeats())),
                Cell.of(queued.nextTryAt().map(Instant::toString).orElse("-")),
                Cell.of(queued.lastFailure().map(FailureReason::name).orElse("-")));
    }
}
