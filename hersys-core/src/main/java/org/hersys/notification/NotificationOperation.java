package org.hersys.notification;

import org.hersys.text.BilingualText;

/**
 * What can be done with a notification (発生届に対する操作).
 *
 * <p>In which state it is allowed is said by {@link LifeCycle}; who may do it is a question of access and not asked here.
 */
public enum NotificationOperation {
    /** 閲覧. */
    READ("閲覧", "read"),
    /** 印刷. */
    PRINT("印刷", "print"),
    /** 下書きの編集. */
    EDIT("下書きの編集", "edit the draft"),
    /** 提出（「報告」）. */
    SUBMIT("提出（報告）", "submit"),
    /** 提出後の修正: anything but the class. */
    AMEND("修正", "amend"),
    /** 診断分類の変更: also the second way from suspected to confirmed. */
    RECLASSIFY("診断分類の変更", "change the class"),
    /** 検査結果の陰性への修正, of a suspected patient. */
    CORRECT_TO_NEGATIVE("検査結果の陰性への修正", "correct the result to negative"),
    /** 追加登録: a new notification of the same case, which freezes this one. */
    ADD("追加登録", "add a notification"),
    /** 保健所確認. */
    CONFIRM("保健所確認", "confirm"),
    /** 照会: a centre asks back. */
    QUERY("照会", "ask back"),
    /** 照会への回答. */
    ANSWER_QUERY("照会への回答", "answer a query"),
    /** 生年月日の修正: after the submission, by a centre only. */
    CORRECT_BIRTH_DATE("生年月日の修正", "correct the birth date"),
    /** 削除: cannot be undone. */
    DELETE("削除", "delete");

    private final BilingualText label;

    NotificationOperation(String ja, String en) {
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
