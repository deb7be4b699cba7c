package org.hersys.adapters.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.hersys.adapters.jdbc.Documents.Place;
import org.hersys.json.StoredDocument;

/** The documents of a table that keeps the last version only, each bound to the name of its row. */
final class RowDocuments<T> {

    private final String table;
    private final Class<T> type;
    private final Documents documents;

    RowDocuments(String table, Class<T> type, Documents documents) {
        this.table = table;
        this.type = type;
        this.documents = documents;
    }

    /** A document for a new row. */
    Row<T> first(T value, long version) {
        return new Row<>(this, new Place(table, UUID.randomUUID(), version), StoredDocument.of(type, value));
    }

    /** Of the name of the row, the version and the document, in this order. */
    Row<T> read(ResultSet row) throws SQLException {
        var place = new Place(table, Columns.uuid(row, 1), row.getLong(2));
        return new Row<>(this, place, documents.read(place, type, row.getBytes(3)));
    }

    /** A document where it stands. */
    static final class Row<T> {

        private final RowDocuments<T> of;
        private final Place place;
        private final StoredDocument<T> document;

        private Row(RowDocuments<T> of, Place place, StoredDocument<T> document) {
            this.of = of;
            this.place = place;
            this.document = document;
        }

        /** The next version, with whatever a later release has written into this one. */
        Row<T> next(T value) {
            return new Row<>(of, new Place(place.table(), place.id(), place.version() + 1), document.with(value));
        }

        T value() {
            return document.value();
        }

        long version() {
            return place.version();
        }

        byte[] column() {
            return of.documents.write(place, document);
        }

        Parameters bind(Parameters each) throws SQLException {
            return each.uuid(place.id()).number(place.version()).bytes(column());
        }
    }
}
