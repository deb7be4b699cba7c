package org.hersys.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reckons when a path opens for a person of whom nothing is unknown (解除可能時点の計算). */
final class ReleaseReckoning {

    /** What a path without waits waits for. */
    private static final Moment EVER = Moment.of(LocalDate.MIN);

    private ReleaseReckoning() {}

    /** When the person is free by the path; empty if it is not for that person or does not open with these tests. */
    static Optional<Moment> from(ReleasePath path, Course course, List<NegativeTest> tests) {
        if (!path.group().includes(course) || !isRelievedInTime(path, course)) {
            return Optional.empty();
        }
        return latestEnd(path.waits(), course)
                .flatMap(waited -> path.tests()
                        .map(series -> series.completedBy(tests, at -> mayBeFirstTest(path, course, at))
                                .map(waited::orLater))
                        .orElse(Optional.of(waited)));
    }

    /**
     * The tests that open the path soonest, in each combination of methods, once with days and once with hours.
     *
     * <p>Both are needed: on days alone a count of 24 hours may end earlier than to the hour, one of 12 hours later.
     */
    static Stream<List<NegativeTest>> soonestTests(ReleasePath path, Course course) {
        return path.tests().stream()
                .flatMap(series -> Stream.concat(
                                latestEnd(path.firstTestAfter(), course.withoutHours()).stream(),
                                latestEnd(path.firstTestAfter(), course).map(end -> Moment.of(end.start())).stream())
                        .flatMap(first -> series.soonest(first).stream()));
    }

    private static boolean isRelievedInTime(ReleasePath path, Course course) {
        var before = path.relievedBeforeDay();
        return before.isEmpty()
                || course.at(ReleaseEvent.ONSET)
                        .map(onset -> onset.day().plusDays(before.getAsInt()))
                        .flatMap(tooLate -> course.at(ReleaseEvent.RELIEF)
                                .map(relief -> relief.day().isBefore(tooLate)))
                        .orElse(false);
    }

    private static boolean mayBeFirstTest(ReleasePath path, Course course, Moment at) {
        return path.firstTestAfter().stream()
                .allMatch(wait -> course.at(wait.after())
                        .map(since -> wait.span().isOver(since, at))
                        .orElse(false));
    }

    private static Optional<Moment> latestEnd(List<Wait> waits, Course course) {
        var latest = EVER;
        for (var wait : waits) {
            var since = course.at(wait.after());
            if (since.isEmpty()) {
                return Optional.empty();
            }
            latest = latest.orLater(wait.span().end(since.get()));
        }
        return Optional.of(latest);
    }
}
