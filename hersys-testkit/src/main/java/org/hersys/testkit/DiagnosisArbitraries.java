package org.hersys.testkit;

import java.util.EnumSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hersys.diagnosis.Certainty;
import org.hersys.diagnosis.InfectionPlace;
import org.hersys.diagnosis.InfectionRoute;
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
import org.hersys.diagnosis.VaccineDose;
import org.hersys.law.Truth;

/** Draws what is found of a patient (検査、症状等の任意データ), possible or not: whatever can be written down. */
public final class DiagnosisArbitraries {

    private DiagnosisArbitraries() {}

    /**
     * Oxygen saturations.
     *
     * @return 0 to 100 percent
     */
    public static Arbitrary<OxygenSaturation> saturations() {
        return Arbitraries.integers().between(0, 100).map(OxygenSaturation::ofPercent);
    }

    /**
     * Tests, complete or not.
     *
     * @return any tests
     */
    public static Arbitrary<TestRecord> tests() {
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

    /**
     * Symptoms as they are ticked, contradictions among them.
     *
     * @return any symptoms
     */
    public static Arbitrary<Symptoms> symptoms() {
        return Combinators.combine(
                        Arbitraries.of(Symptom.class).set().ofMinSize(1),
                        PersonArbitraries.freeTexts().injectNull(0.5))
                .as((ticked, other) -> other == null
                        ? Symptoms.of(ticked)
                        : Symptoms.of(ticked).withOther(other));
    }

    /**
     * Risk factors, contradictions among them.
     *
     * @return any risk factors
     */
    public static Arbitrary<RiskFactors> riskFactors() {
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

    /**
     * Routes of infection.
     *
     * @return any routes
     */
    public static Arbitrary<InfectionRoute> routes() {
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

    /**
     * Places of infection, in Japan and abroad.
     *
     * @return any places
     */
    public static Arbitrary<InfectionPlace> places() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.just(InfectionPlace.inJapan()),
                                FactsArbitraries.prefectures().map(InfectionPlace::inPrefecture),
                                PersonArbitraries.freeTexts().map(InfectionPlace::abroad)),
                        Arbitraries.of(Certainty.class).injectNull(0.5))
                .as((place, certainty) -> certainty == null ? place : place.withCertainty(certainty));
    }

    /**
     * Travels, in either direction of time.
     *
     * @return any travels
     */
    public static Arbitrary<Travel> travels() {
        return Combinators.combine(
                        PersonArbitraries.freeTexts().list().ofMaxSize(2),
                        FactsArbitraries.days(),
                        FactsArbitraries.days())
                .as((countries, departure, entry) ->
                        Travel.to(countries).departing(departure).entering(entry));
    }

    /**
     * Vaccinations, known dose by dose or by number only.
     *
     * @return any histories
     */
    public static Arbitrary<VaccinationHistory> vaccinations() {
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
