package org.hersys.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Each example prints what the guide says it prints. */
class ExamplesTest {

    @Test
    void the_quick_start_notifies_on_the_65th_birthday() {
        assertThat(printedBy(QuickStart::answer))
                .containsExactly("NOTIFY", "届出を要する：65歳以上の者", "「Withコロナの新たな段階への移行に向けた全数届出の見直しについて」（事務連絡、2022-09-12）");
    }

    @Test
    void what_is_missing_is_named_and_nothing_else() {
        assertThat(printedBy(QuickStart::missing)).containsExactly("UNDECIDED", "[age]", "YES");
    }

    @Test
    void an_emr_hands_over_codes_and_drug_names() {
        assertThat(printedBy(FromAnEmr::decide)).containsExactly("届出を要する：重症化リスクがあり、かつ、新型コロナ治療薬の投与又は新たな酸素投与が必要な者");
    }

    @Test
    void all_contradictions_are_told_at_once() {
        assertThat(printedBy(FromAnEmr::refuse))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("BIRTH_AFTER_DIAGNOSIS 生年月日が診断年月日より後になっています。"),
                        line -> assertThat(line).startsWith("CLINICAL_DIAGNOSIS_OF_OTHER_CLASS "));
    }

    @Test
    void under_another_edition_the_age_stays_that_of_the_real_day() {
        assertThat(printedBy(WhatIf::anotherDay)).containsExactly("NOTIFY → UNDECIDED");
    }

    @Test
    void only_those_whose_duty_changes_are_listed() {
        assertThat(printedBy(WhatIf::correctedRule)).containsExactly("A-1 NOTIFY → COUNT_ONLY");
    }

    @Test
    void a_rule_of_ones_own_asks_its_own_question() {
        assertThat(printedBy(OwnRule::run)).containsExactly("判定できない：食品取扱者が不明", "NOTIFY");
    }

    @Test
    void a_patient_at_home_is_released_on_the_eighth_day() {
        assertThat(printedBy(ReleaseDay::run))
                .containsExactly("RELEASABLE", "Optional[2022-09-17]", "Optional[2022-09-18]");
    }

    @Test
    void a_notification_is_filed_once_confirmed_and_deleted_after_a_warning() {
        assertThat(printedBy(NotifyingAPatient::life))
                .containsExactly(
                        "2021-12-01",
                        "届出を要する：患者（確定例）",
                        "true",
                        "CONFIRMED",
                        "Optional.empty",
                        "DELETION_NOT_CONFIRMED");
    }

    @Test
    void a_submission_is_refused_with_everything_at_once() {
        assertThat(printedBy(NotifyingAPatient::refused))
                .containsExactly(
                        "DATE_IN_FUTURE",
                        "ONSET_AFTER_DIAGNOSIS",
                        "ONSET_AFTER_REPORT",
                        "PHYSICIAN_MISSING",
                        "REREAD_MISSING",
                        "EMPTY_ITEMS_NOT_ACKNOWLEDGED");
    }

    @Test
    void a_screen_gets_labels_and_options_of_the_edition() {
        assertThat(printedBy(NotifyingAPatient::screen)).containsExactly("重症度", "軽症 中等症Ⅰ 中等症Ⅱ 重症 ");
    }

    @Test
    void what_people_type_is_read() {
        assertThat(printedBy(TypedInput::read))
                .containsExactly(
                        "2022-09-26",
                        "2022-09-26",
                        "true",
                        "UNKNOWN",
                        "日付として読み取れません。平成は 1989-01-08 から 2019-04-30 までです。正しい元号又は西暦で入力してください。");
    }

    @Test
    void a_bean_of_ones_own_is_validated_with_the_messages_of_hersys() {
        assertThat(printedBy(TypedInput::validate))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("birthDate 2022/9/26、20220926、令和4年9月26日"),
                        line -> assertThat(line).startsWith("kana フリガナはカタカナで"),
                        line -> assertThat(line).startsWith("mobile 電話番号は、"));
    }

    @Test
    void a_form_becomes_a_draft_or_every_problem_of_it() {
        assertThat(printedBy(TypedInput::draft)).containsExactly("Optional[2022-09-26]", "UNKNOWN");
        assertThat(printedBy(TypedInput::refuse))
                .containsExactly(
                        "KANA_UNREADABLE kana", "CHOICE_UNKNOWN tests[1].method", "DATE_UNREADABLE tests[1].takenOn");
    }

    private static List<String> printedBy(Consumer<PrintStream> example) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            example.accept(out);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
