package org.hersys.examples.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.StringJoiner;
import org.hersys.examples.cli.rows.Rows;
import org.hersys.examples.cli.screen.Cell;
import org.hersys.examples.cli.screen.Ink;
import org.hersys.examples.cli.screen.Screen;
import org.hersys.examples.cli.screen.Table;
import org.hersys.text.BilingualText;

/** Prints a clinic's day (診療日の表示). */
final class ClinicDay {

    private final Screen screen;
    private final BilingualText title;
    private final PatientList list;
    private final Editions editions;

    ClinicDay(Screen screen, BilingualText title, PatientList list, Editions editions) {
        this.screen = screen;
        this.title = title;
        this.list = list;
        this.editions = editions;
    }

    void print() throws IOException {
        screen.heading(title);
        screen.paragraph("  ", Rows.EMR.note());
        problems();
        patients();
        instructions();
        new DailyCount(screen, list).print();
        screen.section(BilingualText.of(
                "同じ患者を別の日に診断したとすると（年齢は実際の診断日のもの）",
                "The same patients, had they been diagnosed on another day (the age stays)"));
        new SideBySide(screen, list, SideBySide.DAYS, editions).print();
    }

    private void problems() throws IOException {
        for (var problem : list.problems().entrySet()) {
            screen.paragraph(
                    "  " + problem.getKey() + " " + problem.getValue().code() + ": ",
                    problem.getValue().message());
        }
    }

    private void patients() throws IOException {
        screen.section(BilingualText.of("患者ごとの判断", "Patient by patient"));
        var table = new Table(screen)
                .column(6, "番号", "id")
                .column(12, "年齢", "age")
                .column(18, "診断分類", "class")
                .column(13, "判断", "answer")
                .column(4, "制度", "law")
                .rest("理由", "because");
        table.titles();
        for (var patient : list.patients()) {
            var decision = list.decide(patient);
            var governing = decision.governing();
            table.row(
                    Cell.of(patient.id()),
                    Cell.of(screen, Words.age(patient.facts()), Ink.PLAIN),
                    Cell.of(screen, Words.diagnosisClass(patient.facts()), Ink.PLAIN),
                    Cell.of(screen, Words.brief(decision.duty()), Words.ink(decision.duty())),
                    Cell.of(editions.mark(
                            governing.regime(), governing.inForceFrom().orElse(null))),
                    Cell.of(screen, Words.reason(decision), Ink.PLAIN));
        }
        editions.printNew(screen);
    }

    /** What to do besides, each with those whom it concerns. */
    private void instructions() throws IOException {
        screen.section(BilingualText.of("留意事項", "What to do besides"));
        var concerned = new LinkedHashMap<BilingualText, StringJoiner>();
        for (var patient : list.patients()) {
            for (var instruction : list.decide(patient).instructions()) {
                concerned
                        .computeIfAbsent(instruction.text(), first -> new StringJoiner(" "))
                        .add(patient.id().toString());
            }
        }
        for (var instruction : concerned.entrySet()) {
            screen.paragraph(
                    "  - ",
                    BilingualText.of("{0} [{1}]", "{0} [{1}]").with(instruction.getKey(), instruction.getValue()));
        }
    }
}
