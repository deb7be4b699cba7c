package org.hersys.adapters.jdbc;

import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;

class JoiningOnPostgresTest extends JoiningContract {

    @Override
    TestDatabase database() {
        return Databases.postgres().migrated();
    }
}
