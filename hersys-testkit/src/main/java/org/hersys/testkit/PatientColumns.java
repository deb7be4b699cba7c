package org.hersys.testkit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hersys.institution.Prefecture;
import org.hersys.law.Item;
import org.hersys.law.Questionnaire;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.AgeReckoning;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.ReportingRegimes;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;

/** The columns of a decision table that say what is known of a patient. */
final class PatientColumns {

    /** What a row says of a patient, and the day as if on which it is decided. */
    record Patient(NotificationFacts facts, LocalDate day) {

        NotificationDecision decide(ReportingRegimes regimes) {
            return regimes.decideAsIf(facts, day);
        }
    }

    /** Puts what a cell says into the facts. */
    @FunctionalInterface
    private interface Column {
        NotificationFacts.Builder read(NotificationFacts.Builder builder, String cell);
    }

    private static final String DIAGNOSED_ON = "diagnosedOn";
    private static final String AS_IF_ON = "asIfOn";

    private final Questionnaire questionnaire;
    private final Map<String, Column> columns = new LinkedHashMap<>();

    PatientColumns(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
        questionnaire.items().forEach(item -> columns.put(item.id(), column(item)));
        columns.put("birthDate", (builder, cell) -> builder.bornOn(TableCell.date(cell)));
        columns.put("ageBand", (builder, cell) -> builder.age(accepted(AgeKnowledge.parseBand(cell))));
        columns.put(
                "reckoning",
                (builder, cell) -> builder.reckoning(TableCell.constant(Arrays.asList(AgeReckoning.values()), cell)));
    }

    private static Column column(Item item) {
        return switch (item.kind()) {
            case YES_NO -> (builder, cell) -> builder.answer(item, TableCell.yesOrNo(cell));
            case CHOICE -> (builder, cell) -> builder.answer(item, TableCell.constant(item.choices(), cell));
            case PLACE -> (builder, cell) -> builder.prefecture(prefecture(cell));
            case AGE -> (builder, cell) -> builder.aged(TableCell.number(cell));
        };
    }

    private static Prefecture prefecture(String cell) {
        return Prefecture.ofName(cell).orElseGet(() -> accepted(Prefecture.parse(cell)));
    }

    private static <T> T accepted(Outcome<T> outcome) {
        return outcome.fold(value -> value, problems -> {
            throw new IllegalArgumentException(text(problems));
        });
    }

    private static String text(List<Problem> problems) {
        return String.join("; ", problems.stream().map(Problem::toString).toList());
    }

    Set<String> names() {
        var names = new TreeSet<>(columns.keySet());
        names.add(DIAGNOSED_ON);
        names.add(AS_IF_ON);
        return names;
    }

    /** The patient of a row, or empty after saying what is wrong with it. */
    Optional<Patient> read(TableSheet.Cells cells, Collection<String> errors) {
        var diagnosedOn = TableCell.read(cells, DIAGNOSED_ON, TableCell::date, errors);
        var day = TableCell.isUnknown(cells.get(AS_IF_ON))
                ? diagnosedOn
                : TableCell.read(cells, AS_IF_ON, TableCell::date, errors);
        var facts = diagnosedOn.flatMap(date -> facts(cells, date, errors));
        return facts.flatMap(known -> day.map(date -> new Patient(known, date)));
    }

    private Optional<NotificationFacts> facts(
            TableSheet.Cells cells, LocalDate diagnosedOn, Collection<String> errors) {
        var builder = NotificationFacts.diagnosedOn(diagnosedOn, questionnaire);
        columns.forEach((heading, column) -> {
            if (!TableCell.isUnknown(cells.get(heading))) {
                TableCell.read(cells, heading, cell -> column.read(builder, cell), errors);
            }
        });
        return builder.check().fold(Optional::of, problems -> {
            errors.add("line " + cells.line() + ": " + text(problems));
            return Optional.empty();
        });
    }
}
