package org.hersys.check;

import org.hersys.law.Citation;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/**
 * What a check found in one place (チェックの指摘). Immutable; never repeats a name, birth date, phone number or address.
 */
public final class CheckFinding {

    private final Check check;
    private final Problem problem;
    private final BilingualText hint;

    CheckFinding(Check check, Fault fault) {
        this.check = check;
        this.problem = Problem.of(check.code(), fault.path(), fault.values());
        this.hint = check.hint().with(fault.values());
    }

    /**
     * Which check found it.
     *
     * @return the check, with its items and its source
     */
    public Check check() {
        return check;
    }

    /**
     * The stable code.
     *
     * @return the code of the check
     */
    public ProblemCode code() {
        return check.code();
    }

    /**
     * How much it weighs.
     *
     * @return the gravity of the check
     */
    public Gravity gravity() {
        return check.gravity();
    }

    /**
     * Where it is written that this is wrong.
     *
     * @return the source of the check
     */
    public Citation citation() {
        return check.citation();
    }

    /**
     * What was found, with the path of the item.
     *
     * @return the problem
     */
    public Problem problem() {
        return problem;
    }

    /**
     * How to put it right.
     *
     * @return the words for it
     */
    public BilingualText hint() {
        return hint;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckFinding that && check.equals(that.check) && problem.equals(that.problem);
    }

    @Override
    public int hashCode() {
        return problem.hashCode();
    }

    /** The gravity and the problem. */
    @Override
    public String toString() {
        return gravity() + " " + problem;
    }
}
