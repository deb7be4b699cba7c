package org.hersys.adapters.jdbc;

import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;

class ClashOnPostgresTest extends ClashContract {

    @Override
    TestDatabase database() {
        return Databases.postgres().migrated();
    }
}
