/**
 * Encryption of what HER-SYS（新型コロナウイルス感染者等情報把握・管理支援システム）stores: a cipher and a blind index over
 * Google Tink, and a ring of keys that is changed while programs run. Passwords are hashed with Argon2id of Bouncy Castle,
 * and authenticator apps verified.
 */
module org.hersys.adapters.security {
    requires static org.jspecify;
    requires transitive org.hersys.core;
    requires com.google.crypto.tink;
    requires org.bouncycastle.provider;

    exports org.hersys.adapters.security;
}
