package org.hersys.validation.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.hersys.actor.EntryChannel;
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
import org.hersys.diagnosis.TestRecord;
import org.hersys.diagnosis.Travel;
import org.hersys.institution.MunicipalityCode;
import org.hersys.institution.Prefecture;
import org.hersys.law.Truth;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationDraft;
import org.hersys.notification.NotificationField;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.BirthDate;
import org.hersys.person.FreeText;
import org.hersys.person.Guardian;
import org.hersys.person.KanaName;
import org.hersys.person.PersonName;
import org.hersys.person.PhoneNumber;
import org.hersys.person.PostalAddress;
import org.hersys.person.PostalCode;
import org.hersys.person.Sex;
import org.hersys.result.Problem;
import org.hersys.validation.reading.ReadingCodes;
import org.junit.jupiter.api.Test;

class NotificationFormReaderTest {

    @Test
    void a_complete_form_fills_every_field_but_those_left_open() {
        var missing = NotificationField.all().stream()
                .filter(field -> !content(TypedForms.complete()).has(field))
                .toList();

        assertThat(missing)
                .containsExactly(
                        NotificationField.DATE_OF_DEATH,
                        NotificationField.ADMISSION_DATE,
                        NotificationField.ADMISSION_FORESEEN);
    }

    @Test
    void the_person_is_read_as_typed_in_whatever_width() {
        var content = content(TypedForms.complete());

        assertThat(content.name()).contains(PersonName.of("架空　花子"));
        assertThat(content.kana()).contains(KanaName.of("カクウ　ハナコ"));
        assertThat(content.sex()).contains(Sex.FEMALE);
        assertThat(content.birthDate()).contains(BirthDate.of(LocalDate.of(1957, 9, 26)));
        assertThat(content.age()).contains(AgeKnowledge.completedYears(65));
        assertThat(content.registeredAddress())
                .contains(PostalAddress.builder()
                        .postalCode(PostalCode.of("1000001"))
                        .municipality(MunicipalityCode.of("131016"))
                        .text("架空町1-2-3")
                        .build());
        assertThat(content.registeredAddressPhone()).contains(PhoneNumber.of("+819012345678"));
        assertThat(content.whereaboutsPhone()).contains(PhoneNumber.asTyped("03-5253-1111 内線123"));
    }

    @Test
    void a_guardian_abroad_keeps_the_postal_code_in_front_of_the_address() {
        assertThat(content(TypedForms.complete()).guardian())
                .contains(Guardian.builder()
                        .name(PersonName.of("架空 太郎"))
                        .address(PostalAddress.builder()
                                .country("U.S.A.")
                                .text("94043 Mountain View")
                                .build())
                        .phone(PhoneNumber.of("+16502530000"))
                        .build());
    }

    @Test
    void tests_and_symptoms_are_read_and_empty_ones_left_out() {
        var content = content(TypedForms.complete());

        assertThat(content.symptoms())
                .contains(Symptoms.of(Set.of(Symptom.FEVER, Symptom.COUGH)).withOther(FreeText.of("寝汗")));
        assertThat(content.spO2()).contains(OxygenSaturation.ofPercent(97));
        assertThat(content.tests())
                .containsExactly(
                        TestRecord.builder()
                                .method(TestMethod.NUCLEIC_ACID_AMPLIFICATION)
                                .specimen(Specimen.NASOPHARYNGEAL_SWAB)
                                .takenOn(LocalDate.of(2022, 9, 25))
                                .result(SpecimenResult.POSITIVE)
                                .build(),
                        TestRecord.builder()
                                .method(TestMethod.ANTIGEN_QUALITATIVE)
                                .otherSpecimen(FreeText.of("鼻汁"))
                                .takenOn(LocalDate.of(2022, 9, 24))
                                .build());
    }

    @Test
    void dates_are_read_in_every_form() {
        var content = content(TypedForms.complete());

        assertThat(content.diagnosisClass()).contains(DiagnosisClass.CONFIRMED_PATIENT);
        assertThat(content.firstVisitDate()).contains(LocalDate.of(2022, 9, 24));
        assertThat(content.diagnosisDate()).contains(LocalDate.of(2022, 9, 26));
        assertThat(content.presumedInfectionDate()).contains(LocalDate.of(2022, 9, 20));
        assertThat(content.onsetDate()).contains(LocalDate.of(2022, 9, 23));
    }

