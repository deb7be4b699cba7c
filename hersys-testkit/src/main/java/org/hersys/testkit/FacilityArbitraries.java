package org.hersys.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.facility.MedicalInstitution;
import org.hersys.facility.MedicalInstitutionCode;
import org.hersys.facility.PublicHealthCentre;
import org.hersys.institution.MunicipalityCode;
import org.hersys.institution.Prefecture;

/**
 * Draws institutions and health centres (医療機関・保健所の任意データ), for properties of jqwik.
 *
 * <p>Of each everything or hardly anything is known. Codes and numbers can never be real, see {@link InventedValues}.
 */
public final class FacilityArbitraries {

    private FacilityArbitraries() {}

    /**
     * Ids of institutions.
     *
     * @return any ids
     */
    public static Arbitrary<InstitutionId> institutionIds() {
        return ids().map(InstitutionId::of);
    }

    /**
     * Ids of health centres.
     *
     * @return any ids
     */
    public static Arbitrary<CentreId> centreIds() {
        return ids().map(CentreId::of);
    }

    static Arbitrary<String> ids() {
        return Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(64);
    }

    /**
     * Codes of municipalities.
     *
     * @return codes of every prefecture
     */
    public static Arbitrary<MunicipalityCode> municipalityCodes() {
        return Combinators.combine(
                        Arbitraries.of(Prefecture.class), Arbitraries.integers().between(0, 99))
                .as(InventedValues::municipality);
    }

    /**
     * Codes of institutions in health insurance.
     *
     * @return codes of every prefecture
     */
    public static Arbitrary<MedicalInstitutionCode> medicalInstitutionCodes() {
        return Combinators.combine(
                        Arbitraries.of(Prefecture.class), Arbitraries.integers().between(0, 999))
                .as(InventedValues::institutionCode);
    }

    /**
     * Institutions.
     *
     * @return institutions with and without code, address and telephone
     */
    public static Arbitrary<MedicalInstitution> medicalInstitutions() {
        return Combinators.combine(
                        institutionIds(),
                        names("医院", "クリニック", "病院"),
                        municipalityCodes(),
                        medicalInstitutionCodes().optional(),
                        PersonArbitraries.postalAddresses().optional(),
                        PersonArbitraries.phoneNumbers().optional())
                .as((id, name, municipality, code, address, phone) -> {
                    var builder = MedicalInstitution.builder(id, name, municipality);
                    code.ifPresent(builder::code);
                    address.ifPresent(builder::address);
                    phone.ifPresent(builder::phone);
                    return builder.build();
                });
    }

    /**
     * Health centres.
     *
     * @return centres with and without mail and telephone, which ask for more or not
     */
    public static Arbitrary<PublicHealthCentre> publicHealthCentres() {
        return Combinators.combine(
                        centreIds(),
                        names("保健所", "保健福祉センター"),
                        Arbitraries.of(Prefecture.class),
                        PersonArbitraries.emailAddresses().optional(),
                        PersonArbitraries.phoneNumbers().optional(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((id, name, prefecture, mail, phone, call, paper) -> {
                    var builder = PublicHealthCentre.builder(id, name, prefecture)
                            .asksForPhoneCall(call)
                            .asksForPaper(paper);
                    mail.ifPresent(builder::mail);
                    phone.ifPresent(builder::phone);
                    return builder.build();
                });
    }

    private static Arbitrary<String> names(String... kinds) {
        return Combinators.combine(Arbitraries.of("架空", "見本", "例示"), Arbitraries.of(kinds))
                .as((name, kind) -> name + kind);
    }
}
