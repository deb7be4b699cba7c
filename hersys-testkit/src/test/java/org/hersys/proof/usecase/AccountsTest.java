package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hersys.proof.usecase.SignInDesk.accepted;
import static org.hersys.proof.usecase.SignInDesk.assertRefused;

import java.time.Duration;
import java.util.List;
import org.hersys.Hersys;
import org.hersys.access.Operation;
import org.hersys.account.AccountState;
import org.hersys.account.LoginId;
import org.hersys.account.Password;
import org.hersys.account.SignInStep;
import org.hersys.actor.Actor;
import org.hersys.actor.ActorId;
import org.hersys.actor.OrganisationKey;
import org.hersys.audit.AuditSubject;
import org.hersys.message.MessageChannel;
import org.hersys.person.PersonName;
import org.hersys.person.PhoneNumber;
import org.hersys.port.memory.InMemoryUnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.InventedValues;
import org.hersys.usecase.ListedAccount;
import org.junit.jupiter.api.Test;

/** Accounts are issued, reset and closed, and their phones changed. */
class AccountsTest {

    private static final Password NEXT = Password.of("別の馬の電池ホチキス2022");

    private static final PersonName DIRECTOR = PersonName.of("架空　院長");
    private static final LoginId SECOND = LoginId.of("clinic-4");

    private final SignInDesk desk = SignInDesk.standard();
    private final Hersys hersys = desk.hersys;

    private static Actor holder(int number) {
        return Actor.outpatient(
                ActorId.of("holder-" + number), Institutions.clinic().id());
    }

    @Test
    void the_id_comes_with_the_address_of_the_service_and_need_not_be_of_a_person() {
        var told = SignInDesk.with(accounts -> accounts.serviceAddress("https://hersys.example"))
                .issued();

        assertThat(told.serviceAddress()).contains("https://hersys.example");
        assertThat(told.initialPassword().length()).isEqualTo(16);
        assertThat(told.toString()).doesNotContain(told.initialPassword().value());
    }

    @Test
    void nobody_gets_an_id_before_a_responsible_person_is_named_and_the_terms_are_accepted() {
        assertRefused(
                hersys.issuingAccount().issue(SignInDesk.NURSE, SignInDesk.ID, SignInDesk.HOLDER, "△△課1"),
                ProblemCode.RESPONSIBLE_PERSON_MISSING);
        assertRefused(
                hersys.namingResponsiblePerson().name(SignInDesk.NURSE, SignInDesk.HOLDER, DIRECTOR, false),
                ProblemCode.TERMS_NOT_ACCEPTED);
    }

    @Test
    void a_centre_issues_resets_and_closes_in_its_own_area_only() {
        desk.issued();
        var issuing = hersys.issuingAccount();
        assertRefused(issuing.issue(Actors.nurseElsewhere(), SECOND, holder(2), "××病棟2"), ProblemCode.ACCESS_DENIED);
        assertRefused(issuing.issue(Actors.neighbouringNurse(), SECOND, holder(2), "××病棟2"), ProblemCode.ACCESS_DENIED);
        assertRefused(issuing.issue(Actors.clinicClerk(), SECOND, holder(2), "××病棟2"), ProblemCode.ACCESS_DENIED);
        assertRefused(
                hersys.resettingPassword().reset(Actors.nurseElsewhere(), SignInDesk.ID), ProblemCode.ACCESS_DENIED);
        assertRefused(hersys.closingAccount().close(Actors.nurseElsewhere(), SignInDesk.ID), ProblemCode.ACCESS_DENIED);
        assertRefused(hersys.closingAccount().close(SignInDesk.NURSE, SECOND), ProblemCode.ACCOUNT_NOT_FOUND);
    }

