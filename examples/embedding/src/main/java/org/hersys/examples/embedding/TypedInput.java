package org.hersys.examples.embedding;

import jakarta.validation.constraints.NotBlank;
import java.io.PrintStream;
import java.util.List;
import org.hersys.validation.Shape;
import org.hersys.validation.constraint.EraDate;
import org.hersys.validation.constraint.JapanesePhone;
import org.hersys.validation.constraint.KatakanaReading;
import org.hersys.validation.form.NotificationForm;
import org.hersys.validation.form.NotificationFormReader;
import org.hersys.validation.form.TestForm;
import org.hersys.validation.reading.DateReader;
import org.hersys.validation.reading.PhoneReader;
import org.hersys.validation.reading.TruthReader;

/** What people type: read, validated on a bean of one's own, and made a draft of a notification. */
public final class TypedInput {

    private TypedInput() {}

    /** Runs all parts. */
    public static void main(String[] args) {
        read(System.out);
        validate(System.out);
        draft(System.out);
        refuse(System.out);
    }

    static void read(PrintStream out) {
        // tag::read[]
        out.println(DateReader.read("令和４年９月２６日").orElseThrow()); // 2022-09-26
        out.println(DateReader.read("44830").orElseThrow()); // 2022-09-26, a date cell of a spreadsheet
        out.println(PhoneReader.readMobile("０９０－１２３４－５６７８").isAccepted()); // true
        out.println(TruthReader.read("").orElseThrow()); // UNKNOWN, and never no

        var refused = DateReader.read("平成31年5月1日").problems().get(0);
        out.println(refused.message().ja()); // 日付として読み取れません。平成は 1989-01-08 から 2019-04-30 までです。…
        // end::read[]
    }

    // tag::bean[]
    record Reception(
            @NotBlank @KatakanaReading String kana,
            @EraDate String birthDate,
            @JapanesePhone(mobileOnly = true) String mobile) {}
    // end::bean[]

    static void validate(PrintStream out) {
        // tag::shape[]
        var shape = Shape.standard(); // slow to make, so keep it
        var problems = shape.problemsOf(new Reception("山田", "S64.1.8", "03-1234-5678"));

        problems.forEach(problem ->
                out.println(problem.item().orElse("") + " " + problem.message().ja()));
        // end::shape[]
    }

    static void draft(PrintStream out) {
        // tag::form[]
        var form = new NotificationForm()
                .diagnosisClass("患者（確定例）")
                .kana("かくう はなこ")
                .birthDate("Ｓ３２．９．２６")
                .diagnosisDate("2022/9/26")
                .needForAdmission("無")
                .tests(List.of(new TestForm()
                        .method("PCR法")
                        .specimen("唾液")
                        .takenOn("R4.9.25")
                        .result("陽性")));

        var draft = NotificationFormReader.read(form).orElseThrow();
        out.println(draft.content().diagnosisDate()); // Optional[2022-09-26]
        out.println(draft.content().needForDrug()); // UNKNOWN: nobody typed anything
        // end::form[]
    }

    static void refuse(PrintStream out) {
        // tag::form-refused[]
        var form = new NotificationForm()
                .kana("架空")
                .tests(List.of(
                        new TestForm().method("PCR法"),
                        new TestForm().method("抗原検査").takenOn("9月25日")));

        NotificationFormReader.read(form)
                .problems()
                .forEach(problem ->
                        out.println(problem.code() + " " + problem.item().orElse("")));
        // KANA_UNREADABLE kana
        // CHOICE_UNKNOWN tests[1].method
        // DATE_UNREADABLE tests[1].takenOn
        // end::form-refused[]
    }
}
