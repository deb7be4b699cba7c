package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.actor.OrganisationKey;
import org.hersys.audit.AuditSubject;
import org.hersys.facility.CentreId;
import org.hersys.law.Citation;
import org.hersys.result.Outcome;

/**
 * Shows which ids a health centre has given out in its area (アカウントの一覧), for who looks for leavers, for accounts that are
 * locked or were never used, and for how much of the quota is left.
 *
 * <pre>{@code
 * var ofOurArea = hersys.listingAccounts().ofCentre(nurse, centre.id()).orElseThrow();
 * }</pre>
 */
public final class ListingAccounts {

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public ListingAccounts(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * The document under which it is done.
     *
     * @return the source
     */
    public Citation legalBasis() {
        return Operation.LIST_ACCOUNTS.legalBasis();
    }

    /**
     * The accounts that take from the quota of a centre, and those that did until they were closed: its own and those of the
     * institutions of its area. They come as a whole, since the quota bounds those that are open.
     *
     * @param actor somebody of the centre, of its prefecture or of the ministry
     * @param centre which centre
     * @return the accounts by their ids, or a missing right
     */
    public Outcome<List<ListedAccount>> ofCentre(Actor actor, CentreId centre) {
        return Conversation.hold(setting, actor, Operation.LIST_ACCOUNTS, talk -> {
            talk.about(AuditSubject.of(OrganisationKey.of(centre)));
            talk.authoriseAccountsOf(centre);
            return talk.store().accounts().of(centre).stream()
                    .map(ListedAccount::new)
                    .toList();
        });
    }
}
