package org.hersys.json;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hersys.access.Operation;
import org.hersys.account.Account;
import org.hersys.account.AccountSession;
import org.hersys.account.LoginId;
import org.hersys.account.ResponsiblePerson;
import org.hersys.account.SignIn;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.actor.Attribution;
import org.hersys.actor.EntryChannel;
import org.hersys.audit.AuditEntry;
import org.hersys.audit.AuditEntryId;
import org.hersys.audit.AuditSeal;
import org.hersys.audit.AuditSubject;
import org.hersys.audit.AuditVerification;
import org.hersys.audit.AuditVerifier;
import org.hersys.audit.Digest;
import org.hersys.audit.SealedEntry;
import org.hersys.care.CurrentStatus;
import org.hersys.care.StatusEntry;
import org.hersys.care.StatusHistory;
import org.hersys.cases.CaseContent;
import org.hersys.cases.CaseDraft;
import org.hersys.cases.CaseRecord;
import org.hersys.cases.ExternalId;
import org.hersys.cases.ExternalIdKind;
import org.hersys.cases.HandOverMeans;
import org.hersys.cases.IdHandOver;
import org.hersys.check.CheckReport;
import org.hersys.check.CheckSubject;
import org.hersys.check.Checks;
import org.hersys.dailyreport.AdministrativeTestReport;
import org.hersys.dailyreport.CarriedIn;
import org.hersys.dailyreport.CarryOver;
import org.hersys.dailyreport.CarryOverId;
import org.hersys.dailyreport.CarryOverReason;
import org.hersys.dailyreport.DailyCounts;
import org.hersys.dailyreport.DailyReconciliation;
import org.hersys.dailyreport.DailyReport;
import org.hersys.dailyreport.DailyReportContent;
import org.hersys.dailyreport.DailyReportId;
import org.hersys.dailyreport.DailyReportLine;
import org.hersys.dailyreport.DailyReportPrefill;
import org.hersys.dailyreport.DailyReportSheet;
import org.hersys.dailyreport.DailyReportSheetId;
import org.hersys.dailyreport.DailyReportSummaryRow;
import org.hersys.dailyreport.DoubleCount;
import org.hersys.dailyreport.FollowUpCentre;
import org.hersys.dailyreport.Jurisdiction;
import org.hersys.dailyreport.ReportChannel;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.description.FormDescription;
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
import org.hersys.diagnosis.TestProgramme;
import org.hersys.diagnosis.TestRecord;
import org.hersys.diagnosis.Travel;
import org.hersys.diagnosis.VaccinationHistory;
import org.hersys.diagnosis.VaccineDose;
import org.hersys.facility.MedicalInstitution;
import org.hersys.facility.PublicHealthCentre;
import org.hersys.form.FormEdition;
import org.hersys.form.NotificationItem;
import org.hersys.institution.Prefecture;
import org.hersys.law.Truth;
import org.hersys.message.FailureReason;
import org.hersys.message.Message;
import org.hersys.message.MessageId;
import org.hersys.message.MessageKind;
import org.hersys.message.MessageLease;
import org.hersys.message.MessageState;
import org.hersys.message.QueuedMessage;
import org.hersys.message.SealedText;
import org.hersys.notification.EmptyItemsAcknowledgement;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.Filing;
import org.hersys.notification.Notification;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationDraft;
import org.hersys.notification.Query;
import org.hersys.notification.QueryId;
import org.hersys.notification.RereadConfirmation;
import org.hersys.notification.SubmissionKey;
import org.hersys.notification.UnfiledNotification;
import org.hersys.person.AgeBracket;
import org.hersys.person.CaseId;
import org.hersys.person.FreeText;
import org.hersys.person.NotificationId;
import org.hersys.person.PersonName;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.ReportingRegimes;
import org.hersys.regime.TestReportDecision;
import org.hersys.release.CertificateDecision;
import org.hersys.release.CertificateFacts;
import org.hersys.release.ContactDecision;
import org.hersys.release.ContactFacts;
import org.hersys.release.NegativeTest;
import org.hersys.release.RecuperationPlace;
import org.hersys.release.ReleaseCriteria;
import org.hersys.release.ReleaseDecision;
import org.hersys.release.ReleaseFacts;
import org.hersys.result.Problem;
import org.hersys.rulebook.RuleBook;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.InventedValues;
import org.hersys.testkit.People;
import org.hersys.usecase.CaseFile;
import org.hersys.usecase.ConfirmationReceipt;
import org.hersys.usecase.DispatchReport;
import org.hersys.usecase.SubmissionReceipt;

