package org.hersys.notification;

import static org.hersys.notification.Papers.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hersys.actor.EntryChannel;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.facility.MedicalInstitution;
import org.hersys.form.NotificationItem;
import org.hersys.institution.MunicipalityCode;
import org.hersys.institution.Prefecture;
import org.hersys.person.FreeText;
import org.hersys.person.PersonName;
import org.hersys.person.PhoneNumber;
import org.hersys.person.PostalAddress;
import org.junit.jupiter.api.Test;

class FilingTest {

    private static final FreeText REASON = FreeText.of("聞き取りで確認済み");

    private static final EmptyItemsAcknowledgement ACKNOWLEDGED = new EmptyItemsAcknowledgement(
            List.of(NotificationItem.TRAVEL), CLERK.actor().id(), NOON);

    private static Filing.Builder builder() {
        return Filing.builder(CLINIC, PHYSICIAN, CENTRE, CLERK);
    }

    private static RereadConfirmation reread() {
        return RereadConfirmation.of(suspected(), CLERK.actor().id(), NOON);
    }

    @Test
    void a_filing_records_header_clerk_and_what_was_confirmed() {
        var filing = builder()
                .reread(reread())
                .acknowledgement(ACKNOWLEDGED)
                .acceptedWarnings(Map.of("CODE", REASON))
                .build();
        assertEquals(CLINIC, filing.institution());
        assertEquals(Prefecture.TOKYO, filing.prefecture());
        assertEquals(PHYSICIAN, filing.physician());
        assertEquals(CENTRE, filing.addressee());
        assertEquals(CLERK, filing.entered());
        assertEquals(Optional.of(reread()), filing.reread());
        assertEquals(Optional.of(ACKNOWLEDGED), filing.acknowledgement());
        assertEquals(Map.of("CODE", REASON), filing.acceptedWarnings());
    }

    @Test
    void clerk_and_physician_are_both_recorded() {
        var filing = builder().build();
        assertEquals("clerk", filing.entered().actor().id().value());
        assertEquals(PHYSICIAN, filing.physician());
    }

    @Test
    void proxy_entry_by_a_centre_records_the_way_and_the_institution_it_stands_for() {
        var typed = NURSE.via(EntryChannel.FAX).standingFor(CLINIC.id());
        var filing = Filing.builder(CLINIC, PHYSICIAN, CENTRE, typed).build();
        assertTrue(filing.entered().isProxy());
        assertEquals(Optional.of(CLINIC.id()), filing.entered().standingFor());
    }

    @Test
    void address_and_phone_of_the_header_are_filled_in_if_the_institution_has_them() {
        var institution = MedicalInstitution.builder(
                        InstitutionId.of("clinic-2"), "例示医院", MunicipalityCode.of("131016"))
                .address(PostalAddress.builder().text("例示区例示町0-0-0").build())
                .phone(PhoneNumber.of("+81300000000"))
                .build();
        var filing = Filing.builder(institution, PHYSICIAN, CENTRE, CLERK).build();
        assertTrue(filing.isFilled(NotificationItem.INSTITUTION_ADDRESS));
        assertTrue(filing.isFilled(NotificationItem.INSTITUTION_PHONE));
        assertFalse(builder().build().isFilled(NotificationItem.INSTITUTION_ADDRESS));
        assertFalse(builder().build().isFilled(NotificationItem.INSTITUTION_PHONE));
        assertTrue(filing.isFilled(NotificationItem.ADDRESSEE));
        assertFalse(filing.isFilled(NotificationItem.NAME));
    }

    @Test
    void filings_are_equal_if_everything_is() {
        assertEquals(builder().build(), builder().build());
        assertEquals(builder().build().hashCode(), builder().build().hashCode());
        var other = MedicalInstitution.builder(InstitutionId.of("clinic-2"), "例示医院", MunicipalityCode.of("131016"))
                .build();
        List.of(
                        Filing.builder(other, PHYSICIAN, CENTRE, CLERK).build(),
                        Filing.builder(CLINIC, PersonName.of("別の 医師"), CENTRE, CLERK)
                                .build(),
                        Filing.builder(CLINIC, PHYSICIAN, CentreId.of("centre-2"), CLERK)
                                .build(),
                        Filing.builder(CLINIC, PHYSICIAN, CENTRE, NURSE).build(),
                        builder().reread(reread()).build(),
                        builder().acknowledgement(ACKNOWLEDGED).build(),
                        builder().acceptedWarnings(Map.of("CODE", REASON)).build())
                .forEach(filing -> assertNotEquals(builder().build(), filing));
    }

    @Test
    void the_accepted_warnings_are_not_written_to_from_outside() {
        var warnings = builder().build().acceptedWarnings();
        assertThrows(UnsupportedOperationException.class, () -> warnings.put("CODE", REASON));
    }

    @Test
    void an_acknowledgement_keeps_the_items_that_were_marked() {
        var items = new ArrayList<>(List.of(NotificationItem.TRAVEL));
        var acknowledged = new EmptyItemsAcknowledgement(items, CLERK.actor().id(), NOON);
        items.clear();
        assertEquals(List.of(NotificationItem.TRAVEL), acknowledged.items());
    }

    @Test
    void a_confirmation_names_a_version_that_there_is() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Confirmation(CENTRE, NURSE.actor().id(), NOON, 0, suspected(), false));
    }

    @Test
    void a_query_says_what_is_asked_by_whom_and_what_was_replied() {
        var query = Query.of(QueryId.random(), NotificationItem.SEX, REASON, NURSE);
        assertTrue(query.isOpen());
        assertEquals(Optional.empty(), query.answer());
        assertEquals(NotificationItem.SEX, query.item());
        assertEquals(REASON, query.text());
        assertEquals(NURSE, query.asked());
        var answered = query.answered(REASON, CLERK);
        assertFalse(answered.isOpen());
        assertEquals(Optional.of(new Query.Answer(REASON, CLERK)), answered.answer());
    }

    @Test
    void queries_are_equal_if_everything_is() {
        var id = QueryId.random();
        var query = Query.of(id, NotificationItem.SEX, REASON, NURSE);
        assertEquals(Query.of(id, NotificationItem.SEX, REASON, NURSE), query);
        assertEquals(Query.of(id, NotificationItem.SEX, REASON, NURSE).hashCode(), query.hashCode());
        List.of(
                        Query.of(QueryId.random(), NotificationItem.SEX, REASON, NURSE),
                        Query.of(id, NotificationItem.KANA, REASON, NURSE),
                        Query.of(id, NotificationItem.SEX, FreeText.of("別の照会"), NURSE),
                        Query.of(id, NotificationItem.SEX, REASON, CLERK),
                        query.answered(REASON, CLERK))
                .forEach(other -> assertNotEquals(query, other));
    }
}
