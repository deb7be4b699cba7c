package org.hersys.port;

/**
 * All of the store, within one transaction (取引): what one port writes, another sees, and all of it is committed or
 * rolled back together. For one thread and only until the work of the {@link UnitOfWork} ends; afterwards every call
 * throws {@link IllegalStateException}.
 */
public interface Transaction {

    /**
     * The cases.
     *
     * @return the port
     */
    CaseRepository cases();

    /**
     * The notifications.
     *
     * @return the port
     */
    NotificationRepository notifications();

    /**
     * The submission keys.
     *
     * @return the port
     */
    SubmissionRegister submissions();

    /**
     * The audit trail.
     *
     * @return the port
     */
    AuditTrail audit();

    /**
     * The messages.
     *
     * @return the port
     */
    Outbox outbox();

    /**
     * The daily reports.
     *
     * @return the port
     */
    DailyReportRepository dailyReports();

    /**
     * The accounts.
     *
     * @return the port
     */
    AccountRepository accounts();
}
