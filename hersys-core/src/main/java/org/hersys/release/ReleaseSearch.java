package org.hersys.release;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks through all completions of the facts (判断の探索): what is the same in all of them is known.
 *
 * <p>If the negative tests are unknown, a completion is also a list of tests. Only the tests that open a path soonest need
 * be tried: a list that tells two courses apart can be replaced by one of those.
 */
final class ReleaseSearch {

    /** The path by which a course becomes free, and when. */
    record Opening(Moment from, ReleasePath path) {}

    private final ReleaseRule rule;
    private final ReleaseFacts facts;
    private final Completions completions;
    private final List<NegativeTest> knownTests;

    ReleaseSearch(ReleaseRule rule, ReleaseFacts facts) {
        this.rule = rule;
        this.facts = facts;
        this.completions = new Completions(rule, facts);
        this.knownTests = facts.negativeTests().orElse(List.of());
    }

    ReleaseOutcome outcome() {
        boolean inAll = completions.all().allMatch(course -> isFree(course, knownTests));
        if (inAll) {
            return ReleaseOutcome.RELEASABLE;
        }
        boolean inAny = completions.all().anyMatch(course -> tests(course).anyMatch(tests -> isFree(course, tests)));
        return inAny ? ReleaseOutcome.UNDECIDED : ReleaseOutcome.NOT_YET;
    }

    /** When the person becomes free with the tests that are known, if all courses agree on the moment. */
    Optional<Opening> opening() {
        boolean agreed = completions.all().map(this::from).distinct().limit(2).count() == 1;
        return agreed ? completions.all().findFirst().flatMap(course -> opening(course, knownTests)) : Optional.empty();
    }

    /** The unknown items that change whether the person is free, in at least one completion of the others. */
    Set<ReleaseItem> relevant() {
        var relevant = EnumSet.noneOf(ReleaseItem.class);
        facts.unknown().stream().filter(this::matters).forEach(relevant::add);
        return relevant;
    }

    private boolean matters(ReleaseItem item) {
        return completions
                .all()
                .filter(course -> isAsked(item, course))
                .anyMatch(course -> tests(course)
                        .filter(tests -> isFree(course, tests))
                        .anyMatch(tests -> item == ReleaseItem.NEGATIVE_TESTS
                                ? !isFree(course, List.of())
                                : completions.variants(course, item).anyMatch(other -> !isFree(other, tests))));
    }

    private boolean isAsked(ReleaseItem item, Course course) {
        return item == ReleaseItem.SYMPTOMATIC
                || completions.asked(course.symptomatic()).contains(item);
    }

    /** The lists of tests to try for a course: the known one, or none and each that opens a path soonest. */
    private Stream<List<NegativeTest>> tests(Course course) {
        var soonest = facts.negativeTests().isPresent()
                ? Stream.<List<NegativeTest>>empty()
                : rule.paths().stream()
                        .filter(path -> path.group().includes(course))
                        .flatMap(path -> ReleaseReckoning.soonestTests(path, course))
                        .filter(tests ->
                                tests.stream().allMatch(test -> test.at().isBy(facts.asOf())));
        return Stream.concat(Stream.of(knownTests), soonest);
    }

    private boolean isFree(Course course, List<NegativeTest> tests) {
        for (var path : rule.paths()) {
            var from = ReleaseReckoning.from(path, course, tests);
            if (from.isPresent() && from.get().isBy(facts.asOf())) {
                return true;
            }
        }
        return false;
    }

    private Optional<Moment> from(Course course) {
        return opening(course, knownTests).map(Opening::from);
    }

    private Optional<Opening> opening(Course course, List<NegativeTest> tests) {
        return rule.paths().stream()
                .flatMap(path ->
                        ReleaseReckoning.from(path, course, tests).stream().map(from -> new Opening(from, path)))
                .min(Comparator.comparing((Opening opening) -> opening.from().start())
                        .thenComparing(opening -> opening.path().alternative()));
    }
}
