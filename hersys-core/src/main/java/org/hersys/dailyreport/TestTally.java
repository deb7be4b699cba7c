package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.TestMethod;
import org.hersys.facility.InstitutionId;
import org.jspecify.annotations.Nullable;

/** How many tests of one kind an institution carried out on a day (検査方法・結果別の実施数). Immutable. */
public final class TestTally {

    private final InstitutionId institution;
    private final LocalDate day;
    private final @Nullable TestMethod method;
    private final @Nullable SpecimenResult result;
    private final long tests;

    TestTally(
            InstitutionId institution,
            LocalDate day,
            @Nullable TestMethod method,
            @Nullable SpecimenResult result,
            long tests) {
        this.institution = requireNonNull(institution, "institution");
        this.day = requireNonNull(day, "day");
        this.method = method;
        this.result = result;
        this.tests = tests;
    }

    /**
     * Who carried them out.
     *
     * @return the institution
     */
    public InstitutionId institution() {
        return institution;
    }

    /**
     * When they were carried out.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * How they were made.
     *
     * @return the method, or empty for those of which it is not known
     */
    public Optional<TestMethod> method() {
        return Optional.ofNullable(method);
    }

    /**
     * What they found.
     *
     * @return the result, or empty for those that have none yet
     */
    public Optional<SpecimenResult> result() {
        return Optional.ofNullable(result);
    }

    /**
     * How many they are.
     *
     * @return 1 or more
     */
    public long tests() {
        return tests;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TestTally that
                && institution.equals(that.institution)
                && day.equals(that.day)
                && method == that.method
                && result == that.result
                && tests == that.tests;
    }

    @Override
    public int hashCode() {
        return Objects.hash(institution, day, method, result, tests);
    }

    /** All of it. */
    @Override
    public String toString() {
        return "TestTally[" + institution + ", " + day + ", " + method + ", " + result + ", " + tests + "]";
    }
}
