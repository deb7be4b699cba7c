package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hersys.access.CaseAffiliation;
import org.hersys.access.Relation;
import org.hersys.actor.Attribution;
import org.hersys.actor.OrganisationKey;
import org.hersys.care.CurrentStatus;
import org.hersys.cases.CaseContent;
import org.hersys.cases.CaseQuery;
import org.hersys.cases.CaseRecord;
import org.hersys.cases.HandOverMeans;
import org.hersys.cases.IdHandOver;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.facility.CentreId;
import org.hersys.facility.InstitutionId;
import org.hersys.notification.FiledNotification;
import org.hersys.notification.Filing;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationField;
import org.hersys.person.CaseId;
import org.hersys.person.KanaName;
import org.hersys.person.NotificationId;
import org.hersys.person.PersonName;
import org.hersys.port.CaseScope;
import org.hersys.port.Transaction;
import org.hersys.port.UnitOfWork;
import org.hersys.port.memory.InMemoryUnitOfWork;
import org.hersys.result.Outcome;
import org.hersys.result.Page;
import org.hersys.result.PageRequest;
import org.hersys.testdatabase.TestDatabase;
import org.hersys.testkit.Actors;
import org.hersys.testkit.Institutions;
import org.hersys.testkit.InventedValues;
import org.hersys.testkit.People;
import org.hersys.time.EffectivePeriod;
import org.hersys.time.JapanTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is searched for, a database gives the pages that the memory gives: the same cases in the same order. */
abstract class SearchAgreementContract {

    private static final int CASES = 150;
    private static final int QUERIES = 150;

    private static final List<InstitutionId> INSTITUTIONS =
            List.of(Institutions.clinic().id(), Institutions.clinicNextDoor().id());
    private static final List<CentreId> CENTRES = List.of(
            Institutions.centre().id(), Institutions.neighbouringCentre().id());
    private static final List<Relation> RELATIONS = List.of(
            Relation.ENTERED_BY_US,
            Relation.RESPONSIBLE,
            Relation.RELATED,
            Relation.IN_AREA,
            Relation.ADMITTED_HERE,
            Relation.LINKED_BY_CENTRE);

    abstract TestDatabase database();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_database_gives_the_pages_that_the_memory_gives(long seed) {
        var random = new Random(seed);
        UnitOfWork memory = new InMemoryUnitOfWork();
        UnitOfWork store = database().emptied().store().build();
        for (int number = 0; number < CASES; number++) {
            var row = new Row(random, number);
            memory.run(row::store);
            store.run(row::store);
        }
        int found = 0;
        for (int number = 0; number < QUERIES; number++) {
            var query = query(random);
            var scope = scope(random);
            int limit = 1 + random.nextInt(9);
            var expected = pages(memory, query, scope, limit);
            assertThat(pages(store, query, scope, limit))
                    .as("%s, %s", query, scope)
                    .isEqualTo(expected);
            found += expected.get(0).items().isEmpty() ? 0 : 1;
        }
        assertThat(found).as("queries that find something").isGreaterThan(QUERIES / 4);
    }

    private static List<Page<CaseRecord>> pages(UnitOfWork store, CaseQuery query, CaseScope scope, int limit) {
        return store.run(transaction -> {
                    var pages = new ArrayList<Page<CaseRecord>>();
                    var request = PageRequest.first(limit);
                    while (true) {
                        var page = transaction.cases().search(query, scope, request);
                        pages.add(page);
                        if (page.next().isEmpty()) {
                            return Outcome.accepted(pages);
                        }
                        request = request.after(page.next().get());
                    }
                })
                .orElseThrow();
    }

    /** A case with its notifications and what it belongs to; many are of one person, one moment, one organisation. */
    private static final class Row {

        private final CaseRecord first;
        private final CaseRecord last;
        private final CaseAffiliation affiliation;
        private final List<FiledNotification> notifications = new ArrayList<>();

        Row(Random random, int number) {
            var id = CaseId.of(new UUID(random.nextLong(), random.nextLong()));
            var at = Samples.START.plus(Duration.ofHours(random.nextInt(40))).plusNanos(1000L * random.nextInt(3));
            this.first = CaseRecord.register(
                            id, InventedValues.hersysId(number), Attribution.of(Actors.clinicClerk(), at))
                    .content(CaseContent.builder().shared(person(random)).build())
                    .responsibleCentre(random.nextBoolean() ? any(random, CENTRES) : null)
                    .build();
            this.last = random.nextInt(3) == 0 ? changed(random, first) : first;
            this.affiliation = affiliation(random);
            for (int each = random.nextInt(3); each > 0; each--) {
                notifications.add(notification(random, id, at.plusSeconds(each)));
            }
        }

