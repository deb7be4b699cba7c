package org.hersys.regime;

import static java.util.Objects.requireNonNull;
import static org.hersys.regime.NotificationQuestions.CLINICALLY_DIAGNOSED;
import static org.hersys.regime.NotificationQuestions.DIAGNOSIS_CLASS;
import static org.hersys.regime.NotificationQuestions.NEEDS_DESIGNATED_DRUG;
import static org.hersys.regime.NotificationQuestions.PREGNANT;
import static org.hersys.regime.NotificationQuestions.QUESTIONNAIRE;
import static org.hersys.regime.NotificationQuestions.RISK_FACTOR;
import static org.hersys.regime.NotificationQuestions.TEST_PROGRAMME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hersys.diagnosis.DesignatedDrug;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.RiskFactor;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.institution.Prefecture;
import org.hersys.law.Answers;
import org.hersys.law.Condition;
import org.hersys.law.Item;
import org.hersys.law.Questionnaire;
import org.hersys.law.Truth;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.AgeReckoning;
import org.hersys.person.BirthDate;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a diagnosed person (届出の要否を判断するための情報). Everything but the date of diagnosis may be unknown.
 *
 * <pre>{@code
 * var facts = NotificationFacts.diagnosedOn(LocalDate.of(2022, 9, 26))
 *     .prefecture(Prefecture.TOKYO)
 *     .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
 *     .bornOn(LocalDate.of(1957, 9, 27))
 *     .pregnant(false)
 *     .build();
 * }</pre>
 *
 * <p>What is not said stays unknown, and unknown is not no. No name, no id and no address belong here. Immutable; no
 * method returns null.
 */
public final class NotificationFacts {

    private final LocalDate diagnosedOn;
    private final @Nullable Prefecture prefecture;
    private final AgeKnowledge age;
    private final AgeReckoning reckoning;
    private final Answers answers;

    private NotificationFacts(
            LocalDate diagnosedOn,
            @Nullable Prefecture prefecture,
            AgeKnowledge age,
            AgeReckoning reckoning,
            Answers answers) {
        this.diagnosedOn = diagnosedOn;
        this.prefecture = prefecture;
        this.age = age;
        this.reckoning = reckoning;
        this.answers = answers;
    }

    /**
     * Begins the facts about a person diagnosed on a day, about whom nothing else is known yet.
     *
     * @param diagnosedOn the date of diagnosis (診断年月日) in Japan
     * @return a builder
     */
    public static Builder diagnosedOn(LocalDate diagnosedOn) {
        return new Builder(requireNonNull(diagnosedOn, "diagnosedOn"), Answers.unknown(QUESTIONNAIRE));
    }

    /**
     * Begins the facts about a person of whom a vendor's own rule asks more.
     *
     * @param diagnosedOn the date of diagnosis in Japan
     * @param questionnaire extends {@link NotificationQuestions#QUESTIONNAIRE}
     * @return a builder
     * @throws IllegalArgumentException if the questionnaire lacks the items that every regime asks about
     */
    public static Builder diagnosedOn(LocalDate diagnosedOn, Questionnaire questionnaire) {
        if (!questionnaire.covers(QUESTIONNAIRE)) {
            throw new IllegalArgumentException("questionnaire must extend NotificationQuestions.QUESTIONNAIRE");
        }
        return new Builder(requireNonNull(diagnosedOn, "diagnosedOn"), Answers.unknown(questionnaire));
    }

    /**
     * The date of diagnosis, by which the edition is chosen.
     *
     * @return the date in Japan
     */
    public LocalDate diagnosedOn() {
        return diagnosedOn;
    }

    /**
     * The prefecture of the notifying institution.
     *
     * @return the prefecture, or empty if it is unknown
     */
    public Optional<Prefecture> prefecture() {
        return Optional.ofNullable(prefecture);
    }

    /**
     * The diagnosis class.
     *
     * @return the class, or empty if it is unknown
     */
    public Optional<DiagnosisClass> diagnosisClass() {
        return single(answers.choices(DIAGNOSIS_CLASS, DiagnosisClass.class));
    }

    /**
     * The programme under which the test was done.
     *
     * @return the programme, or empty if it is unknown
     */
    public Optional<TestProgramme> testProgramme() {
        return single(answers.choices(TEST_PROGRAMME, TestProgramme.class));
    }

    private static <E extends Enum<E>> Optional<E> single(Set<E> choices) {
        return choices.size() == 1 ? Optional.of(choices.iterator().next()) : Optional.empty();
    }

    /**
     * What is known of the age.
     *
     * @return birth date, years, a band or unknown
     */
    public AgeKnowledge age() {
        return age;
    }

    /**
     * How years of age are counted.
     *
     * @return conventional unless the builder was told otherwise
     */
    public AgeReckoning reckoning() {
        return reckoning;
    }

