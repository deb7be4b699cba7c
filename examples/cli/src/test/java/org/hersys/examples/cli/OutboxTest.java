package org.hersys.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hersys.facility.CentreId;
import org.hersys.message.Message;
import org.hersys.message.MessageId;
import org.hersys.message.MessageKind;
import org.hersys.message.MessageState;
import org.hersys.person.CaseId;
import org.hersys.person.HersysId;
import org.hersys.port.UnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboxTest {

    private static final TestDatabase DATABASE = Databases.postgres().migrated();
    private static final Instant CREATED = Instant.parse("2022-09-26T01:00:00Z");

    private final Message waiting = message(1, MessageState.WAITING);
    private final Message givenUp = message(2, MessageState.GIVEN_UP);
    private final Message sent = message(3, MessageState.SENT);

    @AfterAll
    static void remove() {
        DATABASE.close();
    }

    @BeforeEach
    void fill() {
        UnitOfWork store = DATABASE.emptied().store().build();
        store.run(transaction -> {
            Stream.of(waiting, givenUp, sent).forEach(transaction.outbox()::add);
            return Outcome.accepted(true);
        });
    }

    private static Message message(int number, MessageState state) {
        return Message.toCentre(MessageKind.CENTRE_TOLD_OF_SUBMISSION, CentreId.of("centre"), CREATED)
                .withId(new MessageId(new UUID(0, number)))
                .about(CaseId.of(new UUID(1, number)), HersysId.of("1234567" + number))
                .inState(state);
    }

    @Test
    void what_is_not_sent_is_listed() {
        var run = outbox("list");

        assertThat(run.exit()).isEqualTo(Exit.ANSWERED);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(1)).contains(waiting.id().toString(), "waiting", "2022-09-26T01:00:00Z");
        assertThat(run.lines().get(2)).contains(givenUp.id().toString(), "given up");
    }

    @Test
    void states_are_chosen_and_told_as_json() {
        var run = outbox("list", "--state=sent,GIVEN_UP", "--json");

        assertThat(run.answers())
                .extracting(answer -> answer.path("message").path("state").asText())
                .containsExactly("GIVEN_UP", "SENT");
    }

    @Test
    void what_was_given_up_is_retried_and_what_cannot_be_is_told() {
        var run = outbox("retry", givenUp.id().toString(), sent.id().toString());

        assertThat(run.exit()).isEqualTo(Exit.SOME_ROWS_BAD);
        assertThat(run.lines()).containsExactly(givenUp.id() + ": waiting");
        assertThat(run.err()).contains(sent.id().toString(), "the message is \"sent\"");
        assertThat(states()).containsExactly("WAITING", "WAITING", "SENT");
    }

    @Test
    void what_was_sent_is_sent_again_by_force() {
        assertThat(outbox("retry", "--force", sent.id().toString()).exit()).isEqualTo(Exit.ANSWERED);

        assertThat(states()).containsExactly("WAITING", "GIVEN_UP", "WAITING");
    }

    @Test
    void what_is_abandoned_has_a_reason() {
        assertThat(outbox("abandon", "--reason=MOVED_AWAY", waiting.id().toString())
                        .exit())
                .isEqualTo(Exit.ANSWERED);

        assertThat(outbox("list").lines().get(1)).contains("given up", "MOVED_AWAY");
    }

    @Test
    void what_cannot_be_read_is_listed_and_abandoned() {
        DATABASE.execute("UPDATE " + DATABASE.schema() + ".message SET document = decode('00', 'hex')"
                + " WHERE message_id = '" + waiting.id() + "'");

        var list = outbox("list");
        assertThat(list.exit()).isEqualTo(Exit.SOMETHING_TO_DO);
        assertThat(list.lines().get(1)).contains(givenUp.id().toString());
        assertThat(list.lines().get(2)).contains(waiting.id().toString(), "waiting", "UNREADABLE");
        assertThat(list.err()).contains("cannot be read and are not sent (because: UNREADABLE): 1;");
        assertThat(outbox("list", "--json").answers().get(1).path("id").asText())
                .isEqualTo(waiting.id().toString());

        assertThat(outbox("retry", waiting.id().toString()).err()).contains("can only be abandoned");
        assertThat(outbox("abandon", waiting.id().toString()).lines()).containsExactly(waiting.id() + ": given up");
    }

    @Test
    void an_unknown_message_is_told_in_the_language_of_the_user() {
        var run = outboxIn("ja_JP.UTF-8", "retry", MessageId.random().toString());

        assertThat(run.exit()).isEqualTo(Exit.SOME_ROWS_BAD);
        assertThat(run.err()).contains("該当する通知が見つかりません");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "list --state=GONE", "retry", "retry 7", "abandon --reason=because --help=no 7"})
    void wrong_usage_ends_with_2_and_a_word_about_it(String args) {
        var run = Run.of("", ("outbox " + args).strip().split(" "));

        assertThat(run.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("hersys: ").doesNotContain("\tat ");
    }

    private static List<String> states() {
        return outbox("list", "--json", "--state=WAITING,GIVEN_UP,SENT").answers().stream()
                .map(answer -> answer.path("message").path("state").asText())
                .toList();
    }

    private static Run outbox(String... args) {
        return outboxIn("en", args);
    }

    private static Run outboxIn(String language, String... args) {
        var all = Stream.concat(
                        Stream.of("outbox", args[0], "--url", Postgres.url(DATABASE), "--user", "postgres"),
                        Stream.concat(
                                Stream.of("--schema", DATABASE.schema()),
                                Stream.of(args).skip(1)))
                .toArray(String[]::new);
        return Run.in(Map.of("LANG", language), Terminals.NONE, new byte[0], all);
    }
}
