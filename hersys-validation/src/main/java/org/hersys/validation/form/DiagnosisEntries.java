package org.hersys.validation.form;

import java.util.Optional;
import org.hersys.diagnosis.InfectionPlace;
import org.hersys.diagnosis.InfectionRoute;
import org.hersys.diagnosis.RiskFactors;
import org.hersys.diagnosis.Specimen;
import org.hersys.diagnosis.Symptoms;
import org.hersys.diagnosis.TestRecord;
import org.hersys.diagnosis.Travel;
import org.hersys.law.Truth;
import org.hersys.person.FreeText;
import org.hersys.text.BilingualText;
import org.hersys.validation.reading.ReadingCodes;
import org.hersys.validation.reading.Words;

/** Symptoms, tests, infection and risk factors as they are typed（症状・検査・感染・リスク因子の読み取り）. */
final class DiagnosisEntries {

    private static final BilingualText NOT_OTHER = BilingualText.of(
            "検体が「その他」でないときは、その他の検体を入力できません。どちらかを消してください。",
            "Another specimen in words goes with the choice \"other\" only. Remove one of them.");
    private static final BilingualText WHICH_ROUTE =
            BilingualText.of("感染経路を「飛沫・飛沫核感染」「接触感染」「その他」から選んでください。", "Say by which route: droplets, contact or other.");
    private static final BilingualText WHERE = BilingualText.of(
            "都道府県又は国を入力してください。国内であることだけが分かるときは、国に「日本」と入力してください。",
            "Give the prefecture or the country; 日本 (Japan) as the country where no more is known.");
    private static final BilingualText ONE_PLACE = BilingualText.of(
            "都道府県と国外の国の両方は入力できません。2か所のときは、別々に入力してください。",
            "Give a prefecture or a foreign country; two places are two entries.");

    private DiagnosisEntries() {}

    static Optional<Symptoms> symptoms(Entries entries, NotificationForm form) {
        var listed = Symptoms.of(entries.each("symptoms", form.symptoms, Words.SYMPTOM::read));
        var other = entries.words("otherSymptom", form.otherSymptom);
        var symptoms = other.map(listed::withOther).orElse(listed);
        return symptoms.listed().isEmpty() ? Optional.empty() : Optional.of(symptoms);
    }

    static Optional<TestRecord> test(Entries entries, TestForm form) {
        var test = TestRecord.builder();
        var method = entries.read("method", form.method, Words.TEST_METHOD::read);
        var specimen = entries.read("specimen", form.specimen, Words.SPECIMEN::read);
        var other = entries.words("otherSpecimen", form.otherSpecimen);
        var takenOn = entries.date("takenOn", form.takenOn);
        var result = entries.readIfAny("result", form.result, Words::result);
        if (other.isPresent()
                && specimen.filter(choice -> choice != Specimen.OTHER).isPresent()) {
            entries.refuse("otherSpecimen", ReadingCodes.ENTRIES_CONTRADICT, NOT_OTHER);
        }
        method.ifPresent(test::method);
        specimen.ifPresent(test::specimen);
        other.ifPresent(test::otherSpecimen);
        takenOn.ifPresent(test::takenOn);
        result.ifPresent(test::result);
        boolean empty =
                method.isEmpty() && specimen.isEmpty() && other.isEmpty() && takenOn.isEmpty() && result.isEmpty();
        return empty ? Optional.empty() : Optional.of(test.build());
    }

    static Optional<InfectionRoute> route(Entries entries, InfectionRouteForm form) {
        var kind = entries.read("kind", form.kind, Words.INFECTION_ROUTE::read);
        var certainty = entries.read("certainty", form.certainty, Words.CERTAINTY::read);
        var detail = entries.words("detail", form.detail);
        if (Entries.isBlank(form.kind) && (certainty.isPresent() || detail.isPresent())) {
            entries.refuse("kind", ReadingCodes.ENTRY_MISSING, WHICH_ROUTE);
        }
        var route = kind.map(InfectionRoute::of);
        var sure = route.map(known -> certainty.map(known::withCertainty).orElse(known));
        return sure.map(known -> detail.map(known::withDetail).orElse(known));
    }

    static Optional<InfectionPlace> place(Entries entries, InfectionPlaceForm form) {
        var prefecture = entries.read("prefecture", form.prefecture, Words::prefecture);
        var country = entries.words("country", form.country);
        var abroad = country.filter(name -> !PersonEntries.isJapan(name));
        var detail = entries.words("detail", form.detail);
        var certainty = entries.read("certainty", form.certainty, Words.CERTAINTY::read);
        if (prefecture.isPresent() && abroad.isPresent()) {
            entries.refuse("country", ReadingCodes.ENTRIES_CONTRADICT, ONE_PLACE);
        }
        if (Entries.isBlank(form.prefecture)
                && Entries.isBlank(form.country)
                && (detail.isPresent() || certainty.isPresent())) {
            entries.refuse("prefecture", ReadingCodes.ENTRY_MISSING, WHERE);
        }
        var place = abroad.map(InfectionPlace::abroad)
                .or(() -> prefecture.map(InfectionPlace::inPrefecture))
                .or(() -> country.map(japan -> InfectionPlace.inJapan()));
        var detailed = place.map(known -> detail.map(known::withDetail).orElse(known));
        return detailed.map(known -> certainty.map(known::withCertainty).orElse(known));
    }

    static Optional<Travel> travel(Entries entries, TravelForm form) {
        var countries = entries.each("countries", form.countries, FreeText::parse);
        var departure = entries.date("departure", form.departure);
        var entry = entries.date("entry", form.entry);
        if (countries.isEmpty() && departure.isEmpty() && entry.isEmpty()) {
            return Optional.empty();
        }
        var travel = Travel.to(countries);
        var left = departure.map(travel::departing).orElse(travel);
        return Optional.of(entry.map(left::entering).orElse(left));
    }

    static Optional<RiskFactors> riskFactors(Entries entries, RiskFactorsForm form) {
        var present = entries.yesNo("present", form.present).orElse(Truth.UNKNOWN);
        var listed = entries.each("listed", form.listed, Words.RISK_FACTOR::read);
        var other = entries.words("other", form.other);
        var known = RiskFactors.of(present).listing(listed);
        var factors = other.map(known::withOther).orElse(known);
        return factors.isEmpty() ? Optional.empty() : Optional.of(factors);
    }
}
