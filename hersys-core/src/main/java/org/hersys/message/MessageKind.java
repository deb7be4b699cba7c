package org.hersys.message;

import org.hersys.text.BilingualText;

/** What a message is about (通知の種類). Kinds that go to patients come with their use cases. */
public enum MessageKind {
    /** 発生届の提出: tells the centre that a notification was filed. */
    CENTRE_TOLD_OF_SUBMISSION("発生届の提出", "a notification was submitted"),
    /** 発生届の削除: tells the centre that a notification was deleted. */
    CENTRE_TOLD_OF_DELETION("発生届の削除", "a notification was deleted"),
    /** 担当保健所の変更: tells a centre that it has become responsible or related. */
    CENTRE_TOLD_OF_ASSIGNMENT("担当保健所・関係保健所の変更", "a centre became responsible or related"),
    /** 照会: tells the institution that it was asked about an item. */
    INSTITUTION_ASKED("発生届の内容の照会", "an item was queried"),
    /** 照会への回答: tells the centre that its question was answered. */
    CENTRE_ANSWERED("照会への回答", "a query was answered");

    private final BilingualText label;

    MessageKind(String ja, String en) {
        this.label = BilingualText.of(ja, en);
    }

    /**
     * What it is about.
     *
     * @return the words for it
     */
    public BilingualText label() {
        return label;
    }
}
