package org.hersys.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hersys.law.Condition;
import org.hersys.law.Sources;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.ReportingRegime;
import org.hersys.result.Outcome;
import org.hersys.text.BilingualText;
import org.hersys.time.Timeline;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names and words of a compiled class are in its file as they are written, so a disease in a generic type would be seen
 * there. {@link Sources} lists documents, and documents have titles.
 */
class GenericTypesKnowNoDiseaseTest {

    private static final List<String> WORDS =
            List.of("covid", "sars", "corona", "コロナ", "新型", "みなし陽性", "her-sys", "四類型");

    /** The classes of the core as files, whether they are in a folder or in a jar. */
    private static Path classes = Path.of(".");

    private static Optional<FileSystem> jar = Optional.empty();

    @BeforeAll
    static void findTheClassesOfTheCore() throws IOException, URISyntaxException {
        var location = Path.of(Condition.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(location)) {
            classes = location;
        } else {
            jar = Optional.of(FileSystems.newFileSystem(location));
            classes = jar.orElseThrow().getPath("/");
        }
    }

    @AfterAll
    static void closeTheJar() throws IOException {
        if (jar.isPresent()) {
            jar.orElseThrow().close();
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {Condition.class, BilingualText.class, Timeline.class, Outcome.class})
    void a_generic_package_names_no_disease(Class<?> member) throws IOException {
        try (Stream<Path> files = Files.list(fileOf(member).getParent())) {
            var generic = files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.equals(fileOf(Sources.class)))
                    .toList();
            assertThat(generic)
                    .contains(fileOf(member))
                    .allSatisfy(file -> assertThat(words(file)).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {ReportingRegime.class, ReportingRegime.Builder.class, NotificationDecision.class})
    void a_generic_type_of_the_regimes_names_no_disease(Class<?> type) {
        assertThat(words(fileOf(type))).isEmpty();
    }

    @Test
    void the_words_would_be_seen() {
        assertThat(words(fileOf(Sources.class))).contains("コロナ", "her-sys");
    }

    private static List<String> words(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
            return WORDS.stream().filter(text::contains).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path fileOf(Class<?> type) {
        return classes.resolve(type.getName().replace('.', '/') + ".class");
    }
}
