package org.hersys.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.law.Citation;
import org.hersys.law.Provenance;
import org.hersys.law.Provision;
import org.hersys.law.Truth;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets the certificate of recuperation. */
class CertificateCriteriaTest {

    @ParameterizedTest(name = "{8}")
    @CsvSource(delimiter = '|', textBlock = """
        # asked    | physician | accepted | class               | clinical | diagnosed  | eligible | failed or missing | because
        2022-04-26 | yes | yes | CONFIRMED_PATIENT   | no  | 2022-04-20 | NO      | - | the day before the certificate
        2022-04-27 | yes | yes | CONFIRMED_PATIENT   | no  | 2022-04-20 | YES     | - | its first day
        2023-09-30 | yes | yes | CONFIRMED_PATIENT   | no  | 2023-05-07 | YES     | - | its last day, and the last diagnosis
        2023-10-01 | yes | yes | CONFIRMED_PATIENT   | no  | 2023-05-07 | NO      | - | the day after
        2023-05-08 | yes | yes | CONFIRMED_PATIENT   | no  | 2023-05-08 | NO      | DIAGNOSED_WHILE_NOTIFIABLE | no longer notified case by case
        2022-10-01 | yes | yes | ASYMPTOMATIC_CARRIER | no | 2022-09-27 | YES     | - | carriers too
        2022-10-01 | yes | no  | CONFIRMED_PATIENT   | no  | 2022-09-27 | NO      | NOTIFICATION_ACCEPTED | outside the four groups
        2022-10-01 | no  | no  | CONFIRMED_PATIENT   | no  | 2022-09-27 | NO      | DIAGNOSED_BY_PHYSICIAN NOTIFICATION_ACCEPTED | registered after a test of one's own
        2022-10-01 | yes | yes | SUSPECTED_PATIENT   | no  | 2022-08-27 | NO      | FOUND_BY_TEST | suspected
        2022-10-01 | yes | yes | SUSPECTED_PATIENT   | yes | 2022-08-27 | NO      | FOUND_BY_TEST | clinically diagnosed
        2022-10-01 | yes | yes | -                   | yes | 2022-08-27 | NO      | FOUND_BY_TEST | clinically diagnosed, whatever the class
        2022-10-01 | yes | yes | DECEASED_PATIENT    | no  | 2022-08-27 | NO      | FOUND_BY_TEST | never recuperated
        2022-10-01 | yes | yes | SUSPECTED_DECEASED  | no  | 2022-08-27 | NO      | FOUND_BY_TEST | never recuperated
        2022-10-01 | yes | yes | CONFIRMED_PATIENT   | -   | 2022-08-27 | YES     | - | a confirmed patient was tested
        2022-10-01 | yes | yes | -                   | -   | 2022-08-27 | UNKNOWN | diagnosisClass | the class is missing
        2022-10-01 | -   | -   | -                   | -   | -          | UNKNOWN | diagnosedByPhysician notificationAccepted diagnosisClass diagnosedOn | nothing is known
        2022-10-01 | -   | no  | -                   | -   | -          | NO      | NOTIFICATION_ACCEPTED | one "no" is enough
        """)
    void who_gets_it(
            LocalDate asked,
            String physician,
            String accepted,
            String diagnosisClass,
            String clinical,
            String diagnosed,
            Truth eligible,
            String grounds,
            String because) {
        var facts = CertificateFacts.askedOn(asked)
                .diagnosedByPhysician(truth(physician))
                .notificationAccepted(truth(accepted))
                .clinicallyDiagnosed(truth(clinical));
        if (!diagnosisClass.equals("-")) {
            facts.diagnosisClass(DiagnosisClass.valueOf(diagnosisClass));
        }
        if (!diagnosed.equals("-")) {
            facts.diagnosedOn(LocalDate.parse(diagnosed));
        }
        var decision = CertificateCriteria.standard().decide(facts.build());
        assertEquals(eligible, decision.eligible(), because);
        var expected = grounds.equals("-") ? List.<String>of() : Arrays.asList(grounds.split(" ", -1));
        var failed = decision.failed().stream().map(Provision::code).toList();
        assertEquals(eligible == Truth.UNKNOWN ? List.of() : expected, failed, because);
        assertEquals(eligible == Truth.UNKNOWN ? expected : List.of(), decision.relevantUnknown(), because);
    }

