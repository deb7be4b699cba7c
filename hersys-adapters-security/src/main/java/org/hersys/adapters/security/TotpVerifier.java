package org.hersys.adapters.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;

/**
 * Verifies one-time passwords of authenticator apps (認証アプリのコードの照合).
 *
 * <p>The clock of an app goes a little before or after, and typing takes a while: some steps around the moment are taken
 * too. Whoever keeps the step that is answered, and hands it in the next time, has each one-time password used once, as RFC
 * 6238 demands. All steps are always computed and compared in constant time. Immutable.
 */
public final class TotpVerifier {

    /** How many steps around the moment may be taken at most, on either side. */
    public static final int WIDEST = 10;

    private final Totp totp;
    private final int stepsAround;

    private TotpVerifier(Totp totp, int stepsAround) {
        this.totp = totp;
        this.stepsAround = stepsAround;
    }

    /**
     * Takes the step of the moment and some on either side of it.
     *
     * @param totp how the passwords are made
     * @param stepsAround how many on either side, 0 to {@value #WIDEST}; RFC 6238 advises one
     * @return the verifier
     * @throws IllegalArgumentException if it is another number
     */
    public static TotpVerifier of(Totp totp, int stepsAround) {
        if (stepsAround < 0 || stepsAround > WIDEST) {
            throw new IllegalArgumentException(
                    "the steps around the moment must be 0 to " + WIDEST + ", but are " + stepsAround);
        }
        return new TotpVerifier(requireNonNull(totp, "totp"), stepsAround);
    }

    /**
     * Verifies a one-time password of an app that none was taken of before.
     *
     * @param secret what the app knows
     * @param code what was typed
     * @param at when
     * @return the step of which it is, to be kept; none if it is refused
     */
    public OptionalLong verify(TotpSecret secret, String code, Instant at) {
        return verify(secret, code, at, -1);
    }

    /**
     * Verifies a one-time password.
     *
     * @param secret what the app knows
     * @param code what was typed
     * @param at when
     * @param lastUsed the step that was answered the last time; it and all before it are refused
     * @return the step of which it is, to be kept; none if it is refused
     */
    public OptionalLong verify(TotpSecret secret, String code, Instant at, long lastUsed) {
        byte[] typed = code.getBytes(UTF_8);
        long now = totp.stepAt(at);
        long found = -1;
        for (long step = Math.max(0, now - stepsAround); step <= now + stepsAround; step++) {
            boolean isIt = MessageDigest.isEqual(totp.codeAt(secret, step).getBytes(UTF_8), typed);
            // The last one, should two steps have the same password: the next time neither is taken.
            found = isIt && step > lastUsed ? step : found;
        }
        return found < 0 ? OptionalLong.empty() : OptionalLong.of(found);
    }

    @Override
    public String toString() {
        return "TotpVerifier[" + totp + ", " + stepsAround + " steps around]";
    }
}
