package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hersys.audit.AuditFinding.Kind.ENTRY_ADDED;
import static org.hersys.audit.AuditFinding.Kind.ENTRY_CHANGED;
import static org.hersys.audit.AuditFinding.Kind.ENTRY_REMOVED;
import static org.hersys.audit.AuditFinding.Kind.HEAD_DIFFERS;
import static org.hersys.audit.AuditFinding.Kind.ORDER_CHANGED;
import static org.hersys.audit.AuditFinding.Kind.PRUNED_WITHOUT_RECORD;
import static org.hersys.audit.AuditFinding.Kind.SEAL_CHANGED;
import static org.hersys.audit.AuditFinding.Kind.SEAL_MISSING;
import static org.hersys.audit.AuditFinding.Kind.UNSEALED_TOO_LONG;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.hersys.Hersys;
import org.hersys.access.Operation;
import org.hersys.account.LoginId;
import org.hersys.audit.AuditEntry;
import org.hersys.audit.AuditEntryId;
import org.hersys.audit.AuditFinding;
import org.hersys.audit.AuditFinding.Kind;
import org.hersys.audit.AuditSeal;
import org.hersys.audit.AuditSubject;
import org.hersys.audit.AuditVerification;
import org.hersys.audit.SealedEntry;
import org.hersys.json.StoredDocument;
import org.hersys.person.CaseId;
import org.hersys.port.AuditTrail;
import org.hersys.port.UnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.testdatabase.TestDatabase;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Systems;
import org.hersys.time.JapanTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever writes to the tables by other ways than ours is found out. */
abstract class AuditSealingContract {

    private static final Duration HOUR = Duration.ofHours(1);

    private static final AuditSubject CLINIC_3 = AuditSubject.of(LoginId.of("clinic-3"));

    private final TestDatabase database = database();
    final UnitOfWork store = database.emptied().store().build();
    final Hersys hersys = Systems.builder(Clock.fixed(Samples.START, JapanTime.ZONE))
            .unitOfWork(store)
            .build();

    abstract TestDatabase database();

    /** Entries 1 to 3 under seal 1, entries 4 to 6 under seal 2. */
    @BeforeEach
    void sealTwoBatches() {
        for (int batch = 0; batch < 2; batch++) {
            for (int number = 1; number <= 3; number++) {
                append(batch * 3 + number);
            }
            assertThat(hersys.sealingAudit().seal()).hasSize(1);
        }
        assertThat(verified().isClean()).isTrue();
    }

    static AuditEntry entry(int number, int caseNumber) {
        return AuditEntry.of(Actors.centreNurse(), Operation.READ_CASE, Samples.START)
                .withId(new AuditEntryId(id(number)))
                .about(CaseId.of(new UUID(9, caseNumber)))
                .done();
    }

    static UUID id(int number) {
        return new UUID(8, number);
    }

    void append(int number) {
        within(trail -> {
            trail.append(entry(number, number));
            return true;
        });
    }

    <T> T within(Function<AuditTrail, T> work) {
        return store.run(transaction -> Outcome.accepted(work.apply(transaction.audit())))
                .orElseThrow();
    }

    AuditVerification verified() {
        return hersys.verifyingAudit().verify(HOUR);
    }

    private void sql(String statement) {
        database.execute(statement.replace("hersys.", database.schema() + "."));
    }

    private void entryIs(int number, String assignment) {
        sql("UPDATE hersys.audit_entry SET " + assignment + " WHERE entry_id = '" + id(number) + "'");
    }

    private String bytes(byte[] bytes) {
        String hex = HexFormat.of().formatHex(bytes);
        return database.isPostgres() ? "'\\x" + hex + "'" : "X'" + hex + "'";
    }

    private String document(AuditEntry entry) {
        return bytes(StoredDocument.of(AuditEntry.class, entry).json().getBytes(StandardCharsets.UTF_8));
    }

    private List<Kind> kinds() {
        return verified().findings().stream().map(AuditFinding::kind).toList();
    }

