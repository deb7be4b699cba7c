package org.hersys.benchmarks;

import java.util.List;
import org.hersys.validation.form.AddressForm;
import org.hersys.validation.form.DoseForm;
import org.hersys.validation.form.InfectionPlaceForm;
import org.hersys.validation.form.InfectionRouteForm;
import org.hersys.validation.form.NotificationForm;
import org.hersys.validation.form.RiskFactorsForm;
import org.hersys.validation.form.TestForm;
import org.hersys.validation.form.VaccinationForm;

/** A complete notification as a clinic types it, every number an invented person of its own. */
final class TypedNotification {

    private TypedNotification() {}

    static NotificationForm of(int number) {
        return person(number)
                .diagnosisClass("患者（確定例）")
                .symptoms(List.of("発熱", "咳", "全身倦怠感"))
                .spO2("97")
                .tests(List.of(test("PCR法", "鼻咽頭拭い液", 20 + number % 6), test("抗原定性検査", "鼻腔拭い液", 20 + number % 5)))
                .firstVisitDate("2022/9/25")
                .diagnosisDate("令和4年9月26日")
                .presumedInfectionDate("2022/9/" + (10 + number % 5))
                .onsetDate("R4.9." + (15 + number % 5))
                .infectionRoutes(List.of(new InfectionRouteForm()
                        .kind("飛沫・飛沫核感染")
                        .certainty("推定")
                        .detail("家族")))
                .infectionPlaces(
                        List.of(new InfectionPlaceForm().prefecture("東京都").certainty("推定")))
                .vaccination(new VaccinationForm()
                        .doses(List.of(dose("2021/6/" + (1 + number % 28)), dose("2021-07-" + (10 + number % 20))))
                        .count("2"))
                .riskFactors(new RiskFactorsForm().present("有").listed(List.of("糖尿病", "高血圧")))
                .admittedAtNotification("無")
                .immuneSuppression("無")
                .pregnancy("無")
                .severity("軽症")
                .needForAdmission(number % 2 == 0 ? "有" : "無")
                .telephoneOrOnlineConsultation("無")
                .needForDrug("有")
                .needForOxygen("無")
                .remarks("特記事項なし")
                .physician("架空 医師");
    }

    private static NotificationForm person(int number) {
        return new NotificationForm()
                .name("架空　花子")
                .kana("カクウ　ハナコ")
                .sex(number % 2 == 0 ? "女" : "男")
                .birthDate((1930 + number % 27) + "/4/" + (1 + number % 30))
                .occupation("無職")
                .registeredAddress(new AddressForm().municipality("131016").text("架空町1-" + number))
                .registeredAddressPhone("090-" + (1000 + number) + "-5678")
                .whereabouts(new AddressForm().municipality("131016").text("架空町1-" + number))
                .whereaboutsPhone("03-5253-" + (1000 + number));
    }

    private static TestForm test(String method, String specimen, int day) {
        return new TestForm()
                .method(method)
                .specimen(specimen)
                .takenOn("2022/9/" + day)
                .result("陽性");
    }

    private static DoseForm dose(String date) {
        return new DoseForm()
                .given("有")
                .ageAtDose("70")
                .product("コミナティ")
                .maker("ファイザー")
                .date(date);
    }
}
