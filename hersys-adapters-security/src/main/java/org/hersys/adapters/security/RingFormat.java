package org.hersys.adapters.security;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.hersys.port.StorageException;

/** How a ring is kept: four lines of text, of which the last two are keys wrapped by the master key. */
final class RingFormat {

    private static final String HEADING = "hersys-key-ring 1";
    private static final Pattern LINES = Pattern.compile(
            HEADING + "\nmaster ([A-Za-z0-9._:/-]+)\ndocuments ([A-Za-z0-9+/=]+)\nindex ([A-Za-z0-9+/=]+)\n");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._:/-]+");

    private RingFormat() {}

    static byte[] write(Ring ring, MasterKey masterKey) {
        if (!ID.matcher(masterKey.id()).matches()) {
            throw new IllegalArgumentException("the id of a master key must have letters, digits and ._:/- only");
        }
        return "%s\nmaster %s\ndocuments %s\nindex %s\n"
                .formatted(
                        HEADING,
                        masterKey.id(),
                        wrapped(ring.documents(), masterKey, "documents"),
                        wrapped(ring.index(), masterKey, "index"))
                .getBytes(US_ASCII);
    }

    static Ring read(byte[] content, MasterKey masterKey) {
        var lines = LINES.matcher(new String(content, US_ASCII));
        if (!lines.matches()) {
            throw new StorageException(
                    "The key ring must begin with the line '%s' and is damaged, or of a later release."
                            .formatted(HEADING));
        }
        if (!lines.group(1).equals(masterKey.id())) {
            throw new StorageException("The key ring is wrapped by the master key %s, but the one that was given is %s."
                    .formatted(lines.group(1), masterKey.id()));
        }
        try {
            return new Ring(
                    unwrapped(lines.group(2), masterKey, "documents"), unwrapped(lines.group(3), masterKey, "index"));
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            throw new StorageException("The key ring is damaged.", damaged);
        }
    }

    private static String wrapped(KeySet keys, MasterKey masterKey, String purpose) {
        var bytes = Tink.call(() -> TinkProtoKeysetFormat.serializeKeyset(
                keys.handle(), InsecureSecretKeyAccess.get(), Tink.configuration()));
        return Base64.getEncoder().encodeToString(masterKey.wrap(bytes, context(purpose)));
    }

    private static KeySet unwrapped(String text, MasterKey masterKey, String purpose) throws GeneralSecurityException {
        var wrapped = Base64.getDecoder().decode(text);
        if (!Base64.getEncoder().encodeToString(wrapped).equals(text)) {
            throw new IllegalArgumentException("a line must be as it was written");
        }
        return new KeySet(TinkProtoKeysetFormat.parseKeyset(
                masterKey.unwrap(wrapped, context(purpose)), InsecureSecretKeyAccess.get(), Tink.configuration()));
    }

    private static byte[] context(String purpose) {
        return (HEADING + " " + purpose).getBytes(US_ASCII);
    }
}
