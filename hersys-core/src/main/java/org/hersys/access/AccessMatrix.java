package org.hersys.access;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hersys.actor.Actor;
import org.hersys.actor.Role;
import org.hersys.law.Citation;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.text.Language;

/**
 * The table of rights (権限表): role × operation × relation to the case, each field with its source.
 *
 * <p>What the table does not allow is refused. A host that is stricter, or laxer, changes rows:
 *
 * <pre>{@code
 * var stricter = AccessMatrix.standard().toBuilder()
 *     .revoke(Set.of(Role.OUTPATIENT_INSTITUTION), Operation.REISSUE_ID)
 *     .build();
 * }</pre>
 *
 * <p>Contractors are not in the table: they have the row of their principal. Immutable and safe for use by many threads.
 */
public final class AccessMatrix implements AccessPolicy {

    private record Field(Role role, Operation operation, Relation relation) {}

    private record Row(Role role, Operation operation) {}

    private record Explanation(BilingualText text, Citation source) {}

    private final Map<Field, Citation> grants;
    private final Map<Row, Explanation> explanations;

    private AccessMatrix(Map<Field, Citation> grants, Map<Row, Explanation> explanations) {
        this.grants = Map.copyOf(grants);
        this.explanations = Map.copyOf(explanations);
    }

    /**
     * The rights as the ministry's documents have them.
     *
     * @return the table of the library
     */
    public static AccessMatrix standard() {
        return StandardAccess.MATRIX;
    }

    /**
     * A table that allows nothing.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder(new HashMap<>(), new HashMap<>());
    }

    /**
     * A copy to be changed.
     *
     * @return a builder that holds all rows of this table
     */
    public Builder toBuilder() {
        return new Builder(new HashMap<>(grants), new HashMap<>(explanations));
    }

    /**
     * One field of the table.
     *
     * @param role who
     * @param operation what
     * @param relation on which cases
     * @return whether it is allowed or what is missing, and where that is written
     */
    public AccessRule rule(Role role, Operation operation, Relation relation) {
        Citation grant = grants.get(new Field(role, operation, relation));
        if (grant != null) {
            return new AccessRule(role, operation, relation, grant, null);
        }
        var why = explanation(role, operation);
        return new AccessRule(role, operation, relation, why.source(), why.text());
    }

    /**
     * The whole table.
     *
     * @return every field: by role, then operation, then relation
     */
    public List<AccessRule> rules() {
        var rules = new ArrayList<AccessRule>();
        for (var role : Role.values()) {
            for (var operation : Operation.values()) {
                for (var relation : Relation.values()) {
                    rules.add(rule(role, operation, relation));
                }
            }
        }
        return List.copyOf(rules);
    }

    /**
     * The table as a page.
     *
     * @param language in which language
     * @return Markdown, with line feeds only
     */
    public String markdown(Language language) {
        return new AccessMatrixMarkdown(this, language).print();
    }

    @Override
    public Outcome<Operation> atAll(Actor actor, Operation operation) {
        return relationsOf(actor.role(), operation).isEmpty()
                ? denied(actor.role(), operation)
                : Outcome.accepted(operation);
    }

    @Override
    public Outcome<Operation> onNewCase(Actor actor, Operation operation) {
        return allows(actor.role(), operation, Set.of(Relation.NEW))
                ? Outcome.accepted(operation)
                : denied(actor.role(), operation);
    }

    @Override
    public Outcome<Operation> onCase(Actor actor, Operation operation, CaseAffiliation affiliation) {
        var role = actor.role();
        var relations = affiliation.relationsOf(actor);
        if (allows(role, operation, relations)) {
            return Outcome.accepted(operation);
        }
        return knowsOf(role, relations) ? denied(role, operation) : onUnknownCase(actor, operation);
    }

    /** Says what the table says of the right, whether the actor knows of the unit or not. */
    @Override
    public Outcome<Operation> onUnit(Actor actor, Operation operation, CaseAffiliation affiliation) {
        return allows(actor.role(), operation, affiliation.relationsOf(actor))
                ? Outcome.accepted(operation)
                : denied(actor.role(), operation);
    }