    @Test
    void the_ministry_issues_for_centres_and_not_for_institutions() {
        var nurse =
                Actor.centre(ActorId.of("first-nurse"), Institutions.centre().id());
        hersys.namingResponsiblePerson()
                .name(Actors.ministry(), nurse, DIRECTOR, true)
                .orElseThrow();

        assertThat(hersys.issuingAccount()
                        .issue(Actors.ministry(), SECOND, nurse, "○○保健所1")
                        .isAccepted())
                .isTrue();
        assertRefused(
                hersys.issuingAccount().issue(Actors.ministry(), SignInDesk.ID, holder(2), "△△課1"),
                ProblemCode.ACCESS_DENIED);
    }

    @Test
    void beyond_its_quota_a_centre_is_told_to_ask_the_ministry_until_somebody_leaves() {
        var small = SignInDesk.with(accounts -> accounts.quota(centre -> 1));
        small.issued();
        var beyond = small.hersys.issuingAccount().issue(SignInDesk.NURSE, SECOND, holder(2), "××病棟2");
        assertRefused(beyond, ProblemCode.ACCOUNT_QUOTA_USED_UP);
        assertThat(beyond.problems().get(0).message().ja()).contains("厚生労働省に相談");

        small.hersys.closingAccount().close(SignInDesk.NURSE, SignInDesk.ID).orElseThrow();
        assertThat(small.hersys
                        .issuingAccount()
                        .issue(SignInDesk.NURSE, SECOND, holder(2), "××病棟2")
                        .isAccepted())
                .isTrue();
    }

    @Test
    void an_id_is_not_given_out_again() {
        desk.issued();
        hersys.closingAccount().close(SignInDesk.NURSE, SignInDesk.ID).orElseThrow();

        assertRefused(
                hersys.issuingAccount().issue(SignInDesk.NURSE, SignInDesk.ID, holder(2), "△△課1"),
                ProblemCode.ACCOUNT_ID_TAKEN);
        assertRefused(hersys.closingAccount().close(SignInDesk.NURSE, SignInDesk.ID), ProblemCode.ACCOUNT_CLOSED);
    }

    @Test
    void who_leaves_is_out_at_once() {
        var session = desk.inUse();
        var step = desk.start(SignInDesk.OWN);
        hersys.closingAccount().close(SignInDesk.NURSE, SignInDesk.ID).orElseThrow();

        assertThat(hersys.sessions().actorOf(session)).isEmpty();
        assertRefused(hersys.signingIn().sendCode(step.token(), 0, MessageChannel.SMS), ProblemCode.SIGN_IN_ENDED);
    }

    @Test
    void a_reset_ends_sessions_and_sign_ins_and_keeps_the_phones() {
        var session = desk.inUse();
        var begun = desk.start(SignInDesk.OWN);
        desk.wait(Duration.ofSeconds(1));
        var issued = hersys.resettingPassword()
                .reset(SignInDesk.NURSE, SignInDesk.ID)
                .orElseThrow();

        assertThat(hersys.sessions().actorOf(session)).isEmpty();
        assertRefused(hersys.signingIn().look(begun.token()), ProblemCode.SIGN_IN_ENDED);
        assertRefused(hersys.signingIn().start(SignInDesk.ID, SignInDesk.OWN), ProblemCode.SIGN_IN_REFUSED);
        assertThat(desk.start(issued.initialPassword()))
                .isInstanceOfSatisfying(
                        SignInStep.CodeWanted.class,
                        step -> assertThat(step.phones()).hasSize(1));
    }

    @Test
    void who_has_lost_the_phone_begins_as_for_the_first_time() {
        desk.inUse();
        var issued = hersys.resettingPassword()
                .resetWithPhones(SignInDesk.NURSE, SignInDesk.ID)
                .orElseThrow();

        assertThat(desk.start(issued.initialPassword())).isInstanceOf(SignInStep.PhoneWanted.class);
    }

