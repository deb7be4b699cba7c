package org.hersys.adapters.jdbc;

import org.hersys.testdatabase.Databases;
import org.hersys.testdatabase.TestDatabase;

class SchemaOnH2LikePostgresTest extends SchemaContract {

    @Override
    TestDatabase database() {
        return Databases.h2LikePostgres();
    }
}
