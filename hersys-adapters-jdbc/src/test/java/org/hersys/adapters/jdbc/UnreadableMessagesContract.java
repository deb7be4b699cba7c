package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hersys.Hersys;
import org.hersys.facility.CentreId;
import org.hersys.message.FailureReason;
import org.hersys.message.Message;
import org.hersys.message.MessageId;
import org.hersys.message.MessageKind;
import org.hersys.message.MessageState;
import org.hersys.message.QueuedMessage;
import org.hersys.message.UnreadableMessage;
import org.hersys.person.CaseId;
import org.hersys.person.HersysId;
import org.hersys.port.Outbox;
import org.hersys.port.StorageException;
import org.hersys.port.memory.InMemoryJurisdictionDirectory;
import org.hersys.result.Outcome;
import org.hersys.result.PageRequest;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.testdatabase.TestDatabase;
import org.hersys.usecase.ManagingOutbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a message that cannot be read, and of the others. */
abstract class UnreadableMessagesContract {

    private static final Set<MessageState> OPEN = Set.of(MessageState.WAITING, MessageState.FAILED);
    private static final FailureReason DAMAGED = FailureReason.of("DAMAGED");
    private static final Message BEFORE = message(1);
    private static final Message UNREADABLE = message(2);
    private static final Message AFTER = message(3);

    private final JdbcUnitOfWork store = database().emptied().store().build();
    private final ManagingOutbox managing = Hersys.builder()
            .clock(Clock.fixed(Samples.START, ZoneOffset.UTC))
            .unitOfWork(store)
            .directory(InMemoryJurisdictionDirectory.builder().build())
            .build()
            .managingOutbox();

    abstract TestDatabase database();

    private static Message message(int number) {
        return Message.toCentre(MessageKind.CENTRE_TOLD_OF_SUBMISSION, CentreId.of("centre"), Samples.START)
                .withId(new MessageId(new UUID(0, number)))
                .about(CaseId.of(new UUID(1, number)), HersysId.of("1234567" + number));
    }

    @BeforeEach
    void damageTheSecond() {
        with(outbox -> {
            List.of(BEFORE, UNREADABLE, AFTER).forEach(outbox::add);
            return true;
        });
        damage("00");
    }

    private void damage(String hex) {
        damageWhere(hex, "message_id = '" + UNREADABLE.id() + "'");
    }

