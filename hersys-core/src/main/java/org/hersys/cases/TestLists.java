package org.hersys.cases;

import java.util.ArrayList;
import java.util.List;
import org.hersys.diagnosis.TestRecord;

/** The tests of a case when those of its notification change: one value, entered once. */
final class TestLists {

    private TestLists() {}

    /**
     * Tests have no id. What was named before and is no longer gives its place to what is named anew, in order; what is
     * then left over of the new ones is added, what is left of the old ones goes. The rest stays where it was.
     */
    static List<TestRecord> corrected(List<TestRecord> all, List<TestRecord> before, List<TestRecord> after) {
        var gone = minus(before, after);
        // What the case has besides was entered there first.
        var come = minus(minus(after, before), minus(minus(all, gone), minus(before, gone)));
        var result = new ArrayList<TestRecord>();
        for (var test : all) {
            if (!gone.remove(test)) {
                result.add(test);
            } else if (!come.isEmpty()) {
                result.add(come.remove(0));
            }
        }
        result.addAll(come);
        return List.copyOf(result);
    }

    static List<TestRecord> followed(List<TestRecord> named, List<TestRecord> before, List<TestRecord> after) {
        var gone = minus(before, after);
        var come = minus(after, before);
        var result = new ArrayList<TestRecord>();
        for (var test : named) {
            if (!gone.remove(test)) {
                result.add(test);
                continue;
            }
            come.stream()
                    .filter(other -> other.method().equals(test.method()))
                    .findFirst()
                    .ifPresent(other -> {
                        come.remove(other);
                        result.add(other);
                    });
        }
        return List.copyOf(result);
    }

    private static List<TestRecord> minus(List<TestRecord> some, List<TestRecord> others) {
        var rest = new ArrayList<>(some);
        for (var other : others) {
            rest.remove(other);
        }
        return rest;
    }
}
