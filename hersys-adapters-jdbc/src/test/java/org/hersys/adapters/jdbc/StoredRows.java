package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hersys.access.Operation;
import org.hersys.access.Relation;
import org.hersys.account.Account;
import org.hersys.account.AccountSession;
import org.hersys.account.AccountState;
import org.hersys.account.LoginId;
import org.hersys.account.TokenDigest;
import org.hersys.actor.OrganisationKey;
import org.hersys.audit.AuditEntry;
import org.hersys.audit.AuditSubject;
import org.hersys.cases.CaseQuery;
import org.hersys.cases.CaseRecord;
import org.hersys.dailyreport.DailyReport;
import org.hersys.dailyreport.DailyReportSheetId;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.message.FailureReason;
import org.hersys.message.MessageState;
import org.hersys.notification.NotificationState;
import org.hersys.notification.SubmissionKey;
import org.hersys.person.CaseId;
import org.hersys.person.HersysId;
import org.hersys.person.KanaName;
import org.hersys.person.NotificationId;
import org.hersys.person.PersonName;
import org.hersys.port.AccountRepository;
import org.hersys.port.AuditTrail;
import org.hersys.port.CaseScope;
import org.hersys.port.DailyReportRepository;
import org.hersys.port.Outbox;
import org.hersys.port.Transaction;
import org.hersys.result.Outcome;
import org.hersys.result.PageRequest;
import org.hersys.testdatabase.TestDatabase;
import org.hersys.testkit.Systems;
import org.hersys.time.JapanTime;

/** Rows as each version of the schema held them, kept as scripts: a migration must not lose them. */
final class StoredRows {

    private static final Pattern TEXT = Pattern.compile("utf8\\('((?:[^']++|'')*+)'\\)");
    private static final Pattern BYTES = Pattern.compile("hex\\('([0-9a-f]*+)'\\)");

    /** After all that the rows tell of. */
    private static final Instant LATER = Instant.parse("2022-10-03T03:00:00Z");

    private static final CaseId CASE = CaseId.of(UUID.fromString("00000000-0000-0001-0000-000000000001"));
    private static final NotificationId NOTIFICATION =
            NotificationId.of(UUID.fromString("00000000-0000-0002-0000-000000000001"));
    private static final UUID SHEET = UUID.fromString("00000000-0000-0004-0000-000000000001");

    private StoredRows() {}

    /** What a database of a version holds: the rows that came with it and with the versions before. */
    static void insertInto(TestDatabase database, int version) {
        for (int number = 1; number <= version; number++) {
            String script = new SchemaName(database.schema()).in(script(number));
            for (var statement : Migrations.statements(script)) {
                database.execute(withBytes(database, statement));
            }
        }
    }

    private static String withBytes(TestDatabase database, String statement) {
        String withTexts = TEXT.matcher(statement)
                .replaceAll(found -> bytes(
                        database,
                        HexFormat.of()
                                .formatHex(found.group(1).replace("''", "'").getBytes(StandardCharsets.UTF_8))));
        return BYTES.matcher(withTexts).replaceAll(found -> bytes(database, found.group(1)));
    }

    private static String bytes(TestDatabase database, String hex) {
        return database.isPostgres() ? "decode('" + hex + "', 'hex')" : "X'" + hex + "'";
    }