    /**
     * What is known of a yes/no item.
     *
     * @param item an item of the questionnaire
     * @return yes, no or unknown
     * @throws IllegalArgumentException if it is not a yes/no item of the questionnaire
     */
    public Truth truth(Item item) {
        return answers.truth(item);
    }

    /**
     * Whether a condition holds for this person.
     *
     * @param condition asks about items of the questionnaire
     * @return yes, no, or unknown if what is unknown can still change it
     */
    public Truth truth(Condition condition) {
        return condition.truth(answers, lowestAge(), highestAge());
    }

    /**
     * The answers to the yes/no items and the class.
     *
     * @return what is known
     */
    public Answers answers() {
        return answers;
    }

    /** The lowest age the person may have had at diagnosis. */
    int lowestAge() {
        return age.lowestOn(diagnosedOn, reckoning);
    }

    /** The highest age the person may have had at diagnosis. */
    int highestAge() {
        return age.highestOn(diagnosedOn, reckoning);
    }

    /** The prefecture without a box around it, for the way every decision takes. */
    @Nullable
    Prefecture prefectureOrNull() {
        return prefecture;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NotificationFacts that
                && diagnosedOn.equals(that.diagnosedOn)
                && prefecture == that.prefecture
                && age.equals(that.age)
                && reckoning == that.reckoning
                && answers.equals(that.answers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(diagnosedOn, prefecture, age, reckoning, answers);
    }

    /** What is known, without the birth date. */
    @Override
    public String toString() {
        return "NotificationFacts[diagnosedOn=" + diagnosedOn
                + ", prefecture=" + prefecture().map(Prefecture::name).orElse("unknown")
                + ", class=" + diagnosisClass().map(DiagnosisClass::name).orElse("unknown")
                + ", age=" + age + ", " + answers + "]";
    }

    /**
     * Collects what is known (情報の入力). Each item that is not given stays unknown.
     *
     * <p>{@link #check} tells everything that contradicts itself; {@link #build} is for facts that were checked before
     * and throws. Not thread-safe.
     */
    public static final class Builder {

        private final LocalDate diagnosedOn;
        private Answers answers;
        private @Nullable Prefecture prefecture;
        private AgeKnowledge age = AgeKnowledge.unknown();
        private AgeReckoning reckoning = AgeReckoning.CONVENTIONAL;
        private final List<FactsConsistency.Derived> derived = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        private Builder(LocalDate diagnosedOn, Answers answers) {
            this.diagnosedOn = diagnosedOn;
            this.answers = answers;
        }

        /**
         * The prefecture of the notifying institution, not of the patient.
         *
         * @param prefecture where the institution is
         * @return this builder
         */
        public Builder prefecture(Prefecture prefecture) {
            this.prefecture = requireNonNull(prefecture, "prefecture");
            return this;
        }

        /**
         * The diagnosis class (診断分類).
         *
         * @param diagnosisClass the class, fixed by the state at the first examination
         * @return this builder
         */
        public Builder diagnosisClass(DiagnosisClass diagnosisClass) {
            answers = answers.with(DIAGNOSIS_CLASS, diagnosisClass);
            return this;
        }

        /**
         * Clinically diagnosed without a test (臨床診断・みなし陽性).
         *
         * @param value true makes the class suspected patient where none is given, since no other class can be
         *     clinically diagnosed; false is ignored with another class
         * @return this builder
         */
        public Builder clinicallyDiagnosed(boolean value) {
            return answer(CLINICALLY_DIAGNOSED, Truth.of(value));
        }

        /**
         * The birth date (生年月日).
         *
         * @param birthDate on or before the date of diagnosis
         * @return this builder
         */
        public Builder bornOn(LocalDate birthDate) {
            return age(AgeKnowledge.born(BirthDate.of(birthDate)));
        }

        /**
         * The age at diagnosis (診断時の年齢).
         *
         * @param completedYears 0 to 150
         * @return this builder
         */
        public Builder aged(int completedYears) {
            return age(AgeKnowledge.completedYears(completedYears));
        }

        /**
         * What is known of the age.
         *
         * @param age birth date, years, or a band such as 「60代」; unknown changes nothing
         * @return this builder
         */
        public Builder age(AgeKnowledge age) {
            if (!age.isUnknown()) {
                if (!this.age.isUnknown()) {
                    problems.add(Problem.of(ProblemCode.AGE_GIVEN_TWICE, "age"));
                }
                this.age = age;
            }
            return this;
        }

        /**
         * How years of age are counted.
         *
         * @param reckoning conventional (the default) or statutory
         * @return this builder
         */
        public Builder reckoning(AgeReckoning reckoning) {
            this.reckoning = requireNonNull(reckoning, "reckoning");
            return this;
        }

        /**
         * The physician judges admission necessary now (入院の必要性).
         *
         * @param value whether
         * @return this builder
         */
        public Builder needsAdmission(boolean value) {
            return answer(NotificationQuestions.NEEDS_ADMISSION, Truth.of(value));
        }

        /**
         * Admission may become necessary because of underlying disease and the like (入院の必要が生じる可能性).
         *
         * @param value whether the physician judges so
         * @return this builder
         */
        public Builder admissionForeseen(boolean value) {
            return answer(NotificationQuestions.ADMISSION_FORESEEN, Truth.of(value));
        }

        /**
         * Pregnancy (妊娠の有無).
         *
         * @param value whether
         * @return this builder
         */
        public Builder pregnant(boolean value) {
            return answer(PREGNANT, Truth.of(value));
        }

        /**
         * A risk factor for severe illness (重症化リスク因子の有無).
         *
         * @param value whether there is one
         * @return this builder
         */
        public Builder riskFactor(boolean value) {
            return answer(RISK_FACTOR, Truth.of(value));
        }

        /**
         * The need for a designated drug (治療薬の投与の必要性).
         *
         * @param value whether one of the designated drugs is needed
         * @return this builder
         */
        public Builder needsDesignatedDrug(boolean value) {
            return answer(NEEDS_DESIGNATED_DRUG, Truth.of(value));
        }

        /**
         * The new need for oxygen because of the disease (酸素投与の必要性).
         *
         * @param value whether
         * @return this builder
         */
        public Builder needsOxygen(boolean value) {
            return answer(NotificationQuestions.NEEDS_OXYGEN, Truth.of(value));
        }

        /**
         * The programme under which the test was done (検査の区分).
         *
         * @param programme a pre-delivery test makes the person pregnant where that is unknown
         * @return this builder
         */
        public Builder testProgramme(TestProgramme programme) {
            answers = answers.with(TEST_PROGRAMME, programme);
            return this;
        }

        /**
         * Any yes/no item, as records of other systems have it.
         *
         * @param item an item of the questionnaire
         * @param truth yes, no or unknown
         * @return this builder
         * @throws IllegalArgumentException if it is not a yes/no item of the questionnaire
         */
        public Builder answer(Item item, Truth truth) {
            answers = answers.with(item, truth);
            return this;
        }

        /**
         * Any choice, as a vendor's own rule asks it.
         *
         * @param item an item of the questionnaire
         * @param value one of the constants of its enum
         * @return this builder
         * @throws IllegalArgumentException if it is not a choice of the questionnaire, or the value not one of its constants
         */
        public Builder answer(Item item, Enum<?> value) {
            answers = answers.with(item, value);
            return this;
        }

        /**
         * The need for a designated drug, from the drugs that are needed (投与が必要な薬剤の一覧).
         *
         * @param names brand or generic names, Japanese or English
         * @param listing whether these are all drugs; only then an answer of no can follow
         * @return this builder
         * @see DesignatedDrug#recognise
         */
        public Builder drugsNeeded(Collection<String> names, Listing listing) {
            boolean found = names.stream()
                    .anyMatch(name -> !DesignatedDrug.recognise(name).isEmpty());
            return derive(NEEDS_DESIGNATED_DRUG, found, listing);
        }

        /**
         * Whether there is a risk factor, from the risk diseases of the patient (重症化リスク因子となる疾患等の一覧).
         *
         * @param factors the risk factors found, for example by {@link RiskFactor#fromIcd10}
         * @param listing whether these are all; only then an answer of no can follow
         * @return this builder
         */
        public Builder riskFactors(Collection<RiskFactor> factors, Listing listing) {
            return derive(RISK_FACTOR, !factors.isEmpty(), listing);
        }

        /** Kept apart from what was answered, so that a contradiction is seen in whatever order the two are given. */
        private Builder derive(Item item, boolean found, Listing listing) {
            if (found || listing == Listing.COMPLETE) {
                derived.add(new FactsConsistency.Derived(item, Truth.of(found)));
            }
            return this;
        }

        /**
         * The facts, or everything in them that cannot be.
         *
         * @return the facts, or the problems {@link ProblemCode#AGE_GIVEN_TWICE},
         *     {@link ProblemCode#BIRTH_AFTER_DIAGNOSIS}, {@link ProblemCode#CLINICAL_DIAGNOSIS_OF_OTHER_CLASS},
         *     {@link ProblemCode#VALUE_INVALID}
         */
        public Outcome<NotificationFacts> check() {
            var consistency = new FactsConsistency(diagnosedOn, age, answers, derived);
            var found = Stream.concat(problems.stream(), consistency.problems().stream())
                    .toList();
            return found.isEmpty()
                    ? Outcome.accepted(
                            new NotificationFacts(diagnosedOn, prefecture, age, reckoning, consistency.settled()))
                    : Outcome.refused(found);
        }

        /**
         * The facts, where a contradiction would be a mistake of the program.
         *
         * @return the facts
         * @throws IllegalArgumentException if they contradict themselves; the message names the problems, never the
         *     values
         */
        public NotificationFacts build() {
            return check().orElseThrow();
        }
    }
}
