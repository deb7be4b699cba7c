package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import org.hersys.actor.Attribution;
import org.hersys.person.AgeBracket;

/**
 * That the report of a day was wrong, and by how many in which bracket (翌日分での調整): an entry of the ledger of a unit.
 *
 * <p>It waits until later reports of the unit have taken it in, all at once or by parts. It is never changed; a mistake in it
 * is another entry, with the opposite sign. Immutable.
 */
public final class CarryOver {

    private final CarryOverId id;
    private final ReportingUnit unit;
    private final LocalDate day;
    private final AgeBracket bracket;
    private final int amount;
    private final CarryOverReason reason;
    private final Attribution attribution;

    private CarryOver(
            CarryOverId id,
            ReportingUnit unit,
            LocalDate day,
            AgeBracket bracket,
            int amount,
            CarryOverReason reason,
            Attribution attribution) {
        this.id = requireNonNull(id, "id");
        this.unit = requireNonNull(unit, "unit");
        this.day = requireNonNull(day, "day");
        this.bracket = requireNonNull(bracket, "bracket");
        this.amount = amount;
        this.reason = requireNonNull(reason, "reason");
        this.attribution = requireNonNull(attribution, "attribution");
    }

    /**
     * An entry of the ledger.
     *
     * @param id its id
     * @param unit whose report was wrong
     * @param day the day to which the people belong
     * @param bracket the bracket to which they belong
     * @param amount how many were too few; below 0 if there were too many
     * @param reason why
     * @param attribution who entered it, and when
     * @return the entry
     * @throws IllegalArgumentException if the amount is 0, or beyond {@link DailyCounts#HIGHEST}
     */
    public static CarryOver of(
            CarryOverId id,
            ReportingUnit unit,
            LocalDate day,
            AgeBracket bracket,
            int amount,
            CarryOverReason reason,
            Attribution attribution) {
        if (amount == 0 || amount > DailyCounts.HIGHEST || amount < -DailyCounts.HIGHEST) {
            throw new IllegalArgumentException("the amount must be from -" + DailyCounts.HIGHEST + " to "
                    + DailyCounts.HIGHEST + " and not 0, but was " + amount);
        }
        return new CarryOver(id, unit, day, bracket, amount, reason, attribution);
    }

    /**
     * Its id.
     *
     * @return the id
     */
    public CarryOverId id() {
        return id;
    }

    /**
     * Whose report was wrong.
     *
     * @return the unit
     */
    public ReportingUnit unit() {
        return unit;
    }

    /**
     * The day to which the people belong.
     *
     * @return the date of the report that was wrong
     */
    public LocalDate day() {
        return day;
    }

    /**
     * The bracket to which they belong.
     *
     * @return the bracket
     */
    public AgeBracket bracket() {
        return bracket;
    }

    /**
     * How many were too few.
     *
     * @return not 0; below 0 if there were too many
     */
    public int amount() {
        return amount;
    }

    /**
     * Why.
     *
     * @return the reason
     */
    public CarryOverReason reason() {
        return reason;
    }

    /**
     * Who entered it, and when.
     *
     * @return the attribution
     */
    public Attribution attribution() {
        return attribution;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CarryOver that
                && id.equals(that.id)
                && unit.equals(that.unit)
                && day.equals(that.day)
                && bracket == that.bracket
                && amount == that.amount
                && reason == that.reason
                && attribution.equals(that.attribution);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, unit, day, bracket, amount, reason, attribution);
    }

    /** The unit, the day, the bracket and the amount. */
    @Override
    public String toString() {
        return "CarryOver[" + unit + ", " + day + ", " + bracket + ", " + amount + "]";
    }
}
