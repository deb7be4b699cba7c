package org.hersys.notification;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hersys.actor.EntryChannel;
import org.hersys.facility.InstitutionId;
import org.hersys.person.FreeText;
import org.hersys.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * What a caller hands over to be kept or filed (届出の入力内容): the content, the physician, and what was confirmed on the way.
 *
 * <pre>{@code
 * var draft = NotificationDraft.builder(content)
 *     .physician(PersonName.of("厚労 花子"))
 *     .reread(RereadConfirmation.of(content, clerk, clock.instant()))
 *     .acknowledgingEmptyItems()
 *     .build();
 * }</pre>
 *
 * <p>Institution, report date and addressee are not here: the filing knows them. A draft without a key gets one when it is
 * built, so that the same draft handed over twice is filed once. Immutable; prints no personal data.
 */
public final class NotificationDraft {

    private final NotificationContent content;
    private final @Nullable PersonName physician;
    private final EntryChannel channel;
    private final @Nullable InstitutionId standingFor;
    private final SubmissionKey submissionKey;
    private final @Nullable RereadConfirmation reread;
    private final boolean emptyItemsAcknowledged;
    private final Map<String, FreeText> acceptedWarnings;

    private NotificationDraft(Builder parts) {
        this.content = parts.content;
        this.physician = parts.physician;
        this.channel = parts.channel;
        this.standingFor = parts.standingFor;
        this.submissionKey = parts.submissionKey == null ? SubmissionKey.random() : parts.submissionKey;
        this.reread = parts.reread;
        this.emptyItemsAcknowledged = parts.emptyItemsAcknowledged;
        this.acceptedWarnings = Collections.unmodifiableMap(new LinkedHashMap<>(parts.acceptedWarnings));
    }

    /**
     * Begins a draft.
     *
     * @param content what the notification says
     * @return a builder: entered on the screen, for the own institution, nothing confirmed
     */
    public static Builder builder(NotificationContent content) {
        return new Builder(content);
    }

    /**
     * Begins a draft that differs from this one; the key stays.
     *
     * @return a builder in which everything is as here
     */
    public Builder toBuilder() {
        var builder = new Builder(content);
        builder.physician = physician;
        builder.channel = channel;
        builder.standingFor = standingFor;
        builder.submissionKey = submissionKey;
        builder.reread = reread;
        builder.emptyItemsAcknowledged = emptyItemsAcknowledged;
        builder.acceptedWarnings.putAll(acceptedWarnings);
        return builder;
    }

    /**
     * What the notification says.
     *
     * @return the content
     */
    public NotificationContent content() {
        return content;
    }

    /**
     * The physician who has confirmed the content (医師の氏名), whoever typed it.
     *
     * @return the name, or empty if it is not known yet; without one nothing is submitted
     */
    public Optional<PersonName> physician() {
        return Optional.ofNullable(physician);
    }

    /**
     * On which way it came.
     *
     * @return the screen unless something else was said
     */
    public EntryChannel channel() {
        return channel;
    }

    /**
     * The institution whose notification it is, where somebody else enters it (代行入力).
     *
     * @return the institution, or empty if it is that of who enters it
     */
    public Optional<InstitutionId> standingFor() {
        return Optional.ofNullable(standingFor);
    }

    /**
     * By what the submission is recognised when it comes a second time.
     *
     * @return the key that was given, or one that was made up when the draft was built
     */
    public SubmissionKey submissionKey() {
        return submissionKey;
    }

    /**
     * That birth date and phone numbers were looked at once more.
     *
     * @return the confirmation, or empty if nobody has confirmed
     */
    public Optional<RereadConfirmation> reread() {
        return Optional.ofNullable(reread);
    }

    /**
     * Whether it is to be filed though items are empty (「続ける」 on the screen).
     *
     * @return true if somebody was shown the marked items and goes on
     */
    public boolean isEmptyItemsAcknowledged() {
        return emptyItemsAcknowledged;
    }

