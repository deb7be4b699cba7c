package org.hersys.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.hersys.text.Language;

/** A page of the documentation that is printed from the library, one in each language. */
final class GeneratedPage {
    private GeneratedPage() {}

    /** Fails if the page is not what the library prints; with {@code -Dhersys.docs.write=true} writes it first. */
    static void assertUpToDate(String name, Language language, String text, Class<?> test) {
        var file = Path.of(name, name + "." + language.name().toLowerCase(Locale.ROOT) + ".md");
        try {
            if (Boolean.getBoolean("hersys.docs.write")) {
                Files.createDirectories(Path.of(name));
                Files.writeString(file, text);
            }
            assertThat(Files.isRegularFile(file) ? Files.readString(file) : "")
                    .as(
                            "docs/%s is stale. Look at what has changed, then write it anew:%n"
                                    + "  mvn -q -ntp -pl docs -am test -Dtest=%s -Dhersys.docs.write=true",
                            file, test.getSimpleName())
                    .isEqualTo(text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
