package org.hersys.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecideTest {

    private static final String AGED_70 =
            "{\"id\":1,\"diagnosedOn\":\"2022-10-01\",\"prefecture\":\"13\",\"diagnosisClass\":\"CONFIRMED_PATIENT\",\"age\":70}";

    @Test
    void everything_but_the_day_of_diagnosis_may_be_unknown() {
        var answer = decide("{\"diagnosedOn\":\"2022-10-01\"}");

        assertThat(answer.path("id").isNull()).isTrue();
        assertThat(answer.path("outcome").textValue()).isEqualTo("UNDECIDED");
        assertThat(texts(answer.path("relevantUnknown")))
                .containsExactly(
                        "diagnosisClass",
                        "clinicallyDiagnosed",
                        "age",
                        "needsAdmission",
                        "admissionForeseen",
                        "pregnant",
                        "riskFactor",
                        "needsDesignatedDrug",
                        "needsOxygen");
        assertThat(answer.path("countedInDailyReport").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-12-31", "2020-01-31"})
    void before_the_duty_there_is_no_first_day_and_no_criterion(String day) {
        var answer = decide("{\"diagnosedOn\":\"" + day + "\"}");

        assertThat(answer.path("outcome").textValue()).isEqualTo("NEITHER");
        assertThat(answer.path("regime").textValue()).isEqualTo("no-duty");
        assertThat(answer.path("inForceFrom").isNull()).isTrue();
        assertThat(answer.path("criteria")).isEmpty();
        assertThat(answer.path("countedInDailyReport").booleanValue()).isFalse();
        assertThat(answer.path("countedInDailyReport").isBoolean()).isTrue();
    }

    @Test
    void null_is_the_same_as_absent() {
        String nothing = "{\"diagnosedOn\":\"2022-10-01\"}";
        String nulls = "{\"id\":null,\"diagnosedOn\":\"2022-10-01\",\"prefecture\":null,\"diagnosisClass\":null,"
                + "\"clinicallyDiagnosed\":null,\"birthDate\":null,\"age\":null,\"ageBand\":null,\"needsAdmission\":null,"
                + "\"admissionForeseen\":null,\"riskFactor\":null,\"needsDesignatedDrug\":null,\"needsOxygen\":null,"
                + "\"pregnant\":null,\"testProgramme\":null}";

        assertThat(decide(nulls)).isEqualTo(decide(nothing));
    }

    @ParameterizedTest
    @CsvSource({"60代, UNDECIDED", "65歳以上, NOTIFY", "70代, NOTIFY", "10歳未満, UNDECIDED", "不明, UNDECIDED"})
    void an_age_band_settles_what_it_does_not_straddle(String band, String outcome) {
        var answer = decide("{\"diagnosedOn\":\"2022-10-01\",\"diagnosisClass\":\"CONFIRMED_PATIENT\",\"ageBand\":\""
                + band + "\"}");

        assertThat(answer.path("outcome").textValue()).isEqualTo(outcome);
    }

    @Test
    void an_age_band_that_says_nothing_is_not_a_second_age() {
        var answer = decide(
                "{\"diagnosedOn\":\"2022-10-01\",\"diagnosisClass\":\"CONFIRMED_PATIENT\",\"age\":70,\"ageBand\":\"不明\"}");

        assertThat(answer.path("outcome").textValue()).isEqualTo("NOTIFY");
    }

    @Test
    void with_the_prefecture_unknown_the_other_possible_editions_are_listed() {
        var answer = decide("{\"diagnosedOn\":\"2022-09-10\",\"diagnosisClass\":\"CONFIRMED_PATIENT\",\"age\":70}");

        assertThat(answer.path("outcome").textValue()).isEqualTo("NOTIFY");
        assertThat(answer.path("regime").textValue()).isEqualTo("clinical-diagnosis");
        assertThat(names(answer))
                .containsExactly(
                        "id",
                        "outcome",
                        "regime",
                        "inForceFrom",
                        "criteria",
                        "relevantUnknown",
                        "countedInDailyReport",
                        "alsoPossible",
                        "instructions",
                        "citation",
                        "headline",
                        "explanation");
        var other = answer.path("alsoPossible").get(0);
        assertThat(names(other)).containsExactly("regime", "inForceFrom", "citation");
        assertThat(other.path("regime").textValue()).isEqualTo("four-groups");
        assertThat(other.path("inForceFrom").textValue()).isEqualTo("2022-09-02");
    }

    @ParameterizedTest
    @CsvSource({"2022-09-01, false", "2022-09-02, true", "2022-09-25, true", "2022-09-26, false"})
    void other_editions_are_possible_only_while_prefectures_differed(String day, boolean several) {
        assertThat(decide("{\"diagnosedOn\":\"" + day + "\"}").has("alsoPossible"))
                .isEqualTo(several);
    }

    @Test
    void as_if_on_another_day_the_age_stays_that_of_the_real_diagnosis() {
        // 64 on the real day, 65 on the other.
        String row =
                "{\"diagnosedOn\":\"2020-04-04\",\"diagnosisClass\":\"CONFIRMED_PATIENT\",\"birthDate\":\"1956-01-01\","
                        + "\"needsAdmission\":false,\"admissionForeseen\":false,\"riskFactor\":false,\"pregnant\":false}";

        var answer = decide(row, "--on", "2022-09-26");

        assertThat(answer.path("outcome").textValue()).isEqualTo("COUNT_ONLY");
        assertThat(answer.path("regime").textValue()).isEqualTo("four-groups");
    }

    @ParameterizedTest
    @CsvSource({"13, clinical-diagnosis", "04, four-groups", "宮城県, four-groups", "Miyagi, four-groups"})
    void as_if_in_another_prefecture(String prefecture, String regime) {
        String row = "{\"diagnosedOn\":\"2022-09-02\",\"prefecture\":\"27\"}";

        assertThat(decide(row, "--prefecture", prefecture).path("regime").textValue())
                .isEqualTo(regime);
    }

    @Test
    void a_comparison_tells_the_other_outcome_and_whether_it_differs() {
        var answer = decide(AGED_70, "--compare", "2023-05-08");

        var names = names(answer);
        assertThat(names.subList(names.size() - 2, names.size())).containsExactly("compared", "changes");
        assertThat(names(answer.path("compared"))).containsExactly("outcome", "regime");
        assertThat(answer.path("compared").path("outcome").textValue()).isEqualTo("NEITHER");
        assertThat(answer.path("compared").path("regime").textValue()).isEqualTo("sentinel");
        assertThat(answer.path("changes").booleanValue()).isTrue();
    }

    @Test
    void a_comparison_where_only_the_edition_differs_changes_nothing() {
        var answer = decide(AGED_70, "--compare", "2020-04-04");

        assertThat(answer.path("compared").path("regime").textValue()).isEqualTo("carriers-included");
        assertThat(answer.path("changes").booleanValue()).isFalse();
        assertThat(answer.path("changes").isBoolean()).isTrue();
    }

    private static JsonNode decide(String row, String... options) {
        var args = new ArrayList<>(List.of("decide", "--json"));
        args.addAll(List.of(options));
        var run = Run.of(row, args.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(Exit.ANSWERED);
        return run.answer();
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
