package org.hersys.benchmarks.checks;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.hersys.diagnosis.Specimen;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.SpecimenRules;
import org.hersys.diagnosis.TestMethod;
import org.hersys.diagnosis.TestRecord;
import org.jspecify.annotations.Nullable;

/** A test as a bean. */
public final class TestForm {

    private static final LocalDate DAY_OF_THE_FORM = LocalDate.of(2021, 11, 29);

    final @Nullable TestMethod method;
    final @Nullable Specimen specimen;

    @PastOrPresent(message = "DATE_IN_FUTURE")
    final @Nullable LocalDate takenOn;

    final @Nullable SpecimenResult result;

    TestForm(TestRecord test) {
        this.method = test.method().orElse(null);
        this.specimen = test.specimen().orElse(null);
        this.takenOn = test.takenOn().orElse(null);
        this.result = test.result().orElse(null);
    }

    @AssertTrue(message = "SPECIMEN_NOT_OF_METHOD")
    public boolean isSpecimenOfMethod() {
        return method == null
                || specimen == null
                || SpecimenRules.standard().on(DAY_OF_THE_FORM).fits(method, specimen);
    }

    boolean isClinical() {
        return method == TestMethod.OTHER && (specimen == Specimen.OTHER || result == SpecimenResult.OTHER);
    }
}
