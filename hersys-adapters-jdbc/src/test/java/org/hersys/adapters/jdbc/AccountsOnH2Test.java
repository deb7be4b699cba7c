package org.hersys.adapters.jdbc;

import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;
import org.junit.jupiter.api.AfterAll;

class AccountsOnH2Test extends AccountsContract {

    private static final TestDatabase DATABASE = Databases.h2().migrated();

    @AfterAll
    static void remove() {
        DATABASE.close();
    }

    @Override
    TestDatabase database() {
        return DATABASE;
    }
}
