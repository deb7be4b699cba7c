package org.hersys.diagnosis;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hersys.law.Citation;
import org.hersys.law.Sources;
import org.hersys.person.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * One test for the virus (検査記録): method, specimen, date of the specimen and result, each of which may be missing.
 *
 * <pre>{@code
 * var test = TestRecord.builder()
 *     .method(TestMethod.NUCLEIC_ACID_AMPLIFICATION)
 *     .specimen(Specimen.SALIVA)
 *     .takenOn(LocalDate.of(2022, 1, 20))
 *     .build(); // the result has not come yet
 * }</pre>
 *
 * <p>A case keeps all its tests, a notification carries at most {@link #MOST_ON_A_NOTIFICATION} of them. From 2022-06-30
 * the form asks for the date of the specimen alone, so that a test may have nothing else. Immutable; it does not print what
 * it holds.
 */
public final class TestRecord {

    /** As many tests fit on one notification (検査結果は一度に4回分まで). */
    public static final int MOST_ON_A_NOTIFICATION = 4;

    /** What the remarks say of a person diagnosed without a test. */
    public static final String CLINICAL_DIAGNOSIS_REMARK = "臨床診断";

    private static final Comparator<TestRecord> BY_CHOICE = Comparator.comparing(
                    (TestRecord test) -> !test.isPositive())
            .thenComparing(
                    test -> test.takenOn().orElse(LocalDate.MIN),
                    Comparator.<LocalDate>naturalOrder().reversed());

    private final @Nullable TestMethod method;
    private final @Nullable Specimen specimen;
    private final @Nullable FreeText otherSpecimen;
    private final @Nullable LocalDate takenOn;
    private final @Nullable SpecimenResult result;

    private TestRecord(Builder builder) {
        this.method = builder.method;
        this.specimen = builder.specimen;
        this.otherSpecimen = builder.otherSpecimen;
        this.takenOn = builder.takenOn;
        this.result = builder.result;
    }

    /**
     * Begins a test of which nothing is known.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What is entered in the place of a test of a person diagnosed without one (みなし陽性、臨床診断): method, specimen and
     * result 「その他」, and the day of diagnosis as that of the specimen.
     *
     * <p>The remarks of the notification say {@link #CLINICAL_DIAGNOSIS_REMARK} as well.
     *
     * @param diagnosedOn the day of diagnosis
     * @return the entry
     */
    public static TestRecord clinicalDiagnosis(LocalDate diagnosedOn) {
        return builder()
                .method(TestMethod.OTHER)
                .specimen(Specimen.OTHER)
                .takenOn(diagnosedOn)
                .result(SpecimenResult.OTHER)
                .build();
    }

    /**
     * Where it is said how a person diagnosed without a test is entered.
     *
     * @return the source
     */
    public static Citation clinicalDiagnosisCitation() {
        return Sources.INSTITUTION_FAQ.at("問17");
    }

    /**
     * The tests that a notification carries unless the physician chooses others: the positive ones first, then the newest.
     *
     * @param tests all tests of the case
     * @return at most {@link #MOST_ON_A_NOTIFICATION} of them; tests without a date come last among their like, and equal
     *     ones keep their order
     */
    public static List<TestRecord> choice(List<TestRecord> tests) {
        return tests.stream().sorted(BY_CHOICE).limit(MOST_ON_A_NOTIFICATION).toList();
    }

    /**
     * Where it is said how many tests a notification carries.
     *
     * @return the source
     */
    public static Citation mostOnANotificationCitation() {
        return Sources.SURVEILLANCE_QA.at("問6");
    }

    /**
     * Begins a test like this one.
     *
     * @return a builder that holds all that this test holds
     */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.method = method;
        builder.specimen = specimen;
        builder.otherSpecimen = otherSpecimen;
        builder.takenOn = takenOn;
        builder.result = result;
        return builder;
    }

    /**
     * How the virus was looked for.
     *
     * @return the method, or empty if it is not said
     */
    public Optional<TestMethod> method() {
        return Optional.ofNullable(method);
    }

    /**
     * What was tested.
     *
     * @return the specimen, or empty if it is not said
     */
    public Optional<Specimen> specimen() {
        return Optional.ofNullable(specimen);
    }

    /**
     * What was tested where it is none of the listed specimens.
     *
     * @return the words, only with {@link Specimen#OTHER}
     */
    public Optional<FreeText> otherSpecimen() {
        return Optional.ofNullable(otherSpecimen);
    }

    /**
     * When the specimen was taken (検体採取日).
     *
     * @return the day, or empty if it is not said
     */
    public Optional<LocalDate> takenOn() {
        return Optional.ofNullable(takenOn);
    }

    /**
     * What was found.
     *
     * @return the result, or empty while it has not come (結果未着)
     */
    public Optional<SpecimenResult> result() {
        return Optional.ofNullable(result);
    }

    /**
     * Whether the virus was found.
     *
     * @return true if the result is positive
     */
    public boolean isPositive() {
        return result == SpecimenResult.POSITIVE;
    }

    /**
     * Whether this is the entry of a person diagnosed without a test.
     *
     * @param diagnosedOn the day of diagnosis
     * @return true if method, specimen and result are 「その他」 and the specimen has that day
     */
    public boolean isClinicalDiagnosis(LocalDate diagnosedOn) {
        return method == TestMethod.OTHER
                && specimen == Specimen.OTHER
                && result == SpecimenResult.OTHER
                && diagnosedOn.equals(takenOn);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TestRecord that
                && method == that.method
                && specimen == that.specimen
                && result == that.result
                && Objects.equals(takenOn, that.takenOn)
                && Objects.equals(otherSpecimen, that.otherSpecimen);
    }

    @Override
    public int hashCode() {
        return Objects.hash(method, specimen, otherSpecimen, takenOn, result);
    }

    /** Without what it holds: it is the patient's. */
    @Override
    public String toString() {
        return "TestRecord[…]";
    }

    /** Collects what is known of a test. Not thread-safe. */
    public static final class Builder {

        private @Nullable TestMethod method;
        private @Nullable Specimen specimen;
        private @Nullable FreeText otherSpecimen;
        private @Nullable LocalDate takenOn;
        private @Nullable SpecimenResult result;

        private Builder() {}

        /**
         * How the virus was looked for.
         *
         * @param value the method
         * @return this builder
         */
        public Builder method(TestMethod value) {
            this.method = requireNonNull(value, "value");
            return this;
        }

        /**
         * What was tested; takes back the words for another specimen unless it is {@link Specimen#OTHER}.
         *
         * @param value the specimen
         * @return this builder
         */
        public Builder specimen(Specimen value) {
            this.specimen = requireNonNull(value, "value");
            if (value != Specimen.OTHER) {
                this.otherSpecimen = null;
            }
            return this;
        }

        /**
         * What was tested, where it is none of the listed specimens; the specimen becomes {@link Specimen#OTHER}.
         *
         * @param words what it was
         * @return this builder
         */
        public Builder otherSpecimen(FreeText words) {
            this.otherSpecimen = requireNonNull(words, "words");
            this.specimen = Specimen.OTHER;
            return this;
        }

        /**
         * When the specimen was taken.
         *
         * @param day the day in Japan
         * @return this builder
         */
        public Builder takenOn(LocalDate day) {
            this.takenOn = requireNonNull(day, "day");
            return this;
        }

        /**
         * What was found; left out while the result has not come.
         *
         * @param value the result
         * @return this builder
         */
        public Builder result(SpecimenResult value) {
            this.result = requireNonNull(value, "value");
            return this;
        }

        /**
         * Makes the test.
         *
         * @return an immutable test
         * @throws IllegalArgumentException if nothing is known of it
         */
        public TestRecord build() {
            if (method == null && specimen == null && takenOn == null && result == null) {
                throw new IllegalArgumentException("a test must have a method, a specimen, a date or a result");
            }
            return new TestRecord(this);
        }
    }
}
