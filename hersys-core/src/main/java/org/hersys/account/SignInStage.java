package org.hersys.account;

import org.hersys.text.BilingualText;

/** How far a sign-in has come (サインインの段階). */
public enum SignInStage {
    /** 電話番号の登録待ち: the password was right, and there is no phone yet. */
    PHONE_WANTED("電話番号の登録", "register a phone"),
    /** 認証コードの入力待ち: a code is to be entered. */
    CODE_WANTED("認証コードの入力", "enter a code"),
    /** 新しいパスワードの入力待ち: both factors were right, and the password must be changed. */
    NEW_PASSWORD_WANTED("パスワードの更新", "set a new password"),
    /** 電話番号の変更: somebody who is signed in wants another phone, whose code is to be entered. */
    ADDING_PHONE("電話番号の追加", "add a phone"),
    /** 認証アプリの追加: somebody who is signed in wants an authenticator app, whose code is to be entered. */
    ADDING_AUTHENTICATOR("認証アプリの追加", "add an authenticator app"),
    /** 終了: nothing more can be done with it. */
    ENDED("終了", "ended");

    private final BilingualText label;

    SignInStage(String ja, String en) {
        this.label = BilingualText.of(ja, en);
    }

    /**
     * What is to be done.
     *
     * @return the words for it
     */
    public BilingualText label() {
        return label;
    }
}
