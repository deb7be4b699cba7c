package org.hersys.adapters.jdbc;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/** The schema in which the tables are. Never quoted, so that each database may fold it as it does. */
record SchemaName(String value) {

    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z0-9_]{0,62}");
    private static final Pattern WRITTEN = Pattern.compile("\\bhersys\\.");

    static final SchemaName DEFAULT = new SchemaName("hersys");

    SchemaName {
        if (!IDENTIFIER.matcher(requireNonNull(value, "value")).matches()) {
            throw new IllegalArgumentException(
                    "the name of a schema must be a small letter and at most 62 small letters, digits and underscores");
        }
    }

    /** The same SQL for this schema. */
    String in(String sql) {
        return WRITTEN.matcher(sql).replaceAll(value + ".");
    }
}
