package org.hersys.message;

/** Which message goes first (送信の優先度). In the order in which they are sent. */
public enum MessagePriority {
    /** 認証コード: somebody is waiting for it at the screen. */
    CODE,
    /** その他の通知: everything else. */
    ORDINARY
}
