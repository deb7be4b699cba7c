package org.hersys.adapters.jdbc;

import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;

class VersionsOnH2Test extends VersionsContract {

    @Override
    TestDatabase database() {
        return Databases.h2();
    }
}