    @Test
    void route_place_and_travel_are_read() {
        var content = content(TypedForms.complete());

        assertThat(content.infectionRoutes())
                .containsExactly(InfectionRoute.of(InfectionRoute.Kind.DROPLET)
                        .withCertainty(Certainty.PRESUMED)
                        .withDetail(FreeText.of("家族")));
        assertThat(content.infectionPlaces())
                .containsExactly(
                        InfectionPlace.inPrefecture(Prefecture.TOKYO).withDetail(FreeText.of("千代田区")),
                        InfectionPlace.abroad(FreeText.of("フィリピン")).withCertainty(Certainty.CERTAIN),
                        InfectionPlace.inJapan());
        assertThat(content.travel())
                .contains(Travel.to(List.of(FreeText.of("フィリピン")))
                        .departing(LocalDate.of(2022, 9, 10))
                        .entering(LocalDate.of(2022, 9, 21)));
    }

    @Test
    void a_dose_keeps_its_number_and_what_is_not_known_of_it() {
        var history = content(TypedForms.complete()).vaccination().orElseThrow();

        assertThat(history.count()).hasValue(2);
        assertThat(history.doses()).hasSize(3);
        assertThat(history.dose(1).orElseThrow().ageAtDose()).hasValue(64);
        assertThat(history.dose(2).orElseThrow().isProductUnknown()).isTrue();
        assertThat(history.dose(2).orElseThrow().isDateUnknown()).isTrue();
        assertThat(history.given(4)).isEqualTo(Truth.NO);
    }

