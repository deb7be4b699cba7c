package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hersys.person.AgeBracket;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;
import org.hersys.text.internal.TypedText;

/**
 * Reads the fourteen numbers as people type them (年代別の陽性者数の入力).
 *
 * <p>Full-width digits and thousands separators are taken. An emptied field is a problem and never 0: HER-SYS新機能
 * 陽性者の日次報告方法について 医療機関向け（2022-09-16）「該当者がいない欄は必ず「0」を入力してください」.
 */
public final class DailyCountsReader {

    private static final Pattern NUMBER = Pattern.compile("-?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)");

    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9])");

    private static final int MOST_DIGITS = String.valueOf(DailyCounts.HIGHEST).length();

    private static final BilingualText NEGATIVE = BilingualText.of("負の数", "negative");

    private static final BilingualText TOO_HIGH =
            BilingualText.of("{0}を超える数", "more than {0}").with(DailyCounts.HIGHEST);

    private DailyCountsReader() {}

    /**
     * Reads what was typed.
     *
     * @param typed the text of each bracket; blanks around it are dropped
     * @return the counts; or for each bracket that is not right {@code DAILY_COUNT_MISSING}, {@code DAILY_COUNT_NOT_A_NUMBER}
     *     or {@code DAILY_COUNT_OUT_OF_RANGE} of the item {@code counts.AGED_0} and so on, which never repeats what was typed
     */
    public static Outcome<DailyCounts> read(Map<AgeBracket, String> typed) {
        requireNonNull(typed, "typed");
        var problems = new ArrayList<Problem>();
        var numbers = new EnumMap<AgeBracket, Integer>(AgeBracket.class);
        for (var bracket : AgeBracket.values()) {
            String number = narrow(TypedText.stripped(typed.getOrDefault(bracket, "")));
            problemOf(number, bracket)
                    .ifPresentOrElse(problems::add, () -> numbers.put(bracket, Integer.valueOf(digits(number))));
        }
        return problems.isEmpty() ? Outcome.accepted(DailyCounts.of(numbers)) : Outcome.refused(problems);
    }

    private static Optional<Problem> problemOf(String number, AgeBracket bracket) {
        String item = "counts." + bracket.name();
        if (number.isEmpty()) {
            return Optional.of(Problem.of(ProblemCode.DAILY_COUNT_MISSING, item, bracket.label()));
        }
        if (!NUMBER.matcher(number).matches()) {
            return Optional.of(Problem.of(ProblemCode.DAILY_COUNT_NOT_A_NUMBER, item, bracket.label()));
        }
        String digits = digits(number);
        boolean isNegative = number.startsWith("-") && !digits.equals("0");
        if (isNegative || digits.length() > MOST_DIGITS) {
            return Optional.of(Problem.of(
                    ProblemCode.DAILY_COUNT_OUT_OF_RANGE,
                    item,
                    bracket.label(),
                    isNegative ? NEGATIVE : TOO_HIGH,
                    DailyCounts.HIGHEST));
        }
        return Optional.empty();
    }

    private static String digits(String number) {
        return LEADING_ZEROS.matcher(number.replace(",", "").replace("-", "")).replaceFirst("");
    }

    /** Digits, commas and signs in half width; nothing else is taken for a digit, such as ① or ². */
    private static String narrow(String text) {
        var narrow = new StringBuilder(text);
        for (int i = 0; i < narrow.length(); i++) {
            char letter = narrow.charAt(i);
            if (letter >= '０' && letter <= '９') {
                narrow.setCharAt(i, (char) (letter - '０' + '0'));
            } else if (letter == '，') {
                narrow.setCharAt(i, ',');
            } else if (letter == '－' || letter == '−') {
                narrow.setCharAt(i, '-');
            }
        }
        return narrow.toString();
    }
}
