package org.hersys.release;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.hersys.diagnosis.TestMethod;
import org.hersys.law.Sources;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/** Rules that never were, with counts of a few days, so that every course can be tried on a small calendar. */
final class InventedRules {

    static final List<TestMethod> METHODS =
            List.of(TestMethod.NUCLEIC_ACID_AMPLIFICATION, TestMethod.ANTIGEN_QUALITATIVE);

    private InventedRules() {}

    static Arbitrary<ReleaseRule> any() {
        return path().list().ofMinSize(1).ofMaxSize(4).map(InventedRules::numbered);
    }

    private static ReleaseRule numbered(List<ReleasePath> paths) {
        var distinct = new ArrayList<ReleasePath>();
        for (var path : paths) {
            distinct.add(copy("PATH_" + distinct.size(), path));
        }
        return ReleaseRule.of(
                "release-invented", BilingualText.of("架空", "invented"), Sources.provisional("架空"), distinct);
    }

    private static ReleasePath copy(String code, ReleasePath path) {
        var copy = ReleasePath.of(code, path.group(), path.citation());
        for (var wait : path.waits()) {
            copy = copy.after(wait.span(), wait.after());
        }
        if (path.relievedBeforeDay().isPresent()) {
            copy = copy.relievedBeforeDay(path.relievedBeforeDay().getAsInt());
        }
        for (var wait : path.firstTestAfter()) {
            copy = copy.tested(path.tests().orElseThrow(), wait.span(), wait.after());
        }
        return copy;
    }

    private static Arbitrary<ReleasePath> path() {
        return Combinators.combine(
                        group(),
                        aWait().list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.of(0, 0, 0, 1, 2),
                        series().optional(0.6),
                        aWait())
                .as((group, waits, limit, tests, first) -> path(group, waits, limit, tests.orElse(null), first));
    }

    private static ReleasePath path(
            ReleaseGroup group, List<Wait> waits, int limit, @Nullable NegativeTestSeries tests, Wait first) {
        var path = ReleasePath.of("PATH", group, Sources.provisional("架空"));
        for (var wait : tests == null ? waits : waits.subList(1, waits.size())) {
            path = path.after(wait.span(), wait.after());
        }
        path = limit == 0 ? path : path.relievedBeforeDay(limit);
        return tests == null ? path : path.tested(tests, first.span(), first.after());
    }

    private static Arbitrary<Wait> aWait() {
        var spans = Arbitraries.of(
                Span.days(1), Span.days(2), Span.hours(24), Span.hours(48), Span.dayNumber(1), Span.dayNumber(2));
        return Combinators.combine(spans, Arbitraries.of(ReleaseEvent.class)).as(Wait::new);
    }

    private static Arbitrary<NegativeTestSeries> series() {
        var methods = Arbitraries.of(METHODS).set().ofMinSize(1);
        return Combinators.combine(methods, Arbitraries.of(true, false))
                .as((chosen, twice) -> new NegativeTestSeries(chosen, twice ? List.of(Span.hours(24)) : List.of()));
    }

    private static Arbitrary<ReleaseGroup> group() {
        var symptoms = Arbitraries.of(
                ReleaseGroup.everyone(),
                ReleaseGroup.everyone(),
                ReleaseGroup.symptomatic(),
                ReleaseGroup.asymptomatic());
        var places = Arbitraries.of(RecuperationPlace.class).set().ofMinSize(1).optional(0.25);
        return Combinators.combine(symptoms, Arbitraries.of(0, 0, 0, 1, 2), places)
                .as((group, ventilated, in) -> {
                    var narrowed =
                            ventilated == 1 ? group.ventilated() : ventilated == 2 ? group.notVentilated() : group;
                    return in.map(EnumSet::copyOf)
                            .map(set -> narrowed.in(set.iterator().next(), set.toArray(RecuperationPlace[]::new)))
                            .orElse(narrowed);
                });
    }
}
