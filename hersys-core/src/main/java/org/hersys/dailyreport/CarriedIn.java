package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.hersys.person.AgeBracket;

/**
 * A part of the ledger that a report has taken in (前日以前の調整分の計上).
 *
 * @param carryOver the entry of the ledger
 * @param day the day to which the people belong, as in the entry
 * @param bracket their bracket, as in the entry
 * @param amount how many of them; of the same sign as the entry, and not more
 */
public record CarriedIn(CarryOverId carryOver, LocalDate day, AgeBracket bracket, int amount) {

    /**
     * Checks that nothing is missing.
     *
     * @param carryOver the entry of the ledger
     * @param day the day to which the people belong, as in the entry
     * @param bracket their bracket, as in the entry
     * @param amount how many of them; of the same sign as the entry, and not more
     * @throws IllegalArgumentException if the amount is 0
     */
    public CarriedIn {
        requireNonNull(carryOver, "carryOver");
        requireNonNull(day, "day");
        requireNonNull(bracket, "bracket");
        if (amount == 0) {
            throw new IllegalArgumentException("what is carried in must not be 0");
        }
    }

    /**
     * A part of an entry.
     *
     * @param entry the entry of the ledger
     * @param amount how many; of the same sign, and not more
     * @return what is carried in
     * @throws IllegalArgumentException if the amount is 0, has another sign or is more than the entry
     */
    public static CarriedIn of(CarryOver entry, int amount) {
        boolean isWithin = entry.amount() > 0 ? amount <= entry.amount() : amount >= entry.amount();
        if (Integer.signum(amount) != Integer.signum(entry.amount()) || !isWithin) {
            throw new IllegalArgumentException(
                    "of " + entry.amount() + " a part must be carried in, but it was " + amount);
        }
        return new CarriedIn(entry.id(), entry.day(), entry.bracket(), amount);
    }
}
