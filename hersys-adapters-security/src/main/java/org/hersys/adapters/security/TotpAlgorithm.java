package org.hersys.adapters.security;

/** The hash beneath a one-time password of an authenticator app (認証アプリの算出方式), as RFC 6238 has them. */
public enum TotpAlgorithm {

    /** HMAC-SHA-1, the only one that every app knows. */
    SHA1("HmacSHA1"),

    /** HMAC-SHA-256. */
    SHA256("HmacSHA256"),

    /** HMAC-SHA-512. */
    SHA512("HmacSHA512");

    private final String mac;

    TotpAlgorithm(String mac) {
        this.mac = mac;
    }

    String mac() {
        return mac;
    }
}
