package org.hersys.examples.cli.rows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hersys.release.Moment;
import org.hersys.result.Outcome;
import org.hersys.text.BilingualText;

/**
 * The value of one member. Each method gives it as one type; where it is of another, the problem is noted and nothing is
 * given.
 */
final class JsonValue {

    private static final BilingualText TEXT = BilingualText.of("文字列としてください。", "Give a string.");
    private static final BilingualText YES_NO =
            BilingualText.of("true、false 又は null（不明）としてください。", "Give true, false, or null for unknown.");
    private static final BilingualText WHOLE_NUMBER = BilingualText.of("整数としてください。", "Give a whole number.");
    private static final BilingualText ARRAY = BilingualText.of("オブジェクトの配列としてください。", "Give an array of objects.");

    private final JsonParser parser;
    private final String item;
    private final RowProblems problems;

    JsonValue(JsonParser parser, String item, RowProblems problems) {
        this.parser = parser;
        this.item = item;
        this.problems = problems;
    }

    Optional<RowId> id() throws IOException {
        var id = RowId.read(parser);
        return id.isPresent() ? id : refuse(BilingualText.of("文字列又は数値としてください。", "Give a string or a number."));
    }

    Optional<String> text() throws IOException {
        return parser.currentToken() == JsonToken.VALUE_STRING ? Optional.of(parser.getText()) : refuse(TEXT);
    }

    Optional<Boolean> yesNo() {
        return parser.currentToken().isBoolean()
                ? Optional.of(parser.currentToken() == JsonToken.VALUE_TRUE)
                : refuse(YES_NO);
    }

    /** A whole number within bounds. */
    Optional<Integer> wholeNumber(int lowest, int highest) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            return refuse(WHOLE_NUMBER);
        }
        // By length first: a number of many digits fits no int.
        String digits = parser.getText();
        if (digits.length() <= 9) {
            int number = Integer.parseInt(digits);
            if (lowest <= number && number <= highest) {
                return Optional.of(number);
            }
        }
        return refuse(BilingualText.of("{0}から{1}までとしてください。", "It must be from {0} to {1}.")
                .with(lowest, highest));
    }

    Optional<LocalDate> date() throws IOException {
        return parsed(IsoTexts::date, IsoTexts.DATE);
    }

    Optional<LocalDateTime> dateTime() throws IOException {
        return parsed(IsoTexts::dateTime, IsoTexts.DATE_TIME);
    }

    /** A date, or a date with a time. */
    Optional<Moment> moment() throws IOException {
        return parsed(
                text -> IsoTexts.date(text)
                        .map(Moment::of)
                        .or(() -> IsoTexts.dateTime(text).map(Moment::of)),
                IsoTexts.DATE_OR_DATE_TIME);
    }

    private <R> Optional<R> parsed(Function<String, Optional<R>> read, BilingualText hint) throws IOException {
        var found =
                parser.currentToken() == JsonToken.VALUE_STRING ? read.apply(parser.getText()) : Optional.<R>empty();
        return found.isPresent() ? found : refuse(hint);
    }

    /** One of the names of an enum. */
    <E extends Enum<E>> Optional<E> oneOf(Class<E> type) throws IOException {
        return parsed(
                name -> Arrays.stream(type.getEnumConstants())
                        .filter(value -> value.name().equals(name))
                        .findFirst(),
                oneOfHint(Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private static BilingualText oneOfHint(String names) {
        return BilingualText.of("次のいずれかとしてください：{0}", "Give one of: {0}").with(names);
    }

    /** What a reader of the library makes of a text. */
    <R> Optional<R> read(Function<String, Outcome<R>> reader) throws IOException {
        return text().flatMap(text -> reader.apply(text).fold(Optional::of, found -> {
            found.forEach(problem -> problems.add(RowProblem.of(problem)));
            return Optional.empty();
        }));
    }

    /** Each element of an array of objects. */
    <D extends Draft<R>, R> Optional<List<R>> each(JsonMembers<D> members, Supplier<D> draft) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            return refuse(ARRAY);
        }
        var elements = new ArrayList<R>();
        int position = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String path = item + "[" + position++ + "]";
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                problems.add(RowProblem.invalid(path, ARRAY));
                parser.skipChildren();
                continue;
            }
            var element = draft.get();
            members.read(parser, path + ".", element, problems);
            element.finish().fold(elements::add, found -> {
                found.forEach(problem -> problems.add(RowProblem.of(problem).within(path)));
                return false;
            });
        }
        return Optional.of(elements);
    }

    private <R> Optional<R> refuse(BilingualText hint) {
        problems.add(RowProblem.invalid(item, hint));
        return Optional.empty();
    }
}
