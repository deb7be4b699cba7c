package org.hersys.adapters.jdbc;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hersys.json.StoredDocument;
import org.hersys.port.StorageException;

/** What stands in a column of documents: JSON in UTF-8, protected or not. */
final class Documents {

    /** Where a document stands: what is sealed for one place cannot be read at another. */
    record Place(String table, UUID id, long version) {

        /** The row, as a message names it. */
        @Override
        public String toString() {
            return "the document of the table " + table + ", row " + id + ", version " + version + ",";
        }
    }

    /** For documents without personal data. */
    static final Documents PLAIN = new Documents(Protection.NONE);

    private final Protection protection;

    Documents(Protection protection) {
        this.protection = protection;
    }

    <T> byte[] write(Place place, StoredDocument<T> document) {
        return protection.column(place, document.json().getBytes(StandardCharsets.UTF_8));
    }

    <T> StoredDocument<T> read(Place place, Class<T> type, byte[] column) {
        return StoredDocument.read(type, new String(protection.document(place, column), StandardCharsets.UTF_8))
                .fold(document -> document, problems -> {
                    throw new StorageException(place + " must be readable by this release, but is not");
                });
    }
}
