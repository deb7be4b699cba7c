/**
 * The store of HER-SYS（新型コロナウイルス感染者等情報把握・管理支援システム） in a relational database, H2 or PostgreSQL: plain SQL over
 * the host's {@code DataSource}, and numbered migrations that run when they are asked for.
 */
module org.hersys.adapters.jdbc {
    requires transitive java.sql;
    requires transitive org.hersys.core;
    requires org.hersys.json;
    requires static transitive org.jspecify;

    exports org.hersys.adapters.jdbc;
}
