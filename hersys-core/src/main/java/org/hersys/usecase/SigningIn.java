package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.hersys.access.Operation;
import org.hersys.account.AccountState;
import org.hersys.account.LoginId;
import org.hersys.account.Password;
import org.hersys.account.RegisteredPhone;
import org.hersys.account.SecretToken;
import org.hersys.account.SignInStage;
import org.hersys.account.SignInStep;
import org.hersys.law.Citation;
import org.hersys.message.MessageChannel;
import org.hersys.person.PhoneNumber;
import org.hersys.result.Outcome;
import org.hersys.result.ProblemCode;

/**
 * Signs in with two factors, each time（二段階認証によるサインイン、HER-SYSの利用に関するFAQ（医療機関向け）問6）.
 *
 * <p>For the first time: password, phone and code, new password, session. Later: password, code, session. Each answer says what
 * is to be done next and brings the token for it; a call that is not its turn is refused.
 *
 * <pre>{@code
 * var step = hersys.signingIn().start(id, password).orElseThrow();
 * hersys.signingIn().sendCode(step.token(), 0, MessageChannel.SMS);
 * var done = hersys.signingIn().enterCode(step.token(), "123456");
 * }</pre>
 *
 * <p>Whether an id is unknown, closed or locked, or the password wrong, nobody is told, and the hasher is called once in each
 * case; the audit trail has a {@link org.hersys.account.SignInFault}. A try is counted before it is compared, so that many at
 * once gain nothing.
 */
public final class SigningIn {

    private final Setting setting;
    private final AccountSetting accounts;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     * @param accounts what accounts need
     */
    public SigningIn(Setting setting, AccountSetting accounts) {
        this.setting = requireNonNull(setting, "setting");
        this.accounts = requireNonNull(accounts, "accounts");
    }

    /**
     * The document under which it is done.
     *
     * @return the source
     */
    public Citation legalBasis() {
        return Operation.SIGN_IN.legalBasis();
    }

    /**
     * Begins with id and password.
     *
     * @param id whose account
     * @param password what was typed
     * @return {@code PhoneWanted} or {@code CodeWanted}; or {@code SIGN_IN_REFUSED}, whatever the reason
     */
    public Outcome<SignInStep> start(LoginId id, Password password) {
        var attempt = this.<PasswordTry>hold(talk -> Outcome.accepted(talk.find(id)
                        .map(account -> PasswordTry.count(talk, account))
                        .orElseGet(() -> PasswordTry.ofNobody(accounts.hasher()))))
                .orElseThrow();
        if (!attempt.isRight(accounts.hasher(), password)) {
            return this.<SignInStep>hold(talk -> {
                talk.find(id).ifPresent(known -> attempt.noteFault(talk, known));
                return PasswordTry.refused();
            });
        }
        String hash = accounts.hasher().isCurrent(attempt.hash())
                ? attempt.hash()
                : accounts.hasher().hash(password);
        return hold(talk -> begin(talk, id, attempt, hash));
    }

    private Outcome<SignInStep> begin(SignInTalk talk, LoginId id, PasswordTry attempt, String hash) {
        var account = talk.find(id).orElseThrow(() -> Refusal.of(ProblemCode.SIGN_IN_REFUSED));
        boolean changed = !account.passwordHash().equals(attempt.hash()) || account.state() == AccountState.CLOSED;
        if (changed
                || !setting.policy().atAll(account.actor(), Operation.SIGN_IN).isAccepted()) {
            return PasswordTry.refused();
        }
        talk.update(account.passwordWasRight(hash));
        var token = SecretToken.draw(accounts.random());
        boolean first = account.phones().isEmpty() && !talk.hasAuthenticator();
        var signIn = talk.begin(token, first ? SignInStage.PHONE_WANTED : SignInStage.CODE_WANTED);
        return Outcome.accepted(talk.step(signIn, token));
    }

    /**
     * Registers the phone of a first sign-in, to which a code is sent at once; also another one, if the code did not come.
     *
     * @param token of the sign-in
     * @param number a Japanese number
     * @param channel SMS or voice; voice only for a landline
     * @return {@code CodeWanted}; or {@code PHONE_NOT_USABLE}, {@code PHONE_VOICE_ONLY}, {@code CODE_SENDS_USED_UP},
     *     {@code SIGN_IN_STEP_NOT_ALLOWED}, {@code SIGN_IN_ENDED}, {@code SIGN_IN_BUSY}
     */
    public Outcome<SignInStep> registerPhone(SecretToken token, PhoneNumber number, MessageChannel channel) {
        return hold(talk -> {
            var signIn = talk.signIn(token, SignInStage.PHONE_WANTED, SignInStage.CODE_WANTED);
            if (signIn.stage() == SignInStage.CODE_WANTED && signIn.newPhone().isEmpty()) {
                throw Refusal.of(
                        ProblemCode.SIGN_IN_STEP_NOT_ALLOWED, signIn.stage().label());
            }
            var phone = Refusal.unless(RegisteredPhone.of(number));
            var next = signIn.next(SignInStage.CODE_WANTED).newPhone(phone);
            return Outcome.accepted(talk.step(talk.send(signIn, token, next, phone, channel), token));
        });
    }

