package org.hersys.account;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in on its way, as it is stored (進行中のサインイン): whose it is, how far it has come, which code is out. Somebody who is
 * signed in and adds a phone or an authenticator app goes the same way with a code. Found by the digest of its token.
 * Immutable.
 */
public final class SignIn {

    private final TokenDigest token;
    private final LoginId account;
    private final SignInStage stage;
    private final Instant startedAt;
    private final Instant endsAt;
    private final int sends;
    private final @Nullable OneTimeCode code;
    private final @Nullable RegisteredPhone newPhone;
    private final @Nullable String newAuthenticator;
    private final long version;

    private SignIn(Builder from) {
        this.token = from.token;
        this.account = from.account;
        this.stage = from.stage;
        this.startedAt = from.startedAt;
        this.endsAt = from.endsAt;
        this.sends = from.sends;
        this.code = from.code;
        this.newPhone = from.newPhone;
        this.newAuthenticator = from.newAuthenticator;
        this.version = from.version;
    }

    /**
     * Begins a sign-in, in its first version.
     *
     * @param token by what it is found
     * @param account whose it is
     * @param stage how far it has come
     * @param startedAt when
     * @param endsAt until when it must be done
     * @return a builder
     */
    public static Builder builder(
            TokenDigest token, LoginId account, SignInStage stage, Instant startedAt, Instant endsAt) {
        return new Builder(token, account, stage, startedAt, endsAt);
    }

    /**
     * The next version.
     *
     * @param stage how far it has come
     * @return a builder with everything else of this version and the version number that follows
     */
    public Builder next(SignInStage stage) {
        var next = builder(token, account, stage, startedAt, endsAt)
                .version(version + 1)
                .sends(sends);
        next.code = code;
        next.newPhone = newPhone;
        next.newAuthenticator = newAuthenticator;
        return next;
    }

    /**
     * By what it is found.
     *
     * @return the digest of its token
     */
    public TokenDigest token() {
        return token;
    }

    /**
     * Whose it is.
     *
     * @return the id of the account
     */
    public LoginId account() {
        return account;
    }

    /**
     * How far it has come.
     *
     * @return the stage
     */
    public SignInStage stage() {
        return stage;
    }

    /**
     * When it began.
     *
     * @return the moment
     */
    public Instant startedAt() {
        return startedAt;
    }

    /**
     * Until when it must be done.
     *
     * @return the moment
     */
    public Instant endsAt() {
        return endsAt;
    }

    /**
     * How many codes were asked for in it.
     *
     * @return 0 or more
     */
    public int sends() {
        return sends;
    }

    /**
     * The code that is to be entered.
     *
     * @return what is kept of it, or empty if none was asked for
     */
    public Optional<OneTimeCode> code() {
        return Optional.ofNullable(code);
    }

    /**
     * The phone that is registered when its code is right.
     *
     * @return the phone, or empty if it is about no new one
     */
    public Optional<RegisteredPhone> newPhone() {
        return Optional.ofNullable(newPhone);
    }

    /**
     * The authenticator app that is registered when its code is right.
     *
     * @return its sealed secret in Base64, or empty if it is about none
     */
    public Optional<String> newAuthenticator() {
        return Optional.ofNullable(newAuthenticator);
    }

    /**
     * How often it was changed.
     *
     * @return 1 for the first version
     */
    public long version() {
        return version;
    }

    private List<?> all() {
        return Arrays.asList(
                token, account, stage, startedAt, endsAt, sends, code, newPhone, newAuthenticator, version);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignIn that && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    /** Whose it is and how far it has come. */
    @Override
    public String toString() {
        return "SignIn[" + account + ", " + stage + ", version " + version + "]";
    }

    /** Puts a version together (組立て). Not safe for use by several threads. */
    public static final class Builder {

        private final TokenDigest token;
        private final LoginId account;
        private final SignInStage stage;
        private final Instant startedAt;
        private final Instant endsAt;
        private int sends;
        private @Nullable OneTimeCode code;
        private @Nullable RegisteredPhone newPhone;
        private @Nullable String newAuthenticator;
        private long version = 1;

        private Builder(TokenDigest token, LoginId account, SignInStage stage, Instant startedAt, Instant endsAt) {
            this.token = requireNonNull(token, "token");
            this.account = requireNonNull(account, "account");
            this.stage = requireNonNull(stage, "stage");
            this.startedAt = requireNonNull(startedAt, "startedAt");
            this.endsAt = requireNonNull(endsAt, "endsAt");
        }

        /**
         * How many codes were asked for in it.
         *
         * @param value 0 or more
         * @return this builder
         */
        public Builder sends(int value) {
            this.sends = value;
            return this;
        }

        /**
         * The code that is to be entered.
         *
         * @param value what is kept of it
         * @return this builder
         */
        public Builder code(OneTimeCode value) {
            this.code = requireNonNull(value, "value");
            return this;
        }

        /**
         * The phone that is registered when its code is right.
         *
         * @param value the phone
         * @return this builder
         */
        public Builder newPhone(RegisteredPhone value) {
            this.newPhone = requireNonNull(value, "value");
            return this;
        }

        /**
         * The authenticator app that is registered when its code is right.
         *
         * @param sealed its sealed secret in Base64
         * @return this builder
         */
        public Builder newAuthenticator(String sealed) {
            this.newAuthenticator = requireNonNull(sealed, "sealed");
            return this;
        }

        /**
         * The code has served: neither it nor what hung on it is kept.
         *
         * @return this builder
         */
        public Builder codeServed() {
            this.code = null;
            this.newPhone = null;
            this.newAuthenticator = null;
            return this;
        }

        /**
         * The number of the version, for a store that reads it back.
         *
         * @param value 1 or more
         * @return this builder
         */
        public Builder version(long value) {
            this.version = value;
            return this;
        }

        /**
         * Makes the version.
         *
         * @return the sign-in
         */
        public SignIn build() {
            return new SignIn(this);
        }
    }
}
