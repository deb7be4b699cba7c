package org.hersys.account;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hersys.actor.Actor;
import org.hersys.actor.Attribution;
import org.hersys.facility.CentreId;
import org.hersys.text.internal.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * An account (利用者アカウント): by which id and as whom somebody signs in, with what password and which phones.
 *
 * <p>It is changed by making the next version, which {@code AccountRepository} stores only after the one before. Of the
 * password it has what the hasher made of it. Immutable; prints neither that nor a phone.
 */
public final class Account {

    private static final int LONGEST_NAME = 100;

    private final LoginId id;
    private final Actor actor;
    private final String displayName;
    private final @Nullable CentreId centre;
    private final AccountState state;
    private final String passwordHash;
    private final Instant passwordSetAt;
    private final Instant passwordValidUntil;
    private final int failedTries;
    private final @Nullable Instant lockedUntil;
    private final List<RegisteredPhone> phones;
    private final @Nullable String authenticator;
    private final long authenticatorStep;
    private final List<Instant> codes;
    private final Attribution attribution;
    private final long version;

    private Account(Builder from) {
        this.id = from.id;
        this.actor = from.actor;
        this.displayName = TypedText.requireLine(from.displayName, LONGEST_NAME, "the name of an account");
        this.centre = from.centre;
        this.state = from.state;
        this.passwordHash = from.passwordHash;
        this.passwordSetAt = from.passwordSetAt;
        this.passwordValidUntil = from.passwordValidUntil;
        this.failedTries = from.failedTries;
        this.lockedUntil = from.lockedUntil;
        this.phones = List.copyOf(from.phones);
        this.authenticator = from.authenticator;
        this.authenticatorStep = from.authenticatorStep;
        this.codes = List.copyOf(from.codes);
        this.attribution = from.attribution;
        this.version = from.version;
    }

    /**
     * Begins an account in its first version, with an initial password and without phones.
     *
     * @param id by which it is known
     * @param actor as whom it acts
     * @param displayName how it is shown: 1 to 100 characters, need not be a person's（「△△課1」）
     * @param issued who issued it, and when
     * @return a builder, which needs a password still
     */
    public static Builder builder(LoginId id, Actor actor, String displayName, Attribution issued) {
        return new Builder(id, actor, displayName, issued);
    }

    /**
     * The next version.
     *
     * @return a builder with everything of this version and the version number that follows
     */
    public Builder next() {
        return new Builder(this);
    }

    /**
     * By which it is known.
     *
     * @return the id
     */
    public LoginId id() {
        return id;
    }

    /**
     * As whom it acts.
     *
     * @return the actor
     */
    public Actor actor() {
        return actor;
    }

    /**
     * How it is shown.
     *
     * @return a name, which need not be a person's
     */
    public String displayName() {
        return displayName;
    }

    /**
     * The centre whose quota it takes from.
     *
     * @return the centre, or empty if it is of no centre's area
     */
    public Optional<CentreId> centre() {
        return Optional.ofNullable(centre);
    }

    /**
     * What may be done with it.
     *
     * @return the state
     */
    public AccountState state() {
        return state;
    }

    /**
     * What the hasher made of the password.
     *
     * @return text that only the hasher reads
     */
    public String passwordHash() {
        return passwordHash;
    }

    /**
     * Since when the password is what it is; sign-ins and sessions that are older are worth nothing.
     *
     * @return the moment
     */
    public Instant passwordSetAt() {
        return passwordSetAt;
    }

    /**
     * Until when the password is good: afterwards an initial one is worth nothing, and one's own must be changed.
     *
     * @return the moment
     */
    public Instant passwordValidUntil() {
        return passwordValidUntil;
    }

    /**
     * How often a password was tried since the last right one.
     *
     * @return 0 or more
     */
    public int failedTries() {
        return failedTries;
    }

    /**
     * Until when nobody can sign in because of wrong passwords.
     *
     * @return the moment, which may have passed, or empty if it is not locked
     */
    public Optional<Instant> lockedUntil() {
        return Optional.ofNullable(lockedUntil);
    }

    /**
     * The phones to which codes go.
     *
     * @return the phones in the order in which they were added
     */
    public List<RegisteredPhone> phones() {
        return phones;
    }

