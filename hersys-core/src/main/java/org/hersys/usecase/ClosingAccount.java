package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import org.hersys.access.Operation;
import org.hersys.account.AccountState;
import org.hersys.account.LoginId;
import org.hersys.actor.Actor;
import org.hersys.law.Citation;
import org.hersys.result.Outcome;

/**
 * Closes the account of who has left (退職者等のアカウントの閉鎖): its sessions are over at once, it takes no more from the quota of
 * the centre, and its id is not given out again.
 */
public final class ClosingAccount {

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public ClosingAccount(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * The document under which it is done.
     *
     * @return the source
     */
    public Citation legalBasis() {
        return Operation.CLOSE_ACCOUNT.legalBasis();
    }

    /**
     * Closes it for good.
     *
     * @param actor who does it
     * @param id whose account
     * @return the id; or {@code ACCOUNT_NOT_FOUND}, {@code ACCOUNT_CLOSED}, or a missing right
     */
    public Outcome<LoginId> close(Actor actor, LoginId id) {
        return Conversation.hold(setting, actor, Operation.CLOSE_ACCOUNT, talk -> {
            var account = talk.openAccount(id);
            talk.update(account.next()
                    .state(AccountState.CLOSED)
                    .by(talk.attribution())
                    .build());
            var store = talk.store().accounts();
            store.sessions(id).forEach(session -> store.end(session.token()));
            return id;
        });
    }
}
