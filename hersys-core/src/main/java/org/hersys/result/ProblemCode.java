package org.hersys.result;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * Why something was refused (問題コード): stable names that programs may compare and store.
 *
 * <p>The messages of the codes here are in the resource bundle {@code org.hersys.result.problems} in Japanese and
 * English. A code never changes its meaning; new ones may be added, and a host may have codes of its own:
 *
 * <pre>{@code
 * static final ProblemCode BED_TAKEN = ProblemCode.of(
 *         "EXAMPLE_BED_TAKEN", BilingualText.of("この病床は使用中です。", "The bed is taken."));
 * }</pre>
 *
 * <p>Immutable. Two codes are equal if their names are.
 */
public final class ProblemCode {

    private static final String BUNDLE = "org.hersys.result.problems";

    /** Filled by the constants below while the class is initialised, in their order. */
    private static final List<ProblemCode> STANDARD = new ArrayList<>();

    /** The line is not a JSON object. */
    public static final ProblemCode JSON_BROKEN = standard("JSON_BROKEN");

    /** The object has a member that nobody reads; most often a typing error. */
    public static final ProblemCode MEMBER_UNKNOWN = standard("MEMBER_UNKNOWN");

    /** A value cannot be read, or cannot be. */
    public static final ProblemCode VALUE_INVALID = standard("VALUE_INVALID");

    /** The date of diagnosis, by which the law is chosen, is missing. */
    public static final ProblemCode DIAGNOSED_ON_MISSING = standard("DIAGNOSED_ON_MISSING");

    /** More than one of birth date, age and age band was given. */
    public static final ProblemCode AGE_GIVEN_TWICE = standard("AGE_GIVEN_TWICE");

    /** The birth date is after the date of diagnosis. */
    public static final ProblemCode BIRTH_AFTER_DIAGNOSIS = standard("BIRTH_AFTER_DIAGNOSIS");

    /** The code is not one of the forty-seven prefectures of JIS X 0401. */
    public static final ProblemCode PREFECTURE_UNKNOWN_CODE = standard("PREFECTURE_UNKNOWN_CODE");

    /** Clinically diagnosed, but of a class other than suspected patient. */
    public static final ProblemCode CLINICAL_DIAGNOSIS_OF_OTHER_CLASS = standard("CLINICAL_DIAGNOSIS_OF_OTHER_CLASS");

    /** The reading of a name has something else than kana in it. */
    public static final ProblemCode KANA_UNREADABLE = standard("KANA_UNREADABLE");

    /** The state of the notification does not allow the operation. */
    public static final ProblemCode OPERATION_NOT_ALLOWED = standard("OPERATION_NOT_ALLOWED");

    /** An amendment would change the diagnosis class, which is an operation of its own. */
    public static final ProblemCode CLASS_CHANGE_NOT_AN_AMENDMENT = standard("CLASS_CHANGE_NOT_AN_AMENDMENT");

    /** The diagnosis class was to be changed, but is the same. */
    public static final ProblemCode CLASS_UNCHANGED = standard("CLASS_UNCHANGED");

    /** After the submission only a health centre changes the birth date. */
    public static final ProblemCode BIRTH_DATE_BY_CENTRE_ONLY = standard("BIRTH_DATE_BY_CENTRE_ONLY");

    /** Only the notification of a suspected patient is corrected to negative. */
    public static final ProblemCode NEGATIVE_FOR_SUSPECTED_ONLY = standard("NEGATIVE_FOR_SUSPECTED_ONLY");

    /** The notification has no test whose result could be corrected. */
    public static final ProblemCode TEST_MISSING = standard("TEST_MISSING");

    /** The notification has no such query. */
    public static final ProblemCode QUERY_NOT_FOUND = standard("QUERY_NOT_FOUND");

    /** The query was answered before. */
    public static final ProblemCode QUERY_ALREADY_ANSWERED = standard("QUERY_ALREADY_ANSWERED");

    /** The actor lacks a right; the message says which. */
    public static final ProblemCode ACCESS_DENIED = standard("ACCESS_DENIED");

    /** There is no such case or notification, or none that the actor may know of. */
    public static final ProblemCode CASE_NOT_FOUND = standard("CASE_NOT_FOUND");

    /** There is no such message in the outbox. */
    public static final ProblemCode MESSAGE_NOT_FOUND = standard("MESSAGE_NOT_FOUND");

    /** The message is in a state in which this cannot be done; the message says which. */
    public static final ProblemCode MESSAGE_STATE_NOT_ALLOWED = standard("MESSAGE_STATE_NOT_ALLOWED");

