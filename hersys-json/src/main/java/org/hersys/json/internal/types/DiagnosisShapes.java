package org.hersys.json.internal.types;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.hersys.json.internal.shape.ChoiceShape;
import org.hersys.json.internal.shape.Members;
import org.hersys.json.internal.shape.NumberShape;
import org.hersys.json.internal.shape.ObjectShape;
import org.hersys.json.internal.shape.Shape;
import org.hersys.result.Outcome;
import org.hersys.text.BilingualText;

/** Tests, symptoms, vaccinations, where and how the person was infected, and risk factors (検査・症状など). */
final class DiagnosisShapes {

    private static final int MOST_DOSES = 99;
    private static final int HIGHEST_AGE = 150;

    private static final BilingualText EACH_DOSE_ONCE =
            BilingualText.of("同じ回の接種は1回だけ入力してください。", "Give each dose once.");

    private static final Shape<Certainty> CERTAINTY = ChoiceShape.of(Certainty.class);

    static final Shape<OxygenSaturation> OXYGEN_SATURATION =
            NumberShape.of(0, 100, OxygenSaturation::percent, OxygenSaturation::ofPercent);

    static final ObjectShape<TestRecord> TEST = test();
    static final ObjectShape<Symptoms> SYMPTOMS = symptoms();
    static final ObjectShape<RiskFactors> RISK_FACTORS = riskFactors();
    static final ObjectShape<VaccineDose> DOSE = dose();
    static final ObjectShape<VaccinationHistory> VACCINATION = vaccination();
    static final ObjectShape<InfectionRoute> ROUTE = route();
    static final ObjectShape<InfectionPlace> PLACE = place();
    static final ObjectShape<Travel> TRAVEL = travel();

    private DiagnosisShapes() {}

    private static ObjectShape<TestRecord> test() {
        var members = Members.<TestRecord>of("TestRecord", BilingualText.of("検査", "test"));
        var method = members.optional("method", ChoiceShape.of(TestMethod.class), TestRecord::method)
                .labelled(BilingualText.of("診断方法", "method"));
        var specimen = members.optional("specimen", ChoiceShape.of(Specimen.class), TestRecord::specimen)
                .labelled(BilingualText.of("検体", "specimen"));
        var otherSpecimen = members.optional("otherSpecimen", PersonShapes.FREE_TEXT, TestRecord::otherSpecimen)
                .labelled(BilingualText.of("検体（その他の内容）", "other specimen"));
        var takenOn = members.optional("takenOn", TimeShapes.DATE, TestRecord::takenOn)
                .labelled(BilingualText.of("検体採取日", "date of the specimen"));
        var result = members.optional("result", ChoiceShape.of(SpecimenResult.class), TestRecord::result)
                .labelled(BilingualText.of("結果（結果未着の場合は省く）", "result (left out while there is none yet)"));
        return members.atLeastOne().readBy(given -> {
            var test = TestRecord.builder();
            given.ifGiven(method, test::method);
            given.ifGiven(otherSpecimen, test::otherSpecimen);
            given.ifGiven(specimen, test::specimen);
            given.ifGiven(takenOn, test::takenOn);
            given.ifGiven(result, test::result);
            return Outcome.accepted(test.build());
        });
    }

    private static ObjectShape<Symptoms> symptoms() {
        var members = Members.<Symptoms>of("Symptoms", BilingualText.of("症状", "symptoms"));
        var listed = members.list("listed", ChoiceShape.of(Symptom.class), Symptoms::listed);
        var other = members.optional("other", PersonShapes.FREE_TEXT, Symptoms::other);
        return members.readBy(given -> {
            var symptoms = Symptoms.of(given.list(listed));
            return Outcome.accepted(given.find(other).map(symptoms::withOther).orElse(symptoms));
        });
    }

    private static ObjectShape<RiskFactors> riskFactors() {
        var members = Members.<RiskFactors>of(
                "RiskFactors", BilingualText.of("重症化のリスク因子となる疾患等", "risk factors for severe illness"));
        var present = members.truth("present", RiskFactors::present);
        var listed = members.list("listed", ChoiceShape.of(RiskFactor.class), RiskFactors::listed);
        var other = members.optional("other", PersonShapes.FREE_TEXT, RiskFactors::other);
        return members.readBy(given -> {
            var factors = RiskFactors.of(given.truth(present)).listing(given.list(listed));
            return Outcome.accepted(given.find(other).map(factors::withOther).orElse(factors));
        });
    }

