package org.hersys.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hersys.access.Relation;
import org.hersys.actor.Attribution;
import org.hersys.cases.CaseRecord;
import org.hersys.dailyreport.FollowUpCentre;
import org.hersys.dailyreport.FollowUpCentreId;
import org.hersys.dailyreport.Jurisdiction;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.institution.Prefecture;
import org.hersys.person.CaseId;
import org.hersys.port.JurisdictionDirectory;
import org.hersys.port.memory.InMemoryJurisdictionDirectory;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.InventedValues;
import org.hersys.testkit.People;
import org.hersys.testkit.Systems;
import org.hersys.testkit.contract.JurisdictionDirectoryContract;
import org.junit.jupiter.api.Test;

class InMemoryJurisdictionDirectoryTest extends JurisdictionDirectoryContract {

    @Override
    protected JurisdictionDirectory directory() {
        return Institutions.directory();
    }

    @Test
    void a_follow_up_centre_is_counted_under_its_prefecture_and_belongs_to_the_account_that_it_uses() {
        var known = Institutions.followUpCentre();
        var directory = Systems.directory();
        var unit = ReportingUnit.of(known.id());

        assertThat(directory.followUpCentre(known.id())).contains(known);
        assertThat(directory.jurisdictionOf(unit, People.TODAY)).contains(Jurisdiction.of(Prefecture.TOKYO));
        assertThat(directory.affiliationOf(unit, People.TODAY).relationsOf(Actors.clerkNextDoor()))
                .containsExactly(Relation.ENTERED_BY_US);
        assertThat(directory.affiliationOf(unit, People.TODAY).relationsOf(Actors.clinicClerk()))
                .containsExactly(Relation.NONE);
        assertThat(directory.affiliationOf(unit, People.TODAY).relationsOf(Actors.prefectureOffice()))
                .containsExactly(Relation.IN_AREA);
    }

    @Test
    void a_follow_up_centre_may_use_an_account_of_a_health_centre() {
        var followUp = FollowUpCentre.of(
                FollowUpCentreId.of("of-the-centre"),
                "見本健康フォローアップセンター",
                Prefecture.TOKYO,
                Institutions.centre().id());
        var directory =
                InMemoryJurisdictionDirectory.builder().followUpCentre(followUp).build();

        assertThat(directory
                        .affiliationOf(ReportingUnit.of(followUp.id()), People.TODAY)
                        .relationsOf(Actors.centreNurse()))
                .containsExactly(Relation.ENTERED_BY_US);
        assertThat(followUp.institution()).isEmpty();
        assertThat(followUp.toString()).doesNotContain("見本");
    }

    @Test
    void a_unit_that_is_not_known_is_under_no_jurisdiction_and_belongs_to_nobody() {
        var directory = InMemoryJurisdictionDirectory.builder().build();
        var unknown = List.of(
                ReportingUnit.of(Institutions.clinic().id()),
                ReportingUnit.of(Institutions.centre().id()),
                ReportingUnit.of(Institutions.followUpCentre().id()));

        assertThat(unknown).allSatisfy(unit -> {
            assertThat(directory.jurisdictionOf(unit, People.TODAY)).isEmpty();
            assertThat(directory.affiliationOf(unit, People.TODAY).organisations())
                    .isEmpty();
        });
    }

    @Test
    void a_place_belongs_to_another_centre_from_the_day_that_is_said() {
        var place = Institutions.clinic().municipality();
        var merged = LocalDate.of(2022, 4, 1);
        var directory = InMemoryJurisdictionDirectory.builder()
                .jurisdiction(
                        place, LocalDate.of(2020, 1, 1), Institutions.centre().id())
                .jurisdiction(place, merged, Institutions.neighbouringCentre().id())
                .build();

        assertThat(directory.centreFor(place, LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(directory.centreFor(place, merged.minusDays(1)))
                .contains(Institutions.centre().id());
        assertThat(directory.centreFor(place, merged))
                .contains(Institutions.neighbouringCentre().id());
    }

    @Test
    void a_case_lies_in_the_prefecture_of_its_institution_also_where_no_centre_is_known() {
        var directory = InMemoryJurisdictionDirectory.builder()
                .institution(Institutions.clinic())
                .build();
        var record = CaseRecord.register(
                        CaseId.of(new UUID(1, 1)),
                        InventedValues.hersysId(1),
                        Attribution.of(Actors.clinicClerk(), Instant.EPOCH))
                .build();

        var relations = directory.affiliationOf(record, People.TODAY).relationsOf(Actors.prefectureOffice());

        assertThat(relations).containsExactly(Relation.IN_AREA);
    }
}
