package org.hersys.proof;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.hersys.institution.Prefecture;
import org.hersys.law.Condition;
import org.hersys.law.Criterion;
import org.hersys.regime.CountingBasis;
import org.hersys.regime.InstructionRule;
import org.hersys.regime.ReportingRegime;
import org.hersys.regime.ReportingRegimes;

/** The law on notification taken apart and put together again, so that something wrong can be put into it. */
final class ComposedLaw {

    static final ReportingRegimes RIGHT = ReportingRegimes.standard();

    static final LocalDate FOUR_GROUPS_BEGIN = LocalDate.of(2022, 9, 26);

    static final ReportingRegime GROUPS = RIGHT.nationwide().on(FOUR_GROUPS_BEGIN);

    private final Map<LocalDate, ReportingRegime> nationwide = new TreeMap<>();
    private final Map<Prefecture, LocalDate> early = new EnumMap<>(Prefecture.class);

    ComposedLaw() {
        RIGHT.nationwide()
                .changes()
                .forEach(day -> nationwide.put(day, RIGHT.nationwide().on(day)));
        RIGHT.earlyStarts()
                .forEach((place, governing) ->
                        early.put(place, governing.inForceFrom().orElseThrow()));
    }

    Map<Prefecture, LocalDate> early() {
        return Map.copyOf(early);
    }

    ComposedLaw with(LocalDate day, ReportingRegime edition) {
        nationwide.put(day, edition);
        return this;
    }

    ComposedLaw moved(LocalDate day, int days) {
        nationwide.put(day.plusDays(days), RIGHT.nationwide().on(day));
        nationwide.remove(day);
        return this;
    }

    ComposedLaw early(Prefecture place, LocalDate day) {
        early.put(place, day);
        return this;
    }

    ComposedLaw notEarly(Prefecture place) {
        early.remove(place);
        return this;
    }

    ReportingRegimes law() {
        var builder = ReportingRegimes.startingWith(RIGHT.nationwide().on(LocalDate.MIN));
        nationwide.forEach(builder::from);
        early.forEach(
                (place, day) -> builder.earlyIn(day, earlyEdition(place), CountingBasis.DATE_OF_DIAGNOSIS, place));
        return builder.build();
    }

    private static ReportingRegime earlyEdition(Prefecture place) {
        var somewhere = RIGHT.earlyStarts().containsKey(place) ? place : Prefecture.MIYAGI;
        return RIGHT.governing(FOUR_GROUPS_BEGIN.minusDays(1), somewhere).regime();
    }

    /** The four groups with another condition for one of their criteria. */
    static ReportingRegime groupsWith(String code, Condition condition) {
        return groups(
                criterion -> criterion.code().equals(code)
                        ? new Criterion(code, criterion.label(), condition, criterion.citation())
                        : criterion,
                rule -> true);
    }

    /** The four groups without one of their instructions. */
    static ReportingRegime groupsWithoutInstruction(String code) {
        return groups(criterion -> criterion, rule -> !rule.instruction().code().equals(code));
    }

    private static ReportingRegime groups(UnaryOperator<Criterion> reading, Predicate<InstructionRule> kept) {
        var criteria = GROUPS.criteria().stream().map(reading).toList();
        var builder = like(GROUPS)
                .anyOf(criteria.get(0))
                .where(criteria.get(1), array(criteria.subList(2, criteria.size())))
                .countedIf(reading.apply(GROUPS.counted().orElseThrow()));
        GROUPS.instructions().stream().filter(kept).forEach(builder::instructing);
        return builder.build();
    }

    /** An edition that only lists criteria, without one of them. */
    static ReportingRegime without(ReportingRegime edition, Criterion forgotten) {
        var criteria = edition.criteria().stream()
                .filter(criterion -> !criterion.equals(forgotten))
                .toList();
        var builder = like(edition).anyOf(array(criteria));
        edition.instructions().forEach(builder::instructing);
        return builder.build();
    }

    private static ReportingRegime.Builder like(ReportingRegime edition) {
        return ReportingRegime.builder(edition.id(), edition.name(), edition.citation());
    }

    private static Criterion[] array(List<Criterion> criteria) {
        return criteria.toArray(Criterion[]::new);
    }
}
