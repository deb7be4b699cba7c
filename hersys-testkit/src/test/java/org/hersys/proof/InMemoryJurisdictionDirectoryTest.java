package org.hersys.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hersys.port.JurisdictionDirectory;
import org.hersys.port.memory.InMemoryJurisdictionDirectory;
import org.hersys.testkit.Institutions;
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
}
