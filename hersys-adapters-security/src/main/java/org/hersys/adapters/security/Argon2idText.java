package org.hersys.adapters.security;

import java.util.Base64;
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

    static Argon2idText parse(String text) {
        var parts = FORMAT.matcher(text);
        if (!parts.matches()) {
            throw unreadable();
        }
        try {
            var costs = new Argon2idCosts(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
            return new Argon2idText(
                    costs,
                    Base64.getDecoder().decode(parts.group(4)),
                    Base64.getDecoder().decode(parts.group(5)));
        } catch (IllegalArgumentException outOfBounds) {
            throw unreadable();
        }
    }

    /** Without what was read: it is a secret. */
    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException(
                "a stored password must be a hash of Argon2id in the PHC string format, within the bounds of this library, but is not");
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
