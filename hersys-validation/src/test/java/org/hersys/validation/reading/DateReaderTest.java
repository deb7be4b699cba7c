package org.hersys.validation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-09-26",
                "2022/9/26",
                "2022/09/26",
                "2022.9.26",
                "20220926",
                "2022年9月26日",
                "2022年09月26",
                "２０２２／９／２６",
                "２０２２年９月２６日",
                "2022年 9月26日",
                "2022−09−26",
                "2022ー9ー26",
                "　2022-09-26 ",
                "\uFEFF2022-09-26",
                "令和4年9月26日",
                "令和４年９月２６日",
                "令和 4年 9月26日",
                "㋿4年9月26日",
                "令4.9.26",
                "R4.9.26",
                "r4/9/26",
                "Ｒ４．９．２６",
                "R.4.9.26",
                "R04-09-26",
                "R040926",
                "令和040926",
                "44830",
                "44830.5",
                "４４８３０",
                "2022/9/26 0:00",
                "2022/09/26 00:00:00",
                "2022-09-26T00:00:00.000"
            })
    void one_day_is_written_in_many_ways(String text) {
        assertThat(DateReader.read(text).orElseThrow()).isEqualTo(LocalDate.of(2022, 9, 26));
    }

    @ParameterizedTest
    @CsvSource({
        "平成31年4月30日, 2019-04-30",
        "令和元年5月1日, 2019-05-01",
        "R1.5.1, 2019-05-01",
        "R元.5.1, 2019-05-01",
        "昭和64年1月7日, 1989-01-07",
        "平成元年1月8日, 1989-01-08",
        "大正15年12月25日, 1926-12-25",
        "昭和元年12月25日, 1926-12-25",
        "明治45年7月30日, 1912-07-30",
        "大正元年7月30日, 1912-07-30",
        "明治6年1月1日, 1873-01-01",
        "H310430, 2019-04-30",
        "S640107, 1989-01-07",
        "令和181年12月31日, ",
        "令和6年2月29日, 2024-02-29"
    })
    void an_era_is_read_to_its_last_day_and_from_its_first(String text, LocalDate day) {
        assertThat(DateReader.read(text).<Object>fold(date -> date, problems -> "refused"))
                .isEqualTo(day == null ? "refused" : day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "平成31年5月1日",
                "令和元年4月30日",
                "昭和64年1月8日",
                "平成元年1月7日",
                "大正15年12月26日",
                "昭和元年12月24日",
                "明治45年7月31日",
                "大正元年7月29日",
                "明治5年12月31日",
                "令和0年9月26日"
            })
    void a_day_outside_its_era_is_refused_with_the_days_of_the_era(String text) {
        assertThat(refusal(text)).contains("までです").containsPattern("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-02-29",
                "2022/2/30",
                "20220931",
                "2022年13月1日",
                "2022-00-10",
                "R4.2.29",
                "20220900",
                "平成31年4月31日"
            })
    void a_day_that_no_calendar_has_is_refused_as_such(String text) {
        assertThat(refusal(text)).contains("暦にない");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "9月26日",
                "2022年9月",
                "22/9/26",
                "26/9/2022",
                "9/26/2022",
                "2022/9-26",
                "2022年9/26",
                "2022/9/26日",
                "2022/9/2 6",
                "2022/9/26 6:30",
                "2022-09-26T00:00:00Z",
                "2 022/9/26",
                "220926",
                "040926",
                "2022",
                "1957",
                "0926",
                "1225",
                "60",
                "慶応3年1月1日",
                "西暦2022年9月26日頃",
                "R2022.9.26",
                "不明",
                "2022/9/26\u0000",
                "😀"
            })
    void what_may_mean_several_days_or_none_is_refused(String text) {
        assertThat(refusal(text)).contains("2022/9/26").contains("R4.9.26");
    }

    @Test
    void days_before_the_western_calendar_and_after_2199_are_refused_with_the_bounds() {
        assertThat(refusal("1872-12-31")).contains("1873-01-01");
        assertThat(refusal("0022-09-26")).contains("1873-01-01");
        assertThat(refusal("2200-01-01")).contains("2199-12-31");
        assertThat(DateReader.read("1873-01-01").isAccepted()).isTrue();
        assertThat(DateReader.read("2199-12-31").isAccepted()).isTrue();
    }

    @Test
    void bare_numbers_are_serials_only_where_they_cannot_be_years() {
        assertThat(DateReader.read("2199").isAccepted()).isFalse();
        assertThat(DateReader.read("2200").orElseThrow()).isEqualTo(LocalDate.of(1906, 1, 8));
        assertThat(DateReader.read("99999").orElseThrow()).isEqualTo(LocalDate.of(2173, 10, 13));
        assertThat(DateReader.read("100000").isAccepted()).isFalse();
    }

    private static String refusal(String text) {
        var problem = DateReader.read(text).problems().get(0);
        assertThat(problem.code()).isEqualTo(ReadingCodes.DATE_UNREADABLE);
        assertThat(problem.item()).contains("date");
        return problem.message().ja();
    }
}
