package org.hersys.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.hersys.examples.cli.screen.Cell;
import org.hersys.examples.cli.screen.Ink;
import org.hersys.examples.cli.screen.Screen;
import org.hersys.examples.cli.screen.Table;
import org.hersys.json.HersysJson;
import org.hersys.message.FailureReason;
import org.hersys.message.MessageState;
import org.hersys.message.QueuedMessage;
import org.hersys.message.UnreadableMessage;
import org.hersys.result.Page;
import org.hersys.result.PageRequest;
import org.hersys.text.BilingualText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what has become of messages (通知の一覧). */
@Command(name = "list", mixinStandardHelpOptions = true)
final class OutboxListCommand implements Callable<Integer> {

    private static final BilingualText UNREADABLE = BilingualText.of(
            "読み取れない通知が{0}件あります（理由が UNREADABLE のもの）。送信されません。outbox abandon で断念できます。",
            "messages that cannot be read and are not sent (because: UNREADABLE): {0}; outbox abandon gives them up.");

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
        var asked = EnumSet.copyOf(states);
        var screen = shell.screen();
        var table = table(screen);
        if (!json) {
            table.titles();
        }
        forEachOf(page -> managing.list(asked, page), queued -> write(queued, row(screen, queued), table));
        int unreadable = forEachOf(
                page -> managing.unreadable(asked, page), message -> write(message, row(screen, message), table));
        screen.flush();
        if (unreadable > 0) {
            shell.tell(UNREADABLE.with(unreadable));
            return Exit.SOMETHING_TO_DO;
        }
        return Exit.ANSWERED;
    }

    private void write(Object message, Cell[] row, Table table) throws IOException {
        if (json) {
            shell.out().write((HersysJson.standard().write(message) + "\n").getBytes(UTF_8));
        } else {
            table.row(row);
        }
    }

    private interface Pages<T> {
        Page<T> page(PageRequest request);
    }

    private interface Row<T> {
        void write(T message) throws IOException;
    }

    private static <T> int forEachOf(Pages<T> pages, Row<T> row) throws IOException {
        var request = PageRequest.first(PageRequest.MOST_ITEMS);
        var page = pages.page(request);
        int written = 0;
        while (true) {
            for (var message : page.items()) {
                row.write(message);
                written++;
            }
            var next = page.next();
            if (next.isEmpty()) {
                return written;
            }
            page = pages.page(request.after(next.get()));
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

    private static Cell[] row(Screen screen, QueuedMessage queued) {
        return new Cell[] {
            Cell.of(queued.message().id().toString()),
            Cell.of(screen, queued.message().state().label(), Ink.PLAIN),
            Cell.of(Integer.toString(queued.attempts())),
            Cell.of(Integer.toString(queued.repeats())),
            Cell.of(queued.nextTryAt().map(Instant::toString).orElse("-")),
            Cell.of(queued.lastFailure().map(FailureReason::name).orElse("-"))
        };
    }

    private static Cell[] row(Screen screen, UnreadableMessage unreadable) {
        return new Cell[] {
            Cell.of(unreadable.id().toString()),
            unreadable
                    .knownState()
                    .map(state -> Cell.of(screen, state.label(), Ink.PLAIN))
                    .orElseGet(() -> Cell.of(unreadable.state())),
            Cell.of(Integer.toString(unreadable.attempts())),
            Cell.of(Integer.toString(unreadable.repeats())),
            Cell.of("-"),
            Cell.of(FailureReason.UNREADABLE.name())
        };
    }
}
