package org.hersys.account;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.hersys.actor.Attribution;
import org.hersys.actor.OrganisationKey;
import org.hersys.person.PersonName;

/**
 * Who answers in an organisation for the use of the system (システム利用統括責任者), and that the terms of use were accepted:
 * without it no account is issued to the organisation. HER-SYSを活用した感染症発生動向調査について（2020-10-14）1
 * 「利用規約に基づきシステム利用統括責任者の配置等、適切な管理体制をとること」. Immutable; does not print the name.
 *
 * @param organisation which organisation
 * @param name the person
 * @param termsAcceptedOn on which day the terms of use were accepted
 * @param attribution who entered it, and when
 */
public record ResponsiblePerson(
        OrganisationKey organisation, PersonName name, LocalDate termsAcceptedOn, Attribution attribution) {

    /**
     * Checks that nothing is missing.
     *
     * @param organisation which organisation
     * @param name the person
     * @param termsAcceptedOn on which day the terms of use were accepted
     * @param attribution who entered it, and when
     */
    public ResponsiblePerson {
        requireNonNull(organisation, "organisation");
        requireNonNull(name, "name");
        requireNonNull(termsAcceptedOn, "termsAcceptedOn");
        requireNonNull(attribution, "attribution");
    }

    /** The organisation. */
    @Override
    public String toString() {
        return "ResponsiblePerson[" + organisation + "]";
    }
}
