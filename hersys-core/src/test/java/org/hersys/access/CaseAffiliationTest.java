package org.hersys.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.institution.Prefecture;
import org.hersys.person.HersysId;
import org.junit.jupiter.api.Test;

class CaseAffiliationTest {

    private static final ActorId ID = ActorId.of("user");
    private static final InstitutionId CLINIC = InstitutionId.of("clinic");
    private static final CentreId CENTRE = CentreId.of("centre");
    private static final HersysId PATIENT = HersysId.of("12345678");

    @Test
    void an_institution_has_what_it_entered_admitted_or_was_linked_to() {
        var doctor = Actor.outpatient(ID, CLINIC);

        assertEquals(Set.of(Relation.ENTERED_BY_US), of(doctor, to -> to.enteredBy(CLINIC)));
        assertEquals(Set.of(Relation.ADMITTED_HERE), of(doctor, to -> to.admittedTo(CLINIC)));
        assertEquals(Set.of(Relation.LINKED_BY_CENTRE), of(doctor, to -> to.linkedTo(CLINIC)));
    }

    @Test
    void a_centre_has_what_it_entered_is_responsible_for_related_to_or_has_in_its_area() {
        var nurse = Actor.centre(ID, CENTRE);

        assertEquals(Set.of(Relation.ENTERED_BY_US), of(nurse, to -> to.enteredBy(CENTRE)));
        assertEquals(Set.of(Relation.RESPONSIBLE), of(nurse, to -> to.responsible(CENTRE)));
        assertEquals(Set.of(Relation.RELATED), of(nurse, to -> to.related(CENTRE)));
        assertEquals(Set.of(Relation.IN_AREA), of(nurse, to -> to.inAreaOf(CENTRE)));
    }

    @Test
    void a_prefecture_has_what_it_entered_or_has_in_its_area() {
        var official = Actor.prefecture(ID, Prefecture.values()[0]);

        assertEquals(Set.of(Relation.ENTERED_BY_US), of(official, to -> to.enteredBy(Prefecture.values()[0])));
        assertEquals(Set.of(Relation.IN_AREA), of(official, to -> to.inAreaOf(Prefecture.values()[0])));
        assertEquals(Set.of(Relation.NONE), of(official, to -> to.inAreaOf(Prefecture.values()[1])));
    }

    @Test
    void a_patient_has_the_own_case_only() {
        var patient = Actor.patient(ID, PATIENT);

        assertEquals(Set.of(Relation.OWN_PERSON), of(patient, to -> to.patient(PATIENT)));
        assertEquals(Set.of(Relation.NONE), of(patient, to -> to.patient(HersysId.of("87654321"))));
    }

    @Test
    void the_ministry_has_nothing_and_neither_has_who_is_not_named() {
        assertEquals(Set.of(Relation.NONE), of(Actor.ministry(ID), to -> to.enteredBy(CLINIC)));
        assertEquals(
                Set.of(Relation.NONE), of(Actor.outpatient(ID, InstitutionId.of("other")), to -> to.enteredBy(CLINIC)));
        assertEquals(Set.of(Relation.NONE), of(Actor.centre(ID, CENTRE), to -> to.enteredBy(CLINIC)));
    }

    @Test
    void one_actor_may_have_several_relations() {
        assertEquals(
                Set.of(Relation.RESPONSIBLE, Relation.IN_AREA),
                of(Actor.centre(ID, CENTRE), to -> to.responsible(CENTRE).inAreaOf(CENTRE)));
    }

    @Test
    void it_does_not_print_the_id_of_the_patient() {
        var affiliation = CaseAffiliation.builder().patient(PATIENT).build();

        assertFalse(affiliation.toString().contains("78"));
    }

    private static Set<Relation> of(Actor actor, AccessProperties.Tie tie) {
        return tie.knot(CaseAffiliation.builder()).build().relationsOf(actor);
    }
}
