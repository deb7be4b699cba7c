package org.hersys.care;

import static java.util.Objects.requireNonNull;
import static org.hersys.care.CurrentStatus.*;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hersys.law.Citation;
import org.hersys.law.Sources;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/**
 * Which status may follow which (現在のステータスの遷移): the one table, which a host may replace.
 *
 * <pre>{@code
 * StatusTransitions.standard().allowedAfter(CurrentStatus.RELEASED); // DEAD
 * }</pre>
 *
 * <p>A patient is never a close contact again; released is final but for death, and dead is final. Who is found positive
 * after a release is a new case, and a mistake is corrected ({@link StatusHistory#corrected}). Immutable.
 */
public final class StatusTransitions {

    private static final Citation CITATION =
            Sources.provisional("遷移の可否を定めた典拠はない。療養の区分の間は相互に移れ、退院・療養解除の後は死亡のみ、死亡の後は遷移なし、患者から濃厚接触者へは戻らないものとした");

    private static final StatusTransitions STANDARD = standardTable();

    private final Map<CurrentStatus, Set<CurrentStatus>> table;

    private StatusTransitions(Map<CurrentStatus, Set<CurrentStatus>> table) {
        this.table = Collections.unmodifiableMap(table);
    }

    private static StatusTransitions standardTable() {
        var afterIllness = EnumSet.complementOf(EnumSet.of(CLOSE_CONTACT));
        var anything = EnumSet.allOf(CurrentStatus.class);
        return new StatusTransitions(new EnumMap<>(CurrentStatus.class))
                .with(CLOSE_CONTACT, afterIllness)
                .with(BEING_ARRANGED, afterIllness)
                .with(IN_HOSPITAL, afterIllness)
                .with(IN_HOSPITAL_SEVERE, afterIllness)
                .with(AT_HOTEL, afterIllness)
                .with(AT_HOME, afterIllness)
                .with(IN_WELFARE_FACILITY, afterIllness)
                .with(RELEASED, Set.of(DEAD))
                .with(DEAD, Set.of())
                .with(UNKNOWN, anything);
    }

    /**
     * The table of hersys.
     *
     * @return the transitions, provisional
     */
    public static StatusTransitions standard() {
        return STANDARD;
    }

    /**
     * This table with another row.
     *
     * @param from the status before
     * @param to all that may follow it; the status itself is left out, since staying is no transition
     * @return a new table
     */
    public StatusTransitions with(CurrentStatus from, Collection<CurrentStatus> to) {
        var row = EnumSet.noneOf(CurrentStatus.class);
        row.addAll(to);
        row.remove(from);
        var changed = new EnumMap<CurrentStatus, Set<CurrentStatus>>(CurrentStatus.class);
        changed.putAll(table);
        changed.put(requireNonNull(from, "from"), Collections.unmodifiableSet(row));
        return new StatusTransitions(changed);
    }

    /**
     * What may follow a status.
     *
     * @param from the status before
     * @return the statuses in their order; empty where nothing may follow
     */
    public Set<CurrentStatus> allowedAfter(CurrentStatus from) {
        return table.getOrDefault(requireNonNull(from, "from"), Set.of());
    }

    /**
     * Whether a status may follow another.
     *
     * @param from the status before
     * @param to the status after
     * @return true if the table has it; never for the same status
     */
    public boolean allows(CurrentStatus from, CurrentStatus to) {
        return allowedAfter(from).contains(requireNonNull(to, "to"));
    }

    /**
     * Goes from one status to another.
     *
     * @param from the status before
     * @param to the status after
     * @return the status after, or the problem {@code STATUS_CHANGE_NOT_ALLOWED} of the item {@code currentStatus}, which
     *     names both and what is allowed
     */
    public Outcome<CurrentStatus> after(CurrentStatus from, CurrentStatus to) {
        return allows(from, to) ? Outcome.accepted(to) : Outcome.refused(refusal(from, to));
    }

    private Problem refusal(CurrentStatus from, CurrentStatus to) {
        var allowed = allowedAfter(from).stream().map(CurrentStatus::label).toList();
        return Problem.of(
                ProblemCode.STATUS_CHANGE_NOT_ALLOWED,
                "currentStatus",
                from.label(),
                to.label(),
                allowed.isEmpty() ? BilingualText.of("なし", "none") : BilingualText.join(allowed, "、", ", "));
    }

    /**
     * The whole table.
     *
     * @return for each status what may follow it, in the order of {@link CurrentStatus}
     */
    public Map<CurrentStatus, Set<CurrentStatus>> table() {
        return table;
    }

    /**
     * What the standard table rests on.
     *
     * @return a provisional citation that says what was chosen
     */
    public static Citation citation() {
        return CITATION;
    }

    /** Two tables are equal if they allow the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof StatusTransitions that && table.equals(that.table);
    }

    @Override
    public int hashCode() {
        return table.hashCode();
    }

    /** The table. */
    @Override
    public String toString() {
        return table.toString();
    }
}
