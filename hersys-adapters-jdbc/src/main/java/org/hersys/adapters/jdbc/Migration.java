package org.hersys.adapters.jdbc;

import static java.util.Objects.requireNonNull;

/**
 * One step of the schema (移行の段階). Immutable.
 *
 * @param version its number; migrations run in the order of their numbers
 * @param name what it is about, in small letters and underscores
 */
public record Migration(int version, String name) {

    /**
     * Checks that nothing is missing.
     *
     * @param version its number
     * @param name what it is about
     */
    public Migration {
        requireNonNull(name, "name");
    }

    /** The number and the name, as in the file's: {@code V001__cases_and_notifications}. */
    @Override
    public String toString() {
        return Migrations.fileName(this);
    }
}
