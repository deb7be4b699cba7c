package org.hersys.docs;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hersys.testkit.HersysAssertions.assertThat;

import org.hersys.regime.ReportingRegimes;
import org.hersys.testkit.DecisionTable;
import org.hersys.testkit.Patients;
import org.junit.jupiter.api.Test;

/** The code of the guide's chapter on testing: what stands between the tags is what it prints. */
class TestingGuideTest {

    @Test
    void one_patient_in_a_sentence() {
        // tag::assertion[]
        var patient = Patients.ofTheFourGroups().aged65OnTheirBirthday().build();

        var decision = ReportingRegimes.standard().decide(patient);

        assertThat(decision).mustNotify().because("AGED_65_OR_OVER").isCounted();
        // end::assertion[]
    }

    @Test
    void a_table_in_one_line() {
        // tag::table[]
        DecisionTable.fromMarkdown("""
                | diagnosedOn | prefecture | diagnosisClass    | ageBand | pregnant | outcome    | because                  |
                |-------------|------------|-------------------|---------|----------|------------|--------------------------|
                | 2022-09-25  | 13         | CONFIRMED_PATIENT | 30代    | no       | NOTIFY     | everybody is notified    |
                | 2022-09-26  | 13         | CONFIRMED_PATIENT | 30代    | yes      | NOTIFY     | pregnant                 |
                | 2022-09-26  | 13         | CONFIRMED_PATIENT | 30代    | no       | UNDECIDED  | admission is not known   |
                | 2023-05-08  | 13         | CONFIRMED_PATIENT | 30代    | yes      | NEITHER    | sentinel surveillance    |
                """).verify(ReportingRegimes.standard());
        // end::table[]
    }

    @Test
    void a_table_that_expects_the_wrong_answer_fails() {
        var wrong = DecisionTable.fromCsv("""
                diagnosedOn,diagnosisClass,age,outcome,because
                2022-09-26,CONFIRMED_PATIENT,65,COUNT_ONLY,a year too early
                """);

        assertThatThrownBy(() -> wrong.verify(ReportingRegimes.standard()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("NOTIFY")
                .hasMessageContaining("a year too early");
    }
}
