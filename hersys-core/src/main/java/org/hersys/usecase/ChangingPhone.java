package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hersys.access.Operation;
import org.hersys.account.PhoneChoice;
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
 * Changes to which phones the codes of an own account go（二段階認証に使用する電話番号の変更・追加・削除、HER-SYSの利用に関するFAQ
 * （医療機関向け）問7）. A phone is changed by adding the new one and then removing the old one; the last one stays.
 */
public final class ChangingPhone {

    private final Setting setting;
    private final AccountSetting accounts;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     * @param accounts what accounts need
     */
    public ChangingPhone(Setting setting, AccountSetting accounts) {
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
     * The phones as they are.
     *
     * @param session of who is signed in
     * @return the phones; or {@code SIGN_IN_ENDED}
     */
    public Outcome<List<PhoneChoice>> phones(SecretToken session) {
        return hold(talk ->
                Outcome.accepted(PhoneChoice.among(talk.signedIn(session).phones())));
    }

    /**
     * Has a code sent to a further phone, which is added when the code is confirmed.
     *
     * @param session of who is signed in
     * @param number a Japanese number
     * @param channel SMS or voice; voice only for a landline
     * @return {@code CodeWanted} with the token to confirm with; or {@code PHONE_NOT_USABLE}, {@code PHONE_VOICE_ONLY},
     *     {@code CODE_SENDS_USED_UP}, {@code SIGN_IN_ENDED}, {@code SIGN_IN_BUSY}
     */
    public Outcome<SignInStep> add(SecretToken session, PhoneNumber number, MessageChannel channel) {
        return hold(talk -> {
            talk.signedIn(session);
            var phone = Refusal.unless(RegisteredPhone.of(number));
            var token = SecretToken.draw(accounts.random());
            var begun = talk.begin(token, SignInStage.ADDING_PHONE);
            var next = begun.next(SignInStage.ADDING_PHONE).newPhone(phone);
            return Outcome.accepted(talk.step(talk.send(begun, token, next, phone, channel), token));
        });
    }

    /**
     * Adds the phone.
     *
     * @param session of who is signed in
     * @param token what {@link #add} answered
     * @param code the code that was sent to the phone
     * @return the phones as they are then; or {@code CODE_WRONG}, {@code CODE_OVER}, {@code SIGN_IN_STEP_NOT_ALLOWED},
     *     {@code SIGN_IN_ENDED}, {@code SIGN_IN_BUSY}
     */
    public Outcome<List<PhoneChoice>> confirm(SecretToken session, SecretToken token, String code) {
        return hold(talk -> {
            var signIn = talk.ownChange(session, token, SignInStage.ADDING_PHONE);
            return talk.enter(signIn, token, code, next -> {
                talk.update(next.build());
                talk.update(signIn.next(SignInStage.ENDED).codeServed().build());
                return PhoneChoice.among(talk.account().phones());
            });
        });
    }

    /**
     * Removes a phone.
     *
     * @param session of who is signed in
     * @param position which of {@link #phones}, from 0 on
     * @return the phones as they are then; or {@code PHONE_UNKNOWN}, {@code PHONE_LAST}, {@code SIGN_IN_ENDED},
     *     {@code SIGN_IN_BUSY}
     */
    public Outcome<List<PhoneChoice>> remove(SecretToken session, int position) {
        return hold(talk -> {
            var account = talk.signedIn(session);
            var left = new ArrayList<>(account.phones());
            if (position < 0 || position >= left.size()) {
                throw Refusal.of(ProblemCode.PHONE_UNKNOWN);
            }
            if (left.size() == 1) {
                throw Refusal.of(ProblemCode.PHONE_LAST);
            }
            left.remove(position);
            talk.update(account.next().phones(left).build());
            talk.done(Operation.CHANGE_OWN_PHONE);
            return Outcome.accepted(PhoneChoice.among(left));
        });
    }

    private <T> Outcome<T> hold(Function<SignInTalk, Outcome<T>> work) {
        return SignInTalk.hold(setting, accounts, Operation.CHANGE_OWN_PHONE, work);
    }
}
