package org.hersys.audit;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;
import org.hersys.account.LoginId;
import org.hersys.actor.OrganisationKey;
import org.hersys.dailyreport.CarryOverId;
import org.hersys.dailyreport.DailyReportId;
import org.hersys.dailyreport.DailyReportSheetId;
import org.hersys.dailyreport.ReportingUnit;
import org.hersys.text.BilingualText;

/**
 * What an entry of the audit trail is about besides cases and notifications (監査記録の対象): an account, an organisation, a
 * daily report. It has the id alone, so that it tells nothing of a patient and outlives what it names. Immutable.
 *
 * @param kind what it is
 * @param id by which it is known: 1 to 160 visible ASCII characters
 */
public record AuditSubject(Kind kind, String id) {

    /** How long an id is at most (最大文字数). */
    public static final int LONGEST_ID = 160;

    private static final Pattern FORM = Pattern.compile("[!-~]{1," + LONGEST_ID + "}");

    /** What an entry can be about (対象の種別). */
    public enum Kind {
        /** アカウント: an account, by its login id. */
        ACCOUNT("アカウント", "account"),
        /** 機関: an institution, a centre or a prefecture as such, by its key. */
        ORGANISATION("機関", "organisation"),
        /** 日次報告の報告単位: who reports each day, by kind and id. */
        REPORTING_UNIT("日次報告の報告単位", "reporting unit"),
        /** 日次報告の入力画面: a sheet that was opened and is not filed. */
        DAILY_REPORT_SHEET("日次報告の入力画面", "sheet of a daily report"),
        /** 日次報告: a report that is filed. */
        DAILY_REPORT("日次報告", "daily report"),
        /** 日次報告の調整: an entry of the ledger of daily reports. */
        CARRY_OVER("日次報告の調整", "adjustment of daily reports");

        private final BilingualText label;

        Kind(String ja, String en) {
            this.label = BilingualText.of(ja, en);
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

    /**
     * Checks the form of the id.
     *
     * @param kind what it is
     * @param id by which it is known: 1 to 160 visible ASCII characters
     */
    public AuditSubject {
        requireNonNull(kind, "kind");
        // Not told what it was: somebody may hand in a name.
        if (!FORM.matcher(requireNonNull(id, "id")).matches()) {
            throw new IllegalArgumentException(
                    "the id of a subject must be of 1 to " + LONGEST_ID + " visible ASCII characters");
        }
    }

    /**
     * An account.
     *
     * @param account which one
     * @return the subject
     */
    public static AuditSubject of(LoginId account) {
        return new AuditSubject(Kind.ACCOUNT, account.value());
    }

    /**
     * An organisation as such: who is responsible there, which accounts it has.
     *
     * @param organisation which one
     * @return the subject
     */
    public static AuditSubject of(OrganisationKey organisation) {
        return new AuditSubject(Kind.ORGANISATION, organisation.value());
    }

    /**
     * All daily reports of a unit, or those of some days.
     *
     * @param unit which one
     * @return the subject
     */
    public static AuditSubject of(ReportingUnit unit) {
        return new AuditSubject(Kind.REPORTING_UNIT, unit.kind().name() + ":" + unit.id());
    }

    /**
     * A sheet that was opened for a daily report.
     *
     * @param sheet which one
     * @return the subject
     */
    public static AuditSubject of(DailyReportSheetId sheet) {
        return new AuditSubject(Kind.DAILY_REPORT_SHEET, sheet.toString());
    }

    /**
     * A daily report that is filed.
     *
     * @param report which one
     * @return the subject
     */
    public static AuditSubject of(DailyReportId report) {
        return new AuditSubject(Kind.DAILY_REPORT, report.toString());
    }

    /**
     * An entry of the ledger of daily reports.
     *
     * @param carryOver which one
     * @return the subject
     */
    public static AuditSubject of(CarryOverId carryOver) {
        return new AuditSubject(Kind.CARRY_OVER, carryOver.toString());
    }

    /** Kind and id. */
    @Override
    public String toString() {
        return kind + " " + id;
    }
}
