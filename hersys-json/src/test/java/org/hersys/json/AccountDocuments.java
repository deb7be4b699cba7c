package org.hersys.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.actor.Attribution;
import org.hersys.actor.OrganisationKey;
import org.hersys.message.MessageId;
import org.hersys.person.PersonName;
import org.hersys.person.PhoneNumber;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;

/** Accounts of people who do not exist, with hashes of nothing. */
final class AccountDocuments {

    private static final Instant ISSUED = Instant.parse("2020-11-16T00:00:00.123456789Z");
    private static final Instant NOW = Instant.parse("2020-11-17T01:02:03Z");
    private static final LoginId ID = LoginId.of("clinic-1.ward_2@example");
    private static final RegisteredPhone MOBILE = new RegisteredPhone(PhoneNumber.of("+819000000000"));

    private AccountDocuments() {}

    private static TokenDigest token(String digit) {
        return new TokenDigest(digit.repeat(64));
    }

    private static OneTimeCode code() {
        return OneTimeCode.kept("c".repeat(64), new MessageId(new UUID(0, 9)), NOW.plusSeconds(300), 4);
    }

    /** With all that it can have. */
    static Account active() {
        return Account.builder(ID, actor(), "外来　課1", Attribution.of(Actors.centreNurse(), ISSUED))
                .centre(Institutions.centre().id())
                .state(AccountState.ACTIVE)
                .password("$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA", NOW, NOW.plusSeconds(7776000))
                .failedTries(3)
                .lockedUntil(NOW.plusSeconds(900))
                .phones(List.of(MOBILE, new RegisteredPhone(PhoneNumber.of("+81300000000"))))
                .authenticator("c2VhbGVk", 53518164)
                .codes(List.of(NOW, NOW.plusSeconds(60)))
                .version(12)
                .build();
    }

    /** With nothing that need not be. */
    static Account issued() {
        return Account.builder(
                        LoginId.of("head-office"),
                        Actors.centreNurse(),
                        "△△課1",
                        Attribution.of(Actors.centreNurse(), ISSUED))
                .password("$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA", ISSUED, ISSUED.plusSeconds(604800))
                .build();
    }

    private static Actor actor() {
        return Actor.outpatient(ActorId.of("clinic-1"), Institutions.clinic().id());
    }

    static SignIn withACode() {
        return SignIn.builder(token("a"), ID, SignInStage.ADDING_PHONE, NOW, NOW.plusSeconds(900))
                .sends(2)
                .code(code())
                .newPhone(MOBILE)
                .version(3)
                .build();
    }

    static SignIn withAnApp() {
        return SignIn.builder(token("b"), ID, SignInStage.ADDING_AUTHENTICATOR, NOW, NOW.plusSeconds(900))
                .code(OneTimeCode.ofAuthenticator(NOW.plusSeconds(300), 5))
                .newAuthenticator("c2VhbGVk")
                .build();
    }

    static AccountSession session() {
        return new AccountSession(token("d"), ID, NOW, NOW.plusSeconds(60));
    }

    static ResponsiblePerson responsiblePerson() {
        return new ResponsiblePerson(
                OrganisationKey.of(Institutions.clinic().id()),
                PersonName.of("架空　責子"),
                LocalDate.of(2020, 11, 16),
                Attribution.of(Actors.centreNurse(), ISSUED));
    }
}
