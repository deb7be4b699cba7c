package org.hersys.examples.cli.rows;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Objects in JSON, one a line.
 *
 * <p>Strict: one object and nothing behind it, no member twice, no member that nobody knows, no value of another type.
 *
 * @param <D> collects the members of a line
 * @param <T> what a line holds
 */
final class JsonRows<D extends RowDraft<T>, T> implements RowSource<T> {

    private static final JsonFactory JSON = new JsonFactory();

    private final Utf8Lines lines;
    private final JsonMembers<D> members;
    private final Supplier<D> draft;

    JsonRows(Utf8Lines lines, JsonMembers<D> members, Supplier<D> draft) {
        this.lines = lines;
        this.members = members;
        this.draft = draft;
    }

    @Override
    public Optional<Row<T>> next() throws IOException {
        return lines.next().map(this::read);
    }

    private Row<T> read(Line line) {
        var problems = new RowProblems(members.names());
        if (line.fault() != null) {
            problems.add(RowProblem.broken(line.fault()));
        }
        D row = draft.get();
        read(line.text(), row, problems);
        var outcome = row.finish();
        outcome.problems().forEach(problem -> problems.add(RowProblem.of(problem)));
        var first = problems.first();
        if (first == null) {
            return Row.read(row.id(), outcome.orElseThrow());
        }
        return Row.bad(row.id().isSpoilt() ? RowId.NONE : row.id(), first);
    }

    private void read(String text, D row, RowProblems problems) {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                problems.add(RowProblem.broken());
                return;
            }
            members.read(parser, "", row, problems);
            if (parser.nextToken() != null) {
                problems.add(RowProblem.broken());
            }
        } catch (JsonProcessingException broken) {
            problems.add(RowProblem.broken());
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory must be readable", impossible);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
