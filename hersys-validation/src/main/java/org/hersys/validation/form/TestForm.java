package org.hersys.validation.form;

import java.util.Optional;
import org.hersys.validation.constraint.Entry;
import org.hersys.validation.constraint.EntryKind;
import org.jspecify.annotations.Nullable;

/**
 * A test as it is typed（検査の入力）.
 *
 * <p>A test of which nothing is typed is none.
 * Personal data: it never prints itself. Not thread-safe.
 */
public final class TestForm {

    @Entry(EntryKind.TEST_METHOD)
    @Nullable
    String method;

    @Entry(EntryKind.SPECIMEN)
    @Nullable
    String specimen;

    @Entry(EntryKind.FREE_TEXT)
    @Nullable
    String otherSpecimen;

    @Entry(EntryKind.DATE_OR_UNKNOWN)
    @Nullable
    String takenOn;

    @Entry(EntryKind.TEST_RESULT)
    @Nullable
    String result;

    /** An empty form. */
    public TestForm() {}

    /** {@return the method（検査方法） as typed, or empty if nothing was given} */
    public Optional<String> method() {
        return Optional.ofNullable(method);
    }

    /**
     * Gives the method（検査方法）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public TestForm method(@Nullable String typed) {
        this.method = typed;
        return this;
    }

    /** {@return the specimen（検体） as typed, or empty if nothing was given} */
    public Optional<String> specimen() {
        return Optional.ofNullable(specimen);
    }

    /**
     * Gives the specimen（検体）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public TestForm specimen(@Nullable String typed) {
        this.specimen = typed;
        return this;
    }

    /** {@return another specimen in words（その他の検体） as typed, or empty if nothing was given} */
    public Optional<String> otherSpecimen() {
        return Optional.ofNullable(otherSpecimen);
    }

    /**
     * Gives another specimen in words（その他の検体）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public TestForm otherSpecimen(@Nullable String typed) {
        this.otherSpecimen = typed;
        return this;
    }

    /** {@return the day of the specimen（検体採取日） as typed, or empty if nothing was given} */
    public Optional<String> takenOn() {
        return Optional.ofNullable(takenOn);
    }

    /**
     * Gives the day of the specimen（検体採取日）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public TestForm takenOn(@Nullable String typed) {
        this.takenOn = typed;
        return this;
    }

    /** {@return the result（結果） as typed, or empty if nothing was given} */
    public Optional<String> result() {
        return Optional.ofNullable(result);
    }

    /**
     * Gives the result（結果）.
     *
     * @param typed what was typed, or null
     * @return this form
     */
    public TestForm result(@Nullable String typed) {
        this.result = typed;
        return this;
    }

    /** Never what was typed. */
    @Override
    public String toString() {
        return "TestForm[…]";
    }
}
