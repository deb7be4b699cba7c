package org.hersys.account;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * A session that a sign-in has opened, as it is stored (セッション). Immutable.
 *
 * @param token by what it is found: the digest of its token
 * @param account whose it is
 * @param openedAt since when
 * @param lastUsedAt when it was used last, to the minute or so
 */
public record AccountSession(TokenDigest token, LoginId account, Instant openedAt, Instant lastUsedAt) {

    /**
     * Checks that nothing is missing.
     *
     * @param token by what it is found: the digest of its token
     * @param account whose it is
     * @param openedAt since when
     * @param lastUsedAt when it was used last, to the minute or so
     */
    public AccountSession {
        requireNonNull(token, "token");
        requireNonNull(account, "account");
        requireNonNull(openedAt, "openedAt");
        requireNonNull(lastUsedAt, "lastUsedAt");
    }

    /**
     * Whether it is still good.
     *
     * @param at when
     * @param limits how long a session lasts, and how long unused
     * @return true if neither time is over
     */
    public boolean isOpen(Instant at, SignInLimits limits) {
        return at.isBefore(openedAt.plus(limits.sessionAtMost())) && at.isBefore(lastUsedAt.plus(limits.sessionIdle()));
    }

    /** Whose it is. */
    @Override
    public String toString() {
        return "AccountSession[" + account + ", " + openedAt + "]";
    }
}
