package org.hersys.access;

import static org.hersys.access.Operation.ADD_NOTIFICATION;
import static org.hersys.access.Operation.AMEND;
import static org.hersys.access.Operation.ANSWER_QUERY;
import static org.hersys.access.Operation.ASSIGN_CENTRES;
import static org.hersys.access.Operation.CHANGE_OWN_PASSWORD;
import static org.hersys.access.Operation.CHANGE_OWN_PHONE;
import static org.hersys.access.Operation.CHANGE_STATUS;
import static org.hersys.access.Operation.CLOSE_ACCOUNT;
import static org.hersys.access.Operation.CONFIRM;
import static org.hersys.access.Operation.CORRECT_BIRTH_DATE;
import static org.hersys.access.Operation.CORRECT_DAILY_REPORT;
import static org.hersys.access.Operation.CORRECT_STATUS;
import static org.hersys.access.Operation.CORRECT_TO_NEGATIVE;
import static org.hersys.access.Operation.DELETE;
import static org.hersys.access.Operation.DRAFT;
import static org.hersys.access.Operation.EDIT_CASE;
import static org.hersys.access.Operation.ENTER_FOR_INSTITUTION;
import static org.hersys.access.Operation.ENTER_STATUS;
import static org.hersys.access.Operation.HAND_OVER_ID;
import static org.hersys.access.Operation.ISSUE_ACCOUNT;
import static org.hersys.access.Operation.LINK_CASES;
import static org.hersys.access.Operation.LIST_ACCOUNTS;
import static org.hersys.access.Operation.NAME_RESPONSIBLE_PERSON;
import static org.hersys.access.Operation.PRINT_NOTIFICATION;
import static org.hersys.access.Operation.QUERY;
import static org.hersys.access.Operation.READ_CASE;
import static org.hersys.access.Operation.READ_DAILY_REPORTS;
import static org.hersys.access.Operation.READ_NOTIFICATION;
import static org.hersys.access.Operation.RECLASSIFY;
import static org.hersys.access.Operation.REGISTER_CASE;
import static org.hersys.access.Operation.REISSUE_ID;
import static org.hersys.access.Operation.RESET_ACCOUNT;
import static org.hersys.access.Operation.SEARCH_CASES;
import static org.hersys.access.Operation.SEND_DAILY_REPORT;
import static org.hersys.access.Operation.SIGN_IN;
import static org.hersys.access.Operation.SUBMIT;
import static org.hersys.access.Operation.SUMMARISE_DAILY_REPORTS;
import static org.hersys.access.Relation.ADMITTED_HERE;
import static org.hersys.access.Relation.ENTERED_BY_US;
import static org.hersys.access.Relation.IN_AREA;
import static org.hersys.access.Relation.LINKED_BY_CENTRE;
import static org.hersys.access.Relation.NEW;
import static org.hersys.access.Relation.OWN_PERSON;
import static org.hersys.access.Relation.RELATED;
import static org.hersys.access.Relation.RESPONSIBLE;

import java.util.HashSet;
import java.util.Set;
import org.hersys.actor.Role;
import org.hersys.law.Citation;
import org.hersys.law.Sources;
import org.hersys.text.BilingualText;

/** The rows of the library's own table, by role. */
final class StandardAccess {

    /** Why nobody has a right that is not written down. */
    static final Citation NEED_TO_KNOW = Sources.HERSYS_LEAFLET.at("個人情報保護・セキュリティ対策（業務に必要な限度において利用）");

    private static final Set<Role> NOTIFIERS = Set.of(Role.OUTPATIENT_INSTITUTION, Role.ADMITTING_INSTITUTION);
    private static final Set<Role> ADMITTING = Set.of(Role.ADMITTING_INSTITUTION);
    private static final Set<Role> FOLLOW_UP = Set.of(Role.FOLLOW_UP_INSTITUTION);
    private static final Set<Role> CENTRE = Set.of(Role.HEALTH_CENTRE);
    private static final Set<Role> HEAD_OFFICE = Set.of(Role.PREFECTURE);

