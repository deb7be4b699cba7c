package org.hersys.adapters.sms;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;

/**
 * Signs with a key that both sides have（HMAC署名）: {@code X-Signature} is HMAC-SHA-256, in lower-case hexadecimal, over the time,
 * the method, the path with its query, and the body, with a line feed between them; {@code X-Timestamp} is the time in seconds
 * since 1970, {@code X-Key-Id} the name of the key. For a provider that signs otherwise, implement {@link RequestSigner}.
 * Immutable.
 */
public final class HmacSigner implements RequestSigner {

    private final String keyId;
    private final String secret;
    private final Clock clock;

    private HmacSigner(String keyId, String secret, Clock clock) {
        this.keyId = keyId;
        this.secret = secret;
        this.clock = clock;
    }

    /**
     * A signer.
     *
     * @param keyId the name of the key
     * @param secret the key, which is not empty
     * @param clock tells the time
     * @return the signer
     * @throws IllegalArgumentException if the key is empty
     */
    public static HmacSigner of(String keyId, String secret, Clock clock) {
        if (secret.isEmpty()) {
            throw new IllegalArgumentException("the key must not be empty");
        }
        return new HmacSigner(requireNonNull(keyId, "keyId"), secret, requireNonNull(clock, "clock"));
    }

    @Override
    public Map<String, String> headers(URI uri, String body) {
        var time = Long.toString(clock.instant().getEpochSecond());
        var path = uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        var signed = String.join("\n", time, "POST", path, body);
        return Map.of("X-Key-Id", keyId, "X-Timestamp", time, "X-Signature", signature(signed));
    }

    private String signature(String signed) {
        var octets = Hmac.of("HmacSHA256", secret, signed.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(octets);
    }

    /** The name of the key, never the key. */
    @Override
    public String toString() {
        return "HmacSigner[" + keyId + "]";
    }
}
