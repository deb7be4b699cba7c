package org.hersys.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hersys.check.CheckReport;
import org.hersys.check.CheckSubject;
import org.hersys.check.Checks;
import org.hersys.notification.NotificationContent;
import org.hersys.validation.Shape;
import org.hersys.validation.form.NotificationForm;
import org.hersys.validation.form.NotificationFormReader;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From a typed notification to a checked one, against Hibernate Validator alone on the same form. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 15, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
@OperationsPerInvocation(FormBenchmark.FORMS)
public class FormBenchmark {

    /** How many forms take turns. */
    static final int FORMS = 100;

    private static final LocalDate TODAY = LocalDate.of(2022, 9, 26);

    private final Checks checks = Checks.standard();
    private final Shape shape = Shape.standard();
    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private NotificationForm[] forms = {};

    /** Types the forms, and sees that nothing is wrong with them. */
    @Setup
    public void prepare() {
        forms = IntStream.range(0, FORMS).mapToObj(TypedNotification::of).toArray(NotificationForm[]::new);
        for (var form : forms) {
            if (!validator.validate(form).isEmpty() || !check(read(form)).isClean()) {
                throw new IllegalStateException("every form must be right, but this has " + check(read(form)));
            }
        }
    }

    /** The annotations of the form and nothing else: nothing is read, nothing compared. */
    @Benchmark
    public void hibernate(Blackhole blackhole) {
        for (var form : forms) {
            blackhole.consume(validator.validate(form));
        }
    }

    /** Read, which is to validate the shape of every entry, and all logic checks. */
    @Benchmark
    public void readAndCheck(Blackhole blackhole) {
        for (var form : forms) {
            blackhole.consume(check(read(form)));
        }
    }

    /** The annotations first, as a framework would, then read and checked. */
    @Benchmark
    public void validateReadAndCheck(Blackhole blackhole) {
        for (var form : forms) {
            blackhole.consume(shape.problemsOf(form));
            blackhole.consume(check(read(form)));
        }
    }

    private static NotificationContent read(NotificationForm form) {
        return NotificationFormReader.read(form).orElseThrow().content();
    }

    private CheckReport check(NotificationContent content) {
        return checks.run(CheckSubject.builder(content, TODAY).build());
    }
}
