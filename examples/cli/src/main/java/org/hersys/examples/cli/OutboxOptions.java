package org.hersys.examples.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.hersys.Hersys;
import org.hersys.message.MessageId;
import org.hersys.message.MessageState;
import org.hersys.port.memory.InMemoryJurisdictionDirectory;
import org.hersys.result.Outcome;
import org.hersys.text.BilingualText;
import org.hersys.usecase.ManagingOutbox;
import picocli.CommandLine.Mixin;

/** Which outbox a command works on (送信箱のオプション), and how it tells what was done with each message. */
final class OutboxOptions {

    private static final BilingualText DONE = BilingualText.of("{0}：{1}", "{0}: {1}");

    @Mixin
    private final DatabaseOptions database = new DatabaseOptions();

    ManagingOutbox managing(Shell shell) {
        return Hersys.builder()
                .clock(shell.clock())
                .unitOfWork(database.store(shell))
                .directory(InMemoryJurisdictionDirectory.builder().build())
                .build()
                .managingOutbox();
    }

    /** Does something with each message; what is refused is told, and does not keep the others from it. */
    static int each(Shell shell, List<MessageId> ids, Function<MessageId, Outcome<MessageState>> change)
            throws IOException {
        var screen = shell.screen();
        int refused = 0;
        for (var id : ids) {
            var outcome = change.apply(id);
            outcome.problems().forEach(problem -> shell.tell(DONE.with(id, problem.message())));
            if (outcome.isAccepted()) {
                screen.line(screen.in(DONE.with(id, outcome.orElseThrow().label())));
            } else {
                refused++;
            }
        }
        screen.flush();
        return refused == 0 ? Exit.ANSWERED : Exit.SOME_ROWS_BAD;
    }
}
