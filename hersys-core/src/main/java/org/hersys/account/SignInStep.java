package org.hersys.account;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import org.hersys.actor.Actor;

/**
 * What is to be done next to sign in (サインインの次の手順), in the order of HER-SYS新機能 陽性者の日次報告方法について 医療機関向け
 * （2022-09-16）: for the first time password, phone and code, new password; later password and code.
 *
 * <p>Each step has the token that the next call needs. Immutable; prints no token.
 */
public sealed interface SignInStep {

    /**
     * What the next call needs.
     *
     * @return the token of the sign-in; once signed in, that of the session
     */
    SecretToken token();

    /**
     * Does what is to be done at this step.
     *
     * @param phoneWanted if a phone is to be registered
     * @param codeWanted if a code is to be sent or entered
     * @param newPasswordWanted if the password is to be changed
     * @param signedIn if it is done
     * @param <R> what comes of it
     * @return what the one function returned that was called
     */
    default <R> R fold(
            Function<? super PhoneWanted, ? extends R> phoneWanted,
            Function<? super CodeWanted, ? extends R> codeWanted,
            Function<? super NewPasswordWanted, ? extends R> newPasswordWanted,
            Function<? super SignedIn, ? extends R> signedIn) {
        if (this instanceof PhoneWanted step) {
            return phoneWanted.apply(step);
        }
        if (this instanceof CodeWanted step) {
            return codeWanted.apply(step);
        }
        if (this instanceof NewPasswordWanted step) {
            return newPasswordWanted.apply(step);
        }
        return signedIn.apply((SignedIn) this);
    }

    /**
     * The password was right, and a phone is to be registered (電話番号の登録).
     *
     * @param token what the next call needs
     */
    record PhoneWanted(SecretToken token) implements SignInStep {

        /**
         * Checks that nothing is missing.
         *
         * @param token what the next call needs
         */
        public PhoneWanted {
            requireNonNull(token, "token");
        }

        /** The step. */
        @Override
        public String toString() {
            return "PhoneWanted";
        }
    }

    /**
     * A code is to be sent, unless one is under way, and to be entered (認証コードの入力).
     *
     * @param token what the next call needs
     * @param phones to which phones a code can be sent
     * @param authenticator whether the code of an authenticator app will do
     * @param triesLeft how often the code that was sent may be tried; 0 if one is to be sent
     * @param sendsLeft how often a code can still be sent in this sign-in
     */
    record CodeWanted(SecretToken token, List<PhoneChoice> phones, boolean authenticator, int triesLeft, int sendsLeft)
            implements SignInStep {

        /**
         * Checks that nothing is missing.
         *
         * @param token what the next call needs
         * @param phones to which phones a code can be sent
         * @param authenticator whether the code of an authenticator app will do
         * @param triesLeft how often the code that was sent may be tried; 0 if one is to be sent
         * @param sendsLeft how often a code can still be sent in this sign-in
         */
        public CodeWanted {
            requireNonNull(token, "token");
            phones = List.copyOf(phones);
        }

        /** The step, and what is left. */
        @Override
        public String toString() {
            return "CodeWanted[" + triesLeft + " tries, " + sendsLeft + " sends left]";
        }
    }

    /**
     * Both factors were right, and the password is to be changed (パスワードの更新).
     *
     * @param token what the next call needs
     */
    record NewPasswordWanted(SecretToken token) implements SignInStep {

        /**
         * Checks that nothing is missing.
         *
         * @param token what the next call needs
         */
        public NewPasswordWanted {
            requireNonNull(token, "token");
        }

        /** The step. */
        @Override
        public String toString() {
            return "NewPasswordWanted";
        }
    }

    /**
     * It is done (サインイン完了).
     *
     * @param token of the session that was opened
     * @param actor as whom the account acts
     */
    record SignedIn(SecretToken token, Actor actor) implements SignInStep {

        /**
         * Checks that nothing is missing.
         *
         * @param token of the session that was opened
         * @param actor as whom the account acts
         */
        public SignedIn {
            requireNonNull(token, "token");
            requireNonNull(actor, "actor");
        }

        /** As whom. */
        @Override
        public String toString() {
            return "SignedIn[" + actor + "]";
        }
    }
}
