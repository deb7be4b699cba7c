package org.hersys.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide shows on a console comes out of the command line; 「…」 stands for anything. */
class GuideTest {

    private static final Path GUIDE = Path.of("../../docs/guide/command-line.md");

    private static final Pattern CONSOLE =
            Pattern.compile("```console\\R\\$ echo '(?<in>[^']*)' \\| hersys (?<args>[^\\n]*)\\n(?<out>[^\\n]*)\\n```");

    static Stream<MatchResult> samples() throws IOException {
        var samples = CONSOLE.matcher(Files.readString(GUIDE)).results().toList();
        assertThat(samples).hasSizeGreaterThanOrEqualTo(3);
        return samples.stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_of_the_guide_is_what_comes_out(MatchResult sample) {
        var run = Run.of(sample.group(1), sample.group(2).split(" "));

        assertThat(run.exit()).isEqualTo(Exit.ANSWERED);
        assertThat(run.out().strip()).matches(pattern(sample.group(3)));
    }

    private static Pattern pattern(String shown) {
        return Pattern.compile(
                Arrays.stream(shown.split("…")).map(Pattern::quote).collect(Collectors.joining(".*")));
    }
}
