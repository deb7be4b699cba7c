package org.hersys.person;

import static org.hersys.person.AgeBracket.AGED_60_TO_64;
import static org.hersys.person.AgeBracket.AGED_65_TO_69;
import static org.hersys.person.AgeReckoning.CONVENTIONAL;
import static org.hersys.person.AgeReckoning.STATUTORY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hersys.law.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBracketTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 26);

    private static List<AgeBracket> possible(String band) {
        return AgeBracket.possibleFor(AgeKnowledge.parseBand(band).orElseThrow(), DAY, CONVENTIONAL);
    }

    @Test
    void there_are_the_fourteen_of_the_screen_in_its_order() {
        assertEquals(
                "0歳 1-4歳 5-9歳 10代 20代 30代 40代 50代 60-64歳 65-69歳 70代 80代 90歳以上 不明",
                Stream.of(AgeBracket.values())
                        .map(bracket -> bracket.label().ja())
                        .collect(Collectors.joining(" ")));
        assertEquals(Provenance.PRIMARY, AgeBracket.citation().provenance());
    }

    @ParameterizedTest
    @CsvSource({
        "AGED_0, 0, 0",
        "AGED_1_TO_4, 1, 4",
        "AGED_5_TO_9, 5, 9",
        "TEENS, 10, 19",
        "TWENTIES, 20, 29",
        "THIRTIES, 30, 39",
        "FORTIES, 40, 49",
        "FIFTIES, 50, 59",
        "AGED_60_TO_64, 60, 64",
        "AGED_65_TO_69, 65, 69",
        "SEVENTIES, 70, 79",
        "EIGHTIES, 80, 89",
        "AGED_90_OR_OVER, 90, 150",
    })
    void both_edges_of_a_bracket_belong_to_it(AgeBracket bracket, int lowest, int highest) {
        assertEquals(bracket, AgeBracket.of(lowest));
        assertEquals(bracket, AgeBracket.of(highest));
        assertEquals(lowest, bracket.lowest());
        assertEquals(highest, bracket.highest());
    }

    @Test
    void an_age_beyond_all_others_is_in_the_highest_bracket_and_a_negative_one_is_a_mistake() {
        assertEquals(AgeBracket.AGED_90_OR_OVER, AgeBracket.of(151));
        assertThrows(IllegalArgumentException.class, () -> AgeBracket.of(-1));
    }

    @Test
    void a_band_that_straddles_brackets_may_be_in_each_of_them() {
        assertEquals(List.of(AGED_60_TO_64, AGED_65_TO_69), possible("60代"));
        assertEquals(List.of(AgeBracket.AGED_0, AgeBracket.AGED_1_TO_4, AgeBracket.AGED_5_TO_9), possible("10歳未満"));
        assertEquals(List.of(AgeBracket.EIGHTIES, AgeBracket.AGED_90_OR_OVER), possible("80代以上"));
    }

    @Test
    void a_band_within_one_bracket_is_certain() {
        assertEquals(List.of(AgeBracket.TEENS), possible("10代"));
        assertEquals(List.of(AGED_60_TO_64), possible("60-64歳"));
        assertEquals(List.of(AgeBracket.AGED_90_OR_OVER), possible("90代"));
    }

    @Test
    void an_unknown_age_is_in_the_last_bracket_only() {
        assertEquals(List.of(AgeBracket.UNKNOWN), possible("不明"));
    }

    @Test
    void the_eve_of_a_birthday_is_in_the_bracket_of_the_reckoning() {
        var eve = AgeKnowledge.born(BirthDate.of(LocalDate.of(1957, 9, 27)));
        assertEquals(List.of(AGED_60_TO_64), AgeBracket.possibleFor(eve, DAY, CONVENTIONAL));
        assertEquals(List.of(AGED_65_TO_69), AgeBracket.possibleFor(eve, DAY, STATUTORY));
    }
}
