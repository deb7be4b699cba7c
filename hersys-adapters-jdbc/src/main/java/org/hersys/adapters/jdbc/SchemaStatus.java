package org.hersys.adapters.jdbc;

import java.util.List;

/**
 * Which version of the schema a database has (スキーマの状態). Immutable.
 *
 * @param installed the version that is installed; 0 if there is none
 * @param newest the version that this release of the library works with
 * @param pending the migrations from one to the other
 */
public record SchemaStatus(int installed, int newest, List<Migration> pending) {

    /**
     * Copies the list.
     *
     * @param installed the version that is installed
     * @param newest the version that this release works with
     * @param pending the migrations from one to the other
     */
    public SchemaStatus {
        pending = List.copyOf(pending);
    }

    static SchemaStatus of(int installed) {
        return new SchemaStatus(
                installed,
                Migrations.newest(),
                Migrations.all().stream()
                        .filter(migration -> migration.version() > installed)
                        .toList());
    }

    /**
     * Whether the store works with it.
     *
     * @return true if the newest version is installed
     */
    public boolean isCurrent() {
        return installed == newest;
    }
}
