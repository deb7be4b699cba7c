package org.hersys.account;

import java.time.Instant;
import org.hersys.text.BilingualText;

/**
 * Why a password was not taken (サインインが拒否された理由). Who signs in is told {@code SIGN_IN_REFUSED} whatever it was; this stands
 * in the audit trail besides, by its name, for who has to find out.
 */
public enum SignInFault {
    /** パスワードの誤り: another password was typed. The last one that is allowed locks the account. */
    PASSWORD_WRONG("パスワードの誤り", "wrong password"),
    /** ロック中: the account is locked for a while after too many wrong passwords. */
    ACCOUNT_LOCKED("アカウントのロック中", "account is locked"),
    /** 初期パスワードの期限切れ: the initial password was not used in time. */
    PASSWORD_EXPIRED("初期パスワードの期限切れ", "initial password is over"),
    /** 閉鎖: the account is closed. */
    ACCOUNT_CLOSED("アカウントの閉鎖", "account is closed"),
    /** 同時のサインイン: somebody else signed in with it at the same moment. */
    BUSY("同時に行われたサインイン", "signed in by several at once");

    private final BilingualText label;

    SignInFault(String ja, String en) {
        this.label = BilingualText.of(ja, en);
    }

    /**
     * Why an account takes no password.
     *
     * @param account the account as it is
     * @param at when
     * @return the reason; that somebody was faster if the account is open
     */
    public static SignInFault of(Account account, Instant at) {
        if (account.state() == AccountState.CLOSED) {
            return ACCOUNT_CLOSED;
        }
        if (account.lockedUntil().filter(at::isBefore).isPresent()) {
            return ACCOUNT_LOCKED;
        }
        return account.isOpenTo(at) ? BUSY : PASSWORD_EXPIRED;
    }

    /**
     * How it is called.
     *
     * @return the words in both languages
     */
    public BilingualText label() {
        return label;
    }
}
