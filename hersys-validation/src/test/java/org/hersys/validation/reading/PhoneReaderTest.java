package org.hersys.validation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.hersys.person.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "090-1234-5678",
                "09012345678",
                "０９０－１２３４－５６７８",
                "０９０１２３４５６７８",
                "090ー1234ー5678",
                "090−1234−5678",
                "090 1234 5678",
                "090.1234.5678",
                "(090)1234-5678",
                "090(1234)5678",
                "携帯：090-1234-5678",
                "TEL 090-1234-5678",
                "＋81-90-1234-5678",
                "+81 90 1234 5678",
                "+81 (0)90-1234-5678",
                "+819012345678",
                "\u202A090-1234-5678\u202C"
            })
    void a_mobile_is_typed_in_many_ways(String text) {
        assertThat(PhoneReader.readMobile(text).orElseThrow()).isEqualTo(PhoneNumber.of("+819012345678"));
    }

    @ParameterizedTest
    @CsvSource({
        "03-5253-1111, +81352531111",
        "（０３）５２５３－１１１１, +81352531111",
        "0120-565-653, +81120565653",
        "050-3816-2787, +815038162787",
        "+1 650-253-0000, +16502530000",
        "010-1-650-253-0000, +16502530000",
        "+44 20 7031 3000, +442070313000",
        "+82 2-2110-6300, +82221106300"
    })
    void landlines_free_ip_and_foreign_numbers_are_read(String text, String e164) {
        assertThat(PhoneReader.read(text).orElseThrow().value()).isEqualTo(e164);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "なし",
                "119",
                "110",
                "5253-1111",
                "090-1234-567",
                "090-1234-56789",
                "1234567890",
                "090-1234-5678（母）",
                "03-5253-1111/090-1234-5678",
                "03-5253-1111、090-1234-5678",
                "090-XXXX-5678",
                "0800-FLOWERS",
                "+999 1234 5678",
                "+81 000",
                "090\n1234\u00005678",
                "😀",
                "２回目に聞く"
            })
    void what_no_numbering_plan_has_is_refused(String text) {
        assertThat(PhoneReader.read(text).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ReadingCodes.PHONE_UNREADABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"なし", "119", "090-1234-5678（母）", "03-5253-1111/090-1234-5678", "施設の電話", "２回目に聞く"})
    void what_cannot_be_read_is_kept_as_it_was_typed(String text) {
        var kept = PhoneReader.readOrKeep(text).orElseThrow();

        assertThat(kept.value()).isEqualTo(text);
        assertThat(kept.isReadable()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"03-5253-1111 内線123", "03-5253-1111（内線 123）", "03-5253-1111 ext.123", "03-5253-1111 #123"})
    void a_number_with_an_extension_is_good_and_loses_nothing(String text) {
        var number = PhoneReader.readJapanese(text).orElseThrow();

        assertThat(number.value()).isEqualTo(text);
        assertThat(PhoneReader.read("03-5253-111 内線123").isAccepted()).isFalse();
    }

    @Test
    void only_a_mobile_takes_short_messages() {
        assertThat(PhoneReader.readMobile("070-1234-5678").isAccepted()).isTrue();
        assertThat(PhoneReader.readMobile("03-5253-1111").isAccepted()).isFalse();
        assertThat(PhoneReader.readMobile("0800-123-4567").isAccepted()).isFalse();
        assertThat(PhoneReader.readMobile("020-1234-5678").isAccepted()).isFalse();
        assertThat(PhoneReader.readMobile("+1 650-253-0000").isAccepted()).isFalse();
        assertThat(PhoneReader.readJapanese("+1 650-253-0000").isAccepted()).isFalse();
    }

    @Test
    void what_is_no_line_of_text_cannot_be_kept() {
        assertThat(PhoneReader.readOrKeep(" ").isAccepted()).isFalse();
        assertThat(PhoneReader.readOrKeep("\u0000").isAccepted()).isFalse();
        assertThat(PhoneReader.readOrKeep("あ".repeat(101)).isAccepted()).isFalse();
    }
}
