package org.hersys.json.internal.types;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hersys.access.Operation;
import org.hersys.access.Relation;
import org.hersys.account.Account;
import org.hersys.account.AccountSession;
import org.hersys.account.AccountState;
import org.hersys.account.LoginId;
import org.hersys.account.OneTimeCode;
import org.hersys.account.RegisteredPhone;
import org.hersys.account.ResponsiblePerson;
import org.hersys.account.SignIn;
import org.hersys.account.SignInFault;
import org.hersys.account.SignInStage;
import org.hersys.account.TokenDigest;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.actor.Attribution;
import org.hersys.actor.EntryChannel;
import org.hersys.actor.Role;
import org.hersys.audit.AuditEntry;
import org.hersys.audit.AuditEntryId;
import org.hersys.audit.AuditFinding;
import org.hersys.audit.AuditResult;
import org.hersys.audit.AuditSeal;
import org.hersys.audit.AuditSubject;
import org.hersys.audit.AuditVerification;
import org.hersys.audit.Digest;
import org.hersys.care.CurrentStatus;
import org.hersys.care.StatusEntry;
import org.hersys.care.StatusHistory;
import org.hersys.cases.CaseContent;
import org.hersys.cases.CaseDraft;
import org.hersys.cases.CaseRecord;
import org.hersys.cases.DuplicateCandidate;
import org.hersys.cases.DuplicateGround;
import org.hersys.cases.ExternalId;
import org.hersys.cases.ExternalIdKind;
import org.hersys.cases.HandOverMeans;
import org.hersys.cases.IdHandOver;
import org.hersys.check.CheckFinding;
import org.hersys.check.CheckReport;
import org.hersys.check.Gravity;
import org.hersys.dailyreport.AdministrativeTestReport;
import org.hersys.dailyreport.CarriedIn;
import org.hersys.dailyreport.CarryOver;
import org.hersys.dailyreport.CarryOverId;
import org.hersys.dailyreport.CarryOverReason;
import org.hersys.dailyreport.CorrectionRight;
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
import org.hersys.dailyreport.FollowUpCentreId;
import org.hersys.dailyreport.Jurisdiction;
import org.hersys.dailyreport.NotificationShortfall;
import org.hersys.dailyreport.ReportChannel;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.dailyreport.ReportingUnitKind;
import org.hersys.dailyreport.SummaryDimension;
import org.hersys.dailyreport.TestTally;
import org.hersys.description.ActionDescription;
import org.hersys.description.FormDescription;
import org.hersys.description.InputDescription;
import org.hersys.description.InputType;
import org.hersys.description.ItemDescription;
import org.hersys.description.OptionDescription;
import org.hersys.diagnosis.Certainty;
import org.hersys.diagnosis.DesignatedDrug;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.diagnosis.InfectionPlace;
import org.hersys.diagnosis.InfectionRoute;
import org.hersys.diagnosis.IntensiveCare;
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
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.facility.MedicalInstitution;
import org.hersys.facility.MedicalInstitutionCode;
import org.hersys.facility.PublicHealthCentre;
import org.hersys.form.FormCondition;
import org.hersys.form.FormEdition;
import org.hersys.form.FormItem;
import org.hersys.form.NotificationItem;
import org.hersys.form.Obligation;
import org.hersys.institution.MunicipalityCode;
import org.hersys.institution.Prefecture;
import org.hersys.json.internal.shape.ChoiceShape;
import org.hersys.json.internal.shape.Shape;
import org.hersys.law.Citation;
import org.hersys.law.Criterion;
import org.hersys.law.CriterionResult;
import org.hersys.law.Item;
import org.hersys.law.Provenance;
import org.hersys.law.Provision;
import org.hersys.law.Truth;
import org.hersys.message.FailureReason;
import org.hersys.message.Message;
import org.hersys.message.MessageChannel;
import org.hersys.message.MessageId;
import org.hersys.message.MessageKind;
import org.hersys.message.MessageLease;
import org.hersys.message.MessageReceiver;
import org.hersys.message.MessageState;
import org.hersys.message.QueuedMessage;
import org.hersys.message.UnreadableMessage;
import org.hersys.notification.Confirmation;
import org.hersys.notification.EmptyItemsAcknowledgement;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.Filing;
import org.hersys.notification.FrozenNotification;
import org.hersys.notification.ItemChange;
import org.hersys.notification.Notification;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationDraft;
import org.hersys.notification.NotificationOperation;
import org.hersys.notification.NotificationState;
import org.hersys.notification.Query;
import org.hersys.notification.QueryId;
import org.hersys.notification.RereadConfirmation;
import org.hersys.notification.SubmissionKey;
import org.hersys.notification.UnfiledNotification;
import org.hersys.person.AgeBracket;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.AgeReckoning;
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
import org.hersys.regime.CountingBasis;
import org.hersys.regime.GoverningRegime;
import org.hersys.regime.Instruction;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.ReportingDuty;
import org.hersys.regime.TestReportDecision;
import org.hersys.release.CertificateDecision;
import org.hersys.release.CertificateFacts;
import org.hersys.release.ContactDecision;
import org.hersys.release.ContactFacts;
import org.hersys.release.Moment;
import org.hersys.release.NegativeTest;
import org.hersys.release.RecuperationPlace;
import org.hersys.release.ReleaseAlternative;
import org.hersys.release.ReleaseDecision;
import org.hersys.release.ReleaseFacts;
import org.hersys.release.ReleaseOutcome;
import org.hersys.result.Problem;
import org.hersys.rulebook.RuleBook;
import org.hersys.text.BilingualText;
import org.hersys.time.EffectivePeriod;
import org.hersys.usecase.CaseFile;
import org.hersys.usecase.ConfirmationReceipt;
import org.hersys.usecase.DailyReportConfirmation;
import org.hersys.usecase.DailyReportReceipt;
import org.hersys.usecase.DispatchReport;
import org.hersys.usecase.FulfilledDuty;
import org.hersys.usecase.LoadReport;
import org.hersys.usecase.LoadReport.RefusedCase;
import org.hersys.usecase.SubmissionReceipt;

