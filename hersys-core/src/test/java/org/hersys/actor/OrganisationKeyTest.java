package org.hersys.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.institution.Prefecture;
import org.junit.jupiter.api.Test;

class OrganisationKeyTest {

    private static final ActorId ID = ActorId.of("user");

    @Test
    void an_institution_and_a_centre_of_the_same_id_are_two_organisations() {
        assertNotEquals(
                OrganisationKey.of(Actor.outpatient(ID, InstitutionId.of("one"))),
                OrganisationKey.of(Actor.centre(ID, CentreId.of("one"))));
    }

    @Test
    void everybody_of_an_organisation_has_its_key_contractors_too() {
        var clinic = Actor.outpatient(ID, InstitutionId.of("one"));

        assertEquals("institution:one", OrganisationKey.of(clinic).value());
        assertEquals(OrganisationKey.of(clinic), OrganisationKey.of(clinic.asContractor("受託会社")));
        assertEquals(
                OrganisationKey.of(clinic),
                OrganisationKey.of(Actor.admitting(ActorId.of("other"), InstitutionId.of("one"))));
    }

    @Test
    void a_head_office_has_the_key_of_its_prefecture() {
        assertEquals(
                "prefecture:13",
                OrganisationKey.of(Actor.prefecture(ID, Prefecture.TOKYO)).value());
    }

    @Test
    void who_acts_for_no_organisation_has_no_key() {
        var ministry = Actor.ministry(ID);

        assertThrows(IllegalArgumentException.class, () -> OrganisationKey.of(ministry));
        assertThrows(IllegalArgumentException.class, () -> new OrganisationKey(" "));
    }
}