/** One document of each kind, of people who do not exist. */
final class Documents {

    private static final LocalDate TODAY = People.TODAY;
    private static final Instant NOW = Instant.parse("2022-09-26T01:30:00Z");
    private static final NotificationId NOTIFICATION = NotificationId.of(uuid(1));
    private static final CaseId CASE = CaseId.of(uuid(2));

    /** What is published with a schema. */
    static final List<Class<?>> PUBLISHED = List.of(
            NotificationFacts.class,
            NotificationDecision.class,
            TestReportDecision.class,
            ReleaseFacts.class,
            ReleaseDecision.class,
            ContactFacts.class,
            ContactDecision.class,
            CertificateFacts.class,
            CertificateDecision.class,
            FormEdition.class,
            RuleBook.class,
            MedicalInstitution.class,
            PublicHealthCentre.class,
            Actor.class,
            NotificationContent.class,
            NotificationDraft.class,
            Notification.class,
            CaseContent.class,
            CaseDraft.class,
            CaseRecord.class,
            CheckReport.class,
            DailyReportSheet.class,
            DailyReportContent.class,
            DailyReport.class,
            CarryOver.class,
            DailyReportPrefill.class,
            DailyReconciliation.class,
            DailyReportSummaryRow.class,
            DoubleCount.class,
            AdministrativeTestReport.class,
            AuditEntry.class,
            AuditSeal.class,
            AuditVerification.class,
            Message.class,
            QueuedMessage.class,
            DispatchReport.class,
            FormDescription.class,
            SubmissionReceipt.class,
            ConfirmationReceipt.class,
            CaseFile.class,
            Problem.class);

    private Documents() {}

    /** A document and what it is. */
    record Document(String name, Class<?> type, Object value) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static <T> Document document(String name, Class<T> type, T value) {
        return new Document(name, type, value);
    }

    /** What is handed in or kept. */
    static Stream<Document> read() {
        return Stream.of(
                document("notification-facts", NotificationFacts.class, facts()),
                document("release-facts", ReleaseFacts.class, releaseFacts()),
                document("contact-facts", ContactFacts.class, contactFacts()),
                document("certificate-facts", CertificateFacts.class, certificateFacts()),
                document("medical-institution", MedicalInstitution.class, Institutions.clinic()),
                document("public-health-centre", PublicHealthCentre.class, Institutions.neighbouringCentre()),
                document("follow-up-centre", FollowUpCentre.class, Institutions.followUpCentre()),
                document("actor", Actor.class, Actors.contractorOfTheCentre()),
                document("notification-content", NotificationContent.class, content()),
                document("daily-report", DailyReport.class, dailyReport()),
                document("daily-report-of-a-centre", DailyReport.class, dailyReportOfACentre()),
                document("daily-report-sheet", DailyReportSheet.class, sheet()),
                document("carry-over", CarryOver.class, carryOver()),
                document("notification-content-of-a-child", NotificationContent.class, childAbroad()),
                document("notification-draft", NotificationDraft.class, draft()),
                document("notification-unfiled", Notification.class, unfiled()),
                document("notification-submitted", Notification.class, filed()),
                document("notification-confirmed", Notification.class, confirmed()),
                document("notification-frozen", Notification.class, frozen()),
                document("case-content", CaseContent.class, caseContent()),
                document("case-draft", CaseDraft.class, caseDraft()),
                document("case-record", CaseRecord.class, caseRecord()),
                document("audit-entry", AuditEntry.class, auditEntry()),
                document("audit-entry-of-an-account", AuditEntry.class, auditEntryOfAnAccount()),
                document("audit-seal", AuditSeal.class, auditSeal()),
                document("message", Message.class, message()),
                document("message-code", Message.class, code()),
                document("queued-message", QueuedMessage.class, queued()),
                document("account", Account.class, AccountDocuments.active()),
                document("account-issued", Account.class, AccountDocuments.issued()),
                document("sign-in", SignIn.class, AccountDocuments.withACode()),
                document("sign-in-with-an-app", SignIn.class, AccountDocuments.withAnApp()),
                document("account-session", AccountSession.class, AccountDocuments.session()),
                document("responsible-person", ResponsiblePerson.class, AccountDocuments.responsiblePerson()));
    }

