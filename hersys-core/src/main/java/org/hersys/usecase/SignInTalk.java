package org.hersys.usecase;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hersys.access.Operation;
import org.hersys.account.Account;
import org.hersys.account.AccountSession;
import org.hersys.account.AccountState;
import org.hersys.account.LoginId;
import org.hersys.account.OneTimeCode;
import org.hersys.account.PhoneChoice;
import org.hersys.account.RegisteredPhone;
import org.hersys.account.SecretToken;
import org.hersys.account.SignIn;
import org.hersys.account.SignInFault;
import org.hersys.account.SignInLimits;
import org.hersys.account.SignInStage;
import org.hersys.account.SignInStep;
import org.hersys.account.TokenDigest;
import org.hersys.audit.AuditEntry;
import org.hersys.audit.AuditSubject;
import org.hersys.message.CodeToSend;
import org.hersys.message.Message;
import org.hersys.message.MessageChannel;
import org.hersys.message.MessageKind;
import org.hersys.message.MessageState;
import org.hersys.port.AccountRepository;
import org.hersys.port.Transaction;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * One call of who signs in or is signed in, in one transaction. What the work answers is stored, also if it is a refusal: a wrong
 * code has used up a try. What it throws is not. Of both there is an entry in the trail, once it is known whose account it is.
 */
final class SignInTalk {

    private static final int CODES = 1_000_000;

    private final Setting setting;
    private final AccountSetting accounts;
    private final Operation operation;
    private final Instant at;
    private final Transaction transaction;
    private @Nullable Account account;
    private @Nullable SignInFault fault;

    private SignInTalk(
            Setting setting, AccountSetting accounts, Operation operation, Instant at, Transaction transaction) {
        this.setting = setting;
        this.accounts = accounts;
        this.operation = operation;
        this.at = at;
        this.transaction = transaction;
    }

    static <T> Outcome<T> hold(
            Setting setting, AccountSetting accounts, Operation operation, Function<SignInTalk, Outcome<T>> work) {
        var at = setting.clock().instant();
        // The store may run the work again; the trail tells of the last try.
        var tries = new ArrayDeque<SignInTalk>();
        Outcome<Outcome<T>> stored = setting.unitOfWork().run(transaction -> {
            var talk = new SignInTalk(setting, accounts, operation, at, transaction);
            tries.addLast(talk);
            return talk.answer(work);
        });
        if (!stored.isAccepted()) {
            tries.getLast().refused(stored.problems()).ifPresent(entry -> Conversation.record(setting, entry));
        }
        return stored.fold(answer -> answer, Outcome::refused);
    }

    private <T> Outcome<Outcome<T>> answer(Function<SignInTalk, Outcome<T>> work) {
        try {
            var answer = work.apply(this);
            if (!answer.isAccepted()) {
                refused(answer.problems()).ifPresent(transaction.audit()::append);
            }
            return Outcome.accepted(answer);
        } catch (Refusal refusal) {
            return Outcome.refused(refusal.problems());
        }
    }

    private Optional<AuditEntry> refused(List<Problem> problems) {
        var codes = Stream.concat(
                        problems.stream().map(problem -> problem.code().name()),
                        Stream.ofNullable(fault).map(SignInFault::name))
                .toList();
        return Optional.ofNullable(account).map(known -> entry(operation, known).refusedFor(codes));
    }

    private AuditEntry.Builder entry(Operation what, Account known) {
        return AuditEntry.of(known.actor(), what, at).about(AuditSubject.of(known.id()));
    }

    /** Why it is refused, for the trail: who signs in is not told. */
    void note(SignInFault why) {
        fault = why;
    }

    /** It was done, what the whole is about or a part of it. */
    void done(Operation what) {
        transaction.audit().append(entry(what, account()).done());
    }

    Instant at() {
        return at;
    }

    SignInLimits limits() {
        return accounts.limits();
    }

    AccountRepository store() {
        return transaction.accounts();
    }

    /** Whose account it is; known once it was looked for. */
    Account account() {
        if (account == null) {
            throw new IllegalStateException("an account must be looked for first");
        }
        return account;
    }

    Optional<Account> find(LoginId id) {
        var found = store().find(id);
        account = found.orElse(null);
        return found;
    }