    private static final Set<Role> OUTPATIENT = Set.of(Role.OUTPATIENT_INSTITUTION);
    private static final Set<Role> REPORTERS = Set.of(Role.OUTPATIENT_INSTITUTION, Role.HEALTH_CENTRE);
    private static final Set<Role> NATION = Set.of(Role.MINISTRY, Role.SURVEILLANCE_CENTRE);
    private static final Set<Role> ALL_ROLES = Set.of(Role.values());

    private static final Citation NEW_CASES = Sources.SURVEILLANCE_CIRCULAR.at("1（2）新規の患者の情報の入力");
    private static final Citation AT_DIAGNOSIS = Sources.SURVEILLANCE_CIRCULAR.at("1（1）①");
    private static final Citation PROXY_ENTRY = Sources.SURVEILLANCE_CIRCULAR.at("1（1）※");
    private static final Citation CHANGE_OF_CENTRE = Sources.SURVEILLANCE_CIRCULAR.at("1（4）");
    private static final Citation SUSPECTED_PATIENTS = Sources.SURVEILLANCE_QA.at("問3");
    private static final Citation SEVERAL_CENTRES = Sources.SURVEILLANCE_QA.at("問4");
    private static final Citation CONFIRMING = Sources.SURVEILLANCE_QA.at("問14-2");
    private static final Citation STATUS = Sources.SURVEILLANCE_QA.at("問14-3");
    private static final Citation OWN_ENTRIES = Sources.INSTITUTION_FAQ.at("問11");
    private static final Citation DELETING = Sources.INSTITUTION_FAQ.at("問12");
    private static final Citation PRINTING = Sources.INSTITUTION_FAQ.at("問13");
    private static final Citation BIRTH_DATES = Sources.DAILY_REPORT_BRIEFING.at("HER-SYS入力時の注意点②");
    private static final Citation REPORTING = Sources.DAILY_REPORT_BRIEFING.at("陽性者の日次報告について（日次報告対象機関）");
    private static final Citation REPORT_HISTORY = Sources.DAILY_REPORT_BRIEFING.at("履歴タブ");
    private static final Citation REPORT_CORRECTIONS =
            Sources.provisional("日次報告の訂正は、訂正が認められる日において、報告した外来医療機関と、管轄する保健所又は都道府県が行えるものとした。");
    private static final Citation REPORTS_OF_THE_AREA =
            Sources.provisional("日次報告は、管轄する保健所と都道府県が管轄区域の分を閲覧し、集計できるものとした。");
    private static final Citation REPORTS_OF_THE_NATION =
            Sources.provisional("厚生労働省と中央感染症情報センターは、日次報告を集計としてのみ閲覧できるものとした。");
    private static final Citation ISSUING = Sources.INSTITUTION_FAQ.at("問5");
    private static final Citation TWO_FACTORS = Sources.INSTITUTION_FAQ.at("問6");
    private static final Citation OWN_PHONES = Sources.INSTITUTION_FAQ.at("問7");
    private static final Citation OWN_PASSWORDS =
            Sources.provisional("初回のサインインや有効期限の到来のほか、有効期限内でも本人がパスワードを変更できるものとした。");
    private static final Citation ISSUING_ABOVE =
            Sources.provisional("都道府県は管轄区域の機関のIDを、厚生労働省は医療機関以外の機関のIDを、保健所のほかに発行できるものとした。");
    private static final Citation ASKING = Sources.provisional("照会は届出を受けた保健所が行い、届出を行った機関（代行入力の場合は保健所）が回答するものとした。");
    private static final Citation REISSUING =
            Sources.provisional("誤った相手に伝達した場合などのHER-SYS IDの再発行は、入力した機関と保健所が行えるものとした。");
    private static final Citation LINKING = Sources.provisional("同一の経過としての患者の紐づけは、患者を担当する保健所が行うものとした。");

