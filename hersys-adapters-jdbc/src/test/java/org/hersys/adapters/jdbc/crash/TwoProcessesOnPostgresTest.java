package org.hersys.adapters.jdbc.crash;

import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;
import org.junit.jupiter.api.AfterEach;

class TwoProcessesOnPostgresTest extends TwoProcessesContract {

    private final TestDatabase database = Databases.postgres().migrated();

    @AfterEach
    void remove() {
        database.close();
    }

    @Override
    SharedDatabase database() {
        return SharedDatabase.of(database);
    }
}
