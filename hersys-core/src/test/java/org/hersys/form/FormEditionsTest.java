package org.hersys.form;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.hersys.law.Provenance;
import org.hersys.law.Sources;
import org.hersys.text.BilingualText;
import org.hersys.text.Language;
import org.hersys.time.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormEditionsTest {

    private static final FormEditions STANDARD = FormEditions.standard();

    @ParameterizedTest
    @CsvSource({
        "1999-12-31, form-none",
        "2020-02-02, form-none",
        "2020-02-03, form-2020-02-03",
        "2020-05-12, form-2020-02-03",
        "2020-05-13, form-2020-05-13",
        "2021-02-09, form-2020-05-13",
        "2021-02-10, form-2021-02-10",
        "2021-11-28, form-2021-02-10",
        "2021-11-29, form-2021-11-29",
        "2022-06-29, form-2021-11-29",
        "2022-06-30, form-2022-06-30",
        "2022-08-04, form-2022-06-30",
        "2022-09-25, form-2022-06-30",
        "2022-09-26, form-2022-09-26",
        "2023-05-07, form-2022-09-26",
        "2023-05-08, form-2022-09-26",
    })
    void the_report_date_chooses_the_edition(LocalDate reportDate, String edition) {
        assertEquals(edition, STANDARD.on(reportDate).id());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-08-03,",
        "2022-08-04, form-2022-08-04-low-risk",
        "2022-09-25, form-2022-08-04-low-risk",
        "2022-09-26,",
    })
    void seven_items_suffice_beside_the_full_form_until_the_four_groups(LocalDate reportDate, String edition) {
        assertEquals(
                Optional.ofNullable(edition), STANDARD.simplifiedOn(reportDate).map(FormEdition::id));
    }

    @Test
    void a_stored_notification_gets_its_edition_back_by_id() {
        assertAll(all().map(edition ->
                () -> assertSame(edition, STANDARD.find(edition.id()).orElseThrow())));
        assertEquals(Optional.empty(), STANDARD.find("form-2030-01-01"));
    }

    @Test
    void an_invented_edition_is_one_constant_and_one_line() {
        var citation = Sources.provisional("試験のための架空の改正");
        var invented = STANDARD.on(LocalDate.of(2022, 12, 31))
                .amended("form-2022-12-31", BilingualText.of("架空の版", "invented edition"), citation)
                .ask(FormItem.statutory(NotificationItem.OCCUPATION, citation).numbered("14"))
                .drop(NotificationItem.SEVERITY)
                .build();
        var editions = STANDARD.with(LocalDate.of(2022, 12, 31), invented);

        assertEquals("form-2022-09-26", editions.on(LocalDate.of(2022, 12, 30)).id());
        assertSame(invented, editions.on(LocalDate.of(2022, 12, 31)));
        assertEquals(
                List.of("追加：14 当該者職業（法定）", "削除：重症度"),
                invented.provisions().stream()
                        .map(provision -> provision.text().ja())
                        .toList());
        assertEquals(Optional.empty(), STANDARD.find("form-2022-12-31"));
        assertEquals(STANDARD.simplifiedTimeline(), editions.simplifiedTimeline());
    }

    @Test
    void a_vendor_has_editions_of_another_form() {
        var form = FormEdition.builder(
                        "other", BilingualText.of("他の疾病の様式", "form of another disease"), Sources.ORDINANCE)
                .ask(FormItem.statutory(NotificationItem.SEX, Sources.ORDINANCE))
                .build();
        var editions = FormEditions.of(Timeline.startingWith(form).build());
        assertSame(form, editions.on(LocalDate.of(2020, 1, 1)));
        assertEquals(Optional.empty(), editions.simplifiedOn(LocalDate.of(2022, 8, 4)));
        assertTrue(form.minimum().items().isEmpty());
    }

    @Test
    void two_editions_of_one_id_are_refused_but_one_edition_may_be_in_force_twice() {
        var first = STANDARD.on(LocalDate.of(2020, 3, 1));
        var again = STANDARD.with(LocalDate.of(2030, 1, 1), first);
        assertSame(first, again.on(LocalDate.of(2030, 1, 1)));

        var imposter =
                FormEdition.builder(first.id(), first.name(), first.citation()).build();
        assertThrows(IllegalArgumentException.class, () -> STANDARD.with(LocalDate.of(2030, 1, 1), imposter));
    }

    @Test
    void default_locale_and_time_zone_change_nothing() {
        var before = bookOf(STANDARD);
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("ar", "EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Honolulu"));
            assertEquals(before, bookOf(STANDARD));
            assertEquals(
                    "form-2022-09-26", STANDARD.on(LocalDate.of(2022, 9, 26)).id());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void every_edition_but_the_ministrys_own_says_that_its_form_is_not_at_hand() {
        all().skip(1)
                .filter(edition -> !edition.id().equals("form-2021-11-29"))
                .filter(edition -> !edition.id().equals("form-2022-08-04-low-risk"))
                .forEach(edition -> assertTrue(
                        edition.openPoints().stream()
                                .anyMatch(point -> point.en().contains("The form itself is not at hand")),
                        edition.id()));
        all().forEach(edition -> assertFalse(edition.openPoints().isEmpty(), edition.id()));
    }

    @Test
    void what_no_source_states_is_cited_as_provisional() {
        assertEquals(List.of("onsetDate", "dateOfDeath", "travel"), provisional(STANDARD.on(LocalDate.of(2020, 3, 1))));
        assertEquals(List.of(), provisional(STANDARD.on(LocalDate.of(2022, 1, 1))));
        assertEquals(
                List.of(
                        "addressee",
                        "institutionPhone",
                        "dateOfDeath",
                        "admittedAtNotification",
                        "admissionDate",
                        "immuneSuppression",
                        "severity",
                        "telephoneOrOnlineConsultation"),
                provisional(STANDARD.on(LocalDate.of(2022, 7, 1))));
    }

    private static List<String> provisional(FormEdition edition) {
        return edition.items().stream()
                .filter(item -> item.citation().provenance() == Provenance.PROVISIONAL)
                .map(item -> item.item().id())
                .toList();
    }

    private static Stream<FormEdition> all() {
        return Stream.concat(
                STANDARD.timeline().values().stream(),
                STANDARD.simplifiedTimeline().values().stream().flatMap(Optional::stream));
    }

    private static List<String> bookOf(FormEditions editions) {
        return editions.timeline().values().stream()
                .flatMap(edition -> edition.provisions().stream())
                .map(provision -> provision.code()
                        + provision.text().in(Language.JA)
                        + provision.text().in(Language.EN)
                        + provision.citation())
                .toList();
    }
}
