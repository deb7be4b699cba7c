package org.hersys.adapters.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.crypto.tink.prf.Prf;
import java.nio.ByteBuffer;
import java.util.List;
import org.hersys.port.BlindIndex;

/**
 * HMAC-SHA256 with the keys of a ring, by Google Tink (HMACによるブラインドインデックス). Thread-safe.
 *
 * <p>A token is the id of the key and the first 16 bytes of the HMAC over the length of the kind, the kind and the value.
 */
public final class TinkBlindIndex implements BlindIndex {

    /** 128 bits: two of a hundred million values meet by chance less often than once in 10<sup>22</sup>. */
    private static final int BYTES = 16;

    private final KeyRing ring;

    private TinkBlindIndex(KeyRing ring) {
        this.ring = ring;
    }

    /**
     * An index with the keys of a ring.
     *
     * @param ring the keys
     * @return the index
     */
    public static TinkBlindIndex of(KeyRing ring) {
        return new TinkBlindIndex(requireNonNull(ring, "ring"));
    }

    @Override
    public byte[] token(String kind, String value) {
        return tokens(kind, value).get(0);
    }

    @Override
    public List<byte[]> tokens(String kind, String value) {
        var input = input(kind, value);
        return ring.current().prfs().entrySet().stream()
                .map(each -> token(each.getKey(), each.getValue(), input))
                .toList();
    }

    @Override
    public boolean isCurrent(byte[] token) {
        return token.length == Integer.BYTES + BYTES
                && ByteBuffer.wrap(token).getInt() == ring.current().idInUse();
    }

    private static byte[] token(int id, Prf prf, byte[] input) {
        return Tink.call(() -> ByteBuffer.allocate(Integer.BYTES + BYTES)
                .putInt(id)
                .put(prf.compute(input, BYTES))
                .array());
    }

    private static byte[] input(String kind, String value) {
        var kindBytes = kind.getBytes(UTF_8);
        var valueBytes = value.getBytes(UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + kindBytes.length + valueBytes.length)
                .putInt(kindBytes.length)
                .put(kindBytes)
                .put(valueBytes)
                .array();
    }
}
