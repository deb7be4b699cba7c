package org.hersys.adapters.jdbc;

import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;

class VersionsOnPostgresTest extends VersionsContract {

    @Override
    TestDatabase database() {
        return Databases.postgres();
    }
}
