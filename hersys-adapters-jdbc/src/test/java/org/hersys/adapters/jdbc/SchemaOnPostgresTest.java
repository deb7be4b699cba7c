package org.hersys.adapters.jdbc;

import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;

class SchemaOnPostgresTest extends SchemaContract {

    @Override
    TestDatabase database() {
        return Databases.postgres();
    }
}
