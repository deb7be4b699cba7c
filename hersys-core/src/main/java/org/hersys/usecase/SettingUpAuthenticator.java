package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import org.hersys.access.Operation;
import org.hersys.account.LoginId;
import org.hersys.account.SecretToken;
import org.hersys.account.SignInStage;
import org.hersys.law.Citation;
import org.hersys.port.OneTimePasswords;
import org.hersys.result.Outcome;
import org.hersys.result.ProblemCode;

/** Sets up an authenticator app for an own account (認証アプリの登録), as a further choice besides phones, or takes it away. */
public final class SettingUpAuthenticator {

    private final Setting setting;
    private final AccountSetting accounts;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     * @param accounts what accounts need
     */
    public SettingUpAuthenticator(Setting setting, AccountSetting accounts) {
        this.setting = requireNonNull(setting, "setting");
        this.accounts = requireNonNull(accounts, "accounts");
    }

    /**
     * The document under which it is done.
     *
     * @return the source
     */
    public Citation legalBasis() {
        return Operation.CHANGE_OWN_PHONE.legalBasis();
    }

    /**
     * What an app is set up with (認証アプリの登録情報). It prints nothing of it.
     *
     * @param token what to confirm with
     * @param address what the app reads, to be shown as a picture
     */
    public record Offer(SecretToken token, String address) {

        /**
         * Checks that nothing is missing.
         *
         * @param token what to confirm with
         * @param address what the app reads, to be shown as a picture
         */
        public Offer {
            requireNonNull(token, "token");
            requireNonNull(address, "address");
        }

        /** Nothing of it. */
        @Override
        public String toString() {
            return "Offer[…]";
        }
    }

    /**
     * Draws a secret for an app.
     *
     * @param session of who is signed in
     * @return what the app is set up with; or {@code AUTHENTICATOR_NOT_SET_UP} if the host allows no apps,
     *     {@code CODE_SENDS_USED_UP}, {@code SIGN_IN_ENDED}, {@code SIGN_IN_BUSY}
     */
    public Outcome<Offer> begin(SecretToken session) {
        return SignInTalk.hold(setting, accounts, Operation.CHANGE_OWN_PHONE, talk -> {
            var account = talk.signedIn(session);
            OneTimePasswords apps =
                    accounts.authenticators().orElseThrow(() -> Refusal.of(ProblemCode.AUTHENTICATOR_NOT_SET_UP));
            var secret = apps.newSecret();
            var token = SecretToken.draw(accounts.random());
            var begun = talk.begin(token, SignInStage.ADDING_AUTHENTICATOR);
            var sealed = AuthenticatorSecrets.seal(accounts.cipher(), account.id(), secret);
            talk.askAuthenticator(
                    begun, begun.next(SignInStage.ADDING_AUTHENTICATOR).newAuthenticator(sealed));
            return Outcome.accepted(
                    new Offer(token, apps.address(secret, account.id().value())));
        });
    }

    /**
     * Registers the app, in the place of one that was.
     *
     * @param session of who is signed in
     * @param token what {@link #begin} answered
     * @param code the code that the app shows
     * @return whose account; or {@code CODE_WRONG}, {@code CODE_OVER}, {@code SIGN_IN_STEP_NOT_ALLOWED},
     *     {@code SIGN_IN_ENDED}, {@code SIGN_IN_BUSY}
     */
    public Outcome<LoginId> confirm(SecretToken session, SecretToken token, String code) {
        return SignInTalk.hold(setting, accounts, Operation.CHANGE_OWN_PHONE, talk -> {
            var signIn = talk.ownChange(session, token, SignInStage.ADDING_AUTHENTICATOR);
            return talk.enter(signIn, token, code, next -> {
                talk.update(next.build());
                talk.update(signIn.next(SignInStage.ENDED).codeServed().build());
                talk.done(Operation.CHANGE_OWN_PHONE);
                return talk.account().id();
            });
        });
    }

    /**
     * Takes the app away; codes come by phone only then.
     *
     * @param session of who is signed in
     * @return whose account; or {@code AUTHENTICATOR_NOT_SET_UP}, {@code PHONE_LAST} if there is no phone,
     *     {@code SIGN_IN_ENDED}, {@code SIGN_IN_BUSY}
     */
    public Outcome<LoginId> remove(SecretToken session) {
        return SignInTalk.hold(setting, accounts, Operation.CHANGE_OWN_PHONE, talk -> {
            var account = talk.signedIn(session);
            if (account.authenticator().isEmpty()) {
                throw Refusal.of(ProblemCode.AUTHENTICATOR_NOT_SET_UP);
            }
            if (account.phones().isEmpty()) {
                throw Refusal.of(ProblemCode.PHONE_LAST);
            }
            talk.update(account.next().withoutAuthenticator().build());
            talk.done(Operation.CHANGE_OWN_PHONE);
            return Outcome.accepted(account.id());
        });
    }
}
