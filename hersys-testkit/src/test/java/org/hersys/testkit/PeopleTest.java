package org.hersys.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.hersys.actor.Role;
import org.hersys.facility.InstitutionId;
import org.hersys.notification.NotificationContent;
import org.hersys.person.AgeKnowledge;
import org.hersys.person.KanaName;
import org.hersys.person.PersonName;
import org.hersys.person.PhoneNumber;
import org.hersys.person.PostalAddress;
import org.hersys.person.PostalCode;
import org.hersys.person.Sex;
import org.junit.jupiter.api.Test;

/** Everybody is what their name says, and nobody is real. */
class PeopleTest {

    @Test
    void everybody_is_somebody_else() {
        assertThat(People.everybody()).hasSize(14);
        assertThat(new HashSet<>(People.everybody())).hasSize(14);
        assertThat(People.everybody()).isEqualTo(People.everybody());
    }

    @Test
    void ages_are_those_of_the_names() {
        assertThat(ageOf(People.womanOf40().build())).isEqualTo(40);
        assertThat(ageOf(People.manOf64TheDayBeforeHisBirthday().build())).isEqualTo(64);
        assertThat(ageOf(People.manOf65OnHisBirthday().build())).isEqualTo(65);
        assertThat(ageOf(People.womanOf88InAFacility().build())).isEqualTo(88);
        assertThat(ageOf(People.boyOf7().build())).isEqualTo(7);
        assertThat(ageOf(People.youthOf18OnTheirBirthday().build())).isEqualTo(18);
        assertThat(People.newbornOf5Days().build().birthDate().orElseThrow().value())
                .isEqualTo(LocalDate.of(2022, 9, 21));
        assertThat(People.unidentifiedInTheir70s().build().age()).contains(AgeKnowledge.band(70, 79));
    }

    @Test
    void the_same_woman_typed_elsewhere_has_the_same_keys() {
        var here = People.womanOf40().build();
        var there = People.womanOf40TypedElsewhere().build();
        assertThat(here.name()).isNotEqualTo(there.name());
        assertThat(here.name().map(PersonName::comparisonKey))
                .isEqualTo(there.name().map(PersonName::comparisonKey));
        assertThat(here.kana().map(KanaName::comparisonKey))
                .isEqualTo(there.kana().map(KanaName::comparisonKey));
        assertThat(here.birthDate()).isEqualTo(there.birthDate());
    }

    @Test
    void the_twin_has_another_reading_and_the_same_birth_date_and_number() {
        var woman = People.womanOf40().build();
        var twin = People.twinOfTheWomanOf40().build();
        assertThat(twin.kana()).isNotEqualTo(woman.kana());
        assertThat(twin.birthDate()).isEqualTo(woman.birthDate());
        assertThat(twin.whereaboutsPhone()).isEqualTo(woman.whereaboutsPhone());
    }

    @Test
    void minors_have_a_guardian_and_nobody_else_has() {
        for (var person : People.everybody()) {
            boolean minor = person.birthDate().isPresent() && ageOf(person) < 18;
            assertThat(person.guardian().isPresent()).isEqualTo(minor);
        }
    }

    @Test
    void what_real_life_lacks_is_lacking() {
        var visitor = People.visitorFromAbroad().build();
        assertThat(visitor.kana()).isEmpty();
        assertThat(visitor.registeredAddress().orElseThrow()).matches(address -> !address.isJapanese());
        var unidentified = People.unidentifiedInTheir70s().build();
        assertThat(unidentified.name()).isEmpty();
        assertThat(unidentified.birthDate()).isEmpty();
        assertThat(unidentified.sex()).contains(Sex.UNKNOWN);
        assertThat(People.manWithoutFixedAbode().build().whereabouts().orElseThrow())
                .matches(PostalAddress::isNoFixedAbode);
        assertThat(People.womanWhoseNumberCannotBeRead()
                        .build()
                        .whereaboutsPhone()
                        .orElseThrow())
                .matches(phone -> !phone.isReadable());
    }

