package org.hersys.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hersys.access.CaseAffiliation;
import org.hersys.access.Relation;
import org.hersys.actor.OrganisationKey;
import org.hersys.care.CurrentStatus;
import org.hersys.cases.CaseQuery;
import org.hersys.cases.CaseRecord;
import org.hersys.cases.HandOverMeans;
import org.hersys.cases.IdHandOver;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.notification.Notification;
import org.hersys.person.BirthDate;
import org.hersys.person.CaseId;
import org.hersys.person.KanaName;
import org.hersys.person.PersonName;
import org.hersys.port.CaseScope;
import org.hersys.result.Page;
import org.hersys.result.PageKey;
import org.hersys.result.PageRequest;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.InventedValues;
import org.hersys.testkit.People;
import org.hersys.time.EffectivePeriod;
import org.junit.jupiter.api.Test;

/** What the search of a {@link org.hersys.port.CaseRepository} has to do (患者の検索の契約試験). */
public abstract class CaseSearchContract extends StoreContract {

    private static final CaseScope OWN =
            new CaseScope(OrganisationKey.of(Institutions.clinic().id()), Set.of(Relation.ENTERED_BY_US));
    private static final CaseScope OF_THE_CENTRE = new CaseScope(
            OrganisationKey.of(Institutions.centre().id()), Set.of(Relation.RESPONSIBLE, Relation.IN_AREA));
    private static final CaseScope NEXT_DOOR =
            new CaseScope(OrganisationKey.of(Institutions.clinicNextDoor().id()), Set.of(Relation.ENTERED_BY_US));
    private static final CaseQuery ALL = CaseQuery.builder().build().orElseThrow();
    private static final CaseRecord WOMAN = Rows.caseOf(1);
    private static final CaseRecord MAN =
            Rows.caseOf(2, People.manOf65OnHisBirthday().build());

    /** For the test that extends it. */
    protected CaseSearchContract() {}

    @Test
    void an_organisation_finds_what_is_tied_to_it_by_a_relation_of_the_scope() {
        store(WOMAN, byTheClinic());
        store(MAN, CaseAffiliation.builder().related(Institutions.centre().id()).build());

        assertThat(found(ALL, OWN)).containsExactly(WOMAN);
        assertThat(found(ALL, OF_THE_CENTRE)).containsExactly(WOMAN);
        assertThat(found(ALL, NEXT_DOOR)).isEmpty();
    }

    @Test
    void a_case_that_belongs_to_nobody_is_found_by_nobody() {
        commitAll(transaction -> transaction.cases().insert(WOMAN));

        assertThat(found(ALL, OWN)).isEmpty();
        assertThat(pages(PageRequest.first(1))).containsExactly(WOMAN);
    }

    @Test
    void what_a_case_belongs_to_is_replaced() {
        store(WOMAN, byTheClinic());
        commitAll(transaction -> transaction
                .cases()
                .affiliate(
                        WOMAN,
                        CaseAffiliation.builder()
                                .enteredBy(Institutions.clinicNextDoor().id())
                                .related(Institutions.centre().id())
                                .build()));

        assertThat(found(ALL, OWN)).isEmpty();
        assertThat(found(ALL, OF_THE_CENTRE)).isEmpty();
        assertThat(found(ALL, NEXT_DOOR)).containsExactly(WOMAN);
    }

    @Test
    void a_person_is_found_by_every_item_in_any_writing() {
        store(WOMAN, byTheClinic());
        store(MAN, byTheClinic());
        var born = BirthDate.of(LocalDate.of(1982, 4, 15));
        var phone = InventedValues.mobile(1);

        for (var query : List.of(
                CaseQuery.builder().name(PersonName.of("架空花子")),
                CaseQuery.builder().kana(KanaName.of("カクウハナコ")),
                CaseQuery.builder().kanaBeginning(KanaName.of("カク")),
                CaseQuery.builder().kanaBeginning(KanaName.of("カクウハ")),
                CaseQuery.builder().kanaBeginning(KanaName.of("カクウ")).birthDate(born),
                CaseQuery.builder().kana(KanaName.of("カクウ　ハナコ")).birthDate(born),
                CaseQuery.builder().name(PersonName.of("架空　花子")).birthDate(born),
                CaseQuery.builder().name(PersonName.of("架空　花子")).phone(phone),
                CaseQuery.builder().birthDate(born).phone(phone),
                CaseQuery.builder().hersysId(WOMAN.hersysId()))) {
            assertThat(found(query.build().orElseThrow(), OWN)).containsExactly(WOMAN);
            assertThat(found(query.build().orElseThrow(), NEXT_DOOR)).isEmpty();
        }
    }

