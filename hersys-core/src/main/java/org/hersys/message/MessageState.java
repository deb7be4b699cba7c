package org.hersys.message;

import org.hersys.text.BilingualText;

/** What has become of a message (通知の状態). Accepted by the gateway is not delivered. */
public enum MessageState {
    /** 送信待ち: stored, not sent. */
    WAITING("送信待ち", "waiting"),
    /** 送信済: handed to the gateway. */
    SENT("送信済", "sent"),
    /** 受付済: the gateway has taken it. */
    ACCEPTED("受付済", "accepted by the gateway"),
    /** 到達: it has reached the receiver. */
    DELIVERED("到達", "delivered"),
    /** 失敗: the last try failed; it may be tried again. */
    FAILED("失敗", "failed"),
    /** 断念: no further try. */
    GIVEN_UP("断念", "given up"),
    /** 取消: no longer to be sent, because what it told of is gone. */
    CANCELLED("取消", "cancelled");

    private final BilingualText label;

    MessageState(String ja, String en) {
        this.label = BilingualText.of(ja, en);
    }

    /**
     * What it is called.
     *
     * @return the words for it
     */
    public BilingualText label() {
        return label;
    }

    /**
     * Whether it may still be sent.
     *
     * @return true for waiting and failed ones
     */
    public boolean isOpen() {
        return this == WAITING || this == FAILED;
    }
}
