package org.hersys.json.internal.types;

import java.util.Optional;
import org.hersys.account.Account;
import org.hersys.account.AccountSession;
import org.hersys.account.AccountState;
import org.hersys.account.LoginId;
import org.hersys.account.OneTimeCode;
import org.hersys.account.RegisteredPhone;
import org.hersys.account.ResponsiblePerson;
import org.hersys.account.SignIn;
import org.hersys.account.SignInStage;
import org.hersys.account.TokenDigest;
import org.hersys.actor.OrganisationKey;
import org.hersys.json.internal.shape.ChoiceShape;
import org.hersys.json.internal.shape.Members;
import org.hersys.json.internal.shape.NumberShape;
import org.hersys.json.internal.shape.ObjectShape;
import org.hersys.json.internal.shape.Shape;
import org.hersys.json.internal.shape.TextShape;
import org.hersys.person.PhoneNumber;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/** Accounts, sign-ins and sessions as a store keeps them (アカウントの保存文書): with hashes, without any password, code or token. */
final class AccountShapes {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_SECRET = 1000;

    private static final BilingualText A_DIGEST =
            BilingualText.of("64桁の小文字の16進数を指定してください。", "Give 64 hexadecimal digits in lower case.");
    private static final BilingualText A_PHONE =
            BilingualText.of("+81 で始まる日本の電話番号を指定してください。", "Give a Japanese number that begins with +81.");
    private static final BilingualText HASH_AND_MESSAGE =
            BilingualText.of("hash と message は併せて指定してください。", "hash and message belong together.");

    private static final Shape<Integer> COUNT = NumberShape.of(0, Integer.MAX_VALUE);
    private static final Shape<String> SECRET = ResultShapes.line(LONGEST_SECRET);
    private static final Shape<OrganisationKey> ORGANISATION =
            ResultShapes.line(LONGEST_NAME).as(OrganisationKey::value, OrganisationKey::new);

    static final Shape<LoginId> LOGIN_ID =
            TextShape.of(LoginId::value, LoginId::parse).pattern("^[a-z0-9._@-]{4,64}$");
    static final Shape<TokenDigest> TOKEN = TextShape.<TokenDigest>of(
                    TokenDigest::value, text -> Made.of(() -> new TokenDigest(text), A_DIGEST))
            .pattern("^[0-9a-f]{64}$");
    static final Shape<RegisteredPhone> PHONE = TextShape.<RegisteredPhone>of(
                    phone -> phone.number().value(),
                    text -> Made.of(() -> new RegisteredPhone(PhoneNumber.asTyped(text)), A_PHONE))
            .pattern("^\\+81[0-9]{9,10}$");

    static final ObjectShape<OneTimeCode> CODE = code();
    static final ObjectShape<Account> ACCOUNT = account();
    static final ObjectShape<SignIn> SIGN_IN = signIn();
    static final ObjectShape<AccountSession> SESSION = session();
    static final ObjectShape<ResponsiblePerson> RESPONSIBLE_PERSON = responsiblePerson();

    private AccountShapes() {}

    private static ObjectShape<OneTimeCode> code() {
        var members = Members.<OneTimeCode>of("OneTimeCode", BilingualText.of("認証コード", "one-time code"));
        var hash = members.optional(
                "hash", SECRET, code -> Optional.of(code.hash()).filter(text -> !text.isEmpty()));
        var message = members.optional("message", RecordShapes.MESSAGE_ID, OneTimeCode::message);
        var expiresAt = members.required("expiresAt", TimeShapes.INSTANT, OneTimeCode::expiresAt);
        var triesLeft = members.required("triesLeft", COUNT, OneTimeCode::triesLeft);
        return members.readBy(given -> {
            var digest = given.find(hash);
            var sentBy = given.find(message);
            if (digest.isPresent() != sentBy.isPresent()) {
                return Outcome.refused(Problem.ofWhole(ProblemCode.VALUE_INVALID, HASH_AND_MESSAGE));
            }
            return Outcome.accepted(sentBy.map(id ->
                            OneTimeCode.kept(digest.orElseThrow(), id, given.the(expiresAt), given.the(triesLeft)))
                    .orElseGet(() -> OneTimeCode.ofAuthenticator(given.the(expiresAt), given.the(triesLeft))));
        });
    }

