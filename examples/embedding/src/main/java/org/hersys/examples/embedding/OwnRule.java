package org.hersys.examples.embedding;

import java.io.PrintStream;
import java.time.LocalDate;
import org.hersys.law.Citation;
import org.hersys.law.Condition;
import org.hersys.law.Criterion;
import org.hersys.law.Item;
import org.hersys.law.Provenance;
import org.hersys.law.Truth;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.NotificationQuestions;
import org.hersys.regime.ReportingRegime;
import org.hersys.regime.ReportingRegimes;
import org.hersys.text.BilingualText;

/** A rule of one's own that asks about something new; the city and its ordinance are invented. */
public final class OwnRule {

    private OwnRule() {}

    /** Decides by the new rule. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // tag::own-rule[]
        var builder = NotificationQuestions.QUESTIONNAIRE.extended();
        Item foodHandler = builder.yesNo("foodHandler", BilingualText.of("食品取扱者", "handles food"));
        var questionnaire = builder.build();

        var ordinance = Citation.of("架空市感染症条例", Provenance.PROVISIONAL).at("第1条");
        var regime = ReportingRegime.builder("food-handlers", BilingualText.of("食品取扱者の届出", "food handlers"), ordinance)
                .asking(questionnaire)
                .anyOf(Criterion.of("FOOD_HANDLER", "食品取扱者", "handles food", Condition.yes(foodHandler), ordinance))
                .build();

        var regimes = ReportingRegimes.standard().with(LocalDate.of(2023, 10, 1), regime);
        var facts = NotificationFacts.diagnosedOn(LocalDate.of(2023, 10, 1), questionnaire);

        out.println(regimes.decide(facts.build()).headline().ja()); // 判定できない：食品取扱者が不明
        out.println(regimes.decide(facts.answer(foodHandler, Truth.YES).build()).duty()); // NOTIFY
        // end::own-rule[]
    }
}
