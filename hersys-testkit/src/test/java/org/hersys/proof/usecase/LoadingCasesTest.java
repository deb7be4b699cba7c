package org.hersys.proof.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hersys.access.Operation;
import org.hersys.actor.Attribution;
import org.hersys.audit.AuditEntry;
import org.hersys.audit.AuditResult;
import org.hersys.cases.CaseRecord;
import org.hersys.notification.Notification;
import org.hersys.notification.NotificationContentBuilder;
import org.hersys.notification.NotificationDraft;
import org.hersys.notification.UnfiledNotification;
import org.hersys.person.CaseId;
import org.hersys.person.NotificationId;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.testkit.Actors;
import org.hersys.testkit.InventedValues;
import org.hersys.testkit.Notifications;
import org.hersys.usecase.CaseFile;
import org.hersys.usecase.LoadReport;
import org.junit.jupiter.api.Test;

/** A store takes over what another one has: as it is, whole, and once. */
class LoadingCasesTest {

    /** More than go into one transaction. */
    private static final int MANY = 450;

    private final Office there = Office.on(Notifications.IN_OCTOBER_2022);
    private final Office here = Office.on(Notifications.IN_OCTOBER_2022);

    private LoadReport load(CaseFile... files) {
        return here.hersys
                .loadingCases()
                .load(Actors.centreNurse(), Stream.of(files))
                .orElseThrow();
    }

    private CaseFile oneOfThere() {
        return fileOf(Notifications.oneOfTheFourGroups());
    }

    private CaseFile fileOf(NotificationContentBuilder content) {
        var receipt = there.submitted(content);
        return new CaseFile(there.caseOf(receipt.caseId()), List.of(receipt.notification()));
    }

    private CaseRecord empty(int number, int hersysId) {
        return CaseRecord.register(CaseId.of(new UUID(9, number)), InventedValues.hersysId(hersysId), entered())
                .build();
    }

    private Attribution entered() {
        return Attribution.of(Actors.centreNurse(), there.now());
    }

    @Test
    void a_case_and_its_notification_are_here_as_they_were_there() {
        var file = oneOfThere();

        assertThat(load(file)).isEqualTo(new LoadReport(1, 0, List.of()));

        var id = file.record().caseId();
        assertThat(here.caseOf(id)).isEqualTo(file.record());
        assertThat(here.notificationsOf(id)).isEqualTo(file.notifications());
    }

    @Test
    void nobody_is_told_again() {
        load(oneOfThere());

        assertThat(here.messages()).isEmpty();
    }