    /**
     * The warnings that are overridden, and why.
     *
     * @return for the name of a problem code the reason; immutable, in the order given
     */
    public Map<String, FreeText> acceptedWarnings() {
        return acceptedWarnings;
    }

    /**
     * Whether another draft would file the same, whatever its key and its confirmations.
     *
     * @param other the other draft
     * @return true if content, physician, way and institution are the same
     */
    public boolean filesTheSameAs(NotificationDraft other) {
        return content.equals(other.content)
                && Objects.equals(physician, other.physician)
                && channel == other.channel
                && Objects.equals(standingFor, other.standingFor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotificationDraft that
                && filesTheSameAs(that)
                && submissionKey.equals(that.submissionKey)
                && Objects.equals(reread, that.reread)
                && emptyItemsAcknowledged == that.emptyItemsAcknowledged
                && acceptedWarnings.equals(that.acceptedWarnings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(content, physician, submissionKey);
    }

    /** The key and which fields are filled in. */
    @Override
    public String toString() {
        return "NotificationDraft[" + submissionKey + ", " + content + "]";
    }

    /** Collects what is handed over. Not thread-safe. */
    public static final class Builder {

        private NotificationContent content;
        private @Nullable PersonName physician;
        private EntryChannel channel = EntryChannel.SCREEN;
        private @Nullable InstitutionId standingFor;
        private @Nullable SubmissionKey submissionKey;
        private @Nullable RereadConfirmation reread;
        private boolean emptyItemsAcknowledged;
        private final Map<String, FreeText> acceptedWarnings = new LinkedHashMap<>();

        private Builder(NotificationContent content) {
            this.content = requireNonNull(content, "content");
        }

        /**
         * Says something else.
         *
         * @param content what the notification says
         * @return this builder
         */
        public Builder content(NotificationContent content) {
            this.content = requireNonNull(content, "content");
            return this;
        }

        /**
         * The physician who has confirmed the content (医師の氏名).
         *
         * @param physician the name
         * @return this builder
         */
        public Builder physician(PersonName physician) {
            this.physician = requireNonNull(physician, "physician");
            return this;
        }

        /**
         * On which way it came.
         *
         * @param channel the screen unless something else is said
         * @return this builder
         */
        public Builder channel(EntryChannel channel) {
            this.channel = requireNonNull(channel, "channel");
            return this;
        }

        /**
         * It is entered for another institution (代行入力).
         *
         * @param institution whose notification it is
         * @return this builder
         */
        public Builder standingFor(InstitutionId institution) {
            this.standingFor = requireNonNull(institution, "institution");
            return this;
        }

        /**
         * By what it is recognised when it comes a second time.
         *
         * @param submissionKey one that the sender uses for no other notification
         * @return this builder
         */
        public Builder submissionKey(SubmissionKey submissionKey) {
            this.submissionKey = requireNonNull(submissionKey, "submissionKey");
            return this;
        }

        /**
         * Birth date and phone numbers were looked at once more.
         *
         * @param reread who confirmed, when, and what was shown
         * @return this builder
         */
        public Builder reread(RereadConfirmation reread) {
            this.reread = requireNonNull(reread, "reread");
            return this;
        }

        /**
         * It is to be filed though items are empty (「続ける」).
         *
         * @return this builder
         */
        public Builder acknowledgingEmptyItems() {
            this.emptyItemsAcknowledged = true;
            return this;
        }

        /**
         * Overrides a warning.
         *
         * @param code the name of its problem code
         * @param reason why it is right nevertheless
         * @return this builder
         */
        public Builder acceptWarning(String code, FreeText reason) {
            acceptedWarnings.put(requireNonNull(code, "code"), requireNonNull(reason, "reason"));
            return this;
        }

        /**
         * The draft.
         *
         * @return what is handed over, with a key
         */
        public NotificationDraft build() {
            return new NotificationDraft(this);
        }
    }
}
