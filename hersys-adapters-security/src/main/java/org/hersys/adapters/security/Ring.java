package org.hersys.adapters.security;

import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntUnaryOperator;

/** The keys of a ring as values: for the documents and for the search, always of the same ids and states. */
record Ring(KeySet documents, KeySet index) {

    Ring {
        if (!documents.keys().equals(index.keys())) {
            throw new IllegalArgumentException("a ring must have the same keys for documents and search");
        }
    }

    static Ring first() {
        var id = newId(any -> 0);
        return new Ring(
                KeySet.first(PredefinedAeadParameters.AES256_GCM, id),
                KeySet.first(PredefinedPrfParameters.HMAC_SHA256_PRF, id));
    }

    List<RingKey> keys() {
        return documents.keys();
    }

    /** A new key, which nothing is written with. */
    Ring introduced() {
        if (!documents.ids(RingKeyState.INTRODUCED).isEmpty()) {
            throw new IllegalStateException("a key must be promoted before the next is introduced: " + keys());
        }
        var id = newId(candidate -> (int) keys().stream()
                .filter(key -> key.equals(RingKey.of(candidate, key.state())))
                .count());
        return new Ring(
                documents.with(PredefinedAeadParameters.AES256_GCM, id),
                index.with(PredefinedPrfParameters.HMAC_SHA256_PRF, id));
    }

    Ring promoted() {
        var ids = documents.ids(RingKeyState.INTRODUCED);
        if (ids.isEmpty()) {
            throw new IllegalStateException("a key must be introduced before it is promoted: " + keys());
        }
        return new Ring(documents.inUse(ids.get(0)), index.inUse(ids.get(0)));
    }

    Ring retired() {
        return withStatus(RingKeyState.REPLACED, KeyStatus.DISABLED);
    }

    Ring reinstated() {
        return withStatus(RingKeyState.RETIRED, KeyStatus.ENABLED);
    }

    Ring discarded() {
        var ring = this;
        for (var id : documents.ids(RingKeyState.RETIRED)) {
            ring = new Ring(ring.documents.without(id), ring.index.without(id));
        }
        return ring;
    }

    private Ring withStatus(RingKeyState state, KeyStatus status) {
        var ring = this;
        for (var id : documents.ids(state)) {
            ring = new Ring(ring.documents.withStatus(id, status), ring.index.withStatus(id, status));
        }
        return ring;
    }

    /** An id that is not taken; it is no secret and need not be hard to guess. */
    private static int newId(IntUnaryOperator taken) {
        while (true) {
            var id = ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);
            if (taken.applyAsInt(id) == 0) {
                return id;
            }
        }
    }
}
