/**
 * The JSON of HER-SYS（新型コロナウイルス感染者等情報把握・管理支援システム）: a Jackson module for the types of the domain, a
 * strict reader that tells every problem at once, and JSON Schema from the same descriptions.
 */
module org.hersys.json {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive org.hersys.core;
    requires static transitive org.jspecify;

    exports org.hersys.json;

    provides com.fasterxml.jackson.databind.Module with
            org.hersys.json.HersysModule;
}
