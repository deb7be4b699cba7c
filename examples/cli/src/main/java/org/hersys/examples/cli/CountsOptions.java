package org.hersys.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hersys.dailyreport.DailyCounts;
import org.hersys.dailyreport.DailyCountsReader;
import org.hersys.dailyreport.DailyReportContent;
import org.hersys.examples.cli.rows.UnreadableInputException;
import org.hersys.json.HersysJson;
import org.hersys.person.AgeBracket;
import org.hersys.result.Outcome;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is reported (報告する人数のオプション): typed, as on the screen, or a file in JSON. */
final class CountsOptions {

    private static final List<AgeBracket> BRACKETS = List.of(AgeBracket.values());

    private static final BilingualText TOO_MANY = BilingualText.of(
            "--counts には14区分の人数を0歳から不明まで順に指定してください（{0}個指定されています）。",
            "--counts takes the numbers of the fourteen brackets, from 0歳 to 不明 (there are {0})");

    @ArgGroup(multiplicity = "1")
    private Given given = new Given();

    /** One of the two. */
    private static final class Given {

        @Option(names = "--counts", required = true, split = ",", paramLabel = "N")
        private @Nullable List<String> counts;

        @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "content")
        private @Nullable Path file;
    }

    /** The content; what is wrong with it is told, bracket by bracket. */
    Outcome<DailyReportContent> content() throws IOException {
        if (given.counts != null) {
            return typed(given.counts).map(DailyReportContent::of);
        }
        try (var in = InputOptions.open(given.file == null ? Path.of("") : given.file)) {
            return HersysJson.standard().read(DailyReportContent.class, new String(in.readAllBytes(), UTF_8));
        }
    }

    /** A number that is left out stays empty: the reader tells that a 0 is to be entered. */
    private static Outcome<DailyCounts> typed(List<String> numbers) throws IOException {
        if (numbers.size() > BRACKETS.size()) {
            throw new UnreadableInputException(TOO_MANY.with(numbers.size()));
        }
        Map<AgeBracket, String> typed = new EnumMap<>(AgeBracket.class);
        for (int i = 0; i < numbers.size(); i++) {
            typed.put(BRACKETS.get(i), numbers.get(i));
        }
        return DailyCountsReader.read(typed);
    }
}
