package org.hersys.adapters.security;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A ring as it was read, ready for use. */
final class Keys {

    private final byte[] content;
    private final Ring ring;
    private final Aead aead;
    private final Map<Integer, Prf> prfs;

    private Keys(byte[] content, Ring ring, Aead aead, Map<Integer, Prf> prfs) {
        this.content = content;
        this.ring = ring;
        this.aead = aead;
        this.prfs = prfs;
    }

    static Keys read(byte[] content, MasterKey masterKey) {
        var ring = RingFormat.read(content, masterKey);
        return Tink.call(() -> new Keys(
                content,
                ring,
                Tink.aead(ring.documents().handle()),
                currentFirst(Tink.prfSet(ring.index().handle()))));
    }

    private static Map<Integer, Prf> currentFirst(PrfSet prfSet) throws GeneralSecurityException {
        var all = prfSet.getPrfs();
        var ordered = new LinkedHashMap<Integer, Prf>();
        Stream.concat(Stream.of(prfSet.getPrimaryId()), all.keySet().stream().sorted())
                .forEach(id -> ordered.putIfAbsent(id, all.get(id)));
        return ordered;
    }

    boolean isMadeOf(byte[] other) {
        return Arrays.equals(content, other);
    }

    byte[] content() {
        return content;
    }

    Ring ring() {
        return ring;
    }

    int idInUse() {
        return ring.documents().idInUse();
    }

    /** Whether what was made with this key can be read. */
    boolean knows(int id) {
        return prfs.containsKey(id);
    }

    Aead aead() {
        return aead;
    }

    /** The functions of all keys that are not retired, that of the key in use first. */
    Map<Integer, Prf> prfs() {
        return prfs;
    }
}
