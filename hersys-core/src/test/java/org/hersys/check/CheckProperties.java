package org.hersys.check;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.hersys.diagnosis.OxygenSaturation;
import org.hersys.diagnosis.RiskFactor;
import org.hersys.diagnosis.RiskFactors;
import org.hersys.diagnosis.Specimen;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.Symptom;
import org.hersys.diagnosis.Symptoms;
import org.hersys.diagnosis.TestMethod;
import org.hersys.diagnosis.TestRecord;
import org.hersys.diagnosis.Travel;
import org.hersys.diagnosis.VaccinationHistory;
import org.hersys.institution.Prefecture;
import org.hersys.law.Truth;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationContentBuilder;
import org.hersys.notification.NotificationField;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.BirthDate;
import org.hersys.person.FreeText;
import org.hersys.person.Guardian;
import org.hersys.person.KanaName;
import org.hersys.person.PersonName;
import org.hersys.person.PhoneNumber;
import org.hersys.person.Sex;
import org.hersys.regime.ReportingRegimes;

/** What holds of the checks whatever is notified. */
class CheckProperties {

    private static final List<NotificationField<Truth>> ANSWERS = List.of(
            NotificationField.ADMITTED_AT_NOTIFICATION,
            NotificationField.IMMUNE_SUPPRESSION,
            NotificationField.PREGNANCY,
            NotificationField.NEED_FOR_ADMISSION,
            NotificationField.ADMISSION_FORESEEN,
            NotificationField.TELEPHONE_OR_ONLINE_CONSULTATION,
            NotificationField.NEED_FOR_DRUG,
            NotificationField.NEED_FOR_OXYGEN);

    /** In whose place another item stands, or without which somebody is no longer clinically diagnosed. */
    private static final Set<NotificationField<?>> REPLACED = Set.of(
            NotificationField.BIRTH_DATE,
            NotificationField.DIAGNOSIS_DATE,
            NotificationField.TESTS,
            NotificationField.REMARKS);

    /** What says that something is not there; that it is missing is then the finding. */
    private static final Set<String> MISSING = Set.of(
            "DIAGNOSIS_CLASS_MISSING",
            "DIAGNOSIS_DATE_MISSING",
            "POSITIVE_TEST_MISSING",
            "NO_MOBILE_FOR_SMS",
            "GUARDIAN_MISSING",
            "DATE_OF_DEATH_MISSING",
            "CLINICAL_DIAGNOSIS_INCOMPLETE",
            "PRE_DELIVERY_REMARK_MISSING");