    private static final Citation HEAD_OFFICE_SCOPE =
            Sources.provisional("本庁等が一括して入力・確認する場合（Q&A問14-2）に必要な閲覧と修正を、管轄区域の患者に限り認めるものとした。");
    private static final Citation DELETING_OWN_ENTRIES =
            Sources.provisional("保健所又は本庁等が代行入力した発生届は、入力した保健所又は本庁等が削除できるものとした。");

    static final AccessMatrix MATRIX = table();

    private StandardAccess() {}

    private static AccessMatrix table() {
        var rows = AccessMatrix.builder();
        institutions(rows);
        centres(rows);
        headOffices(rows);
        others(rows);
        dailyReports(rows);
        accounts(rows);
        return rows.build();
    }

    private static void institutions(AccessMatrix.Builder rows) {
        var own = Set.of(ENTERED_BY_US);
        rows.grant(NEW_CASES, NOTIFIERS, Set.of(NEW), REGISTER_CASE, DRAFT, SUBMIT)
                .grant(STATUS, NOTIFIERS, Set.of(NEW, ENTERED_BY_US), ENTER_STATUS)
                .grant(AT_DIAGNOSIS, NOTIFIERS, own, DRAFT, SUBMIT, HAND_OVER_ID)
                .grant(Sources.SURVEILLANCE_QA.at("問6"), NOTIFIERS, own, AMEND)
                .grant(SUSPECTED_PATIENTS, NOTIFIERS, own, RECLASSIFY, CORRECT_TO_NEGATIVE, ADD_NOTIFICATION)
                .grant(ASKING, NOTIFIERS, own, ANSWER_QUERY)
                .grant(DELETING, NOTIFIERS, own, DELETE)
                .grant(OWN_ENTRIES, NOTIFIERS, own, READ_CASE, READ_NOTIFICATION, SEARCH_CASES)
                .grant(PRINTING, NOTIFIERS, own, PRINT_NOTIFICATION)
                .grant(Sources.HERSYS_LEAFLET.at("入力項目・閲覧可能な情報（検査・診断情報）"), NOTIFIERS, own, EDIT_CASE)
                .grant(REISSUING, NOTIFIERS, own, REISSUE_ID)
                .grant(
                        Sources.HERSYS_LEAFLET.at("入力項目・閲覧可能な情報（入院情報）"),
                        ADMITTING,
                        Set.of(ADMITTED_HERE),
                        READ_CASE,
                        SEARCH_CASES)
                .grant(
                        Sources.HERSYS_LEAFLET.at("健康フォローアップ業務：入力項目・閲覧可能な情報"),
                        FOLLOW_UP,
                        Set.of(LINKED_BY_CENTRE),
                        READ_CASE,
                        SEARCH_CASES);
        rows.explain(
                        BIRTH_DATES,
                        BilingualText.of(
                                "提出後の生年月日は保健所が修正します。保健所に連絡してください。",
                                "After submission the health centre corrects the birth date. Call the centre."),
                        NOTIFIERS,
                        CORRECT_BIRTH_DATE)
                .explain(
                        STATUS,
                        BilingualText.of(
                                "入力後の現在のステータスは保健所が修正します。",
                                "Once it is entered, the health centre changes the current status."),
                        NOTIFIERS,
                        CHANGE_STATUS,
                        CORRECT_STATUS);
    }