    private static Truth truth(String cell) {
        return cell.equals("-") ? Truth.UNKNOWN : Truth.of(cell.equals("yes"));
    }

    @Test
    void it_shows_no_end_of_the_recuperation() {
        var rule = CertificateRules.standard().on(LocalDate.of(2022, 4, 27));
        assertEquals(
                List.of("氏名", "生年月日", "HER-SYS ID", "傷病名", "診断年月日", "担当保健所名"),
                rule.shows().stream().map(entry -> entry.label().ja()).toList());
        assertTrue(rule.isIssued());
        assertEquals(4, rule.provisions().size());
    }

    @Test
    void the_words_of_the_answer() {
        var day = LocalDate.of(2022, 10, 1);
        var refused = CertificateCriteria.standard()
                .decide(CertificateFacts.askedOn(day)
                        .notificationAccepted(Truth.NO)
                        .build());
        assertEquals("療養証明書を表示できない。", refused.headline().ja());
        assertEquals(
                "Certificate of recuperation of My HER-SYS. Not fulfilled: A notification was accepted; from 2022-09-26 on"
                        + " there is none of persons outside the four groups.",
                refused.explanation().en());
        assertTrue(refused.citation().source().orElseThrow().contains("yokohama"));
        var open = CertificateCriteria.standard()
                .decide(CertificateFacts.askedOn(day).build());
        assertEquals(
                "Whether the certificate can be shown is undecided.",
                open.headline().en());
        assertTrue(open.explanation().ja().startsWith("My HER-SYSの療養証明書。要件：検査を受け、医師の診断を受けていること。"));
        assertEquals("eligible UNKNOWN under certificate-my-hersys", open.toString());
    }

    @Test
    void outside_its_days_the_edition_says_so() {
        var early = CertificateCriteria.standard()
                .decide(CertificateFacts.askedOn(LocalDate.of(2022, 4, 26)).build());
        assertEquals(Truth.NO, early.eligible());
        assertEquals("療養証明書の開始前。", early.explanation().ja());
        assertEquals(List.of(), early.rule().shows());
        assertEquals(early.rule().citation(), early.citation());
    }

    @Test
    void contradictions_are_refused_with_the_item() {
        var day = LocalDate.of(2022, 10, 1);
        var late = CertificateFacts.askedOn(day).diagnosedOn(day.plusDays(1));
        assertEquals("diagnosedOn", late.check().problems().get(0).item().orElseThrow());
        assertThrows(IllegalArgumentException.class, late::build);
        assertTrue(CertificateFacts.askedOn(day).diagnosedOn(day).check().isAccepted());
        var clinical = CertificateFacts.askedOn(day)
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .clinicallyDiagnosed(Truth.YES);
        assertEquals(
                ProblemCode.CLINICAL_DIAGNOSIS_OF_OTHER_CLASS,
                clinical.check().problems().get(0).code());
        assertEquals(
                "CertificateFacts[askedOn=2022-10-01]",
                CertificateFacts.askedOn(day).build().toString());
    }

    @Test
    void one_more_edition_is_one_constant_and_one_line() {
        var source = Citation.of("架空の通知", Provenance.PUBLIC);
        var rule = CertificateRule.issuing(
                "certificate-local",
                BilingualText.of("地域", "local"),
                source,
                List.of(),
                List.of(CertificateEntry.NAME));
        var criteria = CertificateCriteria.of(CertificateRules.standard().with(LocalDate.of(2030, 1, 1), rule));
        var decision = criteria.decide(
                CertificateFacts.askedOn(LocalDate.of(2030, 1, 1)).build());
        assertSame(rule, decision.rule());
        assertEquals(Truth.YES, decision.eligible());
        assertTrue(criteria.rules().values().contains(rule));
        assertThrows(
                IllegalArgumentException.class,
                () -> CertificateRule.issuing("none", BilingualText.of("無", "none"), source, List.of(), List.of()));
    }
}
