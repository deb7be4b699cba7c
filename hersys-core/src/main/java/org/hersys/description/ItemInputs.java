package org.hersys.description;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hersys.diagnosis.RiskFactor;
import org.hersys.diagnosis.Specimen;
import org.hersys.diagnosis.Symptom;
import org.hersys.form.NotificationItem;
import org.hersys.law.Citation;
import org.hersys.law.Truth;
import org.hersys.notification.NotificationField;
import org.hersys.text.BilingualText;

/** What is entered in each item (項目ごとの入力欄). */
final class ItemInputs {

    private static final String VALUE = "value";

    private final ItemOptions options;
    private final boolean immuneSuppressionApart;

    ItemInputs(LocalDate reportDate, Citation citation, boolean immuneSuppressionApart) {
        this.options = new ItemOptions(reportDate, citation);
        this.immuneSuppressionApart = immuneSuppressionApart;
    }

    List<InputDescription> of(NotificationItem item) {
        return switch (item) {
            case ADDRESSEE, INSTITUTION_NAME, INSTITUTION_ADDRESS, PHYSICIAN_NAME, NAME, OCCUPATION, GUARDIAN_NAME ->
                one(item, InputType.TEXT);
            case INSTITUTION_PHONE, REGISTERED_ADDRESS_PHONE, WHEREABOUTS_PHONE, GUARDIAN_PHONE ->
                one(item, InputType.PHONE);
            case KANA -> one(item, InputType.KATAKANA);
            case REPORT_DATE,
                    BIRTH_DATE,
                    FIRST_VISIT_DATE,
                    DIAGNOSIS_DATE,
                    PRESUMED_INFECTION_DATE,
                    ONSET_DATE,
                    DATE_OF_DEATH,
                    ADMISSION_DATE -> one(item, InputType.DATE);
            case REMARKS -> one(item, InputType.LONG_TEXT);
            case REGISTERED_ADDRESS, WHEREABOUTS, GUARDIAN_ADDRESS -> address();
            case AGE_AT_DIAGNOSIS -> List.of(number(VALUE, item.label()).in("歳", "years"));
            case SP_O2 -> List.of(number(VALUE, item.label()).in("%", "%"));
            case DIAGNOSIS_CLASS -> choice(item, options.classes());
            case SEX -> choice(item, options.sexes());
            case SEVERITY -> choice(item, options.severities());
            case ADMITTED_AT_NOTIFICATION,
                    IMMUNE_SUPPRESSION,
                    PREGNANCY,
                    NEED_FOR_ADMISSION,
                    TELEPHONE_OR_ONLINE_CONSULTATION,
                    NEED_FOR_DRUG,
                    NEED_FOR_OXYGEN -> choice(item, options.yesNo(true));
            case SYMPTOMS -> symptoms();
            case RISK_FACTORS -> riskFactors();
            case TEST_METHOD, SPECIMEN, SPECIMEN_DATE, TEST_RESULT -> test(item);
            case INFECTION_ROUTE -> route();
            case INFECTION_PLACE -> place();
            case TRAVEL -> travel();
            case VACCINATION_DOSE_1, VACCINATION_DOSE_2, VACCINATION_DOSE_3 -> dose();
            case VACCINATION_COUNT ->
                List.of(
                        number("count", item.label()).in("回", "doses"),
                        checkBox("countUnknown", "回数不明", "number unknown"));
        };
    }

    /** Of a field that is on no form. */
    Optional<List<InputDescription>> of(NotificationField<?> field) {
        if (field == NotificationField.ADMISSION_FORESEEN) {
            return Optional.of(List.of(
                    InputDescription.of(VALUE, field.label(), InputType.CHOICE).among(options.yesNo(false))));
        }
        if (field == NotificationField.TEST_PROGRAMME) {
            return Optional.of(List.of(
                    InputDescription.of(VALUE, field.label(), InputType.CHOICE).among(options.programmes())));
        }
        return Optional.empty();
    }

    private List<InputDescription> symptoms() {
        return List.of(
                input("listed", "症状", "symptoms", InputType.CHOICES).among(options.symptoms()),
                input("other", "その他の症状", "other symptom", InputType.TEXT).onlyWith("listed", Symptom.OTHER.name()));
    }

