package org.hersys.check;

import static org.hersys.check.CheckSources.CLINICAL_DIAGNOSIS;
import static org.hersys.check.CheckSources.CONTRADICTIONS;
import static org.hersys.check.CheckSources.FORM_ADMISSION;
import static org.hersys.check.CheckSources.FORM_METHODS;
import static org.hersys.check.CheckSources.FORM_RISK_FACTORS;
import static org.hersys.check.CheckSources.FORM_SYMPTOMS;
import static org.hersys.check.CheckSources.FOUR_TESTS;
import static org.hersys.check.CheckSources.PRE_DELIVERY;
import static org.hersys.check.StandardChecks.error;
import static org.hersys.check.StandardChecks.warning;
import static org.hersys.notification.NotificationField.ADMISSION_DATE;
import static org.hersys.notification.NotificationField.ADMITTED_AT_NOTIFICATION;
import static org.hersys.notification.NotificationField.DIAGNOSIS_CLASS;
import static org.hersys.notification.NotificationField.DIAGNOSIS_DATE;
import static org.hersys.notification.NotificationField.REMARKS;
import static org.hersys.notification.NotificationField.RISK_FACTORS;
import static org.hersys.notification.NotificationField.SEVERITY;
import static org.hersys.notification.NotificationField.SP_O2;
import static org.hersys.notification.NotificationField.SYMPTOMS;
import static org.hersys.notification.NotificationField.TESTS;
import static org.hersys.notification.NotificationField.TEST_PROGRAMME;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.RiskFactors;
import org.hersys.diagnosis.SeverityDefinition;
import org.hersys.diagnosis.Specimen;
import org.hersys.diagnosis.SpecimenRule;
import org.hersys.diagnosis.Symptoms;
import org.hersys.diagnosis.TestMethod;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.diagnosis.TestRecord;
import org.hersys.form.NotificationItem;
import org.hersys.form.Obligation;
import org.hersys.law.Truth;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/** Class, tests, symptoms, risk factors and severity (診断内容のチェック). */
final class DiagnosisChecks {

    /** Of which the pathogen was found. */
    private static final Set<DiagnosisClass> FOUND_BY_TEST = EnumSet.of(
            DiagnosisClass.CONFIRMED_PATIENT, DiagnosisClass.ASYMPTOMATIC_CARRIER, DiagnosisClass.DECEASED_PATIENT);

    private static final SeverityDefinition SEVERITY_DEFINITION = SeverityDefinition.standard();

    private static final BilingualText NO_SPECIMEN = BilingualText.of("なし", "none");

    private static final String PREGNANCY_PROGRAMME = "妊婦支援事業";

    private DiagnosisChecks() {}

    static List<Check> all() {
        var checks = new ArrayList<Check>();
        checks.addAll(tests());
        checks.addAll(state());
        return checks;
    }

    private static List<Check> tests() {
        return List.of(
                error(CheckCodes.TOO_MANY_TESTS)
                        .concerning(TESTS)
                        .source(FOUR_TESTS)
                        .saying(TestRecord.MOST_ON_A_NOTIFICATION)
                        .when(subject -> subject.tests.size() > TestRecord.MOST_ON_A_NOTIFICATION),
                warning(CheckCodes.POSITIVE_TEST_MISSING)
                        .concerning(TESTS, DIAGNOSIS_CLASS)
                        .source(CONTRADICTIONS)
                        .finding(DiagnosisChecks::positiveTestMissing),
                warning(CheckCodes.SPECIMEN_NOT_OF_METHOD)
                        .concerning(TESTS)
                        .source(FORM_METHODS)
                        .finding(DiagnosisChecks::specimensNotOfMethod),
                warning(CheckCodes.CLINICAL_DIAGNOSIS_INCOMPLETE)
                        .concerning(TESTS, REMARKS, DIAGNOSIS_CLASS, DIAGNOSIS_DATE)
                        .source(CLINICAL_DIAGNOSIS)
                        .finding(ClinicalDiagnosis::faults),
                warning(CheckCodes.PRE_DELIVERY_REMARK_MISSING)
                        .concerning(REMARKS, TEST_PROGRAMME)
                        .source(PRE_DELIVERY)
                        .when(subject -> subject.get(TEST_PROGRAMME) == TestProgramme.PRE_DELIVERY
                                && !remarks(subject, PREGNANCY_PROGRAMME)));
    }

