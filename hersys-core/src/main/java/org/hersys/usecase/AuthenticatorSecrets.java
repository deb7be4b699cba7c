package org.hersys.usecase;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import org.hersys.account.LoginId;
import org.hersys.port.FieldCipher;

/** The secrets of authenticator apps, sealed for their accounts. */
final class AuthenticatorSecrets {

    private AuthenticatorSecrets() {}

    static String seal(FieldCipher cipher, LoginId account, byte[] secret) {
        return Base64.getEncoder().encodeToString(cipher.encrypt(secret, context(account)));
    }

    static byte[] open(FieldCipher cipher, LoginId account, String sealed) {
        return cipher.decrypt(Base64.getDecoder().decode(sealed), context(account));
    }

    private static byte[] context(LoginId account) {
        return ("authenticator " + account.value()).getBytes(US_ASCII);
    }
}
