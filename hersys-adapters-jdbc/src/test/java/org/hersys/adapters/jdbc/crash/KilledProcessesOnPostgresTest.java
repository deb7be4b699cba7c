package org.hersys.adapters.jdbc.crash;

import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;
import org.junit.jupiter.api.AfterEach;

class KilledProcessesOnPostgresTest extends KilledProcessesContract {

    private final TestDatabase database = Databases.postgres().migrated();

    @AfterEach
    void remove() {
        database.close();
    }

    @Override
    int rounds() {
        return 20;
    }

    @Override
    int patients() {
        return 5_000;
    }

    @Override
    SharedDatabase database() {
        return SharedDatabase.of(database);
    }
}
