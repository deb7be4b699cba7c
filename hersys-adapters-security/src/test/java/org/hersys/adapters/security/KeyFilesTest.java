package org.hersys.adapters.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hersys.port.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {

    private static final byte[] FIRST = Rings.bytes("first");
    private static final byte[] SECOND = Rings.bytes("second");

    @TempDir
    Path folder;

    @Test
    void a_master_key_is_read_from_the_file_it_was_written_to() throws IOException {
        var file = folder.resolve("master.key");
        var created = MasterKey.createFile(file);

        assertThat(MasterKey.ofFile(file).id()).isEqualTo(created.id());
        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(MasterKey.createFile(folder.resolve("other.key")).id()).isNotEqualTo(created.id());
    }

    @Test
    void a_master_key_is_never_overwritten() {
        var file = folder.resolve("master.key");
        var created = MasterKey.createFile(file);

        assertThatThrownBy(() -> MasterKey.createFile(file)).isInstanceOf(StorageException.class);
        assertThat(MasterKey.ofFile(file).id()).isEqualTo(created.id());
    }

    @Test
    void a_master_key_that_others_may_read_is_refused() throws IOException {
        var file = folder.resolve("master.key");
        MasterKey.createFile(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThatThrownBy(() -> MasterKey.ofFile(file))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("by its owner alone");
    }

    @Test
    void what_is_no_master_key_is_refused_and_not_quoted() throws IOException {
        for (var text : new String[] {"", "secret!", "c2VjcmV0"}) {
            var file = Files.createTempFile(folder, "some", ".key");
            Files.writeString(file, text);

            assertThatThrownBy(() -> MasterKey.ofFile(file))
                    .isInstanceOf(StorageException.class)
                    .hasMessageContaining("32 bytes in Base64")
                    .hasMessageNotContainingAny("secret", "c2V")
                    .hasNoCause();
        }
        assertThatThrownBy(() -> MasterKey.ofFile(folder.resolve("none")))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> MasterKey.ofBytes(new byte[16])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_ring_is_kept_in_a_file_of_its_owner_alone() throws IOException {
        var storage = KeyRingFile.at(folder.resolve("ring.keys"));
        assertThat(storage.read()).isEmpty();
        assertThat(storage.create(FIRST)).isTrue();
        assertThat(storage.create(SECOND)).isFalse();
        assertThat(storage.replace(SECOND, SECOND)).isFalse();
        assertThat(storage.read()).hasValue(FIRST);
        assertThat(storage.replace(FIRST, SECOND)).isTrue();

        assertThat(storage.read()).hasValue(SECOND);
        assertThat(permissions(folder.resolve("ring.keys"))).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("ring.keys.lock"))).isEqualTo("rw-------");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void the_file_of_a_ring_holds_no_key_in_clear() throws IOException {
        var file = folder.resolve("ring.keys");
        var master = new Eavesdropping(Rings.masterKey(1), new ArrayList<>());
        KeyRing.create(KeyRingFile.at(file), master);
        var lines = Files.readAllLines(file);

        assertThat(lines).hasSize(4).startsWith("hersys-key-ring 1", "master " + master.id());
        assertThat(master.heard()).hasSize(2);
        for (var keys : master.heard()) {
            assertThat(HexFormat.of().formatHex(keys)).hasSizeGreaterThan(64);
            assertThat(lines.subList(2, 4))
                    .allSatisfy(line -> assertThat(hex(line)).doesNotContain(key(keys)));
        }
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        var storage = KeyRingFile.at(folder.resolve("none").resolve("ring.keys"));

        assertThatThrownBy(() -> storage.create(FIRST))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void of_many_that_replace_the_same_content_one_succeeds() throws Exception {
        var storage = KeyRingFile.at(folder.resolve("ring.keys"));
        storage.create(FIRST);
        var threads = Executors.newFixedThreadPool(4);
        try {
            var tries = new ArrayList<Callable<Boolean>>();
            for (var each = 0; each < 12; each++) {
                var content = Rings.bytes("next " + each);
                tries.add(() -> KeyRingFile.at(folder.resolve("ring.keys")).replace(FIRST, content));
            }
            var succeeded = 0;
            for (var each : threads.invokeAll(tries)) {
                succeeded += each.get() ? 1 : 0;
            }
            assertThat(succeeded).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void of_two_programs_that_change_a_ring_at_once_nothing_is_lost() throws Exception {
        var file = folder.resolve("ring.keys");
        var storage = KeyRingFile.at(file);
        storage.create(Rings.bytes("0"));
        var programs = new ArrayList<Process>();
        for (var each = 0; each < 2; each++) {
            programs.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Counting.class.getName(),
                            file.toString())
                    .inheritIO()
                    .start());
        }
        for (var program : programs) {
            assertThat(program.waitFor()).isZero();
        }

        assertThat(storage.read()).hasValue(Rings.bytes("" + 2 * Counting.TIMES));
    }

    private static String hex(String line) {
        return HexFormat.of().formatHex(Base64.getDecoder().decode(line.substring(line.indexOf(' ') + 1)));
    }

    /** A piece out of the middle, where the key itself is. */
    private static String key(byte[] keys) {
        return HexFormat.of().formatHex(keys, keys.length / 2, keys.length / 2 + 16);
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    /** A master key that remembers what it wrapped. */
    private record Eavesdropping(MasterKey wrapped, List<byte[]> heard) implements MasterKey {

        @Override
        public String id() {
            return wrapped.id();
        }

        @Override
        public byte[] wrap(byte[] plain, byte[] context) {
            heard.add(plain);
            return wrapped.wrap(plain, context);
        }

        @Override
        public byte[] unwrap(byte[] sealed, byte[] context) {
            return wrapped.unwrap(sealed, context);
        }
    }

    /** A program that adds one to the content, and tries again where another was faster. */
    static final class Counting {
        static final int TIMES = 50;

        private Counting() {}

        public static void main(String[] arguments) {
            var storage = KeyRingFile.at(Path.of(arguments[0]));
            for (var done = 0; done < TIMES; ) {
                var former = storage.read().orElseThrow();
                var next = Rings.bytes("" + (Integer.parseInt(new String(former, UTF_8)) + 1));
                done += storage.replace(former, next) ? 1 : 0;
            }
        }
    }
}
