package org.hersys.usecase;

import java.time.Instant;
import java.util.Optional;
import org.hersys.account.Account;
import org.hersys.account.AccountState;
import org.hersys.account.LoginId;
import org.hersys.actor.Actor;
import org.hersys.actor.Attribution;

/**
 * An account as who issues ids sees it (アカウントの一覧の1行): whose it is and whether it can be used; no password, phone or
 * secret of it. Immutable.
 */
public final class ListedAccount {

    private final Account account;

    ListedAccount(Account account) {
        this.account = account;
    }

    /**
     * By which id.
     *
     * @return the id
     */
    public LoginId id() {
        return account.id();
    }

    /**
     * As whom it acts.
     *
     * @return the actor with role and organisation
     */
    public Actor actor() {
        return account.actor();
    }

    /**
     * How it is shown.
     *
     * @return the name, which need not be a person's
     */
    public String displayName() {
        return account.displayName();
    }

    /**
     * What may be done with it.
     *
     * @return the state; closed ones are listed, too, since their ids are not given out again
     */
    public AccountState state() {
        return account.state();
    }

    /**
     * Until when its password is good: an initial one must be used before, one's own is changed afterwards.
     *
     * @return the moment
     */
    public Instant passwordValidUntil() {
        return account.passwordValidUntil();
    }

    /**
     * Until when it is locked after too many wrong passwords; a new initial password lifts it.
     *
     * @return the moment, which may be past, or empty if it is not locked
     */
    public Optional<Instant> lockedUntil() {
        return account.lockedUntil();
    }

    /**
     * To how many phones codes can be sent.
     *
     * @return the number; 0 before the first sign-in
     */
    public int phones() {
        return account.phones().size();
    }

    /**
     * Whether an authenticator app is set up.
     *
     * @return true if it is
     */
    public boolean hasAuthenticator() {
        return account.authenticator().isPresent();
    }

    /**
     * Who issued it, or changed it last.
     *
     * @return by whom and when
     */
    public Attribution attribution() {
        return account.attribution();
    }

    /** Which account, and in which state. */
    @Override
    public String toString() {
        return "ListedAccount[" + id() + ", " + state() + "]";
    }
}
