package org.hersys.examples.cli.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hersys.result.Outcome;
import org.hersys.result.Problem;
import org.hersys.result.ProblemCode;
import org.hersys.text.BilingualText;

/** The cells of one record by the name of their column (1行の各欄). An empty cell says nothing. */
public final class CsvCells {

    private static final BilingualText ENCODING = BilingualText.of(
            "文字コードが異なるため読み取れません。--encoding を確認してください。", "The cell is in another encoding. Check --encoding.");

    private final Map<String, String> cells;
    private final List<RowProblem> problems = new ArrayList<>();

    CsvCells(Map<String, String> cells) {
        this.cells = cells;
    }

    List<RowProblem> problems() {
        return problems;
    }

    /** The text of a cell without the blanks around it; empty where there is none. */
    Optional<String> text(String column) {
        String text = cells.getOrDefault(column, "").strip();
        if (text.indexOf('\uFFFD') >= 0) {
            problems.add(RowProblem.invalid(column, ENCODING));
            return Optional.empty();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The parts of a cell that lists several things. */
    List<String> texts(String column) {
        return text(column).stream()
                .flatMap(text -> Stream.of(text.split("[;；]")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** What a reader makes of a cell; a cell that it cannot read is a problem. */
    <R> Optional<R> read(String column, BilingualText hint, Function<String, Optional<R>> reader) {
        return text(column).flatMap(text -> {
            var found = reader.apply(text);
            if (found.isEmpty()) {
                problems.add(RowProblem.invalid(column, hint));
            }
            return found;
        });
    }

    /** What a reader of the library makes of a cell. */
    <R> Optional<R> read(String column, Function<String, Outcome<R>> reader) {
        return text(column)
                .flatMap(text -> reader.apply(text).fold(Optional::of, found -> {
                    found.stream()
                            .map(RowProblem::of)
                            .map(problem -> new RowProblem(problem.code(), column, problem.message()))
                            .forEach(problems::add);
                    return Optional.empty();
                }));
    }

    /** One of some words. */
    <R> Optional<R> oneOf(String column, Map<String, R> words) {
        var hint = BilingualText.of("次のいずれかを記載してください：{0}", "Write one of: {0}").with(String.join("・", words.keySet()));
        return read(column, hint, text -> Optional.ofNullable(words.get(text)));
    }

    /** The day of diagnosis could not be read, or there is none. */
    static <R> Outcome<R> withoutDay(String column) {
        return Outcome.refused(Problem.of(ProblemCode.DIAGNOSED_ON_MISSING, column));
    }
}