    @Test
    void what_fits_in_one_item_but_not_in_another_is_not_found() {
        store(WOMAN, byTheClinic());
        var woman = KanaName.of("カクウ　ハナコ");
        var dayBefore = BirthDate.of(LocalDate.of(1982, 4, 14));

        for (var query : List.of(
                CaseQuery.builder().kana(woman).birthDate(dayBefore),
                CaseQuery.builder().kana(woman).phone(InventedValues.mobile(2)),
                CaseQuery.builder().kana(woman).name(PersonName.of("架空　月子")),
                CaseQuery.builder().kana(woman).kanaBeginning(KanaName.of("ミホ")),
                CaseQuery.builder().kanaBeginning(KanaName.of("カクア")),
                CaseQuery.builder().kana(woman).hersysId(MAN.hersysId()))) {
            assertThat(found(query.build().orElseThrow(), OWN)).isEmpty();
        }
    }

    @Test
    void a_case_is_found_by_what_it_says_now() {
        store(WOMAN, byTheClinic());
        var told = WOMAN.next(Rows.entered(1))
                .status(WOMAN.status()
                        .changedTo(CurrentStatus.IN_HOSPITAL, People.TODAY, Rows.entered(1))
                        .orElseThrow())
                .responsibleCentre(Institutions.neighbouringCentre().id())
                .handedOver(new IdHandOver(WOMAN.hersysId(), HandOverMeans.ORALLY, Rows.entered(1)))
                .content(MAN.content())
                .build();
        commitAll(transaction -> assertThat(transaction.cases().update(told)).isTrue());

        assertThat(found(CaseQuery.builder().status(CurrentStatus.IN_HOSPITAL), OWN))
                .containsExactly(told);
        assertThat(found(
                        CaseQuery.builder()
                                .centre(Institutions.neighbouringCentre().id()),
                        OWN))
                .containsExactly(told);
        assertThat(found(CaseQuery.builder().kanaBeginning(KanaName.of("ミホ")), OWN))
                .containsExactly(told);
        assertThat(found(CaseQuery.builder().kanaBeginning(KanaName.of("カク")), OWN))
                .isEmpty();
        assertThat(found(CaseQuery.builder().idNotHandedOver(), OWN)).isEmpty();
        assertThat(found(CaseQuery.builder().institution(Institutions.clinic().id()), OWN))
                .containsExactly(told);
    }

    @Test
    void dates_and_class_are_those_of_the_last_notification() {
        store(WOMAN, byTheClinic());
        var today = EffectivePeriod.ofClosed(People.TODAY, People.TODAY);
        var diagnosed = CaseQuery.builder().diagnosed(today);
        var classified = CaseQuery.builder().diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT);
        var reported = CaseQuery.builder().reported(today);
        assertThat(found(diagnosed, OWN)).isEmpty();

        var draft = Rows.draft(1, 1, 1);
        commitAll(transaction -> transaction.notifications().insert(draft));
        assertThat(found(diagnosed, OWN)).containsExactly(WOMAN);
        assertThat(found(classified, OWN)).containsExactly(WOMAN);
        assertThat(found(reported, OWN)).isEmpty();

        commitAll(transaction ->
                transaction.notifications().update(draft.filed(Rows.content(), Rows.filing(2), People.TODAY)));
        assertThat(found(reported, OWN)).containsExactly(WOMAN);