/**
 * The types of one or two packages, and what they look like (型の組).
 *
 * <p>Described when the first of them is asked for: who decides on notification has no use for receipts.
 */
final class TypeGroup {

    /** The packages of all groups, in the order of the domain. */
    static final List<String> PACKAGES = List.of(
            "org.hersys.text",
            "org.hersys.time",
            "org.hersys.result",
            "org.hersys.law",
            "org.hersys.institution",
            "org.hersys.person",
            "org.hersys.facility",
            "org.hersys.actor",
            "org.hersys.diagnosis",
            "org.hersys.form",
            "org.hersys.release",
            "org.hersys.regime",
            "org.hersys.rulebook",
            "org.hersys.notification",
            "org.hersys.care",
            "org.hersys.dailyreport",
            "org.hersys.cases",
            "org.hersys.check",
            "org.hersys.access",
            "org.hersys.audit",
            "org.hersys.message",
            "org.hersys.account",
            "org.hersys.usecase",
            "org.hersys.description");

    private final Map<Class<?>, Shape<?>> shapes = new LinkedHashMap<>();

    private TypeGroup() {}

    /** The types of a package; none of a package that is not ours. */
    static Map<Class<?>, Shape<?>> of(String packageName) {
        var group = new TypeGroup();
        switch (packageName) {
            case "org.hersys.text" -> group.add(BilingualText.class, ResultShapes.BILINGUAL);
            case "org.hersys.time" -> group.add(EffectivePeriod.class, TimeShapes.PERIOD);
            case "org.hersys.result" -> group.add(Problem.class, ResultShapes.PROBLEM);
            case "org.hersys.law" -> group.law();
            case "org.hersys.institution" -> group.places();
            case "org.hersys.person" -> group.persons();
            case "org.hersys.facility" -> group.facilities();
            case "org.hersys.actor" -> group.actors();
            case "org.hersys.diagnosis" -> group.diagnosis();
            case "org.hersys.form" -> group.form();
            case "org.hersys.release" -> group.release();
            case "org.hersys.regime" -> group.regime();
            case "org.hersys.rulebook" -> group.add(RuleBook.class, RuleBookShapes.BOOK);
            case "org.hersys.notification" -> group.notifications();
            case "org.hersys.care" -> group.care();
            case "org.hersys.dailyreport" -> group.dailyReport();
            case "org.hersys.cases" -> group.cases();
            case "org.hersys.check" -> group.checks();
            case "org.hersys.access" -> group.access();
            case "org.hersys.audit" -> group.audit();
            case "org.hersys.message" -> group.messages();
            case "org.hersys.account" -> group.accounts();
            case "org.hersys.usecase" -> group.receipts();
            case "org.hersys.description" -> group.description();
            default -> {
                // Not ours.
            }
        }
        return Collections.unmodifiableMap(group.shapes);
    }

