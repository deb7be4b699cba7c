package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.hersys.access.Operation;
import org.hersys.account.AccountSession;
import org.hersys.account.SecretToken;
import org.hersys.actor.Actor;
import org.hersys.port.ActorSource;
import org.hersys.result.Outcome;

/**
 * Tells who has signed in (セッションの確認), as long as the session was used lately, is not too old, and the account is neither
 * closed nor has got another password. Safe for use by many threads.
 */
public final class Sessions implements ActorSource {

    /** A session that is used all the time is not written each time. */
    private static final Duration WRITTEN_AT_MOST = Duration.ofSeconds(30);

    private final Setting setting;
    private final AccountSetting accounts;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     * @param accounts what accounts need
     */
    public Sessions(Setting setting, AccountSetting accounts) {
        this.setting = requireNonNull(setting, "setting");
        this.accounts = requireNonNull(accounts, "accounts");
    }

    @Override
    public Optional<Actor> actorOf(String token) {
        return SecretToken.parse(token).fold(this::actorOf, problems -> Optional.empty());
    }

    /**
     * Who has signed in, and that the session is used.
     *
     * @param token of the session
     * @return the actor, or empty if the session is over or there was none
     */
    public Optional<Actor> actorOf(SecretToken token) {
        return hold(talk -> talk.session(token.digest()).map(session -> use(talk, session)));
    }

    private static Actor use(SignInTalk talk, AccountSession session) {
        if (!talk.at().isBefore(session.lastUsedAt().plus(WRITTEN_AT_MOST))) {
            talk.store().touch(session.token(), talk.at());
        }
        return talk.account().actor();
    }

    /**
     * Ends a session (サインアウト).
     *
     * @param token of the session; nothing is done if it is over
     */
    public void signOut(SecretToken token) {
        hold(talk -> {
            talk.store().end(token.digest());
            return true;
        });
    }

    /**
     * Removes what is over from the store; for who operates the system, now and then.
     *
     * @return how many sign-ins and sessions were removed
     */
    public int purge() {
        return hold(talk -> talk.store().purge(talk.at().minus(talk.limits().sessionIdle())));
    }

    private <T> T hold(Function<SignInTalk, T> work) {
        return SignInTalk.hold(setting, accounts, Operation.SIGN_IN, talk -> Outcome.accepted(work.apply(talk)))
                .orElseThrow();
    }
}
