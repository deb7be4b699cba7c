package org.hersys.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hersys.result.Problem;
import org.hersys.text.BilingualText;
import org.hersys.validation.constraint.EraDate;
import org.hersys.validation.constraint.HersysId;
import org.hersys.validation.constraint.JapanesePhone;
import org.hersys.validation.constraint.KatakanaReading;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {

    private static final Shape SHAPE = Shape.standard();

    record Contact(@JapanesePhone @Nullable String phone) {}

    record Reception(
            @NotBlank @KatakanaReading @Nullable String kana,
            @EraDate @Nullable String birthDate,
            List<@Valid Contact> contacts,
            List<@EraDate String> visits) {}

    record Leaflet(
            @HersysId String number,
            @EraDate(message = "{example.visit}") String visit) {}

    /** What hospital systems mostly have: a class with fields and getters. */
    static class Bean {
        private @Nullable String birthDate;

        @EraDate
        public @Nullable String getBirthDate() {
            return birthDate;
        }
    }

    @Test
    void every_problem_is_told_at_once_with_its_path() {
        var reception = new Reception(
                "山田", "昨日", List.of(new Contact("03-5253-1111"), new Contact("x")), List.of("R4.9.26", "R4.2.30"));

        assertThat(SHAPE.problemsOf(reception))
                .extracting(problem -> problem.item().orElseThrow())
                .containsExactly("birthDate", "contacts[1].phone", "kana", "visits[1]");
        assertThat(SHAPE.check(reception).isAccepted()).isFalse();
    }

    @Test
    void a_good_bean_passes() {
        var reception = new Reception("ヤマダ", null, List.of(new Contact(null)), List.of());

        assertThat(SHAPE.problemsOf(reception)).isEmpty();
        assertThat(SHAPE.check(reception).orElseThrow()).isSameAs(reception);
    }

    @Test
    void getters_of_beans_are_checked_too() {
        var bean = new Bean();
        assertThat(SHAPE.problemsOf(bean)).isEmpty();

        bean.birthDate = "R4.9.31";
        assertThat(SHAPE.problemsOf(bean))
                .extracting(problem -> problem.item().orElseThrow())
                .containsExactly("birthDate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja-JP", "en-US", "fr-FR", "ar-EG-u-nu-arab", "tr-TR"})
    void both_languages_are_told_on_every_machine(String machine) {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(machine));
        try {
            var problem = Shape.standard()
                    .problemsOf(new Reception(" ", null, List.of(), List.of()))
                    .get(0);

            assertThat(problem.message().ja()).isEqualTo("空白は許可されていません");
            assertThat(problem.message().en()).isEqualTo("must not be blank");
            assertThat(dateProblem(Shape.standard()).message().ja()).startsWith("2022/9/26、");
            assertThat(dateProblem(Shape.standard()).message().en()).startsWith("Give a date");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Problem dateProblem(Shape shape) {
        return shape.problemsOf(new Reception("ヤ", "x", List.of(), List.of())).get(0);
    }

    @Test
    void a_host_keeps_its_validator_and_its_messages_and_may_override_ours() {
        var messages = new ParameterMessageInterpolator();
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(messages)
                .buildValidatorFactory()) {
            var shape = Shape.of(factory.getValidator(), messages);

            assertThat(shape.problemsOf(new Leaflet("1", "x")))
                    .extracting(Problem::message)
                    .containsExactly(
                            BilingualText.of("配付用紙の番号を入力してください。", "Give the number on the leaflet."),
                            BilingualText.of("来院日が読み取れません。", "The day of the visit is not clear."));
        }
    }

    @Test
    void every_message_is_there_in_both_languages() {
        var english = ResourceBundle.getBundle("ContributorValidationMessages", Locale.ENGLISH);
        var japanese = ResourceBundle.getBundle("ContributorValidationMessages", Locale.JAPANESE);

        assertThat(japanese.keySet()).isEqualTo(english.keySet()).hasSizeGreaterThan(10);
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(japanese.getString(key)).isNotEqualTo(english.getString(key)));
    }
}
