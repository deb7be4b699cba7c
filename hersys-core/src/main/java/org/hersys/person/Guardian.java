package org.hersys.person;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible for a minor (保護者): name, address and telephone number, as far as they are known.
 *
 * <p>At least one of them is given. Personal data: it never prints itself. Immutable; no method returns null.
 */
public final class Guardian {

    private final @Nullable PersonName name;
    private final @Nullable PostalAddress address;
    private final @Nullable PhoneNumber phone;

    private Guardian(Builder parts) {
        this.name = parts.name;
        this.address = parts.address;
        this.phone = parts.phone;
    }

    /**
     * Begins a guardian.
     *
     * @return a builder without any part
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The name.
     *
     * @return the name, or empty if it is not known
     */
    public Optional<PersonName> name() {
        return Optional.ofNullable(name);
    }

    /**
     * Where the guardian lives.
     *
     * @return the address, or empty if it is not known
     */
    public Optional<PostalAddress> address() {
        return Optional.ofNullable(address);
    }

    /**
     * How the guardian is reached.
     *
     * @return the telephone number, or empty if it is not known
     */
    public Optional<PhoneNumber> phone() {
        return Optional.ofNullable(phone);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Guardian that
                && Objects.equals(name, that.name)
                && Objects.equals(address, that.address)
                && Objects.equals(phone, that.phone);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, address, phone);
    }

    /** Never who it is. */
    @Override
    public String toString() {
        return "Guardian[…]";
    }

    /** Collects what is known of a guardian. Not safe for use by several threads. */
    public static final class Builder {

        private @Nullable PersonName name;
        private @Nullable PostalAddress address;
        private @Nullable PhoneNumber phone;

        private Builder() {}

        /**
         * Gives the name.
         *
         * @param value the name
         * @return this
         */
        public Builder name(PersonName value) {
            this.name = value;
            return this;
        }

        /**
         * Gives the address.
         *
         * @param value where the guardian lives
         * @return this
         */
        public Builder address(PostalAddress value) {
            this.address = value;
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
         * Makes the guardian.
         *
         * @return the guardian
         * @throws IllegalArgumentException if nothing is given
         */
        public Guardian build() {
            if (name == null && address == null && phone == null) {
                throw new IllegalArgumentException("of a guardian something must be known");
            }
            return new Guardian(this);
        }
    }
}
