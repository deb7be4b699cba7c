package org.hersys.release;

import java.util.ArrayList;
import java.util.List;
import org.hersys.text.BilingualText;

/** Puts a path into one sentence (規定の文章化), so that the rule book says what the engine does. */
final class ReleaseSentence {

    private ReleaseSentence() {}

    static BilingualText of(ReleasePath path, boolean recommendation) {
        var conditions = new ArrayList<BilingualText>();
        path.relievedBeforeDay().ifPresent(day -> conditions.add(relievedBefore(day)));
        path.waits().forEach(wait -> conditions.add(wait.text()));
        path.tests().ifPresent(series -> conditions.add(tested(firstTest(path), series)));
        var freed = recommendation
                ? BilingualText.of("外出を控える期間を終えてよい", "may end staying at home")
                : BilingualText.of("療養を解除できる", "may be released");
        return BilingualText.of("{0}は、次のとき{1}：{2}。", "{0} {1} when this holds: {2}.")
                .with(path.group().text(), freed, BilingualText.join(conditions, "、かつ、", "; and "));
    }

    /** The tests of a series, with the words for when the first may be taken. */
    static BilingualText tested(BilingualText firstWhen, NegativeTestSeries series) {
        var tests = new ArrayList<BilingualText>();
        tests.add(BilingualText.of("{0}に採取した検体の{1}で陰性", "a specimen taken {0} is negative by {1}")
                .with(firstWhen, series.methodsText()));
        series.between().forEach(span -> tests.add(again(span)));
        return BilingualText.join(tests, "、", ", ");
    }

    private static BilingualText relievedBefore(int day) {
        return BilingualText.of("発症日から{0}日目より前に症状が軽快", "the symptoms were relieved before day {0} (onset is day 0)")
                .with(day);
    }

    private static BilingualText firstTest(ReleasePath path) {
        List<BilingualText> waits =
                path.firstTestAfter().stream().map(ReleaseSentence::orLater).toList();
        return BilingualText.join(waits, "、かつ、", " and ");
    }

    private static BilingualText orLater(Wait wait) {
        return wait.span().unit() == Span.Unit.DAY_NUMBER
                ? wait.text()
                : BilingualText.of("{0}以後", "{0} or later").with(wait.text());
    }

    private static BilingualText again(Span span) {
        var later = span.equals(Span.dayNumber(1))
                ? BilingualText.of("翌日", "on the next day")
                : BilingualText.of("{0}後", "{0} after it").with(span.text());
        return BilingualText.of("その{0}以降に採取した検体で再度陰性", "and so is one taken {0} or later")
                .with(later);
    }
}
