package org.hersys.adapters.sms;

import org.hersys.message.FailureReason;

/** Why a gateway did not take a message, where the other side has no name of its own for it. */
final class Failures {

    /** The number cannot receive short messages. */
    static final FailureReason NUMBER_NOT_MOBILE = FailureReason.of("NUMBER_NOT_MOBILE");

    /** There is no connection; nothing was sent. */
    static final FailureReason UNREACHABLE = FailureReason.of("GATEWAY_UNREACHABLE");

    /** The other side is not whom it should be, or speaks no TLS that is good enough; nothing was sent. */
    static final FailureReason NOT_TRUSTED = FailureReason.of("GATEWAY_NOT_TRUSTED");

    /** The connection ended before there was an answer; whether the message was taken is not known. */
    static final FailureReason CONNECTION_LOST = FailureReason.of("GATEWAY_CONNECTION_LOST");

    /** There was no answer in time; whether the message was taken is not known. */
    static final FailureReason NO_ANSWER = FailureReason.of("GATEWAY_NO_ANSWER");

    /** There was an answer that makes no sense; whether the message was taken is not known. */
    static final FailureReason UNREADABLE_ANSWER = FailureReason.of("GATEWAY_UNREADABLE_ANSWER");

    /** So many messages are on their way that there was no turn in time; nothing was sent. */
    static final FailureReason WINDOW_FULL = FailureReason.of("GATEWAY_WINDOW_FULL");

    /** The time for a whole message was over before its last part; the rest is sent at the next try. */
    static final FailureReason PARTS_LEFT = FailureReason.of("GATEWAY_PARTS_LEFT");

    /** The host has closed the gateway; nothing was sent. */
    static final FailureReason CLOSED = FailureReason.of("GATEWAY_CLOSED");

    private Failures() {}
}
