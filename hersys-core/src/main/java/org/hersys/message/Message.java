package org.hersys.message;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.person.CaseId;
import org.hersys.person.HersysId;
import org.hersys.person.NotificationId;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be told (通知): about what and to whom, with ids only.
 *
 * <pre>{@code
 * Message.toCentre(MessageKind.CENTRE_TOLD_OF_SUBMISSION, centre, clock.instant())
 *     .about(caseId, hersysId)
 *     .about(notificationId);
 * }</pre>
 *
 * <p>It has no place for personal data: the mail to a centre carries the HER-SYS id and nothing else of the patient.
 * Immutable; each method that adds something returns a new message with the same id. Equal if the id is.
 */
public final class Message {

    private final MessageId id;
    private final MessageKind kind;
    private final @Nullable CentreId centre;
    private final @Nullable InstitutionId institution;
    private final Instant createdAt;
    private final MessageState state;
    private final @Nullable CaseId caseId;
    private final @Nullable HersysId hersysId;
    private final @Nullable NotificationId notificationId;

    private Message(
            MessageId id,
            MessageKind kind,
            @Nullable CentreId centre,
            @Nullable InstitutionId institution,
            Instant createdAt,
            MessageState state,
            @Nullable CaseId caseId,
            @Nullable HersysId hersysId,
            @Nullable NotificationId notificationId) {
        this.id = requireNonNull(id, "id");
        this.kind = requireNonNull(kind, "kind");
        this.centre = centre;
        this.institution = institution;
        this.createdAt = requireNonNull(createdAt, "createdAt");
        this.state = requireNonNull(state, "state");
        this.caseId = caseId;
        this.hersysId = hersysId;
        this.notificationId = notificationId;
    }

    /**
     * A message to a health centre.
     *
     * @param kind what it is about
     * @param centre to whom
     * @param createdAt when it was caused
     * @return a waiting message with an id of its own, about nothing yet
     */
    public static Message toCentre(MessageKind kind, CentreId centre, Instant createdAt) {
        return begin(kind, requireNonNull(centre, "centre"), null, createdAt);
    }

    /**
     * A message to an institution.
     *
     * @param kind what it is about
     * @param institution to whom
     * @param createdAt when it was caused
     * @return a waiting message with an id of its own, about nothing yet
     */
    public static Message toInstitution(MessageKind kind, InstitutionId institution, Instant createdAt) {
        return begin(kind, null, requireNonNull(institution, "institution"), createdAt);
    }

    private static Message begin(
            MessageKind kind, @Nullable CentreId centre, @Nullable InstitutionId institution, Instant createdAt) {
        return new Message(
                MessageId.random(), kind, centre, institution, createdAt, MessageState.WAITING, null, null, null);
    }

    /**
     * The same about a case.
     *
     * @param caseId which one
     * @param hersysId by which the receiver finds it
     * @return a new message
     */
    public Message about(CaseId caseId, HersysId hersysId) {
        return new Message(
                id,
                kind,
                centre,
                institution,
                createdAt,
                state,
                requireNonNull(caseId, "caseId"),
                requireNonNull(hersysId, "hersysId"),
                notificationId);
    }

    /**
     * The same about one notification of the case.
     *
     * @param notificationId which one
     * @return a new message
     */
    public Message about(NotificationId notificationId) {
        return new Message(
                id,
                kind,
                centre,
                institution,
                createdAt,
                state,
                caseId,
                hersysId,
                requireNonNull(notificationId, "notificationId"));
    }

    /**
     * The same with the id that a store has kept.
     *
     * @param id the id
     * @return a new message
     */
    public Message withId(MessageId id) {
        return new Message(id, kind, centre, institution, createdAt, state, caseId, hersysId, notificationId);
    }

    /**
     * The same in another state.
     *
     * @param state what has become of it
     * @return a new message
     */
    public Message inState(MessageState state) {
        return new Message(id, kind, centre, institution, createdAt, state, caseId, hersysId, notificationId);
    }

    /**
     * What is kept of it when its notification was deleted: cancelled if it was still to be sent, and without the ids of
     * case, patient and notification.
     *
     * @return a new message
     */
    public Message forgotten() {
        var last = state.isOpen() ? MessageState.CANCELLED : state;
        return new Message(id, kind, centre, institution, createdAt, last, null, null, null);
    }

    /**
     * Which message it is; the same at every try.
     *
     * @return the id
     */
    public MessageId id() {
        return id;
    }

    /**
     * What it is about.
     *
     * @return the kind
     */
    public MessageKind kind() {
        return kind;
    }

    /**
     * The centre that is told.
     *
     * @return its id, or empty if somebody else is told
     */
    public Optional<CentreId> centre() {
        return Optional.ofNullable(centre);
    }

    /**
     * The institution that is told.
     *
     * @return its id, or empty if somebody else is told
     */
    public Optional<InstitutionId> institution() {
        return Optional.ofNullable(institution);
    }

    /**
     * When it was caused.
     *
     * @return the moment
     */
    public Instant createdAt() {
        return createdAt;
    }

    /**
     * What has become of it.
     *
     * @return the state
     */
    public MessageState state() {
        return state;
    }

    /**
     * The case it is about.
     *
     * @return its id, or empty if that is forgotten
     */
    public Optional<CaseId> caseId() {
        return Optional.ofNullable(caseId);
    }

    /**
     * By which id the receiver finds the case.
     *
     * @return the HER-SYS id, or empty if that is forgotten
     */
    public Optional<HersysId> hersysId() {
        return Optional.ofNullable(hersysId);
    }

    /**
     * The notification it is about.
     *
     * @return its id, or empty if it is about the case as a whole or that is forgotten
     */
    public Optional<NotificationId> notificationId() {
        return Optional.ofNullable(notificationId);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Message that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Which message, about what and in which state. */
    @Override
    public String toString() {
        return "Message[" + id + ", " + kind + ", " + state + "]";
    }
}
