package org.hersys.adapters.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hersys.adapters.jdbc.JdbcUnitOfWork;
import org.hersys.adapters.jdbc.crash.Worker.Task;
import org.hersys.message.Message;
import org.hersys.message.MessageId;
import org.hersys.message.MessageKind;
import org.hersys.message.MessageState;
import org.hersys.message.QueuedMessage;
import org.hersys.person.CaseId;
import org.hersys.result.Outcome;
import org.hersys.result.PageRequest;
import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.InventedValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two processes send ten thousand messages and are killed again and again: all arrive, and what arrives twice is counted. */
@Tag("long")
class KilledDispatchersOnPostgresTest {

    private static final int MESSAGES = 10_000;
    private static final int KILLS = 10;
    private static final int THREADS = 4;
    private static final int AT_ONCE = 500;
    private static final Instant CREATED = Instant.parse("2022-09-26T01:00:00Z");

    private final Random random = new Random(20220926);
    private final TestDatabase database = Databases.postgres().migrated();
    private final JdbcUnitOfWork store = database.store().build();

    @AfterEach
    void remove() {
        database.close();
    }

    @Test
    void each_message_is_sent_at_least_once_and_what_is_sent_again_is_counted() {
        for (int first = 0; first < MESSAGES; first += AT_ONCE) {
            add(first);
        }
        try (var gateway = NotingGateway.open()) {
            killAgainAndAgain(gateway.port());

            assertAllArrived(gateway.times(), sent());
        }
    }

    private void killAgainAndAgain(int port) {
        var processes = new Killable[] {start(port), start(port)};
        int killed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int which = kill % processes.length;
            processes[which].untilAccepted(1 + random.nextInt(MESSAGES / 20 / KILLS));
            if (!processes[which].kill().contains(Worker.DONE)) {
                killed++;
            }
            processes[which] = start(port);
        }
        assertThat(killed).isGreaterThan(KILLS / 2);
        for (var process : processes) {
            assertThat(process.end()).noneMatch(line -> line.startsWith(Worker.FAILED));
        }
    }

    private static void assertAllArrived(Map<MessageId, Integer> times, Map<MessageId, QueuedMessage> sent) {
        assertThat(sent).hasSize(MESSAGES);
        assertThat(times.keySet()).isEqualTo(sent.keySet());
        int twice = 0;
        for (var queued : sent.values()) {
            int arrived = times.getOrDefault(queued.message().id(), 0);
            assertThat(arrived).isBetween(1, 1 + queued.repeats());
            twice += arrived - 1;
        }
        // Some were killed before and some after the gateway had it: each counts, few are doubled.
        assertThat(twice).isLessThanOrEqualTo(KILLS * THREADS);
        assertThat(sent.values().stream().mapToInt(QueuedMessage::repeats).sum())
                .isPositive()
                .isGreaterThanOrEqualTo(twice);
    }

    private Killable start(int port) {
        return Killable.start(SharedDatabase.of(database), Task.DISPATCH, port, 0, THREADS);
    }

    private void add(int first) {
        store.run(transaction -> {
                    IntStream.range(first, first + AT_ONCE)
                            .forEach(number -> transaction.outbox().add(message(number)));
                    return Outcome.accepted(true);
                })
                .orElseThrow();
    }

    private static Message message(int number) {
        return Message.toCentre(
                        MessageKind.CENTRE_TOLD_OF_SUBMISSION,
                        Institutions.centre().id(),
                        CREATED)
                .withId(new MessageId(new UUID(9, number)))
                .about(CaseId.of(new UUID(1, number)), InventedValues.hersysId(number));
    }

    private Map<MessageId, QueuedMessage> sent() {
        var sent = new HashMap<MessageId, QueuedMessage>();
        var request = Optional.of(PageRequest.first(AT_ONCE));
        while (request.isPresent()) {
            var asked = request.get();
            var page = store.run(transaction ->
                            Outcome.accepted(transaction.outbox().list(Set.of(MessageState.SENT), asked)))
                    .orElseThrow();
            page.items().forEach(queued -> sent.put(queued.message().id(), queued));
            request = page.next().map(asked::after);
        }
        return sent;
    }
}
