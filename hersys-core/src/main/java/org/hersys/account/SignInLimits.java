package org.hersys.account;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.hersys.law.Citation;
import org.hersys.law.Sources;

/**
 * How much a sign-in bears (サインインの制限): tries, sendings and times. No source tells the numbers; they are
 * {@linkplain #source() our choice}, and a host changes them.
 *
 * <p>By the standard an attacker can try 5 passwords in half an hour, and one who knows the password 50 of a million codes in an
 * hour. Immutable.
 */
public final class SignInLimits {

    static final Duration HOUR = Duration.ofHours(1);

    private static final Citation SOURCE =
            Sources.provisional("認証コード・パスワードの試行回数、有効期間、ロック及びセッションの時間は出典に定めがないため、hersysで定めた。");
    private static final SignInLimits STANDARD = builder().build();

    private final int codeTries;
    private final int codesPerSignIn;
    private final int codesPerHour;
    private final int passwordTries;
    private final int shortestPassword;
    private final int concurrentSessions;
    private final Duration codeLifetime;
    private final Duration lockOut;
    private final Duration signInWithin;
    private final Duration sessionIdle;
    private final Duration sessionAtMost;
    private final Duration initialPasswordValid;
    private final Duration passwordValid;

    private SignInLimits(Builder from) {
        this.codeTries = from.codeTries;
        this.codesPerSignIn = from.codesPerSignIn;
        this.codesPerHour = from.codesPerHour;
        this.passwordTries = from.passwordTries;
        this.shortestPassword = from.shortestPassword;
        this.concurrentSessions = from.concurrentSessions;
        this.codeLifetime = from.codeLifetime;
        this.lockOut = from.lockOut;
        this.signInWithin = from.signInWithin;
        this.sessionIdle = from.sessionIdle;
        this.sessionAtMost = from.sessionAtMost;
        this.initialPasswordValid = from.initialPasswordValid;
        this.passwordValid = from.passwordValid;
    }

    /**
     * The limits of the library.
     *
     * @return the limits
     */
    public static SignInLimits standard() {
        return STANDARD;
    }

    /**
     * Begins other limits.
     *
     * @return a builder with the values of the standard
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Where the numbers come from.
     *
     * @return a provisional source
     */
    public Citation source() {
        return SOURCE;
    }

    /**
     * How often one code may be tried.
     *
     * @return the number
     */
    public int codeTries() {
        return codeTries;
    }

    /**
     * How many codes may be asked for in one sign-in.
     *
     * @return the number
     */
    public int codesPerSignIn() {
        return codesPerSignIn;
    }

    /**
     * How many codes may be asked for within an hour for one account.
     *
     * @return the number
     */
    public int codesPerHour() {
        return codesPerHour;
    }

    /**
     * How many passwords may be tried before the account is locked.
     *
     * @return the number
     */
    public int passwordTries() {
        return passwordTries;
    }

    /**
     * How many characters a password must have.
     *
     * @return the number
     */
    public int shortestPassword() {
        return shortestPassword;
    }

    /**
     * How many sessions of one account may be open; one more ends the oldest.
     *
     * @return the number
     */
    public int concurrentSessions() {
        return concurrentSessions;
    }

    /**
     * How long a code is good.
     *
     * @return the time
     */
    public Duration codeLifetime() {
        return codeLifetime;
    }

    /**
     * How long an account is locked after wrong passwords.
     *
     * @return the time
     */
    public Duration lockOut() {
        return lockOut;
    }

    /**
     * How long a sign-in may take.
     *
     * @return the time
     */
    public Duration signInWithin() {
        return signInWithin;
    }

    /**
     * How long a session may stay unused.
     *
     * @return the time
     */
    public Duration sessionIdle() {
        return sessionIdle;
    }

    /**
     * How long a session lasts at most.
     *
     * @return the time
     */
    public Duration sessionAtMost() {
        return sessionAtMost;
    }

    /**
     * How long an initial password is good.
     *
     * @return the time
     */
    public Duration initialPasswordValid() {
        return initialPasswordValid;
    }

    /**
     * How long a password is good before it must be changed.
     *
     * @return the time
     */
    public Duration passwordValid() {
        return passwordValid;
    }

    /** The most telling ones. */
    @Override
    public String toString() {
        return "SignInLimits[" + passwordTries + " passwords, then " + lockOut + "; " + codeTries + " tries of a code, "
                + codesPerHour + " codes an hour]";
    }

    /** Collects the limits. Not safe for use by several threads. */
    public static final class Builder {