    private static ObjectShape<Account> account() {
        var members = Members.<Account>of("Account", BilingualText.of("利用者アカウント", "account"));
        var id = members.required("id", LOGIN_ID, Account::id);
        var actor = members.required("actor", ActorShapes.ACTOR, Account::actor);
        var displayName = members.required("displayName", ResultShapes.line(LONGEST_NAME), Account::displayName);
        var centre = members.optional("centre", ActorShapes.CENTRE_ID, Account::centre);
        var state = members.required("state", ChoiceShape.of(AccountState.class), Account::state);
        var passwordHash = members.required("passwordHash", SECRET, Account::passwordHash);
        var passwordSetAt = members.required("passwordSetAt", TimeShapes.INSTANT, Account::passwordSetAt);
        var passwordValidUntil =
                members.required("passwordValidUntil", TimeShapes.INSTANT, Account::passwordValidUntil);
        var failedTries = members.required("failedTries", COUNT, Account::failedTries);
        var lockedUntil = members.optional("lockedUntil", TimeShapes.INSTANT, Account::lockedUntil);
        var phones = members.list("phones", PHONE, Account::phones);
        var authenticator = members.optional("authenticator", SECRET, Account::authenticator);
        var authenticatorStep = members.optional(
                "authenticatorStep",
                NumberShape.from(0),
                account -> Optional.of(account.authenticatorStep()).filter(step -> step >= 0));
        var codes = members.list("codes", TimeShapes.INSTANT, Account::codes);
        var attribution = members.required("attribution", ActorShapes.ATTRIBUTION, Account::attribution);
        var version = members.required("version", NotificationShapes.VERSION, Account::version);
        return members.readBy(given -> {
            var account = Account.builder(
                            given.the(id), given.the(actor), given.the(displayName), given.the(attribution))
                    .state(given.the(state))
                    .password(given.the(passwordHash), given.the(passwordSetAt), given.the(passwordValidUntil))
                    .failedTries(given.the(failedTries))
                    .phones(given.list(phones))
                    .codes(given.list(codes))
                    .version(given.the(version));
            given.ifGiven(centre, account::centre);
            given.ifGiven(lockedUntil, account::lockedUntil);
            given.ifGiven(
                    authenticator,
                    secret -> account.authenticator(
                            secret, given.find(authenticatorStep).orElse(-1L)));
            return Outcome.accepted(account.build());
        });
    }

    private static ObjectShape<SignIn> signIn() {
        var members = Members.<SignIn>of("SignIn", BilingualText.of("進行中のサインイン", "sign-in on its way"));
        var token = members.required("token", TOKEN, SignIn::token);
        var account = members.required("account", LOGIN_ID, SignIn::account);
        var stage = members.required("stage", ChoiceShape.of(SignInStage.class), SignIn::stage);
        var startedAt = members.required("startedAt", TimeShapes.INSTANT, SignIn::startedAt);
        var endsAt = members.required("endsAt", TimeShapes.INSTANT, SignIn::endsAt);
        var sends = members.required("sends", COUNT, SignIn::sends);
        var code = members.optional("code", CODE, SignIn::code);
        var newPhone = members.optional("newPhone", PHONE, SignIn::newPhone);
        var newAuthenticator = members.optional("newAuthenticator", SECRET, SignIn::newAuthenticator);
        var version = members.required("version", NotificationShapes.VERSION, SignIn::version);
        return members.readBy(given -> {
            var signIn = SignIn.builder(
                            given.the(token),
                            given.the(account),
                            given.the(stage),
                            given.the(startedAt),
                            given.the(endsAt))
                    .sends(given.the(sends))
                    .version(given.the(version));
            given.ifGiven(code, signIn::code);
            given.ifGiven(newPhone, signIn::newPhone);
            given.ifGiven(newAuthenticator, signIn::newAuthenticator);
            return Outcome.accepted(signIn.build());
        });
    }

    private static ObjectShape<AccountSession> session() {
        var members = Members.<AccountSession>of("AccountSession", BilingualText.of("セッション", "session"));
        var token = members.required("token", TOKEN, AccountSession::token);
        var account = members.required("account", LOGIN_ID, AccountSession::account);
        var openedAt = members.required("openedAt", TimeShapes.INSTANT, AccountSession::openedAt);
        var lastUsedAt = members.required("lastUsedAt", TimeShapes.INSTANT, AccountSession::lastUsedAt);
        return members.readBy(given -> Outcome.accepted(
                new AccountSession(given.the(token), given.the(account), given.the(openedAt), given.the(lastUsedAt))));
    }

    private static ObjectShape<ResponsiblePerson> responsiblePerson() {
        var members = Members.<ResponsiblePerson>of(
                "ResponsiblePerson", BilingualText.of("システム利用統括責任者", "responsible person"));
        var organisation = members.required("organisation", ORGANISATION, ResponsiblePerson::organisation);
        var name = members.required("name", PersonShapes.NAME, ResponsiblePerson::name);
        var termsAcceptedOn = members.required("termsAcceptedOn", TimeShapes.DATE, ResponsiblePerson::termsAcceptedOn);
        var attribution = members.required("attribution", ActorShapes.ATTRIBUTION, ResponsiblePerson::attribution);
        return members.readBy(given -> Outcome.accepted(new ResponsiblePerson(
                given.the(organisation), given.the(name), given.the(termsAcceptedOn), given.the(attribution))));
    }
}
