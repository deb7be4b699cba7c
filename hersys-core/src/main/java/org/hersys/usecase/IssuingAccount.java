package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.hersys.access.Operation;
import org.hersys.account.Account;
import org.hersys.account.AccountState;
import org.hersys.account.LoginId;
import org.hersys.account.Password;
import org.hersys.actor.Actor;
import org.hersys.actor.OrganisationKey;
import org.hersys.actor.Role;
import org.hersys.audit.AuditSubject;
import org.hersys.facility.CentreId;
import org.hersys.law.Citation;
import org.hersys.result.Outcome;
import org.hersys.result.ProblemCode;

/**
 * Gives out the id and the initial password with which somebody signs in (ID・初期パスワードの発行): the health centre does, for
 * its area（HER-SYSの利用に関するFAQ（医療機関向け）問5）, and within the number that it was allotted.
 *
 * <pre>{@code
 * var holder = Actor.outpatient(ActorId.of("u-81"), clinic.id());
 * hersys.namingResponsiblePerson().name(nurse, holder, director, true);
 * var issued = hersys.issuingAccount().issue(nurse, LoginId.of("clinic-3"), holder, "△△課1").orElseThrow();
 * }</pre>
 */
public final class IssuingAccount {

    private final Setting setting;
    private final AccountSetting accounts;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     * @param accounts what accounts need
     */
    public IssuingAccount(Setting setting, AccountSetting accounts) {
        this.setting = requireNonNull(setting, "setting");
        this.accounts = requireNonNull(accounts, "accounts");
    }

    /**
     * The document under which it is done.
     *
     * @return the source
     */
    public Citation legalBasis() {
        return Operation.ISSUE_ACCOUNT.legalBasis();
    }

    /**
     * Issues an account.
     *
     * @param actor who issues it
     * @param id by which somebody will sign in
     * @param holder as whom the account acts, of an organisation; its actor id must be a new one
     * @param displayName how it is shown: 1 to 100 characters; need not be a person's
     * @return what is handed over; or {@code RESPONSIBLE_PERSON_MISSING}, {@code ACCOUNT_QUOTA_USED_UP},
     *     {@code ACCOUNT_ID_TAKEN}, or a missing right
     * @throws IllegalArgumentException if the holder is a patient, or the name is not of that form
     */
    public Outcome<IssuedAccount> issue(Actor actor, LoginId id, Actor holder, String displayName) {
        if (holder.role() == Role.PATIENT) {
            throw new IllegalArgumentException("an account must be for somebody of an organisation, not for a patient");
        }
        var password = Password.draw(accounts.random());
        var hash = accounts.hasher().hash(password);
        return Conversation.hold(setting, actor, Operation.ISSUE_ACCOUNT, talk -> {
            talk.about(AuditSubject.of(id));
            talk.authoriseAccountOf(holder);
            requireResponsiblePerson(talk, holder);
            var validUntil = talk.at().plus(accounts.limits().initialPasswordValid());
            var account =
                    Account.builder(id, holder, displayName, talk.attribution()).password(hash, talk.at(), validUntil);
            centreOf(talk, holder).ifPresent(centre -> {
                requireQuota(talk, centre);
                account.centre(centre);
            });
            if (!talk.store().accounts().insert(account.build())) {
                throw Refusal.of(ProblemCode.ACCOUNT_ID_TAKEN);
            }
            return new IssuedAccount(
                    id, password, validUntil, accounts.serviceAddress().orElse(null));
        });
    }

    private static Optional<CentreId> centreOf(Conversation talk, Actor holder) {
        return holder.centre()
                .or(() -> holder.institution()
                        .flatMap(institution -> talk.setting().directory().centreFor(institution, talk.today())));
    }

    /** Those of the nation have no organisation of their own in the system. */
    private static void requireResponsiblePerson(Conversation talk, Actor holder) {
        boolean ofTheNation = holder.role() == Role.MINISTRY || holder.role() == Role.SURVEILLANCE_CENTRE;
        if (!ofTheNation
                && talk.store()
                        .accounts()
                        .responsiblePerson(OrganisationKey.of(holder))
                        .isEmpty()) {
            throw Refusal.of(ProblemCode.RESPONSIBLE_PERSON_MISSING);
        }
    }

    private void requireQuota(Conversation talk, CentreId centre) {
        var store = talk.store().accounts();
        store.hold(centre);
        long open = store.of(centre).stream()
                .filter(account -> account.state() != AccountState.CLOSED)
                .count();
        int quota = accounts.quotaOf(centre);
        if (open >= quota) {
            throw Refusal.of(ProblemCode.ACCOUNT_QUOTA_USED_UP, quota);
        }
    }
}
