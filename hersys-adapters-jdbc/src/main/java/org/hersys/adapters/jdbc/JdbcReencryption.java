package org.hersys.adapters.jdbc;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hersys.adapters.jdbc.Documents.Place;
import org.hersys.person.CaseId;
import org.hersys.port.StorageException;
import org.hersys.result.Outcome;

/**
 * Writes anew what is stored with a key that is being replaced, or in clear because encryption was switched on later
 * (再暗号化). Others go on reading and writing meanwhile.
 *
 * <pre>{@code
 * var done = JdbcReencryption.of(store).run(sofar -> {});
 * // once more, until nothing was rewritten: then no row needs the former key
 * }</pre>
 *
 * <p>It goes over all documents and over the search keys of all cases in batches, each in a transaction of its own; it may be
 * broken off at any time and begun anew. Every program must know and use the new key before it begins. Thread-safe; one at a
 * time is enough.
 */
public final class JdbcReencryption {

    private static final int BATCH = 100;

    private static final UUID FIRST = new UUID(0, 0);

    private static final List<SealedTable> TABLES = List.of(
            SealedTable.ofVersions("patient_case", "case_id"),
            SealedTable.ofVersions("notification", "notification_id"),
            SealedTable.ofRows("account", "account_id"),
            SealedTable.ofRows("responsible_person", "person_id"),
            SealedTable.ofRows("sign_in", "sign_in_id"));

    private static final String CASES =
            "SELECT case_id FROM hersys.patient_case WHERE case_id > ? ORDER BY case_id LIMIT ?";

    private final JdbcUnitOfWork store;
    private final Protection protection;

    private JdbcReencryption(JdbcUnitOfWork store, Protection protection) {
        this.store = store;
        this.protection = protection;
    }

    /**
     * For what a store keeps.
     *
     * @param store a store with encryption, which has transactions of its own
     * @return what writes it anew
     * @throws IllegalArgumentException if the store has no encryption
     */
    public static JdbcReencryption of(JdbcUnitOfWork store) {
        var protection = requireNonNull(store, "store").protection();
        if (protection == Protection.NONE) {
            throw new IllegalArgumentException("a store must have encryption for its rows to be encrypted anew");
        }
        return new JdbcReencryption(store, protection.acceptingClear());
    }

    /**
     * Goes over everything once.
     *
     * @param progress is told after each batch what was done so far
     * @return what was done
     * @throws StorageException if the database fails, a document cannot be decrypted, or the thread is interrupted; what was
     *     done stays done
     */
    public ReencryptionProgress run(Consumer<ReencryptionProgress> progress) {
        var soFar = ReencryptionProgress.NOTHING;
        for (var table : TABLES) {
            soFar = documents(table, soFar, progress);
        }
        return searchKeys(soFar, progress);
    }

    private ReencryptionProgress documents(
            SealedTable table, ReencryptionProgress before, Consumer<ReencryptionProgress> progress) {
        var soFar = before;
        var from = new Place(table.name(), FIRST, 0);
        while (true) {
            requireNotInterrupted();
            var last = from;
            var batch = inOneTransaction(session -> table.after(session, last, BATCH).stream()
                    .map(row -> new Done(row.place(), rewrite(session, table, row)))
                    .toList());
            if (batch.isEmpty()) {
                break;
            }
            from = batch.get(batch.size() - 1).place();
            soFar = soFar.withDocuments(
                    batch.size(), batch.stream().filter(Done::isRewritten).count());
            progress.accept(soFar);
        }
        return soFar;
    }

    private boolean rewrite(Session session, SealedTable table, SealedTable.Row row) {
        if (protection.isCurrent(row.column())) {
            return false;
        }
        var document = protection.document(row.place(), row.column());
        return table.replace(session, row, protection.column(row.place(), document));
    }

    private ReencryptionProgress searchKeys(ReencryptionProgress before, Consumer<ReencryptionProgress> progress) {
        var soFar = before;
        var from = FIRST;
        while (true) {
            requireNotInterrupted();
            var last = from;
            var ids = inOneTransaction(
                    session -> session.list(CASES, each -> each.uuid(last).number(BATCH), row -> Columns.uuid(row, 1)));
            if (ids.isEmpty()) {
                break;
            }
            from = ids.get(ids.size() - 1);
            // Each in a transaction of its own: a batch of locks would meet those of others in another order.
            long rewritten = ids.stream().filter(this::renewSearchKeys).count();
            soFar = soFar.withCases(ids.size(), rewritten);
            progress.accept(soFar);
        }
        return soFar;
    }

    private boolean renewSearchKeys(UUID id) {
        return inOneTransaction(session -> new JdbcCases(session, protection).renewKeys(CaseId.of(id)));
    }

    private <T> T inOneTransaction(Function<Session, T> work) {
        return store.inSession(session -> Outcome.accepted(work.apply(session))).orElseThrow();
    }

    /** A part must not be taken for the whole, of which somebody asks whether anything is left. */
    private static void requireNotInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new StorageException("everything must be gone over, but the thread was interrupted; begin anew");
        }
    }

    private record Done(Place place, boolean isRewritten) {}
}
