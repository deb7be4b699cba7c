package org.hersys.message;

/** Who is told（通知の宛先）. */
public enum MessageReceiver {
    /** 保健所: a health centre. */
    CENTRE,
    /** 医療機関: an institution. */
    INSTITUTION,
    /** 患者: the patient of the case that the message is about. */
    PATIENT,
    /** 利用者: who signs in with an account. */
    ACCOUNT
}
