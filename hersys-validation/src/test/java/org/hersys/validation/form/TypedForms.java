package org.hersys.validation.form;

import java.util.List;
import java.util.Map;

/** Forms as people type them; nobody in them exists. */
final class TypedForms {

    private TypedForms() {}

    /** Every entry of the form filled, in the manner of a hurried clerk. */
    static NotificationForm complete() {
        return person(new NotificationForm())
                .diagnosisClass("患者(確定例)")
                .symptoms(List.of("発熱", "せき", ""))
                .otherSymptom("寝汗")
                .spO2("９７％")
                .tests(List.of(
                        new TestForm()
                                .method("PCR")
                                .specimen("鼻咽頭ぬぐい液")
                                .takenOn("R4.9.25")
                                .result("陽性"),
                        new TestForm(),
                        new TestForm()
                                .method("抗原定性検査")
                                .otherSpecimen("鼻汁")
                                .takenOn("2022/9/24")
                                .result("結果未着")))
                .firstVisitDate("44828")
                .diagnosisDate("令和４年９月２６日")
                .presumedInfectionDate("20220920")
                .onsetDate("R040923")
                .dateOfDeath("不明")
                .infectionRoutes(List.of(
                        new InfectionRouteForm().kind("飛沫").certainty("推定").detail("家族")))
                .infectionPlaces(List.of(
                        new InfectionPlaceForm().prefecture("東京").detail("千代田区"),
                        new InfectionPlaceForm().country("フィリピン").certainty("確定"),
                        new InfectionPlaceForm().country("日本")))
                .travel(new TravelForm()
                        .countries(List.of("フィリピン"))
                        .departure("2022/9/10")
                        .entry("2022/9/21"))
                .vaccination(vaccination())
                .admittedAtNotification("無")
                .admissionDate("")
                .riskFactors(new RiskFactorsForm()
                        .present("有")
                        .listed(List.of("糖尿病", "肥満"))
                        .other("睡眠時無呼吸"))
                .immuneSuppression("なし")
                .pregnancy("0")
                .severity("中等症Ⅰ")
                .needForAdmission("はい")
                .admissionForeseen("不明")
                .telephoneOrOnlineConsultation("いいえ")
                .needForDrug("○")
                .needForOxygen("×")
                .remarks("家族も発熱している。\n妊婦支援事業ではない。")
                .testProgramme("行政検査")
                .physician("架空 医師")
                .channel("電子カルテ連携")
                .submissionKey("emr-2022-0001")
                .emptyItemsAcknowledged("1")
                .acceptedWarnings(Map.of("ONSET_AFTER_DIAGNOSIS", "本人の申告による"));
    }

    private static NotificationForm person(NotificationForm form) {
        return form.name("架空　花子")
                .kana("ｶｸｳ ﾊﾅｺ")
                .sex("女性")
                .birthDate("Ｓ３２．９．２６")
                .age("65歳")
                .occupation("会社員")
                .registeredAddress(new AddressForm()
                        .postalCode("〒100-0001")
                        .municipality("131016")
                        .text("架空町1-2-3"))
                .registeredAddressPhone("０９０－１２３４－５６７８")
                .whereabouts(new AddressForm().prefecture("13").text("架空病院"))
                .whereaboutsPhone("03-5253-1111 内線123")
                .guardian(new GuardianForm()
                        .name("架空 太郎")
                        .address(new AddressForm()
                                .country("U.S.A.")
                                .postalCode("94043")
                                .text("Mountain View"))
                        .phone("+1 650-253-0000"));
    }

    private static VaccinationForm vaccination() {
        return new VaccinationForm()
                .doses(List.of(
                        new DoseForm()
                                .given("有")
                                .ageAtDose("64歳")
                                .product("コミナティ")
                                .maker("ファイザー")
                                .date("R3.6.1"),
                        new DoseForm().given("有").product("不明").date("不明"),
                        new DoseForm(),
                        new DoseForm().given("無")))
                .count("2回");
    }

    /** Every entry wrong in its own way. */
    static NotificationForm wrong(String wrong) {
        var address = new AddressForm()
                .postalCode(wrong)
                .municipality(wrong)
                .prefecture(wrong)
                .noFixedAbode(wrong);
        return new NotificationForm()
                .diagnosisClass(wrong)
                .kana(wrong)
                .sex(wrong)
                .birthDate(wrong)
                .age(wrong)
                .registeredAddress(address)
                .whereabouts(address)
                .guardian(new GuardianForm().address(address))
                .symptoms(List.of(wrong, "咳", wrong))
                .spO2(wrong)
                .tests(List.of(
                        new TestForm().method("PCR"),
                        new TestForm()
                                .method(wrong)
                                .specimen(wrong)
                                .takenOn(wrong)
                                .result(wrong)))
                .firstVisitDate(wrong)
                .diagnosisDate(wrong)
                .presumedInfectionDate(wrong)
                .onsetDate(wrong)
                .dateOfDeath(wrong)
                .infectionRoutes(List.of(new InfectionRouteForm().kind(wrong).certainty(wrong)))
                .infectionPlaces(
                        List.of(new InfectionPlaceForm().prefecture(wrong).certainty(wrong)))
                .travel(new TravelForm().departure(wrong).entry(wrong))
                .vaccination(new VaccinationForm()
                        .count(wrong)
                        .doses(List.of(new DoseForm()
                                .number(wrong)
                                .given(wrong)
                                .ageAtDose(wrong)
                                .date(wrong))))
                .admittedAtNotification(wrong)
                .admissionDate(wrong)
                .riskFactors(new RiskFactorsForm().present(wrong).listed(List.of(wrong)))
                .immuneSuppression(wrong)
                .pregnancy(wrong)
                .severity(wrong)
                .needForAdmission(wrong)
                .admissionForeseen(wrong)
                .telephoneOrOnlineConsultation(wrong)
                .needForDrug(wrong)
                .needForOxygen(wrong)
                .testProgramme(wrong)
                .channel(wrong)
                .emptyItemsAcknowledged(wrong);
    }
}
