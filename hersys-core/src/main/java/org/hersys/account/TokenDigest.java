package org.hersys.account;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * What is stored of a token (トークンのハッシュ値): SHA-256 of it, by which it is found and from which it cannot be had. Immutable.
 *
 * @param value 64 hexadecimal digits in lower case
 */
public record TokenDigest(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /**
     * Checks the form.
     *
     * @param value 64 hexadecimal digits in lower case
     * @throws IllegalArgumentException if it is not of that form
     */
    public TokenDigest {
        if (!FORM.matcher(requireNonNull(value, "value")).matches()) {
            throw new IllegalArgumentException("a digest must be of 64 hexadecimal digits");
        }
    }

    /** Only its beginning. */
    @Override
    public String toString() {
        return "TokenDigest[" + value.substring(0, 8) + "…]";
    }
}