    /** Somebody is sending the message at this moment. */
    public static final ProblemCode MESSAGE_BEING_SENT = standard("MESSAGE_BEING_SENT");

    /** What is stored of the message cannot be read; it can only be given up. */
    public static final ProblemCode MESSAGE_UNREADABLE = standard("MESSAGE_UNREADABLE");

    /** What the message tells of was deleted. */
    public static final ProblemCode MESSAGE_SUBJECT_DELETED = standard("MESSAGE_SUBJECT_DELETED");

    /** The case has no mobile number, to which alone a short message can be sent. */
    public static final ProblemCode NO_MOBILE_NUMBER = standard("NO_MOBILE_NUMBER");

    /** Of who was diagnosed without a test only a health centre has short messages sent. */
    public static final ProblemCode SMS_LEFT_TO_CENTRE = standard("SMS_LEFT_TO_CENTRE");

    /** The status asked for may not follow the one before. */
    public static final ProblemCode STATUS_CHANGE_NOT_ALLOWED = standard("STATUS_CHANGE_NOT_ALLOWED");

    /** A change of status is dated before the last one. */
    public static final ProblemCode STATUS_DAY_BEFORE_LAST = standard("STATUS_DAY_BEFORE_LAST");

    /** There is no status that could be corrected. */
    public static final ProblemCode STATUS_NOTHING_TO_CORRECT = standard("STATUS_NOTHING_TO_CORRECT");

    /** The case has a notification already, which is amended or followed by another one. */
    public static final ProblemCode CASE_HAS_NOTIFICATION = standard("CASE_HAS_NOTIFICATION");

    /** Somebody else has changed it since the caller saw it. */
    public static final ProblemCode LOST_UPDATE = standard("LOST_UPDATE");

    /** The HER-SYS id was replaced by another one. */
    public static final ProblemCode HERSYS_ID_REPLACED = standard("HERSYS_ID_REPLACED");

    /** What is taken over from elsewhere has an id that something else has here. */
    public static final ProblemCode ID_ALREADY_USED = standard("ID_ALREADY_USED");

    /** The institution, or the health centre of its place, is not in the directory. */
    public static final ProblemCode INSTITUTION_UNKNOWN = standard("INSTITUTION_UNKNOWN");

    /** Who enters it is no institution and has not said for which one. */
    public static final ProblemCode STANDING_FOR_MISSING = standard("STANDING_FOR_MISSING");

    /** Nobody is named who notifies. */
    public static final ProblemCode PHYSICIAN_MISSING = standard("PHYSICIAN_MISSING");

    /** Birth date and phone numbers were not looked at once more. */
    public static final ProblemCode REREAD_MISSING = standard("REREAD_MISSING");

    /** Items of the form are empty and nobody has said to go on. */
    public static final ProblemCode EMPTY_ITEMS_NOT_ACKNOWLEDGED = standard("EMPTY_ITEMS_NOT_ACKNOWLEDGED");

    /** Something else was submitted under the same key. */
    public static final ProblemCode SUBMISSION_KEY_USED = standard("SUBMISSION_KEY_USED");

    /** What was submitted under the key was deleted. */
    public static final ProblemCode SUBMISSION_DELETED = standard("SUBMISSION_DELETED");

    /** A processing number of the contact app for somebody who is neither confirmed nor an asymptomatic carrier. */
    public static final ProblemCode CONTACT_APP_NUMBER_NOT_ALLOWED = standard("CONTACT_APP_NUMBER_NOT_ALLOWED");

    /** A deletion cannot be undone, and nobody has said to go on. */
    public static final ProblemCode DELETION_NOT_CONFIRMED = standard("DELETION_NOT_CONFIRMED");

    /** A notification is to be added, which freezes the earlier one, and nobody has said to go on. */
    public static final ProblemCode FREEZE_NOT_CONFIRMED = standard("FREEZE_NOT_CONFIRMED");

    /** The current status is not entered again, but changed. */
    public static final ProblemCode STATUS_ALREADY_ENTERED = standard("STATUS_ALREADY_ENTERED");

    /** A status is dated after today. */
    public static final ProblemCode STATUS_DAY_IN_FUTURE = standard("STATUS_DAY_IN_FUTURE");

    /** The two cases are linked already. */
    public static final ProblemCode CASES_ALREADY_LINKED = standard("CASES_ALREADY_LINKED");

    /** The two cases are not linked. */
    public static final ProblemCode CASES_NOT_LINKED = standard("CASES_NOT_LINKED");