    /** On which cases a role may do something, in the order of the enum. */
    Set<Relation> relationsOf(Role role, Operation operation) {
        var relations = EnumSet.noneOf(Relation.class);
        for (var relation : Relation.values()) {
            if (grants.containsKey(new Field(role, operation, relation))) {
                relations.add(relation);
            }
        }
        return relations;
    }

    private boolean allows(Role role, Operation operation, Collection<Relation> relations) {
        return relations.stream().anyMatch(relation -> grants.containsKey(new Field(role, operation, relation)));
    }

    /** Who may see a case may be told that it is there. */
    private boolean knowsOf(Role role, Collection<Relation> relations) {
        return allows(role, Operation.READ_CASE, relations) || allows(role, Operation.READ_NOTIFICATION, relations);
    }

    private <T> Outcome<T> denied(Role role, Operation operation) {
        return Outcome.refused(Problem.ofWhole(
                ProblemCode.ACCESS_DENIED,
                operation.label(),
                explanation(role, operation).text()));
    }

    private Explanation explanation(Role role, Operation operation) {
        var explanation = explanations.get(new Row(role, operation));
        return explanation != null
                ? explanation
                : new Explanation(whoMay(role, operation), StandardAccess.NEED_TO_KNOW);
    }

    private BilingualText whoMay(Role role, Operation operation) {
        var own = relationsOf(role, operation);
        if (!own.isEmpty()) {
            return BilingualText.of("{0}に認められている範囲：{1}。", "The right of this role ({0}) covers: {1}.")
                    .with(role.label(), list(own.stream().map(Relation::label).toList()));
        }
        var holders = Arrays.stream(Role.values())
                .filter(other -> !relationsOf(other, operation).isEmpty())
                .map(Role::label)
                .toList();
        return holders.isEmpty()
                ? BilingualText.of("この権限はどの区分にも認められていません。", "No role has this right.")
                : BilingualText.of("この権限を持つ区分：{0}。", "Roles that have this right: {0}.")
                        .with(list(holders));
    }

    private static BilingualText list(List<BilingualText> texts) {
        return BilingualText.join(texts, "、", ", ");
    }

    /** Puts a table together (権限表の組立て). Not safe for use by several threads. */
    public static final class Builder {

        private final Map<Field, Citation> grants;
        private final Map<Row, Explanation> explanations;

        private Builder(Map<Field, Citation> grants, Map<Row, Explanation> explanations) {
            this.grants = grants;
            this.explanations = explanations;
        }

        /**
         * Allows something.
         *
         * @param source where it is written
         * @param roles to whom
         * @param relations on which cases; must not contain {@link Relation#NONE}
         * @param operations what
         * @return this builder
         * @throws IllegalArgumentException if a case without relation would be opened to somebody
         */
        public Builder grant(Citation source, Set<Role> roles, Set<Relation> relations, Operation... operations) {
            requireNonNull(source, "source");
            if (relations.contains(Relation.NONE)) {
                throw new IllegalArgumentException("a right must hang on a relation to the case");
            }
            for (var operation : operations) {
                roles.forEach(role -> {
                    explanations.remove(new Row(role, operation));
                    relations.forEach(relation -> grants.put(new Field(role, operation, relation), source));
                });
            }
            return this;
        }

        /**
         * Takes a right away on all cases.
         *
         * @param roles from whom
         * @param operations what
         * @return this builder
         */
        public Builder revoke(Set<Role> roles, Operation... operations) {
            var revoked = Set.of(operations);
            grants.keySet().removeIf(field -> roles.contains(field.role()) && revoked.contains(field.operation()));
            explanations.keySet().removeIf(row -> roles.contains(row.role()) && revoked.contains(row.operation()));
            return this;
        }

        /**
         * Says in words why something is refused, or who does it instead. It is said wherever the table does not allow it.
         *
         * @param source where it is written
         * @param text a sentence for the user
         * @param roles to whom it is said
         * @param operations about what
         * @return this builder
         */
        public Builder explain(Citation source, BilingualText text, Set<Role> roles, Operation... operations) {
            var explanation = new Explanation(requireNonNull(text, "text"), requireNonNull(source, "source"));
            for (var operation : operations) {
                roles.forEach(role -> explanations.put(new Row(role, operation), explanation));
            }
            return this;
        }

        /**
         * The table.
         *
         * @return a table of these rows
         */
        public AccessMatrix build() {
            return new AccessMatrix(grants, explanations);
        }
    }
}
