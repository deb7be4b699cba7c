package org.hersys.validation.form;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.hersys.validation.constraint.Entry;
import org.hersys.validation.constraint.EntryKind;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is typed before or beside a notification（患者・感染者等の入力、ID管理）.
 *
 * <p>What the case shares with its notification is typed in a {@link NotificationForm}, of which only those items may be
 * filled; {@link CaseFormReader} says which other entry is out of place.
 *
 * Personal data: it never prints itself. Not thread-safe.
 */
public final class CaseForm {

    @Valid
    @Nullable
    NotificationForm shared;

    @Entry(EntryKind.EMAIL_ADDRESS)
    @Nullable
    String email;

    @Entry(EntryKind.FREE_TEXT)
    @Nullable
    String interviewNotes;

    @Entry(EntryKind.FREE_TEXT)
    @Nullable
    String remarks;

    List<@Valid TestForm> tests = List.of();

    @Nullable
    String nesid;

    @Nullable
    String chartNumber;

    @Nullable
    String contactAppNumber;

    @Entry(EntryKind.ENTRY_CHANNEL)
    @Nullable
    String channel;

    @Nullable
    String standingFor;

    @Nullable
    String responsibleCentre;

    /** An empty form. */
    public CaseForm() {}

    /** {@return what the case shares with its notification: the person and the risk factors（発生届と共通の項目）, or empty if nothing was given} */
    public Optional<NotificationForm> shared() {
        return Optional.ofNullable(shared);
    }

    /**
     * Gives what the case shares with its notification: the person and the risk factors（発生届と共通の項目）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public CaseForm shared(@Nullable NotificationForm typed) {
        this.shared = typed;
        return this;
    }

    /** {@return the e-mail address（メールアドレス） as typed, or empty if nothing was given} */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /**
     * Gives the e-mail address（メールアドレス）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public CaseForm email(@Nullable String typed) {
        this.email = typed;
        return this;
    }

    /** {@return the notes of the interview（問診） as typed, or empty if nothing was given} */
    public Optional<String> interviewNotes() {
        return Optional.ofNullable(interviewNotes);
    }

    /**
     * Gives the notes of the interview（問診）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public CaseForm interviewNotes(@Nullable String typed) {
        this.interviewNotes = typed;
        return this;
    }

    /** {@return what else is to be known（特記事項） as typed, or empty if nothing was given} */
    public Optional<String> remarks() {
        return Optional.ofNullable(remarks);
    }

    /**
     * Gives what else is to be known（特記事項）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public CaseForm remarks(@Nullable String typed) {
        this.remarks = typed;
        return this;
    }

    /** {@return all tests of the course（検査） as typed, an immutable list} */
    public List<TestForm> tests() {
        return tests;
    }

    /**
     * Gives all tests of the course（検査）.
     *
     * @param typed what was typed, in the order of the form
     * @return this form
     */
    public CaseForm tests(List<TestForm> typed) {
        this.tests = List.copyOf(typed);
        return this;
    }

    /** {@return the id of NESID（NESIDのID） as typed, or empty if nothing was given} */
    public Optional<String> nesid() {
        return Optional.ofNullable(nesid);
    }

    /**
     * Gives the id of NESID（NESIDのID）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public CaseForm nesid(@Nullable String typed) {
        this.nesid = typed;
        return this;
    }

    /** {@return the chart number（診療録番号） as typed, or empty if nothing was given} */
    public Optional<String> chartNumber() {
        return Optional.ofNullable(chartNumber);
    }

    /**
     * Gives the chart number（診療録番号）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public CaseForm chartNumber(@Nullable String typed) {
        this.chartNumber = typed;
        return this;
    }

    /** {@return the processing number of the contact app（接触確認アプリの処理番号） as typed, or empty if nothing was given} */
    public Optional<String> contactAppNumber() {
        return Optional.ofNullable(contactAppNumber);
    }

    /**
     * Gives the processing number of the contact app（接触確認アプリの処理番号）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public CaseForm contactAppNumber(@Nullable String typed) {
        this.contactAppNumber = typed;
        return this;
    }

    /** {@return on which way it came（入力経路）; the screen where nothing is given as typed, or empty if nothing was given} */
    public Optional<String> channel() {
        return Optional.ofNullable(channel);
    }

    /**
     * Gives on which way it came（入力経路）; the screen where nothing is given.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public CaseForm channel(@Nullable String typed) {
        this.channel = typed;
        return this;
    }

    /** {@return the id of the institution it is entered for（代行入力の対象） as typed, or empty if nothing was given} */
    public Optional<String> standingFor() {
        return Optional.ofNullable(standingFor);
    }

    /**
     * Gives the id of the institution it is entered for（代行入力の対象）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public CaseForm standingFor(@Nullable String typed) {
        this.standingFor = typed;
        return this;
    }

    /** {@return the id of the health centre in charge（担当保健所） as typed, or empty if nothing was given} */
    public Optional<String> responsibleCentre() {
        return Optional.ofNullable(responsibleCentre);
    }

    /**
     * Gives the id of the health centre in charge（担当保健所）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public CaseForm responsibleCentre(@Nullable String typed) {
        this.responsibleCentre = typed;
        return this;
    }

    /** Never what was typed. */
    @Override
    public String toString() {
        return "CaseForm[…]";
    }
}
