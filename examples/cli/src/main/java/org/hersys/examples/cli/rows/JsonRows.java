package org.hersys.examples.cli.rows;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hersys.json.HersysJson;
import org.hersys.json.JsonRow;
import org.hersys.result.Outcome;

/**
 * Objects in JSON, one a line, as the library reads them.
 *
 * <p>Strict: one object and nothing behind it, no member twice, no member that nobody knows, no value of another type.
 *
 * @param <D> the document of a line
 * @param <T> what is made of it
 */
final class JsonRows<D, T> implements RowSource<T> {

    private static final HersysJson JSON = HersysJson.standard();

    private final Utf8Lines lines;
    private final Class<D> type;
    private final String[] besides;
    private final Function<JsonRow<D>, Outcome<T>> finish;

    /**
     * Reads documents with members beside them.
     *
     * @param finish what is made of document and members, or every problem
     * @param besides the members beside the document, the id first
     */
    JsonRows(Utf8Lines lines, Class<D> type, Function<JsonRow<D>, Outcome<T>> finish, String... besides) {
        this.lines = lines;
        this.type = type;
        this.finish = finish;
        this.besides = besides;
    }

    /** Reads documents with nothing but an id beside them. */
    static <T> JsonRows<T, T> of(Utf8Lines lines, Class<T> type) {
        return new JsonRows<>(lines, type, JsonRow::document, RowId.MEMBER);
    }

    @Override
    public Optional<Row<T>> next() throws IOException {
        return lines.next().map(this::read);
    }

    private Row<T> read(Line line) {
        var row = JSON.readRow(type, line.text(), besides);
        // The members have an order already: that of the description.
        var problems = new RowProblems(List.of());
        if (line.fault() != null) {
            problems.add(RowProblem.broken(line.fault()));
        }
        var id = RowId.of(row, problems);
        var outcome = finish.apply(row);
        outcome.problems().forEach(problem -> problems.add(RowProblem.of(problem)));
        var first = problems.first();
        if (first == null) {
            return Row.read(id, outcome.orElseThrow());
        }
        return Row.bad(id.isSpoilt() ? RowId.NONE : id, first);
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
