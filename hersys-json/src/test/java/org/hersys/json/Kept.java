package org.hersys.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are made of the code and kept beside it. {@code -Dhersys.update=true} makes them anew. */
final class Kept {

    static final Path GOLDEN = Path.of("src/test/resources/org/hersys/json");
    static final Path SCHEMA = Path.of("../docs/schema");

    private Kept() {}

    static void isUpToDate(Path file, String text) {
        try {
            if (Boolean.getBoolean("hersys.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(Files.readString(file)).as("%s", file.getFileName()).isEqualTo(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
