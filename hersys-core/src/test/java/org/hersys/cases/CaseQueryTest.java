package org.hersys.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hersys.person.BirthDate;
import org.hersys.person.KanaName;
import org.hersys.person.PersonName;
import org.hersys.person.PhoneNumber;
import org.hersys.result.Problem;
import org.junit.jupiter.api.Test;

class CaseQueryTest {

    private static final BirthDate BORN = BirthDate.of(LocalDate.of(1982, 4, 15));
    private static final PhoneNumber PHONE = PhoneNumber.of("+819000000001");

    @Test
    void a_birth_date_or_a_number_alone_is_refused() {
        assertRefused("birthDate", CaseQuery.builder().birthDate(BORN));
        assertRefused("phone", CaseQuery.builder().phone(PHONE));
        assertTrue(CaseQuery.builder().phone(PHONE).birthDate(BORN).build().isAccepted());
    }

    @Test
    void a_number_that_nobody_can_read_is_refused() {
        assertRefused("phone", CaseQuery.builder().name(PersonName.of("架空　花子")).phone(PhoneNumber.asTyped("内線の3")));
    }

    @Test
    void a_beginning_has_two_kana() {
        assertRefused("kanaBeginning", CaseQuery.builder().kanaBeginning(KanaName.of("カ")));
        assertTrue(CaseQuery.builder().kanaBeginning(KanaName.of("カク")).build().isAccepted());
    }

    @Test
    void the_key_is_the_one_that_fits_the_fewest() {
        var kana = KanaName.of("カクウ　ハナコ");
        assertEquals(Optional.empty(), key(CaseQuery.builder().idNotHandedOver()));
        assertEquals(Optional.of(SearchKey.Kind.KANA), key(CaseQuery.builder().kana(kana)));
        assertEquals(
                Optional.of(SearchKey.Kind.KANA_AND_BIRTH_DATE),
                key(CaseQuery.builder().kana(kana).birthDate(BORN).phone(PHONE)));
        assertEquals(
                Optional.of(SearchKey.Kind.KANA_BEGINNING),
                key(CaseQuery.builder().kanaBeginning(kana)));
        assertEquals(
                Optional.of(SearchKey.Kind.KANA_BEGINNING_AND_BIRTH_DATE),
                key(CaseQuery.builder().kanaBeginning(kana).birthDate(BORN)));
        assertEquals(
                Optional.of(SearchKey.Kind.BIRTH_DATE_AND_PHONE),
                key(CaseQuery.builder().phone(PHONE).birthDate(BORN)));
    }

    @Test
    void only_the_kinds_of_criteria_are_printed() {
        var query = CaseQuery.builder()
                .kana(KanaName.of("カクウ　ハナコ"))
                .birthDate(BORN)
                .build()
                .orElseThrow();
        assertEquals(Set.of("kana", "birthDate"), query.criteria());
        assertFalse(query.toString().contains("1982") || query.toString().contains("カ"));
        assertEquals("SearchKey[KANA_AND_BIRTH_DATE]", query.key().orElseThrow().toString());
    }

    private static Optional<SearchKey.Kind> key(CaseQuery.Builder query) {
        return query.build().orElseThrow().key().map(SearchKey::kind);
    }

    private static void assertRefused(String item, CaseQuery.Builder query) {
        assertEquals(
                List.of(Optional.of(item)),
                query.build().problems().stream().map(Problem::item).toList());
    }
}
