package org.hersys.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hersys.access.Relation;
import org.hersys.actor.Attribution;
import org.hersys.cases.CaseRecord;
import org.hersys.person.CaseId;
import org.hersys.port.JurisdictionDirectory;
import org.hersys.port.memory.InMemoryJurisdictionDirectory;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.InventedValues;
import org.hersys.testkit.People;
import org.hersys.testkit.contract.JurisdictionDirectoryContract;
import org.junit.jupiter.api.Test;

class InMemoryJurisdictionDirectoryTest extends JurisdictionDirectoryContract {

    @Override
    protected JurisdictionDirectory directory() {
        return Institutions.directory();
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