    @Test
    void a_removed_entry_is_found() {
        sql("DELETE FROM hersys.audit_entry WHERE entry_id = '" + id(5) + "'");

        assertThat(verified().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(ENTRY_REMOVED);
            assertThat(finding.seal()).contains(2L);
            assertThat(finding.position()).contains(2);
        });
    }

    @Test
    void a_changed_document_is_found() {
        entryIs(5, "document = " + document(entry(5, 99)));

        assertThat(verified().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(ENTRY_CHANGED);
            assertThat(finding.entry()).contains(new AuditEntryId(id(5)));
        });
    }

    @Test
    void a_document_that_is_none_any_more_is_found() {
        entryIs(5, "document = " + bytes("{".getBytes(StandardCharsets.UTF_8)));

        assertThat(kinds()).containsExactly(ENTRY_CHANGED);
    }

    @Test
    void a_changed_digest_is_found_also_one_that_is_none() {
        entryIs(5, "digest = " + bytes(new byte[32]));
        assertThat(kinds()).containsExactly(ENTRY_CHANGED);

        entryIs(5, "digest = " + bytes(new byte[3]));
        assertThat(kinds()).containsExactly(ENTRY_CHANGED);
    }

    @Test
    void a_document_changed_with_all_that_belongs_to_it_is_found() {
        var other = entry(5, 99);
        entryIs(
                5,
                "document = " + document(other) + ", digest = "
                        + bytes(other.digest().bytes()));
        sql("UPDATE hersys.audit_entry_case SET case_id = '" + new UUID(9, 99) + "' WHERE entry_id = '" + id(5) + "'");

        assertThat(kinds()).containsExactly(ENTRY_CHANGED);
    }

    @Test
    void an_entry_that_is_hidden_from_its_case_or_its_time_is_found() {
        sql("DELETE FROM hersys.audit_entry_case WHERE entry_id = '" + id(2) + "'");
        entryIs(5, "happened_at = TIMESTAMP WITH TIME ZONE '2020-01-01 00:00:00+00'");

        assertThat(verified().findings())
                .extracting(finding -> finding.entry().orElseThrow().value())
                .containsExactly(id(2), id(5));
    }

    @Test
    void a_subject_that_was_removed_or_changed_is_found() {
        within(trail -> {
            trail.append(reset("clinic-3"));
            return true;
        });
        hersys.sealingAudit().seal();
        assertThat(verified().isClean()).isTrue();
        List<AuditEntry> found = within(trail -> trail.entriesOf(CLINIC_3));
        assertThat(found).containsExactly(reset("clinic-3"));

        for (var assignment : List.of(
                "subject = 'clinic-4'",
                "subject = NULL",
                "subject_kind = 'ORGANISATION'",
                "subject_kind = NULL",
                "document = " + document(reset("clinic-4")) + ", subject = 'clinic-4'",
                "document = " + document(resetOf().done()) + ", subject = NULL, subject_kind = NULL")) {
            entryIs(7, assignment);
            assertThat(kinds()).as(assignment).containsExactly(ENTRY_CHANGED);
            entryIs(7, "subject = 'clinic-3', subject_kind = 'ACCOUNT', document = " + document(reset("clinic-3")));
            assertThat(kinds()).isEmpty();
        }
    }

    private static AuditEntry.Builder resetOf() {
        return AuditEntry.of(Actors.centreNurse(), Operation.RESET_ACCOUNT, Samples.START)
                .withId(new AuditEntryId(id(7)));
    }

    private static AuditEntry reset(String account) {
        return resetOf().about(AuditSubject.of(LoginId.of(account))).done();
    }

    @Test
    void entries_that_changed_places_are_found() {
        entryIs(4, "seal_position = 3");
        entryIs(6, "seal_position = 1");

        assertThat(kinds()).containsExactly(ORDER_CHANGED);
    }

    @Test
    void entries_that_changed_their_seals_are_found() {
        entryIs(3, "seal_number = 2");
        entryIs(6, "seal_number = 1");

        assertThat(kinds()).containsExactly(ENTRY_CHANGED, ENTRY_CHANGED);
    }

    @Test
    void an_entry_that_was_added_later_is_found() {
        append(7);
        entryIs(7, "seal_number = 2, seal_position = 4");

        assertThat(kinds()).containsExactly(ENTRY_ADDED);
    }

    @Test
    void entries_that_were_put_aside_are_found() {
        entryIs(5, "seal_number = 0");
        assertThat(kinds()).containsExactlyInAnyOrder(ENTRY_REMOVED, SEAL_MISSING);

        entryIs(5, "seal_number = 3");
        assertThat(kinds()).containsExactlyInAnyOrder(ENTRY_REMOVED, SEAL_MISSING);

        entryIs(5, "seal_number = NULL");
        assertThat(kinds()).containsExactly(ENTRY_REMOVED);
    }

    @Test
    void a_changed_seal_is_found_in_each_of_its_columns() {
        var zeros = bytes(new byte[32]);
        for (var assignment : List.of(
                "sealed_at = TIMESTAMP WITH TIME ZONE '2020-01-01 00:00:00+00'",
                "entries = 2",
                "entries_digest = " + zeros,
                "previous_digest = " + zeros,
                "pruned_through = 1",
                "pruned_by = 'u-1'",
                "pruned_by = 'no account'",
                "digest = " + zeros,
                "digest = " + bytes(new byte[1]))) {
            database.emptied();
            sealTwoBatches();
            sql("UPDATE hersys.audit_seal SET " + assignment + " WHERE seal_number = 2");

            assertThat(kinds()).as(assignment).contains(SEAL_CHANGED);
        }
    }

    @Test
    void an_end_that_was_cut_off_with_its_entries_is_found_by_who_knows_the_head() {
        var head = verified().head().orElseThrow();
        sql("DELETE FROM hersys.audit_seal WHERE seal_number = 2");
        assertThat(kinds()).containsExactly(SEAL_MISSING);

        sql("DELETE FROM hersys.audit_entry WHERE seal_number = 2");
        assertThat(verified().isClean()).isTrue();
        assertThat(hersys.verifyingAudit().verify(HOUR, head).findings())
                .extracting(AuditFinding::kind)
                .containsExactly(HEAD_DIFFERS);
    }

    @Test
    void a_seal_that_is_gone_is_found() {
        sql("DELETE FROM hersys.audit_seal WHERE seal_number = 1");

        assertThat(kinds()).containsExactly(SEAL_MISSING);
    }

    @Test
    void a_batch_that_is_gone_without_record_is_found() {
        sql("DELETE FROM hersys.audit_entry WHERE seal_number = 1");

        assertThat(kinds()).containsExactly(PRUNED_WITHOUT_RECORD);
    }

    @Test
    void an_entry_that_was_changed_before_it_was_sealed_is_found() {
        append(7);
        entryIs(7, "document = " + document(entry(7, 99)));
        hersys.sealingAudit().seal();

        assertThat(kinds()).containsExactly(ENTRY_CHANGED);
    }

    @Test
    void an_entry_that_waits_too_long_for_its_seal_is_found() {
        append(7);
        var later = Systems.builder(Clock.fixed(Samples.START.plus(HOUR).plusNanos(1), JapanTime.ZONE))
                .unitOfWork(store)
                .build();

        assertThat(verified().isClean()).isTrue();
        assertThat(verified().unsealed()).isEqualTo(1);
        assertThat(later.verifyingAudit().verify(HOUR).findings())
                .extracting(AuditFinding::kind)
                .containsExactly(UNSEALED_TOO_LONG);
    }

    List<UUID> idsUnder(AuditSeal seal) {
        return within(trail -> trail.entriesOfSeal(seal.number())).stream()
                .map(SealedEntry::id)
                .map(AuditEntryId::value)
                .toList();
    }

    static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
