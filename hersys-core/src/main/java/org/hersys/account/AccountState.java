package org.hersys.account;

import org.hersys.text.BilingualText;

/** What may be done with an account (アカウントの状態). */
public enum AccountState {
    /** 発行済: has an initial password, which is changed at the next sign-in. */
    ISSUED("発行済（初期パスワード）", "issued"),
    /** 利用中: has a password of its own. */
    ACTIVE("利用中", "active"),
    /** 閉鎖: nobody signs in any more, and the id is not given out again. */
    CLOSED("閉鎖", "closed");

    private final BilingualText label;

    AccountState(String ja, String en) {
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
}
