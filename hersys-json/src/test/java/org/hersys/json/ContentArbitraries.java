package org.hersys.json;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hersys.diagnosis.Certainty;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.InfectionPlace;
import org.hersys.diagnosis.InfectionRoute;
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
import org.hersys.diagnosis.VaccineDose;
import org.hersys.law.Truth;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationField;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.BirthDate;
import org.hersys.person.FreeText;
import org.hersys.person.Guardian;
import org.hersys.person.KanaName;
import org.hersys.person.PersonName;
import org.hersys.person.PhoneNumber;
import org.hersys.person.PostalAddress;
import org.hersys.person.Sex;
import org.hersys.testkit.FactsArbitraries;
import org.hersys.testkit.PersonArbitraries;

/** Contents of notifications, possible or not: whatever can be written down. */
final class ContentArbitraries {

    private static final Map<Class<?>, Arbitrary<?>> BY_TYPE = new HashMap<>();

    static {
        type(LocalDate.class, FactsArbitraries.days());
        type(Truth.class, Arbitraries.of(Truth.YES, Truth.NO));
        type(DiagnosisClass.class, Arbitraries.of(DiagnosisClass.class));
        type(PersonName.class, PersonArbitraries.personNames());
        type(KanaName.class, PersonArbitraries.kanaNames());
        type(Sex.class, Arbitraries.of(Sex.class));
        type(BirthDate.class, PersonArbitraries.birthDates());
        type(
                AgeKnowledge.class,
                FactsArbitraries.days()
                        .flatMap(FactsArbitraries::ages)
                        .filter(age -> age.birthDate().isEmpty() && !age.isUnknown()));
        type(FreeText.class, PersonArbitraries.freeTexts());
        type(PostalAddress.class, PersonArbitraries.postalAddresses());
        type(PhoneNumber.class, PersonArbitraries.phoneNumbers());
        type(Guardian.class, PersonArbitraries.guardians());
        type(Symptoms.class, symptoms());
        type(OxygenSaturation.class, Arbitraries.integers().between(0, 100).map(OxygenSaturation::ofPercent));
        type(TestRecord.class, tests());
        type(InfectionRoute.class, routes());
        type(InfectionPlace.class, places());
        type(Travel.class, travels());
        type(VaccinationHistory.class, vaccinations());
        type(RiskFactors.class, riskFactors());
        type(Severity.class, Arbitraries.of(Severity.class));
        type(TestProgramme.class, Arbitraries.of(TestProgramme.class));
    }

    private ContentArbitraries() {}

    private static <T> void type(Class<T> type, Arbitrary<T> values) {
        BY_TYPE.put(type, values);
    }

    static Arbitrary<NotificationContent> contents() {
        var fields = NotificationField.all().stream()
                .map(ContentArbitraries::filling)
                .toList();
        return Combinators.combine(fields).as(fillings -> {
            var content = NotificationContent.empty();
            for (var filling : fillings) {
                content = filling.apply(content);
            }
            return content;
        });
    }

    /** Fills a field in, or leaves it empty every other time. */
    private static <T> Arbitrary<UnaryOperator<NotificationContent>> filling(NotificationField<T> field) {
        Arbitrary<?> values = requireNonNull(BY_TYPE.get(field.type()), field.id());
        Arbitrary<?> value = field.isList() ? values.list().ofMinSize(1).ofMaxSize(3) : values;
        return Arbitraries.oneOf(
                Arbitraries.just(UnaryOperator.identity()),
                value.map(each -> content -> content.with(field, field.cast(each))));
    }

    static Arbitrary<TestRecord> tests() {
        return Combinators.combine(
                        Arbitraries.of(TestMethod.class),
                        Arbitraries.of(Specimen.class).injectNull(0.3),
                        PersonArbitraries.freeTexts().injectNull(0.7),
                        FactsArbitraries.days().injectNull(0.3),
                        Arbitraries.of(SpecimenResult.class).injectNull(0.3))
                .as((method, specimen, other, takenOn, result) -> {
                    var test = TestRecord.builder().method(method);
                    if (specimen != null) {
                        test.specimen(specimen);
                    }
                    if (other != null) {
                        test.otherSpecimen(other);
                    }
                    if (takenOn != null) {
                        test.takenOn(takenOn);
                    }
                    if (result != null) {
                        test.result(result);
                    }
                    return test.build();
                });
    }

    private static Arbitrary<Symptoms> symptoms() {
        return Combinators.combine(
                        Arbitraries.of(Symptom.class).set().ofMinSize(1),
                        PersonArbitraries.freeTexts().injectNull(0.5))
                .as((ticked, other) -> other == null
                        ? Symptoms.of(ticked)
                        : Symptoms.of(ticked).withOther(other));
    }

    private static Arbitrary<RiskFactors> riskFactors() {
        return Combinators.combine(
                        Arbitraries.of(Truth.YES, Truth.NO),
                        Arbitraries.of(EnumSet.complementOf(EnumSet.of(RiskFactor.OTHER)))
                                .set(),
                        PersonArbitraries.freeTexts().injectNull(0.5))
                .as((present, listed, other) -> {
                    var factors = RiskFactors.of(present).listing(listed);
                    return other == null ? factors : factors.withOther(other);
                });
    }

    private static Arbitrary<InfectionRoute> routes() {
        return Combinators.combine(
                        Arbitraries.of(InfectionRoute.Kind.class),
                        Arbitraries.of(Certainty.class).injectNull(0.5),
                        PersonArbitraries.freeTexts().injectNull(0.5))
                .as((kind, certainty, detail) -> {
                    var route = InfectionRoute.of(kind);
                    var sure = certainty == null ? route : route.withCertainty(certainty);
                    return detail == null ? sure : sure.withDetail(detail);
                });
    }

    private static Arbitrary<InfectionPlace> places() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.just(InfectionPlace.inJapan()),
                                FactsArbitraries.prefectures().map(InfectionPlace::inPrefecture),
                                PersonArbitraries.freeTexts().map(InfectionPlace::abroad)),
                        Arbitraries.of(Certainty.class).injectNull(0.5))
                .as((place, certainty) -> certainty == null ? place : place.withCertainty(certainty));
    }

    private static Arbitrary<Travel> travels() {
        return Combinators.combine(
                        PersonArbitraries.freeTexts().list().ofMaxSize(2),
                        FactsArbitraries.days(),
                        FactsArbitraries.days())
                .as((countries, departure, entry) ->
                        Travel.to(countries).departing(departure).entering(entry));
    }

    private static Arbitrary<VaccinationHistory> vaccinations() {
        var doses = Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.of(Truth.class),
                        FactsArbitraries.days().injectNull(0.5))
                .as((number, given, date) -> date == null
                        ? VaccineDose.builder(number, given).dateUnknown().build()
                        : VaccineDose.builder(number, given).date(date).build());
        return Combinators.combine(
                        doses.list().uniqueElements(VaccineDose::number).ofMaxSize(4),
                        Arbitraries.integers().between(0, 99).injectNull(0.5))
                .as((given, count) -> {
                    var history = VaccinationHistory.of(given);
                    return count == null ? history.withUnknownCount() : history.withCount(count);
                });
    }
}
