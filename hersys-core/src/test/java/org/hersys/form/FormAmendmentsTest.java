package org.hersys.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What each edition of the form adds to the one before it and drops from it. */
class FormAmendmentsTest {

    @Test
    void the_first_form_has_the_skeleton_of_all_such_forms() {
        var first = on(2020, 2, 3);
        assertEquals(33, first.items().size());
        assertEquals(
                Set.of("kana", "spO2", "vaccinationDose1", "vaccinationDose2"),
                notAskedOf(
                        first,
                        NotificationItem.NAME,
                        NotificationItem.KANA,
                        NotificationItem.SP_O2,
                        NotificationItem.SYMPTOMS,
                        NotificationItem.VACCINATION_DOSE_1,
                        NotificationItem.VACCINATION_DOSE_2));
    }

    @Test
    void may_2020_adds_the_qualitative_antigen_test() {
        assertEquals(List.of("CHANGED testMethod", "CHANGED specimen"), changes(on(2020, 5, 13)));
        assertTrue(note(on(2020, 5, 13), NotificationItem.TEST_METHOD).contains("抗原定性検査"));
        assertTrue(note(on(2020, 5, 13), NotificationItem.SPECIMEN).contains("鼻咽頭拭い液"));
    }

    @Test
    void february_2021_adds_kana_oxygen_vaccination_and_risks() {
        assertEquals(
                List.of(
                        "CHANGED diagnosisClass",
                        "ADDED kana",
                        "ADDED spO2",
                        "CHANGED testMethod",
                        "CHANGED specimen",
                        "ADDED vaccinationDose1",
                        "ADDED vaccinationDose2",
                        "ADDED admittedAtNotification",
                        "ADDED admissionDate",
                        "ADDED riskFactors",
                        "ADDED immuneSuppression",
                        "ADDED pregnancy",
                        "ADDED severity",
                        "ADDED needForAdmission",
                        "ADDED telephoneOrOnlineConsultation"),
                changes(on(2021, 2, 10)));
    }

    @Test
    void november_2021_adds_the_third_dose_only() {
        assertEquals(List.of("ADDED vaccinationDose3"), changes(on(2021, 11, 29)));
    }

    @Test
    void june_2022_drops_what_follow_up_does_not_need() {
        assertEquals(
                List.of(
                        "DROPPED occupation",
                        "DROPPED registeredAddress",
                        "DROPPED registeredAddressPhone",
                        "DROPPED guardianAddress",
                        "DROPPED symptoms",
                        "DROPPED spO2",
                        "DROPPED testMethod",
                        "DROPPED specimen",
                        "CHANGED specimenDate",
                        "DROPPED testResult",
                        "DROPPED firstVisitDate",
                        "DROPPED presumedInfectionDate",
                        "CHANGED onsetDate",
                        "DROPPED infectionRoute",
                        "DROPPED infectionPlace",
                        "DROPPED travel",
                        "DROPPED vaccinationDose1",
                        "DROPPED vaccinationDose2",
                        "DROPPED vaccinationDose3",
                        "ADDED vaccinationCount",
                        "CHANGED riskFactors",
                        "CHANGED remarks"),
                changes(on(2022, 6, 30)));
    }

    @Test
    void from_june_2022_the_onset_is_asked_of_persons_with_symptoms_and_only_13_is_a_known_number() {
        var edition = on(2022, 6, 30);
        assertEquals(
                FormCondition.SYMPTOMATIC,
                edition.find(NotificationItem.ONSET_DATE)
                        .orElseThrow()
                        .condition()
                        .orElseThrow());
        assertEquals(
                List.of("13 remarks OPTIONAL"),
                edition.items().stream()
                        .filter(item -> item.number().isPresent())
                        .map(FormItem::toString)
                        .toList());
    }

    @Test
    void september_2022_asks_for_the_need_of_a_drug_and_of_oxygen_under_13() {
        var edition = on(2022, 9, 26);
        assertEquals(List.of("ADDED needForDrug", "ADDED needForOxygen", "CHANGED remarks"), changes(edition));
        assertEquals(
                "13",
                edition.find(NotificationItem.NEED_FOR_DRUG)
                        .orElseThrow()
                        .number()
                        .orElseThrow());
        assertEquals(
                "13",
                edition.find(NotificationItem.NEED_FOR_OXYGEN)
                        .orElseThrow()
                        .number()
                        .orElseThrow());
    }

