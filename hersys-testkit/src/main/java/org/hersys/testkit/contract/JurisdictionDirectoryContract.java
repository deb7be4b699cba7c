package org.hersys.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.hersys.access.CaseAffiliation;
import org.hersys.access.Relation;
import org.hersys.actor.Actor;
import org.hersys.actor.Attribution;
import org.hersys.cases.CaseRecord;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.institution.Prefecture;
import org.hersys.port.JurisdictionDirectory;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.InventedValues;
import org.hersys.testkit.People;
import org.junit.jupiter.api.Test;

/** What a {@link JurisdictionDirectory} has to do (管轄の案内の契約試験). */
public abstract class JurisdictionDirectoryContract {

    /** For the test that extends it. */
    protected JurisdictionDirectoryContract() {}

    /**
     * The directory to test.
     *
     * @return a directory of {@link Institutions#institutions()} and {@link Institutions#centres()}, in which the place of
     *     each institution belongs to the centre that {@link Institutions#jurisdictions()} says
     */
    protected abstract JurisdictionDirectory directory();

    @Test
    void institutions_and_centres_are_found_by_their_ids() {
        for (var institution : Institutions.institutions()) {
            assertThat(directory().institution(institution.id())).contains(institution);
        }
        for (var centre : Institutions.centres()) {
            assertThat(directory().centre(centre.id())).contains(centre);
        }
    }

    @Test
    void what_is_not_known_is_not_found() {
        assertThat(directory().institution(InstitutionId.of("unknown"))).isEmpty();
        assertThat(directory().centre(CentreId.of("unknown"))).isEmpty();
        assertThat(directory().centreFor(InstitutionId.of("unknown"), People.TODAY))
                .isEmpty();
        assertThat(directory().centreFor(InventedValues.municipality(Prefecture.OKINAWA, 99), People.TODAY))
                .isEmpty();
    }

    @Test
    void an_institution_notifies_the_centre_of_its_place() {
        Institutions.jurisdictions()
                .forEach((institution, centre) -> assertThat(directory().centreFor(institution, People.TODAY))
                        .contains(centre));
    }

    @Test
    void a_case_belongs_to_the_institution_that_entered_it_its_centre_and_its_prefecture() {
        var affiliation = affiliation(Attribution.of(Actors.clinicClerk(), Rows.minute(0)));

        assertRelations(affiliation, Actors.clinicPhysician(), Relation.ENTERED_BY_US);
        assertRelations(affiliation, Actors.centreNurse(), Relation.IN_AREA);
        assertRelations(affiliation, Actors.prefectureOffice(), Relation.IN_AREA);
        assertRelations(affiliation, Actors.clerkNextDoor(), Relation.NONE);
        assertRelations(affiliation, Actors.neighbouringNurse(), Relation.NONE);
        assertRelations(affiliation, Actors.nurseElsewhere(), Relation.NONE);
        assertRelations(affiliation, Actors.ministry(), Relation.NONE);
    }

    @Test
    void what_a_centre_typed_from_a_fax_belongs_to_the_centre_and_to_the_area_of_the_institution() {
        var affiliation = affiliation(Attribution.of(Actors.neighbouringNurse(), Rows.minute(0))
                .standingFor(Institutions.clinic().id()));

        assertRelations(affiliation, Actors.neighbouringNurse(), Relation.ENTERED_BY_US);
        assertRelations(affiliation, Actors.centreNurse(), Relation.IN_AREA);
        assertRelations(affiliation, Actors.clinicClerk(), Relation.NONE);
    }

    @Test
    void a_case_that_a_centre_registered_lies_in_its_area_and_prefecture() {
        var affiliation = affiliation(Attribution.of(Actors.centreNurse(), Rows.minute(0)));

        assertRelations(affiliation, Actors.centreNurse(), Relation.ENTERED_BY_US, Relation.IN_AREA);
        assertRelations(affiliation, Actors.prefectureOffice(), Relation.IN_AREA);
    }

    @Test
    void the_centre_in_charge_and_the_related_ones_have_a_case_wherever_it_was_entered() {
        var record = caseEntered(Attribution.of(Actors.clerkElsewhere(), Rows.minute(0)))
                .next(Rows.entered(1))
                .responsibleCentre(Institutions.centre().id())
                .relatedCentres(Set.of(Institutions.neighbouringCentre().id()))
                .build();
        var affiliation = directory().affiliationOf(record, People.TODAY);

        assertRelations(affiliation, Actors.centreNurse(), Relation.RESPONSIBLE);
        assertRelations(affiliation, Actors.neighbouringNurse(), Relation.RELATED);
        assertRelations(affiliation, Actors.nurseElsewhere(), Relation.IN_AREA);
        assertRelations(affiliation, Actors.prefectureOffice(), Relation.IN_AREA);
    }

    @Test
    void the_prefecture_of_a_related_centre_has_the_case_in_its_area() {
        var record = caseEntered(Attribution.of(Actors.clerkElsewhere(), Rows.minute(0)))
                .next(Rows.entered(1))
                .relatedCentres(Set.of(Institutions.centre().id()))
                .build();

        assertRelations(directory().affiliationOf(record, People.TODAY), Actors.prefectureOffice(), Relation.IN_AREA);
    }

    @Test
    void a_prefecture_has_what_its_head_office_entered_and_a_patient_the_own_case() {
        var affiliation = affiliation(Attribution.of(Actors.prefectureOffice(), Rows.minute(0)));

        assertRelations(affiliation, Actors.prefectureOffice(), Relation.ENTERED_BY_US);
        assertRelations(affiliation, Actors.patient(InventedValues.hersysId(1)), Relation.OWN_PERSON);
        assertRelations(affiliation, Actors.patient(InventedValues.hersysId(2)), Relation.NONE);
    }

    private CaseAffiliation affiliation(Attribution registration) {
        return directory().affiliationOf(caseEntered(registration), People.TODAY);
    }

    private static CaseRecord caseEntered(Attribution registration) {
        return CaseRecord.register(Rows.caseId(1), InventedValues.hersysId(1), registration)
                .build();
    }

    private static void assertRelations(CaseAffiliation affiliation, Actor actor, Relation... relations) {
        assertThat(affiliation.relationsOf(actor)).containsExactlyInAnyOrder(relations);
    }
}
