package org.hersys.release;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hersys.law.Truth;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a close contact (濃厚接触者の待機の判断に用いる情報).
 *
 * <pre>{@code
 * var facts = ContactFacts.of(lastContactOn, asOf).essentialWorker(Truth.NO).build();
 * }</pre>
 *
 * <p>Immutable. Never prints the day of the contact.
 */
public final class ContactFacts {

    private final LocalDate lastContactOn;
    private final LocalDate asOf;
    private final Truth essentialWorker;
    private final @Nullable List<NegativeTest> negativeTests;

    private ContactFacts(Builder builder) {
        this.lastContactOn = builder.lastContactOn;
        this.asOf = builder.asOf;
        this.essentialWorker = builder.essentialWorker;
        this.negativeTests = builder.negativeTests;
    }

    /**
     * Begins the facts.
     *
     * @param lastContactOn the day of the last contact, which is day 0
     * @param asOf the day of judgement, which chooses the edition
     * @return a builder
     */
    public static Builder of(LocalDate lastContactOn, LocalDate asOf) {
        return new Builder(lastContactOn, asOf);
    }

    /**
     * The day of the last contact (最終接触日).
     *
     * @return day 0
     */
    public LocalDate lastContactOn() {
        return lastContactOn;
    }

    /**
     * The day of judgement.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Whether the contact keeps society running (社会機能維持者).
     *
     * @return yes, no or unknown
     */
    public Truth essentialWorker() {
        return essentialWorker;
    }

    /**
     * The negative tests since the last contact.
     *
     * @return all of them, perhaps none; or empty if nobody has said
     */
    public Optional<List<NegativeTest>> negativeTests() {
        return Optional.ofNullable(negativeTests);
    }

    /** The day of judgement only. */
    @Override
    public String toString() {
        return "ContactFacts[asOf=" + asOf + "]";
    }

    /**
     * Collects the facts; what is not said stays unknown.
     *
     * <p>Not thread-safe.
     */
    public static final class Builder {

        private final LocalDate lastContactOn;
        private final LocalDate asOf;
        private Truth essentialWorker = Truth.UNKNOWN;
        private @Nullable List<NegativeTest> negativeTests;

        private Builder(LocalDate lastContactOn, LocalDate asOf) {
            this.lastContactOn = requireNonNull(lastContactOn, "lastContactOn");
            this.asOf = requireNonNull(asOf, "asOf");
        }

        /**
         * States whether the contact keeps society running.
         *
         * @param essentialWorker yes, no or unknown
         * @return this builder
         */
        public Builder essentialWorker(Truth essentialWorker) {
            this.essentialWorker = requireNonNull(essentialWorker, "essentialWorker");
            return this;
        }

        /**
         * States the negative tests so far; an empty list says that there is none.
         *
         * @param tests all negative tests, in any order
         * @return this builder
         */
        public Builder negativeTests(List<NegativeTest> tests) {
            this.negativeTests = List.copyOf(tests);
            return this;
        }

        /**
         * Makes the facts, unless they contradict each other.
         *
         * @return the facts, or every contradiction as {@code VALUE_INVALID} with the item it is about
         */
        public Outcome<ContactFacts> check() {
            var problems = new ArrayList<Problem>();
            if (lastContactOn.isAfter(asOf)) {
                problems.add(notAfterJudgement("lastContactOn"));
            }
            if (negativeTests != null
                    && negativeTests.stream().anyMatch(test -> test.at().day().isAfter(asOf))) {
                problems.add(notAfterJudgement(ReleaseItem.NEGATIVE_TESTS.code()));
            }
            return problems.isEmpty() ? Outcome.accepted(new ContactFacts(this)) : Outcome.refused(problems);
        }

        /**
         * Makes the facts, where a contradiction would be a mistake of the program.
         *
         * @return the facts
         * @throws IllegalArgumentException if they contradict each other
         */
        public ContactFacts build() {
            return check().orElseThrow();
        }

        private static Problem notAfterJudgement(String item) {
            return Problem.of(
                    ProblemCode.VALUE_INVALID,
                    item,
                    BilingualText.of("判断日以前の日付としてください。", "Give a date on or before the day of judgement."));
        }
    }
}
