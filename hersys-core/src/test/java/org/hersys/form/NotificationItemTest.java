package org.hersys.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotificationItemTest {

    @ParameterizedTest
    @EnumSource
    void the_id_is_the_name_in_lower_camel_case_and_finds_the_item(NotificationItem item) {
        var camel = Pattern.compile("_(.)")
                .matcher(item.name().toLowerCase(Locale.ROOT))
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
        assertEquals(camel, item.id());
        assertEquals(Optional.of(item), NotificationItem.find(item.id()));
    }

    @Test
    void an_unknown_id_finds_nothing() {
        assertEquals(Optional.empty(), NotificationItem.find("BIRTH_DATE"));
        assertEquals(Optional.empty(), NotificationItem.find(""));
    }

    @Test
    void no_two_items_have_one_label() {
        var labels = Arrays.stream(NotificationItem.values())
                .flatMap(item -> Stream.of(item.label().ja(), item.label().en()))
                .collect(Collectors.toSet());
        assertEquals(2 * NotificationItem.values().length, labels.size());
    }

    @Test
    void every_item_has_a_place_in_some_edition() {
        var editions = FormEditions.standard().timeline().values();
        for (var item : NotificationItem.values()) {
            assertTrue(editions.stream().anyMatch(edition -> edition.find(item).isPresent()), item.id());
        }
    }
}
