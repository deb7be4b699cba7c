package org.hersys.check;

import static org.hersys.check.Scene.FOREIGN;
import static org.hersys.check.Scene.TOMORROW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.hersys.diagnosis.Specimen;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.SpecimenRule;
import org.hersys.diagnosis.SpecimenRules;
import org.hersys.diagnosis.TestMethod;
import org.hersys.diagnosis.TestRecord;
import org.hersys.form.FormEditions;
import org.hersys.institution.Prefecture;
import org.hersys.law.Provenance;
import org.hersys.law.Sources;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationField;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.time.Timeline;
import org.junit.jupiter.api.Test;

/** What a host does with the checks and with what they find. */
class ChecksTest {

    private static final BilingualText MESSAGE =
            BilingualText.of("職業が{0}文字を超えています。", "The occupation has more than {0} characters.");

    private static final ProblemCode OCCUPATION_LONG = ProblemCode.of("EXAMPLE_OCCUPATION_LONG", MESSAGE);

    private static final Check OWN = occupationLong();

    private static Check occupationLong() {
        return Check.warning(OCCUPATION_LONG)
                .concerning(NotificationField.OCCUPATION, NotificationField.NAME)
                .saying(2)
                .when(subject -> subject.content()
                        .occupation()
                        .filter(occupation -> occupation.value().length() > 2)
                        .isPresent());
    }

    private static final CheckSubject CLEAN = new Scene().subject();

    private static final CheckSubject FOREIGN_PHONE =
            Scene.with(scene -> scene.content.whereaboutsPhone(FOREIGN)).subject();

    @Test
    void a_host_adds_a_check_of_its_own() {
        var own = occupationLong();
        var report = Checks.standard().with(own).run(CLEAN);

        var finding = report.findings().get(0);
        assertEquals(1, report.findings().size());
        assertEquals(OCCUPATION_LONG, finding.code());
        assertEquals(own, finding.check());
        assertEquals("職業が2文字を超えています。", finding.problem().message().ja());
        assertEquals(
                "The occupation has more than 2 characters.", finding.hint().en());
        assertEquals("occupation", finding.problem().item().orElseThrow());
        assertEquals(Provenance.PROVISIONAL, finding.citation().provenance());
        assertEquals(
                "WARNING EXAMPLE_OCCUPATION_LONG occupation: The occupation has more than 2 characters.",
                finding.toString());
    }

    @Test
    void a_host_drops_a_check_of_ours() {
        var checks = Checks.standard().without(CheckCodes.PHONE_NOT_JAPANESE);

        assertTrue(checks.run(FOREIGN_PHONE).isClean());
        assertFalse(Checks.standard().run(FOREIGN_PHONE).isClean());
        assertEquals(Checks.standard().all().size() - 1, checks.all().size());
    }

    @Test
    void a_check_that_is_not_there_cannot_be_dropped() {
        var thrown = assertThrows(
                IllegalArgumentException.class, () -> Checks.standard().without(OCCUPATION_LONG));

        assertTrue(String.valueOf(thrown.getMessage()).contains("EXAMPLE_OCCUPATION_LONG"));
    }

    @Test
    void a_check_of_the_same_code_takes_the_place_of_ours() {
        var strict = Check.error(CheckCodes.PHONE_NOT_JAPANESE)
                .concerning(NotificationField.WHEREABOUTS_PHONE)
                .hint(BilingualText.of("訂正してください。", "Correct it."))
                .source(Sources.INSTITUTION_FAQ)
                .finding(subject -> List.of(Fault.in(NotificationField.WHEREABOUTS_PHONE)));
        var checks = Checks.standard().with(strict);

        var finding = checks.run(FOREIGN_PHONE).findings().get(0);
        assertEquals(Gravity.ERROR, finding.gravity());
        assertEquals("Correct it.", finding.hint().en());
        assertEquals(Sources.INSTITUTION_FAQ, finding.citation());
        assertEquals(
                Checks.standard().all().stream().map(Check::code).toList(),
                checks.all().stream().map(Check::code).toList());
    }

    @Test
    void each_code_is_checked_once() {
        var thrown = assertThrows(IllegalArgumentException.class, () -> Checks.of(List.of(OWN, OWN)));

        assertTrue(String.valueOf(thrown.getMessage()).contains("WARNING EXAMPLE_OCCUPATION_LONG"));
        assertEquals(
                "Checks[WARNING EXAMPLE_OCCUPATION_LONG]",
                Checks.of(List.of(OWN)).toString());
    }

    @Test
    void a_check_concerns_an_item() {
        var builder = Check.info(OCCUPATION_LONG);

        assertThrows(IllegalArgumentException.class, () -> builder.when(subject -> true));
        assertThrows(IllegalArgumentException.class, () -> builder.finding(subject -> List.of()));
    }

    @Test
    void a_form_asks_for_the_checks_and_the_findings_of_an_item() {
        var checks = Checks.of(List.of(OWN)).with(OWN);
        var report = checks.run(CLEAN);

        assertEquals(List.of(OWN), checks.concerning(NotificationField.NAME));
        assertEquals(List.of(), checks.concerning(NotificationField.SEX));
        assertEquals(report.findings(), report.concerning(NotificationField.NAME));
        assertEquals(List.of(), report.concerning(NotificationField.SEX));
    }

