package org.hersys.release;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.law.Truth;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * What is known when a certificate of recuperation is asked for (療養証明書の判断に用いる情報). Every item but the day may
 * be unknown.
 *
 * <p>Immutable. Never prints the date of diagnosis.
 */
public final class CertificateFacts {

    private final LocalDate askedOn;
    private final Truth diagnosedByPhysician;
    private final Truth notificationAccepted;
    private final @Nullable DiagnosisClass diagnosisClass;
    private final Truth clinicallyDiagnosed;
    private final @Nullable LocalDate diagnosedOn;

    private CertificateFacts(Builder builder) {
        this.askedOn = builder.askedOn;
        this.diagnosedByPhysician = builder.diagnosedByPhysician;
        this.notificationAccepted = builder.notificationAccepted;
        this.diagnosisClass = builder.diagnosisClass;
        this.clinicallyDiagnosed = builder.clinicallyDiagnosed;
        this.diagnosedOn = builder.diagnosedOn;
    }

    /**
     * Begins the facts with the day on which the certificate is asked for.
     *
     * @param day the day, which chooses the edition
     * @return a builder
     */
    public static Builder askedOn(LocalDate day) {
        return new Builder(day);
    }

    /**
     * The day on which the certificate is asked for.
     *
     * @return the day
     */
    public LocalDate askedOn() {
        return askedOn;
    }

    /**
     * Whether a physician made the diagnosis.
     *
     * @return yes, no or unknown
     */
    public Truth diagnosedByPhysician() {
        return diagnosedByPhysician;
    }

    /**
     * Whether a notification of the person was accepted (発生届の受理). From 2022-09-26 on, there is none of persons outside
     * the four groups.
     *
     * @return yes, no or unknown
     */
    public Truth notificationAccepted() {
        return notificationAccepted;
    }

    /**
     * As what the person was diagnosed.
     *
     * @return the class, or empty if it is not known
     */
    public Optional<DiagnosisClass> diagnosisClass() {
        return Optional.ofNullable(diagnosisClass);
    }

    /**
     * Whether the diagnosis was clinical, without a test (みなし陽性).
     *
     * @return yes, no or unknown
     */
    public Truth clinicallyDiagnosed() {
        return clinicallyDiagnosed;
    }

    /**
     * The date of diagnosis.
     *
     * @return the day, or empty if it is not known
     */
    public Optional<LocalDate> diagnosedOn() {
        return Optional.ofNullable(diagnosedOn);
    }

    /** The day on which it is asked for only. */
    @Override
    public String toString() {
        return "CertificateFacts[askedOn=" + askedOn + "]";
    }

    /**
     * Collects the facts; what is not said stays unknown.
     *
     * <p>Not thread-safe.
     */
    public static final class Builder {

        private final LocalDate askedOn;
        private Truth diagnosedByPhysician = Truth.UNKNOWN;
        private Truth notificationAccepted = Truth.UNKNOWN;
        private @Nullable DiagnosisClass diagnosisClass;
        private Truth clinicallyDiagnosed = Truth.UNKNOWN;
        private @Nullable LocalDate diagnosedOn;

        private Builder(LocalDate askedOn) {
            this.askedOn = requireNonNull(askedOn, "askedOn");
        }

        /**
         * States whether a physician made the diagnosis.
         *
         * @param truth yes, no or unknown
         * @return this builder
         */
        public Builder diagnosedByPhysician(Truth truth) {
            this.diagnosedByPhysician = requireNonNull(truth, "truth");
            return this;
        }

        /**
         * States whether a notification was accepted.
         *
         * @param truth yes, no or unknown
         * @return this builder
         */
        public Builder notificationAccepted(Truth truth) {
            this.notificationAccepted = requireNonNull(truth, "truth");
            return this;
        }

        /**
         * States as what the person was diagnosed.
         *
         * @param diagnosisClass the class
         * @return this builder
         */
        public Builder diagnosisClass(DiagnosisClass diagnosisClass) {
            this.diagnosisClass = requireNonNull(diagnosisClass, "diagnosisClass");
            return this;
        }

        /**
         * States whether the diagnosis was clinical.
         *
         * @param truth yes, no or unknown
         * @return this builder
         */
        public Builder clinicallyDiagnosed(Truth truth) {
            this.clinicallyDiagnosed = requireNonNull(truth, "truth");
            return this;
        }

        /**
         * States the date of diagnosis.
         *
         * @param day the day
         * @return this builder
         */
        public Builder diagnosedOn(LocalDate day) {
            this.diagnosedOn = requireNonNull(day, "day");
            return this;
        }

        /**
         * Makes the facts, unless they contradict each other.
         *
         * @return the facts, or the problem with the item it is about
         */
        public Outcome<CertificateFacts> check() {
            if (diagnosedOn != null && diagnosedOn.isAfter(askedOn)) {
                return Outcome.refused(Problem.of(
                        ProblemCode.VALUE_INVALID,
                        "diagnosedOn",
                        BilingualText.of(
                                "診断年月日は申請日以前としてください。", "Give a date of diagnosis on or before the day of asking.")));
            }
            if (clinicallyDiagnosed == Truth.YES
                    && diagnosisClass != null
                    && diagnosisClass != DiagnosisClass.SUSPECTED_PATIENT) {
                return Outcome.refused(
                        Problem.of(ProblemCode.CLINICAL_DIAGNOSIS_OF_OTHER_CLASS, "clinicallyDiagnosed"));
            }
            return Outcome.accepted(new CertificateFacts(this));
        }

        /**
         * Makes the facts, where a contradiction would be a mistake of the program.
         *
         * @return the facts
         * @throws IllegalArgumentException if they contradict each other
         */
        public CertificateFacts build() {
            return check().orElseThrow();
        }
    }
}