        private static CaseRecord changed(Random random, CaseRecord before) {
            var later = Attribution.of(Actors.clinicClerk(), before.createdAt().plusSeconds(60));
            var changed = before.next(later)
                    .content(CaseContent.builder().shared(person(random)).build());
            if (random.nextBoolean()) {
                changed.status(before.status()
                        .changedTo(CurrentStatus.IN_HOSPITAL, day(before.createdAt()), later)
                        .orElseThrow());
            }
            if (random.nextBoolean()) {
                changed.handedOver(new IdHandOver(before.hersysId(), HandOverMeans.ORALLY, later));
            }
            return changed.build();
        }

        private static CaseAffiliation affiliation(Random random) {
            var ties = CaseAffiliation.builder();
            if (random.nextInt(4) != 0) {
                ties.enteredBy(any(random, INSTITUTIONS));
            }
            if (random.nextBoolean()) {
                ties.responsible(any(random, CENTRES));
            }
            if (random.nextBoolean()) {
                ties.inAreaOf(any(random, CENTRES));
            }
            if (random.nextInt(4) == 0) {
                ties.related(any(random, CENTRES));
            }
            return ties.build();
        }

        private static FiledNotification notification(Random random, CaseId id, Instant at) {
            var content = person(random).toBuilder()
                    .diagnosisClass(any(random, List.of(DiagnosisClass.values())))
                    .diagnosisDate(day(at))
                    .build();
            var filing = Filing.builder(
                            Institutions.clinic(),
                            PersonName.of("架空　良医"),
                            Institutions.centre().id(),
                            Attribution.of(Actors.clinicClerk(), at))
                    .build();
            return FiledNotification.file(
                    NotificationId.of(new UUID(random.nextLong(), random.nextLong())), id, content, filing, day(at));
        }

        private Outcome<Boolean> store(Transaction transaction) {
            assertThat(transaction.cases().insert(first)).isTrue();
            transaction.cases().affiliate(first, affiliation);
            if (!last.equals(first)) {
                assertThat(transaction.cases().update(last)).isTrue();
            }
            notifications.forEach(
                    each -> assertThat(transaction.notifications().insert(each)).isTrue());
            return Outcome.accepted(true);
        }
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, JapanTime.ZONE);
    }

    private static NotificationContent person(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> People.womanOf40().build();
            case 1 -> People.womanOf40TypedElsewhere().build();
            case 2 -> People.twinOfTheWomanOf40().build();
            default -> People.number(random.nextInt(4)).build();
        };
    }

    private static CaseScope scope(Random random) {
        var organisation = random.nextInt(3) == 0
                ? OrganisationKey.of(any(random, INSTITUTIONS))
                : OrganisationKey.of(any(random, CENTRES));
        return new CaseScope(organisation, Set.copyOf(subset(random, RELATIONS)));
    }

    private static List<Relation> subset(Random random, List<Relation> all) {
        var some = all.stream().filter(each -> random.nextInt(3) != 0).toList();
        return some.isEmpty() ? all : some;
    }

    private static CaseQuery query(Random random) {
        var query = CaseQuery.builder();
        var person = person(random);
        var days =
                EffectivePeriod.ofClosed(day(Samples.START), day(Samples.START).plusDays(random.nextInt(2)));
        switch (random.nextInt(8)) {
            case 0 -> person.get(NotificationField.KANA).ifPresent(query::kana);
            case 1 -> person.get(NotificationField.NAME).ifPresent(query::name);
            case 2 -> query.kanaBeginning(beginning(person, 2));
            case 3 -> query.kanaBeginning(beginning(person, 4));
            case 4 -> {
                query.kanaBeginning(beginning(person, 2));
                person.get(NotificationField.BIRTH_DATE).ifPresent(query::birthDate);
            }
            case 5 -> {
                person.get(NotificationField.KANA).ifPresent(query::kana);
                person.get(NotificationField.REGISTERED_ADDRESS_PHONE).ifPresent(query::phone);
            }
            case 6 -> query.hersysId(InventedValues.hersysId(random.nextInt(CASES)));
            default -> {}
        }
        if (random.nextInt(4) == 0) {
            query.status(CurrentStatus.IN_HOSPITAL);
        }
        if (random.nextInt(5) == 0) {
            query.diagnosisClass(any(random, List.of(DiagnosisClass.values())));
        }
        if (random.nextInt(5) == 0) {
            query.diagnosed(days);
        }
        if (random.nextInt(5) == 0) {
            query.reported(days);
        }
        if (random.nextInt(5) == 0) {
            query.registered(days);
        }
        if (random.nextInt(5) == 0) {
            query.centre(any(random, CENTRES));
        }
        if (random.nextInt(5) == 0) {
            query.institution(any(random, INSTITUTIONS));
        }
        if (random.nextInt(5) == 0) {
            query.idNotHandedOver();
        }
        return query.build().orElseThrow();
    }

    private static KanaName beginning(NotificationContent person, int kana) {
        var whole = person.get(NotificationField.KANA).orElseThrow().comparisonKey();
        return KanaName.of(whole.substring(0, kana));
    }

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
