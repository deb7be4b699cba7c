package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.TestMethod;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.facility.InstitutionId;
import org.hersys.text.internal.OpaqueId;
import org.jspecify.annotations.Nullable;

/**
 * A test that an institution carried out, for counting (実施した検査). It knows no person.
 *
 * <p>Immutable; each method that adds something returns a new one.
 */
public final class PerformedTest {

    private final String reference;
    private final InstitutionId institution;
    private final LocalDate day;
    private final @Nullable TestMethod method;
    private final @Nullable SpecimenResult result;
    private final @Nullable TestProgramme programme;

    private PerformedTest(
            String reference,
            InstitutionId institution,
            LocalDate day,
            @Nullable TestMethod method,
            @Nullable SpecimenResult result,
            @Nullable TestProgramme programme) {
        this.reference = OpaqueId.require(reference, "the reference of a test");
        this.institution = requireNonNull(institution, "institution");
        this.day = requireNonNull(day, "day");
        this.method = method;
        this.result = result;
        this.programme = programme;
    }

    /**
     * A test of which nothing else is known.
     *
     * @param reference by which the host finds the test again, 1 to 64 visible ASCII characters; without meaning here
     * @param institution who carried it out
     * @param day when
     * @return the test
     * @throws IllegalArgumentException if the reference is not of that form
     */
    public static PerformedTest of(String reference, InstitutionId institution, LocalDate day) {
        return new PerformedTest(reference, institution, day, null, null, null);
    }

    /**
     * Adds how it was made.
     *
     * @param value the method
     * @return a new test
     */
    public PerformedTest method(TestMethod value) {
        return new PerformedTest(reference, institution, day, requireNonNull(value, "method"), result, programme);
    }

    /**
     * Adds what it found.
     *
     * @param value the result
     * @return a new test
     */
    public PerformedTest result(SpecimenResult value) {
        return new PerformedTest(reference, institution, day, method, requireNonNull(value, "result"), programme);
    }

    /**
     * Adds under which programme it was made.
     *
     * @param value the programme
     * @return a new test
     */
    public PerformedTest programme(TestProgramme value) {
        return new PerformedTest(reference, institution, day, method, result, requireNonNull(value, "programme"));
    }

    /**
     * By which the host finds the test again.
     *
     * @return 1 to 64 visible ASCII characters
     */
    public String reference() {
        return reference;
    }

    /**
     * Who carried it out.
     *
     * @return the institution
     */
    public InstitutionId institution() {
        return institution;
    }

    /**
     * When it was carried out.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * How it was made.
     *
     * @return the method, or empty if it is not known
     */
    public Optional<TestMethod> method() {
        return Optional.ofNullable(method);
    }

    /**
     * What it found.
     *
     * @return the result, or empty while there is none
     */
    public Optional<SpecimenResult> result() {
        return Optional.ofNullable(result);
    }

    /**
     * Under which programme it was made.
     *
     * @return the programme, or empty if it is not known
     */
    public Optional<TestProgramme> programme() {
        return Optional.ofNullable(programme);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PerformedTest that
                && reference.equals(that.reference)
                && institution.equals(that.institution)
                && day.equals(that.day)
                && method == that.method
                && result == that.result
                && programme == that.programme;
    }

    @Override
    public int hashCode() {
        return Objects.hash(reference, institution, day, method, result, programme);
    }

    /** Who carried it out and when; what it found is not printed. */
    @Override
    public String toString() {
        return "PerformedTest[" + institution + ", " + day + "]";
    }
}
