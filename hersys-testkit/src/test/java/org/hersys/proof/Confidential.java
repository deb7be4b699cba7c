package org.hersys.proof;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hersys.Hersys;
import org.hersys.access.CaseAffiliation;
import org.hersys.access.Operation;
import org.hersys.account.Account;
import org.hersys.account.LoginId;
import org.hersys.account.Password;
import org.hersys.account.PhoneChoice;
import org.hersys.account.RegisteredPhone;
import org.hersys.account.ResponsiblePerson;
import org.hersys.account.SecretToken;
import org.hersys.account.SignIn;
import org.hersys.account.SignInStage;
import org.hersys.account.SignInStep;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.actor.Attribution;
import org.hersys.actor.EntryChannel;
import org.hersys.actor.OrganisationKey;
import org.hersys.audit.AuditEntry;
import org.hersys.audit.AuditSubject;
import org.hersys.audit.SealedEntry;
import org.hersys.care.CurrentStatus;
import org.hersys.care.StatusHistory;
import org.hersys.cases.CaseContent;
import org.hersys.cases.CaseDraft;
import org.hersys.cases.CaseQuery;
import org.hersys.cases.CaseRecord;
import org.hersys.cases.DuplicateCandidate;
import org.hersys.cases.DuplicateFinder;
import org.hersys.cases.DuplicateGround;
import org.hersys.cases.ExternalId;
import org.hersys.cases.ExternalIdKind;
import org.hersys.cases.HandOverMeans;
import org.hersys.cases.IdHandOver;
import org.hersys.cases.SearchKey;
import org.hersys.check.CheckSubject;
import org.hersys.check.Checks;
import org.hersys.dailyreport.CarryOver;
import org.hersys.dailyreport.CarryOverId;
import org.hersys.dailyreport.CarryOverReason;
import org.hersys.dailyreport.DailyCounts;
import org.hersys.dailyreport.DailyReport;
import org.hersys.dailyreport.DailyReportContent;
import org.hersys.dailyreport.DailyReportId;
import org.hersys.dailyreport.DailyReportLedger;
import org.hersys.dailyreport.DailyReportPrefill;
import org.hersys.dailyreport.DailyReportSheet;
import org.hersys.dailyreport.DailyReportSheetId;
import org.hersys.dailyreport.DailyReportSummary;
import org.hersys.dailyreport.DiagnosedPatient;
import org.hersys.dailyreport.DoubleCount;
import org.hersys.dailyreport.Jurisdiction;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.InfectionPlace;
import org.hersys.diagnosis.InfectionRoute;
import org.hersys.diagnosis.RiskFactors;
import org.hersys.diagnosis.Specimen;
import org.hersys.diagnosis.SpecimenResult;
import org.hersys.diagnosis.Symptom;
import org.hersys.diagnosis.Symptoms;
import org.hersys.diagnosis.TestMethod;
import org.hersys.diagnosis.TestRecord;
import org.hersys.diagnosis.Travel;
import org.hersys.diagnosis.VaccinationHistory;
import org.hersys.diagnosis.VaccineDose;
import org.hersys.facility.MedicalInstitution;
import org.hersys.form.NotificationItem;
import org.hersys.institution.Prefecture;
import org.hersys.law.Truth;
import org.hersys.message.CodeToSend;
import org.hersys.message.Message;
import org.hersys.message.MessageChannel;
import org.hersys.message.MessageId;
import org.hersys.message.MessageKind;
import org.hersys.message.OutgoingCall;
import org.hersys.message.OutgoingMail;
import org.hersys.message.OutgoingSms;
import org.hersys.message.QueuedMessage;
import org.hersys.message.SmsText;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.Filing;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationDraft;
import org.hersys.notification.Query;
import org.hersys.notification.QueryId;
import org.hersys.notification.RereadConfirmation;
import org.hersys.notification.SubmissionKey;
import org.hersys.notification.UnfiledNotification;
import org.hersys.person.AgeBracket;
import org.hersys.person.BirthDate;
import org.hersys.person.CaseId;
import org.hersys.person.EmailAddress;
import org.hersys.person.FreeText;
import org.hersys.person.Guardian;
import org.hersys.person.HersysId;
import org.hersys.person.KanaName;
import org.hersys.person.NotificationId;
import org.hersys.person.PersonName;
import org.hersys.person.PhoneNumber;
import org.hersys.person.PostalAddress;
import org.hersys.person.PostalCode;
import org.hersys.person.Sex;
import org.hersys.regime.DutyChange;
import org.hersys.regime.ReportingRegimes;
import org.hersys.result.Outcome;
import org.hersys.result.Page;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.InventedValues;
import org.hersys.time.JapanTime;
import org.hersys.usecase.SettingUpAuthenticator;