        commitAll(transaction -> transaction.notifications().delete(draft.id()));
        assertThat(found(diagnosed, OWN)).isEmpty();
        assertThat(found(reported, OWN)).isEmpty();
    }

    @Test
    void the_day_of_registration_is_counted_in_japan() {
        store(WOMAN, byTheClinic());
        var day = LocalDate.of(2022, 9, 26);

        assertThat(found(CaseQuery.builder().registered(EffectivePeriod.ofClosed(day, day)), OWN))
                .containsExactly(WOMAN);
        assertThat(found(CaseQuery.builder().registered(EffectivePeriod.of(LocalDate.MIN, day)), OWN))
                .isEmpty();
    }

    @Test
    void every_case_is_on_one_page_the_newest_first_also_when_others_come_meanwhile() {
        for (int number = 1; number <= 7; number++) {
            store(registered(number, number / 2), byTheClinic());
        }
        var first = page(ALL, PageRequest.first(3));
        store(registered(8, 60), byTheClinic());
        commitAll(transaction -> transaction.cases().delete(Rows.caseId(6)));
        var second = page(ALL, PageRequest.first(3).after(first.next().orElseThrow()));
        var third = page(ALL, PageRequest.first(3).after(second.next().orElseThrow()));

        assertThat(first.items()).extracting(CaseRecord::caseId).containsExactly(id(7), id(6), id(5));
        assertThat(second.items()).extracting(CaseRecord::caseId).containsExactly(id(4), id(3), id(2));
        assertThat(third.items()).extracting(CaseRecord::caseId).containsExactly(id(1));
        assertThat(third.next()).isEmpty();
    }

    @Test
    void whatever_is_searched_for_is_found_wherever_the_pages_end() {
        var rows = new ArrayList<Row>();
        for (int number = 1; number <= 60; number++) {
            rows.add(store(number));
        }
        for (var query : combinations()) {
            for (var scope : List.of(OWN, OF_THE_CENTRE, NEXT_DOOR)) {
                var wanted = rows.stream()
                        .filter(row -> row.isIn(scope))
                        .filter(row -> query.fits(row.record(), row.notifications()))
                        .map(Row::record)
                        .sorted(Comparator.comparing(CaseSearchContract::position)
                                .reversed())
                        .toList();
                assertThat(found(query, scope)).as("%s in %s", query, scope).containsExactlyElementsOf(wanted);
            }
        }
    }

    @Test
    void going_over_all_cases_meets_each_once() {
        var expected = new HashSet<CaseRecord>();
        for (int number = 1; number <= 7; number++) {
            var record = registered(number, number % 3);
            expected.add(record);
            commitAll(transaction -> transaction.cases().insert(record));
        }

        assertThat(pages(PageRequest.first(2))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void keys_that_are_made_anew_find_the_same() {
        store(WOMAN, byTheClinic());
        commitAll(transaction -> transaction.cases().renewKeys(WOMAN));

        assertThat(found(CaseQuery.builder().kana(KanaName.of("カクウハナコ")), OWN)).containsExactly(WOMAN);
    }

    private record Row(CaseRecord record, List<Notification> notifications, CaseAffiliation affiliation) {

        boolean isIn(CaseScope scope) {
            return Optional.ofNullable(affiliation.organisations().get(scope.organisation()))
                    .filter(scope::holds)
                    .isPresent();
        }
    }

    /** A case of many: who, where and when come round with different periods. */
    private Row store(int number) {
        var person = number % 4 == 0 ? People.womanOf40TypedElsewhere() : People.number(number % 5);
        var record = CaseRecord.register(Rows.caseId(number), InventedValues.hersysId(number), Rows.entered(number / 3))
                .content(WOMAN.content().toBuilder().shared(person.build()).build())
                .responsibleCentre(number % 2 == 0 ? Institutions.centre().id() : null)
                .build();
        var affiliation = CaseAffiliation.builder();
        if (number % 3 != 0) {
            affiliation.enteredBy(
                    number % 7 == 0
                            ? Institutions.clinicNextDoor().id()
                            : Institutions.clinic().id());
        }
        record.responsibleCentre().ifPresent(affiliation::responsible);
        var row = new Row(
                record, number % 5 == 0 ? List.of() : List.of(Rows.filed(number, number, number)), affiliation.build());
        store(record, row.affiliation());
        row.notifications()
                .forEach(each ->
                        commitAll(transaction -> transaction.notifications().insert(each)));
        return row;
    }

    private static List<CaseQuery> combinations() {
        var queries = new ArrayList<CaseQuery>();
        for (int bits = 0; bits < 64; bits++) {
            var query = CaseQuery.builder();
            if ((bits & 1) != 0) {
                query.kanaBeginning(KanaName.of("カクウ"));
            }
            if ((bits & 2) != 0) {
                query.name(PersonName.of("架空花子"));
            }
            if ((bits & 4) != 0) {
                query.diagnosisClass(DiagnosisClass.CONFIRMED_PATIENT);
            }
            if ((bits & 8) != 0) {
                query.centre(Institutions.centre().id());
            }
            if ((bits & 16) != 0) {
                query.reported(EffectivePeriod.ofClosed(People.TODAY, People.TODAY));
            }
            if ((bits & 32) != 0) {
                query.idNotHandedOver();
            }
            queries.add(query.build().orElseThrow());
        }
        return queries;
    }

    private static CaseAffiliation byTheClinic() {
        return CaseAffiliation.builder()
                .enteredBy(Institutions.clinic().id())
                .inAreaOf(Institutions.centre().id())
                .build();
    }

    private static CaseRecord registered(int number, int minute) {
        return CaseRecord.register(Rows.caseId(number), InventedValues.hersysId(number), Rows.entered(minute))
                .build();
    }

    private static CaseId id(int number) {
        return Rows.caseId(number);
    }

    private void store(CaseRecord record, CaseAffiliation affiliation) {
        commitAll(transaction -> {
            assertThat(transaction.cases().insert(record)).isTrue();
            transaction.cases().affiliate(record, affiliation);
        });
    }

    private Page<CaseRecord> page(CaseQuery query, PageRequest page) {
        return commit(transaction -> transaction.cases().search(query, OWN, page));
    }

    private List<CaseRecord> found(CaseQuery.Builder query, CaseScope scope) {
        return found(query.build().orElseThrow(), scope);
    }

    /** All pages, of three cases each. */
    private List<CaseRecord> found(CaseQuery query, CaseScope scope) {
        return commit(transaction ->
                joined(PageRequest.first(3), next -> transaction.cases().search(query, scope, next)));
    }

    private List<CaseRecord> pages(PageRequest first) {
        return commit(transaction -> joined(first, transaction.cases()::all));
    }

    private static List<CaseRecord> joined(PageRequest first, Function<PageRequest, Page<CaseRecord>> source) {
        var all = new ArrayList<CaseRecord>();
        var page = source.apply(first);
        all.addAll(page.items());
        while (page.next().isPresent()) {
            page = source.apply(first.after(page.next().get()));
            all.addAll(page.items());
        }
        return all;
    }

    private static PageKey position(CaseRecord record) {
        return PageKey.of(record.createdAt(), record.caseId().value());
    }
}
