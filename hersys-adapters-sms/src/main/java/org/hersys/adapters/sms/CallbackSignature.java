package org.hersys.adapters.sms;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells whether a callback comes from the provider（コールバックの真正性）. Anybody may call an address; whoever knows it could else
 * say of a message that it arrived. Implementations are safe for use by many threads.
 */
@FunctionalInterface
public interface CallbackSignature {

    /**
     * Whether the provider sent it.
     *
     * @param url the address as the provider knows it, with its query
     * @param headers as they came, names in any case
     * @param body as it came
     * @return false if it was not signed, or not by the provider
     */
    boolean isGenuine(URI url, Map<String, List<String>> headers, byte[] body);

    /**
     * HMAC-SHA-256 over the body, in hexadecimal.
     *
     * @param header where the signature is
     * @param secret the key that both sides have
     * @return the check
     */
    static CallbackSignature ofBody(String header, String secret) {
        return (url, headers, body) -> {
            var expected = HexFormat.of().formatHex(Hmac.of("HmacSHA256", secret, body));
            return CallbackHeaders.first(headers, header)
                    .filter(given -> equal(expected, given))
                    .isPresent();
        };
    }

    /**
     * HMAC-SHA-1 in Base64 over the address and the fields of the form, sorted by name, name and value without anything between
     * them: the way of Twilio, whose header is {@code X-Twilio-Signature}.
     *
     * @param header where the signature is
     * @param secret the key that both sides have
     * @return the check
     */
    static CallbackSignature ofUrlAndForm(String header, String secret) {
        return (url, headers, body) -> {
            var signed = new StringBuilder(url.toString());
            var fields = FormBody.parse(body).map(TreeMap::new);
            fields.ifPresent(
                    all -> all.forEach((name, value) -> signed.append(name).append(value)));
            var octets = Hmac.of("HmacSHA1", secret, signed.toString().getBytes(StandardCharsets.UTF_8));
            var expected = Base64.getEncoder().encodeToString(octets);
            Optional<String> given = CallbackHeaders.first(headers, header);
            return fields.isPresent()
                    && given.filter(each -> equal(expected, each)).isPresent();
        };
    }

    private static boolean equal(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), given.strip().getBytes(StandardCharsets.UTF_8));
    }
}
