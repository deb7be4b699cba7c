package org.hersys.port;

import static java.util.Objects.requireNonNull;

import org.hersys.actor.Actor;

/**
 * Whose submission key it is (受付キーの名前空間): two organisations may choose the same key without meeting. Immutable.
 *
 * @param value the kind and the id of the organisation, such as {@code institution:clinic-1}
 */
public record OrganisationKey(String value) {

    /**
     * Checks that nothing is missing.
     *
     * @param value the kind and the id of the organisation
     * @throws IllegalArgumentException if it is blank
     */
    public OrganisationKey {
        if (requireNonNull(value, "value").isBlank()) {
            throw new IllegalArgumentException("an organisation must have a key");
        }
    }

    /**
     * The organisation that an actor acts for; its contractors submit as the organisation itself.
     *
     * @param actor somebody of an institution, a centre or a prefecture
     * @return the key
     * @throws IllegalArgumentException if the actor acts for none of these
     */
    public static OrganisationKey of(Actor actor) {
        return actor.institution()
                .map(institution -> "institution:" + institution.value())
                .or(() -> actor.centre().map(centre -> "centre:" + centre.value()))
                .or(() -> actor.prefecture().map(prefecture -> "prefecture:" + prefecture.code()))
                .map(OrganisationKey::new)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the actor must be of an institution, a centre or a prefecture, but is " + actor.role()));
    }

    /** The key itself. */
    @Override
    public String toString() {
        return value;
    }
}
