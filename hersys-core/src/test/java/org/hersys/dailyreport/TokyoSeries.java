package org.hersys.dailyreport;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Tokyo's published positives by age group, one row a day; where they come from stands beside the file. */
final class TokyoSeries {

    private TokyoSeries() {}

    static List<DatedCounts> read() {
        return rows().map(row -> new DatedCounts(
                        LocalDate.parse(row[0]),
                        DailyCounts.inOrder(
                                Stream.of(row).skip(2).map(Integer::valueOf).toList())))
                .toList();
    }

    static long totalOf(LocalDate day) {
        return rows().filter(row -> row[0].equals(day.toString()))
                .mapToLong(row -> Long.parseLong(row[1]))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String[]> rows() {
        var file = requireNonNull(TokyoSeries.class.getResourceAsStream("tokyo-positives-2022-09-27.csv"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",", -1)).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
