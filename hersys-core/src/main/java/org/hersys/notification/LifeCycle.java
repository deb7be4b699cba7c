package org.hersys.notification;

import static java.util.Objects.requireNonNull;
import static org.hersys.notification.NotificationOperation.*;
import static org.hersys.notification.NotificationState.CONFIRMED;
import static org.hersys.notification.NotificationState.DELETED;
import static org.hersys.notification.NotificationState.DRAFT;
import static org.hersys.notification.NotificationState.FROZEN;
import static org.hersys.notification.NotificationState.SUBMITTED;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/**
 * What may be done with a notification in which state, and what becomes of it (発生届の状態遷移): the one table.
 *
 * <pre>{@code
 * LifeCycle.allowedIn(NotificationState.FROZEN); // READ, PRINT, DELETE
 * }</pre>
 *
 * <p>Only a frozen notification comes back to an earlier state, and by no operation of its own: deleting the one that
 * followed gives it back the state it had.
 */
public final class LifeCycle {

    private static final Map<NotificationState, Map<NotificationOperation, NotificationState>> TABLE =
            new EnumMap<>(NotificationState.class);

    static {
        in(DRAFT).go(DRAFT, READ, PRINT, EDIT).go(SUBMITTED, SUBMIT).go(DELETED, DELETE);
        in(SUBMITTED)
                .go(SUBMITTED, READ, PRINT, AMEND, RECLASSIFY, CORRECT_TO_NEGATIVE)
                .go(SUBMITTED, QUERY, ANSWER_QUERY, CORRECT_BIRTH_DATE)
                .go(CONFIRMED, CONFIRM)
                .go(FROZEN, ADD)
                .go(DELETED, DELETE);
        // An amended notification keeps the mark and may be confirmed anew; a new class has nobody looked at.
        in(CONFIRMED)
                .go(CONFIRMED, READ, PRINT, AMEND, CORRECT_TO_NEGATIVE, CONFIRM)
                .go(CONFIRMED, QUERY, ANSWER_QUERY, CORRECT_BIRTH_DATE)
                .go(SUBMITTED, RECLASSIFY)
                .go(FROZEN, ADD)
                .go(DELETED, DELETE);
        in(FROZEN).go(FROZEN, READ, PRINT).go(DELETED, DELETE);
        in(DELETED);
    }

    private LifeCycle() {}

    private static Row in(NotificationState state) {
        var row = new EnumMap<NotificationOperation, NotificationState>(NotificationOperation.class);
        TABLE.put(state, row);
        return new Row(row);
    }

    /** One state: where each operation leads. */
    private record Row(Map<NotificationOperation, NotificationState> ways) {
        private Row go(NotificationState to, NotificationOperation... operations) {
            for (var operation : operations) {
                ways.put(operation, to);
            }
            return this;
        }
    }

    /**
     * What may be done in a state.
     *
     * @param state the state of a notification
     * @return the operations in their order; empty for a deleted one
     */
    public static Set<NotificationOperation> allowedIn(NotificationState state) {
        return Collections.unmodifiableSet(row(state).keySet());
    }

    /**
     * Whether something may be done in a state.
     *
     * @param state the state of a notification
     * @param operation what is asked for
     * @return true if the table has it
     */
    public static boolean allows(NotificationState state, NotificationOperation operation) {
        return row(state).containsKey(requireNonNull(operation, "operation"));
    }

    /**
     * What becomes of a notification.
     *
     * @param state the state it is in
     * @param operation what is to be done
     * @return the state after it, or the problem {@code OPERATION_NOT_ALLOWED}, which names the state, the operation and
     *     what is allowed
     */
    public static Outcome<NotificationState> after(NotificationState state, NotificationOperation operation) {
        NotificationState next = row(state).get(requireNonNull(operation, "operation"));
        return next != null ? Outcome.accepted(next) : Outcome.refused(refusal(state, operation));
    }

    private static Map<NotificationOperation, NotificationState> row(NotificationState state) {
        return TABLE.getOrDefault(requireNonNull(state, "state"), Map.of());
    }

    private static Problem refusal(NotificationState state, NotificationOperation operation) {
        return Problem.ofWhole(
                ProblemCode.OPERATION_NOT_ALLOWED, state.label(), operation.label(), labels(allowedIn(state)));
    }

    private static BilingualText labels(Set<NotificationOperation> operations) {
        List<BilingualText> labels =
                operations.stream().map(NotificationOperation::label).toList();
        return labels.isEmpty() ? BilingualText.of("なし", "nothing") : BilingualText.join(labels, "、", ", ");
    }
}
