package org.hersys.usecase;

import org.hersys.account.Account;
import org.hersys.account.Password;
import org.hersys.account.SignInFault;
import org.hersys.port.PasswordHasher;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;

/** What a password is compared with, and whether it may be right: a try is counted before it is compared (パスワードの試行). */
record PasswordTry(String hash, boolean counted) {

    /** One try less, before it is known whether it is right. */
    static PasswordTry count(SignInTalk talk, Account account) {
        boolean counted = account.isOpenTo(talk.at()) && talk.store().update(account.charged(talk.at(), talk.limits()));
        return new PasswordTry(account.passwordHash(), counted);
    }

    /** Of an id that nobody has: never right, and as costly. */
    static PasswordTry ofNobody(PasswordHasher hasher) {
        return new PasswordTry(hasher.decoy(), false);
    }

    /** Compares in any case: how long it takes must tell nothing. */
    boolean isRight(PasswordHasher hasher, Password typed) {
        boolean matches = hasher.matches(typed, hash);
        return matches && counted;
    }

    /** What the trail is told and nobody else; the try that locks an account is still one with a wrong password. */
    void noteFault(SignInTalk talk, Account account) {
        talk.note(counted ? SignInFault.PASSWORD_WRONG : SignInFault.of(account, talk.at()));
    }

    static <T> Outcome<T> refused() {
        return Outcome.refused(Problem.ofWhole(ProblemCode.SIGN_IN_REFUSED));
    }
}
