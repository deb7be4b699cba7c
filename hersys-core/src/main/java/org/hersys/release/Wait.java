package org.hersys.release;

import static java.util.Objects.requireNonNull;

import org.hersys.text.BilingualText;

/**
 * A span after an event, which must be over (要件となる経過期間): 「発症日から7日間経過」. Immutable.
 *
 * @param span how long
 * @param after from what it is counted
 */
public record Wait(Span span, ReleaseEvent after) {

    /**
     * Checks that nothing is missing.
     *
     * @param span how long
     * @param after from what it is counted
     */
    public Wait {
        requireNonNull(span, "span");
        requireNonNull(after, "after");
    }

    /**
     * The wait in words.
     *
     * @return for example 「発症日から7日間経過」, "7 days after onset"
     */
    public BilingualText text() {
        return template().with(after.since(), span.text());
    }

    private BilingualText template() {
        return span.unit() == Span.Unit.DAY_NUMBER
                ? BilingualText.of("{0}{1}以後", "from {1} on ({0} is day 0)")
                : BilingualText.of("{0}{1}経過", "{1} after {0}");
    }
}
