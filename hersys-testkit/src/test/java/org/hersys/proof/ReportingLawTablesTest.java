package org.hersys.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hersys.institution.Prefecture;
import org.hersys.regime.ReportingRegimes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The law on notification in tables that a public health nurse can read: a row on each side of every boundary. */
class ReportingLawTablesTest {

    @TestFactory
    Stream<DynamicTest> the_law_in_tables() {
        return LawTables.all().flatMap(table -> table.tests(ReportingRegimes.standard()));
    }

    @Test
    void every_instruction_has_a_row_with_it_and_a_row_without() {
        String table = LawTables.text("instructions.md");
        assertThat(instructions())
                .hasSize(10)
                .allSatisfy(code -> assertThat(table)
                        .containsPattern("[ |]" + code + "[ |]")
                        .contains("!" + code));
    }

    @Test
    void every_edition_has_a_row_on_its_first_day_and_on_the_day_before() {
        String tables = LawTables.text("editions.md");
        assertThat(ReportingRegimes.standard().nationwide().changes())
                .hasSize(7)
                .allSatisfy(day ->
                        assertThat(tables).contains("| " + day + "  |").contains("| " + day.minusDays(1) + "  |"));
    }

    private static List<String> instructions() {
        return Stream.of(Prefecture.values())
                .flatMap(prefecture -> ReportingRegimes.standard().in(prefecture).values().stream())
                .flatMap(governing -> governing.regime().instructions().stream())
                .map(rule -> rule.instruction().code())
                .distinct()
                .toList();
    }
}
