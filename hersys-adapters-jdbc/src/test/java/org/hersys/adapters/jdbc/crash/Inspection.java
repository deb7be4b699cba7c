package org.hersys.adapters.jdbc.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hersys.access.Operation;
import org.hersys.account.AccountSession;
import org.hersys.account.LoginId;
import org.hersys.actor.OrganisationKey;
import org.hersys.audit.AuditResult;
import org.hersys.cases.CaseRecord;
import org.hersys.dailyreport.DailyReport;
import org.hersys.notification.SubmissionKey;
import org.hersys.person.CaseId;
import org.hersys.person.NotificationId;
import org.hersys.port.Transaction;
import org.hersys.port.UnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Notifications;
import org.hersys.testkit.Systems;

/** Looks through a whole store after a kill: what is there of a submission is all of it, and nothing is there twice. */
final class Inspection implements AutoCloseable {

    private static final OrganisationKey CLINIC = OrganisationKey.of(Actors.clinicClerk());

    private final SharedDatabase shared;
    private final HikariDataSource database;
    private final UnitOfWork store;

    private Inspection(SharedDatabase shared) {
        this.shared = shared;
        this.database = shared.open(1);
        this.store = shared.storeOver(database);
    }

    /** Until it is closed: a file of H2 belongs to one process at a time. */
    static Inspection of(SharedDatabase shared) {
        return new Inspection(shared);
    }

    @Override
    public void close() {
        database.close();
    }

    List<CaseRecord> history(CaseId id) {
        return store.run(transaction -> Outcome.accepted(transaction.cases().history(id)))
                .orElseThrow();
    }

    List<AccountSession> sessions(LoginId account) {
        return store.run(transaction -> Outcome.accepted(transaction.accounts().sessions(account)))
                .orElseThrow();
    }

    /** The daily reports of so many days, each in its one and only version. */
    List<DailyReport> reports(int days) {
        var reports = store.run(transaction -> Outcome.accepted(Worker.reports(transaction, days)))
                .orElseThrow();
        assertThat(count("daily_report")).isEqualTo(reports.size());
        assertThat(count("daily_report_version")).isEqualTo(reports.size());
        return reports;
    }

    /** The notification of each patient who was notified, of some numbers; fails if anything of one is missing. */
    Map<Integer, NotificationId> submitted(IntStream patients) {
        return store.run(transaction -> {
                    var submitted = new HashMap<Integer, NotificationId>();
                    patients.forEach(number -> transaction
                            .submissions()
                            .find(CLINIC, SubmissionKey.of("patient-" + number))
                            .ifPresent(submission -> {
                                assertWhole(transaction, submission.notificationId());
                                submitted.put(number, submission.notificationId());
                            }));
                    return Outcome.accepted(submitted);
                })
                .orElseThrow();
    }

    private static void assertWhole(Transaction transaction, NotificationId id) {
        var notification = transaction.notifications().find(id).orElseThrow();
        var record = transaction.cases().find(notification.caseId()).orElseThrow();
        assertThat(transaction.notifications().history(id)).hasSize((int) notification.version());
        assertThat(transaction.cases().history(record.caseId())).hasSize((int) record.version());
        assertThat(transaction.cases().findByHersysId(record.hersysId())).contains(record);
    }

    /** Nothing is there but whole submissions, each with one entry in the trail. */
    void assertNothingElseIsThere() {
        int submissions = count("submission");
        assertThat(List.of("patient_case", "notification", "message", "hersys_id"))
                .allSatisfy(table -> assertThat(count(table)).isEqualTo(submissions));
        var told = store.run(transaction ->
                        Outcome.accepted(transaction.audit().entriesBetween(Instant.MIN, Instant.MAX).stream()
                                .filter(entry ->
                                        entry.operation() == Operation.SUBMIT && entry.result() == AuditResult.DONE)
                                .flatMap(entry -> entry.notification().stream())
                                .toList()))
                .orElseThrow();
        assertThat(told).hasSize(submissions).doesNotHaveDuplicates();
        assertChainHolds();
    }

    /** Every entry is sealed after each kill, and the chain of all seals up to now verifies. */
    private void assertChainHolds() {
        var hersys = Systems.builder(Systems.clockOn(Notifications.IN_2021))
                .unitOfWork(store)
                .build();
        hersys.sealingAudit().seal();
        var verification = hersys.verifyingAudit().verify(Duration.ZERO);
        assertThat(verification.findings()).isEmpty();
        assertThat(verification.unsealed()).isZero();
        assertThat(verification.entries()).isEqualTo(count("audit_entry"));
    }

    /** How many of the cases of the numbers below are there; fails if one lacks its notification or its entry. */
    int loaded(int patients) {
        int loaded = store.run(transaction -> Outcome.accepted((int) IntStream.range(0, patients)
                        .filter(number ->
                                transaction.cases().find(Worker.caseId(number)).isPresent())
                        .count()))
                .orElseThrow();
        assertThat(List.of("patient_case", "notification", "hersys_id", "audit_entry_case"))
                .allSatisfy(table -> assertThat(count(table)).isEqualTo(loaded));
        assertThat(List.of("notification", "hersys_id", "audit_entry_case"))
                .allSatisfy(table -> assertThat(casesWithout(table)).isZero());
        assertChainHolds();
        return loaded;
    }

    private int casesWithout(String table) {
        return counted("{schema}.patient_case c WHERE NOT EXISTS (SELECT 1 FROM {schema}." + table
                + " t WHERE t.case_id = c.case_id)");
    }

    private int count(String table) {
        return counted("{schema}." + table);
    }

    private int counted(String rowsOf) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("SELECT count(*) FROM " + rowsOf.replace("{schema}", shared.schema()))) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException failed) {
            throw new AssertionError("the tables must be readable", failed);
        }
    }
}