    @Test
    void a_phone_is_added_by_its_code_and_the_last_one_stays() {
        var session = desk.inUse();
        var phones = hersys.changingPhone();
        assertRefused(phones.remove(session, 0), ProblemCode.PHONE_LAST);
        assertRefused(phones.remove(session, 1), ProblemCode.PHONE_UNKNOWN);

        var step = accepted(phones.add(session, SignInDesk.LANDLINE, MessageChannel.VOICE));
        assertRefused(phones.confirm(session, step.token(), desk.wrongCode()), ProblemCode.CODE_WRONG);
        assertThat(phones.confirm(session, step.token(), desk.code()).orElseThrow())
                .hasSize(2);
        assertThat(phones.remove(session, 0).orElseThrow()).hasSize(1);
        assertThat(phones.phones(session).orElseThrow().get(0).channels()).containsExactly(MessageChannel.VOICE);
    }

    @Test
    void a_number_from_abroad_gets_no_code() {
        var session = desk.inUse();

        assertRefused(
                hersys.changingPhone().add(session, PhoneNumber.of("+12025550100"), MessageChannel.SMS),
                ProblemCode.PHONE_NOT_USABLE);
    }

    @Test
    void who_is_not_signed_in_changes_nothing() {
        var session = desk.inUse();
        hersys.sessions().signOut(session);

        assertRefused(
                hersys.changingPhone().add(session, InventedValues.mobile(9), MessageChannel.SMS),
                ProblemCode.SIGN_IN_ENDED);
    }

    @Test
    void what_was_done_with_an_account_is_in_the_trail() {
        desk.inUse();
        hersys.resettingPassword().reset(SignInDesk.NURSE, SignInDesk.ID).orElseThrow();
        hersys.closingAccount().close(SignInDesk.NURSE, SignInDesk.ID).orElseThrow();

        assertThat(desk.trail())
                .extracting(entry -> entry.operation())
                .containsExactly(
                        Operation.NAME_RESPONSIBLE_PERSON,
                        Operation.ISSUE_ACCOUNT,
                        Operation.CHANGE_OWN_PHONE,
                        Operation.CHANGE_OWN_PASSWORD,
                        Operation.SIGN_IN,
                        Operation.RESET_ACCOUNT,
                        Operation.CLOSE_ACCOUNT);
    }

