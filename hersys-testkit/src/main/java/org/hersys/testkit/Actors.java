package org.hersys.testkit;

import java.util.List;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.institution.Prefecture;
import org.hersys.person.HersysId;

/**
 * Invented users of the system (試験用の架空の利用者), of the organisations in {@link Institutions}.
 *
 * <p>One of every role, and of some roles more than one, so that a test can say "another of the same" and "the same
 * elsewhere".
 */
public final class Actors {

    /** The id by which {@link #patient()} registered. */
    public static final HersysId PATIENT_ID = InventedValues.hersysId(31);

    private Actors() {}

    /**
     * Somebody of {@link Institutions#clinic()}.
     *
     * @return an actor of an out-patient institution
     */
    public static Actor clinicClerk() {
        return Actor.outpatient(
                ActorId.of("clinic-clerk"), Institutions.clinic().id());
    }

    /**
     * Somebody else of {@link Institutions#clinic()}.
     *
     * @return an actor of the same institution as {@link #clinicClerk()}
     */
    public static Actor clinicPhysician() {
        return Actor.outpatient(
                ActorId.of("clinic-physician"), Institutions.clinic().id());
    }

    /**
     * Somebody of {@link Institutions#clinicNextDoor()}, of the area of the same centre.
     *
     * @return an actor of an out-patient institution
     */
    public static Actor clerkNextDoor() {
        return Actor.outpatient(
                ActorId.of("clerk-next-door"), Institutions.clinicNextDoor().id());
    }

    /**
     * Somebody of {@link Institutions#clinicElsewhere()}, in another prefecture.
     *
     * @return an actor of an out-patient institution
     */
    public static Actor clerkElsewhere() {
        return Actor.outpatient(
                ActorId.of("clerk-elsewhere"), Institutions.clinicElsewhere().id());
    }

    /**
     * Somebody of {@link Institutions#hospital()}.
     *
     * @return an actor of an admitting institution
     */
    public static Actor hospitalWard() {
        return Actor.admitting(
                ActorId.of("hospital-ward"), Institutions.hospital().id());
    }

    /**
     * Somebody of {@link Institutions#clinicNextDoor()} who follows up patients.
     *
     * @return an actor of a follow-up institution
     */
    public static Actor followUpNurse() {
        return Actor.followUp(
                ActorId.of("follow-up-nurse"), Institutions.clinicNextDoor().id());
    }

    /**
     * Somebody of {@link Institutions#centre()}.
     *
     * @return an actor of a health centre
     */
    public static Actor centreNurse() {
        return Actor.centre(ActorId.of("centre-nurse"), Institutions.centre().id());
    }

    /**
     * Somebody else of {@link Institutions#centre()}.
     *
     * @return an actor of the same centre as {@link #centreNurse()}
     */
    public static Actor secondCentreNurse() {
        return Actor.centre(ActorId.of("centre-nurse-2"), Institutions.centre().id());
    }

    /**
     * Somebody whom a contractor lends to {@link Institutions#centre()}.
     *
     * @return an actor of the same centre as {@link #centreNurse()}
     */
    public static Actor contractorOfTheCentre() {
        return Actor.centre(
                        ActorId.of("centre-contractor"), Institutions.centre().id())
                .asContractor("架空事務代行株式会社");
    }

    /**
     * Somebody of {@link Institutions#neighbouringCentre()}, in the same prefecture.
     *
     * @return an actor of a health centre
     */
    public static Actor neighbouringNurse() {
        return Actor.centre(
                ActorId.of("neighbouring-nurse"),
                Institutions.neighbouringCentre().id());
    }

    /**
     * Somebody of {@link Institutions#centreElsewhere()}, in another prefecture.
     *
     * @return an actor of a health centre
     */
    public static Actor nurseElsewhere() {
        return Actor.centre(
                ActorId.of("nurse-elsewhere"), Institutions.centreElsewhere().id());
    }

    /**
     * Somebody of the head office of Tokyo.
     *
     * @return an actor of a prefecture
     */
    public static Actor prefectureOffice() {
        return Actor.prefecture(ActorId.of("prefecture-office"), Prefecture.TOKYO);
    }

    /**
     * Somebody of the ministry.
     *
     * @return an actor of the ministry
     */
    public static Actor ministry() {
        return Actor.ministry(ActorId.of("ministry"));
    }

    /**
     * Somebody of the central surveillance centre.
     *
     * @return an actor of the surveillance centre
     */
    public static Actor surveillanceCentre() {
        return Actor.surveillanceCentre(ActorId.of("surveillance-centre"));
    }

    /**
     * A patient who registered with {@link #PATIENT_ID}.
     *
     * @return an actor who is a patient
     */
    public static Actor patient() {
        return patient(PATIENT_ID);
    }

    /**
     * The patient of a case.
     *
     * @param hersysId the id by which the patient registered
     * @return an actor who is a patient
     */
    public static Actor patient(HersysId hersysId) {
        return Actor.patient(ActorId.of("patient"), hersysId);
    }

    /**
     * One actor of every role, in the order of the roles.
     *
     * @return the actors
     */
    public static List<Actor> ofEveryRole() {
        return List.of(
                clinicClerk(),
                hospitalWard(),
                followUpNurse(),
                centreNurse(),
                prefectureOffice(),
                ministry(),
                surveillanceCentre(),
                patient());
    }
}
