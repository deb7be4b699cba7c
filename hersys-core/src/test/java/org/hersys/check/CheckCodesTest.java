package org.hersys.check;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hersys.law.Provenance;
import org.hersys.law.Sources;
import org.hersys.result.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code has its words, its hint and its source; nothing is left over. */
class CheckCodesTest {

    private static final ResourceBundle JA = bundle(Locale.JAPANESE);
    private static final ResourceBundle EN = bundle(Locale.ENGLISH);

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.hersys.check.checks", locale);
    }

    static List<Check> checks() {
        return Checks.standard().all();
    }

    @Test
    void each_constant_is_a_check_and_each_check_a_constant() {
        var constants = Arrays.stream(CheckCodes.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(field -> field.getName());
        var expected =
                Stream.concat(constants, Stream.of("BIRTH_AFTER_DIAGNOSIS")).collect(toCollection(TreeSet::new));

        assertEquals(expected, names());
    }

    private static Set<String> names() {
        return checks().stream().map(check -> check.code().name()).collect(toCollection(TreeSet::new));
    }

    @Test
    void the_bundles_have_a_message_and_a_hint_for_each_code_and_nothing_else() {
        var keys = names().stream()
                .flatMap(name -> Stream.of(name, name + ".hint"))
                .filter(key -> !key.equals("BIRTH_AFTER_DIAGNOSIS"))
                .collect(toCollection(TreeSet::new));

        assertEquals(keys, new TreeSet<>(JA.keySet()));
        assertEquals(keys, new TreeSet<>(EN.keySet()));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void both_languages_have_the_same_placeholders(Check check) {
        assertEquals(
                placeholders(check.code().message().ja()),
                placeholders(check.code().message().en()));
        assertEquals(placeholders(check.hint().ja()), placeholders(check.hint().en()));
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("checks")
    void every_sentence_is_whole(Check check) {
        assertTrue(check.hint().ja().endsWith("。") || check.hint().ja().endsWith("{2}"), check.hint()::ja);
        assertTrue(check.hint().en().endsWith(".") || check.hint().en().endsWith("{2}"), check.hint()::en);
        assertTrue(Character.isUpperCase(check.hint().en().charAt(0))
                || check.hint().en().startsWith("(1)"));
        assertTrue(check.hint().ja().codePoints().noneMatch(c -> c == '(' || c == '?' || c == '%'), check.hint()::ja);
    }

    /** A placeholder that stays in what is shown was forgotten by its check. */
    @ParameterizedTest
    @MethodSource("org.hersys.check.CheckCodesTest#findings")
    void no_placeholder_is_left_in_what_is_shown(CheckFinding finding) {
        assertEquals(Set.of(), placeholders(finding.problem().message().ja()));
        assertEquals(Set.of(), placeholders(finding.hint().ja()));
        assertEquals(Set.of(), placeholders(finding.hint().en()));
    }

    static Stream<CheckFinding> findings() {
        return StandardChecksTest.rows().flatMap(row -> Scene.with(row.how()).report().findings().stream());
    }

    @Test
    void what_a_document_says_cites_it_and_the_rest_is_marked_as_our_choice() {
        assertEquals(
                Set.of(
                        "DIAGNOSIS_CLASS_MISSING",
                        "SUSPECTED_NOT_TO_BE_NOTIFIED",
                        "NOT_NOTIFIABLE",
                        "TOO_MANY_TESTS",
                        "CLINICAL_DIAGNOSIS_INCOMPLETE",
                        "PRE_DELIVERY_REMARK_MISSING"),
                namesOf(Provenance.PRIMARY));
        assertEquals(
                Set.of(
                        "DIAGNOSIS_DATE_MISSING",
                        "GUARDIAN_MISSING",
                        "GUARDIAN_OF_ADULT",
                        "SPECIMEN_NOT_OF_METHOD",
                        "SYMPTOMS_THOUGH_NONE",
                        "ADMISSION_DATE_THOUGH_NOT_ADMITTED",
                        "RISK_FACTORS_THOUGH_NONE",
                        "SEVERITY_AND_SATURATION_DISAGREE",
                        "DATE_OF_DEATH_MISSING",
                        "DATE_OF_DEATH_OF_OTHER_CLASS",
                        "CARRIER_WITH_ONSET",
                        "ONSET_NOT_ASKED_FOR"),
                namesOf(Provenance.PUBLIC));
        assertEquals(19, namesOf(Provenance.PROVISIONAL).size());
    }

    private static Set<String> namesOf(Provenance provenance) {
        return checks().stream()
                .filter(check -> check.citation().provenance() == provenance)
                .map(check -> check.code().name())
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void the_clinical_diagnosis_is_that_of_the_questions_and_answers() {
        var check = checks().stream()
                .filter(each -> each.code().equals(CheckCodes.CLINICAL_DIAGNOSIS_INCOMPLETE))
                .findFirst()
                .orElseThrow();

        assertEquals(Sources.INSTITUTION_FAQ.at("問17"), check.citation());
        assertTrue(Stream.of("検査方法", "検体", "検体採取日は診断日", "結果", "臨床診断")
                .allMatch(check.hint().ja()::contains));
    }

    @Test
    void no_code_of_a_check_has_the_name_of_another_code() {
        var standard = ProblemCode.standard().stream().map(ProblemCode::name).toList();
        var shared = new TreeSet<>(names());
        shared.retainAll(standard);

        assertEquals(Set.of("BIRTH_AFTER_DIAGNOSIS"), shared);
    }
}