    /** What is only answered. */
    static Stream<Document> answered() {
        return Stream.of(
                document(
                        "notification-decision",
                        NotificationDecision.class,
                        ReportingRegimes.standard().decide(facts())),
                document(
                        "release-decision",
                        ReleaseDecision.class,
                        ReleaseCriteria.standard().decide(releaseFacts())),
                document("check-report", CheckReport.class, checkReport()),
                document("audit-verification", AuditVerification.class, auditVerification()),
                document("daily-report-prefill", DailyReportPrefill.class, DailyFigures.prefill()),
                document("daily-reconciliation", DailyReconciliation.class, DailyFigures.reconciliation()),
                document(
                        "daily-report-summary-row",
                        DailyReportSummaryRow.class,
                        DailyFigures.summaryRow(dailyReport(), dailyReportOfACentre())),
                document(
                        "double-count",
                        DoubleCount.class,
                        DoubleCount.in(List.of(dailyReport(), dailyReportOfACentre()))
                                .get(0)),
                document("administrative-test-report", AdministrativeTestReport.class, DailyFigures.tests()),
                document("dispatch-report", DispatchReport.class, new DispatchReport(6, 2, 1, 1, 1, 1)));
    }

    private static UUID uuid(int number) {
        return new UUID(0x0000_0000_0000_4000L, 0x8000_0000_0000_0000L + number);
    }

    private static Attribution by(Actor actor) {
        return Attribution.of(actor, NOW);
    }

    private static NotificationFacts facts() {
        return NotificationFacts.diagnosedOn(TODAY)
                .prefecture(Prefecture.TOKYO)
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .bornOn(LocalDate.of(1957, 9, 27))
                .needsAdmission(false)
                .admissionForeseen(false)
                .riskFactor(true)
                .needsDesignatedDrug(false)
                .pregnant(false)
                .testProgramme(TestProgramme.ADMINISTRATIVE)
                .build();
    }

    private static ReleaseFacts releaseFacts() {
        return ReleaseFacts.asOf(LocalDate.of(2022, 9, 20))
                .symptomatic(Truth.YES)
                .onsetOn(LocalDate.of(2022, 9, 10))
                .specimenOn(LocalDate.of(2022, 9, 11))
                .relievedAt(LocalDateTime.of(2022, 9, 15, 8, 30))
                .ventilated(Truth.NO)
                .place(RecuperationPlace.HOME)
                .recuperationStartedOn(LocalDate.of(2022, 9, 11))
                .negativeTests(List.of(
                        NegativeTest.of(LocalDateTime.of(2022, 9, 16, 10, 0), TestMethod.NUCLEIC_ACID_AMPLIFICATION)))
                .build();
    }

    private static ContactFacts contactFacts() {
        return ContactFacts.of(LocalDate.of(2022, 9, 20), TODAY)
                .essentialWorker(Truth.NO)
                .negativeTests(List.of(NegativeTest.of(LocalDate.of(2022, 9, 22), TestMethod.ANTIGEN_QUALITATIVE)))
                .build();
    }

    private static CertificateFacts certificateFacts() {
        return CertificateFacts.askedOn(TODAY)
                .diagnosedByPhysician(Truth.YES)
                .notificationAccepted(Truth.YES)
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .diagnosedOn(LocalDate.of(2022, 9, 20))
                .build();
    }

