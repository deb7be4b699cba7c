package org.hersys.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.hersys.regime.ReportingDuty;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class DecidingBenchmarkTest {

    @Test
    void every_benchmark_runs_once() throws RunnerException {
        var options = new OptionsBuilder()
                .include("^org\\.hersys\\.benchmarks\\.\\w+\\.\\w+$")
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(1))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        assertThat(new Runner(options).run()).hasSize(17);
    }

    @Test
    void a_single_difference_ends_the_run() {
        var benchmark = new DecisionBenchmark();
        benchmark.draw(Population.KNOWN);
        assertThatIllegalStateException()
                .isThrownBy(() -> benchmark.agree("another", i -> ReportingDuty.NOTIFY))
                .withMessageContaining("another must decide")
                .withMessageNotContaining("birthDate");
    }
}