    private void law() {
        add(Truth.class, LawShapes.TRUTH);
        names(Provenance.class);
        add(Citation.class, LawShapes.CITATION);
        add(Criterion.class, LawShapes.CRITERION);
        add(CriterionResult.class, LawShapes.RESULT);
        add(Provision.class, LawShapes.PROVISION);
        add(Item.class, LawShapes.ITEM);
    }

    private void places() {
        add(Prefecture.class, PersonShapes.PREFECTURE);
        add(MunicipalityCode.class, PersonShapes.MUNICIPALITY);
    }

    private void persons() {
        add(HersysId.class, PersonShapes.HERSYS_ID);
        add(NotificationId.class, PersonShapes.NOTIFICATION_ID);
        add(BirthDate.class, PersonShapes.BIRTH_DATE);
        add(AgeKnowledge.class, PersonShapes.AGE);
        names(AgeBracket.class);
        names(AgeReckoning.class);
        add(CaseId.class, PersonShapes.CASE_ID);
        add(PersonName.class, PersonShapes.NAME);
        add(KanaName.class, PersonShapes.KANA);
        names(Sex.class);
        add(PhoneNumber.class, PersonShapes.PHONE);
        add(EmailAddress.class, PersonShapes.EMAIL);
        add(PostalCode.class, PersonShapes.POSTAL_CODE);
        add(PostalAddress.class, PersonShapes.ADDRESS);
        add(Guardian.class, PersonShapes.GUARDIAN);
        add(FreeText.class, PersonShapes.FREE_TEXT);
    }

    private void facilities() {
        add(InstitutionId.class, ActorShapes.INSTITUTION_ID);
        add(CentreId.class, ActorShapes.CENTRE_ID);
        add(MedicalInstitutionCode.class, ActorShapes.INSTITUTION_CODE);
        add(MedicalInstitution.class, ActorShapes.INSTITUTION);
        add(PublicHealthCentre.class, ActorShapes.CENTRE);
    }

    private void actors() {
        add(ActorId.class, ActorShapes.ACTOR_ID);
        names(Role.class);
        add(Actor.class, ActorShapes.ACTOR);
        names(EntryChannel.class);
        add(Attribution.class, ActorShapes.ATTRIBUTION);
    }

    private void diagnosis() {
        names(DiagnosisClass.class);
        names(TestMethod.class);
        names(TestProgramme.class);
        names(RiskFactor.class);
        names(DesignatedDrug.class);
        names(Certainty.class);
        names(IntensiveCare.class);
        names(Severity.class);
        names(Specimen.class);
        names(SpecimenResult.class);
        names(Symptom.class);
        add(OxygenSaturation.class, DiagnosisShapes.OXYGEN_SATURATION);
        add(TestRecord.class, DiagnosisShapes.TEST);
        add(Symptoms.class, DiagnosisShapes.SYMPTOMS);
        add(RiskFactors.class, DiagnosisShapes.RISK_FACTORS);
        add(VaccineDose.class, DiagnosisShapes.DOSE);
        add(VaccinationHistory.class, DiagnosisShapes.VACCINATION);
        names(InfectionRoute.Kind.class);
        add(InfectionRoute.class, DiagnosisShapes.ROUTE);
        add(InfectionPlace.class, DiagnosisShapes.PLACE);
        add(Travel.class, DiagnosisShapes.TRAVEL);
    }

    private void form() {
        add(NotificationItem.class, FormShapes.ITEM_ID);
        names(Obligation.class);
        add(FormCondition.class, FormShapes.CONDITION);
        add(FormItem.class, FormShapes.ITEM);
        add(FormEdition.class, FormShapes.EDITION);
    }

