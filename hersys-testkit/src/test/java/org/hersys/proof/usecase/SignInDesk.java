package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hersys.Hersys;
import org.hersys.account.LoginId;
import org.hersys.account.Password;
import org.hersys.account.SecretToken;
import org.hersys.account.SignInLimits;
import org.hersys.account.SignInStep;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.audit.AuditEntry;
import org.hersys.message.CodeToSend;
import org.hersys.message.Message;
import org.hersys.message.MessageChannel;
import org.hersys.message.MessageState;
import org.hersys.message.QueuedMessage;
import org.hersys.person.PersonName;
import org.hersys.person.PhoneNumber;
import org.hersys.port.OneTimePasswords;
import org.hersys.port.PasswordHasher;
import org.hersys.port.UnitOfWork;
import org.hersys.port.memory.InMemoryFieldCipher;
import org.hersys.port.memory.InMemoryUnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.result.PageRequest;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.InventedValues;
import org.hersys.testkit.SettableClock;
import org.hersys.testkit.Systems;
import org.hersys.usecase.AccountSetting;
import org.hersys.usecase.CodeSealing;
import org.hersys.usecase.IssuedAccount;

/** A clinic that has applied for an account, a nurse of its centre who issues it, and whoever signs in. */
final class SignInDesk {

    static final LoginId ID = LoginId.of("clinic-3");
    static final Actor HOLDER =
            Actor.outpatient(ActorId.of("holder"), Institutions.clinic().id());
    static final Actor NURSE = Actors.centreNurse();
    static final PhoneNumber MOBILE = InventedValues.mobile(5);
    static final PhoneNumber LANDLINE = InventedValues.fixedLine(6);
    static final Password OWN = Password.of("正しい馬の電池ホチキス2022");
    static final Password WRONG = Password.of("an entirely wrong password");

    final SettableClock clock = SettableClock.at(Instant.parse("2022-09-26T01:00:00Z"));
    final UnitOfWork store = new InMemoryUnitOfWork();
    final Hasher hasher = new Hasher();
    final Hersys hersys;
    private final InMemoryFieldCipher cipher = new InMemoryFieldCipher();

    private SignInDesk(SignInLimits limits, UnaryOperator<AccountSetting.Builder> more) {
        var accounts = AccountSetting.builder(hasher, cipher).limits(limits).authenticators(new Apps());
        this.hersys = Systems.builder(clock)
                .unitOfWork(store)
                .accounts(more.apply(accounts).build())
                .build();
    }

    static SignInDesk standard() {
        return with(SignInLimits.standard());
    }

    static SignInDesk with(SignInLimits limits) {
        return new SignInDesk(limits, same -> same);
    }

    static SignInDesk with(UnaryOperator<AccountSetting.Builder> more) {
        return new SignInDesk(SignInLimits.standard(), more);
    }

    /** The director is named, the account issued. */
    IssuedAccount issued() {
        name(HOLDER);
        return hersys.issuingAccount().issue(NURSE, ID, HOLDER, "△△課1").orElseThrow();
    }

    void name(Actor member) {
        hersys.namingResponsiblePerson()
                .name(NURSE, member, PersonName.of("架空　院長"), true)
                .orElseThrow();
    }

    /** An account with a mobile and a password of its own, and nobody signed in but once. */
    SecretToken inUse() {
        var initial = issued().initialPassword();
        var step = start(initial);
        step = accepted(hersys.signingIn().registerPhone(step.token(), MOBILE, MessageChannel.SMS));
        step = accepted(hersys.signingIn().enterCode(step.token(), code()));
        return signedIn(hersys.signingIn().changePassword(step.token(), initial, OWN));
    }

    SignInStep start(Password password) {
        return accepted(hersys.signingIn().start(ID, password));
    }

    /** With the code by SMS, as on any other day. */
    SecretToken signInAgain() {
        var step = start(OWN);
        accepted(hersys.signingIn().sendCode(step.token(), 0, MessageChannel.SMS));
        return signedIn(hersys.signingIn().enterCode(step.token(), code()));
    }

    static SignInStep accepted(Outcome<SignInStep> outcome) {
        return outcome.orElseThrow();
    }

    static SecretToken signedIn(Outcome<SignInStep> outcome) {
        assertThat(outcome.orElseThrow()).isInstanceOf(SignInStep.SignedIn.class);
        return outcome.orElseThrow().token();
    }

    static void assertRefused(Outcome<?> refused, ProblemCode code) {
        assertThat(refused.problems()).extracting(Problem::code).containsExactly(code);
    }

    /** What the last phone has heard or read. */
    CodeToSend sent() {
        return new CodeSealing(cipher).open(lastMessage());
    }

    String code() {
        return sent().code();
    }

    /** None that was drawn. */
    String wrongCode() {
        return code().equals("000000") ? "000001" : "000000";
    }

    Message lastMessage() {
        var messages = messages();
        return messages.get(messages.size() - 1);
    }

    List<Message> messages() {
        return hersys.managingOutbox().list(Set.of(MessageState.values()), PageRequest.first(500)).items().stream()
                .map(QueuedMessage::message)
                .toList();
    }

    void wait(Duration time) {
        clock.advance(time);
    }

    List<AuditEntry> trail() {
        return store.run(transaction -> Outcome.accepted(transaction
                        .audit()
                        .entriesBetween(Instant.EPOCH, clock.instant().plusSeconds(1))))
                .orElseThrow();
    }

    /** Hashes nothing, and notes what it is asked. */
    static final class Hasher implements PasswordHasher {

        private static final String PREFIX = "noted$";
        private final List<String> compared = Collections.synchronizedList(new ArrayList<>());

        @Override
        public String hash(Password password) {
            return PREFIX + password.value();
        }

        @Override
        public boolean matches(Password password, String hash) {
            compared.add(hash.substring(0, PREFIX.length()));
            return hash.equals(hash(password));
        }

        @Override
        public String decoy() {
            return PREFIX + "\u0000";
        }

        @Override
        public boolean isCurrent(String hash) {
            return true;
        }

        /** The parameters of each comparison since the last look. */
        List<String> comparisons() {
            var seen = List.copyOf(compared);
            compared.clear();
            return seen;
        }
    }

    /** The code of each half minute is its number. */
    static final class Apps implements OneTimePasswords {

        static String codeAt(Instant moment) {
            return String.format(Locale.ROOT, "%06d", moment.getEpochSecond() / 30 % 1_000_000);
        }

        @Override
        public byte[] newSecret() {
            return "twenty bytes at least".getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public String address(byte[] secret, String account) {
            return "otpauth://totp/" + account;
        }

        @Override
        public OptionalLong step(byte[] secret, String code, Instant at) {
            return code.equals(codeAt(at)) ? OptionalLong.of(at.getEpochSecond() / 30) : OptionalLong.empty();
        }
    }
}
