package org.hersys.person;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.text.internal.TypedText;

/** The sex of a person as it is notified (性別). */
public enum Sex {

    /** Male (男). */
    MALE("男", "male", "男性", "m"),

    /** Female (女). */
    FEMALE("女", "female", "女性", "f"),

    /** Neither (その他). */
    OTHER("その他", "other", "他", "o"),

    /** Asked for, and not known (不明). */
    UNKNOWN("不明", "unknown", "未確認", "u");

    private static final BilingualText HINT =
            BilingualText.of("「男」「女」「その他」「不明」のいずれかを入力してください。", "Give one of male, female, other and unknown.");

    private static final Map<String, Sex> BY_WORD = byWord();

    private final BilingualText label;
    private final String longer;
    private final String letter;

    Sex(String ja, String en, String longer, String letter) {
        this.label = BilingualText.of(ja, en);
        this.longer = longer;
        this.letter = letter;
    }

    private static Map<String, Sex> byWord() {
        var words = new HashMap<String, Sex>();
        for (var sex : values()) {
            words.put(sex.label.ja(), sex);
            words.put(sex.label.en(), sex);
            words.put(sex.longer, sex);
            words.put(sex.letter, sex);
        }
        return Map.copyOf(words);
    }

    /**
     * Reads the words and letters in which the sex is typed: 男, 男性, male, M and so on, in any width and case.
     *
     * @param text what was typed
     * @return the sex, or the problem {@code VALUE_INVALID} of the item {@code sex}
     */
    public static Outcome<Sex> parse(String text) {
        var sex = BY_WORD.get(TypedText.compact(text).toLowerCase(Locale.ROOT));
        return sex != null
                ? Outcome.accepted(sex)
                : Outcome.refused(Problem.of(ProblemCode.VALUE_INVALID, "sex", HINT));
    }

    /**
     * What it is called on the form.
     *
     * @return 男, 女, その他 or 不明
     */
    public BilingualText label() {
        return label;
    }
}