    @Test
    void nobody_has_a_name_a_number_or_an_address_that_can_be_real() {
        for (var person : People.everybody()) {
            assertThat(person.name().map(PersonName::value).orElse("架空")).containsPattern("架空|見本|例示|Kakū");
            phones(person)
                    .filter(PhoneNumber::isReadable)
                    .forEach(phone ->
                            assertThat(phone.value()).matches("\\+81900[0-9]{7}|\\+8130[0-9]{7}|\\+120255501[0-9]{2}"));
            addresses(person).forEach(address -> {
                assertThat(address.text().orElseThrow().value()).containsPattern("架空|Kakū");
                assertThat(address.postalCode().map(PostalCode::value).orElse("000"))
                        .startsWith("000");
                address.municipality()
                        .ifPresent(code -> assertThat(code.value()).matches("[0-9]{2}9[0-9]{3}"));
            });
        }
    }

    @Test
    void institutions_and_actors_belong_together() {
        assertThat(Institutions.jurisdictions().keySet())
                .containsExactlyElementsOf(Institutions.institutions().stream()
                        .map(institution -> institution.id())
                        .toList());
        assertThat(Institutions.centres())
                .extracting(centre -> centre.id())
                .containsAll(Institutions.jurisdictions().values());
        assertThat(Actors.ofEveryRole()).extracting(actor -> actor.role()).containsExactly(Role.values());
        assertThat(Actors.clinicPhysician().institution())
                .isEqualTo(Actors.clinicClerk().institution());
        assertThat(Stream.of(Actors.secondCentreNurse(), Actors.contractorOfTheCentre()))
                .allMatch(actor -> actor.centre().equals(Actors.centreNurse().centre()))
                .noneMatch(actor -> actor.id().equals(Actors.centreNurse().id()));
        assertThat(Stream.of(Actors.neighbouringNurse(), Actors.nurseElsewhere()))
                .noneMatch(actor -> actor.centre().equals(Actors.centreNurse().centre()));
        assertThat(Stream.of(Actors.clerkNextDoor(), Actors.clerkElsewhere()))
                .noneMatch(
                        actor -> actor.institution().equals(Actors.clinicClerk().institution()));
    }

    @Test
    void the_directory_knows_them_all_and_where_each_notifies() {
        var directory = Institutions.directory();
        for (var institution : Institutions.institutions()) {
            assertThat(directory.institution(institution.id())).contains(institution);
            assertThat(directory.centreFor(institution.municipality(), People.TODAY))
                    .contains(Institutions.centreOf(institution.id()));
        }
        for (var centre : Institutions.centres()) {
            assertThat(directory.centre(centre.id())).contains(centre);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Institutions.centreOf(InstitutionId.of("another")));
    }

    @Test
    void institutions_are_in_the_prefecture_of_their_centre() {
        var centres = Institutions.centres();
        for (var institution : Institutions.institutions()) {
            var id = Institutions.jurisdictions().get(institution.id());
            assertThat(centres.stream().filter(centre -> centre.id().equals(id)).map(centre -> centre.prefecture()))
                    .containsExactly(institution.prefecture());
        }
    }

    private static int ageOf(NotificationContent person) {
        return (int) ChronoUnit.YEARS.between(person.birthDate().orElseThrow().value(), People.TODAY);
    }

    private static Stream<PhoneNumber> phones(NotificationContent person) {
        return Stream.of(
                        person.registeredAddressPhone(),
                        person.whereaboutsPhone(),
                        person.guardian().flatMap(guardian -> guardian.phone()))
                .flatMap(Optional::stream);
    }

    private static Stream<PostalAddress> addresses(NotificationContent person) {
        return Stream.of(
                        person.registeredAddress(),
                        person.whereabouts(),
                        person.guardian().flatMap(guardian -> guardian.address()))
                .flatMap(Optional::stream);
    }
}
