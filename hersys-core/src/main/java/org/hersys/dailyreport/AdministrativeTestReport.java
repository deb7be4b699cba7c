package org.hersys.dailyreport;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.TestMethod;
import org.hersys.diagnosis.TestProgramme;
import org.jspecify.annotations.Nullable;

/**
 * How many administrative tests were carried out (行政検査実施数), by institution, day, method and result.
 *
 * <p>All of them count, with every result and without one. Tests that people paid for themselves and those before a delivery are
 * no administrative tests（Q&amp;A（その5）問13、問14）; a test of an unknown programme is named and never counted silently. The
 * programme alone decides: that fewer results are entered one by one since 2020-10-14 does not change how many tests there were.
 * Immutable.
 */
public final class AdministrativeTestReport {

    private static final Comparator<PerformedTest> ORDER = comparing(PerformedTest::day)
            .thenComparing(test -> test.institution().value())
            .thenComparing(AdministrativeTestReport::methodOf, nullsLast(naturalOrder()))
            .thenComparing(AdministrativeTestReport::resultOf, nullsLast(naturalOrder()));

    private final List<TestTally> tallies;
    private final List<String> undecided;
    private final List<String> excluded;

    private AdministrativeTestReport(List<TestTally> tallies, List<String> undecided, List<String> excluded) {
        this.tallies = List.copyOf(tallies);
        this.undecided = List.copyOf(undecided);
        this.excluded = List.copyOf(excluded);
    }

    /**
     * Counts tests.
     *
     * @param tests the tests, each once
     * @return the report
     */
    public static AdministrativeTestReport of(Collection<PerformedTest> tests) {
        var kinds = new TreeMap<PerformedTest, Long>(ORDER);
        var undecided = new ArrayList<String>();
        var excluded = new ArrayList<String>();
        for (var test : tests) {
            var programme = test.programme();
            if (programme.isEmpty()) {
                undecided.add(test.reference());
            } else if (programme.get() == TestProgramme.ADMINISTRATIVE) {
                kinds.merge(test, 1L, Long::sum);
            } else {
                excluded.add(test.reference());
            }
        }
        var tallies = kinds.entrySet().stream()
                .map(kind -> tally(kind.getKey(), kind.getValue()))
                .toList();
        return new AdministrativeTestReport(tallies, undecided, excluded);
    }

    private static TestTally tally(PerformedTest one, long tests) {
        return new TestTally(one.institution(), one.day(), methodOf(one), resultOf(one), tests);
    }

    private static @Nullable TestMethod methodOf(PerformedTest test) {
        return test.method().orElse(null);
    }

    private static @Nullable SpecimenResult resultOf(PerformedTest test) {
        return test.result().orElse(null);
    }

    /**
     * The numbers.
     *
     * @return by day, institution, method and result; what is not known last
     */
    public List<TestTally> tallies() {
        return tallies;
    }

    /**
     * How many tests are counted.
     *
     * @return the sum of the numbers
     */
    public long total() {
        return tallies.stream().mapToLong(TestTally::tests).sum();
    }

    /**
     * Tests of which nobody knows under which programme they were made; they are in no number.
     *
     * @return their references, in the order of the list
     */
    public List<String> undecided() {
        return undecided;
    }

    /**
     * Tests that are no administrative tests.
     *
     * @return their references, in the order of the list
     */
    public List<String> excluded() {
        return excluded;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdministrativeTestReport that
                && tallies.equals(that.tallies)
                && undecided.equals(that.undecided)
                && excluded.equals(that.excluded);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tallies, undecided, excluded);
    }

    /** How many are counted, and how many are undecided. */
    @Override
    public String toString() {
        return "AdministrativeTestReport[" + total() + ", " + undecided.size() + " undecided]";
    }
}
