package org.hersys.adapters.jdbc;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Statements as the database gets them: written with the schema {@code hersys}, sent with the one that was chosen. Each
 * statement is one text for the whole life of a store, by which drivers find what they have prepared.
 */
final class Sql {

    private final Dialect dialect;
    private final SchemaName schema;
    private final WriteTurn turn;
    private final Map<String, String> statements = new ConcurrentHashMap<>();
    private final Map<String, String> insertsUnlessThere = new ConcurrentHashMap<>();

    Sql(Dialect dialect, SchemaName schema) {
        this.dialect = dialect;
        this.schema = schema;
        this.turn = WriteTurn.of(dialect, schema);
    }

    Dialect dialect() {
        return dialect;
    }

    WriteTurn turn() {
        return turn;
    }

    boolean isLocking(String written) {
        return written.contains("FOR UPDATE");
    }

    String statement(String written) {
        return statements.computeIfAbsent(written, schema::in);
    }

    String insertUnlessThere(String written) {
        return insertsUnlessThere.computeIfAbsent(written, insert -> dialect.unlessThere(schema.in(insert)));
    }
}
