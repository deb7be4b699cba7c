package org.hersys.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.institution.Prefecture;
import org.hersys.person.HersysId;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTest {

    private static final ActorId ID = ActorId.of("u-1");
    private static final InstitutionId CLINIC = InstitutionId.of("clinic-1");
    private static final CentreId CENTRE = CentreId.of("centre-1");
    private static final HersysId PATIENT = HersysId.of("12345678");

    private static List<Actor> oneOfEachRole() {
        return List.of(
                Actor.outpatient(ID, CLINIC),
                Actor.admitting(ID, CLINIC),
                Actor.followUp(ID, CLINIC),
                Actor.centre(ID, CENTRE),
                Actor.prefecture(ID, Prefecture.TOKYO),
                Actor.ministry(ID),
                Actor.surveillanceCentre(ID),
                Actor.patient(ID, PATIENT));
    }

    @Test
    void there_is_an_actor_of_every_role() {
        assertEquals(
                List.of(Role.values()),
                oneOfEachRole().stream().map(Actor::role).toList());
        oneOfEachRole().forEach(actor -> assertEquals(ID, actor.id()));
    }

    @Test
    void an_institution_acts_for_itself_only() {
        var institutions =
                EnumSet.of(Role.OUTPATIENT_INSTITUTION, Role.ADMITTING_INSTITUTION, Role.FOLLOW_UP_INSTITUTION);
        for (var actor : oneOfEachRole()) {
            boolean institution = institutions.contains(actor.role());
            assertEquals(institution, actor.role().isInstitution());
            assertEquals(institution ? Optional.of(CLINIC) : Optional.empty(), actor.institution());
        }
    }

    @Test
    void centre_prefecture_and_patient_are_bound_each_to_their_own() {
        for (var actor : oneOfEachRole()) {
            var role = actor.role();
            assertEquals(role == Role.HEALTH_CENTRE ? Optional.of(CENTRE) : Optional.empty(), actor.centre());
            assertEquals(
                    role == Role.PREFECTURE ? Optional.of(Prefecture.TOKYO) : Optional.empty(), actor.prefecture());
            assertEquals(role == Role.PATIENT ? Optional.of(PATIENT) : Optional.empty(), actor.patientId());
        }
    }

    @Test
    void a_contractor_has_the_role_and_the_organisation_of_its_principal() {
        var principal = Actor.centre(ID, CENTRE);
        var contractor = principal.asContractor(" 架空株式会社 ");
        assertEquals(Optional.of("架空株式会社"), contractor.contractor());
        assertEquals(principal.role(), contractor.role());
        assertEquals(principal.centre(), contractor.centre());
        assertEquals(Optional.empty(), principal.contractor());
        assertNotEquals(principal, contractor);
    }

    @Test
    void a_contractor_has_a_name_and_a_patient_has_no_contractor() {
        assertThrows(IllegalArgumentException.class, () -> Actor.ministry(ID).asContractor(" "));
        assertThrows(IllegalArgumentException.class, () -> Actor.ministry(ID).asContractor("社".repeat(201)));
        assertThrows(
                IllegalStateException.class, () -> Actor.patient(ID, PATIENT).asContractor("架空株式会社"));
    }

    @Test
    void actors_are_equal_by_account_role_and_organisation() {
        assertEquals(oneOfEachRole(), oneOfEachRole());
        assertEquals(new HashSet<>(oneOfEachRole()), new HashSet<>(oneOfEachRole()));
        assertEquals(8, new HashSet<>(oneOfEachRole()).size());
        assertNotEquals(Actor.centre(ID, CENTRE), Actor.centre(ID, CentreId.of("centre-2")));
        assertNotEquals(Actor.centre(ID, CENTRE), Actor.centre(ActorId.of("u-2"), CENTRE));
        assertNotEquals(
                Actor.ministry(ID).asContractor("架空株式会社"), Actor.ministry(ID).asContractor("架空有限会社"));
    }

    @Test
    void an_actor_prints_account_role_and_organisation_but_no_patient() {
        assertEquals(
                "Actor[u-1, HEALTH_CENTRE of centre-1]",
                Actor.centre(ID, CENTRE).toString());
        assertEquals(
                "Actor[u-1, MINISTRY, contractor]",
                Actor.ministry(ID).asContractor("架空株式会社").toString());
        assertEquals("Actor[u-1, PATIENT]", Actor.patient(ID, PATIENT).toString());
    }

    @Test
    void the_letters_of_the_accounts_are_P_and_H() {
        var letters = Stream.of(Role.values())
                .filter(role -> role.code().isPresent())
                .collect(Collectors.toMap(role -> role.code().orElseThrow(), role -> role));
        assertEquals(Set.of("P", "H"), letters.keySet());
        assertEquals(Role.OUTPATIENT_INSTITUTION, letters.get("P"));
        assertEquals(Role.HEALTH_CENTRE, letters.get("H"));
        assertEquals("保健所", Role.HEALTH_CENTRE.label().ja());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "△△課1"})
    void what_cannot_be_printed_anywhere_is_no_account(String text) {
        assertThrows(IllegalArgumentException.class, () -> ActorId.of(text));
        var problem = ActorId.parse(text).problems().get(0);
        assertEquals(ProblemCode.VALUE_INVALID, problem.code());
        assertEquals(Optional.of("actorId"), problem.item());
        assertFalse(!text.isEmpty() && problem.toString().contains(text), problem.toString());
        assertEquals(ID, ActorId.parse(" u-1 ").orElseThrow());
    }
}
