package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.hersys.account.SecretToken;
import org.hersys.account.SignInStage;
import org.hersys.message.MessageChannel;
import org.hersys.result.Outcome;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.InventedValues;
import org.junit.jupiter.api.Test;

/** Each call at each stage: its turn, or refused. */
class SignInStepTableTest {

    private static final Set<ProblemCode> NOT_ITS_TURN =
            Set.of(ProblemCode.SIGN_IN_STEP_NOT_ALLOWED, ProblemCode.SIGN_IN_ENDED);

    /** At which stages it is the turn of a call; a code is out at all of them that can have one. */
    private static final Map<String, Set<SignInStage>> TURNS = new LinkedHashMap<>(Map.of(
            "registerPhone", Set.of(SignInStage.PHONE_WANTED),
            "sendCode", Set.of(SignInStage.CODE_WANTED, SignInStage.ADDING_PHONE),
            "useAuthenticator", Set.of(SignInStage.CODE_WANTED),
            "enterCode", Set.of(SignInStage.CODE_WANTED),
            "changePassword", Set.of(SignInStage.NEW_PASSWORD_WANTED),
            "confirmPhone", Set.of(SignInStage.ADDING_PHONE),
            "confirmAuthenticator", Set.of(SignInStage.ADDING_AUTHENTICATOR)));

    /** A desk, the session of its holder, and something that is at the stage. */
    private record Scene(SignInDesk desk, SecretToken session, SecretToken token) {}

    private static final Map<String, BiFunction<Scene, SecretToken, Outcome<?>>> CALLS = Map.of(
            "registerPhone",
                    (scene, token) -> scene.desk
                            .hersys
                            .signingIn()
                            .registerPhone(token, InventedValues.mobile(8), MessageChannel.SMS),
            "sendCode", (scene, token) -> scene.desk.hersys.signingIn().sendCode(token, 0, MessageChannel.SMS),
            "useAuthenticator", (scene, token) -> scene.desk.hersys.signingIn().useAuthenticator(token),
            "enterCode", (scene, token) -> scene.desk.hersys.signingIn().enterCode(token, "123456"),
            "changePassword",
                    (scene, token) ->
                            scene.desk.hersys.signingIn().changePassword(token, SignInDesk.WRONG, SignInDesk.OWN),
            "confirmPhone", (scene, token) -> scene.desk.hersys.changingPhone().confirm(scene.session, token, "123456"),
            "confirmAuthenticator",
                    (scene, token) ->
                            scene.desk.hersys.settingUpAuthenticator().confirm(scene.session, token, "123456"));

    @Test
    void a_call_is_refused_unless_it_is_its_turn() {
        var seen = new EnumMap<SignInStage, Integer>(SignInStage.class);
        for (var stage : SignInStage.values()) {
            for (var call : CALLS.entrySet()) {
                var scene = at(stage);
                var answer = call.getValue().apply(scene, scene.token);
                boolean turn = answer.problems().stream().noneMatch(problem -> NOT_ITS_TURN.contains(problem.code()));

                assertThat(turn)
                        .as(call.getKey() + " at " + stage + ": " + answer.problems())
                        .isEqualTo(TURNS.getOrDefault(call.getKey(), Set.of()).contains(stage));
                seen.merge(stage, 1, Integer::sum);
            }
        }
        assertThat(seen).hasSize(SignInStage.values().length).containsValue(CALLS.size());
    }

    private static Scene at(SignInStage stage) {
        var desk = SignInDesk.standard();
        var session = desk.inUse();
        return new Scene(desk, session, token(desk, session, stage));
    }

    private static SecretToken token(SignInDesk desk, SecretToken session, SignInStage stage) {
        return switch (stage) {
            case PHONE_WANTED -> forgotten(desk);
            case CODE_WANTED -> withCode(desk);
            case NEW_PASSWORD_WANTED -> over(desk);
            case ADDING_PHONE ->
                desk.hersys
                        .changingPhone()
                        .add(session, SignInDesk.LANDLINE, MessageChannel.VOICE)
                        .orElseThrow()
                        .token();
            case ADDING_AUTHENTICATOR ->
                desk.hersys
                        .settingUpAuthenticator()
                        .begin(session)
                        .orElseThrow()
                        .token();
            case ENDED -> done(desk);
        };
    }

    private static SecretToken forgotten(SignInDesk desk) {
        var issued = desk.hersys
                .resettingPassword()
                .resetWithPhones(SignInDesk.NURSE, SignInDesk.ID)
                .orElseThrow();
        return desk.start(issued.initialPassword()).token();
    }

    private static SecretToken withCode(SignInDesk desk) {
        var step = desk.start(SignInDesk.OWN);
        return SignInDesk.accepted(desk.hersys.signingIn().sendCode(step.token(), 0, MessageChannel.SMS))
                .token();
    }

    private static SecretToken over(SignInDesk desk) {
        var issued = desk.hersys
                .resettingPassword()
                .reset(SignInDesk.NURSE, SignInDesk.ID)
                .orElseThrow();
        var step = desk.start(issued.initialPassword());
        desk.hersys.signingIn().sendCode(step.token(), 0, MessageChannel.SMS);
        return SignInDesk.accepted(desk.hersys.signingIn().enterCode(step.token(), desk.code()))
                .token();
    }

    private static SecretToken done(SignInDesk desk) {
        var token = withCode(desk);
        SignInDesk.signedIn(desk.hersys.signingIn().enterCode(token, desk.code()));
        return token;
    }
}