    static NotificationContent content() {
        return People.manOf65OnHisBirthday()
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .symptoms(Symptoms.of(Set.of(Symptom.FEVER, Symptom.COUGH)).withOther(FreeText.of("悪寒")))
                .spO2(OxygenSaturation.ofPercent(95))
                .tests(List.of(
                        TestRecord.builder()
                                .method(TestMethod.NUCLEIC_ACID_AMPLIFICATION)
                                .specimen(Specimen.SALIVA)
                                .takenOn(LocalDate.of(2022, 9, 25))
                                .result(SpecimenResult.POSITIVE)
                                .build(),
                        TestRecord.builder()
                                .method(TestMethod.ANTIGEN_QUALITATIVE)
                                .otherSpecimen(FreeText.of("鼻かみ液"))
                                .takenOn(TODAY)
                                .build()))
                .firstVisitDate(LocalDate.of(2022, 9, 25))
                .diagnosisDate(TODAY)
                .presumedInfectionDate(LocalDate.of(2022, 9, 21))
                .onsetDate(LocalDate.of(2022, 9, 24))
                .infectionRoutes(List.of(InfectionRoute.of(InfectionRoute.Kind.DROPLET)
                        .withCertainty(Certainty.PRESUMED)
                        .withDetail(FreeText.of("同居家族"))))
                .infectionPlaces(
                        List.of(InfectionPlace.inPrefecture(Prefecture.TOKYO).withDetail(FreeText.of("自宅"))))
                .vaccination(VaccinationHistory.of(List.of(
                                VaccineDose.builder(1, Truth.YES)
                                        .ageAtDose(64)
                                        .product(FreeText.of("コミナティ筋注"))
                                        .maker(FreeText.of("ファイザー"))
                                        .date(LocalDate.of(2021, 7, 1))
                                        .build(),
                                VaccineDose.builder(2, Truth.YES)
                                        .productUnknown()
                                        .dateUnknown()
                                        .build(),
                                VaccineDose.builder(3, Truth.UNKNOWN).build()))
                        .withUnknownCount())
                .admittedAtNotification(Truth.NO)
                .riskFactors(RiskFactors.of(Set.of(RiskFactor.DIABETES, RiskFactor.SMOKING)))
                .immuneSuppression(Truth.NO)
                .severity(Severity.MODERATE_1)
                .needForAdmission(Truth.NO)
                .admissionForeseen(Truth.YES)
                .telephoneOrOnlineConsultation(Truth.NO)
                .needForDrug(Truth.YES)
                .needForOxygen(Truth.NO)
                .remarks(FreeText.of("かかりつけ患者。\n服薬調整中。"))
                .testProgramme(TestProgramme.ADMINISTRATIVE)
                .build();
    }

    private static NotificationContent childAbroad() {
        return People.boyOf7()
                .diagnosisClass(DiagnosisClass.SUSPECTED_PATIENT)
                .travel(Travel.to(List.of(FreeText.of("ベトナム"), FreeText.of("タイ")))
                        .departing(LocalDate.of(2022, 9, 1))
                        .entering(LocalDate.of(2022, 9, 20)))
                .infectionPlaces(List.of(
                        InfectionPlace.abroad(FreeText.of("ベトナム")).withCertainty(Certainty.CERTAIN),
                        InfectionPlace.inJapan()))
                .symptoms(Symptoms.none())
                .riskFactors(RiskFactors.of(Truth.NO))
                .vaccination(VaccinationHistory.ofCount(0))
                .build();
    }

    private static NotificationDraft draft() {
        return NotificationDraft.builder(content())
                .physician(PersonName.of("架空　良医"))
                .channel(EntryChannel.EMR)
                .submissionKey(SubmissionKey.of("chart-000-2022-09-26"))
                .reread(RereadConfirmation.of(
                        content(), Actors.clinicPhysician().id(), NOW))
                .acknowledgingEmptyItems()
                .acceptWarning("NOT_NOTIFIABLE", FreeText.of("保健所の依頼による"))
                .build();
    }

    private static Notification unfiled() {
        return UnfiledNotification.begin(NOTIFICATION, CASE, draft(), by(Actors.clinicClerk()))
                .following(NotificationId.of(uuid(3)));
    }

