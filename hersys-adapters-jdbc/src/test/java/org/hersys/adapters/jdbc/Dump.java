package org.hersys.adapters.jdbc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.hersys.testdatabase.TestDatabase;

/** All that somebody sees who has the database and not the keys: bytes, one character each. */
final class Dump {

    private static final String TABLES =
            "SELECT table_name FROM information_schema.tables WHERE LOWER(table_schema) = ?";

    private final String bytes;

    private Dump(String bytes) {
        this.bytes = bytes;
    }

    static Dump ofText(String text) {
        return new Dump(new String(text.getBytes(UTF_8), ISO_8859_1));
    }

    /** Every column of every row of every table. */
    static Dump of(TestDatabase database) throws SQLException {
        var all = new StringBuilder();
        try (var connection = database.dataSource().getConnection()) {
            for (var table : tables(connection, database.schema())) {
                try (var statement = connection.createStatement();
                        var rows = statement.executeQuery("SELECT * FROM " + database.schema() + "." + table)) {
                    append(all, rows);
                }
            }
        }
        return new Dump(all.toString());
    }

    /** Every file of a folder. */
    static Dump of(Path folder) throws IOException {
        var all = new StringBuilder();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), ISO_8859_1)).append('\n');
            }
        }
        return new Dump(all.toString());
    }

    private static List<String> tables(Connection connection, String schema) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.prepareStatement(TABLES)) {
            statement.setString(1, schema);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
        }
        return tables;
    }

    private static void append(StringBuilder all, ResultSet rows) throws SQLException {
        var columns = rows.getMetaData();
        while (rows.next()) {
            for (int each = 1; each <= columns.getColumnCount(); each++) {
                int type = columns.getColumnType(each);
                boolean isBinary = type == Types.BINARY || type == Types.VARBINARY || type == Types.LONGVARBINARY;
                var text = rows.getString(each);
                if (text != null) {
                    all.append(new String(isBinary ? rows.getBytes(each) : text.getBytes(UTF_8), ISO_8859_1))
                            .append('\n');
                }
            }
        }
    }

    boolean shows(String value) {
        return forms(value).anyMatch(bytes::contains);
    }

    List<String> shown(Collection<String> values) {
        return values.stream().filter(this::shows).toList();
    }

    /** A value as it may stand there: in three encodings, in hexadecimal digits, within something in Base64. */
    static Stream<String> forms(String value) {
        var utf8 = value.getBytes(UTF_8);
        var encoded = Stream.of(utf8, value.getBytes(UTF_16BE), value.getBytes(UTF_16LE))
                .map(each -> new String(each, ISO_8859_1));
        var digits = Stream.of(HexFormat.of(), HexFormat.of().withUpperCase()).map(hex -> hex.formatHex(utf8));
        var base64 = Stream.of(0, 1, 2).map(before -> withinBase64(utf8, before));
        return Stream.of(encoded, digits, base64).flatMap(each -> each);
    }

    /** What does not depend on the bytes before and after. */
    private static String withinBase64(byte[] value, int before) {
        var shifted = new byte[before + value.length];
        System.arraycopy(value, 0, shifted, before, value.length);
        var text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        return text.substring(before == 0 ? 0 : before + 1, text.length() - 1);
    }
}
