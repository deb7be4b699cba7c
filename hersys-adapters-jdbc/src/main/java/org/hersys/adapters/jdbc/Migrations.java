package org.hersys.adapters.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All migrations there are, and their scripts. */
final class Migrations {

    private static final List<Migration> ALL = List.of(
            new Migration(1, "cases_and_notifications"),
            new Migration(2, "audit_trail"),
            new Migration(3, "outbox"),
            new Migration(4, "search"),
            new Migration(5, "daily_reports"),
            new Migration(6, "message_order"),
            new Migration(7, "accounts"),
            new Migration(8, "audit_subject"),
            new Migration(9, "open_queries"));

    private Migrations() {}

    static List<Migration> all() {
        return ALL;
    }

    static int newest() {
        return ALL.size();
    }

    static Migration of(int version) {
        if (version < 1 || version > newest()) {
            throw new IllegalArgumentException(
                    "a version of the schema must be from 1 to " + newest() + ", but was " + version);
        }
        return ALL.get(version - 1);
    }

    static String fileName(Migration migration) {
        return String.format(Locale.ROOT, "V%03d__%s", migration.version(), migration.name());
    }

    /** What both databases run, then what only this one does. */
    static String script(Migration migration, Dialect dialect, SchemaName schema) {
        String common = resource(fileName(migration) + ".sql").orElseThrow();
        String own = resource(fileName(migration) + "." + dialect.fileName() + ".sql")
                .orElse("");
        return schema.in(common + own);
    }

    /** The statements of a script, each of which ends with a semicolon at the end of a line. */
    static List<String> statements(String script) {
        String withoutComments =
                script.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        var statements = new ArrayList<String>();
        Stream.of(withoutComments.split(";\n|;$", -1))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .forEach(statements::add);
        return List.copyOf(statements);
    }

    private static Optional<String> resource(String file) {
        try (var stream = Migrations.class.getResourceAsStream("migrations/" + file)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("a script of the library must be readable: " + file, unreadable);
        }
    }
}