    /** A sign-in that is not over, if it is at one of the stages. */
    SignIn signIn(SecretToken token, SignInStage... stages) {
        var signIn = store().signIn(token.digest()).orElseThrow(SignInTalk::ended);
        var known = find(signIn.account()).orElseThrow(SignInTalk::ended);
        boolean over = signIn.stage() == SignInStage.ENDED
                || !at.isBefore(signIn.endsAt())
                || known.state() == AccountState.CLOSED
                || signIn.startedAt().isBefore(known.passwordSetAt());
        if (over) {
            throw ended();
        }
        if (!Arrays.asList(stages).contains(signIn.stage())) {
            throw Refusal.of(
                    ProblemCode.SIGN_IN_STEP_NOT_ALLOWED, signIn.stage().label());
        }
        return signIn;
    }

    /** The account of who is signed in. */
    Account signedIn(SecretToken session) {
        return session(session.digest())
                .map(open -> account())
                .filter(known ->
                        setting.policy().atAll(known.actor(), operation).isAccepted())
                .orElseThrow(SignInTalk::ended);
    }

    /** What somebody who is signed in has begun to change. */
    SignIn ownChange(SecretToken session, SecretToken token, SignInStage stage) {
        var own = signedIn(session).id();
        var change = signIn(token, stage);
        if (!change.account().equals(own)) {
            throw ended();
        }
        return change;
    }

    /** A session that is good; its account is known then. */
    Optional<AccountSession> session(TokenDigest token) {
        return store().session(token).filter(this::isGood);
    }

    private boolean isGood(AccountSession session) {
        return session.isOpen(at, limits())
                && find(session.account())
                        .filter(known -> known.state() != AccountState.CLOSED)
                        .filter(known -> !session.openedAt().isBefore(known.passwordSetAt()))
                        .isPresent();
    }

    private static Refusal ended() {
        return Refusal.of(ProblemCode.SIGN_IN_ENDED);
    }

    /** The next version is what is known from now on. */
    void update(Account next) {
        if (!store().update(next)) {
            throw Refusal.of(ProblemCode.SIGN_IN_BUSY);
        }
        account = next;
    }

    SignIn update(SignIn next) {
        if (!store().update(next)) {
            throw Refusal.of(ProblemCode.SIGN_IN_BUSY);
        }
        return next;
    }

    /** Begins something that takes a code, under a token of its own. */
    SignIn begin(SecretToken token, SignInStage stage) {
        var first = SignIn.builder(token.digest(), account().id(), stage, at, at.plus(limits().signInWithin()))
                .build();
        if (!store().insert(first)) {
            throw new IllegalStateException("a new sign-in must have a token of its own");
        }
        return first;
    }

    /** Has a code brought to a phone; the one before is worth nothing then. */
    SignIn send(SignIn signIn, SecretToken token, SignIn.Builder next, RegisteredPhone phone, MessageChannel channel) {
        if (!phone.channels().contains(channel)) {
            throw Refusal.of(ProblemCode.PHONE_VOICE_ONLY);
        }
        charge(signIn);
        String code = String.format(Locale.ROOT, "%06d", accounts.random().nextInt(CODES));
        var expiresAt = expiry(signIn);
        var sealed = new CodeSealing(accounts.cipher()).seal(new CodeToSend(channel, phone.number(), code));
        var kind = channel == MessageChannel.SMS ? MessageKind.CODE_BY_SMS : MessageKind.CODE_BY_VOICE;
        transaction.outbox().add(Message.code(kind, account().actor().id(), sealed, expiresAt, at));
        var kept = OneTimeCode.sent(code, token, sealed.message(), expiresAt, limits().codeTries());
        return update(next.sends(signIn.sends() + 1).code(kept).build());
    }

    /** Has the code of an authenticator app entered. */
    SignIn askAuthenticator(SignIn signIn, SignIn.Builder next) {
        charge(signIn);
        var asked = OneTimeCode.ofAuthenticator(expiry(signIn), limits().codeTries());
        return update(next.sends(signIn.sends() + 1).code(asked).build());
    }

    private Instant expiry(SignIn signIn) {
        var expiresAt = at.plus(limits().codeLifetime());
        return expiresAt.isBefore(signIn.endsAt()) ? expiresAt : signIn.endsAt();
    }

    /** Codes are counted here and with the account: who begins anew gains no further tries. */
    private void charge(SignIn signIn) {
        if (signIn.sends() >= limits().codesPerSignIn() || account().codesWithinAnHour(at) >= limits().codesPerHour()) {
            throw Refusal.of(ProblemCode.CODE_SENDS_USED_UP);
        }
        update(account().codeAskedFor(at));
    }

