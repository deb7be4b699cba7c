package org.hersys.adapters.jdbc;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.hersys.adapters.jdbc.Documents.Place;
import org.hersys.json.StoredDocument;

/** A table whose rows say what holds now, and the table of all their versions with the documents. */
final class VersionedTable<T> {

    private final String name;
    private final Class<T> type;
    private final ToLongFunction<T> number;
    private final Function<T, Instant> enteredAt;
    private final String insert;
    private final String existing;
    private final String current;
    private final String version;
    private final String lastUntil;
    private final String history;
    private final String locked;

    VersionedTable(String name, String id, Class<T> type, ToLongFunction<T> number, Function<T, Instant> enteredAt) {
        this.name = name;
        this.type = type;
        this.number = number;
        this.enteredAt = enteredAt;
        this.insert = statement(name, id, """
                INSERT INTO hersys.{table}_version ({id}, version, entered_at, document) VALUES (?, ?, ?, ?)""");
        this.existing = statement(name, id, """
                SELECT {id} FROM hersys.{table} WHERE {id} IN (SELECT w.id FROM UNNEST(CAST(? AS UUID ARRAY)) AS w (id))""");
        this.current = statement(name, id, """
                SELECT v.version, v.document
                FROM hersys.{table} c
                JOIN hersys.{table}_version v ON v.{id} = c.{id} AND v.version = c.version
                WHERE c.{id} = ?""");
        this.version = statement(name, id, """
                SELECT version, document FROM hersys.{table}_version WHERE {id} = ? AND version = ?""");
        this.lastUntil = statement(name, id, """
                SELECT version, document FROM hersys.{table}_version
                WHERE {id} = ? AND entered_at <= ? AND version <= ?
                ORDER BY version DESC LIMIT 1""");
        this.history = statement(name, id, """
                SELECT version, document FROM hersys.{table}_version WHERE {id} = ? ORDER BY version""");
        this.locked = statement(name, id, "SELECT version FROM hersys.{table} WHERE {id} = ? FOR UPDATE");
    }

    private static String statement(String table, String id, String template) {
        return template.replace("{table}", table).replace("{id}", id);
    }

    /** The versions as one transaction sees them. */
    Rows in(Session session, Documents documents) {
        return new Rows(session, documents);
    }

    final class Rows {

        private final Session session;
        private final Documents documents;
        private final LastRead<T> lastRead = new LastRead<>();

        private Rows(Session session, Documents documents) {
            this.session = session;
            this.documents = documents;
        }

        /** Adds a version; the row of the table itself is there already. */
        void insert(UUID id, StoredDocument<T> document) {
            session.change(insert, each -> columns(each, id, document));
            lastRead.keep(id, document);
        }

        /** Adds the first versions of many. */
        void insertAllFirst(Collection<? extends T> values, Function<? super T, UUID> id) {
            session.changeAll(
                    insert, values, (each, value) -> columns(each, id.apply(value), StoredDocument.of(type, value)));
        }

        private void columns(Parameters each, UUID id, StoredDocument<T> document) throws SQLException {
            long version = number.applyAsLong(document.value());
            each.uuid(id)
                    .number(version)
                    .instant(enteredAt.apply(document.value()))
                    .bytes(documents.write(new Place(name, id, version), document));
        }

        void insertFirst(UUID id, T value) {
            insert(id, StoredDocument.of(type, value));
        }

        /** Which of many there are. */
        Set<UUID> existing(Stream<UUID> ids) {
            session.requireOpen();
            var asked = ids.toArray(UUID[]::new);
            return asked.length == 0
                    ? Set.of()
                    : Set.copyOf(
                            session.list(existing, each -> each.array("uuid", asked), row -> Columns.uuid(row, 1)));
        }

        Optional<T> find(UUID id) {
            return one(current, id, each -> each.uuid(id)).map(StoredDocument::value);
        }

        /** One version, with whatever a later release has written into it. */
        Optional<StoredDocument<T>> find(UUID id, long which) {
            return lastRead.find(id)
                    .filter(document -> number.applyAsLong(document.value()) == which)
                    .or(() -> one(version, id, each -> each.uuid(id).number(which)));
        }

        /**
         * Whether a version is still the last one before it is changed. H2 may let a row be changed by two transactions
         * that saw the same version, and restores an old one when the second rolls back, unless the row was locked before;
         * PostgreSQL looks at the row again when its turn comes.
         */
        boolean isLast(UUID id, long which) {
            return session.dialect() != Dialect.H2
                    || session.one(locked, each -> each.uuid(id), row -> row.getLong(1))
                            .filter(last -> last == which)
                            .isPresent();
        }

        List<T> history(UUID id) {
            return session.list(
                    history,
                    each -> each.uuid(id),
                    row -> document(id, row.getLong(1), row.getBytes(2)).value());
        }

        /** The columns know microseconds only: the document has the last word. */
        Optional<T> asOf(UUID id, Instant moment) {
            var found = lastUntil(id, moment, Long.MAX_VALUE);
            while (found.isPresent() && !isThere(found.get(), moment)) {
                found = lastUntil(id, moment, number.applyAsLong(found.get()) - 1);
            }
            return found;
        }

        private Optional<T> lastUntil(UUID id, Instant moment, long highest) {
            return one(lastUntil, id, each -> each.uuid(id).instant(moment).number(highest))
                    .map(StoredDocument::value);
        }

        private Optional<StoredDocument<T>> one(String select, UUID id, Parameters.Binder binder) {
            return session.one(select, binder, row -> document(id, row.getLong(1), row.getBytes(2)));
        }

        boolean isThere(T value, Instant moment) {
            return !enteredAt.apply(value).isAfter(moment);
        }

        /** A version never changes: what was read or written in this transaction need not be read again. */
        StoredDocument<T> document(UUID id, long which, byte[] column) {
            return lastRead.find(id)
                    .filter(document -> number.applyAsLong(document.value()) == which)
                    .orElseGet(() -> lastRead.keep(id, documents.read(new Place(name, id, which), type, column)));
        }
    }
}