    /**
     * The secret that an authenticator app shares.
     *
     * @return the secret as it was sealed, in Base64, or empty if there is no app
     */
    public Optional<String> authenticator() {
        return Optional.ofNullable(authenticator);
    }

    /**
     * The last code of the app that was used, so that none is used twice.
     *
     * @return the number of its time step, or -1 if none was used
     */
    public long authenticatorStep() {
        return authenticatorStep;
    }

    /**
     * When codes were sent or an app was asked for, as far as that limits the next ones.
     *
     * @return the moments, the earliest first
     */
    public List<Instant> codes() {
        return codes;
    }

    /**
     * Who made this version, and when.
     *
     * @return the attribution
     */
    public Attribution attribution() {
        return attribution;
    }

    /**
     * How often it was changed.
     *
     * @return 1 for the first version
     */
    public long version() {
        return version;
    }

    /**
     * Whether somebody who knows the password may go on.
     *
     * @param at when
     * @return false if it is closed or locked, or has an initial password that is over
     */
    public boolean isOpenTo(Instant at) {
        boolean locked = lockedUntil != null && at.isBefore(lockedUntil);
        boolean over = state == AccountState.ISSUED && isPasswordOver(at);
        return state != AccountState.CLOSED && !locked && !over;
    }

    /**
     * Whether the password must be changed before a session is opened.
     *
     * @param at when
     * @return true if it is an initial one, or over
     */
    public boolean needsNewPassword(Instant at) {
        return state == AccountState.ISSUED || isPasswordOver(at);
    }

    private boolean isPasswordOver(Instant at) {
        return !at.isBefore(passwordValidUntil);
    }

    /**
     * Counts a try before it is known whether it is right, and locks with the last one: however many try at once, no more than
     * the limit are compared.
     *
     * @param at when
     * @param limits how many
     * @return the next version
     * @throws IllegalStateException if it is not open
     */
    public Account charged(Instant at, SignInLimits limits) {
        if (!isOpenTo(at)) {
            throw new IllegalStateException("a try must not be counted where none is made");
        }
        int tries = lockedUntil == null ? failedTries + 1 : 1;
        var next = next().failedTries(tries);
        return (tries < limits.passwordTries() ? next.unlocked() : next.lockedUntil(at.plus(limits.lockOut()))).build();
    }

    /**
     * Forgets tries and lock: the password was right.
     *
     * @param hash what the hasher makes of the same password now
     * @return the next version
     */
    public Account passwordWasRight(String hash) {
        return next().password(hash, passwordSetAt, passwordValidUntil)
                .failedTries(0)
                .unlocked()
                .build();
    }

    /**
     * How many codes were asked for within an hour.
     *
     * @param at the end of the hour
     * @return the number
     */
    public int codesWithinAnHour(Instant at) {
        return (int) recent(at).count();
    }

    /**
     * Counts a code that is sent.
     *
     * @param at when
     * @return the next version
     */
    public Account codeAskedFor(Instant at) {
        return next().codes(Stream.concat(recent(at), Stream.of(at)).toList()).build();
    }

    private Stream<Instant> recent(Instant at) {
        return codes.stream().filter(sent -> sent.isAfter(at.minus(SignInLimits.HOUR)));
    }

