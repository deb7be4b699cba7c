package org.hersys.validation.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

    private static final NumberReader ANY = NumberReader.between(-1_000_000, 1_000_000);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234|1234",
                "1,234|1234",
                "１，２３４|1234",
                "１２３４|1234",
                "1,000,000|1000000",
                "0|0",
                "007|7",
                "-5|-5",
                "−5|-5",
                "+5|5",
                " 95 |95",
                "95.0|95"
            })
    void whole_numbers_are_read_in_any_width_with_thousands_parted(String text, int number) {
        assertThat(ANY.whole(text).orElseThrow()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "36.5",
                "36,5",
                "1,23",
                "12,34,567",
                ",123",
                "1.234.567",
                "1 234",
                "1e3",
                "0x10",
                "五",
                "95%",
                "5-6",
                "--5",
                "1000001",
                "99999999999999999999",
                "２２:３０",
                "NaN",
                "😀"
            })
    void what_is_no_whole_number_within_the_bounds_is_refused_with_them(String text) {
        var problem = ANY.whole(text).problems().get(0);

        assertThat(problem.code()).isEqualTo(ReadingCodes.NUMBER_UNREADABLE);
        assertThat(problem.message().ja()).contains("-1000000から1000000までの整数");
    }

    @Test
    void decimals_have_a_point_and_keep_their_places() {
        assertThat(ANY.decimal("３６．５").orElseThrow()).isEqualTo(new BigDecimal("36.5"));
        assertThat(ANY.decimal("1,234.50").orElseThrow()).isEqualTo(new BigDecimal("1234.50"));
        assertThat(ANY.decimal("36,5").isAccepted()).isFalse();
        assertThat(ANY.decimal(".5").isAccepted()).isFalse();
    }

    @Test
    void the_bounds_belong_to_what_is_read() {
        var saturation = NumberReader.between(0, 100);

        assertThat(saturation.whole("0").isAccepted()).isTrue();
        assertThat(saturation.whole("100").isAccepted()).isTrue();
        assertThat(saturation.whole("-1").isAccepted()).isFalse();
        assertThat(saturation.whole("101").isAccepted()).isFalse();
        assertThat(saturation.decimal("100.01").isAccepted()).isFalse();
    }

    @Test
    void a_unit_is_read_in_any_width_where_it_is_allowed() {
        var temperature =
                NumberReader.between(new BigDecimal("30"), new BigDecimal("45")).withUnits("℃", "度");

        assertThat(temperature.decimal("36.5℃").orElseThrow()).isEqualTo(new BigDecimal("36.5"));
        assertThat(temperature.decimal("36.5 °c").orElseThrow()).isEqualTo(new BigDecimal("36.5"));
        assertThat(temperature.decimal("36.5 度").orElseThrow()).isEqualTo(new BigDecimal("36.5"));
        assertThat(temperature.decimal("36.5").isAccepted()).isTrue();
        assertThat(temperature.decimal("97.7°F").isAccepted()).isFalse();
        assertThat(NumberReader.between(0, 100).withUnits("%").whole("９８％").orElseThrow())
                .isEqualTo(98);
    }

    @Test
    void bounds_in_the_wrong_order_are_a_mistake_of_the_program() {
        assertThatIllegalArgumentException().isThrownBy(() -> NumberReader.between(1, 0));
    }
}
