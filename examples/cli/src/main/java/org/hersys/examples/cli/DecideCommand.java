package org.hersys.examples.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hersys.examples.cli.answers.Answers;
import org.hersys.examples.cli.answers.JsonAnswers;
import org.hersys.examples.cli.rows.CsvProfile;
import org.hersys.examples.cli.rows.RowSource;
import org.hersys.examples.cli.rows.Rows;
import org.hersys.regime.NotificationFacts;
import org.hersys.text.BilingualText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Decides who must be notified (届出の要否の判断). */
@Command(name = "decide", mixinStandardHelpOptions = true)
final class DecideCommand implements Callable<Integer> {

    private static final String SAMPLE =
            "{\"id\":\"a1\",\"diagnosedOn\":\"2022-09-26\",\"diagnosisClass\":\"CONFIRMED_PATIENT\",\"age\":70}";

    private final Shell shell;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final AsIf asIf = new AsIf();

    @Option(names = "--csv", paramLabel = "FILE")
    private @Nullable Path csv;

    @Option(names = "--profile", paramLabel = "open-data|emr")
    private @Nullable CsvProfile profile;

    @Option(names = "--encoding", paramLabel = "UTF-8|Shift_JIS")
    private Charset encoding = StandardCharsets.UTF_8;

    @Option(names = "--explain")
    private boolean explain;

    @Spec
    private @Nullable CommandSpec spec;

    DecideCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        if (csv == null ? input.namesTwoFiles() : input.namesFile()) {
            throw wrongUsage(BilingualText.of("読み込むファイルは1つだけ指定してください。", "Name only one file to read."));
        }
        if ((csv == null) != (profile == null)) {
            throw wrongUsage(
                    BilingualText.of("--csv と --profile は併せて指定してください。", "--csv and --profile belong together."));
        }
        Answers<NotificationFacts> answers = input.asJson()
                ? new JsonAnswers<>(shell.out(), asIf::write)
                : new DecisionTable(shell.screen(), asIf, explain, profile == null ? null : profile.note());
        try (var rows = rows(answers)) {
            return new Answering(shell).all(rows, answers);
        }
    }

    private RowSource<NotificationFacts> rows(Answers<NotificationFacts> answers) throws IOException {
        return csv != null && profile != null
                ? Rows.patients(InputOptions.open(csv), encoding, profile)
                : Rows.patients(input.lines(shell, answers, SAMPLE));
    }

    private ParameterException wrongUsage(BilingualText message) {
        return new ParameterException(requireNonNull(spec, "spec").commandLine(), message.in(shell.language()));
    }
}
