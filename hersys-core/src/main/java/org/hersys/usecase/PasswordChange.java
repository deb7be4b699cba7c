package org.hersys.usecase;

import java.util.function.Function;
import org.hersys.access.Operation;
import org.hersys.account.Account;
import org.hersys.account.AccountState;
import org.hersys.account.Password;
import org.hersys.account.SignInStep;
import org.hersys.actor.Attribution;
import org.hersys.result.Outcome;
import org.hersys.result.ProblemCode;

/** A password of one's own in the place of one that is known (パスワードの変更), whoever changes it. */
final class PasswordChange {

    /** Finds whose account it is, and tells how a session of it is opened. */
    interface Door {
        Function<Account.Builder, SignInStep> find(SignInTalk talk);
    }

    private final Setting setting;
    private final AccountSetting accounts;
    private final Operation operation;

    PasswordChange(Setting setting, AccountSetting accounts, Operation operation) {
        this.setting = setting;
        this.accounts = accounts;
        this.operation = operation;
    }

    /**
     * Changes it in three transactions: the try is counted, compared, and the new one stored.
     *
     * @param door asked each time, since what was good may be over
     */
    Outcome<SignInStep> change(Password current, Password next, Door door) {
        var counted = this.<PasswordTry>hold(talk -> {
            door.find(talk);
            requireGood(current, next);
            return Outcome.accepted(PasswordTry.count(talk, talk.account()));
        });
        if (!counted.isAccepted()) {
            return Outcome.refused(counted.problems());
        }
        var attempt = counted.orElseThrow();
        if (!attempt.isRight(accounts.hasher(), current)) {
            return hold(talk -> {
                door.find(talk);
                attempt.noteFault(talk, talk.account());
                return PasswordTry.refused();
            });
        }
        String hash = accounts.hasher().hash(next);
        return hold(talk -> {
            var opening = door.find(talk);
            var account = talk.account();
            if (!account.passwordHash().equals(attempt.hash())) {
                throw Refusal.of(ProblemCode.SIGN_IN_BUSY);
            }
            talk.done(Operation.CHANGE_OWN_PASSWORD);
            return Outcome.accepted(opening.apply(account.next()
                    .state(AccountState.ACTIVE)
                    .password(hash, talk.at(), talk.at().plus(talk.limits().passwordValid()))
                    .failedTries(0)
                    .unlocked()
                    .by(Attribution.of(account.actor(), talk.at()))));
        });
    }

    private void requireGood(Password current, Password next) {
        int shortest = accounts.limits().shortestPassword();
        if (next.length() < shortest) {
            throw Refusal.of(ProblemCode.PASSWORD_TOO_SHORT, shortest);
        }
        if (next.equals(current)) {
            throw Refusal.of(ProblemCode.PASSWORD_UNCHANGED);
        }
    }

    private <T> Outcome<T> hold(Function<SignInTalk, Outcome<T>> work) {
        return SignInTalk.hold(setting, accounts, operation, work);
    }
}