    private void release() {
        names(RecuperationPlace.class);
        names(ReleaseOutcome.class);
        names(ReleaseAlternative.class);
        add(Moment.class, TimeShapes.MOMENT);
        add(NegativeTest.class, ReleaseShapes.NEGATIVE_TEST);
        add(ReleaseFacts.class, ReleaseShapes.FACTS);
        add(ReleaseDecision.class, ReleaseShapes.DECISION);
        add(ContactFacts.class, ReleaseShapes.CONTACT_FACTS);
        add(ContactDecision.class, ReleaseShapes.CONTACT_DECISION);
        add(CertificateFacts.class, ReleaseShapes.CERTIFICATE_FACTS);
        add(CertificateDecision.class, ReleaseShapes.CERTIFICATE_DECISION);
    }

    private void regime() {
        names(ReportingDuty.class);
        names(CountingBasis.class);
        add(Instruction.class, RegimeShapes.INSTRUCTION);
        add(GoverningRegime.class, RegimeShapes.GOVERNING);
        add(NotificationFacts.class, RegimeShapes.FACTS);
        add(NotificationDecision.class, RegimeShapes.DECISION);
        add(TestReportDecision.class, RegimeShapes.TEST_REPORT);
    }

    private void notifications() {
        names(NotificationState.class);
        names(NotificationOperation.class);
        add(SubmissionKey.class, NotificationShapes.SUBMISSION_KEY);
        add(QueryId.class, NotificationShapes.QUERY_ID);
        add(NotificationContent.class, ContentShapes.CONTENT);
        add(ItemChange.class, ContentShapes.CHANGE);
        add(RereadConfirmation.class, NotificationShapes.REREAD);
        add(EmptyItemsAcknowledgement.class, NotificationShapes.ACKNOWLEDGEMENT);
        add(NotificationDraft.class, NotificationShapes.DRAFT);
        add(Filing.class, NotificationShapes.FILING);
        add(Confirmation.class, NotificationShapes.CONFIRMATION);
        add(Query.class, NotificationShapes.QUERY);
        add(UnfiledNotification.class, NotificationShapes.UNFILED);
        add(FiledNotification.class, NotificationShapes.FILED);
        add(FrozenNotification.class, NotificationShapes.FROZEN);
        add(Notification.class, NotificationShapes.NOTIFICATION);
    }

    private void care() {
        names(CurrentStatus.class);
        add(StatusEntry.class, CaseShapes.STATUS_ENTRY);
        add(StatusHistory.class, CaseShapes.STATUS);
    }

    private void dailyReport() {
        names(ReportingUnitKind.class);
        add(FollowUpCentreId.class, DailyReportShapes.FOLLOW_UP_CENTRE_ID);
        add(FollowUpCentre.class, DailyReportShapes.FOLLOW_UP_CENTRE);
        add(ReportingUnit.class, DailyReportShapes.UNIT);
        add(Jurisdiction.class, DailyReportShapes.JURISDICTION);
        add(DailyCounts.class, DailyReportShapes.COUNTS);
        names(ReportChannel.class);
        add(DailyReportLine.class, DailyReportShapes.LINE);
        names(CarryOverReason.class);
        add(CarryOverId.class, DailyReportShapes.CARRY_OVER_ID);
        add(CarryOver.class, DailyReportShapes.CARRY_OVER);
        add(CarriedIn.class, DailyReportShapes.CARRIED_IN);
        add(DailyReportContent.class, DailyReportShapes.CONTENT);
        add(DailyReportSheetId.class, DailyReportShapes.SHEET_ID);
        add(DailyReportSheet.class, DailyReportShapes.SHEET);
        add(DailyReportId.class, DailyReportShapes.ID);
        add(DailyReport.class, DailyReportShapes.REPORT);
        names(CorrectionRight.class);
        names(SummaryDimension.class);
        add(DailyReportPrefill.class, DailyFigureShapes.PREFILL);
        add(NotificationShortfall.class, DailyFigureShapes.SHORTFALL);
        add(DailyReconciliation.class, DailyFigureShapes.RECONCILIATION);
        add(DailyReportSummaryRow.class, DailyFigureShapes.SUMMARY_ROW);
        add(DoubleCount.class, DailyFigureShapes.DOUBLE_COUNT);
        add(TestTally.class, DailyFigureShapes.TALLY);
        add(AdministrativeTestReport.class, DailyFigureShapes.TEST_REPORT);
    }