/** One of everything that holds personal data, and what of it nobody may see. */
final class Confidential {

    static final LocalDate TODAY = LocalDate.of(2022, 9, 26);
    static final Instant NOW = Instant.parse("2022-09-26T03:00:00Z");

    private static final LocalDate BORN = LocalDate.of(1931, 7, 13);
    private static final FreeText TEXT = FreeText.of("秘匿事項");
    private static final HersysId HERSYS_ID = HersysId.of("77193311");
    private static final HersysId REPLACED_ID = HersysId.of("77193322");
    private static final CaseId CASE = CaseId.of(new UUID(0, 1));
    private static final NotificationId NOTIFICATION = NotificationId.of(new UUID(0, 2));
    private static final QueryId QUERY = QueryId.of(new UUID(0, 3));
    private static final MedicalInstitution CLINIC = Institutions.clinic();

    static final Actor CLERK = Actor.outpatient(ActorId.of("u-1"), CLINIC.id());
    static final Actor NURSE =
            Actor.centre(ActorId.of("u-2"), Institutions.centre().id());
    private static final ReportingUnit UNIT = ReportingUnit.of(CLINIC.id());
    private static final DailyReportSheet SHEET =
            DailyReportSheet.of(DailyReportSheetId.of(new UUID(0, 7)), UNIT, NOW, CLERK.id());
    private static final Attribution ENTERED = Attribution.of(CLERK, NOW);
    private static final Attribution LATER = Attribution.of(NURSE, NOW.plusSeconds(60));

    /** What must never be printed: every one is in {@link #objects()}, and no other part of them looks like it. */
    static final List<String> SECRETS =
            List.of("秘匿", "ヒトク", "1931", "7719331", "7719332", "7719333", "77193311", "77193322", "0007719", "hitoku");

    private Confidential() {}

    /** Everything on the form and everything personal in it, with each check at odds with another. */
    static NotificationContent content() {
        return NotificationContent.builder()
                .diagnosisClass(DiagnosisClass.SUSPECTED_PATIENT)
                .name(PersonName.of("秘匿　千尋"))
                .kana(KanaName.of("ヒトク　チヒロ"))
                .sex(Sex.MALE)
                .birthDate(BirthDate.of(BORN))
                .occupation(TEXT)
                .registeredAddress(address())
                .registeredAddressPhone(InventedValues.mobile(7_719_331))
                .whereabouts(PostalAddress.builder().country("秘匿国").text(TEXT).build())
                .whereaboutsPhone(PhoneNumber.asTyped("秘匿番号7719332"))
                .guardian(Guardian.builder()
                        .name(PersonName.of("秘匿　保"))
                        .address(address())
                        .phone(InventedValues.fixedLine(7_719_333))
                        .build())
                .symptoms(Symptoms.of(List.of(Symptom.NONE, Symptom.FEVER)).withOther(TEXT))
                .tests(List.of(test()))
                .firstVisitDate(TODAY.plusDays(1))
                .diagnosisDate(TODAY)
                .presumedInfectionDate(TODAY.plusDays(2))
                .onsetDate(TODAY.plusDays(1))
                .dateOfDeath(TODAY.minusDays(9))
                .infectionRoutes(
                        List.of(InfectionRoute.of(InfectionRoute.Kind.OTHER).withDetail(TEXT)))
                .infectionPlaces(List.of(InfectionPlace.abroad(TEXT).withDetail(TEXT)))
                .travel(Travel.to(List.of(TEXT)))
                .vaccination(VaccinationHistory.of(List.of(VaccineDose.builder(1, Truth.YES)
                        .product(TEXT)
                        .maker(TEXT)
                        .build())))
                .riskFactors(RiskFactors.of(Truth.NO).withOther(TEXT))
                .pregnancy(Truth.YES)
                .remarks(TEXT)
                .build();
    }

