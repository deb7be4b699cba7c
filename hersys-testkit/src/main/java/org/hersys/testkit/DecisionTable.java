package org.hersys.testkit;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hersys.law.Questionnaire;
import org.hersys.regime.NotificationQuestions;
import org.hersys.regime.ReportingRegimes;
import org.junit.jupiter.api.DynamicTest;

/**
 * A table of patients and expected answers that runs (判定表), as CSV or as the tables of a Markdown document.
 *
 * <pre>{@code
 * DecisionTable.fromCsv(Path.of("src/test/resources/our-patients.csv")).verify(ReportingRegimes.standard());
 *
 * @TestFactory
 * Stream<DynamicTest> our_patients() {
 *     return DecisionTable.fromMarkdown(Path.of("our-patients.md")).tests(ReportingRegimes.standard());
 * }
 * }</pre>
 *
 * <p>The columns may stand in any order. What is known of the patient, by the names of the JSON of the command line:
 * {@code diagnosedOn} (must be there), {@code prefecture} (a code of JIS X 0401 or a name), one of {@code birthDate},
 * {@code age} and {@code ageBand}, {@code diagnosisClass}, {@code clinicallyDiagnosed}, {@code needsAdmission},
 * {@code admissionForeseen}, {@code pregnant}, {@code riskFactor}, {@code needsDesignatedDrug}, {@code needsOxygen},
 * {@code testProgramme}, and the items of a vendor's own questionnaire. Yes and no are written so, or true and false,
 * 有 and 無, はい and いいえ. An empty cell and {@code -} mean unknown. Besides, {@code reckoning} says how age is counted,
 * and {@code asIfOn} decides as if on another day.
 *
 * <p>What is expected: {@code outcome} (must be there: NOTIFY, COUNT_ONLY, NEITHER, UNDECIDED), {@code regime},
 * {@code inForceFrom}, {@code criteria} (exactly those that are yes), {@code relevantUnknown} (exactly, in asking
 * order), {@code counted} (yes, no, or {@code -} for "depends on something unknown"), {@code instructions} (those that
 * must be given; with {@code !} in front those that must not), and {@code because}, which only names the row. Lists are
 * separated by spaces; an empty cell is not checked, and {@code -} expects an empty list.
 *
 * <p>Text is UTF-8. In CSV, lines that begin with {@code #} are remarks. In Markdown every pipe table outside of code
 * blocks is a decision table; what stands between the tables is for the reader. Immutable; a file is read once.
 */
public final class DecisionTable {

    /** A row that was read: who, and what is expected. */
    private record Row(
            TableSheet.Cells cells, PatientColumns.Patient patient, List<AnswerColumns.Expectation> expected) {

        /** What differs, with the explanation of the decision; empty if nothing does. */
        String failure(ReportingRegimes regimes) {
            var decision = patient.decide(regimes);
            var differences = expected.stream()
                    .flatMap(expectation -> expectation.difference(decision).stream())
                    .toList();
            return differences.isEmpty()
                    ? ""
                    : String.join("\n", differences) + "\n" + NotificationDecisionAssert.story(decision);
        }
    }

    private final String name;
    private final List<TableSheet> sheets;

