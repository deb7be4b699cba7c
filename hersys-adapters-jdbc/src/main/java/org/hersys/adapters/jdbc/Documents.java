package org.hersys.adapters.jdbc;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hersys.json.StoredDocument;
import org.hersys.port.StorageException;

/** What stands in a column of documents: JSON in UTF-8. */
final class Documents {

    /** Where a document stands: what is sealed for one place cannot be read at another. */
    record Place(String table, UUID id, long version) {}

    static final Documents PLAIN = new Documents();

    private Documents() {}

    <T> byte[] write(Place place, StoredDocument<T> document) {
        return document.json().getBytes(StandardCharsets.UTF_8);
    }

    <T> StoredDocument<T> read(Place place, Class<T> type, byte[] column) {
        return StoredDocument.read(type, new String(column, StandardCharsets.UTF_8))
                .fold(document -> document, problems -> {
                    throw new StorageException("a document of the table " + place.table()
                            + " must be readable by this release; look at the row " + place.id() + ", version "
                            + place.version());
                });
    }
}
