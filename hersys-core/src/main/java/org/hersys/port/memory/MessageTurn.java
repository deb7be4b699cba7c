package org.hersys.port.memory;

import java.time.Instant;
import java.util.Comparator;

/**
 * When something happens to a message. Those of one moment keep the order in which they were added.
 *
 * @param at the moment
 * @param number of the message, in the order in which they were added
 */
record MessageTurn(Instant at, long number) implements Comparable<MessageTurn> {

    private static final Comparator<MessageTurn> IN_ORDER =
            Comparator.comparing(MessageTurn::at).thenComparingLong(MessageTurn::number);

    @Override
    public int compareTo(MessageTurn other) {
        return IN_ORDER.compare(this, other);
    }
}
