package org.hersys.diagnosis;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.hersys.law.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The vaccinations of a patient (新型コロナウイルスワクチン接種歴): dose by dose, or only how many, or 「回数不明」.
 *
 * <pre>{@code
 * VaccinationHistory.of(List.of(VaccineDose.builder(1, Truth.YES).ageAtDose(70).build()));
 * VaccinationHistory.ofCount(3);
 * }</pre>
 *
 * <p>A dose of which nothing is said is unknown, never absent. How many doses a form asks for is said by
 * {@link VaccinationQuestions}; more are entered as 「回数不明」, with their number in the remarks. Immutable; it does not
 * print what it holds.
 */
public final class VaccinationHistory {

    private static final VaccinationHistory EMPTY = new VaccinationHistory(List.of(), null, false);

    private static final int MOST = 99;

    private final List<VaccineDose> doses;
    private final @Nullable Integer count;
    private final boolean countUnknown;

    private VaccinationHistory(List<VaccineDose> doses, @Nullable Integer count, boolean countUnknown) {
        this.doses = doses;
        this.count = count;
        this.countUnknown = countUnknown;
    }

    /**
     * Vaccinations dose by dose.
     *
     * @param doses in any order, none twice; empty says nothing at all
     * @return the vaccinations
     * @throws IllegalArgumentException if two doses have the same number
     */
    public static VaccinationHistory of(Collection<VaccineDose> doses) {
        return EMPTY.withDoses(doses);
    }

    /**
     * Only how many doses there were (接種回数).
     *
     * @param count 0 for none, at most 99
     * @return the vaccinations
     * @throws IllegalArgumentException if the number is below 0 or above 99
     */
    public static VaccinationHistory ofCount(int count) {
        return EMPTY.withCount(count);
    }

    /**
     * It is not known how many doses there were (回数不明).
     *
     * @return the vaccinations
     */
    public static VaccinationHistory ofUnknownCount() {
        return EMPTY.withUnknownCount();
    }

    /**
     * These with other doses.
     *
     * @param others in any order, none twice
     * @return new vaccinations
     * @throws IllegalArgumentException if two doses have the same number
     */
    public VaccinationHistory withDoses(Collection<VaccineDose> others) {
        var byNumber = new TreeMap<Integer, VaccineDose>();
        for (var dose : others) {
            if (byNumber.put(dose.number(), dose) != null) {
                throw new IllegalArgumentException("a dose must be given once, but twice is number " + dose.number());
            }
        }
        return new VaccinationHistory(List.copyOf(byNumber.values()), count, countUnknown);
    }

    /**
     * These with the number of doses.
     *
     * @param number 0 for none, at most 99
     * @return new vaccinations
     * @throws IllegalArgumentException if the number is below 0 or above 99
     */
    public VaccinationHistory withCount(int number) {
        if (number < 0 || number > MOST) {
            throw new IllegalArgumentException("the number of doses must be 0 to " + MOST);
        }
        return new VaccinationHistory(doses, number, false);
    }

    /**
     * These with 「回数不明」.
     *
     * @return new vaccinations
     */
    public VaccinationHistory withUnknownCount() {
        return new VaccinationHistory(doses, null, true);
    }

    /**
     * The doses of which something is said.
     *
     * @return the first dose first
     */
    public List<VaccineDose> doses() {
        return doses;
    }

    /**
     * The dose with a number.
     *
     * @param number 1 for the first
     * @return the dose, or empty if nothing is said of it
     */
    public Optional<VaccineDose> dose(int number) {
        return doses.stream().filter(dose -> dose.number() == number).findFirst();
    }

    /**
     * Whether a dose was given.
     *
     * @param number 1 for the first
     * @return as it was entered; else by the number of doses, if that was entered; else unknown
     */
    public Truth given(int number) {
        requireAtLeastOne(number);
        return dose(number).map(VaccineDose::given).orElse(count == null ? Truth.UNKNOWN : Truth.of(number <= count));
    }

    private static void requireAtLeastOne(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("the first dose must be number 1");
        }
    }

    /**
     * How many doses there were, as entered.
     *
     * @return the number, or empty if it was not entered
     */
    public OptionalInt count() {
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }

    /**
     * Whether 「回数不明」 was entered.
     *
     * @return true if it was; false does not mean that the number is known
     */
    public boolean isCountUnknown() {
        return countUnknown;
    }

    /**
     * Whether nothing was entered.
     *
     * @return true if nothing is said of vaccinations
     */
    public boolean isEmpty() {
        return doses.isEmpty() && count == null && !countUnknown;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VaccinationHistory that
                && doses.equals(that.doses)
                && Objects.equals(count, that.count)
                && countUnknown == that.countUnknown;
    }

    @Override
    public int hashCode() {
        return Objects.hash(doses, count, countUnknown);
    }

    /** Without what it holds: it is the patient's. */
    @Override
    public String toString() {
        return "VaccinationHistory[…]";
    }
}
