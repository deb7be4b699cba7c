package org.hersys.examples.cli;

import java.util.List;
import java.util.function.Function;
import org.hersys.diagnosis.DiagnosisClass;
import org.hersys.examples.cli.screen.Ink;
import org.hersys.law.Criterion;
import org.hersys.law.Item;
import org.hersys.law.Truth;
import org.hersys.person.Age;
import org.hersys.person.AgeKnowledge;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.NotificationFacts;
import org.hersys.regime.NotificationQuestions;
import org.hersys.regime.ReportingDuty;
import org.hersys.text.BilingualText;

/** How decisions and persons are put into a table (表に用いる文言). */
final class Words {

    private static final BilingualText UNKNOWN = BilingualText.of("不明", "unknown");

    private Words() {}

    static Ink ink(ReportingDuty duty) {
        return switch (duty) {
            case NOTIFY -> Ink.RED;
            case COUNT_ONLY -> Ink.CYAN;
            case NEITHER -> Ink.FAINT;
            case UNDECIDED -> Ink.YELLOW;
        };
    }

    /** A word or two for narrow columns. */
    static BilingualText brief(ReportingDuty duty) {
        return switch (duty) {
            case NOTIFY -> BilingualText.of("届出を要する", "notify");
            case COUNT_ONLY -> BilingualText.of("日次報告のみ", "count only");
            case NEITHER -> BilingualText.of("どちらも不要", "neither");
            case UNDECIDED -> BilingualText.of("判定できない", "undecided");
        };
    }

    /** Why, without repeating the answer. */
    static BilingualText reason(NotificationDecision decision) {
        return switch (decision.duty()) {
            case NOTIFY ->
                decision.grounds().isEmpty()
                        ? BilingualText.of("不明な事項によらず対象となる", "whatever the unknown items are")
                        : listed(decision.grounds(), Criterion::label);
            case UNDECIDED -> unknown(decision.relevantUnknown(), Item::label);
            case COUNT_ONLY, NEITHER ->
                decision.criteria().isEmpty()
                        ? decision.regime().name()
                        : BilingualText.of("届出の要件に該当しない", "no ground for notification");
        };
    }

    static <T> BilingualText unknown(List<T> items, Function<? super T, BilingualText> label) {
        return BilingualText.of("不明：{0}", "unknown: {0}").with(listed(items, label));
    }

    static BilingualText diagnosisClass(NotificationFacts facts) {
        return facts.truth(NotificationQuestions.CLINICALLY_DIAGNOSED) == Truth.YES
                ? BilingualText.of("みなし陽性", "clinically diagnosed")
                : facts.diagnosisClass().map(DiagnosisClass::label).orElse(UNKNOWN);
    }

    /** The age, never the birth date. */
    static BilingualText age(NotificationFacts facts) {
        AgeKnowledge age = facts.age();
        if (age.isUnknown()) {
            return UNKNOWN;
        }
        return age.birthDate()
                .map(birth ->
                        Age.on(birth, facts.diagnosedOn(), facts.reckoning()).label())
                .orElseGet(() -> band(
                        age.lowestOn(facts.diagnosedOn(), facts.reckoning()),
                        age.highestOn(facts.diagnosedOn(), facts.reckoning())));
    }

    private static BilingualText band(int lowest, int highest) {
        if (lowest == highest) {
            return BilingualText.of("{0}歳", "{0} years").with(lowest);
        }
        return highest == AgeKnowledge.HIGHEST
                ? BilingualText.of("{0}歳以上", "{0} or over").with(lowest)
                : BilingualText.of("{0}-{1}歳", "{0}-{1}").with(lowest, highest);
    }

    private static <T> BilingualText listed(List<T> parts, Function<? super T, BilingualText> text) {
        return BilingualText.join(parts.stream().<BilingualText>map(text).toList(), "、", ", ");
    }
}
