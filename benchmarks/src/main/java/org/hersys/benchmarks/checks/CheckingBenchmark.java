package org.hersys.benchmarks.checks;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hersys.check.CheckReport;
import org.hersys.check.CheckSubject;
import org.hersys.check.Checks;
import org.hersys.institution.Prefecture;
import org.hersys.regime.ReportingRegimes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** All checks of a complete notification, against Hibernate Validator over a bean with the same items and checks. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 15, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
@OperationsPerInvocation(Notifications.SIZE)
public class CheckingBenchmark {

    private static final Checks CHECKS = Checks.standard();

    /** Of which notifications. */
    @Param({"CLEAN", "FAULTY"})
    Notifications population = Notifications.CLEAN;

    private final HibernateValidation hibernate = new HibernateValidation(Notifications.TODAY);

    private List<Notifications.Reported> notifications = List.of();
    private List<NotificationForm> beans = List.of();

    /** Makes the notifications and compares what both find: a single difference ends the run. */
    @Setup
    public void prepare() {
        notifications = population.all();
        beans = notifications.stream().map(CheckingBenchmark::bean).toList();
        for (int i = 0; i < beans.size(); i++) {
            agree(codes(check(notifications.get(i))), hibernate.codes(beans.get(i)));
        }
    }

    static NotificationForm bean(Notifications.Reported reported) {
        return new NotificationForm(reported.content(), reported.reportDate(), true);
    }

    static CheckReport check(Notifications.Reported reported) {
        return CHECKS.run(CheckSubject.builder(reported.content(), Notifications.TODAY)
                .reportDate(reported.reportDate())
                .smsWanted(true)
                .build());
    }

    static Set<String> codes(CheckReport report) {
        return report.findings().stream()
                .map(finding -> finding.code().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static void agree(Set<String> ours, Set<String> theirs) {
        if (!ours.equals(theirs)) {
            throw new IllegalStateException(
                    "both must find the same, but hersys finds " + ours + " and the other " + theirs);
        }
    }

    /** The checks of hersys. */
    @Benchmark
    public void hersys(Blackhole blackhole) {
        for (var reported : notifications) {
            var report = check(reported);
            // The peer has made its messages by now.
            for (var finding : report.findings()) {
                blackhole.consume(finding.problem());
            }
            blackhole.consume(report);
        }
    }

    /** With the decision whether the person is to be notified, which the bean does not have. */
    @Benchmark
    public void hersysDeciding(Blackhole blackhole) {
        for (var reported : notifications) {
            blackhole.consume(CHECKS.run(CheckSubject.builder(reported.content(), Notifications.TODAY)
                    .reportDate(reported.reportDate())
                    .smsWanted(true)
                    .decidedBy(ReportingRegimes.standard(), Prefecture.TOKYO)
                    .build()));
        }
    }

    /** Hibernate Validator. */
    @Benchmark
    public void hibernate(Blackhole blackhole) {
        for (var bean : beans) {
            blackhole.consume(hibernate.validate(bean));
        }
    }
}
