package org.hersys.message;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.hersys.actor.ActorId;
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
 * <p>It has no place for personal data in clear: the mail to a centre carries the HER-SYS id and nothing else of the
 * patient, and the number and the code of a sign-in are sealed. Immutable; each method that adds something returns a new message with the same id. Equal if the id is.
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
    private final @Nullable ActorId account;
    private final @Nullable Instant expiresAt;
    private final @Nullable SealedText secret;

    private Message(Parts parts) {
        this.id = parts.id;
        this.kind = parts.kind;
        this.centre = parts.centre;
        this.institution = parts.institution;
        this.createdAt = parts.createdAt;
        this.state = parts.state;
        this.caseId = parts.caseId;
        this.hersysId = parts.hersysId;
        this.notificationId = parts.notificationId;
        this.account = parts.account;
        this.expiresAt = parts.expiresAt;
        this.secret = parts.secret;
    }

    /**
     * A message to a health centre.
     *
     * @param kind what it is about
     * @param centre to whom
     * @param createdAt when it was caused
     * @return a waiting message with an id of its own, about nothing yet
     * @throws IllegalArgumentException if messages of this kind go to others
     */
    public static Message toCentre(MessageKind kind, CentreId centre, Instant createdAt) {
        var parts = Parts.begin(kind, MessageReceiver.CENTRE, createdAt);
        parts.centre = requireNonNull(centre, "centre");
        return new Message(parts);
    }

    /**
     * A message to an institution.
     *
     * @param kind what it is about
     * @param institution to whom
     * @param createdAt when it was caused
     * @return a waiting message with an id of its own, about nothing yet
     * @throws IllegalArgumentException if messages of this kind go to others
     */
    public static Message toInstitution(MessageKind kind, InstitutionId institution, Instant createdAt) {
        var parts = Parts.begin(kind, MessageReceiver.INSTITUTION, createdAt);
        parts.institution = requireNonNull(institution, "institution");
        return new Message(parts);
    }

    /**
     * A message to the patient of a case. Number and text are looked up when it is sent.
     *
     * @param kind what it is about
     * @param caseId whose case
     * @param hersysId the id that the patient has now
     * @param createdAt when it was caused
     * @return a waiting message with an id of its own
     * @throws IllegalArgumentException if messages of this kind go to others
     */
    public static Message toPatient(MessageKind kind, CaseId caseId, HersysId hersysId, Instant createdAt) {
        return toPatient(kind, createdAt).about(caseId, hersysId);
    }

    /**
     * A message to a patient of whom nothing is known yet or any more, as a store reads it; it cannot be sent.
     *
     * @param kind what it is about
     * @param createdAt when it was caused
     * @return a waiting message with an id of its own, about nothing yet
     * @throws IllegalArgumentException if messages of this kind go to others
     */
    public static Message toPatient(MessageKind kind, Instant createdAt) {
        return new Message(Parts.begin(kind, MessageReceiver.PATIENT, createdAt));
    }

    /**
     * A one-time code for who signs in. It goes before other messages and is not sent when it is over.
     *
     * @param kind by SMS or by voice
     * @param account whose account
     * @param secret number and code, sealed for the message that is made
     * @param expiresAt from when on it is worth nothing
     * @param createdAt when it was caused
     * @return a waiting message with the id for which the secret was sealed
     * @throws IllegalArgumentException if messages of this kind go to others
     */
    public static Message code(
            MessageKind kind, ActorId account, SealedText secret, Instant expiresAt, Instant createdAt) {
        return codeWithoutSecret(kind, account, expiresAt, createdAt)
                .withId(secret.message())
                .withSecret(secret);
    }

    /**
     * A one-time code whose number and code are erased or kept elsewhere, as a store reads it.
     *
     * @param kind by SMS or by voice
     * @param account whose account
     * @param expiresAt from when on it is worth nothing
     * @param createdAt when it was caused
     * @return a waiting message with an id of its own
     * @throws IllegalArgumentException if messages of this kind go to others
     */
    public static Message codeWithoutSecret(MessageKind kind, ActorId account, Instant expiresAt, Instant createdAt) {
        var parts = Parts.begin(kind, MessageReceiver.ACCOUNT, createdAt);
        parts.account = requireNonNull(account, "account");
        parts.expiresAt = requireNonNull(expiresAt, "expiresAt");
        return new Message(parts);
    }

    /**
     * The same about a case.
     *
     * @param caseId which one
     * @param hersysId by which the receiver finds it
     * @return a new message
     */
    public Message about(CaseId caseId, HersysId hersysId) {
        return with(parts -> {
            parts.caseId = requireNonNull(caseId, "caseId");
            parts.hersysId = requireNonNull(hersysId, "hersysId");
        });
    }

    /**
     * The same about one notification of the case.
     *
     * @param notificationId which one
     * @return a new message
     */
    public Message about(NotificationId notificationId) {
        return with(parts -> parts.notificationId = requireNonNull(notificationId, "notificationId"));
    }

    /**
     * The same with the id that a store has kept.
     *
     * @param id the id
     * @return a new message; without a secret that was sealed for another one
     */
    public Message withId(MessageId id) {
        return with(parts -> {
            parts.id = requireNonNull(id, "id");
            parts.secret = secret == null || !secret.message().equals(id) ? null : secret;
        });
    }

    /**
     * The same in another state.
     *
     * @param state what has become of it
     * @return a new message, without its secret if it is no longer to be sent
     */
    public Message inState(MessageState state) {
        return with(parts -> {
            parts.state = requireNonNull(state, "state");
            parts.secret = state.isOpen() ? secret : null;
        });
    }

    /**
     * The same with the secret that a store has kept beside it.
     *
     * @param secret number and code, sealed for this message
     * @return a new message
     * @throws IllegalArgumentException if it is no code, or was sealed for another message
     */
    public Message withSecret(SealedText secret) {
        if (account == null || !secret.message().equals(id)) {
            throw new IllegalArgumentException("a secret must be that of a code and sealed for this message");
        }
        return with(parts -> parts.secret = secret);
    }

    /**
     * What is kept of it when its notification was deleted: cancelled if it was still to be sent, and without the ids of
     * case, patient and notification.
     *
     * @return a new message
     */
    public Message forgotten() {
        return inState(state.isOpen() ? MessageState.CANCELLED : state).with(parts -> {
            parts.caseId = null;
            parts.hersysId = null;
            parts.notificationId = null;
        });
    }

    private Message with(Consumer<Parts> change) {
        var parts = new Parts(id, kind, createdAt, state);
        parts.centre = centre;
        parts.institution = institution;
        parts.caseId = caseId;
        parts.hersysId = hersysId;
        parts.notificationId = notificationId;
        parts.account = account;
        parts.expiresAt = expiresAt;
        parts.secret = secret;
        change.accept(parts);
        return new Message(parts);
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

    /**
     * Whose account a code is for.
     *
     * @return the id of the account, or empty if somebody else is told
     */
    public Optional<ActorId> account() {
        return Optional.ofNullable(account);
    }

    /**
     * From when on it is worth nothing and not sent any more.
     *
     * @return the moment, or empty if it never expires
     */
    public Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }

    /**
     * Whether it is too late to send it.
     *
     * @param moment when
     * @return true from the moment of expiry on
     */
    public boolean isExpired(Instant moment) {
        return expiresAt != null && !moment.isBefore(expiresAt);
    }

    /**
     * Number and code.
     *
     * @return sealed, or empty if it has none, or they are erased because it is no longer to be sent
     */
    public Optional<SealedText> secret() {
        return Optional.ofNullable(secret);
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

    /** What a message is made of, for a moment. */
    private static final class Parts {

        private MessageId id;
        private final MessageKind kind;
        private final Instant createdAt;
        private MessageState state;
        private @Nullable CentreId centre;
        private @Nullable InstitutionId institution;
        private @Nullable CaseId caseId;
        private @Nullable HersysId hersysId;
        private @Nullable NotificationId notificationId;
        private @Nullable ActorId account;
        private @Nullable Instant expiresAt;
        private @Nullable SealedText secret;

        Parts(MessageId id, MessageKind kind, Instant createdAt, MessageState state) {
            this.id = id;
            this.kind = kind;
            this.createdAt = createdAt;
            this.state = state;
        }

        static Parts begin(MessageKind kind, MessageReceiver receiver, Instant createdAt) {
            if (requireNonNull(kind, "kind").receiver() != receiver) {
                throw new IllegalArgumentException("a message must go to whom its kind says, but was " + kind);
            }
            return new Parts(MessageId.random(), kind, requireNonNull(createdAt, "createdAt"), MessageState.WAITING);
        }
    }
}
