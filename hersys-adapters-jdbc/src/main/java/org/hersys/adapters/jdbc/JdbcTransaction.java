package org.hersys.adapters.jdbc;

import org.hersys.port.AccountRepository;
import org.hersys.port.AuditTrail;
import org.hersys.port.CaseRepository;
import org.hersys.port.DailyReportRepository;
import org.hersys.port.NotificationRepository;
import org.hersys.port.Outbox;
import org.hersys.port.SubmissionRegister;
import org.hersys.port.Transaction;

/** The ports of one transaction, over one connection. */
final class JdbcTransaction implements Transaction {

    private final Session session;
    private final CaseRepository cases;
    private final NotificationRepository notifications;
    private final SubmissionRegister submissions;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final DailyReportRepository dailyReports;
    private final AccountRepository accounts;

    JdbcTransaction(Session session, Protection protection) {
        this.session = session;
        var documents = new Documents(protection);
        this.cases = new JdbcCases(session, protection);
        this.notifications = new JdbcNotifications(session, documents);
        this.submissions = new JdbcSubmissions(session);
        this.audit = new JdbcAuditTrail(session);
        this.outbox = new JdbcOutbox(session);
        this.dailyReports = new JdbcDailyReports(session);
        this.accounts = new JdbcAccounts(session, documents);
    }

    Session session() {
        return session;
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
