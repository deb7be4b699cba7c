package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import org.hersys.access.Operation;
import org.hersys.account.Password;
import org.hersys.account.SecretToken;
import org.hersys.account.SignInStep;
import org.hersys.law.Citation;
import org.hersys.result.Outcome;

/**
 * Changes the password of an own account at any time (パスワードの変更), for who fears that somebody else knows it: all sessions are
 * over with it, and another one is opened for who has changed it.
 *
 * <p>An initial password, and one that is over, is changed while signing in: {@link SigningIn#changePassword}. The documents know
 * these two occasions only（パスワードの更新、HER-SYS新機能 陽性者の日次報告方法について 医療機関向け）; that it may be changed at any
 * other time is provisional.
 */
public final class ChangingPassword {

    private final Setting setting;
    private final AccountSetting accounts;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     * @param accounts what accounts need
     */
    public ChangingPassword(Setting setting, AccountSetting accounts) {
        this.setting = requireNonNull(setting, "setting");
        this.accounts = requireNonNull(accounts, "accounts");
    }

    /**
     * The document under which it is done.
     *
     * @return the source
     */
    public Citation legalBasis() {
        return Operation.CHANGE_OWN_PASSWORD.legalBasis();
    }

    /**
     * Changes it.
     *
     * @param session of who is signed in
     * @param current the password until now; a wrong one counts as one of {@link SigningIn#start}, and may lock the account
     * @param next the password from now on
     * @return {@code SignedIn} with the session from now on; or {@code PASSWORD_TOO_SHORT}, {@code PASSWORD_UNCHANGED},
     *     {@code SIGN_IN_REFUSED} if the current one is wrong, {@code SIGN_IN_ENDED}, {@code SIGN_IN_BUSY}
     */
    public Outcome<SignInStep> change(SecretToken session, Password current, Password next) {
        return new PasswordChange(setting, accounts, Operation.CHANGE_OWN_PASSWORD).change(current, next, talk -> {
            talk.signedIn(session);
            return talk::reopen;
        });
    }
}
