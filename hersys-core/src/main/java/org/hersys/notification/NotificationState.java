package org.hersys.notification;

import org.hersys.text.BilingualText;

/** How far a notification has come (発生届の状態). What may be done in each is said by {@link LifeCycle}. */
public enum NotificationState {
    /** 下書き: begun, and not yet a notification in the sense of the law. */
    DRAFT("下書き", "draft"),
    /** 提出済: 「報告」 was pressed. */
    SUBMITTED("提出済", "submitted"),
    /** 保健所確認済: a health centre has looked at it and found nothing amiss. */
    CONFIRMED("保健所確認済", "confirmed by the health centre"),
    /** 編集不可: an additional notification followed (追加登録); it can be read and printed only. */
    FROZEN("編集不可（追加登録済み）", "frozen by an additional notification"),
    /** 削除済: gone for good; nothing of it is kept but that it was deleted. */
    DELETED("削除済", "deleted");

    private final BilingualText label;

    NotificationState(String ja, String en) {
        this.label = BilingualText.of(ja, en);
    }

    /**
     * What a reader is told.
     *
     * @return the words for it
     */
    public BilingualText label() {
        return label;
    }
}
