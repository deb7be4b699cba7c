package org.hersys.adapters.jdbc;

import org.hersys.port.UnitOfWork;
import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;
import org.hersys.testkit.contract.AccountRepositoryContract;
import org.junit.jupiter.api.AfterAll;

class AccountRepositoryOnH2Test extends AccountRepositoryContract {

    private static final TestDatabase DATABASE = Databases.h2().migrated();

    @AfterAll
    static void remove() {
        DATABASE.close();
    }

    @Override
    protected UnitOfWork newStore() {
        return DATABASE.emptied().store().build();
    }
}
