package org.hersys.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hersys.regime.ReportingRegimes;
import org.hersys.testkit.DecisionTable;

/** The tables of the law, in the folder {@code law} of the test resources. */
final class LawTables {

    private static final List<String> NAMES = List.of(
            "editions.md", "early-starts.md", "four-groups.md", "unknowns.md", "daily-report.md", "instructions.md");

    private LawTables() {}

    static Stream<DecisionTable> all() {
        return NAMES.stream().map(LawTables::path).map(DecisionTable::fromMarkdown);
    }

    /** What the tables say of a law, table by table; nothing if every row holds. */
    static List<String> failures(ReportingRegimes law) {
        return all().flatMap(table -> failure(table, law)).toList();
    }

    private static Stream<String> failure(DecisionTable table, ReportingRegimes law) {
        try {
            table.verify(law);
            return Stream.empty();
        } catch (AssertionError | IllegalArgumentException failure) {
            return Stream.of(String.valueOf(failure.getMessage()));
        }
    }

    static String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String name) {
        var table = LawTables.class.getResource("/law/" + name);
        return Path.of(URI.create(Objects.requireNonNull(table, name).toString()));
    }
}
