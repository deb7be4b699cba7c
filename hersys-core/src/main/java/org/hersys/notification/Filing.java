package org.hersys.notification;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hersys.actor.Attribution;
import org.hersys.facility.CentreId;
import org.hersys.facility.MedicalInstitution;
import org.hersys.form.NotificationItem;
import org.hersys.institution.Prefecture;
import org.hersys.person.FreeText;
import org.hersys.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * How a notification was filed (提出の記録): the header of the form, who entered it, and what was confirmed on the way.
 *
 * <p>Institution and physician are kept as they were on that day. Immutable; prints no name.
 */
public final class Filing {

    private final MedicalInstitution institution;
    private final PersonName physician;
    private final CentreId addressee;
    private final Attribution entered;
    private final @Nullable RereadConfirmation reread;
    private final @Nullable EmptyItemsAcknowledgement acknowledgement;
    private final Map<String, FreeText> acceptedWarnings;

    private Filing(Builder parts) {
        this.institution = parts.institution;
        this.physician = parts.physician;
        this.addressee = parts.addressee;
        this.entered = parts.entered;
        this.reread = parts.reread;
        this.acknowledgement = parts.acknowledgement;
        this.acceptedWarnings = Collections.unmodifiableMap(new LinkedHashMap<>(parts.acceptedWarnings));
    }

    /**
     * Begins the record of a filing.
     *
     * @param institution whose notification it is
     * @param physician who has confirmed its content and notifies (医師の氏名)
     * @param addressee the centre of the institution's place, through which the governor is notified
     * @param entered who typed it, when, on which way and for whom
     * @return a builder; nothing was confirmed on the way
     */
    public static Builder builder(
            MedicalInstitution institution, PersonName physician, CentreId addressee, Attribution entered) {
        return new Builder(institution, physician, addressee, entered);
    }

    /**
     * Whose notification it is.
     *
     * @return the institution as it was when the notification was filed
     */
    public MedicalInstitution institution() {
        return institution;
    }

    /**
     * The prefecture by whose regime it is decided.
     *
     * @return the prefecture of the institution
     */
    public Prefecture prefecture() {
        return institution.prefecture();
    }

    /**
     * Who notifies (医師の氏名).
     *
     * @return the name of the physician who has confirmed the content
     */
    public PersonName physician() {
        return physician;
    }

    /**
     * Who is notified.
     *
     * @return the centre of the institution's place
     */
    public CentreId addressee() {
        return addressee;
    }

    /**
     * Who typed it, when, on which way and for whom (入力者・代行入力).
     *
     * @return the attribution of the filing, which later changes leave as it is
     */
    public Attribution entered() {
        return entered;
    }

    /**
     * That birth date and phone numbers were looked at once more.
     *
     * @return the confirmation, or empty if there was nothing to be looked at
     */
    public Optional<RereadConfirmation> reread() {
        return Optional.ofNullable(reread);
    }

    /**
     * That it was filed though items were empty.
     *
     * @return who went on and which items were marked, or empty if none was
     */
    public Optional<EmptyItemsAcknowledgement> acknowledgement() {
        return Optional.ofNullable(acknowledgement);
    }

    /**
     * The warnings that were overridden, and why.
     *
     * @return for the name of a problem code the reason; immutable, in the order given
     */
    public Map<String, FreeText> acceptedWarnings() {
        return acceptedWarnings;
    }

    /** The same with more warnings overridden. */
    Filing accepting(Map<String, FreeText> warnings) {
        var more = builder(institution, physician, addressee, entered)
                .acceptedWarnings(acceptedWarnings)
                .acceptedWarnings(warnings);
        reread().ifPresent(more::reread);
        acknowledgement().ifPresent(more::acknowledgement);
        return more.build();
    }

    /**
     * Whether an item of the header is filled in.
     *
     * @param item an item of the header
     * @return true unless it is the address or phone of an institution that has none on record
     */
    boolean isFilled(NotificationItem item) {
        return switch (item) {
            case INSTITUTION_ADDRESS -> institution.address().isPresent();
            case INSTITUTION_PHONE -> institution.phone().isPresent();
            default -> NotificationField.isHeader(item);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Filing that
                && institution.equals(that.institution)
                && physician.equals(that.physician)
                && addressee.equals(that.addressee)
                && entered.equals(that.entered)
                && Objects.equals(reread, that.reread)
                && Objects.equals(acknowledgement, that.acknowledgement)
                && acceptedWarnings.equals(that.acceptedWarnings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(institution, physician, addressee, entered);
    }

    /** From whom to whom, and who typed it. */
    @Override
    public String toString() {
        return "Filing[" + institution.id() + " to " + addressee + ", " + entered + "]";
    }

    /** Collects what was confirmed on the way. Not thread-safe. */
    public static final class Builder {

        private final MedicalInstitution institution;
        private final PersonName physician;
        private final CentreId addressee;
        private final Attribution entered;
        private @Nullable RereadConfirmation reread;
        private @Nullable EmptyItemsAcknowledgement acknowledgement;
        private final Map<String, FreeText> acceptedWarnings = new LinkedHashMap<>();

        private Builder(MedicalInstitution institution, PersonName physician, CentreId addressee, Attribution entered) {
            this.institution = requireNonNull(institution, "institution");
            this.physician = requireNonNull(physician, "physician");
            this.addressee = requireNonNull(addressee, "addressee");
            this.entered = requireNonNull(entered, "entered");
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
         * Items were empty, and somebody went on.
         *
         * @param acknowledgement who, when, and which items were marked
         * @return this builder
         */
        public Builder acknowledgement(EmptyItemsAcknowledgement acknowledgement) {
            this.acknowledgement = requireNonNull(acknowledgement, "acknowledgement");
            return this;
        }

        /**
         * Warnings were overridden.
         *
         * @param warnings for the name of a problem code the reason
         * @return this builder
         */
        public Builder acceptedWarnings(Map<String, FreeText> warnings) {
            this.acceptedWarnings.putAll(warnings);
            return this;
        }

        /**
         * The record.
         *
         * @return how the notification was filed
         */
        public Filing build() {
            return new Filing(this);
        }
    }
}
