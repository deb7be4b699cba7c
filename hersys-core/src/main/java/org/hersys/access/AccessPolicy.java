package org.hersys.access;

import org.hersys.actor.Actor;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/**
 * Says what an actor may do (権限の判定). Every use case asks it before it shows or changes anything.
 *
 * <p>A refusal is {@link ProblemCode#ACCESS_DENIED} with the right that is missing, or, where the actor may not even know
 * that there is such a case, {@link ProblemCode#CASE_NOT_FOUND}: the same answer as for a case that there is not. A use
 * case therefore gives {@link #onUnknownCase} when it finds nothing, never a refusal of its own.
 *
 * <p>A host may bring its own policy, best one that asks {@link AccessMatrix} first. Implementations must be safe for
 * use by many threads, must give equal answers to equal questions, and give a contractor no more than the principal has.
 */
public interface AccessPolicy {

    /**
     * Whether there is any case on which the actor might do it, before one is looked for.
     *
     * @param actor who
     * @param operation what
     * @return the operation, or the problem {@code ACCESS_DENIED}
     */
    Outcome<Operation> atAll(Actor actor, Operation operation);

    /**
     * Whether the actor may do it where there is no case yet.
     *
     * @param actor who
     * @param operation what
     * @return the operation, or the problem {@code ACCESS_DENIED}
     */
    Outcome<Operation> onNewCase(Actor actor, Operation operation);

    /**
     * Whether the actor may do it on a case.
     *
     * @param actor who
     * @param operation what
     * @param affiliation to whom the case belongs
     * @return the operation, or the problem {@code ACCESS_DENIED} or {@code CASE_NOT_FOUND}
     */
    Outcome<Operation> onCase(Actor actor, Operation operation, CaseAffiliation affiliation);

    /**
     * Whether the actor may do it on a unit that reports each day (日次報告の報告単位). That there is such a unit is no secret,
     * as it is with a case.
     *
     * @param actor who
     * @param operation what
     * @param affiliation to whom the unit belongs
     * @return the operation, or the problem {@code ACCESS_DENIED}
     */
    default Outcome<Operation> onUnit(Actor actor, Operation operation, CaseAffiliation affiliation) {
        return onCase(actor, operation, affiliation)
                .fold(
                        Outcome::accepted,
                        problems -> Outcome.refused(problems.stream()
                                .map(problem -> ProblemCode.CASE_NOT_FOUND.equals(problem.code())
                                        ? notOurs(operation)
                                        : problem)
                                .toList()));
    }

    /**
     * Whether the actor may do it with the accounts of an organisation (アカウントの管理). That there is such an organisation is
     * no secret.
     *
     * @param actor who
     * @param operation what
     * @param affiliation to whom the accounts belong
     * @return the operation, or the problem {@code ACCESS_DENIED}
     */
    default Outcome<Operation> onAccount(Actor actor, Operation operation, CaseAffiliation affiliation) {
        return onUnit(actor, operation, affiliation);
    }

    private static Problem notOurs(Operation operation) {
        return Problem.ofWhole(
                ProblemCode.ACCESS_DENIED,
                operation.label(),
                BilingualText.of("この機関について認められていません。", "There is no such right for this organisation."));
    }

    /**
     * The answer where nothing was found under the id that the actor gave.
     *
     * @param actor who
     * @param operation what
     * @param <T> what the use case would have answered
     * @return always refused: {@code ACCESS_DENIED} if it is not for the actor at all, else {@code CASE_NOT_FOUND}
     */
    default <T> Outcome<T> onUnknownCase(Actor actor, Operation operation) {
        return atAll(actor, operation)
                .fold(any -> Outcome.refused(Problem.ofWhole(ProblemCode.CASE_NOT_FOUND)), Outcome::refused);
    }
}
