package org.hersys.text;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.StringJoiner;

/**
 * One statement in Japanese and in English (和英併記の文言).
 *
 * <p>Labels of the law, messages to a user and grounds of a decision are all of this type, so that a screen can switch
 * its language without asking again. Immutable; neither text is null or blank.
 *
 * @param ja the Japanese text, in the words of the primary documents where they have one
 * @param en the English text
 */
public record BilingualText(String ja, String en) {

    /**
     * Checks that both languages are there.
     *
     * @param ja the Japanese text, in the words of the primary documents where they have one
     * @param en the English text
     * @throws IllegalArgumentException if a text is blank
     */
    public BilingualText {
        requireNonNull(ja, "ja");
        requireNonNull(en, "en");
        if (ja.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("both languages must have a text");
        }
    }

    /**
     * Makes a text of its two forms.
     *
     * @param ja the Japanese text
     * @param en the English text
     * @return the text
     */
    public static BilingualText of(String ja, String en) {
        return new BilingualText(ja, en);
    }

    /**
     * Strings several texts together, in each language with its own separator.
     *
     * @param texts what to join, at least one
     * @param jaSeparator stands between the Japanese texts
     * @param enSeparator stands between the English texts
     * @return the joined text
     * @throws IllegalArgumentException if there is nothing to join
     */
    public static BilingualText join(List<BilingualText> texts, String jaSeparator, String enSeparator) {
        var ja = new StringJoiner(jaSeparator);
        var en = new StringJoiner(enSeparator);
        for (var text : texts) {
            ja.add(text.ja);
            en.add(text.en);
        }
        return new BilingualText(ja.toString(), en.toString());
    }

    /**
     * The text in one language.
     *
     * @param language which one
     * @return the text in that language
     */
    public String in(Language language) {
        return language == Language.JA ? ja : en;
    }

    /**
     * Puts values into the placeholders {@code {0}}, {@code {1}} … of both languages.
     *
     * <p>Plain replacement: no number or date is formatted by a locale, and quotes have no meaning.
     *
     * @param values what to put in; their {@code toString} is used, a {@link BilingualText} gives its own language
     * @return the text with the values in it
     */
    public BilingualText with(Object... values) {
        return new BilingualText(fill(ja, Language.JA, values), fill(en, Language.EN, values));
    }

    private static String fill(String template, Language language, Object... values) {
        String filled = template;
        for (int i = 0; i < values.length; i++) {
            String value = values[i] instanceof BilingualText text ? text.in(language) : String.valueOf(values[i]);
            filled = filled.replace("{" + i + "}", value);
        }
        return filled;
    }

    /** Both languages, the Japanese first. */
    @Override
    public String toString() {
        return ja + " / " + en;
    }
}
