package org.hersys.validation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelSerialTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1900-01-01",
        "59, 1900-02-28",
        "61, 1900-03-01",
        "61.999, 1900-03-01",
        "32516, 1989-01-08",
        "43586, 2019-05-01",
        "44830, 2022-09-26",
        "44830.99999, 2022-09-26",
        "2958465, 9999-12-31"
    })
    void a_serial_is_the_day_the_cell_shows(double serial, LocalDate day) {
        assertThat(ExcelSerial.read(serial).orElseThrow()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                60,
                60.5,
                0,
                0.5,
                -1,
                2958466,
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Double.MAX_VALUE
            })
    void the_leap_day_of_1900_and_what_no_cell_shows_are_refused(double serial) {
        assertThat(ExcelSerial.read(serial).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ReadingCodes.DATE_UNREADABLE));
    }
}
