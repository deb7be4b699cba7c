package org.hersys.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hersys.law.Condition;
import org.hersys.law.Sources;
import org.hersys.regime.NotificationDecision;
import org.hersys.regime.ReportingRegime;
import org.hersys.result.Outcome;
import org.hersys.text.BilingualText;
import org.hersys.time.Timeline;
import org.junit.jupiter.api.AfterAll;
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

    private static final CoreClasses CORE = CoreClasses.open();

    @AfterAll
    static void closeTheJar() throws IOException {
        CORE.close();
    }

    @ParameterizedTest
    @ValueSource(classes = {Condition.class, BilingualText.class, Timeline.class, Outcome.class})
    void a_generic_package_names_no_disease(Class<?> member) throws IOException {
        try (Stream<Path> files = Files.list(CORE.fileOf(member).getParent())) {
            var generic = files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.equals(CORE.fileOf(Sources.class)))
                    .toList();
            assertThat(generic)
                    .contains(CORE.fileOf(member))
                    .allSatisfy(file -> assertThat(words(file)).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {ReportingRegime.class, ReportingRegime.Builder.class, NotificationDecision.class})
    void a_generic_type_of_the_regimes_names_no_disease(Class<?> type) {
        assertThat(words(CORE.fileOf(type))).isEmpty();
    }

    @Test
    void the_words_would_be_seen() {
        assertThat(words(CORE.fileOf(Sources.class))).contains("コロナ", "her-sys");
    }

    private static List<String> words(Path file) {
        String text = CoreClasses.text(file).toLowerCase(Locale.ROOT);
        return WORDS.stream().filter(text::contains).toList();
    }
}
