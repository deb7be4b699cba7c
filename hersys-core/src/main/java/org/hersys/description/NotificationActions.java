package org.hersys.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hersys.access.AccessPolicy;
import org.hersys.access.CaseAffiliation;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.notification.LifeCycle;
import org.hersys.notification.NotificationOperation;
import org.hersys.notification.NotificationState;
import org.hersys.result.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What an actor may do with a notification (操作の可否). The policy is asked before the life cycle, as a use case does: who
 * may not know of a case is not told its state by the reason of a refusal.
 */
final class NotificationActions {

    private static final Set<NotificationOperation> WITH_A_NEW_ONE =
            Set.of(NotificationOperation.EDIT, NotificationOperation.SUBMIT);

    private NotificationActions() {}

    static List<ActionDescription> describe(
            Actor actor, AccessPolicy policy, NotificationState state, @Nullable CaseAffiliation affiliation) {
        var actions = new ArrayList<ActionDescription>();
        for (var operation : NotificationOperation.values()) {
            if (affiliation != null || WITH_A_NEW_ONE.contains(operation)) {
                var right = right(operation);
                Outcome<Operation> allowed =
                        affiliation == null ? policy.onNewCase(actor, right) : policy.onCase(actor, right, affiliation);
                var problems =
                        allowed.isAccepted() ? LifeCycle.after(state, operation).problems() : allowed.problems();
                actions.add(new ActionDescription(
                        operation, right.legalBasis(), problems.isEmpty() ? null : problems.get(0)));
            }
        }
        return List.copyOf(actions);
    }

    private static Operation right(NotificationOperation operation) {
        return switch (operation) {
            case READ -> Operation.READ_NOTIFICATION;
            case PRINT -> Operation.PRINT_NOTIFICATION;
            case EDIT -> Operation.DRAFT;
            case SUBMIT -> Operation.SUBMIT;
            case AMEND -> Operation.AMEND;
            case RECLASSIFY -> Operation.RECLASSIFY;
            case CORRECT_TO_NEGATIVE -> Operation.CORRECT_TO_NEGATIVE;
            case ADD -> Operation.ADD_NOTIFICATION;
            case CONFIRM -> Operation.CONFIRM;
            case QUERY -> Operation.QUERY;
            case ANSWER_QUERY -> Operation.ANSWER_QUERY;
            case CORRECT_BIRTH_DATE -> Operation.CORRECT_BIRTH_DATE;
            case DELETE -> Operation.DELETE;
        };
    }
}