    @Test
    void a_password_is_changed_at_any_time_and_all_sessions_of_before_are_over() {
        var one = desk.inUse();
        var two = desk.signInAgain();

        var session = SignInDesk.signedIn(hersys.changingPassword().change(two, SignInDesk.OWN, NEXT));

        assertThat(hersys.sessions().actorOf(session)).contains(SignInDesk.HOLDER);
        assertThat(hersys.sessions().actorOf(one)).isEmpty();
        assertThat(hersys.sessions().actorOf(two)).isEmpty();
        assertRefused(hersys.signingIn().start(SignInDesk.ID, SignInDesk.OWN), ProblemCode.SIGN_IN_REFUSED);
        assertThat(hersys.signingIn().start(SignInDesk.ID, NEXT).isAccepted()).isTrue();
        assertThat(desk.trail())
                .filteredOn(entry -> entry.operation() == Operation.CHANGE_OWN_PASSWORD)
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.subject()).contains(AuditSubject.of(SignInDesk.ID)));
    }

    @Test
    void with_an_open_session_a_password_is_not_guessed_more_often_than_without() {
        var session = desk.inUse();
        for (int tries = 0; tries < 5; tries++) {
            assertRefused(
                    hersys.changingPassword().change(session, SignInDesk.WRONG, NEXT), ProblemCode.SIGN_IN_REFUSED);
        }
        assertRefused(hersys.changingPassword().change(session, SignInDesk.OWN, NEXT), ProblemCode.SIGN_IN_REFUSED);

        var trail = desk.trail();
        assertThat(trail.get(trail.size() - 1).problems()).containsExactly("SIGN_IN_REFUSED", "ACCOUNT_LOCKED");
        desk.wait(Duration.ofMinutes(30));
        assertThat(hersys.signingIn().start(SignInDesk.ID, SignInDesk.OWN).isAccepted())
                .isTrue();
    }

    @Test
    void another_password_must_be_long_enough_and_another_and_the_session_open() {
        var session = desk.inUse();
        var changing = hersys.changingPassword();

        assertRefused(changing.change(session, SignInDesk.OWN, Password.of("short")), ProblemCode.PASSWORD_TOO_SHORT);
        assertRefused(changing.change(session, SignInDesk.OWN, SignInDesk.OWN), ProblemCode.PASSWORD_UNCHANGED);
        hersys.sessions().signOut(session);
        assertRefused(changing.change(session, SignInDesk.OWN, NEXT), ProblemCode.SIGN_IN_ENDED);
    }

    private Outcome<List<ListedAccount>> list(Actor actor) {
        return hersys.listingAccounts().ofCentre(actor, Institutions.centre().id());
    }

    @Test
    void who_issues_ids_sees_which_there_are_and_in_which_state() {
        assertThat(list(SignInDesk.NURSE).orElseThrow()).isEmpty();
        desk.inUse();
        var other = LoginId.of("clinic-2");
        var second =
                Actor.outpatient(ActorId.of("second"), Institutions.clinic().id());
        hersys.issuingAccount().issue(SignInDesk.NURSE, other, second, "△△課2").orElseThrow();
        hersys.closingAccount().close(SignInDesk.NURSE, other).orElseThrow();

        var listed = list(SignInDesk.NURSE).orElseThrow();
        assertThat(listed).extracting(ListedAccount::id).containsExactly(other, SignInDesk.ID);
        assertThat(listed).extracting(ListedAccount::state).containsExactly(AccountState.CLOSED, AccountState.ACTIVE);
        assertThat(listed).extracting(ListedAccount::phones).containsExactly(0, 1);
        assertThat(listed.get(1)).satisfies(account -> {
            assertThat(account.actor()).isEqualTo(SignInDesk.HOLDER);
            assertThat(account.displayName()).isEqualTo("△△課1");
            assertThat(account.hasAuthenticator()).isFalse();
            assertThat(account.lockedUntil()).isEmpty();
            assertThat(account.passwordValidUntil()).isAfter(desk.clock.instant());
            assertThat(account.attribution().actor()).isEqualTo(SignInDesk.HOLDER);
        });
    }

    @Test
    void the_list_says_until_when_an_account_is_locked() {
        desk.inUse();
        for (int tries = 0; tries < 5; tries++) {
            hersys.signingIn().start(SignInDesk.ID, SignInDesk.WRONG);
        }

        assertThat(list(SignInDesk.NURSE).orElseThrow().get(0).lockedUntil())
                .contains(desk.clock.instant().plus(Duration.ofMinutes(30)));
    }

    @Test
    void only_who_issues_the_ids_of_an_area_sees_them_and_each_look_is_in_the_trail() {
        desk.issued();
        for (var allowed : List.of(SignInDesk.NURSE, Actors.prefectureOffice(), Actors.ministry())) {
            assertThat(list(allowed).orElseThrow()).hasSize(1);
        }
        for (var other : List.of(Actors.neighbouringNurse(), Actors.clinicClerk(), SignInDesk.HOLDER)) {
            assertRefused(list(other), ProblemCode.ACCESS_DENIED);
        }

        assertThat(desk.trail())
                .filteredOn(entry -> entry.operation() == Operation.LIST_ACCOUNTS)
                .hasSize(6)
                .allSatisfy(entry -> assertThat(entry.subject())
                        .contains(AuditSubject.of(
                                OrganisationKey.of(Institutions.centre().id()))));
    }

    @Test
    void a_host_with_a_sign_in_of_its_own_needs_no_accounts() {
        var plain = Hersys.builder()
                .clock(desk.clock)
                .unitOfWork(new InMemoryUnitOfWork())
                .directory(Institutions.directory())
                .build();

        assertThatThrownBy(plain::signingIn).isInstanceOf(IllegalStateException.class);
        assertThat(plain.readingCase()).isNotNull();
    }
}