    @Test
    void errors_and_warnings_without_a_reason_block_and_information_does_not() {
        var report = Scene.with(scene ->
                        scene.onset(TOMORROW).content.whereaboutsPhone(FOREIGN).clear(NotificationField.DIAGNOSIS_DATE))
                .report();

        assertEquals(List.of("DATE_IN_FUTURE"), codes(report.errors()));
        assertEquals(List.of("PHONE_NOT_JAPANESE", "ONSET_AFTER_REPORT"), codes(report.warnings()));
        assertEquals(List.of("DIAGNOSIS_DATE_MISSING"), codes(report.infos()));
        assertEquals(
                List.of("PHONE_NOT_JAPANESE", "DATE_IN_FUTURE", "ONSET_AFTER_REPORT"),
                codes(report.blocking(Set.of())));
        assertEquals(
                List.of("DATE_IN_FUTURE"),
                codes(report.blocking(Set.of("ONSET_AFTER_REPORT", "PHONE_NOT_JAPANESE", "DATE_IN_FUTURE"))));
    }

    private static List<String> codes(List<CheckFinding> findings) {
        return findings.stream().map(finding -> finding.code().name()).toList();
    }

    @Test
    void what_is_found_twice_is_equal() {
        var once = Checks.standard().run(FOREIGN_PHONE);
        var twice = Checks.standard().run(FOREIGN_PHONE);

        assertEquals(once, twice);
        assertEquals(once.hashCode(), twice.hashCode());
        assertEquals(once.findings().get(0).hashCode(), twice.findings().get(0).hashCode());
        assertNotEquals(once, Checks.standard().run(CLEAN));
        assertNotEquals(
                once.findings().get(0),
                Checks.of(List.of(OWN)).run(CLEAN).findings().get(0));
        assertTrue(once.toString().startsWith("CheckReport[WARNING PHONE_NOT_JAPANESE whereaboutsPhone"));
    }

    @Test
    void a_clean_report_is_always_the_same() {
        assertSame(Checks.standard().run(CLEAN), Checks.standard().run(CLEAN));
        assertTrue(Checks.standard().run(CLEAN).findings().isEmpty());
    }

    @Test
    void a_subject_shows_what_it_was_given_and_prints_the_days_only() {
        var scene = Scene.with(it -> it.duplicate(Scene.SEEN).smsWanted = true);
        var subject = scene.subject();

        assertEquals(scene.content.build(), subject.content());
        assertEquals(scene.candidates, subject.candidates());
        assertTrue(subject.smsWanted());
        assertEquals("CheckSubject[reported 2022-02-14, checked 2022-02-15]", subject.toString());
        assertEquals("form-2021-11-29", subject.form().id());
        assertEquals("Fault[name]", Fault.in(NotificationField.NAME).toString());
    }

    @Test
    void unless_said_it_is_reported_today_and_nothing_is_decided() {
        var subject =
                CheckSubject.builder(NotificationContent.empty(), Scene.TODAY).build();

        assertEquals(Scene.TODAY, subject.reportDate());
        assertTrue(subject.decision().isEmpty());
        assertFalse(subject.smsWanted());
    }

    @Test
    void a_decision_that_was_made_elsewhere_is_taken() {
        var decision = CLEAN.decision().orElseThrow();
        var subject = CheckSubject.builder(CLEAN.content(), Scene.TODAY)
                .decision(decision)
                .build();

        assertSame(decision, subject.decision().orElseThrow());
        assertEquals(Prefecture.TOKYO, decision.facts().prefecture().orElseThrow());
    }

    @Test
    void a_host_has_specimen_rules_and_a_form_of_its_own() {
        var none = SpecimenRules.of(Timeline.startingWith(
                        SpecimenRule.of(Sources.INSTITUTION_FAQ).with(TestMethod.NUCLEIC_ACID_AMPLIFICATION, List.of()))
                .build());
        var builder = CheckSubject.builder(CLEAN.content(), Scene.TODAY).reportDate(Scene.REPORTED);

        var finding = Checks.standard()
                .run(builder.specimenRules(none).build())
                .findings()
                .get(0);
        assertEquals(CheckCodes.SPECIMEN_NOT_OF_METHOD, finding.code());
        assertEquals("検査方法と検体の組合せを確認してください。使用できる検体：なし", finding.hint().ja());
        var latest = FormEditions.standard().on(Scene.TODAY.plusYears(1));
        assertSame(latest, builder.form(latest).build().form());
    }

    @Test
    void the_specimens_of_the_method_are_named() {
        var finding = Scene.with(scene -> scene.tests(TestRecord.builder()
                        .method(TestMethod.ANTIGEN_QUALITATIVE)
                        .specimen(Specimen.SALIVA)
                        .result(SpecimenResult.POSITIVE)
                        .build()))
                .report()
                .findings()
                .get(0);

        assertEquals("検査方法と検体の組合せを確認してください。使用できる検体：鼻腔拭い液、鼻咽頭拭い液", finding.hint().ja());
        assertEquals("tests[0].specimen", finding.problem().item().orElseThrow());
    }

    @Test
    void the_gravities_have_words() {
        assertEquals("エラー", Gravity.ERROR.label().ja());
        assertEquals("warning", Gravity.WARNING.label().en());
        assertEquals("情報", Gravity.INFO.label().ja());
    }
}
