package org.hersys.adapters.jdbc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hersys.json.StoredDocument;

/**
 * The documents that a transaction has read or written last, so that the next version of one need not fetch it again. A
 * version never changes: if there is a newer one, the update finds that out.
 */
final class LastRead<T> {

    private static final int MOST = 64;

    private final Map<UUID, StoredDocument<T>> documents = new LinkedHashMap<>();

    StoredDocument<T> keep(UUID id, StoredDocument<T> document) {
        if (documents.size() == MOST) {
            documents.remove(documents.keySet().iterator().next());
        }
        documents.put(id, document);
        return document;
    }

    Optional<StoredDocument<T>> find(UUID id) {
        return Optional.ofNullable(documents.get(id));
    }
}
