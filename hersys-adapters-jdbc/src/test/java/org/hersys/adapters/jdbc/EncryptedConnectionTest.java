package org.hersys.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import javax.sql.DataSource;
import org.hersys.port.StorageException;
import org.hersys.testdatabase.Databases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real PostgreSQL with a certificate of its own, on an address that the library does not take for this machine. */
class EncryptedConnectionTest {

    private static final String ADDRESS = "0.0.0.0";
    private static final String PASSWORD = "changeit";

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void start() throws IOException, GeneralSecurityException, InterruptedException {
        var key = keyPair("server", "ip:" + ADDRESS);
        write(
                "server.key",
                "PRIVATE KEY",
                key.getKey("server", PASSWORD.toCharArray()).getEncoded());
        write("server.crt", "CERTIFICATE", key.getCertificate("server").getEncoded());
        write(
                "other.crt",
                "CERTIFICATE",
                keyPair("other", "ip:" + ADDRESS).getCertificate("other").getEncoded());
        Files.setPosixFilePermissions(folder.resolve("server.key"), PosixFilePermissions.fromString("rw-------"));
        server = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofMinutes(2))
                .setServerConfig("ssl", "on")
                .setServerConfig("ssl_cert_file", folder.resolve("server.crt").toString())
                .setServerConfig("ssl_key_file", folder.resolve("server.key").toString())
                .start();
    }

    private static KeyStore keyPair(String alias, String name)
            throws IOException, GeneralSecurityException, InterruptedException {
        var file = folder.resolve(alias + ".p12");
        var keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        alias,
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=" + alias,
                        "-ext",
                        "san=" + name,
                        "-keystore",
                        file.toString(),
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor()).isZero();
        return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    }

    private static void write(String name, String kind, byte[] content) throws IOException {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(content);
        Files.writeString(
                folder.resolve(name), "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static DataSource database(String host, String mode, String certificate) {
        return Databases.unpooled("jdbc:postgresql://" + host + ":" + server.getPort()
                + "/postgres?user=postgres&sslmode=" + mode + "&sslrootcert=" + folder.resolve(certificate));
    }

    @Test
    void a_host_whose_certificate_is_verified_is_worked_with() {
        var verified = database(ADDRESS, "verify-full", "server.crt");
        JdbcSchema.of(verified).named("verified").migrate();
        var store = JdbcUnitOfWork.over(verified).schema("verified").build();

        assertThat(store.run(Samples.insert(1)).isAccepted()).isTrue();
        assertThat(Samples.isStored(store, 1)).isTrue();
    }

    @Test
    void a_host_of_another_name_than_its_certificate_is_not_connected_to() {
        assertThatThrownBy(() -> JdbcSchema.of(database("localhost", "verify-full", "server.crt"))
                        .status())
                .isInstanceOf(StorageException.class);
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_not_taken() {
        assertThatThrownBy(() -> JdbcSchema.of(database(ADDRESS, "verify-full", "other.crt"))
                        .status())
                .isInstanceOf(StorageException.class);
    }

    @Test
    void encryption_without_looking_at_the_host_is_not_enough_for_the_tables_either() {
        var unverified =
                JdbcSchema.of(database(ADDRESS, "require", "server.crt")).named("unverified");

        assertThatThrownBy(unverified::migrate)
                .isInstanceOf(StorageException.class)
                .hasMessageContaining(ADDRESS)
                .hasMessageContaining("sslmode=verify-full");
        assertThat(unverified.allowPlainConnectionTo(ADDRESS).status().installed())
                .isZero();
    }
}
