package org.hersys.adapters.security;

import static java.util.Objects.requireNonNull;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.hersys.port.OneTimePasswords;

/**
 * Authenticator apps (認証アプリ) as a second factor: TOTP of RFC 6238 with SHA-1, 6 digits and steps of 30 seconds, as every
 * app has it, and the step before and after the moment. Digits of either width and blanks among them are understood.
 * Thread-safe.
 */
public final class TotpPasswords implements OneTimePasswords {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int STEPS_AROUND = 1;

    private final String issuer;
    private final Totp totp = Totp.builder().build();
    private final TotpVerifier verifier = TotpVerifier.of(totp, STEPS_AROUND);
    private final SecureRandom random = new SecureRandom();

    private TotpPasswords(String issuer) {
        this.issuer = issuer;
    }

    /**
     * For a service.
     *
     * @param issuer who runs it, as apps show it; not blank, without a colon
     * @return the passwords
     * @throws IllegalArgumentException if it is blank or has a colon
     */
    public static TotpPasswords issuedBy(String issuer) {
        return new TotpPasswords(Totp.requireShown(requireNonNull(issuer, "issuer")));
    }

    @Override
    public byte[] newSecret() {
        return TotpSecret.generate(random).bytes();
    }

    @Override
    public String address(byte[] secret, String account) {
        return totp.uri(TotpSecret.of(secret), issuer, account).toString();
    }

    @Override
    public OptionalLong step(byte[] secret, String code, Instant at) {
        var typed = Normalizer.normalize(code, Normalizer.Form.NFKC);
        return verifier.verify(TotpSecret.of(secret), BLANKS.matcher(typed).replaceAll(""), at);
    }

    /** For whom. */
    @Override
    public String toString() {
        return "TotpPasswords[" + issuer + "]";
    }
}
