package org.hersys.dailyreport;

import static org.hersys.dailyreport.Filed.CENTRE;
import static org.hersys.dailyreport.Filed.CLINIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.hersys.institution.Prefecture;
import org.junit.jupiter.api.Test;

class FollowUpCentreTest {

    private static final FollowUpCentreId ID = FollowUpCentreId.of("f-1");
    private static final String NAME = "健康フォローアップセンター";

    private static FollowUpCentre ofTheClinic() {
        return FollowUpCentre.of(ID, NAME, Prefecture.TOKYO, CLINIC);
    }

    @Test
    void it_signs_in_with_an_account_of_an_institution_or_of_a_health_centre() {
        var ofTheCentre = FollowUpCentre.of(ID, NAME, Prefecture.TOKYO, CENTRE);
        assertEquals(Optional.of(CLINIC), ofTheClinic().institution());
        assertEquals(Optional.empty(), ofTheClinic().centre());
        assertEquals(Optional.of(CENTRE), ofTheCentre.centre());
        assertEquals(Optional.empty(), ofTheCentre.institution());
        assertNotEquals(ofTheCentre, ofTheClinic());
    }

    @Test
    void it_has_an_id_a_name_and_a_prefecture() {
        assertEquals(ID, ofTheClinic().id());
        assertEquals(NAME, ofTheClinic().name());
        assertEquals(Prefecture.TOKYO, ofTheClinic().prefecture());
        assertEquals("FollowUpCentre[f-1]", ofTheClinic().toString());
        assertThrows(IllegalArgumentException.class, () -> FollowUpCentre.of(ID, " ", Prefecture.TOKYO, CLINIC));
        assertThrows(IllegalArgumentException.class, () -> FollowUpCentre.of(ID, " ", Prefecture.TOKYO, CENTRE));
    }

    @Test
    void centres_are_equal_by_what_is_known_of_them() {
        assertEquals(ofTheClinic(), ofTheClinic());
        assertEquals(ofTheClinic().hashCode(), ofTheClinic().hashCode());
        for (var other : List.of(
                FollowUpCentre.of(FollowUpCentreId.of("f-2"), NAME, Prefecture.TOKYO, CLINIC),
                FollowUpCentre.of(ID, "別のセンター", Prefecture.TOKYO, CLINIC),
                FollowUpCentre.of(ID, NAME, Prefecture.OSAKA, CLINIC))) {
            assertNotEquals(other, ofTheClinic());
            assertNotEquals(other.hashCode(), ofTheClinic().hashCode());
        }
    }
}