    private static boolean remarks(CheckSubject subject, String words) {
        var remarks = subject.get(REMARKS);
        return remarks != null && remarks.contains(words);
    }

    private static List<Check> state() {
        return List.of(
                warning(CheckCodes.SYMPTOMS_THOUGH_NONE)
                        .concerning(SYMPTOMS)
                        .source(FORM_SYMPTOMS)
                        .when(subject -> contradictory(subject.get(SYMPTOMS))),
                warning(CheckCodes.CARRIER_WITH_SYMPTOMS)
                        .concerning(SYMPTOMS, DIAGNOSIS_CLASS)
                        .source(CONTRADICTIONS)
                        .when(subject -> subject.diagnosisClass == DiagnosisClass.ASYMPTOMATIC_CARRIER
                                && hasSymptoms(subject.get(SYMPTOMS))),
                warning(CheckCodes.ADMISSION_DATE_THOUGH_NOT_ADMITTED)
                        .concerning(ADMISSION_DATE, ADMITTED_AT_NOTIFICATION)
                        .source(FORM_ADMISSION)
                        .when(subject -> subject.content().admittedAtNotification() == Truth.NO
                                && subject.content().has(ADMISSION_DATE)),
                warning(CheckCodes.RISK_FACTORS_THOUGH_NONE)
                        .concerning(RISK_FACTORS)
                        .source(FORM_RISK_FACTORS)
                        .when(subject -> contradictory(subject.get(RISK_FACTORS))),
                warning(CheckCodes.SEVERITY_AND_SATURATION_DISAGREE)
                        .concerning(SEVERITY, SP_O2)
                        .source(SEVERITY_DEFINITION.saturationCitation())
                        .finding(DiagnosisChecks::severityAndSaturation));
    }

    private static boolean contradictory(@Nullable Symptoms symptoms) {
        return symptoms != null && symptoms.contradictsItself();
    }

    private static boolean hasSymptoms(@Nullable Symptoms symptoms) {
        return symptoms != null && symptoms.present() == Truth.YES;
    }

    private static boolean contradictory(@Nullable RiskFactors factors) {
        return factors != null && factors.contradictsItself();
    }

    /** An edition that does not ask for the result does not miss it, but a result that is there and not positive counts. */
    private static List<Fault> positiveTestMissing(CheckSubject subject) {
        if (subject.diagnosisClass == null || !FOUND_BY_TEST.contains(subject.diagnosisClass)) {
            return List.of();
        }
        boolean expected = subject.form().obligation(NotificationItem.TEST_RESULT) != Obligation.NOT_ASKED;
        for (var test : subject.tests) {
            if (test.isPositive()) {
                return List.of();
            }
            expected |= test.result().isPresent();
        }
        return expected ? List.of(Fault.in(TESTS).saying(subject.diagnosisClass.label())) : List.of();
    }

    private static List<Fault> specimensNotOfMethod(CheckSubject subject) {
        var rule = subject.specimenRules().on(subject.reportDate());
        List<Fault> faults = List.of();
        for (int i = 0; i < subject.tests.size(); i++) {
            var test = subject.tests.get(i);
            var method = test.method().orElse(null);
            var specimen = test.specimen().orElse(null);
            if (method != null && specimen != null && !rule.fits(method, specimen)) {
                faults = Fault.add(
                        faults,
                        Fault.at(TESTS.id() + "[" + i + "].specimen")
                                .saying(specimen.label(), method.label(), specimensOf(rule, method)));
            }
        }
        return faults;
    }

    private static BilingualText specimensOf(SpecimenRule rule, TestMethod method) {
        var labels =
                rule.specimensOf(method).values().stream().map(Specimen::label).toList();
        return labels.isEmpty() ? NO_SPECIMEN : BilingualText.join(labels, "、", ", ");
    }

    private static List<Fault> severityAndSaturation(CheckSubject subject) {
        var severity = subject.get(SEVERITY);
        var saturation = subject.get(SP_O2);
        if (severity == null || saturation == null || SEVERITY_DEFINITION.agrees(severity, saturation)) {
            return List.of();
        }
        return List.of(Fault.in(SEVERITY)
                .saying(
                        severity.label(),
                        SEVERITY_DEFINITION.bySaturation(saturation).label()));
    }
}