    /** As if a patient had reported: an account may be one. */
    private static DailyReport dailyReport() {
        var byPatient = Attribution.of(Actor.patient(ActorId.of("u-3"), HERSYS_ID), NOW);
        return DailyReport.submitted(
                DailyReportId.of(new UUID(0, 8)),
                SHEET,
                Jurisdiction.of(Prefecture.TOKYO),
                byPatient,
                DailyReportContent.of(DailyCounts.zero()));
    }

    private static List<DiagnosedPatient> patients() {
        return List.of(new DiagnosedPatient(
                "chart-1", content().facts(Prefecture.TOKYO, TODAY).orElseThrow()));
    }

    private static CarryOver carryOver() {
        return CarryOver.of(
                CarryOverId.of(new UUID(0, 9)),
                UNIT,
                TODAY,
                AgeBracket.TEENS,
                1,
                CarryOverReason.FOUND_LATER,
                Attribution.of(Actor.patient(ActorId.of("u-3"), HERSYS_ID), NOW));
    }

    /** Everything of the core that holds such data, at least once. */
    static List<Object> objects() {
        var unfiled = UnfiledNotification.begin(NOTIFICATION, CASE, draft(), ENTERED);
        var filed = filed();
        var changed = content().toBuilder().remarks(FreeText.of("秘匿事項の訂正")).build();
        var facts = content().facts(Prefecture.TOKYO, TODAY).orElseThrow();
        var decision = ReportingRegimes.standard().decide(facts);
        return List.of(
                unfiled,
                filed,
                filed.frozenBy(NotificationId.of(new UUID(0, 4)), LATER),
                content().changesTo(changed),
                content().toBuilder(),
                record(),
                CaseDraft.of(caseContent()),
                CASE_AFFILIATION,
                candidate(),
                DuplicateFinder.keysOf(content()),
                SearchKey.keysOf(content()),
                query(),
                auditEntry(),
                SealedEntry.of(auditEntry(), auditEntry().digest(), 1, 1),
                new CodeToSend(MessageChannel.SMS, InventedValues.mobile(7_719_331), "7719331"),
                new OutgoingSms(MessageId.random(), InventedValues.mobile(7_719_331), SmsText.of(TEXT.value())),
                new OutgoingCall(MessageId.random(), InventedValues.fixedLine(7_719_333), TEXT.value()),
                new OutgoingMail(
                        MessageId.random(), EmailAddress.of("hitoku@mail.example"), TEXT.value(), TEXT.value()),
                Page.last(List.of(QueuedMessage.first(Message.toCentre(
                                MessageKind.CENTRE_TOLD_OF_SUBMISSION,
                                Institutions.centre().id(),
                                NOW)
                        .about(CASE, HERSYS_ID)))),
                accounts(),
                signingIn(),
                checked(),
                Checks.standard(),
                Checks.standard().run(checked()),
                facts,
                new DutyChange<>(content(), decision, decision),
                Institutions.centre(),
                SHEET,
                dailyReport(),
                carryOver(),
                DailyReportLedger.of(UNIT, List.of(dailyReport()), List.of(carryOver())),
                DailyReportSummary.of(NOW, List.of(dailyReport())),
                new DoubleCount(CLINIC.id(), TODAY, List.of(UNIT, UNIT)),
                patients(),
                DailyReportPrefill.of(TODAY, Prefecture.TOKYO, patients()),
                hersys().setting(),
                story(),
                reporting(),
                Institutions.followUpCentre(),
                Outcome.accepted(content()),
                Page.last(List.of(record())),
                Optional.of(HERSYS_ID));
    }

