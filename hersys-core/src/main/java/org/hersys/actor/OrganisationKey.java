package org.hersys.actor;

import static java.util.Objects.requireNonNull;

import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.institution.Prefecture;

/**
 * An organisation that enters and sees cases, whatever its kind (機関の識別キー): whose submission key it is, so that two may
 * choose the same one without meeting, and whose search finds what. Immutable.
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
                .map(OrganisationKey::of)
                .or(() -> actor.centre().map(OrganisationKey::of))
                .or(() -> actor.prefecture().map(OrganisationKey::of))
                .orElseThrow(() -> new IllegalArgumentException(
                        "the actor must be of an institution, a centre or a prefecture, but is " + actor.role()));
    }

    /**
     * A medical institution.
     *
     * @param institution which one
     * @return its key
     */
    public static OrganisationKey of(InstitutionId institution) {
        return new OrganisationKey("institution:" + institution.value());
    }

    /**
     * A public health centre.
     *
     * @param centre which one
     * @return its key
     */
    public static OrganisationKey of(CentreId centre) {
        return new OrganisationKey("centre:" + centre.value());
    }

    /**
     * The head office of a prefecture.
     *
     * @param prefecture which one
     * @return its key
     */
    public static OrganisationKey of(Prefecture prefecture) {
        return new OrganisationKey("prefecture:" + prefecture.code());
    }

    /** The key itself. */
    @Override
    public String toString() {
        return value;
    }
}