    private void cases() {
        names(ExternalIdKind.class);
        add(ExternalId.class, CaseShapes.EXTERNAL_ID);
        names(HandOverMeans.class);
        add(IdHandOver.class, CaseShapes.HAND_OVER);
        add(CaseContent.class, CaseShapes.CONTENT);
        add(CaseDraft.class, CaseShapes.DRAFT);
        add(CaseRecord.class, CaseShapes.RECORD);
        names(DuplicateGround.class);
        add(DuplicateCandidate.class, CaseShapes.CANDIDATE);
    }

    private void checks() {
        names(Gravity.class);
        add(CheckFinding.class, RecordShapes.FINDING);
        add(CheckReport.class, RecordShapes.REPORT);
    }

    private void access() {
        names(Operation.class);
        names(Relation.class);
    }

    private void audit() {
        names(AuditResult.class);
        add(AuditEntryId.class, RecordShapes.AUDIT_ENTRY_ID);
        names(AuditSubject.Kind.class);
        add(AuditSubject.class, RecordShapes.AUDIT_SUBJECT);
        add(AuditEntry.class, RecordShapes.AUDIT_ENTRY);
        add(Digest.class, AuditShapes.DIGEST);
        add(AuditSeal.class, AuditShapes.SEAL);
        names(AuditFinding.Kind.class);
        add(AuditFinding.class, AuditShapes.FINDING);
        add(AuditVerification.class, AuditShapes.VERIFICATION);
    }

    private void messages() {
        names(MessageKind.class);
        names(MessageChannel.class);
        names(MessageReceiver.class);
        names(MessageState.class);
        add(MessageId.class, RecordShapes.MESSAGE_ID);
        add(Message.class, RecordShapes.MESSAGE);
        add(FailureReason.class, OutboxShapes.REASON);
        add(MessageLease.class, OutboxShapes.LEASE);
        add(QueuedMessage.class, OutboxShapes.QUEUED);
        add(UnreadableMessage.class, OutboxShapes.UNREADABLE);
    }

    private void accounts() {
        add(LoginId.class, AccountShapes.LOGIN_ID);
        add(TokenDigest.class, AccountShapes.TOKEN);
        add(RegisteredPhone.class, AccountShapes.PHONE);
        names(AccountState.class);
        names(SignInFault.class);
        names(SignInStage.class);
        add(OneTimeCode.class, AccountShapes.CODE);
        add(Account.class, AccountShapes.ACCOUNT);
        add(SignIn.class, AccountShapes.SIGN_IN);
        add(AccountSession.class, AccountShapes.SESSION);
        add(ResponsiblePerson.class, AccountShapes.RESPONSIBLE_PERSON);
    }

    private void receipts() {
        add(FulfilledDuty.class, AnswerShapes.DUTY);
        add(DailyReportConfirmation.class, DailyReportShapes.CONFIRMATION);
        add(DailyReportReceipt.class, DailyReportShapes.RECEIPT);
        add(SubmissionReceipt.class, AnswerShapes.SUBMISSION);
        add(ConfirmationReceipt.class, AnswerShapes.CONFIRMATION);
        add(CaseFile.class, AnswerShapes.CASE_FILE);
        add(DispatchReport.class, OutboxShapes.REPORT);
        add(RefusedCase.class, AnswerShapes.REFUSED_CASE);
        add(LoadReport.class, AnswerShapes.LOAD);
    }

    private void description() {
        names(InputType.class);
        add(OptionDescription.class, AnswerShapes.OPTION);
        add(InputDescription.class, AnswerShapes.INPUT);
        add(ItemDescription.class, AnswerShapes.ITEM);
        add(ActionDescription.class, AnswerShapes.ACTION);
        add(FormDescription.class, AnswerShapes.FORM);
    }

    private <T> void add(Class<T> type, Shape<T> shape) {
        shapes.put(type, shape);
    }

    private <E extends Enum<E>> void names(Class<E> type) {
        add(type, ChoiceShape.of(type));
    }
}
