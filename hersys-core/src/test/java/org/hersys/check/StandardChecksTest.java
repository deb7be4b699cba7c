package org.hersys.check;

import static java.util.stream.Collectors.toCollection;
import static org.hersys.check.Scene.DIAGNOSED;
import static org.hersys.check.Scene.FELL_ILL;
import static org.hersys.check.Scene.FOREIGN;
import static org.hersys.check.Scene.LANDLINE;
import static org.hersys.check.Scene.MOBILE;
import static org.hersys.check.Scene.SEEN;
import static org.hersys.check.Scene.TODAY;
import static org.hersys.check.Scene.TOMORROW;
import static org.hersys.check.Scene.dose;
import static org.hersys.check.Scene.test;
import static org.hersys.diagnosis.DiagnosisClass.ASYMPTOMATIC_CARRIER;
import static org.hersys.diagnosis.DiagnosisClass.CONFIRMED_PATIENT;
import static org.hersys.diagnosis.DiagnosisClass.DECEASED_PATIENT;
import static org.hersys.diagnosis.DiagnosisClass.SUSPECTED_DECEASED;
import static org.hersys.diagnosis.DiagnosisClass.SUSPECTED_PATIENT;
import static org.hersys.diagnosis.SpecimenResult.NEGATIVE;
import static org.hersys.diagnosis.SpecimenResult.POSITIVE;
import static org.hersys.notification.NotificationField.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hersys.diagnosis.OxygenSaturation;
import org.hersys.diagnosis.RiskFactor;
import org.hersys.diagnosis.RiskFactors;
import org.hersys.diagnosis.Severity;
import org.hersys.diagnosis.Specimen;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.Symptom;
import org.hersys.diagnosis.Symptoms;
import org.hersys.diagnosis.TestMethod;
import org.hersys.diagnosis.TestProgramme;
import org.hersys.diagnosis.TestRecord;
import org.hersys.diagnosis.Travel;
import org.hersys.diagnosis.VaccinationHistory;
import org.hersys.form.FormEditions;
import org.hersys.law.Truth;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.FreeText;
import org.hersys.person.Guardian;
import org.hersys.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each check on both sides of its boundary: a complete, clean notification, one change, and exactly the codes that are to
 * be found, so that no other check speaks up.
 */
class StandardChecksTest {

    record Row(String change, Consumer<Scene> how, String found) {
        @Override
        public String toString() {
            return change + " → " + (found.isEmpty() ? "clean" : found);
        }
    }

