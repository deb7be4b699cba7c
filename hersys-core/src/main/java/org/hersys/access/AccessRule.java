package org.hersys.access;

import java.util.Optional;
import org.hersys.actor.Role;
import org.hersys.law.Citation;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * One field of the table of rights (権限表の一欄): whether a role may do something with cases of one relation, or which
 * right it lacks. Immutable.
 */
public final class AccessRule {

    private final Role role;
    private final Operation operation;
    private final Relation relation;
    private final Citation source;
    private final @Nullable BilingualText missing;

    AccessRule(Role role, Operation operation, Relation relation, Citation source, @Nullable BilingualText missing) {
        this.role = role;
        this.operation = operation;
        this.relation = relation;
        this.source = source;
        this.missing = missing;
    }

    /**
     * Who.
     *
     * @return the role
     */
    public Role role() {
        return role;
    }

    /**
     * What.
     *
     * @return the operation
     */
    public Operation operation() {
        return operation;
    }

    /**
     * On which cases.
     *
     * @return the relation between actor and case
     */
    public Relation relation() {
        return relation;
    }

    /**
     * Whether it may be done.
     *
     * @return true if it is allowed
     */
    public boolean isAllowed() {
        return missing == null;
    }

    /**
     * Which right is missing.
     *
     * @return a sentence that names who has the right, or empty if it is allowed
     */
    public Optional<BilingualText> missing() {
        return Optional.ofNullable(missing);
    }

    /**
     * Where it is written.
     *
     * @return the source of the permission, or of the refusal
     */
    public Citation source() {
        return source;
    }

    /** The field and its answer. */
    @Override
    public String toString() {
        return role + " " + operation + " " + relation + ": " + (isAllowed() ? "allowed" : "missing");
    }
}
