package org.hersys.adapters.jdbc.crash;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import org.hersys.adapters.jdbc.JdbcSchema;
import org.hersys.adapters.jdbc.JdbcUnitOfWork;
import org.hersys.testdatabase.TestDatabase;

/**
 * A database that several processes open, one after the other or at the same time.
 *
 * @param url its address, with user and password
 * @param schema where the tables are
 */
record SharedDatabase(String url, String schema) {

    static SharedDatabase of(TestDatabase postgres) {
        return new SharedDatabase(((HikariDataSource) postgres.dataSource()).getJdbcUrl(), postgres.schema());
    }

    /** A file, with all its tables. */
    static SharedDatabase h2(Path folder, String settings) {
        var shared = new SharedDatabase("jdbc:h2:file:" + folder.resolve("hersys") + settings, "hersys");
        try (var pool = shared.open(2)) {
            JdbcSchema.of(pool).migrate();
        }
        return shared;
    }

    HikariDataSource open(int connections) {
        var settings = new HikariConfig();
        settings.setJdbcUrl(url);
        settings.setMaximumPoolSize(connections);
        return new HikariDataSource(settings);
    }

    JdbcUnitOfWork storeOver(HikariDataSource pool) {
        return JdbcUnitOfWork.over(pool).schema(schema).build();
    }
}
