package org.hersys.usecase;

/**
 * What came of one round of sending (送信結果の集計). Immutable.
 *
 * @param claimed how many messages were taken
 * @param sent how many were handed over, those that the gateway has accepted included
 * @param failed how many failed and are tried again
 * @param givenUp how many failed and are not tried again
 * @param released how many were given back untried, because the round was stopped or took too long
 * @param late how many were taken over by another, abandoned or forgotten before their result was noted; it was not
 */
public record DispatchReport(int claimed, int sent, int failed, int givenUp, int released, int late) {

    /**
     * Checks that no number is negative.
     *
     * @param claimed how many messages were taken
     * @param sent how many were handed over
     * @param failed how many failed and are tried again
     * @param givenUp how many failed and are not tried again
     * @param released how many were given back untried
     * @param late how many were taken over, abandoned or forgotten before
     * @throws IllegalArgumentException if one is negative
     */
    public DispatchReport {
        if ((claimed | sent | failed | givenUp | released | late) < 0) {
            throw new IllegalArgumentException("a number of messages must not be negative");
        }
    }

    /**
     * Whether there was nothing to do.
     *
     * @return true if no message was taken
     */
    public boolean isEmpty() {
        return claimed == 0;
    }
}
