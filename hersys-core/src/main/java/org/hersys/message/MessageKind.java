package org.hersys.message;

import static org.hersys.message.MessageChannel.MAIL;
import static org.hersys.message.MessageChannel.SMS;
import static org.hersys.message.MessageChannel.VOICE;
import static org.hersys.message.MessageReceiver.ACCOUNT;
import static org.hersys.message.MessageReceiver.CENTRE;
import static org.hersys.message.MessageReceiver.INSTITUTION;
import static org.hersys.message.MessageReceiver.PATIENT;

import org.hersys.text.BilingualText;

/** What a message is about (通知の種類): who is told, and by which way. */
public enum MessageKind {
    /** 発生届の提出: tells the centre that a notification was filed. */
    CENTRE_TOLD_OF_SUBMISSION(CENTRE, MAIL, "発生届の提出", "a notification was submitted"),
    /** 発生届の削除: tells the centre that a notification was deleted. */
    CENTRE_TOLD_OF_DELETION(CENTRE, MAIL, "発生届の削除", "a notification was deleted"),
    /** 担当保健所の変更: tells a centre that it has become responsible or related. */
    CENTRE_TOLD_OF_ASSIGNMENT(CENTRE, MAIL, "担当保健所・関係保健所の変更", "a centre became responsible or related"),
    /** 移管の連絡: tells a centre that a case is transferred to it. */
    CENTRE_TOLD_OF_TRANSFER(CENTRE, MAIL, "患者の移管", "a case is transferred"),
    /** 照会: tells the institution that it was asked about an item. */
    INSTITUTION_ASKED(INSTITUTION, MAIL, "発生届の内容の照会", "an item was queried"),
    /** 照会への回答: tells the centre that its question was answered. */
    CENTRE_ANSWERED(CENTRE, MAIL, "照会への回答", "a query was answered"),
    /** My HER-SYSのURL: tells the patient where to enter the state of health. */
    PATIENT_TOLD_URL(PATIENT, SMS, "My HER-SYSのURLの案内", "the address of My HER-SYS"),
    /** HER-SYS IDの伝達: tells the patient the id with which to enter it. */
    PATIENT_TOLD_ID(PATIENT, SMS, "HER-SYS IDの案内", "the HER-SYS id"),
    /** 自動架電: asks the patient for the state of health by an automatic call. */
    PATIENT_CALLED(PATIENT, VOICE, "健康状態の確認の自動架電", "an automatic call on the state of health"),
    /** 認証コード（SMS）: the one-time code for a sign-in, by SMS. */
    CODE_BY_SMS(ACCOUNT, SMS, "認証コード（SMS）", "one-time code by SMS"),
    /** 認証コード（音声）: the one-time code for a sign-in, read out by a call. */
    CODE_BY_VOICE(ACCOUNT, VOICE, "認証コード（音声）", "one-time code by voice");

    private final MessageReceiver receiver;
    private final MessageChannel channel;
    private final BilingualText label;

    MessageKind(MessageReceiver receiver, MessageChannel channel, String ja, String en) {
        this.receiver = receiver;
        this.channel = channel;
        this.label = BilingualText.of(ja, en);
    }

    /**
     * Who is told.
     *
     * @return one kind of receiver
     */
    public MessageReceiver receiver() {
        return receiver;
    }

    /**
     * By which way it travels.
     *
     * @return mail, SMS or a call
     */
    public MessageChannel channel() {
        return channel;
    }

    /**
     * Whether it goes before others.
     *
     * @return that of a code if somebody is waiting for it at the screen
     */
    public MessagePriority priority() {
        return receiver == ACCOUNT ? MessagePriority.CODE : MessagePriority.ORDINARY;
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
