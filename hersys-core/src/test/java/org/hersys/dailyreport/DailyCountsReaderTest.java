package org.hersys.dailyreport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hersys.person.AgeBracket;
import org.hersys.result.Outcome;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;

class DailyCountsReaderTest {

    private static Outcome<DailyCounts> read(String twenties) {
        var typed = new EnumMap<AgeBracket, String>(AgeBracket.class);
        for (var bracket : AgeBracket.values()) {
            typed.put(bracket, "0");
        }
        typed.put(AgeBracket.TWENTIES, twenties);
        return DailyCountsReader.read(typed);
    }

    private static void accepts(int number, String... texts) {
        for (String text : texts) {
            assertEquals(Filed.twenties(number), read(text).orElseThrow(), text);
        }
    }

    private static void refuses(ProblemCode code, String... texts) {
        for (String text : texts) {
            var problems = read(text).problems();
            assertEquals(
                    List.of(code), problems.stream().map(each -> each.code()).toList(), text);
            assertEquals(Optional.of("counts.TWENTIES"), problems.get(0).item());
        }
    }

    @Test
    void digits_of_both_widths_and_thousands_separators_are_read() {
        accepts(0, "0", "０", "00", "-0");
        accepts(10000, "10000", "10,000", "１０，０００", " 10000 ", "　１００００　", "0010000");
        accepts(DailyCounts.HIGHEST, "9999999", "9,999,999", "00009999999");
        accepts(9, "９");
    }

    @Test
    void an_empty_field_is_never_read_as_nobody() {
        refuses(ProblemCode.DAILY_COUNT_MISSING, "", " ", "　", "\t");
        var problem = read("").problems().get(0);
        assertEquals(
                "20代の人数が入力されていません。該当者がいない欄は必ず「0」を入力してください。", problem.message().ja());
    }

    @Test
    void a_field_that_is_left_out_is_missing() {
        var problems = DailyCountsReader.read(Map.of(AgeBracket.TWENTIES, "1")).problems();
        assertEquals(13, problems.size());
        assertEquals(Optional.of("counts.AGED_0"), problems.get(0).item());
        assertEquals(Optional.of("counts.UNKNOWN"), problems.get(12).item());
    }

    @Test
    void what_is_no_whole_number_is_refused() {
        refuses(
                ProblemCode.DAILY_COUNT_NOT_A_NUMBER,
                "1.0",
                "1,00",
                "10,0000",
                ",100",
                "1 0",
                "十",
                "①",
                "²",
                "٣",
                "1e3",
                "+1",
                "--1",
                "-",
                "1人",
                "a");
    }

    @Test
    void a_negative_number_and_one_too_high_are_refused_and_not_repeated() {
        refuses(ProblemCode.DAILY_COUNT_OUT_OF_RANGE, "-1", "－１", "−1", "10000000", "09012345678", "10,000,000");
        assertEquals(
                "20代の人数が負の数となります。0以上9999999以下になるように入力してください。",
                read("-1").problems().get(0).message().ja());
        assertEquals(
                "The number of 20-29 would be more than 9999999. It must be from 0 to 9999999.",
                read("09012345678").problems().get(0).message().en());
    }

    @Test
    void all_problems_are_told_at_once_in_the_order_of_the_screen() {
        var typed = new EnumMap<AgeBracket, String>(AgeBracket.class);
        for (var bracket : AgeBracket.values()) {
            typed.put(bracket, "1");
        }
        typed.put(AgeBracket.UNKNOWN, "");
        typed.put(AgeBracket.TEENS, "x");
        typed.put(AgeBracket.AGED_0, "-1");
        assertEquals(
                List.of(
                        ProblemCode.DAILY_COUNT_OUT_OF_RANGE,
                        ProblemCode.DAILY_COUNT_NOT_A_NUMBER,
                        ProblemCode.DAILY_COUNT_MISSING),
                DailyCountsReader.read(typed).problems().stream()
                        .map(problem -> problem.code())
                        .toList());
    }
}
