package org.hersys.validation.reading;

import java.util.regex.Pattern;
import org.hersys.person.AgeKnowledge;
import org.hersys.result.Outcome;

/**
 * Reads what is written of an age（年齢の読み取り）: 65, 65歳, 60代, 「１０代」, 65歳以上, 不明, and the months of an infant.
 */
public final class AgeReader {

    private static final Pattern MONTHS = Pattern.compile("(?:0歳|生後)*([0-9]{1,2})(?:か月|ヶ月|カ月|ケ月|ヵ月|箇月|month|months)");

    private AgeReader() {}

    /**
     * Reads an age.
     *
     * @param text what was typed; months（「３か月」） are turned into completed years
     * @return what is known of the age, or the problem {@code VALUE_INVALID} of the item {@code ageBand}
     */
    public static Outcome<AgeKnowledge> read(String text) {
        var months = MONTHS.matcher(Width.word(text));
        return months.matches()
                ? Outcome.accepted(AgeKnowledge.completedYears(Integer.parseInt(months.group(1)) / 12))
                : AgeKnowledge.parseBand(text);
    }
}
