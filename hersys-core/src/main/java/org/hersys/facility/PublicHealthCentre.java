package org.hersys.facility;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.hersys.institution.Prefecture;
import org.hersys.person.EmailAddress;
import org.hersys.person.PhoneNumber;
import org.hersys.text.internal.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A public health centre, to which institutions of its area notify (保健所).
 *
 * <p>Entering a notification fulfils the duty to notify; a centre may ask for a call or for paper in addition, which the
 * institution is then told. Immutable; no method returns null.
 */
public final class PublicHealthCentre {

    private static final int LONGEST_NAME = 200;

    private final CentreId id;
    private final String name;
    private final Prefecture prefecture;
    private final @Nullable EmailAddress mail;
    private final @Nullable PhoneNumber phone;
    private final boolean asksForPhoneCall;
    private final boolean asksForPaper;

    private PublicHealthCentre(Builder parts) {
        this.id = parts.id;
        this.name = parts.name;
        this.prefecture = parts.prefecture;
        this.mail = parts.mail;
        this.phone = parts.phone;
        this.asksForPhoneCall = parts.asksForPhoneCall;
        this.asksForPaper = parts.asksForPaper;
    }

    /**
     * Begins a centre with what every centre has.
     *
     * @param id its id
     * @param name its name, of 1 to 200 characters; blanks around it are dropped
     * @param prefecture where it is
     * @return a builder of a centre that asks for nothing in addition
     * @throws IllegalArgumentException if the name is blank, longer or has a control character
     */
    public static Builder builder(CentreId id, String name, Prefecture prefecture) {
        return new Builder(id, name, prefecture);
    }

    /**
     * Its id within the system.
     *
     * @return the id
     */
    public CentreId id() {
        return id;
    }

    /**
     * What it is called.
     *
     * @return the name, of one line
     */
    public String name() {
        return name;
    }

    /**
     * The prefecture it is in.
     *
     * @return the prefecture
     */
    public Prefecture prefecture() {
        return prefecture;
    }

    /**
     * Where it is told of notifications.
     *
     * @return the mail address, or empty if it has given none
     */
    public Optional<EmailAddress> mail() {
        return Optional.ofNullable(mail);
    }

    /**
     * Where institutions call.
     *
     * @return the telephone number, or empty if it is not known
     */
    public Optional<PhoneNumber> phone() {
        return Optional.ofNullable(phone);
    }

    /**
     * Whether institutions are asked to call, too.
     *
     * @return true if the centre asks for it
     */
    public boolean asksForPhoneCall() {
        return asksForPhoneCall;
    }

    /**
     * Whether institutions are asked to send the form on paper, too.
     *
     * @return true if the centre asks for it
     */
    public boolean asksForPaper() {
        return asksForPaper;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicHealthCentre that
                && id.equals(that.id)
                && name.equals(that.name)
                && prefecture == that.prefecture
                && Objects.equals(mail, that.mail)
                && Objects.equals(phone, that.phone)
                && asksForPhoneCall == that.asksForPhoneCall
                && asksForPaper == that.asksForPaper;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, prefecture, mail, phone, asksForPhoneCall, asksForPaper);
    }

    /** The id. */
    @Override
    public String toString() {
        return "PublicHealthCentre[" + id + "]";
    }

    /** Collects what is known of a centre. Not safe for use by several threads. */
    public static final class Builder {

        private final CentreId id;
        private final String name;
        private final Prefecture prefecture;
        private @Nullable EmailAddress mail;
        private @Nullable PhoneNumber phone;
        private boolean asksForPhoneCall;
        private boolean asksForPaper;

        private Builder(CentreId id, String name, Prefecture prefecture) {
            this.id = requireNonNull(id, "id");
            this.name = TypedText.requireLine(name, LONGEST_NAME, "the name of a health centre");
            this.prefecture = requireNonNull(prefecture, "prefecture");
        }

        /**
         * Gives the address to which mail about notifications goes.
         *
         * @param value the address
         * @return this
         */
        public Builder mail(EmailAddress value) {
            this.mail = value;
            return this;
        }

        /**
         * Gives the telephone number.
         *
         * @param value the number
         * @return this
         */
        public Builder phone(PhoneNumber value) {
            this.phone = value;
            return this;
        }

        /**
         * Says whether institutions are asked to call, too.
         *
         * @param asks true if they are
         * @return this
         */
        public Builder asksForPhoneCall(boolean asks) {
            this.asksForPhoneCall = asks;
            return this;
        }

        /**
         * Says whether institutions are asked to send the form on paper, too.
         *
         * @param asks true if they are
         * @return this
         */
        public Builder asksForPaper(boolean asks) {
            this.asksForPaper = asks;
            return this;
        }

        /**
         * Makes the centre.
         *
         * @return the centre
         */
        public PublicHealthCentre build() {
            return new PublicHealthCentre(this);
        }
    }
}
