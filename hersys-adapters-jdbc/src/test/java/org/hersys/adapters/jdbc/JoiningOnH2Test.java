package org.hersys.adapters.jdbc;

import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;

class JoiningOnH2Test extends JoiningContract {

    @Override
    TestDatabase database() {
        return Databases.h2().migrated();
    }
}
