package org.hersys.adapters.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hersys.adapters.jdbc.Accounts;
import org.hersys.adapters.jdbc.crash.Worker.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Eight threads in each of two processes want the same rows: nothing is lost, nothing doubled, nobody is left without an answer. */
@Tag("long")
abstract class TwoProcessesContract {

    private static final int THREADS = 8;
    private static final int PATIENTS = 100;

    abstract SharedDatabase database();

    private List<String> bothDo(Task task, int end) {
        var one = Killable.start(database(), task, 0, end, THREADS);
        var other = Killable.start(database(), task, 0, end, THREADS);
        one.untilDone();
        other.untilDone();
        return Stream.concat(one.end().stream(), other.end().stream()).toList();
    }

    @Test
    void what_all_of_them_submit_is_filed_once_and_all_get_the_same_answer() {
        var said = bothDo(Task.SUBMIT_THE_SAME, PATIENTS);

        assertThat(said).noneMatch(line -> line.startsWith(Worker.FAILED));
        Map<String, List<String>> answers = said.stream()
                .filter(line -> line.startsWith(Worker.ACCEPTED))
                .collect(Collectors.groupingBy(line -> line.split(" ", -1)[1]));
        assertThat(answers).hasSize(PATIENTS).allSatisfy((number, lines) -> {
            assertThat(lines).hasSize(2 * THREADS);
            assertThat(lines.stream().map(line -> line.split(" ", -1)[2]).distinct())
                    .hasSize(1);
            assertThat(lines).filteredOn(TwoProcessesContract::isNew).hasSize(1);
        });
        try (var inspection = Inspection.of(database())) {
            assertThat(inspection.submitted(IntStream.range(0, PATIENTS))).hasSize(PATIENTS);
            inspection.assertNothingElseIsThere();
        }
    }

    @Test
    void of_all_who_report_the_same_day_one_is_accepted_and_the_others_are_told_who_and_when() {
        int days = 20;
        var said = bothDo(Task.REPORT, days);

        assertThat(said).noneMatch(line -> line.startsWith(Worker.FAILED));
        try (var inspection = Inspection.of(database())) {
            var reports = inspection.reports(days);
            assertThat(reports).hasSize(days);
            for (int day = 0; day < days; day++) {
                var report = reports.get(day);
                var clerk = report.submission().actor().id().value();
                assertThat(linesOf(said, Worker.ACCEPTED, day)).containsExactly("+ " + day + " " + clerk);
                assertThat(linesOf(said, Worker.REFUSED, day))
                        .hasSize(2 * THREADS - 1)
                        .allSatisfy(line -> assertThat(line).contains("(" + clerk + " filed it at ", " 10:00)"));
            }
        }
    }

    @Test
    void of_all_who_enter_the_code_of_one_sign_in_one_gets_a_session() {
        int signIns = 20;
        Killable.start(database(), Task.BEGIN_SIGN_INS, 0, signIns, 1).end();

        var said = bothDo(Task.ENTER_CODES, signIns);

        assertThat(said).noneMatch(line -> line.startsWith(Worker.FAILED));
        try (var inspection = Inspection.of(database())) {
            for (int number = 0; number < signIns; number++) {
                assertThat(linesOf(said, Worker.ACCEPTED, number)).hasSize(1);
                assertThat(linesOf(said, Worker.REFUSED, number)).hasSize(2 * THREADS - 1);
                assertThat(inspection.sessions(Accounts.idOf(number))).hasSize(1);
            }
        }
    }

    private static List<String> linesOf(List<String> said, String sign, int number) {
        return said.stream()
                .filter(line -> line.startsWith(sign + " " + number + " "))
                .toList();
    }

    private static boolean isNew(String line) {
        return line.endsWith(" false");
    }

    @Test
    void no_update_of_one_case_is_lost() {
        Killable.start(database(), Task.LOAD, 0, 1, 1).end();

        int edits = 20;
        var said = bothDo(Task.EDIT, edits);

        assertThat(said).noneMatch(line -> line.startsWith(Worker.FAILED));
        try (var inspection = Inspection.of(database())) {
            var history = inspection.history(Worker.caseId(0));
            assertThat(history)
                    .extracting(version -> version.version())
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 1 + 2 * THREADS * edits)
                            .mapToObj(Long::valueOf)
                            .toList());
        }
    }

    @Test
    void two_cases_that_are_linked_from_both_sides_at_once_end_in_answers_and_not_in_a_deadlock() {
        Killable.start(database(), Task.LOAD, 0, 2, 1).end();

        var said = bothDo(Task.LINK, 20);

        assertThat(said).noneMatch(line -> line.startsWith(Worker.FAILED));
        try (var inspection = Inspection.of(database())) {
            var one = inspection.history(Worker.caseId(0));
            var other = inspection.history(Worker.caseId(1));
            assertThat(one).hasSizeGreaterThan(1).hasSameSizeAs(other);
            assertThat(one.get(one.size() - 1).links().contains(Worker.caseId(1)))
                    .isEqualTo(other.get(other.size() - 1).links().contains(Worker.caseId(0)));
        }
    }
}
