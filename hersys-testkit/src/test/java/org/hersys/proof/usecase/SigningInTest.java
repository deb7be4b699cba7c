package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hersys.proof.usecase.SignInDesk.accepted;
import static org.hersys.proof.usecase.SignInDesk.assertRefused;
import static org.hersys.proof.usecase.SignInDesk.signedIn;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hersys.access.Operation;
import org.hersys.account.LoginId;
import org.hersys.account.Password;
import org.hersys.account.SecretToken;
import org.hersys.account.SignInFault;
import org.hersys.account.SignInStep;
import org.hersys.audit.AuditResult;
import org.hersys.message.FailureReason;
import org.hersys.message.MessageChannel;
import org.hersys.message.MessageKind;
import org.hersys.message.MessagePriority;
import org.hersys.result.Outcome;
import org.hersys.result.ProblemCode;
import org.hersys.usecase.SigningIn;
import org.junit.jupiter.api.Test;

/** Signing in, in the order of the pages 「HER-SYSへのサインイン手順」. */
class SigningInTest {

    private final SignInDesk desk = SignInDesk.standard();
    private final SigningIn signingIn = desk.hersys.signingIn();

    @Test
    void the_first_time_password_then_phone_and_code_then_new_password_then_session() {
        var initial = desk.issued().initialPassword();

        var first = desk.start(initial);
        assertThat(first).isInstanceOf(SignInStep.PhoneWanted.class);
        var second = accepted(signingIn.registerPhone(first.token(), SignInDesk.MOBILE, MessageChannel.VOICE));
        assertThat(second).isInstanceOf(SignInStep.CodeWanted.class);
        var third = accepted(signingIn.enterCode(second.token(), desk.code()));
        assertThat(third).isInstanceOf(SignInStep.NewPasswordWanted.class);
        var session = signedIn(signingIn.changePassword(third.token(), initial, SignInDesk.OWN));

        assertThat(desk.hersys.sessions().actorOf(session)).contains(SignInDesk.HOLDER);
    }

    @Test
    void later_password_and_code_are_enough_but_both_are_wanted_each_time() {
        desk.inUse();

        var step = desk.start(SignInDesk.OWN);
        assertThat(step).isInstanceOfSatisfying(SignInStep.CodeWanted.class, wanted -> {
            assertThat(wanted.phones()).hasSize(1);
            assertThat(wanted.triesLeft()).isZero();
        });
        accepted(signingIn.sendCode(step.token(), 0, MessageChannel.SMS));
        var session = signedIn(signingIn.enterCode(step.token(), desk.code()));

        assertThat(desk.hersys.sessions().actorOf(session.value())).contains(SignInDesk.HOLDER);
    }

    @Test
    void a_code_goes_sealed_to_the_phone_before_other_messages_and_ends_with_its_minutes() {
        var step = desk.start(desk.issued().initialPassword());
        signingIn.registerPhone(step.token(), SignInDesk.MOBILE, MessageChannel.SMS);

        var message = desk.lastMessage();
        assertThat(message.kind()).isEqualTo(MessageKind.CODE_BY_SMS);
        assertThat(message.kind().priority()).isEqualTo(MessagePriority.CODE);
        assertThat(message.expiresAt()).contains(desk.clock.instant().plus(Duration.ofMinutes(5)));
        assertThat(desk.sent().to()).isEqualTo(SignInDesk.MOBILE);
        assertThat(desk.code()).matches("[0-9]{6}");
    }

    @Test
    void a_landline_is_called_and_gets_no_short_message() {
        var step = desk.start(desk.issued().initialPassword());

        assertRefused(
                signingIn.registerPhone(step.token(), SignInDesk.LANDLINE, MessageChannel.SMS),
                ProblemCode.PHONE_VOICE_ONLY);
        assertThat(desk.messages()).isEmpty();

        var called = accepted(signingIn.registerPhone(step.token(), SignInDesk.LANDLINE, MessageChannel.VOICE));
        assertThat(((SignInStep.CodeWanted) called).phones().get(0).channels()).isEqualTo(Set.of(MessageChannel.VOICE));
        assertThat(desk.lastMessage().kind()).isEqualTo(MessageKind.CODE_BY_VOICE);
    }

