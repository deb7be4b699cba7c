package org.hersys.adapters.jdbc;

import java.util.List;
import org.hersys.adapters.jdbc.Documents.Place;

/** A table whose documents may be sealed, walked through in the order of its key. */
final class SealedTable {

    private final String name;
    private final String after;
    private final boolean changes;
    private final String lock;
    private final String replace;

    private SealedTable(String name, String table, String id, boolean changes) {
        this.name = name;
        this.changes = changes;
        this.lock = statement(table, id, "SELECT 1 FROM hersys.{table} WHERE {id} = ? AND version = ? FOR UPDATE");
        this.after = statement(table, id, """
                SELECT {id}, version, document FROM hersys.{table}
                WHERE {id} > ? OR ({id} = ? AND version > ?)
                ORDER BY {id}, version LIMIT ?""");
        this.replace = statement(table, id, "UPDATE hersys.{table} SET document = ? WHERE {id} = ? AND version = ?");
    }

    /** A table that keeps every version in another one of its name, which are never changed, only deleted. */
    static SealedTable ofVersions(String name, String id) {
        return new SealedTable(name, name + "_version", id, false);
    }

    /** A table that keeps the last version of each row. */
    static SealedTable ofRows(String name, String id) {
        return new SealedTable(name, name, id, true);
    }

    private static String statement(String table, String id, String template) {
        return template.replace("{table}", table).replace("{id}", id);
    }

    /** A document where it stands. */
    static final class Row {
        private final Place place;
        private final byte[] column;

        private Row(Place place, byte[] column) {
            this.place = place;
            this.column = column;
        }

        Place place() {
            return place;
        }

        byte[] column() {
            return column;
        }
    }

    String name() {
        return name;
    }

    List<Row> after(Session session, Place last, int most) {
        return session.list(
                after,
                each -> each.uuid(last.id())
                        .uuid(last.id())
                        .number(last.version())
                        .number(most),
                row -> new Row(new Place(name, Columns.uuid(row, 1), row.getLong(2)), row.getBytes(3)));
    }

    /** Unless it was deleted or changed meanwhile: whoever changed it has sealed it as it is sealed now. */
    boolean replace(Session session, Row row, byte[] column) {
        var id = row.place().id();
        long version = row.place().version();
        // H2 may let two change a row at once, unless it was locked before; see VersionedTable.
        boolean isThere = !changes || session.exists(lock, each -> each.uuid(id).number(version));
        return isThere
                && session.change(replace, each -> each.bytes(column).uuid(id).number(version)) == 1;
    }
}
