package org.hersys.adapters.jdbc;

import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;

class SchemaOnH2Test extends SchemaContract {

    @Override
    TestDatabase database() {
        return Databases.h2();
    }
}
