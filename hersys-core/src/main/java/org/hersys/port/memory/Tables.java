package org.hersys.port.memory;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.hersys.access.Relation;
import org.hersys.account.Account;
import org.hersys.account.AccountSession;
import org.hersys.account.LoginId;
import org.hersys.account.ResponsiblePerson;
import org.hersys.account.SignIn;
import org.hersys.account.TokenDigest;
import org.hersys.actor.OrganisationKey;
import org.hersys.audit.AuditEntry;
import org.hersys.audit.AuditSeal;
import org.hersys.audit.AuditSubject;
import org.hersys.audit.SealedEntry;
import org.hersys.cases.CaseRecord;
import org.hersys.cases.DuplicateKey;
import org.hersys.dailyreport.CarryOver;
import org.hersys.dailyreport.CarryOverId;
import org.hersys.dailyreport.DailyReport;
import org.hersys.dailyreport.DailyReportId;
import org.hersys.dailyreport.DailyReportSheet;
import org.hersys.dailyreport.DailyReportSheetId;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.message.MessageId;
import org.hersys.message.MessagePriority;
import org.hersys.message.QueuedMessage;
import org.hersys.notification.Notification;
import org.hersys.notification.SubmissionKey;
import org.hersys.person.CaseId;
import org.hersys.person.HersysId;
import org.hersys.person.NotificationId;
import org.hersys.port.CaseScope;
import org.hersys.port.Submission;

/** What is stored. The values in the maps are immutable, lists too: a change puts another one. */
final class Tables {

    record OwnedKey(OrganisationKey organisation, SubmissionKey key) {}

    record ReportKey(ReportingUnit unit, LocalDate date) {}

    final Map<CaseId, List<CaseRecord>> cases = new HashMap<>();

    /** Never emptied: an id that was given out stays so. */
    final Map<HersysId, CaseId> hersysIds = new HashMap<>();

    final Map<DuplicateKey, Set<CaseId>> casesByKey = new HashMap<>();

    /** By what each organisation is tied to a case. */
    final Map<CaseId, Map<OrganisationKey, Set<Relation>>> affiliations = new HashMap<>();

    final Map<NotificationId, List<Notification>> notifications = new HashMap<>();

    final Map<CaseId, List<NotificationId>> notificationsByCase = new HashMap<>();

    final Map<OwnedKey, Submission> submissions = new HashMap<>();

    final Map<NotificationId, Set<OwnedKey>> submissionsByNotification = new HashMap<>();

    /** In the order of commit, as the transactions run one after the other. */
    final NavigableMap<Long, AuditEntry> audit = new TreeMap<>();

    final NavigableMap<Long, AuditEntry> unsealedAudit = new TreeMap<>();

    final Map<Long, List<SealedEntry>> sealedAudit = new HashMap<>();

    final NavigableMap<Long, AuditSeal> seals = new TreeMap<>();

    /** Never goes back: a number of an entry that was removed or undone is not given again. */
    long lastAudit;

    final Map<CaseId, List<AuditEntry>> auditByCase = new HashMap<>();

    final Map<AuditSubject, List<AuditEntry>> auditBySubject = new HashMap<>();

    final Map<MessageId, QueuedMessage> messages = new LinkedHashMap<>();

    /** In the order in which they were added. */
    final Map<MessageId, Long> messageNumbers = new HashMap<>();

    long lastMessage;

    /** Which are to be sent, those that are being sent too, by when they are due. */
    private final Map<MessagePriority, NavigableMap<MessageTurn, MessageId>> waiting =
            new EnumMap<>(MessagePriority.class);

    /** Those of them that are worth nothing from some moment on. */
    final NavigableMap<MessageTurn, MessageId> expiring = new TreeMap<>();

    final NavigableMap<GivenReference, MessageId> byReference = new TreeMap<>();

    final Map<DailyReportSheetId, DailyReportSheet> sheets = new HashMap<>();

    /** In the order of their submission. */
    final Map<DailyReportId, List<DailyReport>> dailyReports = new LinkedHashMap<>();

    final Map<ReportKey, DailyReportId> dailyReportsByDate = new HashMap<>();

    /** In the order in which they were entered. */
    final Map<CarryOverId, CarryOver> carryOvers = new LinkedHashMap<>();

    final Map<LoginId, Account> accounts = new HashMap<>();

    final Map<OrganisationKey, ResponsiblePerson> responsiblePersons = new HashMap<>();

    final Map<TokenDigest, SignIn> signIns = new HashMap<>();

    final Map<TokenDigest, AccountSession> sessions = new LinkedHashMap<>();

    NavigableMap<MessageTurn, MessageId> waiting(MessagePriority priority) {
        return waiting.computeIfAbsent(priority, first -> new TreeMap<>());
    }

    /** Whether a case is tied to the organisation by one of the relations. */
    boolean isIn(CaseScope scope, CaseId id) {
        var tied = affiliations.getOrDefault(id, Map.of()).get(scope.organisation());
        return tied != null && scope.holds(tied);
    }
}
