package org.hersys.adapters.security;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** A hash in the PHC string format. Never printed but by {@link #print}. */
final class Argon2idText {

    private static final Pattern FORMAT = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=([1-9]\\d{0,8}),t=([1-9]\\d{0,8}),p=([1-9]\\d{0,8})\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

    private static final Base64.Encoder UNPADDED = Base64.getEncoder().withoutPadding();

    private final Argon2idCosts costs;
    private final byte[] salt;
    private final byte[] hash;

    Argon2idText(Argon2idCosts costs, byte[] salt, byte[] hash) {
        this.costs = costs;
        this.salt = salt;
        this.hash = hash;
    }

    /** What was stored; nothing if it is no hash of Argon2id within the bounds of this library. */
    static Optional<Argon2idText> read(String text) {
        var parts = FORMAT.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var costs = new Argon2idCosts(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
            var salt = Base64.getDecoder().decode(parts.group(4));
            return Optional.of(new Argon2idText(costs, salt, Base64.getDecoder().decode(parts.group(5))));
        } catch (IllegalArgumentException outOfBounds) {
            return Optional.empty();
        }
    }

    Argon2idCosts costs() {
        return costs;
    }

    byte[] salt() {
        return salt;
    }

    byte[] hash() {
        return hash;
    }

    String print() {
        return "$argon2id$v=19$" + costs + "$" + UNPADDED.encodeToString(salt) + "$" + UNPADDED.encodeToString(hash);
    }
}
