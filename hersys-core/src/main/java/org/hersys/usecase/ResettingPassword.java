package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.hersys.access.Operation;
import org.hersys.account.AccountState;
import org.hersys.account.LoginId;
import org.hersys.account.Password;
import org.hersys.actor.Actor;
import org.hersys.law.Citation;
import org.hersys.result.Outcome;

/**
 * Gives an account another initial password (パスワードの再発行), for who has forgotten the old one or is locked out. Sessions and
 * sign-ins of before are over at once.
 */
public final class ResettingPassword {

    private final Setting setting;
    private final AccountSetting accounts;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     * @param accounts what accounts need
     */
    public ResettingPassword(Setting setting, AccountSetting accounts) {
        this.setting = requireNonNull(setting, "setting");
        this.accounts = requireNonNull(accounts, "accounts");
    }

    /**
     * The document under which it is done.
     *
     * @return the source
     */
    public Citation legalBasis() {
        return Operation.RESET_ACCOUNT.legalBasis();
    }

    /**
     * Gives another initial password; codes go to the same phones.
     *
     * @param actor who does it
     * @param id whose account
     * @return what is handed over; or {@code ACCOUNT_NOT_FOUND}, {@code ACCOUNT_CLOSED}, or a missing right
     */
    public Outcome<IssuedAccount> reset(Actor actor, LoginId id) {
        return reset(actor, id, false);
    }

    /**
     * The same for who has no longer the phone: phones and authenticator app are forgotten, and the next sign-in is as the first.
     *
     * @param actor who does it, and has made sure with whom
     * @param id whose account
     * @return what is handed over; or {@code ACCOUNT_NOT_FOUND}, {@code ACCOUNT_CLOSED}, or a missing right
     */
    public Outcome<IssuedAccount> resetWithPhones(Actor actor, LoginId id) {
        return reset(actor, id, true);
    }

    private Outcome<IssuedAccount> reset(Actor actor, LoginId id, boolean forgetPhones) {
        var password = Password.draw(accounts.random());
        var hash = accounts.hasher().hash(password);
        return Conversation.hold(setting, actor, Operation.RESET_ACCOUNT, talk -> {
            var validUntil = talk.at().plus(accounts.limits().initialPasswordValid());
            var next = talk.openAccount(id)
                    .next()
                    .state(AccountState.ISSUED)
                    .password(hash, talk.at(), validUntil)
                    .failedTries(0)
                    .unlocked()
                    .by(talk.attribution());
            if (forgetPhones) {
                next.phones(List.of()).withoutAuthenticator();
            }
            talk.update(next.build());
            return new IssuedAccount(
                    id, password, validUntil, accounts.serviceAddress().orElse(null));
        });
    }
}