    private static final CaseAffiliation CASE_AFFILIATION =
            CaseAffiliation.builder().enteredBy(CLINIC.id()).patient(HERSYS_ID).build();

    /** Looks for everything that can be looked for. */
    static CaseQuery query() {
        return CaseQuery.builder()
                .hersysId(HERSYS_ID)
                .name(PersonName.of("秘匿　千尋"))
                .kana(KanaName.of("ヒトク　チヒロ"))
                .kanaBeginning(KanaName.of("ヒトク"))
                .birthDate(BirthDate.of(BORN))
                .phone(InventedValues.mobile(7_719_331))
                .build()
                .orElseThrow();
    }

    static Actor patient() {
        return Actor.patient(ActorId.of("u-3"), HERSYS_ID);
    }

    static CheckSubject checked() {
        return CheckSubject.builder(content(), TODAY)
                .candidates(List.of(candidate()))
                .smsWanted(true)
                .build();
    }

    static FiledNotification filed() {
        var reread = RereadConfirmation.of(content(), CLERK.id(), NOW);
        var filing = Filing.builder(
                        CLINIC, PersonName.of("秘匿　医師"), Institutions.centre().id(), ENTERED)
                .reread(reread)
                .acceptedWarnings(Map.of("CODE", TEXT))
                .build();
        return FiledNotification.file(NOTIFICATION, CASE, content(), filing, TODAY)
                .confirmed(Institutions.centre().id(), LATER)
                .asked(Query.of(QUERY, NotificationItem.REMARKS, TEXT, LATER))
                .answered(QUERY, TEXT, ENTERED)
                .orElseThrow();
    }

    private static AuditEntry auditEntry() {
        return AuditEntry.of(patient(), Operation.READ_CASE, NOW)
                .about(CASE)
                .about(AuditSubject.of(LoginId.of("clinic-3")))
                .done();
    }

    /** The system in memory, with the institutions of the kit. */
    static Hersys hersys() {
        return Hersys.inMemory(Clock.fixed(NOW, JapanTime.ZONE), Institutions.directory());
    }

    /** Of who signs in: a number and a name, too. */
    private static List<Object> accounts() {
        var phone = new RegisteredPhone(InventedValues.mobile(7_719_331));
        var token = SecretToken.draw(new Random(1));
        var account = Account.builder(LoginId.of("clinic-3"), CLERK, "△△課1", ENTERED)
                .password("hashed", NOW, NOW)
                .phone(phone)
                .build();
        var signIn = SignIn.builder(token.digest(), account.id(), SignInStage.CODE_WANTED, NOW, NOW)
                .newPhone(phone)
                .build();
        return List.of(
                account,
                account.next(),
                signIn,
                signIn.next(SignInStage.ENDED),
                Password.of("hitoku"),
                new ResponsiblePerson(OrganisationKey.of(CLINIC.id()), PersonName.of("秘匿　院長"), TODAY, ENTERED),
                new SignInStep.PhoneWanted(token),
                new SignInStep.CodeWanted(token, PhoneChoice.among(List.of(phone)), false, 1, 1),
                new SignInStep.NewPasswordWanted(token),
                new SignInStep.SignedIn(token, CLERK),
                new SettingUpAuthenticator.Offer(token, "otpauth://totp/hitoku"));
    }

    private static List<Outcome<?>> signingIn() {
        var hersys = hersys();
        hersys.namingResponsiblePerson().name(NURSE, CLERK, PersonName.of("秘匿　院長"), true);
        return List.of(
                hersys.issuingAccount().issue(NURSE, LoginId.of("clinic-3"), CLERK, "△△課1"),
                hersys.listingAccounts().ofCentre(NURSE, Institutions.centre().id()));
    }

