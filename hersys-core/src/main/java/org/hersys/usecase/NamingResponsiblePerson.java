package org.hersys.usecase;

import static java.util.Objects.requireNonNull;

import org.hersys.access.Operation;
import org.hersys.account.ResponsiblePerson;
import org.hersys.actor.Actor;
import org.hersys.actor.OrganisationKey;
import org.hersys.audit.AuditSubject;
import org.hersys.law.Citation;
import org.hersys.person.PersonName;
import org.hersys.result.Outcome;
import org.hersys.result.ProblemCode;

/** Enters who answers in an organisation for the use of the system, and that it accepts the terms (システム利用統括責任者の登録). */
public final class NamingResponsiblePerson {

    private final Setting setting;

    /**
     * Made by {@code Hersys}.
     *
     * @param setting what the use case works with
     */
    public NamingResponsiblePerson(Setting setting) {
        this.setting = requireNonNull(setting, "setting");
    }

    /**
     * The document under which it is done.
     *
     * @return the source
     */
    public Citation legalBasis() {
        return Operation.NAME_RESPONSIBLE_PERSON.legalBasis();
    }

    /**
     * Names the person, in the place of whoever was.
     *
     * @param actor who enters it
     * @param member somebody of the organisation, for whom an account is or will be
     * @param name the person
     * @param termsAccepted whether the organisation accepts the terms of use
     * @return what is stored; or {@code TERMS_NOT_ACCEPTED}, or a missing right
     * @throws IllegalArgumentException if the member is of no institution, centre or prefecture
     */
    public Outcome<ResponsiblePerson> name(Actor actor, Actor member, PersonName name, boolean termsAccepted) {
        var organisation = OrganisationKey.of(member);
        return Conversation.hold(setting, actor, Operation.NAME_RESPONSIBLE_PERSON, talk -> {
            talk.about(AuditSubject.of(organisation));
            talk.authoriseAccountOf(member);
            if (!termsAccepted) {
                throw Refusal.of(ProblemCode.TERMS_NOT_ACCEPTED);
            }
            var person = new ResponsiblePerson(organisation, name, talk.today(), talk.attribution());
            talk.store().accounts().put(person);
            return person;
        });
    }
}
