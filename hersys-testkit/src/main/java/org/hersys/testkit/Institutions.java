package org.hersys.testkit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hersys.dailyreport.FollowUpCentre;
import org.hersys.dailyreport.FollowUpCentreId;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.facility.MedicalInstitution;
import org.hersys.facility.PublicHealthCentre;
import org.hersys.institution.Prefecture;
import org.hersys.port.JurisdictionDirectory;
import org.hersys.port.memory.InMemoryJurisdictionDirectory;

/**
 * Invented institutions and health centres (試験用の架空の医療機関・保健所), enough for a directory.
 *
 * <p>Two centres are in Tokyo, one is in Miyagi; each institution is in the area of one of them
 * ({@link #jurisdictions()}). None is or was real: their municipalities and codes are {@link InventedValues}.
 */
public final class Institutions {

    private Institutions() {}

    /**
     * A clinic in Tokyo, which notifies to {@link #centre()}.
     *
     * @return the clinic, of which everything is known
     */
    public static MedicalInstitution clinic() {
        return institution("clinic", "架空内科医院", Prefecture.TOKYO, 11);
    }

    /**
     * Another clinic of the area of {@link #centre()}.
     *
     * @return the clinic, of which everything is known
     */
    public static MedicalInstitution clinicNextDoor() {
        return institution("clinic-next-door", "見本クリニック", Prefecture.TOKYO, 12);
    }

    /**
     * A hospital of the area of {@link #neighbouringCentre()}.
     *
     * @return the hospital, of which everything is known
     */
    public static MedicalInstitution hospital() {
        return institution("hospital", "架空総合病院", Prefecture.TOKYO, 13);
    }

    /**
     * A clinic in Miyagi, which notifies to {@link #centreElsewhere()}.
     *
     * @return the clinic, of which everything is known
     */
    public static MedicalInstitution clinicElsewhere() {
        return institution("clinic-elsewhere", "例示診療所", Prefecture.MIYAGI, 14);
    }

    /**
     * A physician without an institution in the area of {@link #centre()}, of whom only the telephone is known.
     *
     * @return what stands for an institution, without code and address
     */
    public static MedicalInstitution physicianAlone() {
        return MedicalInstitution.builder(
                        InstitutionId.of("physician-alone"), "架空　良医", InventedValues.municipality(Prefecture.TOKYO, 15))
                .phone(InventedValues.mobile(15))
                .build();
    }

    /**
     * A centre in Tokyo that asks for nothing but the notification.
     *
     * @return the centre
     */
    public static PublicHealthCentre centre() {
        return centre("centre", "架空保健所", Prefecture.TOKYO, 21).build();
    }

    /**
     * Another centre in Tokyo, which asks for a call as well.
     *
     * @return the centre
     */
    public static PublicHealthCentre neighbouringCentre() {
        return centre("neighbouring-centre", "見本区保健所", Prefecture.TOKYO, 22)
                .asksForPhoneCall(true)
                .build();
    }

    /**
     * A centre in Miyagi, which asks for paper as well and has given no mail address.
     *
     * @return the centre
     */
    public static PublicHealthCentre centreElsewhere() {
        return PublicHealthCentre.builder(CentreId.of("centre-elsewhere"), "例示保健所", Prefecture.MIYAGI)
                .phone(InventedValues.fixedLine(23))
                .asksForPaper(true)
                .build();
    }

    /**
     * All institutions here.
     *
     * @return the institutions in the order of the methods
     */
    public static List<MedicalInstitution> institutions() {
        return List.of(clinic(), clinicNextDoor(), hospital(), clinicElsewhere(), physicianAlone());
    }

    /**
     * All centres here.
     *
     * @return the centres in the order of the methods
     */
    public static List<PublicHealthCentre> centres() {
        return List.of(centre(), neighbouringCentre(), centreElsewhere());
    }

    /**
     * Which institution notifies to which centre.
     *
     * @return the centre of each institution, in the order of {@link #institutions()}
     */
    public static Map<InstitutionId, CentreId> jurisdictions() {
        var jurisdictions = new LinkedHashMap<InstitutionId, CentreId>();
        jurisdictions.put(clinic().id(), centre().id());
        jurisdictions.put(clinicNextDoor().id(), centre().id());
        jurisdictions.put(hospital().id(), neighbouringCentre().id());
        jurisdictions.put(clinicElsewhere().id(), centreElsewhere().id());
        jurisdictions.put(physicianAlone().id(), centre().id());
        return Collections.unmodifiableMap(jurisdictions);
    }

    /**
     * Which centre an institution notifies to.
     *
     * @param institution one of {@link #institutions()}
     * @return its centre
     * @throws IllegalArgumentException if it is another
     */
    public static CentreId centreOf(InstitutionId institution) {
        var centre = jurisdictions().get(institution);
        if (centre == null) {
            throw new IllegalArgumentException("the institution must be one of these, but is " + institution);
        }
        return centre;
    }

    /**
     * A directory of all of them.
     *
     * @return each institution and each centre, and by the municipality of the institution which centre it notifies to
     */
    public static JurisdictionDirectory directory() {
        var directory = InMemoryJurisdictionDirectory.builder();
        centres().forEach(directory::centre);
        for (var institution : institutions()) {
            directory.institution(institution).jurisdiction(institution.municipality(), centreOf(institution.id()));
        }
        return directory.build();
    }

    /**
     * A follow-up centre of Tokyo, which reports by an account of {@link #clinicNextDoor()}.
     *
     * @return the follow-up centre
     */
    public static FollowUpCentre followUpCentre() {
        return FollowUpCentre.of(
                FollowUpCentreId.of("follow-up-centre"),
                "架空健康フォローアップセンター",
                Prefecture.TOKYO,
                clinicNextDoor().id());
    }

    private static MedicalInstitution institution(String id, String name, Prefecture prefecture, int number) {
        return MedicalInstitution.builder(InstitutionId.of(id), name, InventedValues.municipality(prefecture, number))
                .code(InventedValues.institutionCode(prefecture, number))
                .address(InventedValues.address(prefecture, number))
                .phone(InventedValues.fixedLine(number))
                .build();
    }

    private static PublicHealthCentre.Builder centre(String id, String name, Prefecture prefecture, int number) {
        return PublicHealthCentre.builder(CentreId.of(id), name, prefecture)
                .mail(InventedValues.mail(id))
                .phone(InventedValues.fixedLine(number));
    }
}
