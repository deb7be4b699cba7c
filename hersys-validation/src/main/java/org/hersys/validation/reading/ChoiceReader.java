package org.hersys.validation.reading;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/**
 * Reads one of several choices（選択肢の読み取り）: by the words of the form in Japanese or English, by the name programs give
 * it, and by whatever else it is called.
 *
 * <p>Blanks, width and case do not matter. Immutable.
 *
 * @param <T> what is chosen
 */
public final class ChoiceReader<T> {

    private final Map<String, T> byWord;
    private final Problem refusal;

    private ChoiceReader(Map<String, T> byWord, Problem refusal) {
        this.byWord = byWord;
        this.refusal = refusal;
    }

    /**
     * A reader of the constants of an enumeration.
     *
     * @param choices the constants that may be chosen
     * @param label what the form calls each
     * @param <E> the enumeration
     * @return the reader; its refusals list the labels
     * @throws IllegalArgumentException if there is no choice, or two have the same label
     */
    public static <E extends Enum<E>> ChoiceReader<E> of(List<E> choices, Function<? super E, BilingualText> label) {
        var labels = choices.stream().<BilingualText>map(label).toList();
        var refusal = Problem.of(ReadingCodes.CHOICE_UNKNOWN, "choice", BilingualText.join(labels, "、", ", "));
        var reader = new ChoiceReader<E>(Map.of(), refusal);
        for (var choice : choices) {
            var words = label.apply(choice);
            reader = reader.also(choice, choice.name(), words.ja(), words.en());
        }
        return reader;
    }

    /**
     * The same reader with more words for a choice.
     *
     * @param choice what is chosen
     * @param words what else it is called
     * @return the reader
     * @throws IllegalArgumentException if a word is blank or stands for another choice already
     */
    public ChoiceReader<T> also(T choice, String... words) {
        var all = new HashMap<>(byWord);
        for (var word : words) {
            var before = all.put(key(word), requireNonNull(choice, "choice"));
            if (Width.isBlank(word) || (before != null && !before.equals(choice))) {
                throw new IllegalArgumentException("a word must stand for one choice only: " + word);
            }
        }
        return new ChoiceReader<>(Map.copyOf(all), refusal);
    }

    /** The same reader that refuses in other words. */
    ChoiceReader<T> refusing(ProblemCode code, String item) {
        return new ChoiceReader<>(byWord, Problem.of(code, item));
    }

    /**
     * Reads a choice.
     *
     * @param text what was typed
     * @return the choice, or the problem {@code CHOICE_UNKNOWN} of the item {@code choice}, which lists the choices
     */
    public Outcome<T> read(String text) {
        var choice = byWord.get(key(text));
        return choice == null ? Outcome.refused(refusal) : Outcome.accepted(choice);
    }

    /** 「患者（確定例）」, CONFIRMED_PATIENT and "confirmed patient" have one key each. */
    private static String key(String text) {
        return Width.word(text).replace("_", "");
    }
}
