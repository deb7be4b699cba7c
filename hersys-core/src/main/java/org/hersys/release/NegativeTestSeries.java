package org.hersys.release;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hersys.diagnosis.TestMethod;
import org.hersys.text.BilingualText;

/**
 * The negative tests that a rule asks for (陰性確認の方法): by which methods, how many, and how far apart. Immutable.
 *
 * @param methods the methods that count
 * @param between the least time from each specimen to the next; empty for a single test
 */
public record NegativeTestSeries(Set<TestMethod> methods, List<Span> between) {

    /**
     * Checks and copies the parts.
     *
     * @param methods the methods that count
     * @param between the least time from each specimen to the next; empty for a single test
     * @throws IllegalArgumentException if no method counts
     */
    public NegativeTestSeries {
        if (methods.isEmpty()) {
            throw new IllegalArgumentException("methods must hold at least one");
        }
        methods = Set.copyOf(methods);
        between = List.copyOf(between);
    }

    /**
     * One negative test.
     *
     * @param methods the methods that count, at least one
     * @return the series
     */
    public static NegativeTestSeries one(TestMethod... methods) {
        return new NegativeTestSeries(Set.of(methods), List.of());
    }

    /**
     * Two negative tests.
     *
     * @param between the least time from the first specimen to the second
     * @param methods the methods that count, at least one
     * @return the series
     */
    public static NegativeTestSeries two(Span between, TestMethod... methods) {
        return new NegativeTestSeries(Set.of(methods), List.of(between));
    }

    /**
     * When the series was complete, with the tests chosen as well for the person as they can be.
     *
     * @param tests all negative tests that are known, in any order
     * @param mayBeFirst whether a test at that moment may begin the series
     * @return the moment of the last test of the series, or empty if the tests do not make one
     */
    public Optional<Moment> completedBy(List<NegativeTest> tests, Predicate<Moment> mayBeFirst) {
        if (tests.size() <= between.size()) {
            return Optional.empty();
        }
        var counting = tests.stream()
                .filter(test -> methods.contains(test.method()))
                .map(NegativeTest::at)
                .toList();
        var reached = counting.stream().filter(mayBeFirst).toList();
        for (var span : between) {
            var before = reached;
            reached = counting.stream()
                    .filter(next -> before.stream().anyMatch(last -> span.isOver(last, next)))
                    .toList();
        }
        return reached.stream().min(Comparator.comparing(Moment::start));
    }

    /**
     * The series that is complete first of all, with the methods in every combination.
     *
     * @param first the first moment at which it may begin
     * @return each such series
     */
    List<List<NegativeTest>> soonest(Moment first) {
        var series = List.of(List.<NegativeTest>of());
        var at = first;
        for (int number = 0; number <= between.size(); number++) {
            at = number == 0 ? at : between.get(number - 1).end(at);
            series = oneMore(series, at);
        }
        return series;
    }

    private List<List<NegativeTest>> oneMore(List<List<NegativeTest>> series, Moment at) {
        return series.stream()
                .flatMap(tests -> methods.stream()
                        .map(method -> Stream.concat(tests.stream(), Stream.of(new NegativeTest(at, method)))
                                .toList()))
                .toList();
    }

    /**
     * The methods in words.
     *
     * @return their short names, in the order of the form
     */
    BilingualText methodsText() {
        var names = EnumSet.copyOf(methods).stream()
                .map(NegativeTestSeries::shortName)
                .toList();
        return BilingualText.join(names, "又は", " or ");
    }

    private static BilingualText shortName(TestMethod method) {
        return switch (method) {
            case NUCLEIC_ACID_AMPLIFICATION -> BilingualText.of("核酸増幅法の検査", "nucleic acid amplification");
            case ANTIGEN_QUANTITATIVE -> BilingualText.of("抗原定量検査", "quantitative antigen test");
            case ANTIGEN_QUALITATIVE -> BilingualText.of("抗原定性検査（検査キット）", "antigen test kit");
            case ISOLATION, OTHER -> method.label();
        };
    }
}