    @Test
    void the_trail_names_the_case_and_its_notification_and_who_took_it_over() {
        var file = oneOfThere();

        load(file);

        assertThat(here.trail()).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(Actors.centreNurse());
            assertThat(entry.operation()).isEqualTo(Operation.REGISTER_CASE);
            assertThat(entry.cases()).containsExactly(file.record().caseId());
            assertThat(entry.notification())
                    .contains(file.notifications().get(0).id());
        });
    }

    @Test
    void the_trail_names_every_notification_and_every_case_and_what_was_refused() {
        var withOne = oneOfThere();
        var withTwo = new CaseFile(
                empty(1, 1),
                List.of(
                        UnfiledNotification.begin(
                                NotificationId.of(new UUID(8, 1)), CaseId.of(new UUID(9, 1)), draft(), entered()),
                        UnfiledNotification.begin(
                                NotificationId.of(new UUID(8, 2)), CaseId.of(new UUID(9, 1)), draft(), entered())));
        var withNone = new CaseFile(empty(2, 2), List.of());
        var refused = new CaseFile(empty(3, 2), List.of());

        load(withOne, withTwo, withNone, refused);

        assertThat(here.trail())
                .extracting(
                        entry -> entry.cases().iterator().next(),
                        entry -> entry.notification().orElse(null),
                        AuditEntry::result)
                .containsExactlyInAnyOrder(
                        tuple(
                                withOne.record().caseId(),
                                withOne.notifications().get(0).id(),
                                AuditResult.DONE),
                        tuple(
                                withTwo.record().caseId(),
                                withTwo.notifications().get(0).id(),
                                AuditResult.DONE),
                        tuple(
                                withTwo.record().caseId(),
                                withTwo.notifications().get(1).id(),
                                AuditResult.DONE),
                        tuple(withNone.record().caseId(), null, AuditResult.DONE),
                        tuple(refused.record().caseId(), null, AuditResult.REFUSED));
    }

    private static NotificationDraft draft() {
        return NotificationDraft.builder(Notifications.oneOfTheFourGroups().build())
                .build();
    }

    @Test
    void what_is_there_twice_in_one_load_is_told_as_if_it_came_one_after_the_other() {
        var file = oneOfThere();
        var sameNotification = new CaseFile(file.record(), file.notifications());
        var sameHersysId = new CaseFile(empty(1, 7), List.of());

        var report = load(file, sameNotification, new CaseFile(empty(2, 7), List.of()), sameHersysId, sameHersysId);

        assertThat(report.loaded()).isEqualTo(2);
        assertThat(report.alreadyThere()).isEqualTo(1);
        assertThat(report.refused())
                .extracting(LoadReport.RefusedCase::caseId)
                .containsExactly(CaseId.of(new UUID(9, 1)), CaseId.of(new UUID(9, 1)));
    }

    @Test
    void loading_again_passes_over_what_is_there() {
        var first = oneOfThere();
        load(first);

        var second = fileOf(Notifications.inpatientFromAbroad());
        assertThat(load(first, second)).isEqualTo(new LoadReport(1, 1, List.of()));
        assertThat(here.caseOf(first.record().caseId())).isEqualTo(first.record());
    }

    @Test
    void more_cases_than_a_transaction_takes_are_all_loaded() {
        var files = IntStream.range(0, MANY)
                .mapToObj(number -> empty(number, number))
                .map(record -> new CaseFile(record, List.of()));

        var report =
                here.hersys.loadingCases().load(Actors.centreNurse(), files).orElseThrow();

        assertThat(report.loaded()).isEqualTo(MANY);
        assertThat(report.read()).isEqualTo(MANY);
        assertThat(here.trail().stream().map(AuditEntry::cases).flatMap(cases -> cases.stream()))
                .hasSize(MANY)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_hersys_id_that_another_case_has_is_refused_and_the_others_are_loaded() {
        load(new CaseFile(empty(1, 1), List.of()));

        var report = load(new CaseFile(empty(2, 1), List.of()), new CaseFile(empty(3, 2), List.of()));

        assertThat(report.loaded()).isEqualTo(1);
        assertThat(report.read()).isEqualTo(2);
        assertThat(report.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.caseId()).isEqualTo(CaseId.of(new UUID(9, 2)));
            assertThat(refused.problem()).isEqualTo(Problem.of(ProblemCode.ID_ALREADY_USED, "hersysId"));
        });
    }

    @Test
    void a_case_with_a_notification_that_is_here_already_is_not_loaded_in_part() {
        var file = oneOfThere();
        here.look(store -> store.notifications().insert(file.notifications().get(0)));

        var report = load(file);

        assertThat(report.loaded()).isZero();
        assertThat(report.refused())
                .extracting(LoadReport.RefusedCase::problem)
                .containsExactly(Problem.of(ProblemCode.ID_ALREADY_USED, "notificationId"));
        assertThat(here.<Boolean>look(
                        store -> store.cases().find(file.record().caseId()).isPresent()))
                .isFalse();
    }

    @Test
    void who_may_not_register_cases_loads_none() {
        var refused = here.hersys.loadingCases().load(Actors.ministry(), Stream.of(oneOfThere()));

        assertThat(refused.problems()).extracting(Problem::code).containsExactly(ProblemCode.ACCESS_DENIED);
        assertThat(here.trail())
                .singleElement()
                .satisfies(entry -> assertThat(entry.problems()).containsExactly("ACCESS_DENIED"));
    }

    @Test
    void a_file_holds_notifications_of_its_own_case_only() {
        List<Notification> ofAnother = oneOfThere().notifications();
        var record = empty(1, 1);

        assertThatThrownBy(() -> new CaseFile(record, ofAnother)).isInstanceOf(IllegalArgumentException.class);
    }
}
