package org.hersys.usecase;

/**
 * Whether somebody who was told what follows wants it done (実行の確認).
 *
 * <p>What cannot be undone, or binds others, is refused the first time with a problem that says what follows; the screen
 * shows it and asks, and calls again with the consent.
 */
public enum Consent {
    /** 未確認: nobody was asked yet. */
    NOT_ASKED,
    /** 確認済: the actor was told what follows and goes on. */
    GIVEN
}