    @Test
    void a_call_that_nobody_answers_is_told_with_advice_and_another_phone_may_be_registered() {
        var step = desk.start(desk.issued().initialPassword());
        signingIn.registerPhone(step.token(), SignInDesk.LANDLINE, MessageChannel.VOICE);
        assertThat(signingIn.look(step.token()).isAccepted()).isTrue();
        desk.hersys.managingOutbox().abandon(desk.lastMessage().id(), FailureReason.EXPIRED);

        var told = signingIn.look(step.token());
        assertRefused(told, ProblemCode.CALL_NOT_COMPLETED);
        assertThat(told.problems().get(0).message().ja()).contains("代表番号", "自動応答", "フリーコール");

        accepted(signingIn.registerPhone(step.token(), SignInDesk.MOBILE, MessageChannel.SMS));
        assertThat(accepted(signingIn.enterCode(step.token(), desk.code())))
                .isInstanceOf(SignInStep.NewPasswordWanted.class);
    }

    @Test
    void a_short_message_that_does_not_arrive_is_told_as_such() {
        desk.inUse();
        var step = desk.start(SignInDesk.OWN);
        signingIn.sendCode(step.token(), 0, MessageChannel.SMS);
        desk.hersys.managingOutbox().abandon(desk.lastMessage().id(), FailureReason.EXPIRED);

        assertRefused(signingIn.look(step.token()), ProblemCode.CODE_NOT_DELIVERED);
    }

    @Test
    void a_code_serves_once() {
        desk.inUse();
        var step = desk.start(SignInDesk.OWN);
        signingIn.sendCode(step.token(), 0, MessageChannel.SMS);
        String code = desk.code();
        signedIn(signingIn.enterCode(step.token(), code));

        assertRefused(signingIn.enterCode(step.token(), code), ProblemCode.SIGN_IN_ENDED);
        assertRefused(signingIn.enterCode(desk.start(SignInDesk.OWN).token(), code), ProblemCode.CODE_NOT_SENT);
    }

    @Test
    void a_code_that_is_over_or_was_replaced_is_refused() {
        desk.inUse();
        var step = desk.start(SignInDesk.OWN);
        signingIn.sendCode(step.token(), 0, MessageChannel.SMS);
        String first = desk.code();
        signingIn.sendCode(step.token(), 0, MessageChannel.SMS);
        if (!first.equals(desk.code())) {
            assertRefused(signingIn.enterCode(step.token(), first), ProblemCode.CODE_WRONG);
        }

        desk.wait(Duration.ofMinutes(5));
        assertRefused(signingIn.enterCode(step.token(), desk.code()), ProblemCode.CODE_OVER);
    }

    @Test
    void a_code_typed_in_full_width_is_the_same_code() {
        desk.inUse();
        var step = desk.start(SignInDesk.OWN);
        signingIn.sendCode(step.token(), 0, MessageChannel.SMS);
        var wide = new StringBuilder(" ");
        desk.code().chars().forEach(digit -> wide.appendCodePoint(digit - '0' + '０'));

        signedIn(signingIn.enterCode(step.token(), wide.toString()));
    }

    @Test
    void a_sign_in_must_be_done_within_its_time() {
        desk.inUse();
        var step = desk.start(SignInDesk.OWN);
        desk.wait(Duration.ofMinutes(15));

        assertRefused(signingIn.sendCode(step.token(), 0, MessageChannel.SMS), ProblemCode.SIGN_IN_ENDED);
    }

    @Test
    void a_password_that_is_over_is_changed_after_the_code() {
        desk.inUse();
        desk.wait(Duration.ofDays(180));
        var step = desk.start(SignInDesk.OWN);
        signingIn.sendCode(step.token(), 0, MessageChannel.SMS);
        var next = accepted(signingIn.enterCode(step.token(), desk.code()));

        assertThat(next).isInstanceOf(SignInStep.NewPasswordWanted.class);
        signedIn(signingIn.changePassword(next.token(), SignInDesk.OWN, Password.of("quite another one")));
    }

