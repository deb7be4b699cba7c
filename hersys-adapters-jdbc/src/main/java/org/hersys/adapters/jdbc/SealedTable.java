package org.hersys.adapters.jdbc;

import java.util.List;
import org.hersys.adapters.jdbc.Documents.Place;

/** A table of versions whose documents may be sealed, walked through in the order of its key. */
final class SealedTable {

    private final String name;
    private final String after;
    private final String replace;

    SealedTable(String name, String id) {
        this.name = name;
        this.after = """
                SELECT {id}, version, document FROM hersys.{table}_version
                WHERE {id} > ? OR ({id} = ? AND version > ?)
                ORDER BY {id}, version LIMIT ?""".replace("{table}", name).replace("{id}", id);
        this.replace = """
                UPDATE hersys.{table}_version SET document = ? WHERE {id} = ? AND version = ?""".replace("{table}", name).replace("{id}", id);
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

    /** Versions are never changed by others, only deleted. */
    boolean replace(Session session, Row row, byte[] column) {
        return session.change(
                        replace,
                        each -> each.bytes(column)
                                .uuid(row.place().id())
                                .number(row.place().version()))
                == 1;
    }
}
