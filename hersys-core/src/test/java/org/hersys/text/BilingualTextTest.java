package org.hersys.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class BilingualTextTest {

    private static final BilingualText PREGNANT = BilingualText.of("妊婦", "pregnant");

    @Test
    void each_language_has_its_text() {
        assertEquals("妊婦", PREGNANT.in(Language.JA));
        assertEquals("pregnant", PREGNANT.in(Language.EN));
    }

    @Test
    void neither_text_may_be_blank() {
        assertThrows(IllegalArgumentException.class, () -> BilingualText.of(" ", "pregnant"));
        assertThrows(IllegalArgumentException.class, () -> BilingualText.of("妊婦", ""));
    }

    @Test
    void a_value_that_is_a_text_itself_gives_its_own_language() {
        var text = BilingualText.of("{0}（{1}年）", "{0} ({1})").with(PREGNANT, 2022);

        assertEquals(BilingualText.of("妊婦（2022年）", "pregnant (2022)"), text);
    }

    @Test
    void quotes_and_numbers_are_left_as_they_are() {
        assertEquals(
                "it's 10000", BilingualText.of("{0}", "it's {0}").with(10_000).en());
    }

    @Test
    void texts_are_joined_with_the_separator_of_the_language() {
        var joined = BilingualText.join(List.of(PREGNANT, BilingualText.of("65歳以上", "65 or over")), "、", ", ");

        assertEquals(BilingualText.of("妊婦、65歳以上", "pregnant, 65 or over"), joined);
    }
}
