package org.hersys.examples.cli.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.institution.Prefecture;
import org.hersys.law.Item;
import org.hersys.law.Truth;
import org.hersys.person.AgeKnowledge;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.NotificationQuestions;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.jspecify.annotations.Nullable;

/** What is collected of a diagnosed person: the date of diagnosis, and what the builder will be told. */
final class PatientDraft extends RowDraft<NotificationFacts> {

    static final JsonMembers<PatientDraft> MEMBERS = RowDraft.<PatientDraft>members()
            .member("diagnosedOn", (row, value) -> value.date().ifPresent(row::diagnosedOn))
            .member(
                    "prefecture",
                    (row, value) -> value.read(Prefecture::parse)
                            .ifPresent(prefecture -> row.tell(facts -> facts.prefecture(prefecture))))
            .member(
                    "diagnosisClass",
                    (row, value) -> value.oneOf(DiagnosisClass.class)
                            .ifPresent(diagnosisClass -> row.tell(facts -> facts.diagnosisClass(diagnosisClass))))
            .member("clinicallyDiagnosed", yesNo(NotificationQuestions.CLINICALLY_DIAGNOSED))
            .member(
                    "birthDate",
                    (row, value) -> value.date().ifPresent(birthDate -> row.tell(facts -> facts.bornOn(birthDate))))
            .member(
                    "age",
                    (row, value) -> value.wholeNumber(0, AgeKnowledge.HIGHEST)
                            .ifPresent(years -> row.tell(facts -> facts.aged(years))))
            .member(
                    "ageBand",
                    (row, value) ->
                            value.read(AgeKnowledge::parseBand).ifPresent(band -> row.tell(facts -> facts.age(band))))
            .member("needsAdmission", yesNo(NotificationQuestions.NEEDS_ADMISSION))
            .member("admissionForeseen", yesNo(NotificationQuestions.ADMISSION_FORESEEN))
            .member("riskFactor", yesNo(NotificationQuestions.RISK_FACTOR))
            .member("needsDesignatedDrug", yesNo(NotificationQuestions.NEEDS_DESIGNATED_DRUG))
            .member("needsOxygen", yesNo(NotificationQuestions.NEEDS_OXYGEN))
            .member("pregnant", yesNo(NotificationQuestions.PREGNANT))
            .member(
                    "testProgramme",
                    (row, value) -> value.oneOf(TestProgramme.class)
                            .ifPresent(programme -> row.tell(facts -> facts.testProgramme(programme))));

    private @Nullable LocalDate diagnosedOn;
    private final List<Consumer<NotificationFacts.Builder>> told = new ArrayList<>();

    private static JsonMembers.Member<PatientDraft> yesNo(Item item) {
        return (row, value) -> value.yesNo().ifPresent(yes -> row.tell(facts -> facts.answer(item, Truth.of(yes))));
    }

    void diagnosedOn(LocalDate day) {
        this.diagnosedOn = day;
    }

    void tell(Consumer<NotificationFacts.Builder> what) {
        told.add(what);
    }

    @Override
    public Outcome<NotificationFacts> finish() {
        if (diagnosedOn == null) {
            return Outcome.refused(Problem.of(ProblemCode.DIAGNOSED_ON_MISSING, "diagnosedOn"));
        }
        var facts = NotificationFacts.diagnosedOn(diagnosedOn);
        told.forEach(what -> what.accept(facts));
        return facts.check();
    }
}