    /** One change of a complete and clean notification that concerns no check. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_clean_notification_stays_clean_under_what_concerns_no_check(@ForAll("harmless") Change change) {
        assertEquals(List.of(), Scene.with(change::make).codes());
    }

    private record Change(String name, Consumer<Scene> how) {
        void make(Scene scene) {
            how.accept(scene);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @Provide
    Arbitrary<Change> harmless() {
        var text = Arbitraries.strings()
                .withChars("あ漢x9 ")
                .ofMinLength(1)
                .ofMaxLength(40)
                .map(words -> FreeText.of("記" + words));
        var truth = Arbitraries.of(Truth.class);
        return Arbitraries.oneOf(
                text.map(words -> new Change("occupation", scene -> scene.content.occupation(words))),
                text.map(words -> new Change("remarks", scene -> scene.content.remarks(words))),
                text.map(words -> new Change("name", scene -> scene.content.name(PersonName.of(words.value())))),
                truth.map(answer -> new Change(
                        "telephone " + answer, scene -> scene.content.telephoneOrOnlineConsultation(answer))),
                truth.map(answer ->
                        new Change("immune suppression " + answer, scene -> scene.content.immuneSuppression(answer))),
                truth.map(answer -> new Change("drug " + answer, scene -> scene.content.needForDrug(answer))),
                truth.map(answer -> new Change("oxygen " + answer, scene -> scene.content.needForOxygen(answer))),
                Arbitraries.of(Sex.class).map(sex -> new Change("sex " + sex, scene -> scene.content.sex(sex))),
                Arbitraries.integers()
                        .between(20, 120)
                        .map(years -> new Change("aged " + years, scene -> scene.aged(years))),
                Arbitraries.of(Symptom.class)
                        .filter(symptom -> symptom != Symptom.NONE)
                        .set()
                        .map(set -> new Change("symptoms", scene -> scene.content.symptoms(Symptoms.of(set)))),
                Arbitraries.of(RiskFactor.class)
                        .set()
                        .ofMinSize(1)
                        .map(set ->
                                new Change("risk factors", scene -> scene.content.riskFactors(RiskFactors.of(set)))),
                Arbitraries.integers()
                        .between(0, 90)
                        .map(days -> new Change("all " + days + " days later", scene -> later(scene, days))));
    }

    /** While form and regime stay the same. */
    private static void later(Scene scene, int days) {
        var content = scene.content.build();
        for (var field : List.of(
                NotificationField.FIRST_VISIT_DATE,
                NotificationField.DIAGNOSIS_DATE,
                NotificationField.PRESUMED_INFECTION_DATE,
                NotificationField.ONSET_DATE,
                NotificationField.ADMISSION_DATE)) {
            scene.content.put(field, content.value(field).plusDays(days));
        }
        scene.tests(Scene.test(Scene.SEEN.plusDays(days), SpecimenResult.POSITIVE));
        scene.reported = scene.reported.plusDays(days);
        scene.today = scene.today.plusDays(days);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void no_content_makes_a_check_throw_and_each_finding_speaks_both_languages(
            @ForAll("contents") NotificationContent content,
            @ForAll("days") LocalDate reported,
            @ForAll("days") LocalDate today) {
        var report = Checks.standard().run(subject(content, reported, today));

        for (var finding : report.findings()) {
            assertTrue(finding.problem().item().isPresent());
            assertTrue(
                    !finding.hint().ja().contains("{") && !finding.hint().en().contains("{"));
        }
        Statistics.label("findings")
                .collect(report.findings().size() > 3)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    private static CheckSubject subject(NotificationContent content, LocalDate reported, LocalDate today) {
        return CheckSubject.builder(content, today)
                .reportDate(reported)
                .decidedBy(ReportingRegimes.standard(), Prefecture.TOKYO)
                .smsWanted(true)
                .build();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void taking_back_a_no_never_brings_a_finding(
            @ForAll("contents") NotificationContent content,
            @ForAll("days") LocalDate day,
            @ForAll @IntRange(max = 7) int which) {
        var field = ANSWERS.get(which);
        var with = subject(content.with(field, Truth.NO), day, day);
        var without = subject(content.without(field), day, day);

        assertEquals(Set.of(), more(with, without));
        Statistics.label("found besides")
                .collect(!codes(without).isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void what_is_taken_away_is_at_most_found_missing(
            @ForAll("contents") NotificationContent content,
            @ForAll("days") LocalDate day,
            @ForAll("fields") Set<NotificationField<?>> gone) {
        var builder = content.toBuilder();
        gone.forEach(builder::clear);

        var more = more(subject(content, day, day), subject(builder.build(), day, day));
        more.removeAll(MISSING);

        assertEquals(Set.of(), more);
        Statistics.label("taken away")
                .collect(gone.stream().anyMatch(content::has))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }

    /**
     * What is found of the second and not of the first; as to the duty, if both could be decided: of a clinical diagnosis
     * whose entries are not complete nothing is said yet.
     */
    private static Set<String> more(CheckSubject first, CheckSubject second) {
        var more = new TreeSet<>(codes(second));
        more.removeAll(codes(first));
        boolean isHalfClinical =
                ClinicalDiagnosis.isMeant(first) && !first.content().isClinicallyDiagnosed();
        if (first.decision().isEmpty() || isHalfClinical) {
            more.remove("NOT_NOTIFIABLE");
        }
        return more;
    }

    /** Both say that there is nothing to notify; which of them depends on the answer. */
    private static Set<String> codes(CheckSubject subject) {
        return Checks.standard().run(subject).findings().stream()
                .map(finding -> finding.code().name())
                .map(name -> name.equals("SUSPECTED_NOT_TO_BE_NOTIFIED") ? "NOT_NOTIFIABLE" : name)
                .collect(toCollection(TreeSet::new));
    }

    @Provide
    Arbitrary<Set<NotificationField<?>>> fields() {
        return Arbitraries.of(NotificationField.all())
                .filter(field -> !REPLACED.contains(field))
                .set()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    /** About the clean notification, about each change of law, and as far away as there are days. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(-5, 5).map(Scene.DIAGNOSED::plusDays)),
                Tuple.of(4, Arbitraries.integers().between(0, 1300).map(LocalDate.of(2020, 1, 1)::plusDays)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                LocalDate.MIN, LocalDate.MAX, LocalDate.of(1900, 1, 1), LocalDate.of(2100, 2, 28))));
    }

    @Provide
    Arbitrary<NotificationContent> contents() {
        return Arbitraries.of(NotificationField.all())
                .flatMap(this::filling)
                .list()
                .ofMinSize(10)
                .ofMaxSize(40)
                .map(changes -> {
                    var builder = NotificationContent.builder();
                    changes.forEach(change -> change.accept(builder));
                    return builder.build();
                });
    }

    private Arbitrary<Consumer<NotificationContentBuilder>> filling(NotificationField<?> field) {
        return value(field).map(value -> builder -> put(builder, field, value));
    }

    private static <T> void put(NotificationContentBuilder builder, NotificationField<T> field, Object value) {
        builder.put(field, field.cast(value));
    }

    private Arbitrary<?> value(NotificationField<?> field) {
        if (field == NotificationField.TESTS) {
            return tests().list().ofMinSize(1).ofMaxSize(6);
        }
        return field.isList() ? Arbitraries.just(List.of()) : ofType(field.type());
    }

    private Arbitrary<?> ofType(Class<?> type) {
        if (type.isEnum()) {
            return Arbitraries.of(type.getEnumConstants());
        }
        if (type == LocalDate.class) {
            return days();
        }
        if (type == BirthDate.class) {
            return births().map(BirthDate::of);
        }
        return switch (type.getSimpleName()) {
            case "AgeKnowledge" ->
                Arbitraries.integers()
                        .between(0, 150)
                        .tuple2()
                        .map(ages -> AgeKnowledge.band(
                                Math.min(ages.get1(), ages.get2()), Math.max(ages.get1(), ages.get2())));
            case "PhoneNumber" ->
                Arbitraries.of(Scene.MOBILE, Scene.LANDLINE, Scene.FOREIGN, PhoneNumber.asTyped("不明"));
            case "FreeText" -> Arbitraries.of("臨床診断", "妊婦支援事業", "特記事項なし").map(FreeText::of);
            case "PersonName" -> Arbitraries.just(PersonName.of("見本花子"));
            case "KanaName" -> Arbitraries.just(KanaName.of("ミホンハナコ"));
            case "PostalAddress" -> Arbitraries.just(Scene.address());
            case "Guardian" ->
                Arbitraries.of(Scene.MOBILE, Scene.FOREIGN)
                        .map(phone -> Guardian.builder().phone(phone).build());
            case "OxygenSaturation" -> Arbitraries.integers().between(0, 100).map(OxygenSaturation::ofPercent);
            case "Symptoms" -> Arbitraries.of(Symptom.class).set().ofMinSize(1).map(Symptoms::of);
            case "RiskFactors" ->
                Arbitraries.of(Truth.class)
                        .flatMap(present -> Arbitraries.of(RiskFactor.class)
                                .set()
                                .map(listed -> RiskFactors.of(present).listing(listed)));
            case "Travel" ->
                days().map(day -> Travel.to(List.of()).departing(day).entering(day));
            case "VaccinationHistory" -> days().map(day -> VaccinationHistory.of(List.of(Scene.dose(day))));
            default -> throw new IllegalStateException("a field of a new type must have its values here: " + type);
        };
    }

    private static Arbitrary<LocalDate> births() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(0, 130).map(Scene.DIAGNOSED::minusYears)),
                Tuple.of(1, Arbitraries.of(Scene.TODAY, Scene.TOMORROW, LocalDate.MIN, LocalDate.MAX)));
    }

    private Arbitrary<TestRecord> tests() {
        return Combinators.combine(
                        Arbitraries.of(TestMethod.class),
                        Arbitraries.of(Specimen.class).injectNull(0.2),
                        days().injectNull(0.2),
                        Arbitraries.of(SpecimenResult.class).injectNull(0.2))
                .as((method, specimen, takenOn, result) -> {
                    var builder = TestRecord.builder().method(method);
                    if (specimen != null) {
                        builder.specimen(specimen);
                    }
                    if (takenOn != null) {
                        builder.takenOn(takenOn);
                    }
                    if (result != null) {
                        builder.result(result);
                    }
                    return builder.build();
                });
    }
}