    @Test
    void a_new_password_is_long_enough_and_another_one_and_the_current_one_is_known() {
        var initial = desk.issued().initialPassword();
        var step = desk.start(initial);
        signingIn.registerPhone(step.token(), SignInDesk.MOBILE, MessageChannel.SMS);
        signingIn.enterCode(step.token(), desk.code());

        assertRefused(
                signingIn.changePassword(step.token(), initial, Password.of("short")), ProblemCode.PASSWORD_TOO_SHORT);
        assertRefused(signingIn.changePassword(step.token(), initial, initial), ProblemCode.PASSWORD_UNCHANGED);
        assertRefused(
                signingIn.changePassword(step.token(), SignInDesk.WRONG, SignInDesk.OWN), ProblemCode.SIGN_IN_REFUSED);
        signedIn(signingIn.changePassword(step.token(), initial, SignInDesk.OWN));
    }

    @Test
    void an_initial_password_is_good_for_its_days_only() {
        var issued = desk.issued();
        desk.wait(Duration.ofDays(14));

        assertRefused(signingIn.start(SignInDesk.ID, issued.initialPassword()), ProblemCode.SIGN_IN_REFUSED);
    }

    @Test
    void an_authenticator_app_is_a_further_choice_and_its_codes_serve_once() {
        var session = desk.inUse();
        var apps = desk.hersys.settingUpAuthenticator();
        var offer = apps.begin(session).orElseThrow();
        apps.confirm(session, offer.token(), SignInDesk.Apps.codeAt(desk.clock.instant()))
                .orElseThrow();

        var step = desk.start(SignInDesk.OWN);
        accepted(signingIn.useAuthenticator(step.token()));
        assertRefused(
                signingIn.enterCode(step.token(), SignInDesk.Apps.codeAt(desk.clock.instant())),
                ProblemCode.CODE_WRONG);
        desk.wait(Duration.ofSeconds(30));
        signedIn(signingIn.enterCode(step.token(), SignInDesk.Apps.codeAt(desk.clock.instant())));
    }

    @Test
    void who_has_no_app_cannot_use_one() {
        desk.inUse();

        assertRefused(
                signingIn.useAuthenticator(desk.start(SignInDesk.OWN).token()), ProblemCode.AUTHENTICATOR_NOT_SET_UP);
    }

    @Test
    void whatever_is_wrong_the_answer_is_one_and_the_hasher_is_called_once_with_equal_parameters() {
        desk.inUse();
        var unknown = refusal(LoginId.of("nobody"), SignInDesk.OWN);
        var wrong = refusal(SignInDesk.ID, SignInDesk.WRONG);
        for (int more = 0; more < 4; more++) {
            refusal(SignInDesk.ID, SignInDesk.WRONG);
        }
        var locked = refusal(SignInDesk.ID, SignInDesk.OWN);
        desk.hersys.closingAccount().close(SignInDesk.NURSE, SignInDesk.ID).orElseThrow();
        var closed = refusal(SignInDesk.ID, SignInDesk.OWN);

        assertThat(List.of(wrong, locked, closed)).containsOnly(unknown);
    }

    private String refusal(LoginId id, Password password) {
        desk.hasher.comparisons();
        Outcome<SignInStep> answer = signingIn.start(id, password);
        assertThat(desk.hasher.comparisons()).containsExactly("noted$");
        return answer.problems().toString();
    }

    @Test
    void every_sign_in_and_every_refusal_is_in_the_trail() {
        desk.inUse();
        signingIn.start(SignInDesk.ID, SignInDesk.WRONG);

        var entries = desk.trail().stream()
                .filter(entry -> entry.operation() == Operation.SIGN_IN)
                .toList();
        assertThat(entries).extracting(entry -> entry.result()).containsExactly(AuditResult.DONE, AuditResult.REFUSED);
        assertThat(entries.get(1).problems()).containsExactly("SIGN_IN_REFUSED", "PASSWORD_WRONG");
        assertThat(entries).extracting(entry -> entry.actor()).containsOnly(SignInDesk.HOLDER);
    }

