package org.hersys.examples.cli.rows;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hersys.regime.NotificationFacts;
import org.hersys.text.BilingualText;

/**
 * Persons in a CSV file.
 *
 * <p>Rows are counted as a spreadsheet counts them: the header is row 1, blank rows count, a cell of several lines is one
 * row.
 */
final class CsvRows implements RowSource<NotificationFacts> {

    private final CloseableIterator<CsvRecord> records;
    private final CsvProfile profile;
    private final List<String> header;
    private long row;

    /**
     * Reads the header.
     *
     * @throws UnreadableInputException if a column of the profile is missing
     */
    CsvRows(InputStream in, Charset encoding, CsvProfile profile) throws IOException {
        this.records = CsvReader.builder()
                .skipEmptyLines(false)
                // Else a forgotten quotation mark would swallow the rest of the file.
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new InputStreamReader(in, encoding))
                .iterator();
        this.profile = profile;
        this.header = header();
    }

    private List<String> header() throws IOException {
        var names = new ArrayList<String>();
        record().ifPresent(record -> record.getFields()
                .forEach(name -> names.add(name.replace("\uFEFF", "").strip())));
        var missing = profile.columns().stream()
                .filter(column -> !names.contains(column))
                .toList();
        if (!missing.isEmpty()) {
            throw new UnreadableInputException(BilingualText.of(
                            "CSVファイルに必要な列がありません：{0}（文字コードが異なる場合は --encoding を指定してください）",
                            "The CSV file lacks columns: {0} (if it is in another encoding, give --encoding)")
                    .with(String.join(", ", missing)));
        }
        return names;
    }

    @Override
    public Optional<Row<NotificationFacts>> next() throws IOException {
        var record = record();
        while (record.isPresent() && isBlank(record.get())) {
            record = record();
        }
        return record.map(this::read);
    }

    private Optional<CsvRecord> record() throws IOException {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            row++;
            return Optional.of(records.next());
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } catch (CsvParseException broken) {
            throw new UnreadableInputException(
                    BilingualText.of("CSVファイルの{0}行目より後を読み取れません。", "The CSV file cannot be read after row {0}.")
                            .with(row));
        }
    }

    private static boolean isBlank(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank);
    }

    private Row<NotificationFacts> read(CsvRecord record) {
        var cells = new CsvCells(cells(record));
        var problems = new RowProblems(profile.columns());
        var outcome = profile.read(cells);
        cells.problems().forEach(problems::add);
        outcome.problems().forEach(problem -> problems.add(RowProblem.of(problem)));
        var id = cells.text(profile.idColumn()).map(RowId::of).orElse(RowId.NONE);
        var first = problems.first();
        return first == null ? Row.read(id, outcome.orElseThrow()) : Row.bad(id, first.at(place()));
    }

    private Map<String, String> cells(CsvRecord record) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < Math.min(header.size(), record.getFieldCount()); i++) {
            cells.putIfAbsent(header.get(i), record.getField(i));
        }
        return cells;
    }

    private BilingualText place() {
        return BilingualText.of("{0}行目：", "Row {0}:").with(row);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
