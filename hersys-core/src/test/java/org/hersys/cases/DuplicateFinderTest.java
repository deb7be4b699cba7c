package org.hersys.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.hersys.notification.NotificationContent;
import org.hersys.notification.NotificationContentBuilder;
import org.hersys.person.BirthDate;
import org.hersys.person.KanaName;
import org.hersys.person.PersonName;
import org.hersys.person.PhoneNumber;
import org.junit.jupiter.api.Test;

class DuplicateFinderTest {

    private static final BirthDate BORN = BirthDate.of(LocalDate.of(1957, 9, 26));
    private static final PhoneNumber PHONE = PhoneNumber.of("+819012345678");

    @Test
    void kana_and_birth_date_make_a_candidate_whatever_the_space() {
        var person = person("ヤマダ　ハナコ").birthDate(BORN).build();
        var known = CaseRecords.of(person("ヤマダハナコ").birthDate(BORN).build());

        var candidates = DuplicateFinder.compare(person, List.of(known));

        assertEquals(
                List.of(DuplicateGround.KANA_AND_BIRTH_DATE), candidates.get(0).grounds());
        assertEquals(known.caseId(), candidates.get(0).caseId());
    }

    @Test
    void one_item_alone_is_common_to_many() {
        var known = CaseRecords.of(
                person("ヤマダ　ハナコ").birthDate(BORN).whereaboutsPhone(PHONE).build());

        assertEquals(List.of(), DuplicateFinder.compare(person("ヤマダ　ハナコ").build(), List.of(known)));
        assertEquals(
                List.of(),
                DuplicateFinder.compare(
                        NotificationContent.builder().birthDate(BORN).build(), List.of(known)));
        assertEquals(
                List.of(),
                DuplicateFinder.compare(
                        NotificationContent.builder().whereaboutsPhone(PHONE).build(), List.of(known)));
    }

    @Test
    void a_person_without_kana_is_found_by_name_and_birth_date() {
        var foreigner = NotificationContent.builder()
                .name(PersonName.of("Ｍａｒｙ　Example"))
                .birthDate(BORN)
                .build();
        var known = CaseRecords.of(NotificationContent.builder()
                .name(PersonName.of("MARY EXAMPLE"))
                .birthDate(BORN)
                .build());

        assertEquals(
                List.of(DuplicateGround.NAME_AND_BIRTH_DATE),
                DuplicateFinder.compare(foreigner, List.of(known)).get(0).grounds());
    }

    @Test
    void either_phone_of_either_case_counts() {
        var person = person("ヤマダ　ハナコ").registeredAddressPhone(PHONE).build();
        var known = CaseRecords.of(person("ヤマダ　ハナコ").whereaboutsPhone(PHONE).build());

        assertEquals(
                List.of(DuplicateGround.KANA_AND_PHONE),
                DuplicateFinder.compare(person, List.of(known)).get(0).grounds());
    }

    @Test
    void a_phone_that_could_not_be_read_is_no_key() {
        var unreadable = PhoneNumber.asTyped("なし");

        assertTrue(DuplicateFinder.keysOf(
                        person("ヤマダ　ハナコ").whereaboutsPhone(unreadable).build())
                .isEmpty());
    }

    @Test
    void nothing_known_has_no_keys() {
        assertTrue(DuplicateFinder.keysOf(NotificationContent.empty()).isEmpty());
    }

    private static NotificationContentBuilder person(String kana) {
        return NotificationContent.builder().kana(KanaName.of(kana));
    }
}