    private static String script(int version) {
        var file = "rows/" + Migrations.fileName(Migrations.of(version)) + ".sql";
        try (var stream = StoredRows.class.getResourceAsStream(file)) {
            assertThat(stream)
                    .as("each migration needs rows that later ones must not lose: %s", file)
                    .isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All that a database of a version held. */
    static void assertAreThere(JdbcUnitOfWork store, int version) {
        var hersys = Systems.builder(Clock.fixed(LATER, JapanTime.ZONE))
                .unitOfWork(store)
                .build();
        store.run(transaction -> {
            assertCaseAndNotification(transaction);
            if (version >= 2) {
                assertAuditTrail(transaction.audit(), version >= 8);
            }
            if (version >= 3) {
                assertMessages(transaction.outbox(), version >= 6);
            }
            if (version >= 4) {
                assertFound(transaction);
            }
            if (version >= 5) {
                assertDailyReports(transaction.dailyReports());
            }
            if (version >= 7) {
                assertAccounts(transaction.accounts());
            }
            return Outcome.accepted(true);
        });
        if (version >= 2) {
            var verified = hersys.verifyingAudit().verify(Duration.ofDays(1));
            assertThat(verified.findings()).isEmpty();
            assertThat(verified.entries()).isEqualTo(2);
        }
        assertThat(hersys.reindexingCases().reindex()).isEqualTo(1);
        store.run(transaction -> Outcome.accepted(assertFound(transaction)));
    }

    private static void assertCaseAndNotification(Transaction transaction) {
        assertThat(transaction.cases().history(CASE)).hasSize(2);
        assertThat(transaction.cases().findByHersysId(HersysId.of("00000001")))
                .hasValueSatisfying(found -> assertThat(found.version()).isEqualTo(2));
        assertThat(transaction.notifications().ofCase(CASE)).hasSize(1);
        assertThat(transaction.notifications().find(NOTIFICATION))
                .hasValueSatisfying(found -> assertThat(found.state()).isEqualTo(NotificationState.SUBMITTED));
        assertThat(transaction.submissions().find(new OrganisationKey("institution:clinic"), SubmissionKey.of("key-1")))
                .hasValueSatisfying(found -> assertThat(found.notificationId()).isEqualTo(NOTIFICATION));
    }

    private static void assertAuditTrail(AuditTrail trail, boolean haveSubjects) {
        assertThat(trail.entriesOf(CASE))
                .extracting(AuditEntry::operation)
                .containsExactly(Operation.SUBMIT, Operation.READ_CASE, Operation.READ_CASE);
        assertThat(trail.newestSeal()).hasValueSatisfying(seal -> {
            assertThat(seal.number()).isEqualTo(1);
            assertThat(seal.entries()).isEqualTo(2);
        });
        assertThat(trail.unsealed()).isEqualTo(haveSubjects ? 2 : 1);
        if (haveSubjects) {
            assertThat(trail.entriesOf(AuditSubject.of(LoginId.of("former-clerk"))))
                    .extracting(AuditEntry::operation)
                    .containsExactly(Operation.CLOSE_ACCOUNT);
        }
    }

    private static void assertMessages(Outbox outbox, boolean haveCodes) {
        var all = outbox.list(EnumSet.allOf(MessageState.class), PageRequest.first())
                .items();
        assertThat(all).hasSize(haveCodes ? 4 : 2);
        var listed = all.subList(0, 2);
        if (haveCodes) {
            assertThat(all.get(2).message().secret()).isPresent();
            assertThat(all.get(2).message().expiresAt()).isPresent();
            assertThat(all.get(3).message().secret()).isEmpty();
            assertThat(outbox.findByReference("gw-0002")).contains(all.get(3));
        }
        assertThat(listed)
                .extracting(queued -> queued.message().state())
                .containsExactly(MessageState.WAITING, MessageState.FAILED);
        assertThat(listed)
                .allSatisfy(queued -> assertThat(queued.message().caseId()).contains(CASE));
        assertThat(listed.get(1)).satisfies(failed -> {
            assertThat(failed.attempts()).isEqualTo(3);
            assertThat(failed.repeats()).isEqualTo(1);
            assertThat(failed.lease())
                    .hasValueSatisfying(lease -> assertThat(lease.dispatcher()).isEqualTo("mail-1"));
            assertThat(failed.lastFailure()).contains(FailureReason.of("GATEWAY_BUSY"));
            assertThat(failed.gatewayReference()).contains("gw-0001");
        });
    }

    private static void assertDailyReports(DailyReportRepository reports) {
        var clinic = ReportingUnit.of(InstitutionId.of("clinic"));
        var day = LocalDate.of(2022, 10, 7);
        assertThat(reports.find(clinic, day)).hasValueSatisfying(report -> {
            assertThat(report.version()).isEqualTo(2);
            assertThat(reports.history(report.id())).hasSize(2);
        });
        assertThat(reports.standingFor(InstitutionId.of("clinic-next-door"), day))
                .extracting(DailyReport::unit)
                .containsExactly(ReportingUnit.of(CentreId.of("centre")));
        assertThat(reports.sheet(DailyReportSheetId.of(SHEET))).isPresent();
        assertThat(reports.carryOvers(clinic)).hasSize(1);
    }

    private static void assertAccounts(AccountRepository accounts) {
        var clinic = LoginId.of("clinic-1.ward_2@example");
        assertThat(accounts.find(clinic)).hasValueSatisfying(account -> {
            assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
            assertThat(account.version()).isEqualTo(12);
            assertThat(account.phones()).hasSize(2);
        });
        assertThat(accounts.of(CentreId.of("centre")))
                .extracting(Account::id)
                .containsExactly(clinic, LoginId.of("former-clerk"));
        assertThat(accounts.responsiblePerson(new OrganisationKey("institution:clinic")))
                .isPresent();
        assertThat(accounts.signIn(new TokenDigest("a".repeat(64))))
                .hasValueSatisfying(signIn -> assertThat(signIn.code()).isPresent());
        assertThat(accounts.sessions(clinic))
                .extracting(AccountSession::token)
                .containsExactly(new TokenDigest("d".repeat(64)));
    }

    /** By what is clear and by what is a key. */
    private static boolean assertFound(Transaction transaction) {
        var scope = new CaseScope(new OrganisationKey("institution:clinic"), Set.of(Relation.ENTERED_BY_US));
        for (var query : List.of(
                CaseQuery.builder().kanaBeginning(KanaName.of("カク")),
                CaseQuery.builder().kana(KanaName.of("カクウ　ハナコ")),
                CaseQuery.builder().name(PersonName.of("架空　花子")),
                CaseQuery.builder().diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT),
                CaseQuery.builder().institution(InstitutionId.of("clinic")),
                CaseQuery.builder().idNotHandedOver())) {
            assertThat(transaction
                            .cases()
                            .search(query.build().orElseThrow(), scope, PageRequest.first())
                            .items())
                    .extracting(CaseRecord::caseId)
                    .containsExactly(CASE);
        }
        return true;
    }
}
