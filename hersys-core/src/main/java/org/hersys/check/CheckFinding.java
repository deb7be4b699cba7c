package org.hersys.check;

import org.hersys.law.Citation;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/**
 * What a check found in one place (チェックの指摘). The texts are made when asked. Immutable; never repeats a
 * name, birth date, phone number or address.
 */
public final class CheckFinding {

    private final Check check;
    private final Fault fault;

    CheckFinding(Check check, Fault fault) {
        this.check = check;
        this.fault = fault;
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
        return Problem.of(check.code(), fault.path(), fault.values());
    }

    /**
     * How to put it right.
     *
     * @return the words for it
     */
    public BilingualText hint() {
        return check.hint().with(fault.values());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckFinding that && check.equals(that.check) && fault.equals(that.fault);
    }

    @Override
    public int hashCode() {
        return check.hashCode() * 31 + fault.hashCode();
    }

    /** The gravity and the problem. */
    @Override
    public String toString() {
        return gravity() + " " + problem();
    }
}