    private static ObjectShape<VaccineDose> dose() {
        var members = Members.<VaccineDose>of("VaccineDose", BilingualText.of("ワクチン接種（各回）", "dose of vaccine"));
        var number = members.required("number", NumberShape.of(1, MOST_DOSES), VaccineDose::number);
        var wasGiven = members.truth("given", VaccineDose::given);
        var age = members.optional("ageAtDose", NumberShape.of(0, HIGHEST_AGE), dose -> boxed(dose.ageAtDose()));
        var product = members.optional("product", PersonShapes.FREE_TEXT, VaccineDose::product);
        var maker = members.optional("maker", PersonShapes.FREE_TEXT, VaccineDose::maker);
        var date = members.optional("date", TimeShapes.DATE, VaccineDose::date);
        var productUnknown = members.flag("productUnknown", VaccineDose::isProductUnknown);
        var dateUnknown = members.flag("dateUnknown", VaccineDose::isDateUnknown);
        return members.readBy(given -> {
            var dose = VaccineDose.builder(given.the(number), given.truth(wasGiven));
            given.ifGiven(age, dose::ageAtDose);
            given.ifGiven(product, dose::product);
            given.ifGiven(maker, dose::maker);
            given.ifGiven(date, dose::date);
            given.find(productUnknown).filter(yes -> yes).ifPresent(yes -> dose.productUnknown());
            given.find(dateUnknown).filter(yes -> yes).ifPresent(yes -> dose.dateUnknown());
            return Outcome.accepted(dose.build());
        });
    }

    private static ObjectShape<VaccinationHistory> vaccination() {
        var members = Members.<VaccinationHistory>of(
                "VaccinationHistory", BilingualText.of("ワクチン接種歴", "vaccination history"));
        var count = members.optional("count", NumberShape.of(0, MOST_DOSES), history -> boxed(history.count()))
                .labelled(BilingualText.of("接種回数", "number of doses"));
        var countUnknown = members.flag("countUnknown", VaccinationHistory::isCountUnknown)
                .labelled(BilingualText.of("回数不明", "number not known"));
        var doses = members.list("doses", DOSE, VaccinationHistory::doses);
        return members.atMostOneOf(List.of(count, countUnknown))
                .readBy(given -> Made.of(
                        () -> {
                            var history = VaccinationHistory.of(given.list(doses));
                            var counted =
                                    given.find(count).map(history::withCount).orElse(history);
                            return given.find(countUnknown).orElse(false) ? counted.withUnknownCount() : counted;
                        },
                        EACH_DOSE_ONCE));
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private static ObjectShape<InfectionRoute> route() {
        var members = Members.<InfectionRoute>of("InfectionRoute", BilingualText.of("感染原因・感染経路", "route of infection"));
        var kind = members.required("kind", ChoiceShape.of(InfectionRoute.Kind.class), InfectionRoute::kind);
        var certainty = members.optional("certainty", CERTAINTY, InfectionRoute::certainty);
        var detail = members.optional("detail", PersonShapes.FREE_TEXT, InfectionRoute::detail);
        return members.readBy(given -> {
            var route = InfectionRoute.of(given.the(kind));
            var sure = given.find(certainty).map(route::withCertainty).orElse(route);
            return Outcome.accepted(given.find(detail).map(sure::withDetail).orElse(sure));
        });
    }

    private static ObjectShape<InfectionPlace> place() {
        var members = Members.<InfectionPlace>of(
                "InfectionPlace",
                BilingualText.of("感染地域（国名がなければ国内）", "place of infection (in Japan unless a country is given)"));
        var prefecture = members.optional("prefecture", PersonShapes.PREFECTURE, InfectionPlace::prefecture);
        var country = members.optional("country", PersonShapes.FREE_TEXT, InfectionPlace::country);
        var certainty = members.optional("certainty", CERTAINTY, InfectionPlace::certainty);
        var detail = members.optional("detail", PersonShapes.FREE_TEXT, InfectionPlace::detail);
        return members.atMostOneOf(List.of(prefecture, country)).readBy(given -> {
            var where = given.find(prefecture)
                    .map(InfectionPlace::inPrefecture)
                    .or(() -> given.find(country).map(InfectionPlace::abroad))
                    .orElseGet(InfectionPlace::inJapan);
            var sure = given.find(certainty).map(where::withCertainty).orElse(where);
            return Outcome.accepted(given.find(detail).map(sure::withDetail).orElse(sure));
        });
    }

    private static ObjectShape<Travel> travel() {
        var members = Members.<Travel>of("Travel", BilingualText.of("渡航歴", "travel"));
        var countries = members.list("countries", PersonShapes.FREE_TEXT, Travel::countries);
        var departure = members.optional("departure", TimeShapes.DATE, Travel::departure)
                .labelled(BilingualText.of("出国日", "departure from Japan"));
        var entry = members.optional("entry", TimeShapes.DATE, Travel::entry)
                .labelled(BilingualText.of("入国日", "entry into Japan"));
        return members.readBy(given -> {
            var travel = Travel.to(given.list(countries));
            var departed = given.find(departure).map(travel::departing).orElse(travel);
            return Outcome.accepted(given.find(entry).map(departed::entering).orElse(departed));
        });
    }
}
