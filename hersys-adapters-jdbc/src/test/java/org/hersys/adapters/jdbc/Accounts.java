package org.hersys.adapters.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hersys.account.Account;
import org.hersys.account.AccountSession;
import org.hersys.account.AccountState;
import org.hersys.account.LoginId;
import org.hersys.account.OneTimeCode;
import org.hersys.account.RegisteredPhone;
import org.hersys.account.ResponsiblePerson;
import org.hersys.account.SecretToken;
import org.hersys.account.SignIn;
import org.hersys.account.SignInStage;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.actor.Attribution;
import org.hersys.actor.OrganisationKey;
import org.hersys.message.MessageId;
import org.hersys.person.PersonName;
import org.hersys.person.PhoneNumber;
import org.hersys.port.UnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.Notifications;
import org.hersys.time.JapanTime;

/** Accounts with everything that is known of them, the same for the same number; and all that must not be seen of them. */
public final class Accounts {

    /** The code of every sign-in. */
    public static final String CODE = "804217";

    /** When it is by {@code Systems.clockOn}. */
    static final Instant NOW =
            Notifications.IN_2021.atTime(10, 0).atZone(JapanTime.ZONE).toInstant();

    private static final RegisteredPhone MOBILE = new RegisteredPhone(PhoneNumber.of("+819000000000"));
    private static final RegisteredPhone LANDLINE = new RegisteredPhone(PhoneNumber.of("+81300000000"));

    private Accounts() {}

    public static Account account(int number) {
        var actor = Actor.outpatient(
                ActorId.of("user-" + number), Institutions.clinic().id());
        return Account.builder(idOf(number), actor, "内科　外来係", Attribution.of(Actors.centreNurse(), NOW))
                .centre(Institutions.centre().id())
                .state(AccountState.ACTIVE)
                .password("$argon2id$secret-hash", NOW, NOW.plus(Duration.ofDays(90)))
                .phones(List.of(MOBILE))
                .authenticator("c2VjcmV0LW9mLWFuLWFwcA", 1)
                .build();
    }

    public static LoginId idOf(int number) {
        return LoginId.of("clinic-" + number);
    }

    /** A sign-in that waits for a code and for a new phone. */
    public static SignIn signIn(int number) {
        var code = OneTimeCode.sent(
                CODE, token(number), new MessageId(new UUID(9, number)), NOW.plus(Duration.ofMinutes(5)), 5);
        return SignIn.builder(
                        token(number).digest(),
                        idOf(number),
                        SignInStage.CODE_WANTED,
                        NOW,
                        NOW.plus(Duration.ofMinutes(15)))
                .code(code)
                .newPhone(LANDLINE)
                .build();
    }

    /** The same for the same number. */
    public static SecretToken token(int number) {
        return SecretToken.draw(new Random(number));
    }

    static void enterInto(UnitOfWork store) {
        store.run(transaction -> {
                    var accounts = transaction.accounts();
                    boolean isNew = accounts.insert(account(1)) && accounts.insert(signIn(1));
                    accounts.put(new ResponsiblePerson(
                            OrganisationKey.of(Institutions.clinic().id()),
                            PersonName.of("架空　責子"),
                            LocalDate.of(2021, 1, 4),
                            Attribution.of(Actors.centreNurse(), NOW)));
                    return Outcome.accepted(
                            isNew && accounts.insert(new AccountSession(token(2).digest(), idOf(1), NOW, NOW)));
                })
                .orElseThrow();
    }

    static Set<String> secrets() {
        return Set.of(
                "内科　外来係",
                "$argon2id$secret-hash",
                "c2VjcmV0LW9mLWFuLWFwcA",
                MOBILE.number().value(),
                LANDLINE.number().value(),
                signIn(1).code().orElseThrow().hash(),
                "架空　責子");
    }

    /** What no store ever knows. */
    static Set<String> tokens() {
        return Set.of(token(1).value(), token(2).value(), CODE);
    }
}