    private static List<Outcome<?>> reporting() {
        var sending = hersys().sendingDailyReport();
        var sheet = sending.open(CLERK, UNIT).orElseThrow();
        var content = DailyReportContent.of(DailyCounts.zero());
        return List.of(
                sending.confirm(CLERK, sheet.id(), content),
                sending.submit(CLERK, sheet.id(), content, content.reported().total()));
    }

    /** What the use cases answer while a notification is submitted, confirmed and read. */
    private static List<Outcome<?>> story() {
        var hersys = hersys();
        var submitted = hersys.notifyingCase().submit(CLERK, acceptable());
        var id = submitted.orElseThrow().notificationId();
        var caseId = submitted.orElseThrow().caseId();
        var answers = List.<Outcome<?>>of(
                submitted,
                hersys.confirmingNotification().confirm(NURSE, id, 1),
                hersys.readingCase().read(NURSE, caseId),
                hersys.readingCase().notificationHistory(CLERK, id));
        answers.forEach(Outcome::orElseThrow);
        return answers;
    }

    /** What can be filed, with everything accepted that is odd about it. */
    static NotificationDraft acceptable() {
        var content = content().toBuilder()
                .diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT)
                .firstVisitDate(TODAY)
                .presumedInfectionDate(TODAY.minusDays(1))
                .onsetDate(TODAY)
                .build();
        var draft = NotificationDraft.builder(content)
                .physician(PersonName.of("秘匿　医師"))
                .reread(RereadConfirmation.of(content, CLERK.id(), NOW))
                .acknowledgingEmptyItems();
        Checks.standard()
                .all()
                .forEach(check -> draft.acceptWarning(check.code().name(), TEXT));
        return draft.build();
    }

    private static NotificationDraft draft() {
        return NotificationDraft.builder(content())
                .physician(PersonName.of("秘匿　医師"))
                .channel(EntryChannel.EMR)
                .submissionKey(SubmissionKey.of("key-1"))
                .reread(RereadConfirmation.of(content(), CLERK.id(), NOW))
                .acceptWarning("CODE", TEXT)
                .build();
    }

    private static CaseContent caseContent() {
        return CaseContent.builder()
                .shared(content().shared())
                .email(EmailAddress.of("hitoku@mail.example"))
                .interviewNotes(TEXT)
                .remarks(TEXT)
                .tests(List.of(test()))
                .externalId(ExternalId.of(ExternalIdKind.CHART_NUMBER, "秘匿1"))
                .build();
    }

    static CaseRecord record() {
        return CaseRecord.register(CASE, HERSYS_ID, ENTERED)
                .replacedHersysIds(List.of(REPLACED_ID))
                .content(caseContent())
                .status(history())
                .handedOver(new IdHandOver(HERSYS_ID, HandOverMeans.LEAFLET, ENTERED))
                .build();
    }

    static StatusHistory history() {
        return StatusHistory.empty()
                .changedTo(CurrentStatus.values()[0], TODAY, Attribution.of(patient(), NOW))
                .orElseThrow();
    }

    private static DuplicateCandidate candidate() {
        return DuplicateCandidate.of(CASE, HERSYS_ID, Set.of(DuplicateGround.KANA_AND_PHONE), TODAY);
    }

    private static TestRecord test() {
        return TestRecord.builder()
                .method(TestMethod.OTHER)
                .specimen(Specimen.OTHER)
                .otherSpecimen(TEXT)
                .takenOn(TODAY)
                .result(SpecimenResult.OTHER)
                .build();
    }

    private static PostalAddress address() {
        return PostalAddress.builder()
                .postalCode(PostalCode.of("0007719"))
                .prefecture(Prefecture.TOKYO)
                .text("秘匿荘")
                .build();
    }
}