    private DecisionTable(String name, List<TableSheet> sheets) {
        this.name = name;
        this.sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException(name + " must have a table");
        }
    }

    /**
     * Reads a table from a CSV file.
     *
     * @param file the file; its first line names the columns
     * @return the table
     * @throws IllegalArgumentException if it is not UTF-8 or its lines differ in length
     * @throws UncheckedIOException if it cannot be read
     */
    public static DecisionTable fromCsv(Path file) {
        return new DecisionTable(nameOf(file), TableSheet.csv(nameOf(file), textOf(file)));
    }

    /**
     * Reads a table from CSV.
     *
     * @param csv the text; its first line names the columns
     * @return the table
     * @throws IllegalArgumentException if its lines differ in length
     */
    public static DecisionTable fromCsv(String csv) {
        return new DecisionTable("the table", TableSheet.csv("the table", requireNonNull(csv, "csv")));
    }

    /**
     * Reads the tables of a Markdown file.
     *
     * @param file the file
     * @return the tables as one
     * @throws IllegalArgumentException if it is not UTF-8, has no table, or a table has lines that differ in length
     * @throws UncheckedIOException if it cannot be read
     */
    public static DecisionTable fromMarkdown(Path file) {
        return new DecisionTable(nameOf(file), TableSheet.markdown(nameOf(file), textOf(file)));
    }

    /**
     * Reads the tables of a Markdown document.
     *
     * @param markdown the text
     * @return the tables as one
     * @throws IllegalArgumentException if it has no table, or a table has lines that differ in length
     */
    public static DecisionTable fromMarkdown(String markdown) {
        return new DecisionTable("the table", TableSheet.markdown("the table", requireNonNull(markdown, "markdown")));
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(nameOf(file) + " must be UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException(nameOf(file) + " cannot be read", e);
        }
    }

    /**
     * Checks every row.
     *
     * @param regimes decide
     * @throws AssertionError if rows do not hold: names all of them with line, expectation and explanation
     * @throws IllegalArgumentException if the table itself is wrong: names all wrong headings and cells with their lines
     */
    public void verify(ReportingRegimes regimes) {
        var rows = rows(regimes);
        var failures = new ArrayList<String>();
        for (var row : rows) {
            String failure = row.failure(regimes);
            if (!failure.isEmpty()) {
                failures.add(title(row) + "\n" + failure);
            }
        }
        if (!failures.isEmpty()) {
            throw new AssertionError(failures.size() + " of " + rows.size() + " rows of " + name + " do not hold\n\n"
                    + String.join("\n\n", failures));
        }
    }

    /**
     * Each row as a test of its own, for a {@code @TestFactory} of JUnit.
     *
     * @param regimes decide
     * @return one test for each row, named by its line and its {@code because}
     * @throws IllegalArgumentException if the table itself is wrong: names all wrong headings and cells with their lines
     */
    public Stream<DynamicTest> tests(ReportingRegimes regimes) {
        return rows(regimes).stream()
                .map(row -> DynamicTest.dynamicTest(title(row), () -> {
                    String failure = row.failure(regimes);
                    if (!failure.isEmpty()) {
                        throw new AssertionError(title(row) + "\n" + failure);
                    }
                }));
    }

    private String title(Row row) {
        String because = row.cells().get("because");
        return name + " line " + row.cells().line() + (because.isEmpty() ? "" : ": " + because);
    }

    private List<Row> rows(ReportingRegimes regimes) {
        var patients = new PatientColumns(questionnaire(regimes));
        var answers = new AnswerColumns(regimes);
        var rows = new ArrayList<Row>();
        var errors = new ArrayList<String>();
        for (var sheet : sheets) {
            var known = new TreeSet<>(patients.names());
            known.addAll(answers.names());
            sheet.headings().stream()
                    .filter(heading -> !known.contains(heading))
                    .map(heading ->
                            "line " + sheet.line() + ": there is no column " + heading + "; columns are " + known)
                    .forEach(errors::add);
            for (var cells : sheet.rows()) {
                var expected = answers.read(cells, errors);
                patients.read(cells, errors)
                        .map(patient -> new Row(cells, patient, expected))
                        .ifPresent(rows::add);
            }
        }
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(name + " must be mended:\n  " + String.join("\n  ", errors));
        }
        return rows;
    }

    /** The questionnaire that asks everything any edition asks. */
    private static Questionnaire questionnaire(ReportingRegimes regimes) {
        var widest = NotificationQuestions.QUESTIONNAIRE;
        for (var regime : AnswerColumns.editions(regimes)) {
            widest = regime.questionnaire().covers(widest) ? regime.questionnaire() : widest;
        }
        return widest;
    }
}
