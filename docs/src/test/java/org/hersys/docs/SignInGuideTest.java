package org.hersys.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.h2.jdbcx.JdbcDataSource;
import org.hersys.Hersys;
import org.hersys.account.LoginId;
import org.hersys.account.Password;
import org.hersys.account.SecretToken;
import org.hersys.account.SignInLimits;
import org.hersys.account.SignInStep;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.adapters.jdbc.JdbcSchema;
import org.hersys.adapters.jdbc.JdbcUnitOfWork;
import org.hersys.adapters.security.Argon2idHasher;
import org.hersys.adapters.security.KeyRing;
import org.hersys.adapters.security.KeyRingStorage;
import org.hersys.adapters.security.MasterKey;
import org.hersys.adapters.security.TinkBlindIndex;
import org.hersys.adapters.security.TinkFieldCipher;
import org.hersys.adapters.security.TotpPasswords;
import org.hersys.facility.InstitutionId;
import org.hersys.message.MessageChannel;
import org.hersys.message.MessageState;
import org.hersys.person.PersonName;
import org.hersys.person.PhoneNumber;
import org.hersys.port.ActorSource;
import org.hersys.port.FieldCipher;
import org.hersys.port.UnitOfWork;
import org.hersys.port.memory.InMemoryUnitOfWork;
import org.hersys.result.PageRequest;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.InventedValues;
import org.hersys.testkit.SettableClock;
import org.hersys.testkit.Systems;
import org.hersys.usecase.AccountSetting;
import org.hersys.usecase.CodeSealing;
import org.hersys.usecase.ListedAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the guide's chapter on signing in: what stands between the tags is what it prints. */
class SignInGuideTest {

    private final SettableClock clock = SettableClock.at(Instant.parse("2022-09-26T01:00:00Z"));
    private final KeyRing ring = KeyRing.create(KeyRingStorage.inMemory(), MasterKey.ofBytes(new byte[32]));
    private final FieldCipher cipher = TinkFieldCipher.of(ring);

    @TempDir
    Path folder;

    private UnitOfWork store = new InMemoryUnitOfWork();

    /** A user as a system of its own knows one. */
    private record OurUser(String id, String clinic) {}

    @BeforeEach
    void makeDatabase() {
        var dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:file:" + folder.resolve("store").toAbsolutePath());
        JdbcSchema.of(dataSource).migrate();
        store = JdbcUnitOfWork.over(dataSource)
                .encryption(cipher, TinkBlindIndex.of(ring))
                .build();
    }

    private Hersys hersys() {
        // tag::setting[]
        var accounts = AccountSetting.builder(Argon2idHasher.builder().build(), cipher)
                .authenticators(TotpPasswords.issuedBy("HER-SYS"))
                .limits(SignInLimits.builder().lockOut(Duration.ofMinutes(15)).build())
                .serviceAddress("https://hersys.example.jp/")
                .build();
        // end::setting[]
        return Systems.builder(clock).unitOfWork(store).accounts(accounts).build();
    }

    @Test
    void a_sign_in_of_the_host_says_who_asks() {
        var ourSessions = Map.of("cookie", new OurUser("u-81", "clinic"));

        // tag::own[]
        ActorSource source = cookie -> Optional.ofNullable(ourSessions.get(cookie))
                .map(user -> Actor.outpatient(ActorId.of(user.id()), InstitutionId.of(user.clinic())));
        // end::own[]

        assertThat(source.actorOf("cookie")).map(Actor::id).contains(ActorId.of("u-81"));
        assertThat(source.actorOf("another")).isEmpty();
    }

    @Test
    void from_the_id_to_the_session() {
        var hersys = hersys();
        var nurse = Actors.centreNurse();
        var clinic = Institutions.clinic();
        var director = PersonName.of("架空　院長");
        var mobile = InventedValues.mobile(5);
        var newPassword = Password.of("正しい馬の電池ホチキス");

        // tag::issue[]
        var holder = Actor.outpatient(ActorId.of("clinic-3"), clinic.id());
        hersys.namingResponsiblePerson().name(nurse, holder, director, true).orElseThrow();
        var issued = hersys.issuingAccount()
                .issue(nurse, LoginId.of("clinic-3"), holder, "△△課1")
                .orElseThrow();
        // end::issue[]
        assertThat(listed(hersys, nurse)).hasSize(1);
        var initial = issued.initialPassword();

        // tag::first[]
        var signingIn = hersys.signingIn();

        SignInStep step = signingIn.start(LoginId.of("clinic-3"), initial).orElseThrow(); // PhoneWanted
        step = signingIn.registerPhone(step.token(), mobile, MessageChannel.SMS).orElseThrow(); // CodeWanted
        step = signingIn.enterCode(step.token(), code()).orElseThrow(); // NewPasswordWanted
        step = signingIn.changePassword(step.token(), initial, newPassword).orElseThrow(); // SignedIn
        SecretToken session = step.token();
        // end::first[]
        assertThat(step).isInstanceOf(SignInStep.SignedIn.class);

        // tag::each[]
        Optional<Actor> actor = hersys.sessions().actorOf(session.value());
        // end::each[]
        assertThat(actor).contains(holder);

        assertThat(again(hersys, newPassword)).isInstanceOf(SignInStep.SignedIn.class);
        assertThat(phones(hersys, session, InventedValues.fixedLine(6))).isEqualTo(2);
        var other = changed(hersys, session, newPassword, Password.of("別の馬の電池ホチキス"));
        assertThat(hersys.sessions().actorOf(session.value())).isEmpty();
        hersys.sessions().signOut(other);
        assertThat(hersys.sessions().actorOf(other.value())).isEmpty();
    }

    private static List<ListedAccount> listed(Hersys hersys, Actor nurse) {
        var centre = Institutions.centre();
        // tag::list[]
        List<ListedAccount> ofTheArea =
                hersys.listingAccounts().ofCentre(nurse, centre.id()).orElseThrow();
        // end::list[]
        return ofTheArea;
    }

    private static SecretToken changed(Hersys hersys, SecretToken session, Password password, Password newPassword) {
        // tag::password[]
        SecretToken next = hersys.changingPassword()
                .change(session, password, newPassword)
                .orElseThrow()
                .token();
        // end::password[]
        return next;
    }

    private SignInStep again(Hersys hersys, Password password) {
        var signingIn = hersys.signingIn();
        // tag::again[]
        SignInStep step = signingIn.start(LoginId.of("clinic-3"), password).orElseThrow(); // CodeWanted
        step = signingIn.sendCode(step.token(), 0, MessageChannel.VOICE).orElseThrow(); // to the first phone
        step = signingIn.enterCode(step.token(), code()).orElseThrow(); // SignedIn
        // end::again[]
        return step;
    }

    private int phones(Hersys hersys, SecretToken session, PhoneNumber landline) {
        // tag::phones[]
        var changing = hersys.changingPhone();

        var wanted = changing.add(session, landline, MessageChannel.VOICE).orElseThrow();
        var phones = changing.confirm(session, wanted.token(), code()).orElseThrow();
        // end::phones[]
        return phones.size();
    }

    /** What a phone has heard or read. */
    private String code() {
        var messages = hersys().managingOutbox()
                .list(Set.of(MessageState.WAITING), PageRequest.first(100))
                .items();
        var last = messages.get(messages.size() - 1).message();
        clock.advance(Duration.ofSeconds(1));
        return new CodeSealing(cipher).open(last).code();
    }
}