    private List<InputDescription> riskFactors() {
        return List.of(
                input("present", "有・無", "present or not", InputType.CHOICE).among(options.yesNo(true)),
                input("listed", "有の場合は選択", "if present, which", InputType.CHOICES)
                        .among(options.riskFactors(immuneSuppressionApart))
                        .onlyWith("present", Truth.YES.name()),
                input("other", "その他の疾患等", "other disease or the like", InputType.TEXT)
                        .onlyWith("listed", RiskFactor.OTHER.name()));
    }

    private List<InputDescription> test(NotificationItem part) {
        return switch (part) {
            case TEST_METHOD ->
                List.of(InputDescription.of("method", part.label(), InputType.CHOICE)
                        .among(options.methods()));
            case SPECIMEN ->
                List.of(
                        InputDescription.of("specimen", part.label(), InputType.CHOICE)
                                .among(options.specimens()),
                        input("otherSpecimen", "その他の検体", "other specimen", InputType.TEXT)
                                .onlyWith("specimen", Specimen.OTHER.name()));
            case SPECIMEN_DATE -> List.of(InputDescription.of("takenOn", part.label(), InputType.DATE));
            default ->
                List.of(InputDescription.of("result", part.label(), InputType.CHOICE)
                        .among(options.results()));
        };
    }

    private List<InputDescription> route() {
        return List.of(
                input("kind", "感染経路", "route", InputType.CHOICE).among(options.routes()),
                certainty(),
                input("detail", "感染源の種類・状況、接触した人・物の種類・状況", "the source, or whom or what was touched", InputType.TEXT));
    }

    private List<InputDescription> place() {
        return List.of(
                input("place", "日本国内・国外", "in Japan or abroad", InputType.CHOICE)
                        .among(options.places()),
                input("prefecture", "都道府県", "prefecture", InputType.CHOICE)
                        .among(options.prefectures())
                        .onlyWith("place", ItemOptions.JAPAN),
                input("country", "国", "country", InputType.TEXT).onlyWith("place", ItemOptions.ABROAD),
                input("detail", "市区町村、国外の詳細地域", "municipality, or place abroad", InputType.TEXT),
                certainty());
    }

    private InputDescription certainty() {
        return input("certainty", "確定・推定", "certain or presumed", InputType.CHOICE)
                .among(options.certainties());
    }

    private static List<InputDescription> travel() {
        return List.of(
                input("countries", "渡航先の国", "countries", InputType.TEXT),
                input("departure", "出国日", "day of departure", InputType.DATE),
                input("entry", "入国日", "day of entry", InputType.DATE));
    }

    private List<InputDescription> dose() {
        String given = "given";
        String yes = Truth.YES.name();
        return List.of(
                input(given, "有・無・不明", "given or not", InputType.CHOICE).among(options.yesNoUnknown()),
                number("ageAtDose", BilingualText.of("接種時の年齢", "age at the dose"))
                        .in("歳", "years")
                        .onlyWith(given, yes),
                input("product", "ワクチンの種類", "product", InputType.TEXT).onlyWith(given, yes),
                input("maker", "製造会社", "maker", InputType.TEXT).onlyWith(given, yes),
                checkBox("productUnknown", "ワクチンの種類・製造会社が不明", "product and maker unknown")
                        .onlyWith(given, yes),
                input("date", "接種年月日", "date of the dose", InputType.DATE).onlyWith(given, yes),
                checkBox("dateUnknown", "接種年月日が不明", "date unknown").onlyWith(given, yes));
    }

    private static List<InputDescription> address() {
        return List.of(
                input("postalCode", "郵便番号", "postal code", InputType.POSTAL_CODE),
                input("municipality", "市区町村", "municipality", InputType.MUNICIPALITY),
                input("text", "住所", "address", InputType.TEXT),
                input("country", "国（国外の場合）", "country, if abroad", InputType.TEXT),
                checkBox("noFixedAbode", "住所不定", "no fixed abode"));
    }

    private static List<InputDescription> one(NotificationItem item, InputType type) {
        return List.of(InputDescription.of(VALUE, item.label(), type));
    }

    private static List<InputDescription> choice(NotificationItem item, List<OptionDescription> options) {
        return List.of(
                InputDescription.of(VALUE, item.label(), InputType.CHOICE).among(options));
    }

    private static InputDescription number(String name, BilingualText label) {
        return InputDescription.of(name, label, InputType.WHOLE_NUMBER);
    }

    private static InputDescription checkBox(String name, String ja, String en) {
        return input(name, ja, en, InputType.CHECK_BOX);
    }

    private static InputDescription input(String name, String ja, String en, InputType type) {
        return InputDescription.of(name, BilingualText.of(ja, en), type);
    }
}