    private List<?> all() {
        return Arrays.asList(
                id,
                actor,
                displayName,
                centre,
                state,
                passwordHash,
                passwordSetAt,
                passwordValidUntil,
                failedTries,
                lockedUntil,
                phones,
                authenticator,
                authenticatorStep,
                codes,
                attribution,
                version);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Account that && all().equals(that.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    /** Which account, and in which state. */
    @Override
    public String toString() {
        return "Account[" + id + ", " + state + ", version " + version + "]";
    }

    /** Puts a version together (組立て). Not safe for use by several threads. */
    public static final class Builder {

        private final LoginId id;
        private final Actor actor;
        private final String displayName;
        private @Nullable CentreId centre;
        private AccountState state = AccountState.ISSUED;
        private String passwordHash = "";
        private Instant passwordSetAt;
        private Instant passwordValidUntil;
        private int failedTries;
        private @Nullable Instant lockedUntil;
        private List<RegisteredPhone> phones = List.of();
        private @Nullable String authenticator;
        private long authenticatorStep = -1;
        private List<Instant> codes = List.of();
        private Attribution attribution;
        private long version = 1;

        private Builder(LoginId id, Actor actor, String displayName, Attribution issued) {
            this.id = requireNonNull(id, "id");
            this.actor = requireNonNull(actor, "actor");
            this.displayName = requireNonNull(displayName, "displayName");
            this.attribution = requireNonNull(issued, "issued");
            this.passwordSetAt = issued.at();
            this.passwordValidUntil = issued.at();
        }

        private Builder(Account from) {
            this.id = from.id;
            this.actor = from.actor;
            this.displayName = from.displayName;
            this.centre = from.centre;
            this.state = from.state;
            this.passwordHash = from.passwordHash;
            this.passwordSetAt = from.passwordSetAt;
            this.passwordValidUntil = from.passwordValidUntil;
            this.failedTries = from.failedTries;
            this.lockedUntil = from.lockedUntil;
            this.phones = from.phones;
            this.authenticator = from.authenticator;
            this.authenticatorStep = from.authenticatorStep;
            this.codes = from.codes;
            this.attribution = from.attribution;
            this.version = from.version + 1;
        }

        /**
         * The centre whose quota it takes from.
         *
         * @param value the centre
         * @return this builder
         */
        public Builder centre(CentreId value) {
            this.centre = requireNonNull(value, "value");
            return this;
        }

        /**
         * What may be done with it.
         *
         * @param value the state
         * @return this builder
         */
        public Builder state(AccountState value) {
            this.state = requireNonNull(value, "value");
            return this;
        }

        /**
         * The password.
         *
         * @param hash what the hasher made of it
         * @param setAt since when
         * @param validUntil until when it is good
         * @return this builder
         */
        public Builder password(String hash, Instant setAt, Instant validUntil) {
            this.passwordHash = requireNonNull(hash, "hash");
            this.passwordSetAt = requireNonNull(setAt, "setAt");
            this.passwordValidUntil = requireNonNull(validUntil, "validUntil");
            return this;
        }

        /**
         * How often a password was tried since the last right one.
         *
         * @param value 0 or more
         * @return this builder
         */
        public Builder failedTries(int value) {
            this.failedTries = value;
            return this;
        }

        /**
         * Locks it.
         *
         * @param value until when
         * @return this builder
         */
        public Builder lockedUntil(Instant value) {
            this.lockedUntil = requireNonNull(value, "value");
            return this;
        }

        /**
         * Takes the lock away.
         *
         * @return this builder
         */
        public Builder unlocked() {
            this.lockedUntil = null;
            return this;
        }

        /**
         * The phones to which codes go.
         *
         * @param value the phones in their order
         * @return this builder
         */
        public Builder phones(List<RegisteredPhone> value) {
            this.phones = List.copyOf(value);
            return this;
        }

        /**
         * One more phone, unless it is there.
         *
         * @param value the phone
         * @return this builder
         */
        public Builder phone(RegisteredPhone value) {
            var more = new ArrayList<>(phones);
            if (!more.contains(value)) {
                more.add(value);
            }
            return phones(more);
        }

        /**
         * The secret that an authenticator app shares.
         *
         * @param sealed the secret as it was sealed, in Base64
         * @param step the last time step that was used, -1 if none was
         * @return this builder
         */
        public Builder authenticator(String sealed, long step) {
            this.authenticator = requireNonNull(sealed, "sealed");
            this.authenticatorStep = step;
            return this;
        }

        /**
         * Forgets the authenticator app.
         *
         * @return this builder
         */
        public Builder withoutAuthenticator() {
            this.authenticator = null;
            this.authenticatorStep = -1;
            return this;
        }

        /**
         * When codes were asked for.
         *
         * @param value the moments, the earliest first
         * @return this builder
         */
        public Builder codes(List<Instant> value) {
            this.codes = List.copyOf(value);
            return this;
        }

        /**
         * Who makes this version, and when.
         *
         * @param value the attribution
         * @return this builder
         */
        public Builder by(Attribution value) {
            this.attribution = requireNonNull(value, "value");
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
         * @return the account
         * @throws IllegalArgumentException if there is no password, or the name does not stand in one line of 100 characters
         */
        public Account build() {
            if (passwordHash.isEmpty()) {
                throw new IllegalArgumentException("an account must have a password");
            }
            return new Account(this);
        }
    }
}