    private static FiledNotification filed() {
        var filing = Filing.builder(
                        Institutions.clinic(),
                        PersonName.of("架空　良医"),
                        Institutions.centre().id(),
                        by(Actors.centreNurse())
                                .via(EntryChannel.FAX)
                                .standingFor(Institutions.clinic().id()))
                .reread(RereadConfirmation.of(content(), Actors.centreNurse().id(), NOW))
                .acknowledgement(new EmptyItemsAcknowledgement(
                        List.of(NotificationItem.OCCUPATION),
                        Actors.centreNurse().id(),
                        NOW))
                .acceptedWarnings(Map.of("POSSIBLE_DUPLICATE", FreeText.of("別人と確認済み")))
                .build();
        return FiledNotification.file(NOTIFICATION, CASE, content(), filing, TODAY);
    }

    private static FiledNotification confirmed() {
        var query = Query.of(
                QueryId.of(uuid(4)),
                NotificationItem.ONSET_DATE,
                FreeText.of("発病日をご確認ください。"),
                by(Actors.centreNurse()));
        return filed().confirmed(Institutions.centre().id(), by(Actors.secondCentreNurse()))
                .asked(query)
                .answered(query.id(), FreeText.of("24日で正しい。"), by(Actors.clinicClerk()))
                .orElseThrow();
    }

    private static Notification frozen() {
        return confirmed().frozenBy(NotificationId.of(uuid(5)), by(Actors.clinicClerk()));
    }

    private static CaseContent caseContent() {
        return CaseContent.builder()
                .shared(content())
                .email(InventedValues.mail("mihon"))
                .interviewNotes(FreeText.of("同居家族3名"))
                .remarks(FreeText.of("日中は電話に出られない"))
                .tests(content().tests())
                .externalId(ExternalId.of(ExternalIdKind.CHART_NUMBER, "000123"))
                .externalId(ExternalId.of(ExternalIdKind.CONTACT_APP, "00000012"))
                .build();
    }

    private static CaseDraft caseDraft() {
        return CaseDraft.of(caseContent())
                .via(EntryChannel.PHONE)
                .standingFor(Institutions.clinic().id())
                .responsibleCentre(Institutions.centre().id());
    }

    private static CaseRecord caseRecord() {
        var first = StatusEntry.change(CurrentStatus.BEING_ARRANGED, TODAY, by(Actors.clinicClerk()));
        var corrected = StatusEntry.correction(1, CurrentStatus.AT_HOME, TODAY, by(Actors.centreNurse()));
        return CaseRecord.register(CASE, Actors.PATIENT_ID, by(Actors.clinicClerk()))
                .content(caseContent())
                .lastDiagnosis(TODAY)
                .status(StatusHistory.of(List.of(first, corrected)))
                .handedOver(new IdHandOver(Actors.PATIENT_ID, HandOverMeans.SMS, by(Actors.clinicClerk())))
                .reissued(InventedValues.hersysId(32))
                .responsibleCentre(Institutions.centre().id())
                .relatedCentres(List.of(Institutions.neighbouringCentre().id()))
                .links(List.of(CaseId.of(uuid(7)), CaseId.of(uuid(6))))
                .build();
    }

    private static CheckReport checkReport() {
        var unlikely = content().toBuilder()
                .onsetDate(TODAY.plusDays(1))
                .pregnancy(Truth.YES)
                .build();
        return Checks.standard()
                .run(CheckSubject.builder(unlikely, TODAY).smsWanted(true).build());
    }

    private static AuditEntry auditEntry() {
        return AuditEntry.of(Actors.contractorOfTheCentre(), Operation.SEARCH_CASES, NOW)
                .withId(new AuditEntryId(uuid(8)))
                .about(CASE)
                .about(NOTIFICATION)
                .searchedBy(Set.of("kana", "birthDate"))
                .refusedFor(List.of("ACCESS_DENIED"));
    }

    private static AuditEntry auditEntryOfAnAccount() {
        return AuditEntry.of(Actors.centreNurse(), Operation.CLOSE_ACCOUNT, NOW)
                .withId(new AuditEntryId(uuid(8)))
                .about(AuditSubject.of(LoginId.of("clinic-3")))
                .done();
    }

    private static DailyReportSheet sheet() {
        return DailyReportSheet.of(
                DailyReportSheetId.of(uuid(20)),
                ReportingUnit.of(Institutions.clinic().id()),
                NOW,
                Actors.clinicClerk().id());
    }

