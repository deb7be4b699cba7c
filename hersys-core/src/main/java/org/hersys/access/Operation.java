package org.hersys.access;

import java.util.Set;
import org.hersys.law.Citation;
import org.hersys.law.Sources;
import org.hersys.text.BilingualText;

/**
 * What an actor may want to do (操作), each with the article that it is done under.
 *
 * <p>The policy is asked about an operation, and the audit trail names it. Further ones come with their use cases.
 */
public enum Operation {
    /** 新規患者の登録: opens a case, at the time of diagnosis or before any notification. */
    REGISTER_CASE("新規患者の登録", "register a case", Basis.ARTICLES_12_AND_15),
    /** 発生届の下書き: writes a notification that is not yet filed, or changes it. */
    DRAFT("発生届の下書き", "draft a notification", Basis.ARTICLE_12),
    /** 発生届の報告: files a notification. */
    SUBMIT("発生届の報告", "submit a notification", Basis.ARTICLE_12),
    /** 発生届の編集: changes a notification that is filed. */
    AMEND("発生届の編集", "amend a notification", Basis.ARTICLE_12),
    /** 診断分類の変更: changes the class, the diagnosis date and the report date of a notification that is filed. */
    RECLASSIFY("診断分類の変更", "change the diagnosis class", Basis.ARTICLE_12),
    /** 検査結果の陰性への修正: enters that a suspected patient was found negative. */
    CORRECT_TO_NEGATIVE("検査結果の陰性への修正", "correct the test result to negative", Basis.ARTICLE_12),
    /** 発生届の追加登録: files a further notification, which freezes the earlier one. */
    ADD_NOTIFICATION("発生届の追加登録", "add a notification", Basis.ARTICLE_12),
    /** 保健所確認済: says that a notification was looked through. */
    CONFIRM("保健所確認済とする操作", "confirm a notification", Basis.ARTICLE_12),
    /** 照会: asks the notifier about an item. */
    QUERY("発生届の内容の照会", "query a notification", Basis.ARTICLES_12_AND_15),
    /** 照会への回答: answers what was asked. */
    ANSWER_QUERY("照会への回答", "answer a query", Basis.ARTICLES_12_AND_15),
    /** 発生届の削除: deletes a notification for good. */
    DELETE("発生届の削除", "delete a notification", Basis.ARTICLE_12),
    /** 生年月日の修正: changes the birth date after submission, on which the patient's registration hangs. */
    CORRECT_BIRTH_DATE("提出後の生年月日の修正", "correct the birth date after submission", Basis.ARTICLES_12_AND_15),
    /** 代行入力: enters a notification for an institution that could not, for example from a fax. */
    ENTER_FOR_INSTITUTION("代行入力", "enter on behalf of an institution", Basis.ARTICLE_12),
    /** 現在のステータスの入力: enters the current status where there is none yet. */
    ENTER_STATUS("現在のステータスの入力", "enter the current status", Basis.ARTICLE_15),
    /** 現在のステータスの変更: enters that the current status has changed. */
    CHANGE_STATUS("現在のステータスの変更", "change the current status", Basis.ARTICLE_15),
    /** 現在のステータスの訂正: undoes a mistake in the current status. */
    CORRECT_STATUS("現在のステータスの訂正", "correct the current status", Basis.ARTICLE_15),
    /** 患者情報の編集: changes what the case holds besides its notifications, and their shared items. */
    EDIT_CASE("患者情報の編集", "edit a case", Basis.ARTICLES_12_AND_15),
    /** 担当保健所・関係保健所の変更: changes the responsible centre and the related ones. */
    ASSIGN_CENTRES("担当保健所・関係保健所の変更", "change the responsible and related centres", Basis.ARTICLE_15),
    /** HER-SYS IDの伝達: records that the patient was told the id. */
    HAND_OVER_ID("HER-SYS IDの伝達の記録", "record that the HER-SYS id was handed over", Basis.ARTICLE_15),
    /** HER-SYS IDの再発行: gives the case another id. */
    REISSUE_ID("HER-SYS IDの再発行", "reissue the HER-SYS id", Basis.ARTICLE_15),
    /** 同一の経過としての紐づけ: links two cases as one course of illness, or undoes it. */
    LINK_CASES("同一の経過としての患者の紐づけ", "link cases as one course", Basis.ARTICLE_15),
    /** 患者情報の閲覧: sees a case and its history. */
    READ_CASE("患者情報の閲覧", "see a case", Basis.ARTICLES_12_AND_15),
    /** 発生届の閲覧: sees a notification and its history. */
    READ_NOTIFICATION("発生届の閲覧", "see a notification", Basis.ARTICLE_12),
    /** 発生届の印刷: prints a notification. */
    PRINT_NOTIFICATION("発生届の印刷", "print a notification", Basis.ARTICLE_12),
    /** 患者の検索: is told which cases there are, among those that the actor may know of. */
    SEARCH_CASES("患者の検索", "search for cases", Basis.ARTICLES_12_AND_15),
    /** 日次報告の提出: files the report of a day, or adds what is to be adjusted in the next one. */
    SEND_DAILY_REPORT("日次報告の提出", "file a daily report", Basis.DAILY_REPORT),
    /** 日次報告の訂正: corrects the report of a day. */
    CORRECT_DAILY_REPORT("日次報告の訂正", "correct a daily report", Basis.DAILY_REPORT),
    /** 日次報告の閲覧: sees daily reports and their history. */
    READ_DAILY_REPORTS("日次報告の閲覧", "see daily reports", Basis.DAILY_REPORT),
    /** 日次報告の集計: sees how many were reported, without who reported them. */
    SUMMARISE_DAILY_REPORTS("日次報告の集計の閲覧", "see the summary of daily reports", Basis.DAILY_REPORT),
    /** システム利用統括責任者の登録: enters who answers in an organisation for its use of the system. */
    NAME_RESPONSIBLE_PERSON("システム利用統括責任者の登録", "name the responsible person", Basis.RESPONSIBILITY),
    /** IDの発行: gives out an id and an initial password. */
    ISSUE_ACCOUNT("IDの発行", "issue an account", Basis.ISSUING),
    /** パスワードの再発行: gives an account another initial password. */
    RESET_ACCOUNT("パスワードの再発行", "reset a password", Basis.ISSUING),
    /** アカウントの閉鎖: closes the account of who has left. */
    CLOSE_ACCOUNT("アカウントの閉鎖", "close an account", Basis.ISSUING),
    /** アカウントの一覧の閲覧: sees which accounts an organisation has, and in which state. */
    LIST_ACCOUNTS("アカウントの一覧の閲覧", "see the accounts", Basis.ISSUING),
    /** サインイン: signs in with an own account. */
    SIGN_IN("サインイン", "sign in", Basis.TWO_FACTORS),
    /** 認証に用いる電話番号等の変更: changes the phones of an own account, or its authenticator app. */
    CHANGE_OWN_PHONE("認証に用いる電話番号等の変更", "change the phones of an own account", Basis.PHONES),
    /** パスワードの変更: puts another password in the place of one's own. */
    CHANGE_OWN_PASSWORD("パスワードの変更", "change an own password", Basis.PASSWORDS);

