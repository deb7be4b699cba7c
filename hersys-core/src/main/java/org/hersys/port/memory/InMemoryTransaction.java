package org.hersys.port.memory;

import org.hersys.port.AccountRepository;
import org.hersys.port.AuditTrail;
import org.hersys.port.CaseRepository;
import org.hersys.port.DailyReportRepository;
import org.hersys.port.NotificationRepository;
import org.hersys.port.Outbox;
import org.hersys.port.SubmissionRegister;
import org.hersys.port.Transaction;

/** The ports of one transaction, over the tables of the store. */
final class InMemoryTransaction implements Transaction {

    private final Session session;
    private final CaseRepository cases;
    private final NotificationRepository notifications;
    private final SubmissionRegister submissions;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final DailyReportRepository dailyReports;
    private final AccountRepository accounts;

    InMemoryTransaction(Session session, Tables tables) {
        this.session = session;
        this.cases = new InMemoryCases(session, tables);
        this.notifications = new InMemoryNotifications(session, tables);
        this.submissions = new InMemorySubmissions(session, tables);
        this.audit = new InMemoryAuditTrail(session, tables);
        this.outbox = new InMemoryOutbox(session, tables);
        this.dailyReports = new InMemoryDailyReports(session, tables);
        this.accounts = new InMemoryAccounts(session, tables);
    }

    @Override
    public CaseRepository cases() {
        session.requireOpen();
        return cases;
    }

    @Override
    public NotificationRepository notifications() {
        session.requireOpen();
        return notifications;
    }

    @Override
    public SubmissionRegister submissions() {
        session.requireOpen();
        return submissions;
    }

    @Override
    public AuditTrail audit() {
        session.requireOpen();
        return audit;
    }

    @Override
    public Outbox outbox() {
        session.requireOpen();
        return outbox;
    }

    @Override
    public DailyReportRepository dailyReports() {
        session.requireOpen();
        return dailyReports;
    }

    @Override
    public AccountRepository accounts() {
        session.requireOpen();
        return accounts;
    }
}
