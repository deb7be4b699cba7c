package org.hersys.validation.reading;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.text.BilingualText;

/**
 * Reads numbers as people type them（数値の読み取り）: 「１，２３４」, 1,234, 98%, 36.5℃.
 *
 * <p>In full and half width. A comma parts thousands and nothing else, a point parts decimals and nothing else, whatever the
 * machine's country is: 36,5 is refused and never read as 365. Immutable.
 */
public final class NumberReader {

    private static final Pattern NUMBER =
            Pattern.compile("([-+]?(?:[0-9]{1,15}|[0-9]{1,3}(?:,[0-9]{3}){1,4})(?:\\.[0-9]{1,15})?)([^0-9.,+-]*)");
    private static final BilingualText WHOLE =
            BilingualText.of("{0}から{1}までの整数を入力してください。", "Give a whole number from {0} to {1}.");
    private static final BilingualText DECIMAL =
            BilingualText.of("{0}から{1}までの数を入力してください。", "Give a number from {0} to {1}.");

    private final BigDecimal lowest;
    private final BigDecimal highest;
    private final Set<String> units;

    private NumberReader(BigDecimal lowest, BigDecimal highest, Set<String> units) {
        this.lowest = lowest;
        this.highest = highest;
        this.units = units;
    }

    /**
     * A reader of numbers within bounds.
     *
     * @param lowest the lowest number
     * @param highest the highest number, which belongs to them
     * @return the reader
     * @throws IllegalArgumentException if the lowest is above the highest
     */
    public static NumberReader between(BigDecimal lowest, BigDecimal highest) {
        if (lowest.compareTo(highest) > 0) {
            throw new IllegalArgumentException("lowest must not be above highest: " + lowest + ", " + highest);
        }
        return new NumberReader(lowest, highest, Set.of(""));
    }

    /**
     * A reader of numbers within bounds.
     *
     * @param lowest the lowest number
     * @param highest the highest number, which belongs to them
     * @return the reader
     * @throws IllegalArgumentException if the lowest is above the highest
     */
    public static NumberReader between(int lowest, int highest) {
        return between(BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest));
    }

    /**
     * The same reader, for numbers that may carry a unit.
     *
     * @param allowed what may stand behind the number, in any width and case, for example 「歳」
     * @return the reader; without a unit the number is still read
     */
    public NumberReader withUnits(String... allowed) {
        var all = Stream.concat(units.stream(), Stream.of(allowed).map(Width::word))
                .collect(Collectors.toUnmodifiableSet());
        return new NumberReader(lowest, highest, all);
    }

    /**
     * Reads a whole number.
     *
     * @param text what was typed
     * @return the number, or the problem {@code NUMBER_UNREADABLE} of the item {@code number}
     * @throws IllegalStateException if the bounds are not within those of an {@code int}
     */
    public Outcome<Integer> whole(String text) {
        return read(text, WHOLE).fold(this::asWhole, Outcome::refused);
    }

    private Outcome<Integer> asWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0 ? refused(WHOLE) : Outcome.accepted(number.intValueExact());
    }

    /**
     * Reads a number, whole or decimal.
     *
     * @param text what was typed
     * @return the number, or the problem {@code NUMBER_UNREADABLE} of the item {@code number}
     */
    public Outcome<BigDecimal> decimal(String text) {
        return read(text, DECIMAL);
    }

    private Outcome<BigDecimal> read(String text, BilingualText hint) {
        var matcher = NUMBER.matcher(Width.figures(requireNonNull(text, "text")));
        if (!matcher.matches() || !units.contains(Width.word(matcher.group(2)))) {
            return refused(hint);
        }
        var number = new BigDecimal(matcher.group(1).replace(",", ""));
        return number.compareTo(lowest) < 0 || number.compareTo(highest) > 0 ? refused(hint) : Outcome.accepted(number);
    }

    private <T> Outcome<T> refused(BilingualText hint) {
        return Outcome.refused(Problem.of(
                ReadingCodes.NUMBER_UNREADABLE, "number", hint.with(lowest.toPlainString(), highest.toPlainString())));
    }
}