    @Test
    void a_dose_of_which_nothing_says_whether_it_was_given_is_unknown() {
        var history = content(new NotificationForm()
                        .vaccination(new VaccinationForm().doses(List.of(new DoseForm().product("コミナティ")))))
                .vaccination()
                .orElseThrow();

        assertThat(history.given(1)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void yes_and_no_are_read_and_blank_is_unknown() {
        var content = content(TypedForms.complete());

        assertThat(content.needForAdmission()).isEqualTo(Truth.YES);
        assertThat(content.needForDrug()).isEqualTo(Truth.YES);
        assertThat(content.needForOxygen()).isEqualTo(Truth.NO);
        assertThat(content.pregnancy()).isEqualTo(Truth.NO);
        assertThat(content.admissionForeseen()).isEqualTo(Truth.UNKNOWN);
        assertThat(content.severity()).contains(Severity.MODERATE_1);
        assertThat(content.riskFactors())
                .contains(RiskFactors.of(Set.of(RiskFactor.DIABETES, RiskFactor.OBESITY))
                        .withOther(FreeText.of("睡眠時無呼吸")));
    }

    @Test
    void what_goes_with_the_content_is_read_too() {
        var draft = draft(TypedForms.complete());

        assertThat(draft.physician()).contains(PersonName.of("架空 医師"));
        assertThat(draft.channel()).isEqualTo(EntryChannel.EMR);
        assertThat(draft.submissionKey().value()).isEqualTo("emr-2022-0001");
        assertThat(draft.isEmptyItemsAcknowledged()).isTrue();
        assertThat(draft.acceptedWarnings()).containsEntry("ONSET_AFTER_DIAGNOSIS", FreeText.of("本人の申告による"));
    }

    @Test
    void an_empty_form_is_an_empty_draft() {
        var blank = new NotificationForm()
                .name(" ")
                .birthDate("　")
                .symptoms(Arrays.asList(null, ""))
                .guardian(new GuardianForm().address(new AddressForm().text("\u200B")))
                .registeredAddress(new AddressForm())
                .tests(List.of(new TestForm(), new TestForm().method(" ")))
                .travel(new TravelForm())
                .vaccination(new VaccinationForm())
                .riskFactors(new RiskFactorsForm());

        assertThat(content(new NotificationForm())).isEqualTo(NotificationContent.empty());
        assertThat(content(blank)).isEqualTo(NotificationContent.empty());
        assertThat(draft(blank).channel()).isEqualTo(EntryChannel.SCREEN);
    }

    @Test
    void everything_wrong_is_told_at_once_with_its_path_in_the_order_of_the_form() {
        var problems = problems(TypedForms.wrong("😀?"));

        assertThat(problems).hasSize(55);
        assertThat(problems)
                .extracting(problem -> problem.item().orElseThrow())
                .doesNotHaveDuplicates()
                .startsWith("diagnosisClass", "kana", "sex", "birthDate", "age", "registeredAddress.postalCode")
                .contains("guardian.address.municipality", "symptoms[0]", "symptoms[2]", "tests[1].takenOn")
                .contains("vaccination.doses[0].ageAtDose", "riskFactors.listed[0]", "travel.entry")
                .endsWith("testProgramme", "channel", "emptyItemsAcknowledged");
    }

    @Test
    void a_foreign_address_has_no_prefecture() {
        var form = new NotificationForm()
                .whereabouts(new AddressForm().country("韓国").prefecture("東京都").municipality("131016"));

        assertThat(problems(form))
                .extracting(problem -> problem.code() + " " + problem.item().orElseThrow())
                .containsExactly(
                        "ENTRIES_CONTRADICT whereabouts.prefecture", "ENTRIES_CONTRADICT whereabouts.municipality");
        assertThat(content(new NotificationForm()
                                .whereabouts(new AddressForm().country("ＪＡＰＡＮ").prefecture("東京都")))
                        .whereabouts())
                .contains(PostalAddress.builder().prefecture(Prefecture.TOKYO).build());
    }

    @Test
    void a_municipality_lies_in_its_prefecture() {
        var address = new AddressForm().prefecture("大阪府").municipality("131016");

        assertThat(problems(new NotificationForm().registeredAddress(address)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.item()).contains("registeredAddress.municipality"));
    }

    @Test
    void no_fixed_abode_is_an_address() {
        assertThat(content(new NotificationForm().registeredAddress(new AddressForm().noFixedAbode("はい")))
                        .registeredAddress())
                .contains(PostalAddress.builder().noFixedAbode().build());
    }

    @Test
    void a_word_for_the_specimen_goes_with_other_only() {
        var test = new TestForm().specimen("唾液").otherSpecimen("鼻汁");

        assertThat(problems(new NotificationForm().tests(List.of(test))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.item()).contains("tests[0].otherSpecimen"));
    }

    @Test
    void a_detail_without_its_choice_asks_for_the_choice() {
        var form = new NotificationForm()
                .infectionRoutes(List.of(new InfectionRouteForm().detail("家族")))
                .infectionPlaces(List.of(
                        new InfectionPlaceForm().certainty("推定"),
                        new InfectionPlaceForm().prefecture("東京都").country("韓国")));

        assertThat(problems(form))
                .extracting(problem -> problem.code() + " " + problem.item().orElseThrow())
                .containsExactly(
                        "ENTRY_MISSING infectionRoutes[0].kind",
                        "ENTRY_MISSING infectionPlaces[0].prefecture",
                        "ENTRIES_CONTRADICT infectionPlaces[1].country");
    }

    @Test
    void one_dose_is_given_once() {
        var doses = List.of(
                new DoseForm().given("有").number("2"),
                new DoseForm().given("有").number("３回目"),
                new DoseForm().given("有").number("2"));

        assertThat(problems(new NotificationForm().vaccination(new VaccinationForm().doses(doses))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.item()).contains("vaccination.doses[2].number"));
    }

    @Test
    void a_phone_that_cannot_be_read_is_kept_and_one_that_cannot_be_kept_is_refused() {
        assertThat(content(new NotificationForm().whereaboutsPhone("隣の家に聞く")).whereaboutsPhone())
                .contains(PhoneNumber.asTyped("隣の家に聞く"));
        assertThat(problems(new NotificationForm().whereaboutsPhone("あ".repeat(101))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ReadingCodes.PHONE_UNREADABLE));
    }

    @Test
    void control_characters_and_ten_thousand_characters_are_refused_where_they_do_not_belong() {
        var form = new NotificationForm()
                .name("架空\u0000花子")
                .occupation("あ".repeat(10_000))
                .remarks("\u0007")
                .physician("あ".repeat(10_000))
                .submissionKey("k".repeat(101))
                .standingFor("i".repeat(65));

        assertThat(problems(form))
                .extracting(problem -> problem.item().orElseThrow())
                .containsExactly("name", "occupation", "remarks", "physician", "standingFor", "submissionKey");
    }

    @Test
    void the_same_form_with_a_key_is_the_same_submission() {
        assertThat(draft(TypedForms.complete())).isEqualTo(draft(TypedForms.complete()));
    }

    @Test
    void a_form_prints_nothing_of_what_was_typed() {
        assertThat(TypedForms.complete().toString()).isEqualTo("NotificationForm[…]");
        assertThat(draft(TypedForms.complete()).toString()).doesNotContain("花子").doesNotContain("5253");
        assertThat(problems(TypedForms.wrong("秘密の文字列")).toString()).doesNotContain("秘密の文字列");
    }

    private static NotificationContent content(NotificationForm form) {
        return draft(form).content();
    }

    private static NotificationDraft draft(NotificationForm form) {
        return NotificationFormReader.read(form).orElseThrow();
    }

    private static List<Problem> problems(NotificationForm form) {
        return NotificationFormReader.read(form).problems();
    }
}