    private static Row row(String change, Consumer<Scene> how, String... found) {
        return new Row(change, how, String.join(" ", found));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_change_is_found_by_exactly_the_checks_it_concerns(Row row) {
        assertEquals(row.found, String.join(" ", Scene.with(row.how).codes()));
    }

    static Stream<Row> dates() {
        return Stream.of(
                row("nothing", scene -> {}),
                row("diagnosis on the day of the report", scene -> scene.content.diagnosisDate(DIAGNOSED)),
                row(
                        "diagnosis the day after the report",
                        scene -> scene.content.diagnosisDate(TODAY),
                        "DIAGNOSIS_AFTER_REPORT"),
                row("diagnosis today, reported today", scene -> scene.diagnosed(TODAY)),
                row("onset on the day of the diagnosis", scene -> scene.onset(DIAGNOSED)),
                row(
                        "onset the day after the diagnosis, on the day of the report",
                        scene -> scene.onset(TODAY).reported = TODAY,
                        "ONSET_AFTER_DIAGNOSIS"),
                row(
                        "onset the day after diagnosis and report",
                        scene -> scene.onset(TODAY),
                        "ONSET_AFTER_DIAGNOSIS ONSET_AFTER_REPORT"),
                row(
                        "onset the day after the report, diagnosis not dated",
                        scene -> scene.onset(TODAY).content.clear(DIAGNOSIS_DATE),
                        "DIAGNOSIS_DATE_MISSING ONSET_AFTER_REPORT"),
                row("first visit on the day of the diagnosis", scene -> scene.content.firstVisitDate(DIAGNOSED)),
                row(
                        "first visit the day after the diagnosis",
                        scene -> scene.content.firstVisitDate(TODAY),
                        "FIRST_VISIT_AFTER_DIAGNOSIS"),
                row("specimen on the day of the diagnosis", scene -> scene.tests(test(DIAGNOSED, POSITIVE))),
                row(
                        "specimen the day after the diagnosis, on the day of the report",
                        scene -> scene.tests(test(TODAY, POSITIVE)).reported = TODAY,
                        "SPECIMEN_AFTER_DIAGNOSIS"),
                row(
                        "one specimen of two the day after diagnosis and report",
                        scene -> scene.tests(test(SEEN, POSITIVE), test(TODAY, NEGATIVE)),
                        "SPECIMEN_AFTER_DIAGNOSIS SPECIMEN_AFTER_REPORT"),
                row("presumed infection on the day of onset", scene -> scene.content.presumedInfectionDate(FELL_ILL)),
                row(
                        "presumed infection the day after onset",
                        scene -> scene.content.presumedInfectionDate(SEEN),
                        "INFECTION_AFTER_ONSET"),
                row(
                        "presumed infection on the day of the diagnosis, onset unknown",
                        scene -> scene.content.presumedInfectionDate(DIAGNOSED).clear(ONSET_DATE)),
                row(
                        "presumed infection the day after the diagnosis, onset unknown",
                        scene -> scene.content.presumedInfectionDate(TODAY).clear(ONSET_DATE),
                        "INFECTION_AFTER_DIAGNOSIS"),
                row("admission today", scene -> scene.content.admissionDate(TODAY)),
                row("admission tomorrow", scene -> scene.content.admissionDate(TOMORROW), "DATE_IN_FUTURE"),
                row(
                        "first visit and diagnosis tomorrow",
                        scene -> scene.content.firstVisitDate(TOMORROW).diagnosisDate(TOMORROW),
                        "DATE_IN_FUTURE DIAGNOSIS_AFTER_REPORT"),
                row("reported tomorrow", scene -> scene.reported = TOMORROW, "DATE_IN_FUTURE"),
                row("vaccinated today", scene -> scene.content.vaccination(vaccinated(TODAY))),
                row("vaccinated tomorrow", scene -> scene.content.vaccination(vaccinated(TOMORROW)), "DATE_IN_FUTURE"),
                row("came home today", scene -> scene.content.travel(travel(SEEN, TODAY))),
                row("comes home tomorrow", scene -> scene.content.travel(travel(SEEN, TOMORROW)), "DATE_IN_FUTURE"),
                row("left tomorrow", scene -> scene.content.travel(travel(TOMORROW, TODAY)), "DATE_IN_FUTURE"));
    }

    private static VaccinationHistory vaccinated(LocalDate day) {
        return VaccinationHistory.of(List.of(dose(day)));
    }

    private static Travel travel(LocalDate departure, LocalDate entry) {
        return Travel.to(List.of(FreeText.of("見本国"))).departing(departure).entering(entry);
    }

    static Stream<Row> death() {
        return Stream.of(
                row(
                        "a corpse, dead on the day of onset",
                        scene -> deceased(scene, FELL_ILL).content.clear(ONSET_DATE)),
                row(
                        "a corpse without date of death",
                        scene -> scene.diagnosisClass(DECEASED_PATIENT).content.clear(ONSET_DATE),
                        "DATE_OF_DEATH_MISSING"),
                row(
                        "a suspected corpse without date of death",
                        scene ->
                                scene.diagnosisClass(SUSPECTED_DECEASED).content.clear(ONSET_DATE),
                        "DATE_OF_DEATH_MISSING"),
                row(
                        "a corpse, dead on the day of onset, with the onset",
                        scene -> deceased(scene, FELL_ILL),
                        "ONSET_NOT_ASKED_FOR"),
                row(
                        "a corpse, dead the day before onset",
                        scene -> deceased(scene, FELL_ILL.minusDays(1)),
                        "DEATH_BEFORE_ONSET ONSET_NOT_ASKED_FOR"),
                row(
                        "a patient with a date of death",
                        scene -> scene.content.dateOfDeath(DIAGNOSED),
                        "DATE_OF_DEATH_OF_OTHER_CLASS"),
                row(
                        "a date of death, the class not said",
                        scene -> scene.content.dateOfDeath(DIAGNOSED).clear(DIAGNOSIS_CLASS),
                        "DIAGNOSIS_CLASS_MISSING"));
    }

    private static Scene deceased(Scene scene, LocalDate day) {
        scene.diagnosisClass(DECEASED_PATIENT).content.dateOfDeath(day);
        return scene;
    }

    static Stream<Row> person() {
        return Stream.of(
                row(
                        "born on the day of the diagnosis",
                        scene -> scene.born(DIAGNOSED).guardian()),
                row(
                        "born the day after the diagnosis",
                        scene -> scene.born(TODAY).guardian(),
                        "BIRTH_AFTER_DIAGNOSIS"),
                row("born tomorrow", scene -> scene.born(TOMORROW).guardian(), "DATE_IN_FUTURE BIRTH_AFTER_DIAGNOSIS"),
                row("120 years old", scene -> scene.aged(120)),
                row(
                        "the day before the 121st birthday",
                        scene -> scene.born(DIAGNOSED.minusYears(121).plusDays(1))),
                row("121 years old", scene -> scene.aged(121), "AGE_TOO_HIGH"),
                row("120 years by the age", scene -> scene.age(AgeKnowledge.completedYears(120))),
                row("121 years by the age", scene -> scene.age(AgeKnowledge.completedYears(121)), "AGE_TOO_HIGH"),
                row("an age from 100", scene -> scene.age(AgeKnowledge.band(100, 150))),
                row("a man", scene -> scene.content.sex(Sex.MALE)),
                row("a pregnant man", scene -> scene.pregnant().content.sex(Sex.MALE), "MALE_AND_PREGNANT"),
                row(
                        "a pregnant person of other sex",
                        scene -> scene.pregnant().content.sex(Sex.OTHER)),
                row(
                        "a pregnant person, the sex not said",
                        scene -> scene.pregnant().content.clear(SEX)),
                row(
                        "a man of whom pregnancy is not said",
                        scene -> scene.content.sex(Sex.MALE).clear(PREGNANCY)),
                row("pregnant at 9", scene -> scene.pregnant().aged(9).guardian(), "PREGNANT_AT_UNUSUAL_AGE"),
                row("pregnant at 10", scene -> scene.pregnant().aged(10).guardian()),
                row("pregnant at 60", scene -> scene.pregnant().aged(60)),
                row(
                        "pregnant the day before the 61st birthday",
                        scene -> scene.pregnant().born(DIAGNOSED.minusYears(61).plusDays(1))),
                row("pregnant at 61", scene -> scene.pregnant().aged(61), "PREGNANT_AT_UNUSUAL_AGE"),
                row("pregnant, 55 to 64 years", scene -> scene.pregnant().age(AgeKnowledge.band(55, 64))),
                row(
                        "pregnant, 65 and over",
                        scene -> scene.pregnant().age(AgeKnowledge.band(65, 150)),
                        "PREGNANT_AT_UNUSUAL_AGE"),
                row(
                        "pregnant, the age unknown",
                        scene -> scene.pregnant().content.clear(BIRTH_DATE)),
                row("19 years old", scene -> scene.aged(19), "GUARDIAN_MISSING"),
                row("19 years old, with guardian", scene -> scene.aged(19).guardian()),
                row("20 years old", scene -> scene.aged(20)),
                row("20 years old, with guardian", scene -> scene.aged(20).guardian(), "GUARDIAN_OF_ADULT"),
                row("18 or 20 years old", scene -> scene.age(AgeKnowledge.band(18, 20))),
                row(
                        "18 or 20 years old, with guardian",
                        scene -> scene.age(AgeKnowledge.band(18, 20)).guardian()),
                row("17 years old in April 2022", scene -> inApril(scene).aged(17), "GUARDIAN_MISSING"),
                row("18 years old in April 2022", scene -> inApril(scene).aged(18)),
                row(
                        "18 years old in April 2022, with guardian",
                        scene -> inApril(scene).aged(18).guardian(),
                        "GUARDIAN_OF_ADULT"),
                row("17 years old, on the form of the seven items", scene -> {
                    scene.aged(17).diagnosed(LocalDate.of(2022, 8, 10));
                    scene.form =
                            FormEditions.standard().simplifiedOn(scene.reported).orElseThrow();
                }),
                row("a landline for the whereabouts", scene -> scene.content.whereaboutsPhone(LANDLINE)),
                row(
                        "a foreign number for the whereabouts",
                        scene -> scene.content.whereaboutsPhone(FOREIGN),
                        "PHONE_NOT_JAPANESE"),
                row(
                        "a foreign number for the registered address",
                        scene -> scene.content.registeredAddressPhone(FOREIGN),
                        "PHONE_NOT_JAPANESE"),
                row("no number at all", Scene::withoutPhones),
                row("an SMS to the mobile of the whereabouts", scene -> scene.smsWanted = true),
                row("an SMS to the mobile of the registered address", scene -> {
                    scene.withoutPhones().content.registeredAddressPhone(MOBILE);
                    scene.smsWanted = true;
                }),
                row("an SMS to the mobile of the guardian", scene -> {
                    scene.withoutPhones().aged(10).guardian().smsWanted = true;
                }),
                row(
                        "an SMS, and two landlines",
                        scene -> {
                            scene.content.whereaboutsPhone(LANDLINE);
                            scene.smsWanted = true;
                        },
                        "NO_MOBILE_FOR_SMS"),
                row("an SMS, and no number", scene -> scene.withoutPhones().smsWanted = true, "NO_MOBILE_FOR_SMS"),
                row(
                        "perhaps the same person 90 days before",
                        scene -> scene.duplicate(DIAGNOSED.minusDays(90)),
                        "POSSIBLE_DUPLICATE"),
                row("perhaps the same person 91 days before", scene -> scene.duplicate(DIAGNOSED.minusDays(91))),
                row(
                        "perhaps the same person, no one knows when",
                        scene -> scene.duplicate(null),
                        "POSSIBLE_DUPLICATE"));
    }

    private static Scene inApril(Scene scene) {
        return scene.diagnosed(LocalDate.of(2022, 4, 1));
    }

    static Stream<Row> tests() {
        return Stream.of(
                row("four tests", scene -> scene.tests(four())),
                row("five tests", scene -> scene.tests(five()), "TOO_MANY_TESTS"),
                row(
                        "a positive test and a negative one",
                        scene -> scene.tests(test(SEEN, NEGATIVE), test(SEEN, POSITIVE))),
                row("only a negative test", scene -> scene.tests(test(SEEN, NEGATIVE)), "POSITIVE_TEST_MISSING"),
                row("the result pending", scene -> scene.tests(pending()), "POSITIVE_TEST_MISSING"),
                row("no test", scene -> scene.content.clear(TESTS), "POSITIVE_TEST_MISSING"),
                row("a carrier without test", scene -> carrier(scene).content.clear(TESTS), "POSITIVE_TEST_MISSING"),
                row(
                        "a corpse without test",
                        scene -> deceased(scene, DIAGNOSED).content.clear(TESTS).clear(ONSET_DATE),
                        "POSITIVE_TEST_MISSING"),
                row(
                        "a suspected patient without test",
                        scene -> suspected(scene).content.clear(TESTS)),
                row(
                        "a suspected corpse without test",
                        scene -> scene.diagnosisClass(SUSPECTED_DECEASED)
                                .content
                                .dateOfDeath(DIAGNOSED)
                                .clear(TESTS)
                                .clear(ONSET_DATE)),
                row(
                        "no test, on a form that asks for none",
                        scene -> inJuly(scene).content.clear(TESTS)),
                row(
                        "the result pending, on a form that asks for none",
                        scene -> inJuly(scene).tests(pending())),
                row(
                        "only a negative test, on a form that asks for no result",
                        scene -> inJuly(scene).tests(test(SEEN, NEGATIVE)),
                        "POSITIVE_TEST_MISSING"),
                row(
                        "saliva by quantitative antigen",
                        scene -> scene.tests(positive(TestMethod.ANTIGEN_QUANTITATIVE, Specimen.SALIVA))),
                row(
                        "saliva by qualitative antigen",
                        scene -> scene.tests(positive(TestMethod.ANTIGEN_QUALITATIVE, Specimen.SALIVA)),
                        "SPECIMEN_NOT_OF_METHOD"),
                row(
                        "a specimen without method",
                        scene -> scene.tests(TestRecord.builder()
                                .specimen(Specimen.SALIVA)
                                .result(POSITIVE)
                                .build())),
                row(
                        "a method without specimen",
                        scene -> scene.tests(TestRecord.builder()
                                .method(TestMethod.ANTIGEN_QUALITATIVE)
                                .result(POSITIVE)
                                .build())),
                row(
                        "tested before delivery, with the remark",
                        scene -> preDelivery(scene).remarks("妊婦支援事業による検査")),
                row(
                        "tested before delivery, without the remark",
                        scene -> preDelivery(scene),
                        "PRE_DELIVERY_REMARK_MISSING"),
                row(
                        "tested before delivery, without any remark",
                        scene -> preDelivery(scene).content.clear(REMARKS),
                        "PRE_DELIVERY_REMARK_MISSING"),
                row(
                        "tested under another programme",
                        scene -> scene.content.testProgramme(TestProgramme.ADMINISTRATIVE)));
    }

    private static TestRecord[] four() {
        return new TestRecord[] {
            test(SEEN, POSITIVE), test(SEEN, NEGATIVE), test(SEEN, POSITIVE), test(DIAGNOSED, POSITIVE)
        };
    }

    private static TestRecord[] five() {
        return Stream.concat(Stream.of(four()), Stream.of(test(DIAGNOSED, NEGATIVE)))
                .toArray(TestRecord[]::new);
    }

    private static TestRecord pending() {
        return TestRecord.builder()
                .method(TestMethod.NUCLEIC_ACID_AMPLIFICATION)
                .takenOn(SEEN)
                .build();
    }

    private static TestRecord positive(TestMethod method, Specimen specimen) {
        return TestRecord.builder()
                .method(method)
                .specimen(specimen)
                .takenOn(SEEN)
                .result(POSITIVE)
                .build();
    }

    private static Scene preDelivery(Scene scene) {
        scene.pregnant().content.testProgramme(TestProgramme.PRE_DELIVERY);
        return scene;
    }

    private static Scene inJuly(Scene scene) {
        return scene.diagnosed(LocalDate.of(2022, 7, 1));
    }

    private static Scene carrier(Scene scene) {
        scene.diagnosisClass(ASYMPTOMATIC_CARRIER)
                .content
                .symptoms(Symptoms.none())
                .clear(ONSET_DATE);
        return scene;
    }

    private static Scene suspected(Scene scene) {
        scene.diagnosisClass(SUSPECTED_PATIENT).content.clear(ONSET_DATE);
        return scene;
    }

    static Stream<Row> state() {
        return Stream.of(
                row("a carrier without symptoms", StandardChecksTest::carrier),
                row(
                        "a carrier of whom symptoms are not said",
                        scene -> carrier(scene).content.clear(SYMPTOMS)),
                row("a carrier with fever", scene -> carrier(scene).content.symptoms(fever()), "CARRIER_WITH_SYMPTOMS"),
                row("a carrier with a date of onset", scene -> carrier(scene).onset(FELL_ILL), "CARRIER_WITH_ONSET"),
                row(
                        "a suspected patient with a date of onset",
                        scene -> scene.diagnosisClass(SUSPECTED_PATIENT),
                        "ONSET_NOT_ASKED_FOR"),
                row(
                        "a suspected patient with a date of onset, on the form of June 2022",
                        scene -> inJuly(scene).diagnosisClass(SUSPECTED_PATIENT)),
                row("a patient without symptoms", scene -> scene.content.symptoms(Symptoms.none())),
                row(
                        "fever and no symptoms",
                        scene -> scene.content.symptoms(Symptoms.of(List.of(Symptom.FEVER, Symptom.NONE))),
                        "SYMPTOMS_THOUGH_NONE"),
                row(
                        "words and no symptoms",
                        scene -> scene.content.symptoms(Symptoms.none().withOther(FreeText.of("悪寒"))),
                        "SYMPTOMS_THOUGH_NONE"),
                row("no risk factor", scene -> scene.content.riskFactors(RiskFactors.of(Truth.NO))),
                row(
                        "no risk factor, and one listed",
                        scene -> scene.content.riskFactors(
                                RiskFactors.of(Truth.NO).listing(List.of(RiskFactor.HYPERTENSION))),
                        "RISK_FACTORS_THOUGH_NONE"),
                row(
                        "one listed, whether there are any not said",
                        scene -> scene.content.riskFactors(
                                RiskFactors.of(Truth.UNKNOWN).listing(List.of(RiskFactor.HYPERTENSION)))),
                row("mild at 96", scene -> severity(scene, Severity.MILD, 96)),
                row("mild at 95", scene -> severity(scene, Severity.MILD, 95), "SEVERITY_AND_SATURATION_DISAGREE"),
                row("moderate I at 95", scene -> severity(scene, Severity.MODERATE_1, 95)),
                row(
                        "moderate I at 96",
                        scene -> severity(scene, Severity.MODERATE_1, 96),
                        "SEVERITY_AND_SATURATION_DISAGREE"),
                row("moderate I at 94", scene -> severity(scene, Severity.MODERATE_1, 94)),
                row(
                        "moderate I at 93",
                        scene -> severity(scene, Severity.MODERATE_1, 93),
                        "SEVERITY_AND_SATURATION_DISAGREE"),
                row("moderate II at 93", scene -> severity(scene, Severity.MODERATE_2, 93)),
                row(
                        "moderate II at 94",
                        scene -> severity(scene, Severity.MODERATE_2, 94),
                        "SEVERITY_AND_SATURATION_DISAGREE"),
                row("severe at 97", scene -> severity(scene, Severity.SEVERE, 97)),
                row(
                        "moderate II, saturation not known",
                        scene -> scene.content.severity(Severity.MODERATE_2).clear(SP_O2)),
                row(
                        "a saturation of 80, severity not known",
                        scene -> scene.content
                                .spO2(OxygenSaturation.ofPercent(80))
                                .clear(SEVERITY)),
                row(
                        "not admitted, with a date of admission",
                        scene -> scene.content.admittedAtNotification(Truth.NO),
                        "ADMISSION_DATE_THOUGH_NOT_ADMITTED"),
                row(
                        "not admitted, without",
                        scene -> scene.content.admittedAtNotification(Truth.NO).clear(ADMISSION_DATE)),
                row(
                        "whether admitted not said, with a date of admission",
                        scene -> scene.content.clear(ADMITTED_AT_NOTIFICATION)));
    }

    private static Symptoms fever() {
        return Symptoms.of(List.of(Symptom.FEVER));
    }

    private static void severity(Scene scene, Severity severity, int percent) {
        scene.content.severity(severity).spO2(OxygenSaturation.ofPercent(percent));
    }

    static Stream<Row> clinicalDiagnosis() {
        return Stream.of(
                row("all five entries", scene -> clinical(scene)),
                row("all but the remark", scene -> clinical(scene).remarks("特記事項なし"), "CLINICAL_DIAGNOSIS_INCOMPLETE"),
                row(
                        "all but the remark, no remark at all",
                        scene -> clinical(scene).content.clear(REMARKS),
                        "CLINICAL_DIAGNOSIS_INCOMPLETE"),
                row("only the remark", scene -> clinical(scene).content.clear(TESTS), "CLINICAL_DIAGNOSIS_INCOMPLETE"),
                row(
                        "the remark and a real test",
                        scene -> clinical(scene).tests(test(SEEN, POSITIVE)),
                        "CLINICAL_DIAGNOSIS_INCOMPLETE"),
                row(
                        "another specimen",
                        scene -> clinical(scene)
                                .tests(entries().specimen(Specimen.SALIVA).build()),
                        "CLINICAL_DIAGNOSIS_INCOMPLETE"),
                row(
                        "another result",
                        scene ->
                                clinical(scene).tests(entries().result(NEGATIVE).build()),
                        "CLINICAL_DIAGNOSIS_INCOMPLETE"),
                row(
                        "the day before the diagnosis",
                        scene -> clinical(scene).tests(entries().takenOn(SEEN).build()),
                        "CLINICAL_DIAGNOSIS_INCOMPLETE"),
                row(
                        "no day",
                        scene -> clinical(scene)
                                .tests(TestRecord.builder()
                                        .method(TestMethod.OTHER)
                                        .specimen(Specimen.OTHER)
                                        .result(SpecimenResult.OTHER)
                                        .build()),
                        "CLINICAL_DIAGNOSIS_INCOMPLETE"),
                row(
                        "a day, while that of the diagnosis is unknown",
                        scene -> clinical(scene).content.clear(DIAGNOSIS_DATE),
                        "DIAGNOSIS_DATE_MISSING"),
                row(
                        "another method with a result of its own",
                        scene -> suspected(scene)
                                .tests(entries()
                                        .specimen(Specimen.SALIVA)
                                        .result(POSITIVE)
                                        .build())),
                row(
                        "a real test before the entries",
                        scene -> clinical(scene)
                                .tests(test(SEEN, NEGATIVE), entries().build())),
                row(
                        "the entries of a confirmed patient with a positive test",
                        scene -> clinical(scene)
                                .diagnosisClass(CONFIRMED_PATIENT)
                                .tests(entries().build(), test(SEEN, POSITIVE))),
                row(
                        "the entries of a confirmed patient without a test",
                        scene -> clinical(scene).diagnosisClass(CONFIRMED_PATIENT),
                        "POSITIVE_TEST_MISSING"));
    }

    private static Scene clinical(Scene scene) {
        suspected(scene).remarks("臨床診断による").content.needForAdmission(Truth.NO);
        return scene.tests(entries().build());
    }

    private static TestRecord.Builder entries() {
        return TestRecord.clinicalDiagnosis(DIAGNOSED).toBuilder();
    }

    static Stream<Row> duty() {
        return Stream.of(
                row("the class not said", scene -> scene.content.clear(DIAGNOSIS_CLASS), "DIAGNOSIS_CLASS_MISSING"),
                row(
                        "the day of diagnosis not said",
                        scene -> scene.content.clear(DIAGNOSIS_DATE),
                        "DIAGNOSIS_DATE_MISSING"),
                row("a suspected patient to be admitted", StandardChecksTest::suspected),
                row(
                        "a suspected patient not to be admitted",
                        StandardChecksTest::suspectedOutpatient,
                        "SUSPECTED_NOT_TO_BE_NOTIFIED"),
                row(
                        "a suspected patient of whom the need for admission is not said",
                        scene -> suspected(scene)
                                .content
                                .clear(NEED_FOR_ADMISSION)
                                .clear(ADMITTED_AT_NOTIFICATION)),
                row(
                        "a suspected outpatient on 2020-10-13",
                        scene -> suspectedOutpatient(bare(scene, LocalDate.of(2020, 10, 13)))),
                row(
                        "a suspected outpatient on 2020-10-14",
                        scene -> suspectedOutpatient(bare(scene, LocalDate.of(2020, 10, 14))),
                        "SUSPECTED_NOT_TO_BE_NOTIFIED"),
                row("a suspected outpatient, nothing decided", scene -> suspectedOutpatient(scene).decided = false),
                row(
                        "a mild case of 64 years on 2022-09-25",
                        scene -> mild(scene, LocalDate.of(2022, 9, 25)).born(LocalDate.of(1957, 9, 26))),
                row(
                        "a mild case of 64 years on 2022-09-26",
                        scene -> mild(scene, LocalDate.of(2022, 9, 26)).born(LocalDate.of(1957, 9, 27)),
                        "NOT_NOTIFIABLE"),
                row(
                        "a mild case of 65 years on 2022-09-26",
                        scene -> mild(scene, LocalDate.of(2022, 9, 26)).born(LocalDate.of(1957, 9, 26))),
                row(
                        "a mild case on 2022-09-26 of whom admission is not decided",
                        scene -> mild(scene, LocalDate.of(2022, 9, 26))
                                .content
                                .clear(NEED_FOR_ADMISSION)
                                .clear(ADMITTED_AT_NOTIFICATION)),
                row(
                        "somebody of 65 years on 2023-05-08",
                        scene -> mild(scene, LocalDate.of(2023, 5, 8)).born(LocalDate.of(1950, 1, 1)),
                        "NOT_NOTIFIABLE"),
                row(
                        "a clinically diagnosed outpatient of 64 years on 2022-09-26",
                        scene -> {
                            clinical(mild(scene, LocalDate.of(2022, 9, 26)));
                            scene.tests(TestRecord.clinicalDiagnosis(scene.reported));
                        },
                        "NOT_NOTIFIABLE"));
    }

    private static Scene suspectedOutpatient(Scene scene) {
        suspected(scene)
                .content
                .needForAdmission(Truth.NO)
                .admittedAtNotification(Truth.NO)
                .clear(ADMISSION_DATE);
        return scene;
    }

    private static Scene mild(Scene scene, LocalDate day) {
        scene.diagnosed(day)
                .content
                .needForAdmission(Truth.NO)
                .admittedAtNotification(Truth.NO)
                .clear(ADMISSION_DATE);
        return scene;
    }

    /** A day before those of the clean notification: without dates and what an early form does not know. */
    private static Scene bare(Scene scene, LocalDate day) {
        scene.diagnosed(day)
                .content
                .clear(TESTS)
                .clear(VACCINATION)
                .clear(TRAVEL)
                .clear(FIRST_VISIT_DATE)
                .clear(PRESUMED_INFECTION_DATE)
                .clear(ADMISSION_DATE);
        return scene;
    }

    static Stream<Row> aroundIt() {
        return Stream.of(
                row(
                        "no kana, no name, no address",
                        scene -> scene.content
                                .clear(NAME)
                                .clear(KANA)
                                .clear(REGISTERED_ADDRESS)
                                .clear(WHEREABOUTS)),
                row("nothing at all", scene -> scene.emptied(), "DIAGNOSIS_CLASS_MISSING DIAGNOSIS_DATE_MISSING"),
                row(
                        "nothing but the class",
                        scene -> scene.emptied().diagnosisClass(ASYMPTOMATIC_CARRIER),
                        "DIAGNOSIS_DATE_MISSING POSITIVE_TEST_MISSING"));
    }

    static Stream<Row> rows() {
        return Stream.of(dates(), death(), person(), tests(), state(), clinicalDiagnosis(), duty(), aroundIt())
                .flatMap(rows -> rows);
    }

    @Test
    void every_check_is_found_by_a_row() {
        var found = rows().flatMap(row -> Stream.of(row.found.split(" ")))
                .filter(code -> !code.isEmpty())
                .collect(toCollection(TreeSet::new));
        var checks = Checks.standard().all().stream()
                .map(check -> check.code().name())
                .collect(toCollection(TreeSet::new));

        assertEquals(checks, found);
        assertTrue(rows().filter(row -> row.found.isEmpty()).count() > 60);
    }

    @Test
    void each_place_is_named_by_its_path() {
        assertEquals(
                List.of("tests[1].takenOn SPECIMEN_AFTER_DIAGNOSIS", "tests[1].takenOn SPECIMEN_AFTER_REPORT"),
                Scene.with(scene -> scene.tests(test(SEEN, POSITIVE), test(TODAY, NEGATIVE)))
                        .paths());
        assertEquals(
                List.of(
                        "reportDate DATE_IN_FUTURE",
                        "birthDate DATE_IN_FUTURE",
                        "tests[0].takenOn DATE_IN_FUTURE",
                        "firstVisitDate DATE_IN_FUTURE",
                        "diagnosisDate DATE_IN_FUTURE",
                        "presumedInfectionDate DATE_IN_FUTURE",
                        "onsetDate DATE_IN_FUTURE",
                        "admissionDate DATE_IN_FUTURE",
                        "travel.departure DATE_IN_FUTURE",
                        "travel.entry DATE_IN_FUTURE",
                        "vaccination.doses[0].date DATE_IN_FUTURE"),
                Scene.with(StandardChecksTest::everythingTomorrow).paths().stream()
                        .filter(path -> path.endsWith(" DATE_IN_FUTURE"))
                        .toList());
    }

    private static void everythingTomorrow(Scene scene) {
        scene.born(TOMORROW)
                .tests(test(TOMORROW, POSITIVE))
                .content
                .firstVisitDate(TOMORROW)
                .diagnosisDate(TOMORROW)
                .presumedInfectionDate(TOMORROW)
                .onsetDate(TOMORROW)
                .admissionDate(TOMORROW)
                .travel(travel(TOMORROW, TOMORROW))
                .vaccination(vaccinated(TOMORROW));
        scene.reported = TOMORROW;
    }

    @Test
    void every_foreign_phone_is_named() {
        var scene = Scene.with(it -> it.aged(10)
                .content
                .registeredAddressPhone(FOREIGN)
                .whereaboutsPhone(FOREIGN)
                .guardian(Guardian.builder().phone(FOREIGN).build()));

        assertEquals(
                List.of(
                        "registeredAddressPhone PHONE_NOT_JAPANESE",
                        "whereaboutsPhone PHONE_NOT_JAPANESE",
                        "guardian.phone PHONE_NOT_JAPANESE"),
                scene.paths());
    }

    @Test
    void each_of_the_five_entries_of_a_clinical_diagnosis_is_named() {
        var nothingRight = Scene.with(scene -> clinical(scene)
                .remarks("なし")
                .tests(TestRecord.builder()
                        .method(TestMethod.OTHER)
                        .result(SpecimenResult.OTHER)
                        .build()));
        var second = Scene.with(scene -> clinical(scene)
                .tests(test(SEEN, NEGATIVE), entries().specimen(Specimen.SALIVA).build()));
        var onlyTheRemark = Scene.with(scene -> clinical(scene).content.clear(TESTS));

        assertEquals(List.of("tests[0].specimen", "tests[0].takenOn", "remarks"), places(nothingRight));
        assertEquals(List.of("tests[1].specimen"), places(second));
        assertEquals(List.of("tests"), places(onlyTheRemark));
        assertEquals(
                "みなし陽性（臨床診断）の届出としては、「検体採取日」の入力が異なるか不足しています。正しい入力：診断日",
                nothingRight.report().findings().get(1).problem().message().ja());
    }

    private static List<String> places(Scene scene) {
        return scene.report().findings().stream()
                .map(finding -> finding.problem().item().orElseThrow())
                .toList();
    }

    @Test
    void the_age_that_is_too_high_is_named() {
        assertEquals(List.of("birthDate"), places(Scene.with(scene -> scene.aged(121))));
        assertEquals(
                List.of("ageAtDiagnosis"), places(Scene.with(scene -> scene.age(AgeKnowledge.completedYears(121)))));
    }

    @Test
    void what_is_refused_and_what_needs_a_reason() {
        assertEquals(
                List.of(
                        "DIAGNOSIS_CLASS_MISSING",
                        "AGE_TOO_HIGH",
                        "TOO_MANY_TESTS",
                        "DATE_IN_FUTURE",
                        "BIRTH_AFTER_DIAGNOSIS"),
                codesOf(Gravity.ERROR));
        assertEquals(List.of("DIAGNOSIS_DATE_MISSING", "ONSET_NOT_ASKED_FOR"), codesOf(Gravity.INFO));
    }

    private static List<String> codesOf(Gravity gravity) {
        return Checks.standard().all().stream()
                .filter(check -> check.gravity() == gravity)
                .map(check -> check.code().name())
                .toList();
    }
}