    /**
     * Has a code sent to one of the phones; one that was sent before is worth nothing then.
     *
     * @param token of the sign-in
     * @param position which of the phones that the step named, from 0 on
     * @param channel SMS or voice
     * @return {@code CodeWanted}; or {@code PHONE_UNKNOWN}, {@code PHONE_VOICE_ONLY}, {@code CODE_SENDS_USED_UP},
     *     {@code SIGN_IN_STEP_NOT_ALLOWED}, {@code SIGN_IN_ENDED}, {@code SIGN_IN_BUSY}
     */
    public Outcome<SignInStep> sendCode(SecretToken token, int position, MessageChannel channel) {
        return hold(talk -> {
            var signIn = talk.signIn(token, SignInStage.CODE_WANTED, SignInStage.ADDING_PHONE);
            var phones = talk.phones(signIn);
            if (position < 0 || position >= phones.size()) {
                throw Refusal.of(ProblemCode.PHONE_UNKNOWN);
            }
            var sent = talk.send(signIn, token, signIn.next(signIn.stage()), phones.get(position), channel);
            return Outcome.accepted(talk.step(sent, token));
        });
    }

    /**
     * Says that the code of the authenticator app will be entered; a code that was sent is worth nothing then. It counts as one
     * that is sent.
     *
     * @param token of the sign-in
     * @return {@code CodeWanted}; or {@code AUTHENTICATOR_NOT_SET_UP}, {@code CODE_SENDS_USED_UP},
     *     {@code SIGN_IN_STEP_NOT_ALLOWED}, {@code SIGN_IN_ENDED}, {@code SIGN_IN_BUSY}
     */
    public Outcome<SignInStep> useAuthenticator(SecretToken token) {
        return hold(talk -> {
            var signIn = talk.signIn(token, SignInStage.CODE_WANTED);
            if (!talk.hasAuthenticator()) {
                throw Refusal.of(ProblemCode.AUTHENTICATOR_NOT_SET_UP);
            }
            return Outcome.accepted(
                    talk.step(talk.askAuthenticator(signIn, signIn.next(SignInStage.CODE_WANTED)), token));
        });
    }

    /**
     * Enters the code.
     *
     * @param token of the sign-in
     * @param code what was typed; every input is a try
     * @return {@code SignedIn} or {@code NewPasswordWanted}; or {@code CODE_WRONG} with how many tries are left,
     *     {@code CODE_OVER}, {@code CODE_NOT_SENT}, {@code SIGN_IN_STEP_NOT_ALLOWED}, {@code SIGN_IN_ENDED},
     *     {@code SIGN_IN_BUSY}
     */
    public Outcome<SignInStep> enterCode(SecretToken token, String code) {
        return hold(talk -> {
            var signIn = talk.signIn(token, SignInStage.CODE_WANTED);
            boolean needsPassword = talk.account().needsNewPassword(talk.at());
            return talk.enter(signIn, token, code, next -> {
                if (!needsPassword) {
                    return talk.open(signIn, next);
                }
                talk.update(next.build());
                var wanted = signIn.next(SignInStage.NEW_PASSWORD_WANTED).codeServed();
                return talk.step(talk.update(wanted.build()), token);
            });
        });
    }

    /**
     * Changes a password that is an initial one, or over, and opens the session.
     *
     * @param token of the sign-in
     * @param current the password until now; a wrong one counts as one of {@link #start}
     * @param next the password from now on
     * @return {@code SignedIn}; or {@code PASSWORD_TOO_SHORT}, {@code PASSWORD_UNCHANGED}, {@code SIGN_IN_REFUSED} if the
     *     current one is wrong, {@code SIGN_IN_STEP_NOT_ALLOWED}, {@code SIGN_IN_ENDED}, {@code SIGN_IN_BUSY}
     */
    public Outcome<SignInStep> changePassword(SecretToken token, Password current, Password next) {
        return new PasswordChange(setting, accounts, Operation.SIGN_IN).change(current, next, talk -> {
            var signIn = talk.signIn(token, SignInStage.NEW_PASSWORD_WANTED);
            return changed -> talk.open(signIn, changed);
        });
    }

    /**
     * How far it has come, for a page that waits for the call or the message to arrive.
     *
     * @param token of the sign-in
     * @return the step; or {@code CALL_NOT_COMPLETED} or {@code CODE_NOT_DELIVERED} with advice if the code did not arrive,
     *     after which another can be sent, or {@code SIGN_IN_ENDED}
     */
    public Outcome<SignInStep> look(SecretToken token) {
        return hold(talk -> {
            var signIn = talk.signIn(token, SignInStage.values());
            signIn.code().ifPresent(talk::requireArriving);
            return Outcome.accepted(talk.step(signIn, token));
        });
    }

    private <T> Outcome<T> hold(Function<SignInTalk, Outcome<T>> work) {
        return SignInTalk.hold(setting, accounts, Operation.SIGN_IN, work);
    }
}
