package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hersys.access.AccessMatrix;
import org.hersys.access.Operation;
import org.hersys.actor.Actor;
import org.hersys.actor.Role;
import org.hersys.audit.AuditResult;
import org.hersys.cases.CaseRecord;
import org.hersys.message.Message;
import org.hersys.notification.LifeCycle;
import org.hersys.notification.Notification;
import org.hersys.notification.NotificationOperation;
import org.hersys.notification.NotificationState;
import org.hersys.person.CaseId;
import org.hersys.person.HersysId;
import org.hersys.person.NotificationId;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Notifications;
import org.hersys.testkit.Systems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every operation in every state by every kind of actor: the table of rights and the life cycle say what comes of it. */
class LifeCycleExplorationTest {

    private static final List<NotificationOperation> OPERATIONS = List.of(NotificationOperation.values());
    private static final Set<ProblemCode> REFUSALS =
            Set.of(ProblemCode.ACCESS_DENIED, ProblemCode.CASE_NOT_FOUND, ProblemCode.OPERATION_NOT_ALLOWED);

    /** Whose notification it is, in an office of its own. */
    private record Scene(Office office, NotificationId id, CaseId caseId, HersysId hersysId) {

        /** In that state, with a query that is still open. */
        static Scene in(NotificationState state) {
            var office = Office.on(Notifications.IN_2021);
            if (state == NotificationState.DRAFT) {
                var draft = Deeds.draft(Deeds.suspected(), Actors.clinicClerk());
                var begun = office.hersys
                        .draftingNotification()
                        .begin(Actors.clinicClerk(), draft)
                        .orElseThrow();
                return of(office, begun);
            }
            var scene = of(
                    office,
                    office.filed(office.submitted(Notifications.suspectedToBeAdmitted())
                            .notificationId()));
            scene.lead(NotificationOperation.QUERY, Actors.secondCentreNurse());
            switch (state) {
                case CONFIRMED -> scene.lead(NotificationOperation.CONFIRM, Actors.secondCentreNurse());
                case FROZEN -> scene.lead(NotificationOperation.ADD, Actors.clinicPhysician());
                case DELETED -> scene.lead(NotificationOperation.DELETE, Actors.clinicPhysician());
                default -> {}
            }
            return scene;
        }

        private static Scene of(Office office, Notification notification) {
            return new Scene(
                    office,
                    notification.id(),
                    notification.caseId(),
                    office.caseOf(notification.caseId()).hersysId());
        }

        private void lead(NotificationOperation operation, Actor actor) {
            assertThat(new Deeds(office).of(operation, actor, id).problems()).isEmpty();
        }

        NotificationState state() {
            return office.look(store -> store.notifications().find(id))
                    .map(Notification::state)
                    .orElse(NotificationState.DELETED);
        }

        /** What policy and life cycle say, and nothing else. */
        Outcome<NotificationState> expected(NotificationOperation operation, Actor actor) {
            var before = state();
            return allowed(Deeds.rightTo(operation), actor)
                    .fold(right -> LifeCycle.after(before, operation), Outcome::refused);
        }

        private Outcome<Operation> allowed(Operation right, Actor actor) {
            var policy = AccessMatrix.standard();
            return office.look(store -> store.cases().find(caseId))
                    .map(record ->
                            policy.onCase(actor, right, Systems.directory().affiliationOf(record, office.today())))
                    .orElseGet(() -> policy.onUnknownCase(actor, right));
        }

        /** One of every role, and the patient whose notification it is. */
        List<Actor> actors() {
            return Stream.concat(Actors.ofEveryRole().stream(), Stream.of(Actors.patient(hersysId)))
                    .toList();
        }
    }

    /** Everything that a refusal must not touch. */
    private record Stored(
            Optional<CaseRecord> record,
            List<CaseRecord> past,
            List<Notification> notifications,
            List<List<Notification>> versions,
            List<Message> waiting) {

        static Stored of(Scene scene) {
            return scene.office().look(store -> {
                var notifications = store.notifications().ofCase(scene.caseId());
                return new Stored(
                        store.cases().find(scene.caseId()),
                        store.cases().history(scene.caseId()),
                        notifications,
                        notifications.stream()
                                .map(each -> store.notifications().history(each.id()))
                                .toList(),
                        Office.waiting(store));
            });
        }
    }

    private record Tried(NotificationOperation operation, Role role, boolean isOwnPatient) {}

    @ParameterizedTest
    @EnumSource(NotificationState.class)
    void rights_and_life_cycle_alone_say_what_comes_of_every_operation(NotificationState state) {
        var tried = new HashSet<Tried>();
        var succeeded = EnumSet.noneOf(NotificationOperation.class);
        int actors = Scene.in(state).actors().size();
        for (var operation : OPERATIONS) {
            for (int each = 0; each < actors; each++) {
                var scene = Scene.in(state);
                assertThat(scene.state()).isEqualTo(state);
                var actor = scene.actors().get(each);
                if (tryOut(scene, operation, actor)) {
                    succeeded.add(operation);
                }
                tried.add(new Tried(operation, actor.role(), actor.patientId().equals(Optional.of(scene.hersysId()))));
            }
        }

        assertThat(tried).hasSize(OPERATIONS.size() * (Role.values().length + 1));
        assertThat(succeeded).isEqualTo(LifeCycle.allowedIn(state));
    }

    private static boolean tryOut(Scene scene, NotificationOperation operation, Actor actor) {
        var what = operation + " in " + scene.state() + " by " + actor.role();
        var expected = scene.expected(operation, actor);
        var before = Stored.of(scene);
        int entries = scene.office().trail().size();

        var outcome = new Deeds(scene.office()).of(operation, actor, scene.id());

        assertThat(codes(outcome)).as(what).isEqualTo(codes(expected));
        if (expected.isAccepted()) {
            assertThat(scene.state()).as(what).isEqualTo(expected.orElseThrow());
        } else {
            assertThat(codes(outcome)).as(what).hasSize(1).isSubsetOf(REFUSALS);
            assertThat(Stored.of(scene)).as(what).isEqualTo(before);
        }
        var trail = scene.office().trail();
        assertThat(trail).as(what).hasSize(entries + 1);
        var entry = trail.get(entries);
        assertThat(entry.operation()).as(what).isEqualTo(Deeds.rightTo(operation));
        assertThat(entry.actor()).as(what).isEqualTo(actor);
        assertThat(entry.result()).as(what).isEqualTo(result(operation, outcome));
        assertThat(entry.problems()).as(what).isEqualTo(names(outcome));
        return outcome.isAccepted();
    }

    private static AuditResult result(NotificationOperation operation, Outcome<?> outcome) {
        if (!outcome.isAccepted()) {
            return AuditResult.REFUSED;
        }
        return Deeds.rightTo(operation).isRead() ? AuditResult.READ : AuditResult.DONE;
    }

    private static List<ProblemCode> codes(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::code).toList();
    }

    private static List<String> names(Outcome<?> outcome) {
        return codes(outcome).stream().map(ProblemCode::name).toList();
    }
}
