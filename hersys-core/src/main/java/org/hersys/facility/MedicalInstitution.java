package org.hersys.facility;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import org.hersys.institution.MunicipalityCode;
import org.hersys.institution.Prefecture;
import org.hersys.person.EmailAddress;
import org.hersys.person.PhoneNumber;
import org.hersys.person.PostalAddress;
import org.hersys.text.internal.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A hospital or clinic that notifies (医療機関), as the head of the form has it.
 *
 * <pre>{@code
 * MedicalInstitution.builder(InstitutionId.of("clinic-1"), "○○内科医院", MunicipalityCode.of("131016"))
 *     .phone(PhoneNumber.of("+81300000000"))
 *     .build();
 * }</pre>
 *
 * <p>Where it is decides which health centre is notified and which law applies. Immutable; no method returns null.
 */
public final class MedicalInstitution {

    private static final int LONGEST_NAME = 200;

    private final InstitutionId id;
    private final String name;
    private final MunicipalityCode municipality;
    private final @Nullable MedicalInstitutionCode code;
    private final @Nullable PostalAddress address;
    private final @Nullable PhoneNumber phone;
    private final @Nullable EmailAddress mail;

    private MedicalInstitution(Builder parts) {
        this.id = parts.id;
        this.name = parts.name;
        this.municipality = parts.municipality;
        this.code = parts.code;
        this.address = parts.address;
        this.phone = parts.phone;
        this.mail = parts.mail;
    }

    /**
     * Begins an institution with what every institution has.
     *
     * @param id its id
     * @param name its name, of 1 to 200 characters; blanks around it are dropped
     * @param municipality where it is; the code of a prefecture if nothing closer is known
     * @return a builder
     * @throws IllegalArgumentException if the name is blank, longer or has a control character
     */
    public static Builder builder(InstitutionId id, String name, MunicipalityCode municipality) {
        return new Builder(id, name, municipality);
    }

    /**
     * Its id within the system.
     *
     * @return the id
     */
    public InstitutionId id() {
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
     * Where it is.
     *
     * @return the code of the municipality, or of the whole prefecture
     */
    public MunicipalityCode municipality() {
        return municipality;
    }

    /**
     * The prefecture it is in.
     *
     * @return the prefecture of the municipality
     */
    public Prefecture prefecture() {
        return municipality.prefecture();
    }

    /**
     * Its number in health insurance.
     *
     * @return the code, or empty if it has none or none is known
     */
    public Optional<MedicalInstitutionCode> code() {
        return Optional.ofNullable(code);
    }

    /**
     * Its address; the physician's own where there is no institution.
     *
     * @return the address, or empty if it is not known
     */
    public Optional<PostalAddress> address() {
        return Optional.ofNullable(address);
    }

    /**
     * The number under which the health centre reaches it.
     *
     * @return the telephone number, or empty if it is not known
     */
    public Optional<PhoneNumber> phone() {
        return Optional.ofNullable(phone);
    }

    /**
     * Where it is asked about notifications.
     *
     * @return the mail address, or empty if it has given none
     */
    public Optional<EmailAddress> mail() {
        return Optional.ofNullable(mail);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MedicalInstitution that
                && id.equals(that.id)
                && name.equals(that.name)
                && municipality.equals(that.municipality)
                && Objects.equals(code, that.code)
                && Objects.equals(address, that.address)
                && Objects.equals(phone, that.phone)
                && Objects.equals(mail, that.mail);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, municipality, code, address, phone, mail);
    }

    /** The id; names of clinics are mostly names of people. */
    @Override
    public String toString() {
        return "MedicalInstitution[" + id + "]";
    }

    /** Collects what is known of an institution. Not safe for use by several threads. */
    public static final class Builder {

        private final InstitutionId id;
        private final String name;
        private final MunicipalityCode municipality;
        private @Nullable MedicalInstitutionCode code;
        private @Nullable PostalAddress address;
        private @Nullable PhoneNumber phone;
        private @Nullable EmailAddress mail;

        private Builder(InstitutionId id, String name, MunicipalityCode municipality) {
            this.id = requireNonNull(id, "id");
            this.name = TypedText.requireLine(name, LONGEST_NAME, "the name of an institution");
            this.municipality = requireNonNull(municipality, "municipality");
        }

        /**
         * Gives the number in health insurance.
         *
         * @param value the code
         * @return this
         */
        public Builder code(MedicalInstitutionCode value) {
            this.code = value;
            return this;
        }

        /**
         * Gives the address.
         *
         * @param value the address
         * @return this
         */
        public Builder address(PostalAddress value) {
            this.address = value;
            return this;
        }

        /**
         * Gives the telephone number.
         *
         * @param value the number under which the health centre reaches the institution
         * @return this
         */
        public Builder phone(PhoneNumber value) {
            this.phone = value;
            return this;
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
         * Makes the institution.
         *
         * @return the institution
         */
        public MedicalInstitution build() {
            return new MedicalInstitution(this);
        }
    }
}
