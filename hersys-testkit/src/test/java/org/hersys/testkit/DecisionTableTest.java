package org.hersys.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hersys.regime.ReportingRegimes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTableTest {

    private static final ReportingRegimes LAW = ReportingRegimes.standard();

    private static final String PATIENTS = """
            # invented patients
            diagnosedOn,prefecture,diagnosisClass,birthDate,outcome,because
            2022-09-26,13,CONFIRMED_PATIENT,1957-09-26,NOTIFY,"65歳の
            誕生日"
            2022-09-26,13,SUSPECTED_DECEASED,,NOTIFY,a corpse

            2023-05-08,,,-,NEITHER,sentinel
            """;

    @Nested
    class Reading {

        @Test
        void csv_holds_where_every_row_holds() {
            DecisionTable.fromCsv(PATIENTS).verify(LAW);
        }

        @Test
        void a_byte_order_mark_and_the_ends_of_lines_of_windows_do_not_matter() {
            DecisionTable.fromCsv("\uFEFF" + PATIENTS.replace("\n", "\r\n")).verify(LAW);
        }

        @Test
        void markdown_holds_where_every_row_of_every_table_holds() {
            var table = DecisionTable.fromMarkdown("""
                    # Patients

                    | diagnosedOn | diagnosisClass    | age | outcome | because |
                    |:------------|:-----------------:|----:|---------|---|
                    | 2022-09-26  | CONFIRMED_PATIENT | 65  | NOTIFY  | `65` \\| old enough |

                    ```
                    | this | is no table |
                    ```

                    |outcome|diagnosedOn
                    |-|-
                    |NEITHER|2023-05-08
                    """);
            table.verify(LAW);
            assertThat(table.tests(LAW))
                    .extracting(DynamicTest::getDisplayName)
                    .containsExactly("the table line 5: 65 | old enough", "the table line 13");
        }

        @Test
        void files_are_read_as_utf_8(@TempDir Path folder) throws IOException {
            var csv = Files.writeString(folder.resolve("patients.csv"), PATIENTS);
            var markdown = Files.writeString(
                    folder.resolve("patients.md"), "| diagnosedOn | outcome |\n|---|---|\n| 2023-05-08 | NOTIFY |\n");
            DecisionTable.fromCsv(csv).verify(LAW);
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> DecisionTable.fromMarkdown(markdown).verify(LAW))
                    .withMessageStartingWith("1 of 1 rows of patients.md do not hold\n\npatients.md line 3\noutcome\n");
        }

        @Test
        void a_file_in_another_encoding_is_refused(@TempDir Path folder) throws IOException {
            var file = Files.write(folder.resolve("patients.csv"), PATIENTS.getBytes(Charset.forName("windows-31j")));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DecisionTable.fromCsv(file))
                    .withMessage("patients.csv must be UTF-8");
        }

        @Test
        void a_file_that_is_not_there_is_a_failure_of_the_world(@TempDir Path folder) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> DecisionTable.fromCsv(folder.resolve("none.csv")))
                    .withMessage("none.csv cannot be read");
        }

        @Test
        void a_document_without_a_table_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DecisionTable.fromMarkdown("# Nothing\n"))
                    .withMessage("the table must have a table");
            assertThatIllegalArgumentException().isThrownBy(() -> DecisionTable.fromCsv(""));
        }

        @Test
        void a_line_of_another_length_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DecisionTable.fromCsv("diagnosedOn,outcome\n2023-05-08,NEITHER\n2023-05-08\n"))
                    .withMessage("the table line 3: there must be 2 cells as in the heading, but there are 1");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DecisionTable.fromMarkdown(
                            "| diagnosedOn | outcome |\n|---|---|\n| 2023-05-08 | NEITHER | x |\n"))
                    .withMessage("the table line 3: there must be 2 cells as in the heading, but there are 3");
        }

        @Test
        void a_column_that_is_there_twice_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DecisionTable.fromCsv("diagnosedOn,outcome,outcome\n"))
                    .withMessage("the table line 1: no column may be there twice");
        }

        @Test
        void broken_csv_is_refused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DecisionTable.fromCsv("diagnosedOn,outcome\n2023-05-08,\"NEITHER\" x\n"))
                    .withMessageStartingWith("the table must be CSV: ");
        }
    }

    @Nested
    class Cells {

        @ParameterizedTest
        @ValueSource(strings = {"04", "０４", "宮城", "宮城県", "Miyagi"})
        void a_prefecture_is_a_code_or_a_name(String cell) {
            DecisionTable.fromCsv("diagnosedOn,diagnosisClass,prefecture,inForceFrom,outcome\n"
                            + "2022-09-02,SUSPECTED_DECEASED," + cell + ",2022-09-02,NOTIFY\n")
                    .verify(LAW);
        }

        @ParameterizedTest
        @CsvSource({
            "yes, NOTIFY",
            "true, NOTIFY",
            "TRUE, NOTIFY",
            "有, NOTIFY",
            "はい, NOTIFY",
            "no, NEITHER",
            "false, NEITHER",
            "無, NEITHER",
            "いいえ, NEITHER",
            "-, UNDECIDED",
            "'', UNDECIDED"
        })
        void yes_no_and_unknown_are_written_in_many_ways(String cell, String outcome) {
            DecisionTable.fromCsv("diagnosedOn,diagnosisClass,needsAdmission,outcome\n2020-10-14,SUSPECTED_PATIENT,"
                            + cell + "," + outcome + "\n")
                    .verify(LAW);
        }

        @Test
        void age_is_a_birth_date_years_or_a_band() {
            DecisionTable.fromCsv("""
                            diagnosedOn,diagnosisClass,birthDate,age,ageBand,reckoning,outcome
                            2022-09-26,CONFIRMED_PATIENT,1957-09-26,,,,NOTIFY
                            2022-09-26,CONFIRMED_PATIENT,1957-09-27,,,,UNDECIDED
                            2022-09-26,CONFIRMED_PATIENT,1957-09-27,,,STATUTORY,NOTIFY
                            2022-09-26,CONFIRMED_PATIENT,,65,,,NOTIFY
                            2022-09-26,CONFIRMED_PATIENT,,,70代,,NOTIFY
                            2022-09-26,CONFIRMED_PATIENT,,,60代,,UNDECIDED
                            """).verify(LAW);
        }

        @Test
        void a_row_may_be_decided_as_if_on_another_day() {
            DecisionTable.fromCsv("""
                            diagnosedOn,asIfOn,diagnosisClass,outcome,regime
                            2022-09-01,,CONFIRMED_PATIENT,NOTIFY,clinical-diagnosis
                            2022-09-01,2023-05-08,CONFIRMED_PATIENT,NEITHER,sentinel
                            """).verify(LAW);
        }

        @Test
        void a_vendors_own_items_are_columns_too() {
            DecisionTable.fromCsv("""
                            diagnosedOn,prefecture,diagnosisClass,exposure,foodHandler,outcome,relevantUnknown,instructions
                            2032-07-01,13,SUSPECTED_PATIENT,ANIMAL,yes,NOTIFY,-,KEEP_FROM_WORK
                            2032-07-01,13,SUSPECTED_PATIENT,FOOD,yes,UNDECIDED,vaccinated,KEEP_FROM_WORK
                            2032-07-01,13,SUSPECTED_PATIENT,,no,UNDECIDED,vaccinated exposure,!KEEP_FROM_WORK
                            2031-04-01,13,SUSPECTED_PATIENT,,,NOTIFY,-,-
                            """).verify(InventedRegimes.spottedFever());
        }
    }

    @Nested
    class Failing {

        private static final String WRONG = """
                | diagnosedOn | prefecture | diagnosisClass    | age | outcome | criteria | relevantUnknown | counted | instructions | regime | inForceFrom | because |
                |---|---|---|---|---|---|---|---|---|---|---|---|
                | 2022-09-26 | 13 | CONFIRMED_PATIENT | 64 | NOTIFY | PREGNANT | age | no | NOTIFY_AT_ONCE !COUNT_IN_DAILY_REPORT | sentinel | 2022-09-02 | all wrong |
                | 2022-09-26 | 13 | CONFIRMED_PATIENT | 65 | NOTIFY |  |  |  |  |  |  | right |
                | 2022-09-26 | 13 | CONFIRMED_PATIENT | 65 | NEITHER | - | age | - | - | | | wrong as well |
                """;

        @Test
        void rows_are_told_all_at_once_with_everything_that_differs_and_why() {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> DecisionTable.fromMarkdown(WRONG).verify(LAW))
                    .satisfies(failure -> assertThat(failure.getMessage())
                            .startsWith("2 of 3 rows of the table do not hold\n\nthe table line 3: all wrong\n")
                            .contains("outcome\n  expected: NOTIFY\n   but was: UNDECIDED\n")
                            .contains("criteria\n  expected: [PREGNANT]\n   but was: [SUBJECT_TO_THE_GROUPS]\n")
                            .contains(
                                    "relevantUnknown\n  expected: [age]\n   but was: [needsAdmission, admissionForeseen,")
                            .contains("counted\n  expected: NO\n   but was: YES\n")
                            .contains("instructions\n  expected: [NOTIFY_AT_ONCE, !COUNT_IN_DAILY_REPORT]")
                            .contains("\n   but was: [COUNT_IN_DAILY_REPORT]\n")
                            .contains("regime\n  expected: sentinel\n   but was: four-groups\n")
                            .contains("inForceFrom\n  expected: 2022-09-02\n   but was: 2022-09-26\n")
                            .contains("the decision: 判定できない：入院の必要性")
                            .contains("\n\nthe table line 5: wrong as well\n")
                            .contains(
                                    "criteria\n  expected: []\n   but was: [AGED_65_OR_OVER, SUBJECT_TO_THE_GROUPS]\n")
                            .contains("relevantUnknown\n  expected: [age]\n   but was: []\n")
                            .contains("counted\n  expected: UNKNOWN\n   but was: YES\n")
                            .contains("instructions\n  expected: []\n   but was: [NOTIFY_AT_ONCE, USE_FORM_EDITION,")
                            .doesNotContain("the table line 4"));
        }

        @Test
        void each_row_fails_as_a_test_of_its_own() {
            var tests = DecisionTable.fromMarkdown(WRONG).tests(LAW).toList();
            assertThat(tests).hasSize(3);
            assertThatCode(tests.get(1).getExecutable()::execute).doesNotThrowAnyException();
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(tests.get(2).getExecutable()::execute)
                    .withMessageStartingWith("the table line 5: wrong as well\noutcome\n");
        }
    }

    @Nested
    class Mistakes {

        @Test
        void in_headings_and_cells_are_told_all_at_once_with_their_lines() {
            var table = DecisionTable.fromMarkdown("""
                    | diagnosedOn | prefecture | diagnosisClass | birthDate  | age | pregnnt | pregnant | testProgramme | outcome | counted | instructions | inForceFrom |
                    |-------------|------------|----------------|------------|-----|---------|----------|---------------|---------|---------|--------------|-------------|
                    | 26.9.2022   | 13         |                |            |     |         |          |               | NOTIFY  |         |              |             |
                    |             | 13         |                |            |     |         |          |               |         | perhaps | SING         | soon        |
                    | 2022-09-26  | 48         | PATIENT        | 1957/09/26 | old |         | maybe    | FREE          | YES     |         | !SING        |             |
                    | 2022-09-26  |            |                | 2023-01-01 | 3   |         | no       | PRE_DELIVERY  | NEITHER |         |              |             |
                    """);
            var mistake = catchThrowableOfType(IllegalArgumentException.class, () -> table.verify(LAW));
            assertThat(String.valueOf(mistake.getMessage()).lines().toList())
                    .zipSatisfy(
                            List.of(
                                    "the table must be mended:",
                                    "  line 1: there is no column pregnnt; columns are [admissionForeseen, age,",
                                    "  line 3, column diagnosedOn: must be a date such as 2022-09-26",
                                    "  line 4, column outcome: must be one of [NOTIFY, COUNT_ONLY, NEITHER,",
                                    "  line 4, column inForceFrom: must be a date such as 2022-09-26",
                                    "  line 4, column counted: must be yes, no or - (unknown)",
                                    "  line 4, column instructions: must be instructions of these editions, [",
                                    "  line 4, column diagnosedOn: must be a date such as 2022-09-26",
                                    "  line 5, column outcome: must be one of [NOTIFY, COUNT_ONLY, NEITHER,",
                                    "  line 5, column instructions: must be instructions of these editions, [",
                                    "  line 5, column diagnosisClass: must be one of [CONFIRMED_PATIENT,",
                                    "  line 5, column prefecture: PREFECTURE_UNKNOWN_CODE prefecture: The prefecture",
                                    "  line 5, column age: must be a number",
                                    "  line 5, column pregnant: must be yes, no or - (unknown)",
                                    "  line 5, column testProgramme: must be one of [ADMINISTRATIVE, SELF_PAID,",
                                    "  line 5, column birthDate: must be a date such as 2022-09-26",
                                    "  line 6: AGE_GIVEN_TWICE age: Give only one of birth date, age and age band."),
                            (line, expected) -> assertThat(line).startsWith(expected));
            assertThat(mistake)
                    .hasMessageContainingAll("BIRTH_AFTER_DIAGNOSIS", "VALUE_INVALID pregnant")
                    .hasMessageNotContainingAny("1957/09/26", "2023-01-01");
        }

        @Test
        void in_the_table_are_told_before_any_test_runs() {
            var table = DecisionTable.fromCsv("diagnosedOn,outcome\n2022-09-26,PERHAPS\n");
            assertThatIllegalArgumentException().isThrownBy(() -> table.tests(LAW));
        }

        @Test
        void an_age_out_of_bounds_is_a_mistake() {
            var table = DecisionTable.fromCsv("diagnosedOn,age,outcome\n2022-09-26,200,UNDECIDED\n");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> table.verify(LAW))
                    .withMessageContaining("line 2, column age: a band must have 0 <= lowest <= highest <= 150");
        }
    }

    @TestFactory
    Stream<DynamicTest> rows_are_named_by_their_line_and_their_reason() {
        var tests = DecisionTable.fromCsv(PATIENTS).tests(LAW).toList();
        assertThat(tests)
                .extracting(DynamicTest::getDisplayName)
                .containsExactly(
                        "the table line 3: 65歳の\n誕生日", "the table line 5: a corpse", "the table line 7: sentinel");
        return tests.stream();
    }
}
