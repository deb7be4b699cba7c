package org.hersys.port.memory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.hersys.account.Password;
import org.hersys.port.PasswordHasher;

/**
 * Hashes passwords with PBKDF2 of the JDK (パスワードのハッシュ化), for tests and for trying out: it needs time but no memory, so that
 * who has many processors guesses fast. For use there is Argon2id in hersys-adapters-security. Safe for use by many threads.
 */
public final class InMemoryPasswordHasher implements PasswordHasher {

    private static final int USUAL_ROUNDS = 210_000;
    private static final int SALT = 16;
    private static final int BITS = 256;

    private final SecureRandom random = new SecureRandom();
    private final int rounds;
    private final String decoy;

    private InMemoryPasswordHasher(int rounds) {
        this.rounds = rounds;
        this.decoy = prefix() + base64(drawn(SALT)) + "$" + base64(drawn(BITS / Byte.SIZE));
    }

    /**
     * A hasher of 210,000 rounds.
     *
     * @return the hasher
     */
    public static InMemoryPasswordHasher standard() {
        return of(USUAL_ROUNDS);
    }

    /**
     * A hasher for tests that sign in often.
     *
     * @param rounds how many, 1 or more
     * @return the hasher
     * @throws IllegalArgumentException if there is none
     */
    public static InMemoryPasswordHasher of(int rounds) {
        if (rounds < 1) {
            throw new IllegalArgumentException("there must be a round at least, but the number was " + rounds);
        }
        return new InMemoryPasswordHasher(rounds);
    }

    @Override
    public String hash(Password password) {
        var salt = drawn(SALT);
        return prefix() + base64(salt) + "$" + base64(derive(password, salt, rounds));
    }

    @Override
    public boolean matches(Password password, String hash) {
        var parts = hash.split("\\$", -1);
        if (parts.length != 4 || !parts[0].equals("pbkdf2")) {
            return false;
        }
        var derived = derive(password, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(base64(derived).getBytes(UTF_8), parts[3].getBytes(UTF_8));
    }

    @Override
    public String decoy() {
        return decoy;
    }

    @Override
    public boolean isCurrent(String hash) {
        return hash.startsWith(prefix());
    }

    private String prefix() {
        return "pbkdf2$" + rounds + "$";
    }

    private byte[] drawn(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] derive(Password password, byte[] salt, int rounds) {
        try {
            var key = new PBEKeySpec(password.value().toCharArray(), salt, rounds, BITS);
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(key)
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java must have PBKDF2", impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
