package org.hersys.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.junit.jupiter.api.Test;

class AttributionTest {

    private static final Instant AT = Instant.parse("2022-09-26T00:00:00Z");
    private static final InstitutionId CLINIC = InstitutionId.of("clinic-1");
    private static final Actor CLERK = Actor.outpatient(ActorId.of("u-1"), CLINIC);
    private static final Actor NURSE = Actor.centre(ActorId.of("u-2"), CentreId.of("centre-1"));

    @Test
    void what_somebody_types_for_their_own_organisation_stands_for_nobody_else() {
        var attribution = Attribution.of(CLERK, AT);
        assertEquals(CLERK, attribution.actor());
        assertEquals(AT, attribution.at());
        assertEquals(EntryChannel.SCREEN, attribution.channel());
        assertEquals(Optional.empty(), attribution.standingFor());
        assertFalse(attribution.isProxy());
    }

    @Test
    void a_centre_that_types_a_fax_stands_for_the_institution() {
        var attribution = Attribution.of(NURSE, AT).via(EntryChannel.FAX).standingFor(CLINIC);
        assertEquals(NURSE, attribution.actor());
        assertEquals(EntryChannel.FAX, attribution.channel());
        assertEquals(Optional.of(CLINIC), attribution.standingFor());
        assertTrue(attribution.isProxy());
    }

    @Test
    void it_is_a_proxy_entry_by_the_way_it_came_or_by_whom_it_stands_for() {
        var proxies = Stream.of(EntryChannel.values())
                .filter(channel -> Attribution.of(NURSE, AT).via(channel).isProxy())
                .collect(Collectors.toSet());
        assertEquals(EnumSet.of(EntryChannel.FAX, EntryChannel.PHONE, EntryChannel.PAPER), proxies);
        assertTrue(Attribution.of(NURSE, AT).standingFor(CLINIC).isProxy());
    }

    @Test
    void attributions_are_equal_by_who_when_how_and_for_whom() {
        var one = Attribution.of(NURSE, AT).standingFor(CLINIC);
        assertEquals(one, Attribution.of(NURSE, AT).standingFor(CLINIC));
        assertEquals(
                one.hashCode(), Attribution.of(NURSE, AT).standingFor(CLINIC).hashCode());
        assertNotEquals(one, Attribution.of(NURSE, AT));
        assertNotEquals(one, Attribution.of(CLERK, AT).standingFor(CLINIC));
        assertNotEquals(one, Attribution.of(NURSE, AT.plusNanos(1)).standingFor(CLINIC));
        assertNotEquals(one, one.via(EntryChannel.FAX));
    }

    @Test
    void an_attribution_prints_who_when_how_and_for_whom() {
        assertEquals(
                "Attribution[Actor[u-2, HEALTH_CENTRE of centre-1], 2022-09-26T00:00:00Z, FAX, for clinic-1]",
                Attribution.of(NURSE, AT)
                        .via(EntryChannel.FAX)
                        .standingFor(CLINIC)
                        .toString());
    }
}
