package org.hersys.adapters.jdbc;

import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;
import org.junit.jupiter.api.AfterAll;

class AccountsOnPostgresTest extends AccountsContract {

    private static final TestDatabase DATABASE = Databases.postgres().migrated();

    @AfterAll
    static void remove() {
        DATABASE.close();
    }

    @Override
    TestDatabase database() {
        return DATABASE;
    }
}