    /** Goes on if the code is right; a wrong one has used up a try. */
    <T> Outcome<T> enter(SignIn signIn, SecretToken token, String typed, Function<Account.Builder, T> right) {
        var code = signIn.code().orElseThrow(() -> Refusal.of(ProblemCode.CODE_NOT_SENT));
        if (!code.isOpen(at)) {
            throw Refusal.of(ProblemCode.CODE_OVER);
        }
        var next = account().next();
        boolean isRight =
                code.message().isPresent() ? code.matches(typed, token) : isOfAuthenticator(signIn, typed, next);
        if (!isRight) {
            update(signIn.next(signIn.stage()).code(code.tried()).build());
            return Outcome.refused(Problem.ofWhole(ProblemCode.CODE_WRONG, code.triesLeft() - 1));
        }
        signIn.newPhone().ifPresent(phone -> {
            next.phone(phone);
            done(Operation.CHANGE_OWN_PHONE);
        });
        return Outcome.accepted(right.apply(next));
    }

    /** A code of the app is good once: neither it nor an earlier one is taken again. */
    private boolean isOfAuthenticator(SignIn signIn, String typed, Account.Builder next) {
        var known = account();
        String sealed = signIn.newAuthenticator().or(known::authenticator).orElse("");
        long last = signIn.newAuthenticator().isPresent() ? -1 : known.authenticatorStep();
        if (sealed.isEmpty() || accounts.authenticators().isEmpty()) {
            return false;
        }
        OptionalLong step = accounts.authenticators()
                .get()
                .step(AuthenticatorSecrets.open(accounts.cipher(), known.id(), sealed), typed, at);
        boolean fresh = step.isPresent() && step.getAsLong() > last;
        if (fresh) {
            next.authenticator(sealed, step.getAsLong());
        }
        return fresh;
    }

    /** What is to be done now. */
    SignInStep step(SignIn signIn, SecretToken token) {
        if (signIn.stage() == SignInStage.PHONE_WANTED) {
            return new SignInStep.PhoneWanted(token);
        }
        if (signIn.stage() == SignInStage.NEW_PASSWORD_WANTED) {
            return new SignInStep.NewPasswordWanted(token);
        }
        boolean byApp = signIn.newAuthenticator().isPresent()
                || (signIn.stage() == SignInStage.CODE_WANTED
                        && signIn.newPhone().isEmpty()
                        && hasAuthenticator());
        int tries = signIn.code()
                .filter(code -> code.isOpen(at))
                .map(OneTimeCode::triesLeft)
                .orElse(0);
        return new SignInStep.CodeWanted(
                token,
                PhoneChoice.among(phones(signIn)),
                byApp,
                tries,
                Math.max(0, limits().codesPerSignIn() - signIn.sends()));
    }

    boolean hasAuthenticator() {
        return accounts.authenticators().isPresent()
                && account().authenticator().isPresent();
    }

    /** To which a code may go: a new one alone, if there is one. */
    List<RegisteredPhone> phones(SignIn signIn) {
        if (signIn.newAuthenticator().isPresent()) {
            return List.of();
        }
        return signIn.newPhone().map(List::of).orElseGet(account()::phones);
    }

    /** Opens a session, and ends the oldest ones if there would be too many. */
    SignInStep open(SignIn signIn, Account.Builder next) {
        update(next.build());
        update(signIn.next(SignInStage.ENDED).codeServed().build());
        var sessions = store().sessions(account().id());
        sessions.stream()
                .limit(Math.max(0, sessions.size() - limits().concurrentSessions() + 1L))
                .forEach(oldest -> store().end(oldest.token()));
        done(Operation.SIGN_IN);
        return openSession();
    }

    /** Opens a session in the place of all that there are. */
    SignInStep reopen(Account.Builder next) {
        update(next.build());
        store().sessions(account().id()).forEach(old -> store().end(old.token()));
        return openSession();
    }

    private SignInStep openSession() {
        var token = SecretToken.draw(accounts.random());
        store().insert(new AccountSession(token.digest(), account().id(), at, at));
        return new SignInStep.SignedIn(token, account().actor());
    }

    /** Goes on unless the code did not arrive. */
    void requireArriving(OneTimeCode code) {
        code.message()
                .filter(message -> code.isOpen(at))
                .flatMap(transaction.outbox()::find)
                .filter(message -> message.state() == MessageState.GIVEN_UP)
                .ifPresent(message -> {
                    throw Refusal.of(
                            message.kind() == MessageKind.CODE_BY_VOICE
                                    ? ProblemCode.CALL_NOT_COMPLETED
                                    : ProblemCode.CODE_NOT_DELIVERED);
                });
    }
}
