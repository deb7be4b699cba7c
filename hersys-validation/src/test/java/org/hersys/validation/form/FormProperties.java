package org.hersys.validation.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hersys.result.Problem;
import org.hersys.validation.Shape;

class FormProperties {

    private static final Shape SHAPE = Shape.standard();

    @Property(tries = 200)
    void whatever_is_typed_the_annotations_find_nothing_that_the_reader_does_not_find(
            @ForAll("typed") String one, @ForAll("typed") String two) {
        var form = mixed(one, two);

        var found = paths(NotificationFormReader.read(form).problems());

        assertThat(found).containsAll(paths(SHAPE.problemsOf(form)));
    }

    @Property(tries = 200)
    void where_no_two_entries_are_compared_both_find_the_same(@ForAll("typed") String typed) {
        var form = TypedForms.wrong(typed);

        var found = NotificationFormReader.read(form).problems().stream()
                .filter(problem -> !problem.code().name().startsWith("ENTR"))
                .filter(problem -> !READ_ONLY.contains(last(problem)))
                .toList();
        var shape = SHAPE.problemsOf(form).stream()
                .filter(problem -> !READ_ONLY.contains(last(problem)))
                .toList();

        assertThat(paths(found)).isEqualTo(paths(shape));
    }

    /** Any text will do until it is known whether the address is abroad, or how a count is told. */
    private static final Set<String> READ_ONLY = Set.of("postalCode", "count");

    private static String last(Problem problem) {
        String path = problem.item().orElseThrow();
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static NotificationForm mixed(String one, String two) {
        return TypedForms.wrong(one)
                .name(two)
                .kana(two)
                .birthDate(two)
                .occupation(one)
                .registeredAddress(new AddressForm()
                        .postalCode(one)
                        .prefecture(two)
                        .text(one)
                        .country(two))
                .registeredAddressPhone(one)
                .whereaboutsPhone(two)
                .guardian(new GuardianForm().name(one).phone(two))
                .otherSymptom(two)
                .tests(List.of(new TestForm().specimen(one).otherSpecimen(two).result(two)))
                .infectionPlaces(List.of(
                        new InfectionPlaceForm().prefecture(one).country(two).detail(two)))
                .travel(new TravelForm().countries(List.of(one, two)).entry(two))
                .remarks(two)
                .physician(one)
                .standingFor(one)
                .submissionKey(two)
                .acceptedWarnings(Map.of("SOME_CHECK", two));
    }

    private static Set<String> paths(List<Problem> problems) {
        return problems.stream().map(problem -> problem.item().orElseThrow()).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<String> typed() {
        var good = Arbitraries.of(
                "",
                " ",
                "有",
                "無",
                "不明",
                "13",
                "東京都",
                "日本",
                "令和4年9月26日",
                "R4.9.26",
                "44830",
                "65",
                "60代",
                "カクウ",
                "男",
                "PCR",
                "唾液",
                "陽性",
                "その他",
                "発熱",
                "糖尿病",
                "確定",
                "131016",
                "1",
                "2回");
        var chosen = Arbitraries.strings()
                .withChars("0123456789０１２-ー年月日令和有無不明その他カナ漢字aZ 　\u0000\u200B\u3099\n")
                .ofMaxLength(12);
        return Arbitraries.oneOf(
                good, chosen, Arbitraries.strings().ofMaxLength(30), chosen.map(text -> text.repeat(900)));
    }
}
