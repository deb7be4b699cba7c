package org.hersys.port;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hersys.access.AccessPolicy;
import org.hersys.access.CaseAffiliation;
import org.hersys.access.Operation;
import org.hersys.access.Relation;
import org.hersys.actor.Actor;
import org.hersys.actor.OrganisationKey;

/**
 * Whose cases a search looks through (検索範囲): those that are tied to an organisation by one of some relations.
 *
 * <p>It only finds; whether the actor may see what is found, the policy is asked once more. Immutable.
 *
 * @param organisation which organisation
 * @param relations by what a case is tied to it; not empty
 */
public record CaseScope(OrganisationKey organisation, Set<Relation> relations) {

    /**
     * Checks that something can be found.
     *
     * @param organisation which organisation
     * @param relations by what a case is tied to it
     * @throws IllegalArgumentException if there is no relation
     */
    public CaseScope {
        requireNonNull(organisation, "organisation");
        relations = Set.copyOf(relations);
        if (relations.isEmpty()) {
            throw new IllegalArgumentException("a scope must have a relation");
        }
    }

    /**
     * Whose cases an actor may find: the policy is asked about a case of each relation. A contractor finds what the
     * principal does.
     *
     * @param actor who
     * @param policy says what the actor may do
     * @param operation what the actor wants to do
     * @return the scope, or empty if the actor is of no organisation, or may do it on no case of it
     */
    public static Optional<CaseScope> of(Actor actor, AccessPolicy policy, Operation operation) {
        if (actor.institution().isEmpty()
                && actor.centre().isEmpty()
                && actor.prefecture().isEmpty()) {
            return Optional.empty();
        }
        var relations = EnumSet.noneOf(Relation.class);
        for (var relation : EnumSet.complementOf(EnumSet.of(Relation.NEW, Relation.OWN_PERSON, Relation.NONE))) {
            var affiliation = tiedBy(relation, actor);
            if (affiliation.relationsOf(actor).contains(relation)
                    && policy.onCase(actor, operation, affiliation).isAccepted()) {
                relations.add(relation);
            }
        }
        return relations.isEmpty()
                ? Optional.empty()
                : Optional.of(new CaseScope(OrganisationKey.of(actor), relations));
    }

    /** A case that is tied to the actor by one relation and no other, if there is such a one. */
    private static CaseAffiliation tiedBy(Relation relation, Actor actor) {
        var affiliation = CaseAffiliation.builder();
        switch (relation) {
            case ENTERED_BY_US -> {
                actor.institution().ifPresent(affiliation::enteredBy);
                actor.centre().ifPresent(affiliation::enteredBy);
                actor.prefecture().ifPresent(affiliation::enteredBy);
            }
            case RESPONSIBLE -> actor.centre().ifPresent(affiliation::responsible);
            case RELATED -> actor.centre().ifPresent(affiliation::related);
            case IN_AREA -> {
                actor.centre().ifPresent(affiliation::inAreaOf);
                actor.prefecture().ifPresent(affiliation::inAreaOf);
            }
            case ADMITTED_HERE -> actor.institution().ifPresent(affiliation::admittedTo);
            case LINKED_BY_CENTRE -> actor.institution().ifPresent(affiliation::linkedTo);
            case NEW, OWN_PERSON, NONE -> throw new IllegalArgumentException("a scope must not be of " + relation);
        }
        return affiliation.build();
    }

    /**
     * Whether a case is in it.
     *
     * @param tied by what the case is tied to the organisation
     * @return true if one of the relations is wanted
     */
    public boolean holds(Collection<Relation> tied) {
        return tied.stream().anyMatch(relations::contains);
    }
}
