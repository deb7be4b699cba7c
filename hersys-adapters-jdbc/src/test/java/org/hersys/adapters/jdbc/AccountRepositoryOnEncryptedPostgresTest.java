package org.hersys.adapters.jdbc;

import org.hersys.port.UnitOfWork;
import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;
import org.hersys.testkit.contract.AccountRepositoryContract;
import org.junit.jupiter.api.AfterAll;

class AccountRepositoryOnEncryptedPostgresTest extends AccountRepositoryContract {

    private static final TestDatabase DATABASE = Databases.postgres().migrated();
    private static final TestKeys KEYS = new TestKeys();

    @AfterAll
    static void remove() {
        DATABASE.close();
    }

    @Override
    protected UnitOfWork newStore() {
        return KEYS.encrypting(DATABASE.emptied().store()).build();
    }
}
