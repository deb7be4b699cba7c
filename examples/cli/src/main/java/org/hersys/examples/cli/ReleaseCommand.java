package org.hersys.examples.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.hersys.examples.cli.answers.Answers;
import org.hersys.examples.cli.answers.JsonAnswers;
import org.hersys.examples.cli.rows.Rows;
import org.hersys.json.HersysJson;
import org.hersys.release.ReleaseCriteria;
import org.hersys.release.ReleaseFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Decides who may be released from recuperation (療養解除の判断). */
@Command(name = "release", mixinStandardHelpOptions = true)
final class ReleaseCommand implements Callable<Integer> {

    private static final String SAMPLE =
            "{\"id\":\"r1\",\"asOf\":\"2022-09-20\",\"onsetOn\":\"2022-09-10\",\"relievedOn\":\"2022-09-15\"}";

    private final Shell shell;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Option(names = "--explain")
    private boolean explain;

    ReleaseCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws IOException {
        var criteria = ReleaseCriteria.standard();
        Answers<ReleaseFacts> answers = input.asJson()
                ? new JsonAnswers<>(
                        shell.out(), (facts, json) -> HersysJson.standard().writeMembers(criteria.decide(facts), json))
                : new ReleaseTable(shell.screen(), explain);
        try (var rows = Rows.recuperations(input.lines(shell, answers, SAMPLE))) {
            return new Answering(shell).all(rows, answers);
        }
    }
}