    @Test
    void the_trail_has_the_reason_that_nobody_is_told() {
        desk.inUse();
        for (int tries = 0; tries < 5; tries++) {
            signingIn.start(SignInDesk.ID, SignInDesk.WRONG);
        }
        signingIn.start(SignInDesk.ID, SignInDesk.OWN);
        desk.hersys.resettingPassword().reset(SignInDesk.NURSE, SignInDesk.ID).orElseThrow();
        desk.wait(Duration.ofDays(14));
        signingIn.start(SignInDesk.ID, SignInDesk.OWN);
        desk.hersys.closingAccount().close(SignInDesk.NURSE, SignInDesk.ID).orElseThrow();
        signingIn.start(SignInDesk.ID, SignInDesk.OWN);

        assertThat(faults())
                .containsExactly(
                        SignInFault.PASSWORD_WRONG,
                        SignInFault.PASSWORD_WRONG,
                        SignInFault.PASSWORD_WRONG,
                        SignInFault.PASSWORD_WRONG,
                        SignInFault.PASSWORD_WRONG,
                        SignInFault.ACCOUNT_LOCKED,
                        SignInFault.PASSWORD_EXPIRED,
                        SignInFault.ACCOUNT_CLOSED);
    }

    private List<SignInFault> faults() {
        return desk.trail().stream()
                .filter(entry -> entry.problems().contains("SIGN_IN_REFUSED"))
                .map(entry -> SignInFault.valueOf(entry.problems().get(1)))
                .toList();
    }

    @Test
    void what_is_typed_as_an_id_that_nobody_has_is_written_nowhere() {
        desk.inUse();
        var before = desk.trail();

        signingIn.start(LoginId.of("p-a-s-s-w-o-r-d"), SignInDesk.OWN);

        assertThat(desk.trail()).isEqualTo(before);
    }

    @Test
    void a_session_ends_unused_or_old_or_signed_out() {
        desk.inUse();
        var used = desk.signInAgain();
        for (int halfHours = 0; halfHours < 24; halfHours++) {
            assertThat(desk.hersys.sessions().actorOf(used)).isPresent();
            desk.wait(Duration.ofMinutes(29));
        }
        desk.wait(Duration.ofMinutes(24));
        assertThat(desk.hersys.sessions().actorOf(used)).isEmpty();

        var left = desk.signInAgain();
        desk.hersys.sessions().signOut(left);
        assertThat(desk.hersys.sessions().actorOf(left)).isEmpty();
        var unused = desk.signInAgain();
        desk.wait(Duration.ofMinutes(30));
        assertThat(desk.hersys.sessions().actorOf(unused)).isEmpty();
        assertThat(desk.hersys.sessions().actorOf("not a token")).isEmpty();
    }

    @Test
    void one_session_too_many_ends_the_oldest() {
        var oldest = desk.inUse();
        var others = List.of(desk.signInAgain(), desk.signInAgain());
        assertThat(desk.hersys.sessions().actorOf(oldest)).isPresent();
        var newest = desk.signInAgain();

        assertThat(desk.hersys.sessions().actorOf(oldest)).isEmpty();
        assertThat(desk.hersys.sessions().actorOf(others.get(0))).isPresent();
        assertThat(desk.hersys.sessions().actorOf(newest)).isPresent();
    }

    @Test
    void what_is_over_is_removed_from_the_store() {
        desk.inUse();
        desk.wait(Duration.ofDays(1));

        assertThat(desk.hersys.sessions().purge()).isEqualTo(2);
        assertThat(desk.hersys.sessions().purge()).isZero();
    }

    @Test
    void a_token_of_nobody_is_over() {
        assertRefused(signingIn.look(SecretToken.draw(new Random(1))), ProblemCode.SIGN_IN_ENDED);
    }
}