    private static void centres(AccessMatrix.Builder rows) {
        var ours = Set.of(ENTERED_BY_US, RESPONSIBLE, RELATED, IN_AREA);
        rows.grant(PROXY_ENTRY, CENTRE, Set.of(NEW), REGISTER_CASE, DRAFT, SUBMIT, ENTER_FOR_INSTITUTION)
                .grant(STATUS, CENTRE, Set.of(NEW), ENTER_STATUS)
                .grant(PROXY_ENTRY, CENTRE, ours, DRAFT, SUBMIT, AMEND, ENTER_FOR_INSTITUTION, HAND_OVER_ID)
                .grant(SUSPECTED_PATIENTS, CENTRE, ours, RECLASSIFY, CORRECT_TO_NEGATIVE, ADD_NOTIFICATION)
                .grant(CONFIRMING, CENTRE, ours, CONFIRM)
                .grant(ASKING, CENTRE, ours, QUERY, ANSWER_QUERY)
                .grant(BIRTH_DATES, CENTRE, ours, CORRECT_BIRTH_DATE)
                .grant(STATUS, CENTRE, ours, ENTER_STATUS, CHANGE_STATUS, CORRECT_STATUS)
                .grant(CHANGE_OF_CENTRE, CENTRE, ours, ASSIGN_CENTRES)
                .grant(SEVERAL_CENTRES, CENTRE, ours, READ_CASE, READ_NOTIFICATION, EDIT_CASE, SEARCH_CASES)
                .grant(SEVERAL_CENTRES, CENTRE, ours, PRINT_NOTIFICATION)
                .grant(REISSUING, CENTRE, ours, REISSUE_ID)
                .grant(LINKING, CENTRE, ours, LINK_CASES)
                .grant(DELETING_OWN_ENTRIES, CENTRE, Set.of(ENTERED_BY_US), DELETE)
                .explain(
                        DELETING,
                        BilingualText.of("発生届は、届出を行った機関が削除します。", "Who filed a notification deletes it."),
                        CENTRE,
                        DELETE);
    }

    private static void headOffices(AccessMatrix.Builder rows) {
        var ours = Set.of(ENTERED_BY_US, IN_AREA);
        rows.grant(
                        CONFIRMING,
                        HEAD_OFFICE,
                        Set.of(NEW),
                        REGISTER_CASE,
                        DRAFT,
                        SUBMIT,
                        ENTER_FOR_INSTITUTION,
                        ENTER_STATUS)
                .grant(CONFIRMING, HEAD_OFFICE, ours, DRAFT, SUBMIT, ENTER_FOR_INSTITUTION, CONFIRM)
                .grant(HEAD_OFFICE_SCOPE, HEAD_OFFICE, ours, AMEND)
                .grant(
                        HEAD_OFFICE_SCOPE,
                        HEAD_OFFICE,
                        ours,
                        READ_CASE,
                        READ_NOTIFICATION,
                        PRINT_NOTIFICATION,
                        SEARCH_CASES)
                .grant(HEAD_OFFICE_SCOPE, HEAD_OFFICE, Set.of(ENTERED_BY_US), EDIT_CASE, ENTER_STATUS)
                .grant(DELETING_OWN_ENTRIES, HEAD_OFFICE, Set.of(ENTERED_BY_US), DELETE);
    }