    /** A number of the daily report is left out. */
    public static final ProblemCode DAILY_COUNT_MISSING = standard("DAILY_COUNT_MISSING");

    /** A number of the daily report is no whole number. */
    public static final ProblemCode DAILY_COUNT_NOT_A_NUMBER = standard("DAILY_COUNT_NOT_A_NUMBER");

    /** A number of the daily report is negative or too high. */
    public static final ProblemCode DAILY_COUNT_OUT_OF_RANGE = standard("DAILY_COUNT_OUT_OF_RANGE");

    /** The unit has reported the day already. */
    public static final ProblemCode DAILY_REPORT_ALREADY_FILED = standard("DAILY_REPORT_ALREADY_FILED");

    /** There are no daily reports on the day. */
    public static final ProblemCode DAILY_REPORT_NOT_IN_FORCE = standard("DAILY_REPORT_NOT_IN_FORCE");

    /** The unit that is to report is not known. */
    public static final ProblemCode REPORTING_UNIT_UNKNOWN = standard("REPORTING_UNIT_UNKNOWN");

    /** There is no such sheet. */
    public static final ProblemCode DAILY_SHEET_NOT_FOUND = standard("DAILY_SHEET_NOT_FOUND");

    /** The total that was confirmed is not the one that would be reported. */
    public static final ProblemCode DAILY_TOTAL_NOT_CONFIRMED = standard("DAILY_TOTAL_NOT_CONFIRMED");

    /** A unit may not report such a line. */
    public static final ProblemCode DAILY_LINE_NOT_ALLOWED = standard("DAILY_LINE_NOT_ALLOWED");

    /** What came by fax or telephone is said to have come later than now. */
    public static final ProblemCode DAILY_RECEIPT_IN_FUTURE = standard("DAILY_RECEIPT_IN_FUTURE");

    /** There is no such daily report. */
    public static final ProblemCode DAILY_REPORT_NOT_FOUND = standard("DAILY_REPORT_NOT_FOUND");

    /** The report may not be corrected by this person or on this day. */
    public static final ProblemCode DAILY_CORRECTION_NOT_ALLOWED = standard("DAILY_CORRECTION_NOT_ALLOWED");

    /** More is carried in than is left in the ledger. */
    public static final ProblemCode DAILY_CARRY_OVER_NOT_OPEN = standard("DAILY_CARRY_OVER_NOT_OPEN");

    /** What is to be adjusted is of a day that has not come yet. */
    public static final ProblemCode DAILY_DAY_IN_FUTURE = standard("DAILY_DAY_IN_FUTURE");

    /** A warning: a report of nobody is not needed, and uses up the one report of the day. */
    public static final ProblemCode ZERO_NOT_NEEDED = standard("ZERO_NOT_NEEDED");

    /** A warning: the same institution is counted twice for the day. */
    public static final ProblemCode DOUBLE_COUNT = standard("DOUBLE_COUNT");

    /** A warning: the sheet was opened more than a day ago. */
    public static final ProblemCode SHEET_OLD = standard("SHEET_OLD");

    /** A warning: the figures came after the deadline. */
    public static final ProblemCode REPORT_LATE = standard("REPORT_LATE");

    /** A warning: all numbers are those of another day. */
    public static final ProblemCode IDENTICAL_TO_EARLIER = standard("IDENTICAL_TO_EARLIER");

    /** A warning: a number is far from what the unit usually reports. */
    public static final ProblemCode BRACKET_UNUSUAL = standard("BRACKET_UNUSUAL");

    /** A warning: the total is far from that of the weeks before. */
    public static final ProblemCode TOTAL_UNUSUAL = standard("TOTAL_UNUSUAL");

    /** The number cannot be used for codes: it is no Japanese one. */
    public static final ProblemCode PHONE_NOT_USABLE = standard("PHONE_NOT_USABLE");

    /** A landline gets no short messages. */
    public static final ProblemCode PHONE_VOICE_ONLY = standard("PHONE_VOICE_ONLY");

    /** The account has no such phone. */
    public static final ProblemCode PHONE_UNKNOWN = standard("PHONE_UNKNOWN");

    /** The last way to get a code cannot be removed. */
    public static final ProblemCode PHONE_LAST = standard("PHONE_LAST");

    /** Id or password is wrong, or nobody may sign in with them now; it is not told which. */
    public static final ProblemCode SIGN_IN_REFUSED = standard("SIGN_IN_REFUSED");

