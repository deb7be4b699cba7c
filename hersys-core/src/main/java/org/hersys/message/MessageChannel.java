package org.hersys.message;

/** By which way a message travels（送信手段）. */
public enum MessageChannel {
    /** メール: to an office. */
    MAIL,
    /** SMS: a text, to mobile numbers only. */
    SMS,
    /** 自動音声: a call that is read out, to landlines as well. */
    VOICE
}
