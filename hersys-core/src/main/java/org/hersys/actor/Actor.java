package org.hersys.actor;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.institution.Prefecture;
import org.hersys.person.HersysId;
import org.hersys.text.internal.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for something to be done (利用者): an account, its role, and whom or what it acts for.
 *
 * <pre>{@code
 * Actor.outpatient(ActorId.of("u-1"), InstitutionId.of("clinic-1"));
 * Actor.centre(ActorId.of("u-2"), CentreId.of("centre-1")).asContractor("○○株式会社");
 * }</pre>
 *
 * <p>A host makes actors of those who have signed in, and hersys believes it. Immutable; no method returns null.
 */
public final class Actor {

    private static final int LONGEST_CONTRACTOR = 200;

    private final ActorId id;
    private final Role role;

    /** What the role is bound to: an institution, a centre, a prefecture or a case; nothing for those of the nation. */
    private final @Nullable Object bound;

    private final @Nullable String contractor;

    private Actor(ActorId id, Role role, @Nullable Object bound, @Nullable String contractor) {
        this.id = requireNonNull(id, "id");
        this.role = role;
        this.bound = bound;
        this.contractor = contractor;
    }

    /**
     * Somebody of an institution that diagnoses and notifies.
     *
     * @param id the account
     * @param institution the institution
     * @return the actor
     */
    public static Actor outpatient(ActorId id, InstitutionId institution) {
        return new Actor(id, Role.OUTPATIENT_INSTITUTION, requireNonNull(institution, "institution"), null);
    }

    /**
     * Somebody of an institution in which patients are admitted.
     *
     * @param id the account
     * @param institution the institution
     * @return the actor
     */
    public static Actor admitting(ActorId id, InstitutionId institution) {
        return new Actor(id, Role.ADMITTING_INSTITUTION, requireNonNull(institution, "institution"), null);
    }

    /**
     * Somebody of an institution that follows up patients.
     *
     * @param id the account
     * @param institution the institution
     * @return the actor
     */
    public static Actor followUp(ActorId id, InstitutionId institution) {
        return new Actor(id, Role.FOLLOW_UP_INSTITUTION, requireNonNull(institution, "institution"), null);
    }

    /**
     * Somebody of a public health centre.
     *
     * @param id the account
     * @param centre the centre
     * @return the actor
     */
    public static Actor centre(ActorId id, CentreId centre) {
        return new Actor(id, Role.HEALTH_CENTRE, requireNonNull(centre, "centre"), null);
    }

    /**
     * Somebody of the head office of a prefecture.
     *
     * @param id the account
     * @param prefecture the prefecture
     * @return the actor
     */
    public static Actor prefecture(ActorId id, Prefecture prefecture) {
        return new Actor(id, Role.PREFECTURE, requireNonNull(prefecture, "prefecture"), null);
    }

    /**
     * Somebody of the ministry.
     *
     * @param id the account
     * @return the actor
     */
    public static Actor ministry(ActorId id) {
        return new Actor(id, Role.MINISTRY, null, null);
    }

    /**
     * Somebody of the central surveillance centre.
     *
     * @param id the account
     * @return the actor
     */
    public static Actor surveillanceCentre(ActorId id) {
        return new Actor(id, Role.SURVEILLANCE_CENTRE, null, null);
    }

    /**
     * The person whose case it is.
     *
     * @param id the account
     * @param patientId the id by which the person registered
     * @return the actor
     */
    public static Actor patient(ActorId id, HersysId patientId) {
        return new Actor(id, Role.PATIENT, requireNonNull(patientId, "patientId"), null);
    }

    /**
     * The same actor, employed by a contractor of the organisation (業務委託先).
     *
     * <p>The rights are those of the principal, never more; who it was is recorded.
     *
     * @param name the name of the contractor, of 1 to 200 characters
     * @return a new actor
     * @throws IllegalArgumentException if the name is blank, longer or has a control character
     * @throws IllegalStateException if the actor is a patient, who has no contractors
     */
    public Actor asContractor(String name) {
        if (role == Role.PATIENT) {
            throw new IllegalStateException("a contractor must act for an organisation, not for a patient");
        }
        return new Actor(id, role, bound, TypedText.requireLine(name, LONGEST_CONTRACTOR, "the name of a contractor"));
    }

    /**
     * The account.
     *
     * @return its id
     */
    public ActorId id() {
        return id;
    }

    /**
     * As what the account is used.
     *
     * @return the role
     */
    public Role role() {
        return role;
    }

    /**
     * The institution acted for.
     *
     * @return its id, or empty if the role is not one of an institution
     */
    public Optional<InstitutionId> institution() {
        return bound(InstitutionId.class);
    }

    /**
     * The health centre acted for.
     *
     * @return its id, or empty if the role is another
     */
    public Optional<CentreId> centre() {
        return bound(CentreId.class);
    }

    /**
     * The prefecture acted for.
     *
     * @return the prefecture, or empty if the role is not that of its head office
     */
    public Optional<Prefecture> prefecture() {
        return bound(Prefecture.class);
    }

    /**
     * The case of the patient.
     *
     * @return the id by which the person registered, or empty if the role is another
     */
    public Optional<HersysId> patientId() {
        return bound(HersysId.class);
    }

    /**
     * Who employs those behind the account.
     *
     * @return the name of the contractor, or empty if the organisation acts itself
     */
    public Optional<String> contractor() {
        return Optional.ofNullable(contractor);
    }

    private <T> Optional<T> bound(Class<T> type) {
        return Optional.ofNullable(bound).filter(type::isInstance).map(type::cast);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Actor that
                && id.equals(that.id)
                && role == that.role
                && Objects.equals(bound, that.bound)
                && Objects.equals(contractor, that.contractor);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, role, bound, contractor);
    }

    /** The account and its role; of a patient never more. */
    @Override
    public String toString() {
        String of = bound == null || role == Role.PATIENT ? "" : " of " + bound;
        return "Actor[" + id + ", " + role + of + (contractor == null ? "" : ", contractor") + "]";
    }
}
