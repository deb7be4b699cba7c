package org.hersys.port.memory;

import java.util.Comparator;

/**
 * By what a gateway knows a message. Two gateways may give the same one: the messages then keep the order in which they were
 * added.
 *
 * @param value what the gateway gave
 * @param number of the message, in the order in which they were added
 */
record GivenReference(String value, long number) implements Comparable<GivenReference> {

    private static final Comparator<GivenReference> IN_ORDER =
            Comparator.comparing(GivenReference::value).thenComparingLong(GivenReference::number);

    /** After all that have this value, and before all that have another one which comes later. */
    static GivenReference lastOf(String value) {
        return new GivenReference(value, Long.MAX_VALUE);
    }

    @Override
    public int compareTo(GivenReference other) {
        return IN_ORDER.compare(this, other);
    }
}
