/**
 * Encryption of what HER-SYS（新型コロナウイルス感染者等情報把握・管理支援システム）stores: a cipher and a blind index over
 * Google Tink, and a ring of keys that is changed while programs run.
 */
module org.hersys.adapters.security {
    requires static org.jspecify;
    requires transitive org.hersys.core;
    requires com.google.crypto.tink;

    exports org.hersys.adapters.security;
}
