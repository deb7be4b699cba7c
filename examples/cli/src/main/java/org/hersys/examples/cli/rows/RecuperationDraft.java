package org.hersys.examples.cli.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hersys.law.Truth;
import org.hersys.release.Moment;
import org.hersys.release.RecuperationPlace;
import org.hersys.release.ReleaseFacts;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/** What is collected of a person in recuperation: the time of judgement, and what the builder will be told. */
final class RecuperationDraft extends RowDraft<ReleaseFacts> {

    static final JsonMembers<RecuperationDraft> MEMBERS = RowDraft.<RecuperationDraft>members()
            .member("asOf", (row, value) -> value.moment().ifPresent(row::asOf))
            .member(
                    "symptomatic",
                    (row, value) -> value.yesNo().ifPresent(yes -> row.tell(facts -> facts.symptomatic(Truth.of(yes)))))
            .member("onsetOn", (row, value) -> value.date().ifPresent(day -> row.tell(facts -> facts.onsetOn(day))))
            .member(
                    "specimenOn",
                    (row, value) -> value.date().ifPresent(day -> row.tell(facts -> facts.specimenOn(day))))
            .member(
                    "relievedOn",
                    (row, value) -> value.date().ifPresent(day -> row.relieved(facts -> facts.relievedOn(day))))
            .member(
                    "relievedAt",
                    (row, value) -> value.dateTime().ifPresent(hour -> row.relieved(facts -> facts.relievedAt(hour))))
            .member(
                    "ventilated",
                    (row, value) -> value.yesNo().ifPresent(yes -> row.tell(facts -> facts.ventilated(Truth.of(yes)))))
            .member(
                    "place",
                    (row, value) -> value.oneOf(RecuperationPlace.class)
                            .ifPresent(place -> row.tell(facts -> facts.place(place))))
            .member(
                    "recuperationStartedOn",
                    (row, value) -> value.date().ifPresent(day -> row.tell(facts -> facts.recuperationStartedOn(day))))
            .member(
                    "negativeTests",
                    (row, value) -> value.each(NegativeTestDraft.MEMBERS, NegativeTestDraft::new)
                            .ifPresent(tests -> row.tell(facts -> facts.negativeTests(tests))));

    private static final BilingualText JUDGED_WHEN =
            BilingualText.of("解除を判断する日は必須です。", "The day of judgement must be given.");
    private static final BilingualText RELIEVED_TWICE = BilingualText.of(
            "relievedOn と relievedAt は、いずれか1つだけを入力してください。", "Give only one of relievedOn and relievedAt.");

    private @Nullable Moment asOf;
    private final List<Consumer<ReleaseFacts.Builder>> told = new ArrayList<>();
    private int timesRelieved;

    void asOf(Moment moment) {
        this.asOf = moment;
    }

    void tell(Consumer<ReleaseFacts.Builder> what) {
        told.add(what);
    }

    void relieved(Consumer<ReleaseFacts.Builder> when) {
        timesRelieved++;
        tell(when);
    }

    @Override
    public Outcome<ReleaseFacts> finish() {
        if (asOf == null) {
            return Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "asOf", JUDGED_WHEN));
        }
        if (timesRelieved > 1) {
            return Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "relievedAt", RELIEVED_TWICE));
        }
        var facts = asOf.hour().map(ReleaseFacts::asOf).orElse(ReleaseFacts.asOf(asOf.day()));
        told.forEach(what -> what.accept(facts));
        return facts.check();
    }
}
