package org.hersys.testkit;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hersys.law.Truth;

/**
 * What people write into a cell.
 *
 * <p>Where it cannot be read, the message says what could be and does not repeat it: tables may hold birth dates.
 */
final class TableCell {

    private static final String NOTHING = "-";

    private static final Map<String, Truth> YES_AND_NO = Map.of(
            "yes", Truth.YES, "true", Truth.YES, "有", Truth.YES, "はい", Truth.YES, "no", Truth.NO, "false", Truth.NO,
            "無", Truth.NO, "いいえ", Truth.NO);

    private TableCell() {}

    /** Whether it says that nobody knows. */
    static boolean isUnknown(String cell) {
        return cell.isEmpty() || isNothing(cell);
    }

    /** Whether it says that there is nothing. */
    static boolean isNothing(String cell) {
        return cell.equals(NOTHING);
    }

    static Truth yesOrNo(String cell) {
        Truth truth = YES_AND_NO.get(cell.toLowerCase(Locale.ROOT));
        if (truth == null) {
            throw new IllegalArgumentException("must be yes, no or - (unknown)");
        }
        return truth;
    }

    static LocalDate date(String cell) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("must be a date such as 2022-09-26", e);
        }
    }

    static int number(String cell) {
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("must be a number", e);
        }
    }

    static <E extends Enum<?>> E constant(Collection<E> constants, String cell) {
        return constants.stream()
                .filter(constant -> constant.name().equals(cell))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of " + constants));
    }

    static List<String> codes(String cell) {
        return isNothing(cell) ? List.of() : List.of(cell.split("[\\s,]+"));
    }

    /** What a cell says, or empty after saying where it cannot be read. */
    static <T> Optional<T> read(
            TableSheet.Cells cells, String heading, Function<String, T> reader, Collection<String> errors) {
        try {
            return Optional.of(reader.apply(cells.get(heading)));
        } catch (IllegalArgumentException e) {
            errors.add("line " + cells.line() + ", column " + heading + ": " + e.getMessage());
            return Optional.empty();
        }
    }
}