    private void damageWhere(String hex, String condition) {
        String bytes = database().isPostgres() ? "decode('" + hex + "', 'hex')" : "X'" + hex + "'";
        database()
                .execute("UPDATE " + database().schema() + ".message SET document = " + bytes + " WHERE " + condition);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "ff01", "7b", "7b7d"})
    void it_is_listed_apart_and_does_not_hide_the_others(String hex) {
        damage(hex);

        assertThat(managing.list(OPEN, PageRequest.first()).items())
                .extracting(QueuedMessage::message)
                .containsExactly(BEFORE, AFTER);
        assertThat(managing.unreadable(OPEN, PageRequest.first()).items())
                .containsExactly(new UnreadableMessage(UNREADABLE.id(), "WAITING", Samples.START, 0, 0));
    }

    @Test
    void what_stands_in_the_row_of_another_message_is_not_taken_for_that() {
        damage(document(BEFORE));

        assertThat(managing.unreadable(OPEN, PageRequest.first()).items()).hasSize(1);
        assertThat(claim(0)).extracting(QueuedMessage::message).containsExactly(BEFORE, AFTER);
    }

    @Test
    void lists_go_on_over_a_page_of_which_nothing_can_be_read() {
        var first = PageRequest.first(1);
        var second = first.after(managing.list(OPEN, first).next().orElseThrow());
        var page = managing.list(OPEN, second);
        var third = first.after(page.next().orElseThrow());

        assertThat(page.items()).isEmpty();
        assertThat(managing.list(OPEN, third).items())
                .extracting(QueuedMessage::message)
                .containsExactly(AFTER);
        assertThat(managing.unreadable(OPEN, first).items()).isEmpty();
        assertThat(managing.unreadable(OPEN, second).items()).hasSize(1);
        assertThat(managing.unreadable(OPEN, third).next()).isEmpty();
    }

    @Test
    void it_is_put_off_and_the_others_are_taken() {
        var claimed = claim(0);

        assertThat(claimed).extracting(QueuedMessage::message).containsExactly(BEFORE, AFTER);
        assertThat(claim(4)).isEmpty();
        assertThat(database()
                        .texts("SELECT last_failure FROM " + database().schema() + ".message WHERE state = 'FAILED'"))
                .containsExactly("UNREADABLE");
    }

    @Test
    void it_is_sent_once_it_can_be_read_again() {
        claim(0);
        damage(document(UNREADABLE));

        assertThat(claim(5)).extracting(QueuedMessage::message).contains(UNREADABLE);
    }

    private static String document(Message message) {
        return HexFormat.of().formatHex(MessageRow.written(Documents.PLAIN, message));
    }

    private List<QueuedMessage> claim(int minute) {
        return with(outbox ->
                outbox.claim("mail-1", Samples.START.plus(Duration.ofMinutes(minute)), Duration.ofMinutes(5), 9));
    }

    @Test
    void it_is_abandoned_by_its_id_and_once() {
        assertThat(managing.abandon(UNREADABLE.id(), DAMAGED).orElseThrow()).isEqualTo(MessageState.GIVEN_UP);

        assertThat(managing.unreadable(OPEN, PageRequest.first()).items()).isEmpty();
        assertThat(managing.unreadable(Set.of(MessageState.GIVEN_UP), PageRequest.first())
                        .items())
                .extracting(UnreadableMessage::id)
                .containsExactly(UNREADABLE.id());
        assertThat(claim(60)).extracting(QueuedMessage::message).containsExactly(BEFORE, AFTER);
        assertRefused(managing.abandon(UNREADABLE.id(), DAMAGED), ProblemCode.MESSAGE_STATE_NOT_ALLOWED);
    }

    @Test
    void it_is_not_tried_anew() {
        assertRefused(managing.retry(UNREADABLE.id()), ProblemCode.MESSAGE_UNREADABLE);
        assertRefused(managing.forceRetry(UNREADABLE.id()), ProblemCode.MESSAGE_UNREADABLE);
        assertThat(claim(0)).hasSize(2);
    }

    @Test
    void who_asks_for_it_is_told_which_row_it_is() {
        assertThatThrownBy(() -> with(outbox -> outbox.queued(UNREADABLE.id())))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("table message, row " + UNREADABLE.id());
    }

    @Test
    void what_it_tells_of_can_be_deleted_and_nothing_of_it_stays() {
        damage("7b22686572737973496422");

        assertThat(this.<Integer>with(outbox -> outbox.forget(CaseId.of(new UUID(1, 2)))))
                .isEqualTo(1);

        assertThat(managing.unreadable(Set.of(MessageState.CANCELLED), PageRequest.first())
                        .items())
                .hasSize(1);
        assertThat(database()
                        .texts("SELECT CAST(OCTET_LENGTH(document) AS VARCHAR(9)) FROM "
                                + database().schema() + ".message WHERE case_id IS NULL"))
                .containsExactly("2");
    }

    @Test
    void many_that_cannot_be_read_do_not_hide_one_that_can() {
        damageWhere("00", "TRUE");
        var last = message(4);
        with(outbox -> {
            outbox.add(last);
            return true;
        });

        var claimed = IntStream.range(0, 2)
                .mapToObj(round -> with(outbox -> outbox.claim("mail-1", Samples.START, Duration.ofMinutes(5), 3)))
                .flatMap(List::stream)
                .toList();

        assertThat(claimed).extracting(QueuedMessage::message).containsExactly(last);
    }

    @Test
    void one_in_a_state_of_a_later_release_is_shown_and_left_as_it_is_and_the_others_are_taken() {
        damage(document(UNREADABLE));
        writtenByALaterRelease();

        assertThat(claim(0)).extracting(QueuedMessage::message).containsExactly(BEFORE, AFTER);
        assertThat(claim(60)).extracting(QueuedMessage::message).containsExactly(BEFORE, AFTER);

        for (var states : List.of(OPEN, Set.of(MessageState.DELIVERED))) {
            assertThat(managing.unreadable(states, PageRequest.first()).items())
                    .containsExactly(new UnreadableMessage(UNREADABLE.id(), "DEFERRED", Samples.START, 0, 0));
        }
        assertThat(managing.list(OPEN, PageRequest.first()).items())
                .extracting(QueuedMessage::message)
                .extracting(Message::id)
                .containsExactly(BEFORE.id(), AFTER.id());
        assertThat(rowsIn("DEFERRED")).containsExactly("0 due");
    }

    @Test
    void one_in_a_state_of_a_later_release_is_neither_tried_anew_nor_given_up_nor_does_it_expire() {
        writtenByALaterRelease();
        database().execute("UPDATE " + database().schema() + ".message SET expires_at = created_at");

        assertThat(claim(60)).isEmpty();
        assertRefused(managing.retry(UNREADABLE.id()), ProblemCode.MESSAGE_UNREADABLE);
        assertRefused(managing.forceRetry(UNREADABLE.id()), ProblemCode.MESSAGE_UNREADABLE);
        assertRefused(managing.abandon(UNREADABLE.id(), DAMAGED), ProblemCode.MESSAGE_STATE_NOT_ALLOWED);

        assertThat(rowsIn("DEFERRED")).containsExactly("0 due");
    }

    @Test
    void what_one_in_a_state_of_a_later_release_tells_of_can_be_deleted_and_it_is_not_sent() {
        writtenByALaterRelease();

        assertThat(this.<Integer>with(outbox -> outbox.forget(CaseId.of(new UUID(1, 2)))))
                .isEqualTo(1);

        assertThat(rowsIn("CANCELLED")).containsExactly("0 not due");
    }

    private void writtenByALaterRelease() {
        database()
                .execute("UPDATE " + database().schema() + ".message SET state = 'DEFERRED' WHERE message_id = '"
                        + UNREADABLE.id() + "'");
    }

    private List<String> rowsIn(String state) {
        return database()
                .texts("SELECT attempts || CASE WHEN next_try_at IS NULL THEN ' not due' ELSE ' due' END FROM "
                        + database().schema() + ".message WHERE state = '" + state + "'");
    }

    private <T> T with(Function<Outbox, T> work) {
        return store.run(transaction -> Outcome.accepted(work.apply(transaction.outbox())))
                .orElseThrow();
    }

    private static void assertRefused(Outcome<?> outcome, ProblemCode code) {
        assertThat(outcome.problems()).extracting(Problem::code).containsExactly(code);
    }
}
