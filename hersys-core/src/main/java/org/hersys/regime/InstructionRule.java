package org.hersys.regime;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Set;
import org.hersys.law.Condition;
import org.hersys.law.Truth;
import org.hersys.time.EffectivePeriod;

/**
 * When an instruction is given (留意事項の適用): with which duties, to whom, on which days of diagnosis.
 *
 * <p>It is given only to those of whom the condition is known to hold. Immutable.
 *
 * @param instruction what to do
 * @param duties the answers it may accompany
 * @param condition to whom it is given
 * @param period the days of diagnosis on which it is given, within those of the edition
 */
public record InstructionRule(
        Instruction instruction, Set<ReportingDuty> duties, Condition condition, EffectivePeriod period) {

    /**
     * Checks that nothing is missing.
     *
     * @param instruction what to do
     * @param duties the answers it may accompany
     * @param condition to whom it is given
     * @param period the days of diagnosis on which it is given, within those of the edition
     */
    public InstructionRule {
        requireNonNull(instruction, "instruction");
        requireNonNull(condition, "condition");
        requireNonNull(period, "period");
        duties = Set.copyOf(duties);
    }

    boolean appliesTo(ReportingDuty duty, NotificationFacts facts, LocalDate day) {
        return duties.contains(duty) && period.contains(day) && facts.truth(condition) == Truth.YES;
    }
}
