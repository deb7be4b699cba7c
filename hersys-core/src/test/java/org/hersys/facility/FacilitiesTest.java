package org.hersys.facility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hersys.institution.MunicipalityCode;
import org.hersys.institution.Prefecture;
import org.hersys.person.EmailAddress;
import org.hersys.person.PhoneNumber;
import org.hersys.person.PostalAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacilitiesTest {

    private static final InstitutionId CLINIC = InstitutionId.of("clinic-1");
    private static final CentreId CENTRE = CentreId.of("centre-1");
    private static final MunicipalityCode CHIYODA = MunicipalityCode.of("131016");
    private static final PhoneNumber PHONE = PhoneNumber.of("+81300000000");

    private static MedicalInstitution.Builder clinic() {
        return MedicalInstitution.builder(CLINIC, "　架空内科医院 ", CHIYODA);
    }

    private static PublicHealthCentre.Builder centre() {
        return PublicHealthCentre.builder(CENTRE, "架空保健所 ", Prefecture.TOKYO);
    }

    @Test
    void an_institution_has_a_name_and_a_place() {
        var clinic = clinic().build();
        assertEquals(CLINIC, clinic.id());
        assertEquals("架空内科医院", clinic.name());
        assertEquals(CHIYODA, clinic.municipality());
        assertEquals(Prefecture.TOKYO, clinic.prefecture());
        assertEquals(Optional.empty(), clinic.code());
        assertEquals(Optional.empty(), clinic.address());
        assertEquals(Optional.empty(), clinic.phone());
    }

    @Test
    void an_institution_may_have_a_code_an_address_and_a_number() {
        var code = MedicalInstitutionCode.ofNineDigits("131000000");
        var address = PostalAddress.builder().municipality(CHIYODA).build();
        var clinic = clinic().code(code).address(address).phone(PHONE).build();
        assertEquals(Optional.of(code), clinic.code());
        assertEquals(Optional.of(address), clinic.address());
        assertEquals(Optional.of(PHONE), clinic.phone());
        assertEquals("MedicalInstitution[clinic-1]", clinic.toString());
    }

    @Test
    void a_centre_tells_how_it_is_told_and_what_else_it_asks_for() {
        var centre = centre().build();
        assertEquals(CENTRE, centre.id());
        assertEquals("架空保健所", centre.name());
        assertEquals(Prefecture.TOKYO, centre.prefecture());
        assertEquals(Optional.empty(), centre.mail());
        assertEquals(Optional.empty(), centre.phone());
        assertFalse(centre.asksForPhoneCall());
        assertFalse(centre.asksForPaper());
        var mail = EmailAddress.of("centre@example.jp");
        var asking = centre().mail(mail)
                .phone(PHONE)
                .asksForPhoneCall(true)
                .asksForPaper(true)
                .build();
        assertEquals(Optional.of(mail), asking.mail());
        assertEquals(Optional.of(PHONE), asking.phone());
        assertTrue(asking.asksForPhoneCall());
        assertTrue(asking.asksForPaper());
        assertEquals("PublicHealthCentre[centre-1]", asking.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "架空\n医院"})
    void a_name_is_a_line(String name) {
        assertThrows(IllegalArgumentException.class, () -> MedicalInstitution.builder(CLINIC, name, CHIYODA));
        assertThrows(IllegalArgumentException.class, () -> PublicHealthCentre.builder(CENTRE, name, Prefecture.TOKYO));
    }

    @Test
    void a_name_has_at_most_200_characters() {
        String longest = "医".repeat(200);
        assertEquals(
                longest,
                MedicalInstitution.builder(CLINIC, longest, CHIYODA).build().name());
        assertThrows(IllegalArgumentException.class, () -> MedicalInstitution.builder(CLINIC, longest + "院", CHIYODA));
        assertThrows(
                IllegalArgumentException.class,
                () -> PublicHealthCentre.builder(CENTRE, longest + "所", Prefecture.TOKYO));
    }

    @Test
    void institutions_are_equal_if_all_that_is_known_is() {
        assertEquals(clinic().build(), clinic().build());
        assertEquals(clinic().build().hashCode(), clinic().build().hashCode());
        var others = List.of(
                clinic().phone(PHONE),
                clinic().code(MedicalInstitutionCode.ofNineDigits("131000000")),
                clinic().address(PostalAddress.builder().municipality(CHIYODA).build()),
                MedicalInstitution.builder(CLINIC, "架空医院", CHIYODA),
                MedicalInstitution.builder(CLINIC, "架空内科医院", MunicipalityCode.of(Prefecture.TOKYO)),
                MedicalInstitution.builder(InstitutionId.of("clinic-2"), "架空内科医院", CHIYODA));
        others.forEach(other -> assertNotEquals(clinic().build(), other.build()));
    }

    @Test
    void centres_are_equal_if_all_that_is_known_is() {
        assertEquals(centre().build(), centre().build());
        assertEquals(centre().build().hashCode(), centre().build().hashCode());
        var others = List.of(
                centre().phone(PHONE),
                centre().mail(EmailAddress.of("centre@example.jp")),
                centre().asksForPaper(true),
                centre().asksForPhoneCall(true),
                PublicHealthCentre.builder(CENTRE, "架空保健所", Prefecture.OSAKA),
                PublicHealthCentre.builder(CENTRE, "架空市保健所", Prefecture.TOKYO),
                PublicHealthCentre.builder(CentreId.of("centre-2"), "架空保健所", Prefecture.TOKYO));
        others.forEach(other -> assertNotEquals(centre().build(), other.build()));
    }
}