        private int codeTries = 5;
        private int codesPerSignIn = 5;
        private int codesPerHour = 10;
        private int passwordTries = 5;
        private int shortestPassword = 10;
        private int concurrentSessions = 3;
        private Duration codeLifetime = Duration.ofMinutes(5);
        private Duration lockOut = Duration.ofMinutes(30);
        private Duration signInWithin = Duration.ofMinutes(15);
        private Duration sessionIdle = Duration.ofMinutes(30);
        private Duration sessionAtMost = Duration.ofHours(12);
        private Duration initialPasswordValid = Duration.ofDays(14);
        private Duration passwordValid = Duration.ofDays(180);

        private Builder() {}

        /**
         * Sets how often one code may be tried.
         *
         * @param value 1 to 10
         * @return this builder
         * @throws IllegalArgumentException if it is outside
         */
        public Builder codeTries(int value) {
            this.codeTries = require(value, 1, 10);
            return this;
        }

        /**
         * Sets how many codes may be asked for in one sign-in.
         *
         * @param value 1 to 20
         * @return this builder
         * @throws IllegalArgumentException if it is outside
         */
        public Builder codesPerSignIn(int value) {
            this.codesPerSignIn = require(value, 1, 20);
            return this;
        }

        /**
         * Sets how many codes may be asked for within an hour for one account.
         *
         * @param value 1 to 60
         * @return this builder
         * @throws IllegalArgumentException if it is outside
         */
        public Builder codesPerHour(int value) {
            this.codesPerHour = require(value, 1, 60);
            return this;
        }

        /**
         * Sets how many passwords may be tried before the account is locked.
         *
         * @param value 1 to 100
         * @return this builder
         * @throws IllegalArgumentException if it is outside
         */
        public Builder passwordTries(int value) {
            this.passwordTries = require(value, 1, 100);
            return this;
        }

        /**
         * Sets how many characters a password must have.
         *
         * @param value 8 to 64
         * @return this builder
         * @throws IllegalArgumentException if it is outside
         */
        public Builder shortestPassword(int value) {
            this.shortestPassword = require(value, 8, 64);
            return this;
        }

        /**
         * Sets how many sessions of one account may be open; one more ends the oldest.
         *
         * @param value 1 to 100
         * @return this builder
         * @throws IllegalArgumentException if it is outside
         */
        public Builder concurrentSessions(int value) {
            this.concurrentSessions = require(value, 1, 100);
            return this;
        }

        /**
         * Sets how long a code is good.
         *
         * @param value a second to 10 years
         * @return this builder
         * @throws IllegalArgumentException if it is outside
         */
        public Builder codeLifetime(Duration value) {
            this.codeLifetime = require(value);
            return this;
        }

        /**
         * Sets how long an account is locked after wrong passwords.
         *
         * @param value a second to 10 years
         * @return this builder
         * @throws IllegalArgumentException if it is outside
         */
        public Builder lockOut(Duration value) {
            this.lockOut = require(value);
            return this;
        }

        /**
         * Sets how long a sign-in may take.
         *
         * @param value a second to 10 years
         * @return this builder
         * @throws IllegalArgumentException if it is outside
         */
        public Builder signInWithin(Duration value) {
            this.signInWithin = require(value);
            return this;
        }

        /**
         * Sets how long a session may stay unused.
         *
         * @param value a second to 10 years
         * @return this builder
         * @throws IllegalArgumentException if it is outside
         */
        public Builder sessionIdle(Duration value) {
            this.sessionIdle = require(value);
            return this;
        }

        /**
         * Sets how long a session lasts at most.
         *
         * @param value a second to 10 years
         * @return this builder
         * @throws IllegalArgumentException if it is outside
         */
        public Builder sessionAtMost(Duration value) {
            this.sessionAtMost = require(value);
            return this;
        }

        /**
         * Sets how long an initial password is good.
         *
         * @param value a second to 10 years
         * @return this builder
         * @throws IllegalArgumentException if it is outside
         */
        public Builder initialPasswordValid(Duration value) {
            this.initialPasswordValid = require(value);
            return this;
        }

        /**
         * Sets how long a password is good before it must be changed.
         *
         * @param value a second to 10 years
         * @return this builder
         * @throws IllegalArgumentException if it is outside
         */
        public Builder passwordValid(Duration value) {
            this.passwordValid = require(value);
            return this;
        }

        /**
         * Makes the limits.
         *
         * @return the limits
         */
        public SignInLimits build() {
            return new SignInLimits(this);
        }

        private static int require(int value, int least, int most) {
            if (value < least || value > most) {
                throw new IllegalArgumentException("it must be from " + least + " to " + most + ", but was " + value);
            }
            return value;
        }

        private static Duration require(Duration value) {
            if (requireNonNull(value, "value").toSeconds() < 1 || value.toDays() > 3650) {
                throw new IllegalArgumentException("it must be from a second to 10 years, but was " + value);
            }
            return value;
        }
    }
}
