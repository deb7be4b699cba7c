package org.hersys.adapters.jdbc;

import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;

class ClashOnH2Test extends ClashContract {

    @Override
    TestDatabase database() {
        return Databases.h2().migrated();
    }
}
