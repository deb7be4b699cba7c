package org.hersys.person;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.text.internal.TypedText;

/**
 * The name of a person as it is written (氏名).
 *
 * <p>One text, not divided: names of every script and with any number of parts fit, and the characters stay the ones that
 * were typed, rare and variant ones such as 𠮷 and 髙 included. Where no name is known there is no value of this type.
 * Personal data: it never prints itself. Immutable.
 *
 * @param value the name, of 1 to 200 characters without control characters and without blanks around it
 */
public record PersonName(String value) {

    private static final int MOST = 200;

    private static final BilingualText HINT = BilingualText.of(
            "氏名は200文字以内で、改行などの制御文字を含めずに入力してください。",
            "Give a name of 1 to 200 characters without line breaks or other control characters.");

    /**
     * Drops blanks around the name and checks it.
     *
     * @param value the name, of 1 to 200 characters without control characters and without blanks around it
     * @throws IllegalArgumentException if it is blank, longer or has a control character; the message does not repeat it
     */
    public PersonName {
        value = TypedText.requireLine(value, MOST, "a name");
    }

    /**
     * A name.
     *
     * @param name the name, of 1 to 200 characters; blanks around it are dropped
     * @return the name
     * @throws IllegalArgumentException if it is blank, longer or has a control character
     */
    public static PersonName of(String name) {
        return new PersonName(name);
    }

    /**
     * Reads a name as people type or paste it: blanks around it are dropped, a tab within it becomes a space.
     *
     * @param text the name
     * @return the name, or the problem {@code VALUE_INVALID} of the item {@code name}
     */
    public static Outcome<PersonName> parse(String text) {
        String name = TypedText.stripped(requireNonNull(text, "text")).replace('\t', ' ');
        return TypedText.isLine(name, MOST)
                ? Outcome.accepted(of(name))
                : Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "name", HINT));
    }

    /**
     * What two spellings of the same name have in common: width, spaces, case and variation selectors make no difference.
     *
     * <p>Different characters do: 髙橋 and 高橋 are different keys. Personal data, not for display.
     *
     * @return the key; empty for a name of nothing but such selectors
     */
    public String comparisonKey() {
        return TypedText.comparable(value).toUpperCase(Locale.ROOT);
    }

    /** Never the name: this value reaches logs and assertion messages. */
    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
