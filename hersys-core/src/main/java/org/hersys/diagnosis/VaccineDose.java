package org.hersys.diagnosis;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.hersys.law.Truth;
import org.hersys.person.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * One dose of the vaccine (新型コロナウイルスワクチンの接種), item 18③ of the form: 有（　歳）・無・不明, product and maker
 * or 不明, date or 不明.
 *
 * <p>Whether the dose was given, its product and its date may each be unknown; what is blank is not known either, and never
 * means that there was no dose. Immutable; it does not print what it holds.
 */
public final class VaccineDose {

    private static final int HIGHEST_AGE = 150;

    private final int number;
    private final Truth given;
    private final @Nullable Integer age;
    private final @Nullable FreeText product;
    private final @Nullable FreeText maker;
    private final @Nullable LocalDate date;
    private final boolean productUnknown;
    private final boolean dateUnknown;

    private VaccineDose(Builder builder) {
        this.number = builder.number;
        this.given = builder.given;
        this.age = builder.age;
        this.product = builder.product;
        this.maker = builder.maker;
        this.date = builder.date;
        this.productUnknown = builder.productUnknown;
        this.dateUnknown = builder.dateUnknown;
    }

    /**
     * Begins a dose.
     *
     * @param number which dose it is, 1 for the first
     * @param given whether it was given (有・無・不明)
     * @return a builder
     * @throws IllegalArgumentException if the number is below 1
     */
    public static Builder builder(int number, Truth given) {
        return new Builder(number, given);
    }

    /**
     * Which dose it is.
     *
     * @return 1 for the first
     */
    public int number() {
        return number;
    }

    /**
     * Whether it was given.
     *
     * @return 有, 無 or 不明
     */
    public Truth given() {
        return given;
    }

    /**
     * The age at which it was given.
     *
     * @return completed years, or empty if they are not said
     */
    public OptionalInt ageAtDose() {
        return age == null ? OptionalInt.empty() : OptionalInt.of(age);
    }

    /**
     * The product (ワクチンの種類).
     *
     * @return its name, or empty if it is not said
     */
    public Optional<FreeText> product() {
        return Optional.ofNullable(product);
    }

    /**
     * The maker (製造会社).
     *
     * @return its name, or empty if it is not said
     */
    public Optional<FreeText> maker() {
        return Optional.ofNullable(maker);
    }

    /**
     * The day on which it was given (接種年月日).
     *
     * @return the day, or empty if it is not said
     */
    public Optional<LocalDate> date() {
        return Optional.ofNullable(date);
    }

    /**
     * Whether 不明 was marked for product and maker.
     *
     * @return true if it was; false does not mean that they are known
     */
    public boolean isProductUnknown() {
        return productUnknown;
    }

    /**
     * Whether 不明 was marked for the date.
     *
     * @return true if it was; false does not mean that it is known
     */
    public boolean isDateUnknown() {
        return dateUnknown;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VaccineDose that
                && number == that.number
                && given == that.given
                && productUnknown == that.productUnknown
                && dateUnknown == that.dateUnknown
                && Objects.equals(age, that.age)
                && Objects.equals(product, that.product)
                && Objects.equals(maker, that.maker)
                && Objects.equals(date, that.date);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, given, age, product, maker, date, productUnknown, dateUnknown);
    }

    /** Only which dose it is. */
    @Override
    public String toString() {
        return "VaccineDose[" + number + " …]";
    }

    /** Collects what is known of a dose. Not thread-safe. */
    public static final class Builder {

        private final int number;
        private final Truth given;
        private @Nullable Integer age;
        private @Nullable FreeText product;
        private @Nullable FreeText maker;
        private @Nullable LocalDate date;
        private boolean productUnknown;
        private boolean dateUnknown;

        private Builder(int number, Truth given) {
            if (number < 1) {
                throw new IllegalArgumentException("the first dose must be number 1");
            }
            this.number = number;
            this.given = requireNonNull(given, "given");
        }

        /**
         * The age at which it was given.
         *
         * @param years completed years, 0 to 150
         * @return this builder
         * @throws IllegalArgumentException if there are fewer or more
         */
        public Builder ageAtDose(int years) {
            if (years < 0 || years > HIGHEST_AGE) {
                throw new IllegalArgumentException("an age must be 0 to " + HIGHEST_AGE + " years");
            }
            this.age = years;
            return this;
        }

        /**
         * The product.
         *
         * @param name its name
         * @return this builder
         */
        public Builder product(FreeText name) {
            this.product = requireNonNull(name, "name");
            return this;
        }

        /**
         * The maker.
         *
         * @param name its name
         * @return this builder
         */
        public Builder maker(FreeText name) {
            this.maker = requireNonNull(name, "name");
            return this;
        }

        /**
         * The day on which it was given.
         *
         * @param day the day
         * @return this builder
         */
        public Builder date(LocalDate day) {
            this.date = requireNonNull(day, "day");
            return this;
        }

        /**
         * Product and maker are marked as 不明.
         *
         * @return this builder
         */
        public Builder productUnknown() {
            this.productUnknown = true;
            return this;
        }

        /**
         * The date is marked as 不明.
         *
         * @return this builder
         */
        public Builder dateUnknown() {
            this.dateUnknown = true;
            return this;
        }

        /**
         * Makes the dose.
         *
         * @return an immutable dose
         */
        public VaccineDose build() {
            return new VaccineDose(this);
        }
    }
}
