package org.hersys.validation.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.hersys.result.Problem;
import org.hersys.validation.Shape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {

    private static final Shape SHAPE = Shape.standard();

    record Date(@EraDate @Nullable String value) {}

    record Kana(@KatakanaReading @Nullable String value) {}

    record Phone(@JapanesePhone @Nullable String value) {}

    record Mobile(
            @JapanesePhone(mobileOnly = true) @Nullable String value) {}

    record Postal(@PostalCode @Nullable String value) {}

    record Municipality(@MunicipalityCode @Nullable String value) {}

    record Institution(@MedicalInstitutionCode @Nullable String value) {}

    record OfPrefecture(@PrefectureCode @Nullable String value) {}

    record Id(@HersysId @Nullable String value) {}

    record Band(@AgeBand @Nullable String value) {}

    record Answer(@YesNoUnknown @Nullable String value) {}

    record Saturation(
            @WholeNumber(max = 100, units = "%") @Nullable String value) {}

    static Stream<Arguments> good() {
        return Stream.of(
                        Stream.of("令和4年9月26日", "R4.9.26", "2022/9/26", "20220926")
                                .map(Date::new),
                        Stream.of("ヤマダ　ハナコ", "やまだ はなこ", "ﾔﾏﾀﾞ ﾊﾅｺ").map(Kana::new),
                        Stream.of("03-5253-1111", "０９０-1234-5678", "+81 3 5253 1111")
                                .map(Phone::new),
                        Stream.of("090-1234-5678", "+81 70 1234 5678").map(Mobile::new),
                        Stream.of("100-0001", "〒１００－０００１", "1000001").map(Postal::new),
                        Stream.of("131016", "１３１０１６").map(Municipality::new),
                        Stream.of("1312345679", "１３１-２３４５６７-９").map(Institution::new),
                        Stream.of("01", "４７").map(OfPrefecture::new),
                        Stream.of("12345678", "１２３４５６").map(Id::new),
                        Stream.of("６０代", "65歳以上", "不明").map(Band::new),
                        Stream.of("有", "いいえ", "unknown").map(Answer::new),
                        Stream.of("0", "98", "９８％", "100").map(Saturation::new))
                .flatMap(beans -> beans)
                .map(Arguments::of);
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                        Stream.of("平成31年5月1日", "2022-02-29", "昨日").map(Date::new),
                        Stream.of("山田　ハナコ", "Yamada", "ヤマダ1").map(Kana::new),
                        Stream.of("5253-1111", "+1 650-253-0000", "なし").map(Phone::new),
                        Stream.of("03-5253-1111", "020-1234-5678").map(Mobile::new),
                        Stream.of("100-001", "100-00011").map(Postal::new),
                        Stream.of("131017", "13101").map(Municipality::new),
                        Stream.of("1312345678", "2345679", "4812345679", "1322345677")
                                .map(Institution::new),
                        Stream.of("00", "48", "1").map(OfPrefecture::new),
                        Stream.of("12345", "123456789").map(Id::new),
                        Stream.of("65代", "若い").map(Band::new),
                        Stream.of("たぶん", "2").map(Answer::new),
                        Stream.of("-1", "101", "98.5", "98点").map(Saturation::new))
                .flatMap(beans -> beans)
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("good")
    void what_the_reader_reads_is_valid(Object bean) {
        assertThat(SHAPE.problemsOf(bean)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void what_it_does_not_read_is_not_and_the_message_says_what_would_be_right(Object bean) {
        var problem = only(SHAPE.problemsOf(bean));

        assertThat(problem.item()).contains("value");
        assertThat(problem.message().ja()).contains("入力してください").doesNotContain("{");
        assertThat(problem.message().en()).startsWith("Give ").doesNotContain("{");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "　", "\u200B"})
    void null_and_blank_are_valid_everywhere(@Nullable String nothing) {
        var beans = List.of(
                new Date(nothing),
                new Kana(nothing),
                new Phone(nothing),
                new Mobile(nothing),
                new Postal(nothing),
                new Municipality(nothing),
                new Institution(nothing),
                new OfPrefecture(nothing),
                new Id(nothing),
                new Band(nothing),
                new Answer(nothing),
                new Saturation(nothing));

        assertThat(beans).allSatisfy(bean -> assertThat(SHAPE.problemsOf(bean)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "\u0000", "\uD800", "<script>alert(1)</script>", "${1+1}", "{value}", "' OR 1=1 --"})
    void hostile_texts_are_refused_and_never_repeated_or_evaluated(String hostile) {
        for (var bean : List.of(new Date(hostile), new Kana(hostile), new Phone(hostile), new Answer(hostile))) {
            assertThat(only(SHAPE.problemsOf(bean)).message().ja())
                    .doesNotContain(hostile)
                    .doesNotContain("2}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_entry_has_a_message_in_both_languages(EntryKind kind) {
        String key = "org.hersys.validation.constraint.Entry." + kind + ".message";

        assertThat(ResourceBundle.getBundle("ContributorValidationMessages", Locale.JAPANESE)
                        .getString(key))
                .contains("入力してください");
        assertThat(ResourceBundle.getBundle("ContributorValidationMessages", Locale.ENGLISH)
                        .getString(key))
                .startsWith("Give ");
        assertThat(kind.read("\u0000").isAccepted()).isFalse();
    }

    @Test
    void a_text_of_ten_thousand_characters_is_refused_at_once() {
        assertThat(SHAPE.problemsOf(new Date("2022/9/26".repeat(1_200)))).hasSize(1);
        assertThat(SHAPE.problemsOf(new Phone("0".repeat(10_000)))).hasSize(1);
        assertThat(SHAPE.problemsOf(new Kana("ヤ".repeat(10_000)))).hasSize(1);
        assertThat(SHAPE.problemsOf(new Saturation("9".repeat(10_000)))).hasSize(1);
    }

    private static Problem only(List<Problem> problems) {
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