    /** After the others: what those say of all operations is said of these in their own words. */
    private static void dailyReports(AccessMatrix.Builder rows) {
        var own = Set.of(ENTERED_BY_US);
        var ours = Set.of(ENTERED_BY_US, IN_AREA);
        rows.grant(REPORTING, REPORTERS, own, SEND_DAILY_REPORT)
                .grant(REPORT_CORRECTIONS, OUTPATIENT, own, CORRECT_DAILY_REPORT)
                .grant(REPORT_CORRECTIONS, CENTRE, ours, CORRECT_DAILY_REPORT)
                .grant(REPORT_CORRECTIONS, HEAD_OFFICE, Set.of(IN_AREA), CORRECT_DAILY_REPORT)
                .grant(REPORT_HISTORY, OUTPATIENT, own, READ_DAILY_REPORTS)
                .grant(REPORTS_OF_THE_AREA, CENTRE, ours, READ_DAILY_REPORTS)
                .grant(REPORTS_OF_THE_AREA, CENTRE, Set.of(IN_AREA), SUMMARISE_DAILY_REPORTS)
                .grant(REPORTS_OF_THE_AREA, HEAD_OFFICE, Set.of(IN_AREA), READ_DAILY_REPORTS, SUMMARISE_DAILY_REPORTS)
                .grant(REPORTS_OF_THE_NATION, NATION, Set.of(NEW), SUMMARISE_DAILY_REPORTS);
        rows.explain(
                        REPORTING,
                        BilingualText.of(
                                "日次報告は、外来医療機関と保健所が自らの報告単位の分を行います。",
                                "Out-patient institutions and health centres report, each for its own reporting units."),
                        ALL_ROLES,
                        SEND_DAILY_REPORT)
                .explain(
                        REPORT_CORRECTIONS,
                        BilingualText.of(
                                "日次報告の訂正は、報告した外来医療機関と、管轄する保健所又は都道府県が行います。",
                                "The institution that reported, its health centre or its prefecture corrects a report."),
                        ALL_ROLES,
                        CORRECT_DAILY_REPORT)
                .explain(
                        REPORTS_OF_THE_AREA,
                        BilingualText.of(
                                "日次報告は、報告した機関と、管轄する保健所又は都道府県が閲覧できます。",
                                "Who reported, its health centre and its prefecture see daily reports."),
                        ALL_ROLES,
                        READ_DAILY_REPORTS)
                .explain(
                        REPORTS_OF_THE_AREA,
                        BilingualText.of(
                                "日次報告の集計は、管轄する保健所と都道府県、厚生労働省と中央感染症情報センターが閲覧できます。",
                                "The health centre and the prefecture of the area, the ministry and the surveillance centre see it."),
                        ALL_ROLES,
                        SUMMARISE_DAILY_REPORTS);
    }

    /** Of the accounts of organisations; nobody is a patient here. */
    private static void accounts(AccessMatrix.Builder rows) {
        var ofOrganisations =
                new Operation[] {NAME_RESPONSIBLE_PERSON, ISSUE_ACCOUNT, RESET_ACCOUNT, CLOSE_ACCOUNT, LIST_ACCOUNTS};
        var staff = new HashSet<>(ALL_ROLES);
        staff.remove(Role.PATIENT);
        rows.grant(ISSUING, CENTRE, Set.of(IN_AREA), ofOrganisations)
                .grant(ISSUING_ABOVE, HEAD_OFFICE, Set.of(IN_AREA), ofOrganisations)
                .grant(ISSUING_ABOVE, Set.of(Role.MINISTRY), Set.of(NEW), ofOrganisations)
                .grant(TWO_FACTORS, staff, Set.of(OWN_PERSON), SIGN_IN)
                .grant(OWN_PHONES, staff, Set.of(OWN_PERSON), CHANGE_OWN_PHONE)
                .grant(OWN_PASSWORDS, staff, Set.of(OWN_PERSON), CHANGE_OWN_PASSWORD)
                .explain(
                        ISSUING,
                        BilingualText.of("IDは、管轄の保健所が発行します。", "The health centre of the area issues ids."),
                        ALL_ROLES,
                        ofOrganisations);
    }

    private static void others(AccessMatrix.Builder rows) {
        var all = Operation.values();
        rows.explain(
                        Sources.DAILY_REPORT_BRIEFING.at("一般専用問合窓口"),
                        BilingualText.of(
                                "厚生労働省では、個々の患者の情報を閲覧することはできません。",
                                "The ministry does not see the data of single patients."),
                        Set.of(Role.MINISTRY),
                        all)
                .explain(
                        Sources.SURVEILLANCE_CIRCULAR.at("2"),
                        BilingualText.of(
                                "中央感染症情報センターが利用できるのは集計に限られます。",
                                "The central surveillance centre has the statistics only."),
                        Set.of(Role.SURVEILLANCE_CENTRE),
                        all)
                .explain(
                        AT_DIAGNOSIS,
                        BilingualText.of(
                                "患者本人が入力・閲覧できるのは、自身の健康状態に関するものに限られます。",
                                "Patients enter and see what concerns their own health observation."),
                        Set.of(Role.PATIENT),
                        all);
    }
}