    /** There is no such sign-in on its way. */
    public static final ProblemCode SIGN_IN_ENDED = standard("SIGN_IN_ENDED");

    /** It is not the turn of this. */
    public static final ProblemCode SIGN_IN_STEP_NOT_ALLOWED = standard("SIGN_IN_STEP_NOT_ALLOWED");

    /** Somebody else was faster with the same account. */
    public static final ProblemCode SIGN_IN_BUSY = standard("SIGN_IN_BUSY");

    /** There is no code that could be entered. */
    public static final ProblemCode CODE_NOT_SENT = standard("CODE_NOT_SENT");

    /** The code is over, or was tried too often. */
    public static final ProblemCode CODE_OVER = standard("CODE_OVER");

    /** The code is another one. */
    public static final ProblemCode CODE_WRONG = standard("CODE_WRONG");

    /** No further code is sent for now. */
    public static final ProblemCode CODE_SENDS_USED_UP = standard("CODE_SENDS_USED_UP");

    /** The short message with the code did not arrive. */
    public static final ProblemCode CODE_NOT_DELIVERED = standard("CODE_NOT_DELIVERED");

    /** The call with the code was not completed. */
    public static final ProblemCode CALL_NOT_COMPLETED = standard("CALL_NOT_COMPLETED");

    /** The account has no authenticator app. */
    public static final ProblemCode AUTHENTICATOR_NOT_SET_UP = standard("AUTHENTICATOR_NOT_SET_UP");

    /** The password is too short. */
    public static final ProblemCode PASSWORD_TOO_SHORT = standard("PASSWORD_TOO_SHORT");

    /** The new password is the old one. */
    public static final ProblemCode PASSWORD_UNCHANGED = standard("PASSWORD_UNCHANGED");

    /** There is no such account. */
    public static final ProblemCode ACCOUNT_NOT_FOUND = standard("ACCOUNT_NOT_FOUND");

    /** The id is or was given out. */
    public static final ProblemCode ACCOUNT_ID_TAKEN = standard("ACCOUNT_ID_TAKEN");

    /** The account is closed. */
    public static final ProblemCode ACCOUNT_CLOSED = standard("ACCOUNT_CLOSED");

    /** The centre has given out as many ids as it may. */
    public static final ProblemCode ACCOUNT_QUOTA_USED_UP = standard("ACCOUNT_QUOTA_USED_UP");

    /** The organisation has named nobody who answers for its use. */
    public static final ProblemCode RESPONSIBLE_PERSON_MISSING = standard("RESPONSIBLE_PERSON_MISSING");

    /** The terms of use were not accepted. */
    public static final ProblemCode TERMS_NOT_ACCEPTED = standard("TERMS_NOT_ACCEPTED");

    private final String name;
    private final @Nullable BilingualText message;

    private ProblemCode(String name, @Nullable BilingualText message) {
        this.name = name;
        this.message = message;
    }

    private static ProblemCode standard(String name) {
        var code = new ProblemCode(name, null);
        STANDARD.add(code);
        return code;
    }

    /**
     * A code that is not among the constants.
     *
     * @param name upper-case letters, digits and underscores, beginning with a letter; must be none of
     *     {@link #standard()}, best begun with the name of the host
     * @param message what the user is told, with placeholders <code>{0}</code> … for values
     * @return the code
     * @throws IllegalArgumentException if the name is not of that form or belongs to another code
     */
    public static ProblemCode of(String name, BilingualText message) {
        requireNonNull(message, "message");
        if (!name.matches("[A-Z][A-Z0-9_]*")) {
            throw new IllegalArgumentException(
                    "the name of a code must be of A-Z, 0-9 and _, beginning with a letter: " + name);
        }
        if (STANDARD.stream().anyMatch(code -> code.name.equals(name))) {
            throw new IllegalArgumentException("a code of one's own must have a name of its own: " + name);
        }
        return new ProblemCode(name, message);
    }

    /**
     * All the constants.
     *
     * @return the codes in the order in which they are declared
     */
    public static List<ProblemCode> standard() {
        return List.copyOf(STANDARD);
    }

    /**
     * The stable name.
     *
     * @return for example {@code VALUE_INVALID}
     */
    public String name() {
        return name;
    }

    /**
     * What the user is told, with placeholders <code>{0}</code> … for values.
     *
     * @return the message in both languages
     */
    public BilingualText message() {
        return message != null ? message : BilingualText.of(message(Locale.JAPANESE), message(Locale.ENGLISH));
    }

    private String message(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale).getString(name);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProblemCode that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
