package org.hersys.validation.reading;

import java.util.List;
import org.hersys.law.Truth;
import org.hersys.result.Outcome;
import org.hersys.text.BilingualText;

/**
 * Reads yes, no and unknown（有無の読み取り）: 有・無・不明, はい・いいえ, あり・なし, ○・×, 1・0, yes, no, true, false.
 *
 * <p>Nothing typed is unknown, and never no: a box that nobody ticked says nothing.
 */
public final class TruthReader {

    private static final ChoiceReader<Truth> WORDS = ChoiceReader.of(List.of(Truth.values()), TruthReader::label)
            .also(Truth.YES, "有り", "あり", "はい", "○", "〇", "◯", "✓", "✔", "☑", "1", "y", "true")
            .also(Truth.NO, "無し", "なし", "いいえ", "×", "✕", "0", "n", "false")
            .also(Truth.UNKNOWN, "わからない", "分からない", "-")
            .refusing(ReadingCodes.TRUTH_UNREADABLE, "truth");

    private TruthReader() {}

    /**
     * Reads an answer.
     *
     * @param text what was typed
     * @return the answer, {@link Truth#UNKNOWN} for a blank text, or the problem {@code TRUTH_UNREADABLE} of the item
     *     {@code truth}
     */
    public static Outcome<Truth> read(String text) {
        return Width.isBlank(text) ? Outcome.accepted(Truth.UNKNOWN) : WORDS.read(text);
    }

    private static BilingualText label(Truth truth) {
        if (truth == Truth.UNKNOWN) {
            return BilingualText.of("不明", "unknown");
        }
        return truth == Truth.YES ? BilingualText.of("有", "yes") : BilingualText.of("無", "no");
    }
}