    private static final Set<Operation> READS = Set.of(
            READ_CASE,
            READ_NOTIFICATION,
            PRINT_NOTIFICATION,
            SEARCH_CASES,
            READ_DAILY_REPORTS,
            SUMMARISE_DAILY_REPORTS,
            LIST_ACCOUNTS);

    private final BilingualText label;
    private final Citation legalBasis;

    Operation(String ja, String en, Citation legalBasis) {
        this.label = BilingualText.of(ja, en);
        this.legalBasis = legalBasis;
    }

    /**
     * What it is called.
     *
     * @return the words for it; in English a verb with its object
     */
    public BilingualText label() {
        return label;
    }

    /**
     * The article under which personal data are handled in it.
     *
     * @return the source
     */
    public Citation legalBasis() {
        return legalBasis;
    }

    /**
     * Whether it leaves the case as it was.
     *
     * @return true if it only shows
     */
    public boolean isRead() {
        return READS.contains(this);
    }

    /** The articles that the ministry names (問1): an enum cannot have constants of its own before its values. */
    private static final class Basis {
        static final Citation ARTICLE_12 = Sources.INFECTIOUS_DISEASES_ACT.at("第12条");
        static final Citation ARTICLE_15 = Sources.INFECTIOUS_DISEASES_ACT.at("第15条");
        static final Citation ARTICLES_12_AND_15 = Sources.INFECTIOUS_DISEASES_ACT.at("第12条・第15条");
        static final Citation RESPONSIBILITY = Sources.SURVEILLANCE_CIRCULAR.at("1（システム利用統括責任者の配置）");
        static final Citation ISSUING = Sources.INSTITUTION_FAQ.at("問5");
        static final Citation TWO_FACTORS = Sources.INSTITUTION_FAQ.at("問6");
        static final Citation PHONES = Sources.INSTITUTION_FAQ.at("問7");
        static final Citation PASSWORDS = Sources.DAILY_REPORT_BRIEFING.at("パスワードの更新");
        static final Citation DAILY_REPORT = Sources.DAILY_REPORT_BRIEFING.at("陽性者の日次報告について");

        private Basis() {}
    }
}
