package org.hersys.release;

import java.time.LocalDate;
import java.util.List;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.law.Citation;
import org.hersys.law.Provenance;
import org.hersys.law.Truth;
import org.hersys.text.BilingualText;
import org.hersys.time.Timeline;

/**
 * The certificate of recuperation of My HER-SYS (My HER-SYSの療養証明書), asked for from 2022-04-27 to 2023-09-30.
 *
 * <p>The only place where that law is written.
 */
public final class CertificateRules {

    private static final Citation STARTED = Citation.of("My HER-SYSの療養証明書の利用について", Provenance.PUBLIC)
            .dated(LocalDate.of(2022, 4, 27))
            .readAt("https://www.city.shinjuku.lg.jp/kenkou/yobo01_000001_00047.html");
    private static final Citation ACCEPTED = STARTED.readAt(
            "https://www.city.yokohama.lg.jp/kurashi/kenko-iryo/yobosesshu/kansensho/coronavirus/da.html");
    private static final Citation UNTIL_CLASS_FIVE =
            STARTED.readAt("http://www.pref.miyazaki.lg.jp.cache.yimg.jp/kansensho-taisaku/20220521205713.html");

    /** The last day on which a diagnosis is one of a disease that is notified case by case. */
    private static final LocalDate LAST_DIAGNOSIS = LocalDate.of(2023, 5, 7);

    private static final CertificateRule NOT_YET = CertificateRule.issuingNone(
            "certificate-none", BilingualText.of("療養証明書の開始前", "Before the certificate"), STARTED);

    private static final CertificateRule ISSUED = CertificateRule.issuing(
            "certificate-my-hersys",
            BilingualText.of("My HER-SYSの療養証明書", "Certificate of recuperation of My HER-SYS"),
            STARTED,
            List.of(
                    CertificateCondition.of(
                            "DIAGNOSED_BY_PHYSICIAN",
                            "diagnosedByPhysician",
                            BilingualText.of("検査を受け、医師の診断を受けていること。", "A physician made the diagnosis, after a test."),
                            STARTED,
                            CertificateFacts::diagnosedByPhysician),
                    CertificateCondition.of(
                            "NOTIFICATION_ACCEPTED",
                            "notificationAccepted",
                            BilingualText.of(
                                    "発生届が受理されていること（2022年9月26日以後の届出対象外の者には発生届がない）。",
                                    "A notification was accepted; from 2022-09-26 on there is none of persons outside the four"
                                            + " groups."),
                            ACCEPTED,
                            CertificateFacts::notificationAccepted),
                    CertificateCondition.of(
                            "FOUND_BY_TEST",
                            "diagnosisClass",
                            BilingualText.of(
                                    "疑似症患者（みなし陽性を含む）でないこと。",
                                    "Not a suspected patient, who includes the clinically diagnosed (presumed positive)."),
                            STARTED,
                            CertificateRules::isFoundByTest),
                    CertificateCondition.of(
                            "DIAGNOSED_WHILE_NOTIFIABLE",
                            "diagnosedOn",
                            BilingualText.of("診断年月日が2023年5月7日以前であること。", "Diagnosed on or before 2023-05-07."),
                            UNTIL_CLASS_FIVE,
                            facts -> facts.diagnosedOn()
                                    .map(day -> Truth.of(!day.isAfter(LAST_DIAGNOSIS)))
                                    .orElse(Truth.UNKNOWN))),
            List.of(CertificateEntry.values()));

    private static final CertificateRule ENDED = CertificateRule.issuingNone(
            "certificate-ended",
            BilingualText.of("療養証明書の終了後", "After the certificate"),
            STARTED.readAt("http://www-pref-saitama.public.ilb.jp-east-3.idcfcloud.net/b0702/tsuuchihakkou.html"));

    /** The law as it was: a new edition is one constant above and one line here. */
    private static final Timeline<CertificateRule> STANDARD = Timeline.startingWith(NOT_YET)
            .from(LocalDate.of(2022, 4, 27), ISSUED)
            .from(LocalDate.of(2023, 10, 1), ENDED)
            .build();

    private CertificateRules() {}

    /**
     * All editions.
     *
     * @return the rule of each day; the day is that on which the certificate is asked for
     */
    public static Timeline<CertificateRule> standard() {
        return STANDARD;
    }

    /** Certificates are for the living; corpses never recuperated. */
    private static Truth isFoundByTest(CertificateFacts facts) {
        var byClass = facts.diagnosisClass()
                .map(known -> Truth.of(
                        known == DiagnosisClass.CONFIRMED_PATIENT || known == DiagnosisClass.ASYMPTOMATIC_CARRIER))
                .orElse(Truth.UNKNOWN);
        return byClass.and(facts.clinicallyDiagnosed() == Truth.YES ? Truth.NO : Truth.YES);
    }
}
