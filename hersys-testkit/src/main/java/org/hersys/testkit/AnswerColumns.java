package org.hersys.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hersys.institution.Prefecture;
import org.hersys.law.CriterionResult;
import org.hersys.law.Item;
import org.hersys.law.Truth;
import org.hersys.regime.GoverningRegime;
import org.hersys.regime.Instruction;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.ReportingDuty;
import org.hersys.regime.ReportingRegime;
import org.hersys.regime.ReportingRegimes;

/** The columns of a decision table that say what is expected. */
final class AnswerColumns {

    /** What one cell expects of the decision. */
    @FunctionalInterface
    interface Expectation {

        /** What differs, in words; empty if the decision is as expected. */
        Optional<String> difference(NotificationDecision decision);
    }

    private static final String NOT = "!";

    private final Map<String, Function<String, Expectation>> columns = new LinkedHashMap<>();

    AnswerColumns(ReportingRegimes regimes) {
        var instructions = editions(regimes).stream()
                .flatMap(edition -> edition.instructions().stream())
                .map(rule -> rule.instruction().code())
                .collect(Collectors.toCollection(TreeSet::new));
        columns.put("outcome", cell -> {
            var duty = TableCell.constant(Arrays.asList(ReportingDuty.values()), cell);
            return decision -> compare("outcome", duty, decision.duty());
        });
        columns.put(
                "regime",
                cell -> decision -> compare("regime", cell, decision.regime().id()));
        columns.put("inForceFrom", cell -> {
            var day = TableCell.date(cell).toString();
            return decision -> compare("inForceFrom", day, NotificationDecisionAssert.firstDay(decision));
        });
        columns.put("criteria", cell -> {
            var codes = new TreeSet<>(TableCell.codes(cell));
            return decision -> compare("criteria", codes, criteria(decision));
        });
        columns.put("relevantUnknown", cell -> {
            var items = TableCell.codes(cell);
            return decision -> compare(
                    "relevantUnknown",
                    items,
                    decision.relevantUnknown().stream().map(Item::id).toList());
        });
        columns.put("counted", cell -> {
            var truth = TableCell.isNothing(cell) ? Truth.UNKNOWN : TableCell.yesOrNo(cell);
            return decision -> compare("counted", truth, decision.countedInDailyReport());
        });
        columns.put("instructions", cell -> instructions(TableCell.codes(cell), instructions));
        columns.put("because", cell -> decision -> Optional.empty());
    }

    /** Every edition that may govern anywhere. */
    static Set<ReportingRegime> editions(ReportingRegimes regimes) {
        return Stream.of(Prefecture.values())
                .flatMap(prefecture -> regimes.in(prefecture).values().stream())
                .map(GoverningRegime::regime)
                .collect(Collectors.toSet());
    }

    private static Set<String> criteria(NotificationDecision decision) {
        return decision.criteria().stream()
                .filter(result -> result.truth() == Truth.YES)
                .map(CriterionResult::criterion)
                .map(criterion -> criterion.code())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Expectation instructions(List<String> cell, Set<String> known) {
        var wanted = cell.stream().filter(code -> !code.startsWith(NOT)).toList();
        var unwanted = cell.stream()
                .filter(code -> code.startsWith(NOT))
                .map(code -> code.substring(NOT.length()))
                .toList();
        if (!known.containsAll(wanted) || !known.containsAll(unwanted)) {
            throw new IllegalArgumentException("must be instructions of these editions, " + known);
        }
        return decision -> {
            var given = decision.instructions().stream().map(Instruction::code).toList();
            boolean asExpected = cell.isEmpty()
                    ? given.isEmpty()
                    : given.containsAll(wanted) && unwanted.stream().noneMatch(given::contains);
            return asExpected ? Optional.empty() : compare("instructions", cell, given);
        };
    }

    private static Optional<String> compare(String what, Object expected, Object found) {
        return expected.equals(found)
                ? Optional.empty()
                : Optional.of(NotificationDecisionAssert.difference(what, expected, found));
    }

    Set<String> names() {
        return columns.keySet();
    }

    /** What a row expects; says what is wrong with it. */
    List<Expectation> read(TableSheet.Cells cells, Collection<String> errors) {
        var expectations = new ArrayList<Expectation>();
        columns.forEach((heading, column) -> {
            if (heading.equals("outcome") || !cells.get(heading).isEmpty()) {
                TableCell.read(cells, heading, column, errors).ifPresent(expectations::add);
            }
        });
        return expectations;
    }
}
