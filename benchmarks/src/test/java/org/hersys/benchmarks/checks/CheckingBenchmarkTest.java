package org.hersys.benchmarks.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Set;
import java.util.TreeSet;
import org.hersys.check.CheckCodes;
import org.hersys.check.Checks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Both sides find the same; nothing is timed here. */
class CheckingBenchmarkTest {

    /** What no bean has: the law of the day, and other cases. */
    private static final Set<String> HERSYS_ONLY = Set.of(
            CheckCodes.NOT_NOTIFIABLE.name(),
            CheckCodes.SUSPECTED_NOT_TO_BE_NOTIFIED.name(),
            CheckCodes.POSSIBLE_DUPLICATE.name());

    private final HibernateValidation hibernate = new HibernateValidation(Notifications.TODAY);

    @ParameterizedTest
    @EnumSource(Notifications.class)
    void both_find_the_same_in_every_notification(Notifications population) {
        assertThat(population.all())
                .hasSize(Notifications.SIZE)
                .allSatisfy(reported -> assertThat(hibernate.codes(CheckingBenchmark.bean(reported)))
                        .isEqualTo(CheckingBenchmark.codes(CheckingBenchmark.check(reported))));
    }

    @Test
    void the_clean_notifications_are_clean_and_complete() {
        assertThat(Notifications.CLEAN.all()).allSatisfy(reported -> {
            assertThat(CheckingBenchmark.check(reported).isClean()).isTrue();
            assertThat(reported.content().fields()).hasSizeGreaterThan(30);
        });
    }

    @Test
    void every_check_that_a_bean_can_have_is_found_among_the_faulty() {
        var found = new TreeSet<String>();
        Notifications.FAULTY
                .all()
                .forEach(reported -> found.addAll(CheckingBenchmark.codes(CheckingBenchmark.check(reported))));
        var expected = new TreeSet<String>();
        Checks.standard().all().forEach(check -> expected.add(check.code().name()));
        expected.removeAll(HERSYS_ONLY);

        assertThat(found).isEqualTo(expected);
    }

    @Test
    void a_single_difference_ends_the_run() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CheckingBenchmark.agree(Set.of("TOO_MANY_TESTS"), Set.of()))
                .withMessageContaining("TOO_MANY_TESTS");
    }

    @Test
    void every_benchmark_runs_once() throws RunnerException {
        var options = new OptionsBuilder()
                .include("CheckingBenchmark")
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(1))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        assertThat(new Runner(options).run()).hasSize(6);
    }
}