    /** Two of the twenties were too many on the day before. */
    private static CarryOver carryOver() {
        return CarryOver.of(
                CarryOverId.of(uuid(21)),
                sheet().unit(),
                sheet().date().minusDays(1),
                AgeBracket.TWENTIES,
                -2,
                CarryOverReason.WRONG_NUMBER,
                Attribution.of(Actors.clinicClerk(), NOW));
    }

    /** The sample of the ministry's briefing, of which two were taken off. */
    private static DailyReport dailyReport() {
        var sample = DailyCounts.inOrder(List.of(0, 0, 0, 10000, 2, 2, 2, 3, 0, 0, 7, 1, 0, 100));
        var content = DailyReportContent.reporting(sample, List.of(CarriedIn.of(carryOver(), -2)))
                .orElseThrow();
        return DailyReport.submitted(
                DailyReportId.of(uuid(22)),
                sheet(),
                Jurisdiction.of(Prefecture.TOKYO, Institutions.centre().id()),
                Attribution.of(Actors.clinicClerk(), NOW.plusSeconds(90)),
                content);
    }

    private static DailyReport dailyReportOfACentre() {
        var one = DailyCounts.zero().with(AgeBracket.THIRTIES, 1);
        var byFax = DailyReportLine.standingFor(Institutions.clinic().id(), ReportChannel.FAX, one, NOW);
        var sheet = DailyReportSheet.of(
                DailyReportSheetId.of(uuid(23)),
                ReportingUnit.of(Institutions.centre().id()),
                NOW,
                Actors.centreNurse().id());
        var attribution = Attribution.of(Actors.centreNurse(), NOW.plusSeconds(90));
        return DailyReport.submitted(
                        DailyReportId.of(uuid(24)),
                        sheet,
                        Jurisdiction.of(Prefecture.TOKYO),
                        attribution,
                        DailyReportContent.of(one))
                .corrected(
                        DailyReportContent.of(List.of(byFax, DailyReportLine.selfTests(one)), List.of())
                                .orElseThrow(),
                        Attribution.of(Actors.centreNurse(), NOW.plusSeconds(3600)));
    }

    /** With a secret that is not written. */
    private static Message code() {
        var sealed = SealedText.of(new MessageId(uuid(11)), new byte[] {1, 2, 3});
        return Message.code(MessageKind.CODE_BY_SMS, ActorId.of("account-1"), sealed, NOW.plusSeconds(300), NOW);
    }

    private static QueuedMessage queued() {
        var failed = message().inState(MessageState.FAILED);
        return QueuedMessage.builder(failed)
                .attempts(3)
                .repeats(1)
                .nextTryAt(NOW.plusSeconds(300))
                .lease(new MessageLease(failed.id(), uuid(10), "mail-1", NOW.plusSeconds(300)))
                .lastFailure(FailureReason.of("GATEWAY_BUSY"))
                .gatewayReference("gw-0001")
                .build();
    }

    /** The second of a chain, which records that the entries of the first were removed. */
    private static AuditSeal auditSeal() {
        var first = AuditSeal.first(NOW, List.of(auditEntry().digest()));
        return first.pruning(List.of(first), NOW.plusSeconds(60), ActorId.of("nightly-job"), NOW.plusSeconds(120))
                .orElseThrow();
    }

    /** Of a chain that lost the entry of its first seal. */
    private static AuditVerification auditVerification() {
        var verifier = AuditVerifier.knowing(Digest.ZERO);
        var entry = SealedEntry.damaged(auditEntry().id(), auditEntry().digest(), 1, 1);
        verifier.seal(AuditSeal.first(NOW, List.of(auditEntry().digest())), List.of(entry), 0, 0);
        verifier.unsealed(1, NOW, NOW.plusSeconds(60), Duration.ofSeconds(30));
        return verifier.report();
    }

    private static Message message() {
        return Message.toCentre(
                        MessageKind.CENTRE_TOLD_OF_SUBMISSION,
                        Institutions.centre().id(),
                        NOW)
                .withId(new MessageId(uuid(9)))
                .about(CASE, Actors.PATIENT_ID)
                .about(NOTIFICATION)
                .inState(MessageState.SENT);
    }
}