    @Test
    void the_seven_items_stand_beside_the_header_and_amend_the_form_of_june_2022() {
        var edition =
                FormEditions.standard().simplifiedOn(LocalDate.of(2022, 8, 4)).orElseThrow();
        assertEquals(on(2022, 6, 30), edition.predecessor().orElseThrow());
        assertEquals(
                List.of(
                        "addressee STATUTORY",
                        "reportDate STATUTORY",
                        "physicianName STATUTORY",
                        "institutionName STATUTORY",
                        "institutionAddress STATUTORY",
                        "institutionPhone STATUTORY",
                        "diagnosisClass STATUTORY",
                        "name STATUTORY",
                        "sex STATUTORY",
                        "birthDate STATUTORY",
                        "whereabouts STATUTORY",
                        "whereaboutsPhone STATUTORY",
                        "onsetDate OPTIONAL"),
                edition.items().stream().map(FormItem::toString).toList());
        assertEquals("市町村名", note(edition, NotificationItem.WHEREABOUTS));
    }

    @Test
    void the_rule_book_has_all_items_of_the_first_form_and_of_the_others_the_changes() {
        assertEquals(34, on(2020, 2, 3).provisions().size(), "33 items and the minimum");
        var provision = on(2021, 11, 29).provisions().get(0);
        assertEquals("vaccinationDose3", provision.code());
        assertEquals("追加：18③ 新型コロナウイルスワクチン接種歴（3回目）（法定）", provision.text().ja());
        assertEquals(
                "Added: 18③ vaccination, third dose (statutory)",
                provision.text().en());
        assertEquals(on(2021, 11, 29).citation(), provision.citation());
        assertEquals(1, on(2021, 11, 29).provisions().size());
    }

    @Test
    void a_dropped_item_cites_the_edition_that_drops_it() {
        var provision = on(2022, 6, 30).provisions().get(0);
        assertEquals("削除：当該者職業", provision.text().ja());
        assertEquals("Dropped: occupation", provision.text().en());
        assertEquals("健感発0630第1号", provision.citation().number().orElseThrow());
    }

    @Test
    void conditions_and_notes_are_printed() {
        var provisions = on(2020, 2, 3).provisions();
        var texts = provisions.stream().map(provision -> provision.text().ja()).toList();
        assertTrue(texts.contains("9 保護者氏名（患者が未成年の場合のみ）"), texts::toString);
        assertTrue(texts.contains("12 診断方法（法定）：分離・同定、PCR法"), texts::toString);
        assertTrue(texts.get(33).startsWith("まずは次の項目を届け出ることとして差し支えない"), texts::toString);
        assertTrue(provisions.get(33).text().en().startsWith("For a start these suffice"));
    }

    @Test
    void the_minimum_is_printed_again_where_it_changes() {
        assertTrue(on(2022, 6, 30).provisions().stream()
                .anyMatch(provision -> provision.code().equals("minimum")));
        assertTrue(on(2022, 9, 26).provisions().stream()
                .noneMatch(provision -> provision.code().equals("minimum")));
    }

    private static FormEdition on(int year, int month, int day) {
        return FormEditions.standard().on(LocalDate.of(year, month, day));
    }

    private static List<String> changes(FormEdition edition) {
        return edition.changesFrom(edition.predecessor().orElseThrow()).stream()
                .map(FormChange::toString)
                .toList();
    }

    private static Set<String> notAskedOf(FormEdition edition, NotificationItem... items) {
        return Set.of(items).stream()
                .filter(item -> edition.obligation(item) == Obligation.NOT_ASKED)
                .map(NotificationItem::id)
                .collect(Collectors.toSet());
    }

    private static String note(FormEdition edition, NotificationItem item) {
        return edition.find(item).flatMap(FormItem::note).orElseThrow().ja();
    }
}
