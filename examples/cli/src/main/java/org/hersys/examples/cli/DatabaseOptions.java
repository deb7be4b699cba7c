package org.hersys.examples.cli;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import javax.sql.DataSource;
import org.hersys.adapters.jdbc.JdbcSchema;
import org.hersys.adapters.jdbc.JdbcUnitOfWork;
import org.hersys.port.UnitOfWork;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Which database a command works on (データベースのオプション). The password comes from the environment only: the arguments of a
 * process can be read by everybody on the machine.
 */
final class DatabaseOptions {

    /** The variable that holds the password. */
    static final String PASSWORD = "HERSYS_DB_PASSWORD";

    private static final String POSTGRESQL = "jdbc:postgresql:";
    private static final String H2 = "jdbc:h2:";
    private static final String ONLY_IF_THERE = ";IFEXISTS=TRUE";

    private static final BilingualText UNKNOWN_PRODUCT =
            BilingualText.of("--url は {0} 又は {1} で始まらなければなりません。", "--url must begin with {0} or {1}");

    private static final BilingualText URL_BROKEN =
            BilingualText.of("--url の書き方が誤っています。", "--url is not written as the driver wants it");

    private static final BilingualText SCHEMA_NAME = BilingualText.of(
            "--schema は英小文字で始まる63文字以内の英小文字・数字・下線でなければなりません。",
            "--schema must be a small letter and at most 62 small letters, digits and underscores");

    private static final BilingualText OLDER = BilingualText.of(
            "スキーマ {0} は版 {1} ですが、版 {2} が必要です。先に hersys migrate を実行してください。",
            "the schema {0} is of version {1}, but version {2} is needed: run hersys migrate first");

    private static final BilingualText NEWER = BilingualText.of(
            "スキーマ {0} は版 {1} で、このプログラムが扱える版 {2} より新しいものです。新しいプログラムを使ってください。",
            "the schema {0} is of version {1}, newer than version {2}, the last this programme knows: use a newer one");

    @Option(names = "--url", required = true, paramLabel = "JDBC-URL")
    private String url = "";

    @Option(names = "--user", paramLabel = "NAME")
    private @Nullable String user;

    @Option(names = "--schema", paramLabel = "NAME")
    private String schema = "hersys";

    @Option(names = "--plain-host", paramLabel = "HOST")
    private List<String> plainHosts = List.of();

    String schema() {
        return schema;
    }

    /** The tables of a database that may be made, if it is a file that is not there; of no newer version than is known. */
    JdbcSchema tablesToMake(Shell shell) {
        return tables(connected(dataSource(shell, url)));
    }

    /** The tables of a database that is there; of no newer version than is known. */
    JdbcSchema tables(Shell shell) {
        return tables(existing(shell));
    }

    /** The store, whose tables are of the newest version. */
    UnitOfWork store(Shell shell) {
        var dataSource = existing(shell);
        var status = tables(dataSource).status();
        if (!status.isCurrent()) {
            throw new DatabaseException(OLDER.with(schema, status.installed(), status.newest()));
        }
        var store = JdbcUnitOfWork.over(dataSource).schema(schema);
        plainHosts.forEach(store::allowPlainConnectionTo);
        return store.build();
    }

    private JdbcSchema tables(DataSource dataSource) {
        var tables = named(dataSource);
        var status = tables.status();
        if (status.installed() > status.newest()) {
            throw new DatabaseException(NEWER.with(schema, status.installed(), status.newest()));
        }
        return tables;
    }

    private JdbcSchema named(DataSource dataSource) {
        try {
            var tables = JdbcSchema.of(dataSource).named(schema);
            for (var host : plainHosts) {
                tables = tables.allowPlainConnectionTo(host);
            }
            return tables;
        } catch (IllegalArgumentException ofAnotherForm) {
            throw new DatabaseException(SCHEMA_NAME);
        }
    }

    /** H2 would make an empty database of a name that was mistyped. */
    private DataSource existing(Shell shell) {
        boolean mayBeMade = url.startsWith(H2) && !url.toUpperCase(Locale.ROOT).contains(";IFEXISTS=");
        return connected(dataSource(shell, mayBeMade ? url + ONLY_IF_THERE : url));
    }

    /** Connects once, since what is wrong with that is the user's to mend. */
    private static DataSource connected(DataSource dataSource) {
        try {
            dataSource.getConnection().close();
            return dataSource;
        } catch (SQLException failed) {
            throw new DatabaseException(ConnectionFailure.of(failed));
        }
    }

    private DataSource dataSource(Shell shell, String wanted) {
        if (!wanted.startsWith(POSTGRESQL) && !wanted.startsWith(H2)) {
            throw new DatabaseException(UNKNOWN_PRODUCT.with(POSTGRESQL, H2));
        }
        requireThatADriverKnows(wanted);
        var properties = new Properties();
        if (user != null) {
            properties.setProperty("user", user);
        }
        shell.variable(PASSWORD).ifPresent(password -> properties.setProperty("password", password));
        return new DriverDataSource(wanted, properties);
    }

    private static void requireThatADriverKnows(String wanted) {
        try {
            DriverManager.getDriver(wanted);
        } catch (SQLException noneDoes) {
            throw new DatabaseException(URL_BROKEN);
        }
    }
}
